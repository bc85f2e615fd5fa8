use super::*;

const BASE: &str = "# Un\n\nDeux.\n\nTrois.\n\nQuatre.\n";

fn kinds(pieces: &[Piece]) -> Vec<Changed> {
    pieces.iter().map(|it| it.changed).collect()
}

#[test]
fn what_one_side_changed_is_kept_without_asking() {
    let mine = BASE.replace("Deux.", "Deux, plus long.");
    let theirs = BASE.replace("Quatre.", "Quatre et cinq.");
    let pieces = merge(Some(BASE), &mine, &theirs);
    assert_eq!(
        kinds(&pieces),
        [Changed::Neither, Changed::Mine, Changed::Neither, Changed::Theirs]
    );
    assert_eq!(
        settle(&pieces, |_| None),
        "# Un\n\nDeux, plus long.\n\nTrois.\n\nQuatre et cinq.\n"
    );
}

#[test]
fn a_block_both_changed_waits_for_a_choice() {
    let mine = BASE.replace("Trois.", "Trois A.");
    let theirs = BASE.replace("Trois.", "Trois B.");
    let pieces = merge(Some(BASE), &mine, &theirs);
    assert_eq!(kinds(&pieces), [Changed::Neither, Changed::Both, Changed::Neither]);
    assert_eq!(settle(&pieces, |_| Some(Choice::Mine)), mine);
    assert_eq!(settle(&pieces, |_| Some(Choice::Theirs)), theirs);
    let both = settle(&pieces, |at| (at == 1).then_some(Choice::Both));
    assert!(both.contains("Trois A.\n\nTrois B.\n\nQuatre."), "{both}");
}

#[test]
fn additions_and_removals_on_one_side_are_seen_as_such() {
    let mine = BASE.replace("Trois.\n\n", "");
    let theirs = format!("Chapeau.\n\n{BASE}");
    let pieces = merge(Some(BASE), &mine, &theirs);
    assert_eq!(
        kinds(&pieces),
        [Changed::Theirs, Changed::Neither, Changed::Mine, Changed::Neither]
    );
    assert_eq!(settle(&pieces, |_| None), "Chapeau.\n\n# Un\n\nDeux.\n\nQuatre.\n");
}

#[test]
fn both_texts_can_always_be_had_back_whole() {
    let texts =
        ["", "a", "a\n\nb", "b\n\na\n", "a\n\n\nb\n\nc", "x\n\ny\n\nz", "a\n\nx\n\nb\n\nc\n"];
    for base in texts.iter().map(|it| Some(*it)).chain([None]) {
        for mine in texts {
            for theirs in texts {
                let pieces = merge(base, mine, theirs);
                let words =
                    |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
                assert_eq!(
                    words(&settle(&pieces, |_| Some(Choice::Mine))),
                    words(mine),
                    "{base:?} {mine:?} {theirs:?}"
                );
                assert_eq!(
                    words(&settle(&pieces, |_| Some(Choice::Theirs))),
                    words(theirs),
                    "{base:?} {mine:?} {theirs:?}"
                );
            }
        }
    }
}

#[test]
fn without_a_common_text_every_difference_is_asked() {
    let pieces = merge(None, BASE, &BASE.replace("Deux.", "2."));
    assert_eq!(kinds(&pieces), [Changed::Neither, Changed::Both, Changed::Neither]);
}

#[test]
fn a_last_block_without_a_blank_line_joins_cleanly() {
    let pieces = merge(Some("a"), "a\n\nb", "a");
    assert_eq!(settle(&pieces, |_| None), "a\n\nb");
    let pieces = merge(Some("a\n\nc"), "a\n\nc", "a\n\nb\n\nc");
    assert_eq!(settle(&pieces, |_| None), "a\n\nb\n\nc");
}

#[test]
fn own_words_are_those_the_other_lacks() {
    let own = own_words("les pages du journal", "les pages du quotidien");
    assert_eq!(own, [(false, "les pages du ".to_owned()), (true, "quotidien".to_owned())]);
    assert_eq!(own.iter().map(|it| it.1.as_str()).collect::<String>(), "les pages du quotidien");
}

//! Nothing is lost, changes read well, and long texts stay cheap.

use super::*;

fn shown(before: &str, after: &str) -> String {
    let mark = |it: &Piece| match it.kind {
        Kind::Same => it.text.clone(),
        Kind::Added => format!("{{+{}+}}", it.text),
        Kind::Removed => format!("[-{}-]", it.text),
    };
    diff(before, after).iter().map(mark).collect()
}

fn sides(pieces: &[Piece]) -> (String, String) {
    let but = |gone| {
        let kept = pieces.iter().filter(|it| it.kind != gone);
        kept.map(|it| it.text.as_str()).collect::<String>()
    };
    (but(Kind::Added), but(Kind::Removed))
}

#[test]
fn a_word_changes_inside_its_sentence() {
    assert_eq!(
        shown(
            "Le marbre était une table. On y serrait les pages.",
            "Le marbre était un plateau. On y serrait les pages."
        ),
        "Le marbre était [-une table-]{+un plateau+}. On y serrait les pages."
    );
}

#[test]
fn a_sentence_comes_and_another_goes() {
    assert_eq!(shown("Un. Deux. Trois.", "Un. Trois. Quatre."), "Un. [-Deux. -]Trois.{+ Quatre.+}");
}

#[test]
fn a_passage_written_anew_is_shown_whole() {
    assert_eq!(
        shown("La copie attend son jour.", "Nobody had read those twelve pages yet."),
        "[-La copie attend son jour.-]{+Nobody had read those twelve pages yet.+}"
    );
}

#[test]
fn an_apostrophe_does_not_take_the_word_with_it() {
    assert_eq!(
        shown("Il dit l'encre noire.", "Il dit l’encre noire."),
        "Il dit l[-'-]{+’+}encre noire."
    );
}

#[test]
fn nothing_is_lost_on_either_side() {
    let texts =
        ["", " ", "a", "a. b", "\n\n# Titre\n\nUn « mot ».\r\nDeux", "é\u{301}́ 👩‍👩‍👧 !", "a.b.c", "…"];
    for before in texts {
        for after in texts {
            let pieces = diff(before, after);
            assert_eq!(sides(&pieces), (before.to_owned(), after.to_owned()));
            assert_eq!(changes(&pieces), before != after);
        }
    }
}

#[test]
fn a_megabyte_turned_upside_down_is_compared_to_the_end() {
    let line = |n: usize| format!("La phrase numéro {n} dit que le plomb pèse {} kilos. ", n % 97);
    let old: String = (0..20_000).map(line).collect();
    let new: String = (0..20_000).rev().map(line).collect();
    assert_eq!(sides(&diff(&old, &new)), (old.clone(), new));
    let other: String = (0..20_000).map(|n| format!("Rien {n} de commun {n}. ")).collect();
    assert_eq!(sides(&diff(&old, &other)), (old, other));
}

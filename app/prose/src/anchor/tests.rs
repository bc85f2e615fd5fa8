//! Passages stay where they are while texts change around them, and are gone when they are.

use super::*;
use proptest::prelude::*;

const TEXT: &str = "# Le marbre\n\nLe marbre était la table où l’on composait les pages.\n\nOn y serrait les formes. L’encre séchait la nuit.\n\nLe matin, tout était prêt.";

/// The passage of these words in a text.
fn noted(text: &str, words: &str) -> Anchor {
    let at = text.find(words).expect("these words");
    Anchor::at(text, at..at + words.len()).expect("a passage")
}

/// Where it is in another text, in words around it: `before[passage]after`.
fn found(old: &str, words: &str, new: &str) -> Option<String> {
    let span = noted(old, words).follow(&Changes::between(old, new))?;
    let near = (last(&new[..span.start], 6), &new[span.clone()], first(&new[span.end..], 6));
    Some(format!("{}[{}]{}", near.0, near.1, near.2))
}

#[test]
fn a_passage_moves_with_its_paragraph() {
    let rest = TEXT.split_once("\n\n").expect("a title").1;
    let new = format!("# Autre titre\n\nUn chapô. Long.\n\n{rest}\n\nUne fin.");
    assert_eq!(found(TEXT, "L’encre séchait", &new).expect("it"), "rmes. [L’encre séchait] la nu");
}

#[test]
fn a_paragraph_that_is_moved_takes_its_comment_along() {
    let mut parts: Vec<&str> = TEXT.split("\n\n").collect();
    let moved = parts.remove(2);
    parts.push(moved);
    let new = parts.join("\n\n");
    assert_eq!(found(TEXT, "les formes", &new).expect("it"), "rrait [les formes]. L’en");
}

#[test]
fn of_words_that_stand_often_the_right_ones_are_kept() {
    let old = "- oui\n- non\n- oui\n- peut-être\n- oui";
    let third = old.rfind("oui").expect("it");
    let anchor = Anchor::at(old, third..third + 3).expect("a passage");
    let new = "Liste\n\n- oui\n- non\n- oui\n- peut-être\n- oui\n- fin";
    let span = anchor.follow(&Changes::between(old, new)).expect("it");
    assert_eq!(&new[..span.start], "Liste\n\n- oui\n- non\n- oui\n- peut-être\n- ");
}

#[test]
fn a_passage_that_was_removed_or_rewritten_is_gone() {
    let removed = TEXT.replace("L’encre séchait la nuit.", "");
    assert_eq!(found(TEXT, "L’encre séchait", &removed), None);
    let written = TEXT.replace("L’encre séchait la nuit", "La nuit séchait l’encre");
    assert_eq!(found(TEXT, "L’encre séchait", &written), None);
    assert_eq!(found(TEXT, "composait", ""), None);
}

#[test]
fn words_that_stand_once_need_less_company_the_longer_they_are() {
    // Both ends of the text and the line itself changed; what stands around the words, nearly not.
    let (old, new) = ("One **two** three.\n\nFour.", "Zero. One **two** three.");
    assert_eq!(found(old, "two** three", new).expect("it"), "One **[two** three].");
    let (old, new) = ("On compose. Le soir.", "Après avoir corrigé, on compose tard.");
    assert_eq!(found(old, "compose", new), None, "a short word is anywhere");
}

#[test]
fn the_same_words_elsewhere_are_not_taken_for_those_that_went() {
    // “Le marbre” stands in the title as well; the sentence it was said about is gone.
    let anchor = {
        let at = TEXT.rfind("Le marbre").expect("it");
        Anchor::at(TEXT, at..at + "Le marbre".len()).expect("a passage")
    };
    let new = TEXT.replace("\n\nLe marbre était la table où l’on composait les pages.", "");
    assert_eq!(anchor.follow(&Changes::between(TEXT, &new)), None);
}

#[test]
fn what_was_copied_from_the_page_is_found_in_its_source() {
    let text = "Le **marbre** était la\n[table](https://a.fr/x) de _pierre_\u{a0}: lourde.";
    let found = |typed: &str| Anchor::of(text, typed, "").map(|it| it.quote);
    assert_eq!(
        found("marbre était la table de").as_deref(),
        Some("marbre** était la\n[table](https://a.fr/x) de")
    );
    assert_eq!(found("pierre : lourde").as_deref(), Some("pierre_\u{a0}: lourde"));
    assert_eq!(
        found("https://a.fr/x").as_deref(),
        Some("https://a.fr/x"),
        "as it is in the source"
    );
    assert_eq!(found("plomb"), None);
    assert_eq!(found("  "), None);
    assert_eq!(found("**"), Some("**".to_owned()));
}

#[test]
fn of_several_the_one_that_was_selected_is_meant() {
    let text = "Le prix du plomb. Le prix de l’encre. Le prix du papier.";
    let start = |before: &str| Anchor::of(text, "Le prix", before).map(|it| it.start);
    assert_eq!(start(""), Some(0));
    assert_eq!(start("Le prix de l’encre. "), text.rfind("Le prix"));
}

#[test]
fn spans_that_cut_a_character_or_hold_nothing_are_no_passage() {
    assert_eq!(Anchor::at("é", 1..2), None);
    assert_eq!(Anchor::at("é", 0..0), None);
    assert_eq!(Anchor::at("é", 0..9), None);
    assert_eq!(Anchor::of("", "a", ""), None);
    assert_eq!(Anchor::default().find("a"), None);
}

#[test]
fn a_megabyte_of_the_same_letter_is_gone_through_to_its_end() {
    let old = "a".repeat(1 << 20);
    let anchor = Anchor::at(&old, 500_000..500_001).expect("a passage");
    let new = format!("b{old}");
    let changes = Changes::between(&old, &new);
    assert_eq!(anchor.follow(&changes), Some(500_001..500_002));
    let other = "b".repeat(1 << 20);
    assert_eq!(anchor.follow(&Changes::between(&old, &other)), None);
    let lines = "le\n".repeat(300_000);
    let anchor = Anchor::at(&lines, 3..5).expect("a passage");
    assert_eq!(anchor.follow(&Changes::between(&lines, &format!("{lines}fin"))), Some(3..5));
}

/// Paragraphs of a few words, some of them alike.
fn texts() -> impl Strategy<Value = Vec<String>> {
    let word =
        prop::sample::select(vec!["le", "marbre", "é", "🦊", "l’encre", "non\u{a0}!", "a", "…"]);
    let line = prop::collection::vec(word, 1..9).prop_map(|it| it.join(" "));
    prop::collection::vec(line, 1..9)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is inserted, deleted or replaced before or after a passage in one stroke: it is where it
    /// is, to the byte.
    #[test]
    fn one_edit_elsewhere_moves_a_passage_and_no_more(
        before in texts(), words in "[a-zé🦊]{1,12}", after in texts(),
        other in texts(), in_front in any::<bool>(),
    ) {
        let (before, after, other) = (before.join("\n"), after.join("\n"), other.join("\n"));
        let old = format!("{before}{words}{after}");
        let anchor = Anchor::at(&old, before.len()..before.len() + words.len()).expect("a passage");
        let (new, start) = if in_front {
            (format!("{other}{words}{after}"), other.len())
        } else {
            (format!("{before}{words}{other}"), before.len())
        };
        let span = anchor.follow(&Changes::between(&old, &new)).expect("it is there");
        prop_assert_eq!(&new[span.clone()], words.as_str());
        // Words that both sides of the edit share can be read as moved or as kept.
        if !other.contains(words.as_str()) && old.matches(words.as_str()).count() == 1 {
            prop_assert_eq!(span.start, start);
        }
    }

    /// Changes on both sides at once leave a passage whose own line stands.
    #[test]
    fn a_line_that_stands_once_keeps_its_passages(
        before in texts(), after in texts(), other in texts(), end in texts(),
    ) {
        let line = "La ligne que personne ne touche, la seule.";
        let join = |a: &[String], b: &[String]| format!("{}\n{line}\n{}", a.join("\n"), b.join("\n"));
        let (old, new) = (join(&before, &after), join(&other, &end));
        let anchor = noted(&old, "personne");
        let span = anchor.follow(&Changes::between(&old, &new)).expect("it is there");
        prop_assert_eq!(span.start, new.find("personne").expect("it"));
    }

    /// What is found has the passage's words, in any texts whatever; nothing panics.
    #[test]
    fn what_is_found_says_the_same(old in ".{0,60}", new in ".{0,60}", from in 0usize..40, length in 0usize..20) {
        if let Some(anchor) = Anchor::at(&old, from..from + length) {
            let changes = Changes::between(&old, &new);
            for span in [anchor.follow(&changes), anchor.find(&new)].into_iter().flatten() {
                prop_assert_eq!(&new[span], anchor.quote.as_str());
            }
            let same = anchor.follow(&Changes::between(&old, &old));
            prop_assert_eq!(same, Some(anchor.start..anchor.end()));
            prop_assert_eq!(Anchor::of(&old, &anchor.quote, "").is_some(), !anchor.quote.trim().is_empty());
        }
        let _: Option<Anchor> = Anchor::of(&new, &old, &old);
    }
}

//! Exactness, beside the `unicode-normalization` crate.

use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use super::facts::facts;
use super::{is_plain_mark, normal};

fn same(text: &str) {
    let expected: String = text.nfc().collect();
    assert_eq!(normal(text), expected, "{}", text.escape_unicode());
}

/// Every character, many to a text: one to a text takes half a minute.
fn texts() -> impl Iterator<Item = Vec<char>> {
    let mut all = '\0'..=char::MAX;
    std::iter::from_fn(move || Some(all.by_ref().take(0x1000).collect()))
        .take_while(|some: &Vec<char>| !some.is_empty())
}

#[test]
fn every_character_alone_and_among_others_is_as_unicode_has_it() {
    for some in texts() {
        same(&some.iter().flat_map(|&c| [c, ' ']).collect::<String>());
        same(&some.iter().flat_map(|&c| ['a', c, '\u{301}', ' ']).collect::<String>());
    }
}

#[test]
fn every_mark_is_known() {
    for c in '\0'..=char::MAX {
        let plain = is_combining_mark(c) && !c.is_alphanumeric();
        assert_eq!(is_plain_mark(c), plain, "{}", c.escape_unicode());
    }
}

#[test]
fn every_first_meets_every_second() {
    let facts = facts();
    let mut firsts: Vec<u32> = facts
        .compositions
        .iter()
        .flat_map(|it| [it >> 42, it & 0x1F_FFFF])
        .map(|it| it as u32)
        .collect();
    firsts.sort_unstable();
    firsts.dedup();
    let all =
        |points: &[u32]| points.iter().filter_map(|&it| char::from_u32(it)).collect::<Vec<_>>();
    let begins_with_second = |c: &char| {
        let mut first = None;
        decompose_canonical(*c, |it| {
            first.get_or_insert(it);
        });
        first.is_some_and(|it| facts.seconds.binary_search(&u32::from(it)).is_ok())
    };
    for second in ('\0'..=char::MAX).filter(begins_with_second) {
        // Each alone: beside others that change, a pair that seems not to change is looked at all the same.
        for first in all(&firsts) {
            same(&String::from_iter([first, second]));
        }
        same(
            &all(&firsts).into_iter().flat_map(|c| [c, '\u{323}', second, ' ']).collect::<String>(),
        );
    }
}

#[test]
fn hangul_is_put_together_and_taken_no_further() {
    for text in [
        "\u{1100}\u{1161}\u{11A8}",
        "\u{1100}\u{1161}\u{11A7}",
        "가\u{11A8}",
        "각\u{11A8}",
        "\u{1112}\u{1175}\u{11C2}\u{1161}",
    ] {
        same(text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2048, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_as_unicode_has_it(text in "([\\p{M}]|[a-zA-Zéơụ]|\\p{Hangul}|\\p{Han}|\\PC){0,24}") {
        same(&text);
    }
}

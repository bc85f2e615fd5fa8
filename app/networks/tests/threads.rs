//! Threads: every piece accepted, nothing torn that could stay whole.

use std::collections::BTreeSet;

use networks::{Context, Split, count, links, network, split, split_field};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

fn thread(id: &str, text: &str, numbered: bool) -> Split {
    split(network(id).expect("in the list"), text, numbered)
}

fn texts(split: &Split) -> Vec<&str> {
    split.posts.iter().map(|piece| piece.text.as_str()).collect()
}

#[test]
fn a_text_that_fits_stays_one_post_without_a_number() {
    let split = thread("x", "Bonjour à toutes et à tous.", true);
    assert_eq!(texts(&split), ["Bonjour à toutes et à tous."]);
    assert!(thread("x", " \n ", true).posts.is_empty());
}

#[test]
fn pieces_end_on_sentences() {
    let sentence =
        "Le marbre est la table où l’on montait les pages d’un journal avant de les imprimer. ";
    let split = thread("x", &sentence.repeat(7), false);
    assert!(
        split.posts.len() == 3 && split.posts.iter().all(|piece| piece.text.ends_with("imprimer.")),
        "{split:#?}"
    );
}

#[test]
fn abbreviations_initials_and_quotes_do_not_end_sentences() {
    let start = "a".repeat(240);
    for tail in [
        "M. Dupont et Mme. Martin ont parlé longtemps.",
        "J. R. R. Tolkien a écrit ces trois grands livres.",
        "« Vraiment ? » demanda-t-elle avant de partir.",
    ] {
        let split = thread("x", &format!("{start}. {tail}"), false);
        assert_eq!(texts(&split)[1], tail);
    }
}

#[test]
fn numbers_keep_their_unit_and_titles_their_name() {
    let long = "mot ".repeat(66);
    for kept in [
        "12 km",
        "5 000 €",
        "3,5 %",
        "10 h 30",
        "Ada Lovelace",
        "M. Dupont",
        "« été »",
        "vraiment ?",
    ] {
        for room in 0..12 {
            let text = format!("{long}{} {kept} {long}", "x".repeat(room + 1));
            let split = thread("x", &text, false);
            assert!(
                split.posts.iter().any(|piece| piece.text.contains(kept)),
                "{kept} with {room}: {split:#?}"
            );
        }
    }
}

#[test]
fn links_mentions_and_hashtags_stay_whole() {
    let long = "mot ".repeat(64);
    for kept in ["https://example.com/une/page?x=1", "@marbre_studio", "#déjàvu"] {
        for room in 0..12 {
            let text = format!("{long}{} {kept} {long}", "x".repeat(room + 1));
            let split = thread("bluesky", &text, false);
            assert!(split.posts.iter().any(|piece| piece.text.contains(kept)), "{kept}");
        }
    }
}

#[test]
fn a_line_of_hyphens_is_a_manual_break() {
    let split = thread("x", "Un.\n---\nDeux.\n\n---\n\n---\nTrois.", true);
    assert_eq!(texts(&split), ["Un. 1/3", "Deux. 2/3", "Trois. 3/3"]);
    assert_eq!(texts(&thread("x", "---\nUn --- deux", false)), ["Un --- deux"]);
}

#[test]
fn numbers_are_counted_in_even_past_nine_pieces() {
    let split = thread("x", &"é".repeat(3000), true);
    assert!(split.posts.len() > 10);
    let last = split.posts.len();
    for (place, piece) in split.posts.iter().enumerate() {
        assert!(
            piece.text.ends_with(&format!(" {}/{last}", place + 1)) && piece.count <= 280,
            "{piece:?}"
        );
    }
}

#[test]
fn numbers_go_where_there_is_no_room_for_them() {
    let x = network("x").expect("a network");
    let short = Context { limit: Some(7), ..Context::default() };
    let posts = split_field(x, &x.fields[0], &"é ".repeat(200), true, &short).posts;
    assert!(posts.iter().all(|it| it.count <= 7 && !it.text.contains('/')), "{posts:?}");
}

#[test]
fn unspaced_scripts_are_cut_after_their_own_punctuation() {
    let split = thread("x", &"これは長い文章です。".repeat(30), false);
    assert!(split.posts.iter().all(|piece| piece.text.ends_with('。')), "{split:#?}");
}

#[test]
fn a_mark_stays_on_the_punctuation_it_sits_on() {
    let split = thread("x", &"これは長い文章です。\u{1930}".repeat(30), false);
    assert!(split.posts.len() > 1);
    assert!(split.posts.iter().all(|piece| !piece.text.starts_with('\u{1930}')), "{split:#?}");
}

#[test]
fn an_address_longer_than_a_post_is_cut_rather_than_lost() {
    let split = thread("threads", &format!("https://example.com/{}", "a".repeat(900)), false);
    assert_eq!(texts(&split).concat().len(), 920);
}

#[test]
fn what_the_network_refuses_and_nobody_sees_is_left_out() {
    let split = thread("x", "\u{FEFF}Bonjour", false);
    assert_eq!((texts(&split), split.posts[0].start), (vec!["Bonjour"], 0));
}

#[test]
fn emoji_without_end_are_split() {
    let emoji = "👨‍👩‍👧‍👦".repeat(4000);
    assert!(thread("x", &emoji, true).posts.iter().all(|piece| piece.count <= 280));
}

/// Words of every kind a post holds.
fn words() -> impl Strategy<Value = String> {
    let atom = prop_oneof![
        4 => "[a-zà-ü]{1,12}",
        1 => Just("https://example.com/page?a=b#c".to_owned()),
        1 => Just("👩‍❤️‍💋‍👨🇫🇷".to_owned()),
        1 => Just("@marbre@example.social".to_owned()),
        1 => Just("#déjà-vu 5 000 km. ".to_owned()),
        1 => Just("\n\n".to_owned()),
        1 => "\\PC{1,12}",
        1 => Just("日本語のテキスト。".to_owned()),
        1 => Just("e\u{301}\u{302}\u{323}".to_owned()),
    ];
    proptest::collection::vec(
        (atom, prop_oneof![Just(" "), Just(""), Just(". "), Just("\n"), Just("\u{202F}")]),
        0..120,
    )
    .prop_map(|parts| {
        parts.into_iter().flat_map(|(atom, space)| [atom, space.to_owned()]).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_piece_is_valid_and_the_ranges_cover_the_source(
        text in words(),
        numbered in any::<bool>(),
        id in prop_oneof![Just("x"), Just("bluesky"), Just("mastodon"), Just("threads"), Just("linkedin"), Just("google-ads-rsa")],
    ) {
        let network = network(id).expect("in the list");
        let field = network.text().expect("a text");
        let split = split(network, &text, numbered);
        let mut covered = 0;
        for piece in &split.posts {
            let counted = count(network, field, &piece.text, &Context::default());
            prop_assert!(counted.valid, "{piece:?}");
            prop_assert_eq!(counted.count, piece.count);
            prop_assert!(text[covered..piece.start].trim().is_empty(), "lost {:?}", &text[covered..piece.start]);
            covered = piece.end;
        }
        prop_assert!(text[covered..].trim().is_empty(), "lost {:?}", &text[covered..]);
    }

    #[test]
    fn nothing_is_torn_that_fits_in_a_post(
        text in words(),
        numbered in any::<bool>(),
        id in prop_oneof![Just("x"), Just("bluesky"), Just("mastodon"), Just("threads")],
    ) {
        let network = network(id).expect("in the list");
        let field = network.text().expect("a text");
        let split = split(network, &text, numbered);
        let graphemes: BTreeSet<usize> =
            text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
        let links = links(network, &text);
        // Room for ` 99/99`, which leaves every kind of atom whole in all four networks.
        let fits = |atom: &str| count(network, field, atom, &Context::default()).count + 6 < 280;
        for piece in &split.posts[..split.posts.len().saturating_sub(1)] {
            prop_assert!(graphemes.contains(&piece.end), "a grapheme is torn at {}", piece.end);
            let torn = links.iter().find(|link| link.start < piece.end && piece.end < link.end);
            if let Some(link) = torn {
                prop_assert!(!fits(&text[link.start..link.end]), "torn: {link:?}");
            }
            let (before, after) = text.split_at(piece.end);
            let unit = before.ends_with("5 000") || before.ends_with(" 5");
            prop_assert!(!(unit && after.starts_with([' ', '\u{202F}'])), "a number is torn from its unit");
        }
        prop_assert_eq!(&split, &thread(id, &text, numbered), "the same text, the same thread");
    }

    #[test]
    fn manual_breaks_are_always_respected(parts in proptest::collection::vec("[a-zé]{1,12}( [a-zé.]{1,12}){0,40}", 1..6)) {
        let split = thread("x", &parts.join("\n---\n"), false);
        for part in &parts {
            let start = part.split(' ').next().unwrap_or_default();
            prop_assert!(split.posts.iter().any(|piece| piece.text.starts_with(start)));
        }
        prop_assert!(split.posts.len() >= parts.len());
        prop_assert!(split.posts.iter().all(|piece| !piece.text.contains("---")));
    }
}

//! Lists that people type: groups of hashtags and the book of mentions, and what is said of a bad line.

use networks::{Network, hashtag_groups, hashtag_groups_text, network, people, people_text};
use wording::Lang;

fn used(ids: &[&str]) -> Vec<&'static Network> {
    ids.iter().map(|id| network(id).expect("in the list")).collect()
}

fn said_of_groups(text: &str) -> Vec<String> {
    let wrong = hashtag_groups(text, &used(&["x", "instagram", "newsletter-email"]));
    wrong.expect_err("a bad line").iter().map(|it| it.said(Lang::En)).collect()
}

fn said_of_people(text: &str) -> Vec<String> {
    people(text).expect_err("a bad line").iter().map(|it| it.said(Lang::En)).collect()
}

#[test]
fn groups_are_read_as_they_are_typed_and_written_back() {
    let typed = "Lancement\u{a0}: marbre, #Copie #marbre\n\n presse：#rp";
    let groups = hashtag_groups(typed, &used(&["x"])).expect("good lines");
    assert_eq!(hashtag_groups_text(&groups), "Lancement: #marbre #Copie\npresse: #rp");
    assert_eq!(hashtag_groups(&hashtag_groups_text(&groups), &used(&["x"])), Ok(groups));
    assert_eq!(hashtag_groups(" \n\n", &[]), Ok(Vec::new()));
}

#[test]
fn every_bad_line_of_the_groups_is_named_with_what_is_accepted() {
    let said = said_of_groups("sans deux-points\nok: #a\nOK: #b\nvide:\nété: #l’été\nan: #2026");
    assert_eq!(said.len(), 5, "{said:?}");
    assert!(said[0].starts_with("Line 1: write a name, then a colon"), "{said:?}");
    assert!(said[1].starts_with("Line 3: another line is called “OK”"), "{said:?}");
    assert!(said[2].starts_with("Line 4: nothing follows"), "{said:?}");
    assert_eq!(said[3], "Line 5: X, Instagram would not link #l’été whole: write #été.");
    assert!(said[4].starts_with("Line 6: X, Instagram would not link #2026:"), "{said:?}");
    let long = said_of_groups(&format!("a: #{}", "b".repeat(101)));
    assert_eq!(long, ["Line 1: names, hashtags and handles have at most 100 characters."]);
    let tags: String = (0..31).map(|n| format!(" #a{n}")).collect();
    assert!(said_of_groups(&format!("a:{tags}"))[0].contains("at most 30"));
    let many: String = (0..60).map(|n| format!("a{n}: #b\n")).collect();
    assert_eq!(said_of_groups(&many), ["Line 51: there is room for 50 lines: remove some first."]);
}

#[test]
fn another_text_altogether_is_refused_in_a_few_lines() {
    assert_eq!(said_of_groups(&"Il était une fois\n".repeat(50_000)).len(), 20);
    assert_eq!(said_of_people(&"☃\n".repeat(50_000)).len(), 20);
}

#[test]
fn the_book_is_read_by_id_or_name_of_network_and_written_back() {
    let typed = "Ada Lovelace: X ada, Bluesky @ada.example.org; linkedin ada-lovelace\n\
                 Mairie : Google Business Profile mairie, mastodon ville@example.social";
    let book = people(typed).expect("good lines");
    let written = "Ada Lovelace: x @ada, bluesky @ada.example.org, linkedin ada-lovelace\n\
                   Mairie: google-business-profile mairie, mastodon @ville@example.social";
    assert_eq!(people_text(&book), written);
    assert_eq!(people(written), Ok(book));
}

#[test]
fn a_handle_that_would_not_be_linked_is_said_with_one_that_would() {
    for (typed, fix) in [
        ("x https://x.com/ada?lang=fr", "X would not link https://x.com/ada?lang=fr: write @ada."),
        ("bluesky ada", "Bluesky would not link ada: write @ada.bsky.social."),
        (
            "bluesky https://bsky.app/profile/ada.example.org",
            "Bluesky would not link https://bsky.app/profile/ada.example.org: write @ada.example.org.",
        ),
        (
            "mastodon https://example.social/@ada",
            "Mastodon would not link https://example.social/@ada: write @ada@example.social.",
        ),
        ("x ada+lovelace", "X would not link ada+lovelace: copy the handle from the profile."),
    ] {
        assert_eq!(said_of_people(&format!("Ada: {typed}")), [format!("Line 1: {fix}")]);
    }
}

#[test]
fn every_bad_line_of_the_book_is_named_with_what_is_accepted() {
    let said = said_of_people("Ada: @ada\nBob: orkut bob\nCid: x cid, X cid2\nDan: \nAda\n: x e");
    assert_eq!(said.len(), 6, "{said:?}");
    assert!(said[0].starts_with("Line 1: write the network before @ada"), "{said:?}");
    assert!(said[1].contains("no network is called “orkut”. There are: x, linkedin"), "{said:?}");
    assert!(!said[1].contains("viadeo"), "{said:?}");
    assert!(said[2].starts_with("Line 3: X is there twice"), "{said:?}");
    assert!(said[3].starts_with("Line 4: nothing follows"), "{said:?}");
    assert!(said[5].starts_with("Line 6: write a name"), "{said:?}");
}

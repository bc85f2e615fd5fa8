//! The rules of Mastodon's server, each with a case of our own.

use networks::{Context, Count, count, network};

fn status(text: &str, context: &Context<'_>) -> Count {
    let mastodon = network("mastodon").expect("in the list");
    count(mastodon, mastodon.text().expect("a status"), text, context)
}

fn length(text: &str) -> u64 {
    status(text, &Context::default()).count
}

#[test]
fn a_url_costs_23_whatever_its_length() {
    assert_eq!(length(&format!("http://{}.com/exemple", "b".repeat(30))), 23);
    assert_eq!(
        length("lire http://a.fr puis https://example.com/tres/long/chemin"),
        5 + 23 + 6 + 23
    );
    assert_eq!(length("gemini://example.org/page"), 23);
}

#[test]
fn a_bare_domain_or_a_glued_url_is_plain_text() {
    assert_eq!(length("example.com"), 11);
    let glued = format!("{}http://{}.com/exemple", "a".repeat(76), "b".repeat(30));
    assert_eq!(length(&glued), glued.len() as u64);
}

#[test]
fn an_address_too_long_to_be_linked_is_counted_in_full() {
    let long = format!("http://example.com/valide?{}", "#toto?".repeat(1000));
    assert_eq!(length(&long), long.len() as u64);
}

#[test]
fn a_mention_loses_its_host() {
    assert_eq!(length(&format!("@alice@{}.com", "b".repeat(30))), 6);
    assert_eq!(length("@alice@exämple.de, merci"), 13);
    assert_eq!(length("@alice"), 6);
    let far = format!("@alice@{}.com", "b".repeat(506));
    assert_eq!(length(&far), far.len() as u64);
}

#[test]
fn an_e_mail_address_is_not_a_mention() {
    assert_eq!(length("alice@example.com"), 17);
    assert_eq!(length("https://example.com/@alice@example.org"), 23);
}

#[test]
fn emoji_count_one_each() {
    assert_eq!(length(&"✨".repeat(100)), 100);
    assert_eq!(length(&"🏳️‍⚧️".repeat(100)), 100);
}

#[test]
fn the_content_warning_counts_too() {
    let warned = |warning, text: &str| {
        status(text, &Context { warning, limit: Some(100), ..Context::default() })
    };
    let warning = "w".repeat(50);
    assert!(warned(&warning, &"t".repeat(50)).valid);
    assert!(!warned(&warning, &"t".repeat(55)).valid);
}

#[test]
fn edges_are_stripped_but_no_break_spaces_stay() {
    assert_eq!(length("  \n salut \r\n"), 5);
    assert_eq!(length("\u{A0}salut"), 6);
}

#[test]
fn the_chosen_instance_sets_limit_and_cost() {
    let instance = Context { limit: Some(5000), url_cost: Some(30), ..Context::default() };
    let status = status("https://example.com", &instance);
    assert_eq!((status.count, status.limit), (30, Some(5000)));
}

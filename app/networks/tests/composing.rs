//! What the composer offers: hashtag groups, people, what is counted, fixes.

use networks::{
    Basis, Capped, Context, LeftOut, Mention, Person, check, hashtags_at, mention, mention_at,
    network, with_hashtags,
};

fn grouped(id: &str, text: &str, group: &[&str]) -> (String, Vec<(String, LeftOut)>) {
    let network = network(id).expect("in the list");
    let field = network.text().expect("a text");
    let grouped = with_hashtags(network, field, text, group, &Context::default());
    (grouped.text, grouped.left_out)
}

#[test]
fn a_group_of_hashtags_is_spelt_so_that_each_is_linked() {
    let (text, left_out) =
        grouped("x", "Bilan de l’année ", &["#l’été", "maillage interne", "SEO"]);
    assert_eq!(
        (text.as_str(), left_out),
        ("Bilan de l’année\n\n#été #maillageInterne #SEO", vec![])
    );
}

#[test]
fn hashtags_already_there_past_the_cap_or_not_linked_are_left_out_and_said() {
    let (text, left_out) =
        grouped("instagram", "#un #DEUX", &["deux", "trois", "quatre", "cinq", "six", "2026"]);
    assert_eq!(text, "#un #DEUX\n\n#trois #quatre #cinq");
    assert_eq!(
        left_out,
        [
            ("deux".into(), LeftOut::There),
            ("six".into(), LeftOut::OverCap),
            ("2026".into(), LeftOut::NotLinked)
        ]
    );
    assert_eq!(grouped("discord", "Bonjour", &["été"]).1, [("été".into(), LeftOut::NotLinked)]);
}

#[test]
fn a_group_never_makes_a_post_too_long() {
    let (text, left_out) = grouped("x", &"a".repeat(272), &["marbre", "été"]);
    assert_eq!(
        (text.len(), left_out),
        (272 + 2 + "#été".len(), vec![("marbre".into(), LeftOut::TooLong)])
    );
}

#[test]
fn people_are_named_as_each_network_links_them() {
    let ada = Person {
        name: "Ada Lovelace",
        handles: &[
            ("x", "@ada"),
            ("mastodon", "ada@example.social"),
            ("bluesky", "ada.bsky.social"),
            ("linkedin", "ada-lovelace"),
        ],
    };
    let named = |id: &str| mention(network(id).expect("in the list"), &ada);
    let linked = |text: &str| Mention { text: text.into(), linked: true };
    assert_eq!(named("x"), linked("@ada"));
    assert_eq!(named("mastodon"), linked("@ada@example.social"));
    assert_eq!(named("bluesky"), linked("@ada.bsky.social"));
    for picked in ["linkedin", "facebook", "reddit"] {
        assert_eq!(
            named(picked),
            Mention { text: "Ada Lovelace".into(), linked: false },
            "{picked}"
        );
    }
}

#[test]
fn one_check_says_the_unit_what_it_rests_on_the_caps_and_the_fixes() {
    let threads = network("threads").expect("in the list");
    let text = "#l’été et #demain https://example.com";
    let checked = check(threads, threads.text().expect("a post"), text, &Context::default());
    assert_eq!(checked.count.basis, Basis::Observed);
    let caps: Vec<_> = checked.caps.iter().map(|cap| (cap.what, cap.count, cap.most)).collect();
    assert_eq!(caps, [(Capped::Hashtags, 2, 1), (Capped::Links, 1, 5)]);
    assert_eq!(
        checked.misread[0].fixed(text).as_deref(),
        Some("#été et #demain https://example.com")
    );
    assert!(checked.shorter.is_empty() && checked.links.len() == 3);
}

#[test]
fn a_text_too_long_is_given_ways_to_shorten_it() {
    let x = network("x").expect("in the list");
    let text = "Une phrase qui  se répète... ".repeat(12);
    let checked = check(x, x.text().expect("a post"), &text, &Context::default());
    assert!(!checked.count.valid && checked.shorter.len() >= 2);
    assert!(checked.shorter.iter().all(|it| it.saves > 0));
}

#[test]
fn first_comments_and_descriptions_have_limits_of_their_own() {
    let limit = |id: &str| network(id).expect("in the list").comment().and_then(|it| it.limit);
    assert_eq!(
        [limit("instagram"), limit("linkedin"), limit("facebook"), limit("x")],
        [Some(2200), Some(1250), Some(8000), None]
    );
    let alt = |id: &str| network(id).expect("in the list").alt().and_then(|it| it.limit);
    assert_eq!(
        [alt("x"), alt("bluesky"), alt("mastodon"), alt("discord"), alt("telegram")],
        [Some(1000), Some(2000), Some(1500), Some(1024), None]
    );
}

fn field(id: &str) -> (&'static networks::Network, &'static networks::Field) {
    let network = network(id).expect("in the list");
    (network, network.text().expect("a text"))
}

#[test]
fn a_group_goes_in_where_the_caret_is_with_the_spaces_it_needs() {
    let (x, post) = field("x");
    let put = |text: &str, at: usize| {
        hashtags_at(x, post, text, at, &["un", "deux"], &Context::default()).put_into(text)
    };
    assert_eq!(put("Avant. Après.", 6), "Avant. #un #deux Après.");
    assert_eq!(put("Avant. Après.", 7), "Avant. #un #deux Après.");
    assert_eq!(put("", 0), "#un #deux");
    assert_eq!(put("Fin.", 4), "Fin.\n\n#un #deux");
    assert_eq!(put("Fin.", 4_000), "Fin.\n\n#un #deux", "past the end is the end");
    assert_eq!(put("é", 1), "#un #deux é", "inside a letter is before it");
}

#[test]
fn in_a_thread_the_post_at_the_caret_is_the_one_that_is_counted() {
    let (x, post) = field("x");
    let text = format!("{}\n---\nDeux.\n---", "a".repeat(279));
    let at = |at: usize| hashtags_at(x, post, &text, at, &["marbre"], &Context::default());
    assert_eq!(at(3).left_out, [("marbre".to_owned(), LeftOut::TooLong)], "the first is full");
    let second = text.find("Deux.").expect("there") + 5;
    assert!(at(second).put_into(&text).contains("Deux.\n\n#marbre\n---"));
    assert!(at(text.len()).put_into(&text).ends_with("---\n#marbre"), "the last one is empty");
}

#[test]
fn somebody_is_named_once_and_only_where_there_is_room() {
    let ada = Person { name: "Ada Lovelace", handles: &[("x", "ada"), ("instagram", "ada")] };
    let put = |id: &str, text: &str, at: usize| {
        let (network, field) = field(id);
        mention_at(network, field, text, at, &ada, &Context::default())
    };
    let into = |id: &str, text: &str, at: usize| put(id, text, at).put_into(text);
    assert_eq!(into("x", "Avec , hier.", 5), "Avec @ada, hier.");
    assert_eq!(into("linkedin", "Avec", 4), "Avec Ada Lovelace", "people are picked there");
    assert_eq!(put("x", "Merci @ADA.", 0).left_out, [("@ada".into(), LeftOut::There)]);
    assert_eq!(put("x", &"a".repeat(278), 278).left_out, [("@ada".into(), LeftOut::TooLong)]);
    let full: String = (0..20).map(|n| format!("@p{n} ")).collect();
    let over = put("instagram", &full, full.len());
    assert_eq!((over.with.as_str(), over.left_out), ("", vec![("@ada".into(), LeftOut::OverCap)]));
    let said = LeftOut::OverCap.said(wording::Lang::En, "@ada");
    assert_eq!(said, "@ada would be one mention too many");
}

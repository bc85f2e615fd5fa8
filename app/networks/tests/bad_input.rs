//! Input nobody means to write, and everybody pastes. What X and Bluesky do with it is what their own libraries
//! answered.

use networks::{
    Context, ExceptionError, LinkKind, Network, all, bluesky, check, check_exception, count, links,
    network, split,
};

fn net(id: &str) -> &'static Network {
    network(id).expect("in the list")
}

fn length(id: &str, text: &str) -> u64 {
    count(net(id), net(id).text().expect("a text"), text, &Context::default()).count
}

/// What is linked, as it stands in the text.
fn linked<'a>(id: &str, text: &'a str) -> Vec<&'a str> {
    links(net(id), text).into_iter().map(|it| &text[it.start..it.end]).collect()
}

#[test]
fn marks_nobody_sees_are_counted_as_each_network_does() {
    for (text, x, graphemes) in [
        ("a\u{200B}b", 3, 3),
        ("a\u{200E}b", 4, 3),
        ("\u{202E}abc\u{202C}", 7, 5),
        ("\u{2066}abc\u{2069}", 7, 5),
        ("#mar\u{200D}bre", 8, 7),
    ] {
        assert_eq!((length("x", text), length("bluesky", text)), (x, graphemes), "{text:?}");
    }
    let bom = count(net("x"), net("x").text().expect("a text"), "a\u{FEFF}b", &Context::default());
    assert!((bom.count, bom.valid) == (4, false), "X refuses it");
}

#[test]
fn marks_nobody_sees_end_links_where_the_network_ends_them() {
    assert_eq!(linked("x", "https://exemple.fr\u{200B}/a"), ["https://exemple.fr"]);
    assert_eq!(linked("bluesky", "https://exemple.fr\u{200B}/a"), ["https://exemple.fr\u{200B}/a"]);
    assert_eq!(linked("x", "#mar\u{200B}bre #mar\u{200D}bre"), ["#mar", "#mar\u{200D}bre"]);
    assert_eq!(linked("bluesky", "#mar\u{200B}bre #mar\u{200D}bre"), ["#mar", "#mar"]);
    assert_eq!(linked("x", "@marbre\u{200B}"), ["@marbre"]);
}

#[test]
fn a_line_break_of_windows_is_two_characters_where_it_is_sent_as_typed() {
    assert_eq!((length("x", "a\r\nb"), length("bluesky", "a\r\nb")), (4, 3));
    assert_eq!((length("x", "a\nb"), length("bluesky", "a\nb")), (3, 3));
    let threads = split(net("x"), "Un.\r\n---\r\nDeux.", false).posts;
    let texts: Vec<&str> = threads.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(texts, ["Un.", "Deux."]);
}

#[test]
fn bare_and_international_domains_are_links_only_where_they_are() {
    assert_eq!(
        linked("x", "exemple.fr exemple.photography"),
        ["exemple.fr", "exemple.photography"]
    );
    assert_eq!(linked("bluesky", "exemple.fr"), ["exemple.fr"]);
    assert_eq!(linked("mastodon", "exemple.fr"), Vec::<&str>::new());
    assert_eq!(linked("x", "https://été.fr/a"), ["https://été.fr/a"]);
    assert_eq!((linked("x", "été.fr"), length("x", "été.fr")), (vec!["té.fr"], 24));
    assert_eq!((linked("x", "例え.jp"), linked("bluesky", "例え.jp")), (vec![], vec![]));
    assert_eq!(bluesky::shortened("https://été.fr/a").text, "xn--t-9fab.fr/a");
}

#[test]
fn punctuation_after_a_link_is_no_part_of_it() {
    for (text, link) in [
        ("exemple.fr.", "exemple.fr"),
        ("exemple.fr, puis", "exemple.fr"),
        ("(https://exemple.fr/a)", "https://exemple.fr/a"),
        ("https://exemple.fr/a!", "https://exemple.fr/a"),
        ("https://exemple.fr/a?", "https://exemple.fr/a"),
    ] {
        assert_eq!(
            (linked("x", text), linked("bluesky", text)),
            (vec![link], vec![link]),
            "{text}"
        );
    }
    let dots = "https://exemple.fr/a…";
    assert_eq!(
        (linked("x", dots), linked("bluesky", dots)),
        (vec!["https://exemple.fr/a"], vec![dots])
    );
}

#[test]
fn an_e_mail_address_is_no_link_except_where_the_network_makes_one() {
    for id in ["x", "mastodon", "threads", "facebook"] {
        let found = links(net(id), "jean@exemple.fr");
        assert!(found.iter().all(|it| it.kind != LinkKind::Mention), "{id}: {found:?}");
    }
    assert_eq!((linked("x", "jean@exemple.fr"), length("x", "jean@exemple.fr")), (vec![], 15));
    assert_eq!(linked("bluesky", "jean@exemple.fr"), Vec::<&str>::new());
    assert_eq!(linked("bluesky", "jean.dupont@exemple.fr"), ["jean.dupont@exemple.fr"]);
}

#[test]
fn a_megabyte_of_emoji_is_counted_and_read() {
    let family = "👨‍👩‍👧‍👦";
    let text = family.repeat((1 << 20) / family.len());
    let many = (text.len() / family.len()) as u64;
    assert_eq!((length("x", &text), length("bluesky", &text)), (2 * many, many));
    for network in all() {
        let Some(field) = network.text() else { continue };
        let counted = count(network, field, &text, &Context::default());
        assert_eq!(counted.over() > 0, field.limit.is_some(), "{}", network.id);
        assert!(links(network, &text).is_empty(), "{}", network.id);
    }
}

#[test]
fn an_unknown_network_lists_those_that_exist() {
    for asked in ["minitel", "X", "", " x", "x\0", "🦣"] {
        let said = network(asked).expect_err("none").to_string();
        assert!(all().iter().all(|it| said.contains(it.id)), "{said}");
    }
    let said = net("x").field("title").expect_err("none").to_string();
    assert!(said.contains("post") && said.contains("image_alt"), "{said}");
}

#[test]
fn an_instance_that_bills_nonsense_breaks_nothing() {
    let (mastodon, text) = (net("mastodon"), "https://exemple.fr ".repeat(9));
    for cost in [0, 1, u64::MAX] {
        let context = Context { url_cost: Some(cost), ..Context::default() };
        let field = mastodon.text().expect("a text");
        let checked = check(mastodon, field, &text, &context);
        let parts: u64 = checked.parts.iter().map(|it| it.total).sum();
        assert_eq!((parts, checked.count.count), (checked.count.count, 8 + 9 * cost.min(4096)));
    }
}

#[test]
fn a_rule_override_that_makes_no_sense_is_refused_with_why() {
    let post = net("x").text().expect("a post");
    for (limit, reason, why) in [
        (0, "notre compte", ExceptionError::Zero),
        (280, "notre compte", ExceptionError::SameAsNetwork),
        (u64::MAX, "notre compte", ExceptionError::Absurd),
        (25_000, " \u{200B}\n", ExceptionError::NoReason),
    ] {
        assert_eq!(check_exception(post, limit, reason), Err(why), "{limit} {reason:?}");
    }
}

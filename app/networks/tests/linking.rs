//! What becomes clickable, and what does not.

use networks::{LinkKind, Misreading, bluesky, links, misread, network};

fn linked<'t>(id: &str, text: &'t str) -> Vec<(LinkKind, &'t str)> {
    let found = links(network(id).expect("in the list"), text);
    found.iter().map(|link| (link.kind, &text[link.start..link.end])).collect()
}

#[test]
fn x_links_hashtags_only_up_to_an_apostrophe_or_a_hyphen() {
    assert_eq!(
        linked("x", "#l'été #déjà-vu"),
        [(LinkKind::Hashtag, "#l"), (LinkKind::Hashtag, "#déjà")]
    );
    assert_eq!(
        linked("bluesky", "#l'été #déjà-vu"),
        [(LinkKind::Hashtag, "#l'été"), (LinkKind::Hashtag, "#déjà-vu")]
    );
}

#[test]
fn x_links_bare_domains_and_mastodon_does_not() {
    let text = "voir example.com et https://example.org/a.";
    assert_eq!(
        linked("x", text),
        [(LinkKind::Url, "example.com"), (LinkKind::Url, "https://example.org/a")]
    );
    assert_eq!(linked("mastodon", text), [(LinkKind::Url, "https://example.org/a")]);
}

#[test]
fn bluesky_links_the_domain_of_an_e_mail_address_written_alone() {
    assert_eq!(
        linked("bluesky", "jean.dupont@example.com"),
        [(LinkKind::Url, "jean.dupont@example.com")]
    );
}

#[test]
fn instagram_links_no_address() {
    assert_eq!(
        linked("instagram", "https://example.com #été @marbre"),
        [(LinkKind::Hashtag, "#été"), (LinkKind::Mention, "@marbre")]
    );
    let misread = misread(network("instagram").expect("in the list"), "https://example.com");
    assert_eq!(misread[0].what, Misreading::PlainLink);
}

#[test]
fn numbers_are_not_hashtags() {
    assert_eq!(linked("x", "#2026"), []);
    assert_eq!(linked("linkedin", "#2026 #a2026"), [(LinkKind::Hashtag, "#a2026")]);
}

#[test]
fn a_hashtag_that_will_be_cut_gets_a_fix_that_is_linked_whole() {
    let x = network("x").expect("in the list");
    for (typed, cut, fix) in [
        ("#l’été", "#l", "#été"),
        ("#maillage-interne", "#maillage", "#maillageInterne"),
        ("#aujourd'hui", "#aujourd", "#aujourdHui"),
    ] {
        let text = format!("Voici {typed}, oui.");
        let found = misread(x, &text);
        assert_eq!(found.len(), 1, "{typed}");
        assert_eq!((&text[found[0].start..found[0].end], found[0].linked.as_str()), (typed, cut));
        assert_eq!(found[0].fix.as_deref(), Some(fix));
        assert_eq!(linked("x", fix), [(LinkKind::Hashtag, fix)]);
    }
    assert!(misread(x, "#été #SEO2026 https://example.com/#l'ancre").is_empty());
}

#[test]
fn a_file_name_that_becomes_a_link_is_said() {
    let found = misread(network("x").expect("in the list"), "ouvrez readme.md");
    assert_eq!((found.len(), found[0].what), (1, Misreading::FileName));
}

#[test]
fn people_are_picked_not_typed_on_linkedin() {
    let found = misread(network("linkedin").expect("in the list"), "merci @marbre");
    assert_eq!((found.len(), found[0].what), (1, Misreading::PlainMention));
}

#[test]
fn bluesky_s_app_shortens_hosts_as_a_browser_writes_them() {
    for (typed, shown) in [
        ("https://example.com/", "example.com"),
        ("https://Example.COM:443/une/longue/adresse", "example.com/une/longue/a..."),
        ("http://[::1]:8080/", "[::1]:8080"),
        ("http://example.com:0/", "example.com:0"),
        ("http://127.1/", "127.0.0.1"),
        ("http://exemple.été/", "exemple.xn--t-9fab"),
        ("http://exemple.123/", "http://exemple.123/"),
        ("http://[::1/", "http://[::1/"),
    ] {
        assert_eq!(bluesky::short_url(typed), shown, "{typed}");
    }
}

#[test]
fn a_tag_on_bluesky_holds_64_graphemes_whatever_their_length() {
    let tag = format!("#a{}", "👍🏽".repeat(63));
    assert_eq!(linked("bluesky", &tag), [(LinkKind::Hashtag, tag.as_str())]);
    assert_eq!(linked("bluesky", &format!("{tag}a")), []);
}

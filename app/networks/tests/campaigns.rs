//! Campaign parameters: on the brand's own links, once, the way analytics want to read them.

use networks::{
    Context, Network, Utm, all, campaign_in, campaign_in_address, count, network, tag_address,
    tag_links, tagged,
};

fn net(id: &str) -> &'static Network {
    network(id).expect("in the list")
}

fn spring(id: &str) -> Utm {
    Utm::of(net(id), "Printemps 2026")
}

fn tag(id: &str, text: &str) -> String {
    tag_links(net(id), text, "exemple.fr", &spring(id), false).text
}

#[test]
fn values_have_small_letters_and_neither_accents_nor_spaces() {
    let clean = |campaign: &str| Utm::of(net("x"), campaign).clean().campaign;
    assert_eq!(clean(" Été à l’Œuvre 2026 ! "), "ete-a-l-oeuvre-2026");
    assert_eq!(clean("E\u{301}te\u{301}"), "ete", "accents on their own");
    assert_eq!(clean("soldes_hiver.V2"), "soldes_hiver.v2");
    assert_eq!(clean("Весна 2026 / 春"), "весна-2026-春", "letters without a plain form");
    assert_eq!(clean("  "), "");
}

#[test]
fn query_and_fragment_stay() {
    let utm = Utm { campaign: "ete".into(), ..Utm::of(net("linkedin"), "") };
    assert_eq!(
        tagged("https://exemple.fr/a?id=1&b=#suite", &utm),
        "https://exemple.fr/a?id=1&b=&utm_source=linkedin&utm_medium=social&utm_campaign=ete#suite"
    );
    assert_eq!(
        tagged("https://exemple.fr#!/a?b", &utm),
        "https://exemple.fr?utm_source=linkedin&utm_medium=social&utm_campaign=ete#!/a?b"
    );
    assert_eq!(
        tagged("https://exemple.fr/?utm_id=7", &Utm::default()),
        "https://exemple.fr/?utm_id=7"
    );
}

#[test]
fn only_links_to_the_brand_s_own_site_are_tagged() {
    for own in [
        "https://exemple.fr/a",
        "http://EXEMPLE.fr",
        "https://www.exemple.fr/a",
        "https://blog.exemple.fr/a",
    ] {
        assert!(tag("x", own).contains("utm_campaign=printemps-2026"), "{own}");
    }
    for other in [
        "https://autre.fr/exemple.fr",
        "https://monexemple.fr/a",
        "https://exemple.fr.autre.com/",
        "https://autre.fr/?u=https://exemple.fr/a",
        "jean@exemple.fr",
        "https://exemple.fr@autre.fr/",
        "https://autre.fr@exemple.fr/",
        "https://exemple.fr:8080/",
    ] {
        assert_eq!(tag("x", other), other);
        assert_eq!(tag("mastodon", other), other);
    }
    assert_eq!(tag_links(net("x"), "https://a.fr", "", &spring("x"), true).text, "https://a.fr");
}

#[test]
fn what_stands_around_a_link_stays_and_the_link_is_still_one() {
    let text = "Lire (https://exemple.fr/a), puis https://exemple.fr/b. #été 👩‍👩‍👧";
    for id in ["x", "bluesky", "mastodon", "linkedin", "threads", "facebook", "telegram"] {
        let out = tag_links(net(id), text, "exemple.fr", &spring(id), false);
        assert_eq!(out.links.len(), 2, "{id}");
        assert!(
            out.text.starts_with("Lire (https://exemple.fr/a?utm_source="),
            "{id}: {}",
            out.text
        );
        assert!(
            out.text.contains("printemps-2026), puis https") && out.text.ends_with(". #été 👩‍👩‍👧")
        );
        let found = networks::links(net(id), &out.text);
        let read: Vec<&str> = found.iter().map(|it| &out.text[it.start..it.end]).collect();
        assert!(out.links.iter().all(|it| read.contains(&&*it.becomes)), "{id}: {read:?}");
        let again = tag_links(net(id), &out.text, "exemple.fr", &spring(id), false);
        assert!(again.text == out.text && again.links.iter().all(|it| !it.had), "{id}: twice");
    }
}

#[test]
fn where_addresses_are_not_clickable_nothing_is_tagged() {
    assert_eq!(tag("instagram", "https://exemple.fr/a"), "https://exemple.fr/a");
}

#[test]
fn other_parameters_are_kept_unless_they_are_to_be_replaced() {
    let text = "https://exemple.fr/a?utm_source=lettre&amp;utm_campaign=hiver&p=1";
    let kept = tag_links(net("x"), text, "exemple.fr", &spring("x"), false);
    assert_eq!(kept.text, text);
    assert!(kept.links[0].had);
    let replaced = tag_links(net("x"), text, "exemple.fr", &spring("x"), true);
    assert_eq!(
        replaced.text,
        "https://exemple.fr/a?p=1&utm_source=x&utm_medium=social&utm_campaign=printemps-2026"
    );
}

#[test]
fn the_campaign_a_post_names_already_is_found() {
    let text = "https://exemple.fr/a?utm_source=x&utm_campaign=hiver";
    assert_eq!(campaign_in(net("x"), text, "www.exemple.fr").as_deref(), Some("hiver"));
    assert_eq!(campaign_in(net("x"), text, "autre.fr"), None);
    assert_eq!(campaign_in(net("x"), "https://exemple.fr/a", "exemple.fr"), None);
}

#[test]
fn parameters_are_counted_as_each_network_counts_links() {
    let length = |id: &str, text: &str| {
        count(net(id), net(id).text().expect("a text"), text, &Context::default()).count
    };
    let plain = "Lire https://exemple.fr/a";
    for id in ["x", "mastodon"] {
        assert_eq!(length(id, &tag(id, plain)), length(id, plain), "{id}: 23 whatever the length");
    }
    let longer = tag("linkedin", plain);
    assert_eq!(length("linkedin", &longer), longer.len() as u64);
}

#[test]
fn any_network_has_a_source_and_a_medium_of_its_own() {
    for network in all() {
        let utm = Utm::of(network, "c").clean();
        assert_eq!(utm, Utm::of(network, "c"), "{}", network.id);
        assert!(!utm.medium.is_empty());
    }
}

#[test]
fn the_link_of_a_pin_is_tagged_though_pinterest_links_nothing_in_its_texts() {
    assert_eq!(tag("pinterest", "https://exemple.fr/a"), "https://exemple.fr/a");
    assert_eq!(net("pinterest").address().map(|it| it.id), Some("link"));
    assert_eq!(net("x").address().map(|it| it.id), None);
    let pin = |address: &str| tag_address(address, "exemple.fr", &spring("pinterest"), false);
    let tagged = "utm_source=pinterest&utm_medium=social&utm_campaign=printemps-2026";
    assert_eq!(
        pin(" https://exemple.fr/a#b\n").text,
        format!(" https://exemple.fr/a?{tagged}#b\n")
    );
    assert_eq!(pin("www.exemple.fr").text, format!("www.exemple.fr?{tagged}"));
    for other in ["", "https://autre.fr/a", "https://exemple.fr/a et https://exemple.fr/b"] {
        assert_eq!((pin(other).text.as_str(), pin(other).links.len()), (other, 0));
    }
    let once = pin("https://exemple.fr/a").text;
    assert_eq!(pin(&once).text, once);
    assert_eq!(campaign_in_address(&once, "exemple.fr").as_deref(), Some("printemps-2026"));
}

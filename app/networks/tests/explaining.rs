//! Explanations: parts of a count, shortenings, previews, rules.

use networks::{
    CHECKED, Context, Draft, LinkedPage, PartKind, Poll, PollProblem, RELEASED, STALE_AFTER,
    Shortening, Utm, all, check_exception, count, network, poll_problems, preview, rules, shorter,
    source, tagged, why,
};

const POST: &str =
    "Lire…  https://example.com/une/longue/adresse 👍🏽 été @alice@example.org #l'été  ";

#[test]
fn the_parts_of_a_count_add_up_on_every_network() {
    let context = Context { warning: "attention", ..Context::default() };
    for network in all() {
        for field in network.fields {
            let total: u64 =
                why(network, field, POST, &context).iter().map(|part| part.total).sum();
            assert_eq!(
                total,
                count(network, field, POST, &context).count,
                "{} {}",
                network.id,
                field.id
            );
        }
    }
}

#[test]
fn a_link_on_x_is_explained_as_23() {
    let x = network("x").expect("in the list");
    let parts = why(x, x.text().expect("a post"), POST, &Context::default());
    let links = parts.iter().find(|part| part.kind == PartKind::Links).expect("a link");
    assert_eq!((links.items, links.each, links.total), (1, Some(23), 23));
    let costly = parts.iter().find(|part| part.kind == PartKind::Costly).expect("an ellipsis");
    assert!(costly.examples.contains(&"…".to_owned()));
}

#[test]
fn shortenings_keep_the_words() {
    let linkedin = network("linkedin").expect("in the list");
    let text = "Un  texte   avec...  trop d’espaces \n\n\n\nhttps://example.com/page fin";
    let found = shorter(linkedin, linkedin.text().expect("a post"), text, &Context::default());
    let of = |what| found.iter().find(|proposal| proposal.what == what).expect("proposed");
    assert_eq!(
        of(Shortening::Spaces).text,
        "Un texte avec... trop d’espaces\n\nhttps://example.com/page fin"
    );
    assert_eq!(of(Shortening::Ellipsis).saves, 2);
    let moved = of(Shortening::LinkToComment);
    let file =
        shorter(linkedin, linkedin.text().expect("a post"), "Voir notes.md.", &Context::default());
    assert!(
        file.iter().all(|it| it.what != Shortening::LinkToComment),
        "a file is no link to move"
    );
    assert_eq!(
        (moved.moved.as_str(), moved.text.ends_with("d’espaces fin")),
        ("https://example.com/page", true)
    );
}

#[test]
fn a_long_post_may_become_a_thread_where_there_are_threads() {
    let long = "Une phrase entière. ".repeat(40);
    let threads = |id| {
        let network = network(id).expect("in the list");
        let context = Context { limit: Some(280), ..Context::default() };
        let found = shorter(network, network.text().expect("a post"), &long, &context);
        found.into_iter().find_map(|proposal| {
            if let Shortening::Thread { posts } = proposal.what { Some(posts) } else { None }
        })
    };
    assert_eq!(threads("x"), Some(4));
    assert_eq!(threads("facebook"), None);
}

#[test]
fn a_preview_folds_about_where_the_network_does() {
    let linkedin = network("linkedin").expect("in the list");
    let text = "mot ".repeat(100);
    let shown = preview(linkedin, &Draft { text: &text, ..Draft::default() });
    assert!(
        shown.folds.iter().any(|fold| fold.at == 140)
            && shown.folds.iter().any(|fold| fold.at == 210)
    );
    assert!(preview(linkedin, &Draft { text: "court", ..Draft::default() }).folds.is_empty());
}

#[test]
fn a_preview_collapses_blank_lines_where_the_network_does() {
    let shown = |id| {
        preview(
            network(id).expect("in the list"),
            &Draft { text: "un\n\n\n\ndeux", ..Draft::default() },
        )
        .text
    };
    assert_eq!((shown("x").as_str(), shown("mastodon").as_str()), ("un\n\ndeux", "un\n\n\n\ndeux"));
}

#[test]
fn a_card_gives_way_to_a_picture() {
    let page = LinkedPage {
        url: "https://www.example.com/a",
        title: "Titre",
        description: "Résumé",
        pictured: true,
    };
    let x = network("x").expect("in the list");
    let draft =
        Draft { text: "Lire https://www.example.com/a", card: Some(page), ..Draft::default() };
    let card = preview(x, &draft).card.expect("a card");
    assert_eq!(
        (card.host.as_str(), card.picture, card.title_over_picture),
        ("example.com", Some((1200, 600)), true)
    );
    let pictured = Draft { pictures: &[(4000, 3000)], ..draft };
    assert!(preview(x, &pictured).card.is_none());
}

#[test]
fn instagram_shows_every_picture_in_the_first_one_s_shape_within_its_bounds() {
    let shown = preview(
        network("instagram").expect("in the list"),
        &Draft { pictures: &[(1000, 3000), (1500, 1500)], ..Draft::default() },
    );
    assert_eq!(
        shown.pictures.iter().map(|picture| picture.shape).collect::<Vec<_>>(),
        [(4, 5), (4, 5)]
    );
    assert!(shown.pictures[0].cropped);
}

#[test]
fn every_rule_has_a_source_and_was_checked_lately() {
    let all = rules();
    assert!(all.len() > 300);
    for rule in all {
        assert!(!rule.known.sources.is_empty(), "{rule:?}");
        assert!(rule.known.sources.iter().all(|key| source(key).is_some()), "{rule:?}");
        assert!((0..=STALE_AFTER).contains(&rule.known.age(RELEASED)), "look up again: {rule:?}");
    }
    assert_eq!(CHECKED.iso(), "2026-11-21");
}

#[test]
fn ids_are_unique() {
    for network in all() {
        let mut ids: Vec<_> = network
            .fields
            .iter()
            .map(|field| field.id)
            .chain(network.placements.iter().map(|place| place.id))
            .collect();
        ids.sort_unstable();
        let total = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), total, "{}", network.id);
    }
}

#[test]
fn a_limit_of_one_s_own_needs_sense_and_a_reason() {
    let mastodon = network("mastodon").expect("in the list");
    let status = mastodon.text().expect("a status");
    assert!(check_exception(status, 5000, "notre instance").is_ok());
    for (limit, reason) in
        [(0, "notre instance"), (500, "notre instance"), (u64::MAX, "notre instance"), (5000, " ")]
    {
        assert!(check_exception(status, limit, reason).is_err(), "{limit} {reason}");
    }
}

#[test]
fn a_poll_is_checked_against_the_network() {
    let x = network("x").map(|x| x.poll).expect("in the list").expect("X has polls");
    let poll = |options, minutes| Poll { question: "", options, minutes };
    assert!(poll_problems(&x, &poll(&["Oui", "Non"], 1440)).is_empty());
    let found = poll_problems(
        &x,
        &poll(&["Oui", "Oui ", "", "une réponse bien trop longue pour X", "cinq"], 1),
    );
    assert_eq!(found.len(), 5);
    assert!(found.contains(&PollProblem::LongOption { index: 3, by: 10 }));
    let same = poll_problems(&x, &poll(&["L’été", "L’e\u{301}te\u{301}"], 1440));
    assert_eq!(same, [PollProblem::SameOptions { index: 1 }], "they look alike");
    assert!(found.contains(&PollProblem::Options { count: 5, taken: (2, 4) }));
    assert!(found.contains(&PollProblem::Duration { minutes: 1, taken: (5, 10_080) }));
}

#[test]
fn a_poll_asks_its_question_where_the_network_wants_one() {
    let linkedin = network("linkedin").expect("in the list").poll.expect("LinkedIn has polls");
    let poll = |question| Poll { question, options: &["Oui", "Non"], minutes: 1440 };
    assert_eq!(poll_problems(&linkedin, &poll(" ")), [PollProblem::NoQuestion]);
    let long = "é".repeat(143);
    assert_eq!(poll_problems(&linkedin, &poll(&long)), [PollProblem::LongQuestion { by: 3 }]);
    assert!(poll_problems(&linkedin, &poll("Relisez-vous à voix haute ?")).is_empty());
}

#[test]
fn a_campaign_replaces_the_parameters_of_another() {
    let utm = Utm {
        campaign: "été 2026".into(),
        ..Utm::of(network("linkedin").expect("in the list"), "")
    };
    assert_eq!(
        tagged("https://example.com/a?id=1&utm_source=x#suite", &utm),
        "https://example.com/a?id=1&utm_source=linkedin&utm_medium=social&utm_campaign=%C3%A9t%C3%A9%202026#suite"
    );
}

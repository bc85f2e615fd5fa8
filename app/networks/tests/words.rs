//! What people read about networks, in both languages.

use networks::{
    Context, Draft, Poll, all, count, misread, network, part_name, poll_problems, preview, rules,
    shorter, why,
};
use wording::Lang;

#[test]
fn every_text_and_place_has_a_name() {
    for network in all() {
        for id in network
            .fields
            .iter()
            .map(|field| field.id)
            .chain(network.placements.iter().map(|place| place.id))
        {
            for lang in Lang::ALL {
                assert!(!part_name(lang, id).contains('_'), "{} {id}", network.id);
            }
        }
    }
}

#[test]
fn every_rule_reads_as_a_sentence() {
    for rule in rules() {
        for lang in Lang::ALL {
            let said = rule.said(lang);
            assert!(said.len() > 3 && !said.contains("  "), "{said:?} {rule:?}");
            assert!(lang == Lang::En || !said.contains(" :"), "{said:?}");
        }
    }
}

#[test]
fn a_post_too_long_says_by_how_much_and_why() {
    let x = network("x").expect("in the list");
    let post = x.text().expect("a post");
    let text = format!("{} https://example.com …", "a".repeat(266));
    let counted = count(x, post, &text, &Context::default());
    assert_eq!(counted.said(Lang::En), "293 / 280 weighted characters");
    assert_eq!(counted.problems[0].said(Lang::Fr), "13 caractères pondérés de trop");
    let said: Vec<String> =
        why(x, post, &text, &Context::default()).iter().map(|part| part.said(Lang::Fr)).collect();
    assert_eq!(
        said,
        [
            "268 caractères, 1 chacun",
            "1 lien, 23 par lien quelle que soit sa longueur",
            "1 caractère à 2 (…)"
        ]
    );
    let proposals = shorter(x, post, &text, &Context::default());
    assert_eq!(proposals[0].said(Lang::En), "Split into 2 posts");
}

#[test]
fn a_cut_hashtag_is_explained() {
    let text = "#l’été";
    let found = misread(network("x").expect("in the list"), text);
    assert_eq!(found[0].said(Lang::Fr, text), "#l’été ne lie que #l");
    assert_eq!(found[0].said(Lang::En, text), "#l’été links only #l");
}

#[test]
fn closed_networks_say_what_became_of_them() {
    for id in ["viadeo", "myspace"] {
        let network = network(id).expect("in the list");
        assert!(
            network.text().is_none()
                && network.note(Lang::Fr).is_some_and(|note| note.contains("20"))
        );
        assert!(preview(network, &Draft::default()).text.is_empty());
    }
}

#[test]
fn sizes_are_read_in_the_reader_s_units() {
    let rule = rules()
        .into_iter()
        .find(|rule| rule.network == "facebook" && rule.part == "any_image")
        .expect("a rule");
    assert_eq!(
        (rule.said(Lang::En).as_str(), rule.said(Lang::Fr).as_str()),
        ("At most 4.1\u{A0}MB", "4,1\u{A0}Mo au plus")
    );
}

#[test]
fn a_unit_says_what_it_rests_on() {
    let said = |id: &str, lang| {
        let network = network(id).expect("in the list");
        count(network, network.text().expect("a text"), "a", &Context::default()).basis_said(lang)
    };
    assert_eq!(said("bluesky", Lang::En), "Counted in characters: the network documents it");
    assert_eq!(
        said("threads", Lang::En),
        "Counted in bytes: observed on published posts, not documented"
    );
    assert_eq!(
        said("linkedin", Lang::Fr),
        "Compté en unités UTF-16\u{A0}: supposé, le réseau ne documente aucune unité"
    );
}

#[test]
fn what_is_wrong_with_a_poll_is_said() {
    let x = network("x").expect("in the list").poll.expect("X has polls");
    let poll = Poll { question: "", options: &["Oui", "Oui"], minutes: 1 };
    let said = |lang| {
        let problems = poll_problems(&x, &poll);
        problems.into_iter().map(|problem| problem.said(lang)).collect::<Vec<_>>()
    };
    assert_eq!(
        said(Lang::En),
        ["Option 2 repeats another", "A poll stays open from 5\u{A0}minutes to 7\u{A0}days"]
    );
    assert_eq!(
        said(Lang::Fr),
        [
            "La réponse 2 en répète une autre",
            "Un sondage reste ouvert de 5\u{A0}minutes à 7\u{A0}jours"
        ]
    );
}

#[test]
fn the_rules_of_ads_and_stories_are_listed_too() {
    let said = |id: &str, part: &str| {
        let rules = rules().into_iter().filter(|rule| rule.network == id && rule.part == part);
        rules.map(|rule| rule.said(Lang::En)).collect::<Vec<_>>()
    };
    assert!(said("google-ads-rsa", "headline").contains(&"3 to 15 of them".to_owned()));
    assert!(
        said("instagram", "story").iter().any(|it| it.starts_with("Keep 14 % at the top, 20 %"))
    );
}

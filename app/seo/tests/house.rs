//! A brand's charter, and what a writer sets aside.

use prose::{Document, Language};
use seo::charter::{Address, Article, Ask, Charter, Hashtags};
use seo::{
    Draft, Group, House, Ignored, LanguageFound, LanguageSource, Report, Settings, Verdict,
    analyse_in_house, weigh_in_house,
};

fn report(source: &str, code: Language, house: &House<'_>) -> Report {
    let draft = Draft { language: Some(code), ..Draft::of(source) };
    let language = LanguageFound { code, confidence: 1.0, source: LanguageSource::Given };
    analyse_in_house(&draft, &Document::parse(source, code), language, &Settings::default(), house)
}

/// What the charter says: rule, verdict and the words it is about.
fn asked(source: &str, ask: Ask, blocking: bool) -> Vec<(&'static str, Verdict, Vec<String>)> {
    let charter = Charter { articles: vec![Article { ask, blocking }] };
    let house = House { charter: Some(&charter), ..House::default() };
    let findings = report(source, Language::Fr, &house).findings.into_iter();
    findings
        .filter(|it| it.group == Group::Charter)
        .map(|it| {
            (it.rule, it.verdict, it.spans.iter().map(|s| source[s.range()].to_owned()).collect())
        })
        .collect()
}

fn words(list: &[&str]) -> Vec<String> {
    list.iter().map(|word| (*word).to_owned()).collect()
}

#[test]
fn banned_terms_are_found_in_any_number_and_only_whole() {
    let found =
        asked("Des leaders mondiaux. Le leadership compte.", Ask::Banned("leader".into()), true);
    assert_eq!(found, [("charter-banned", Verdict::Problem, words(&["leaders"]))]);
}

#[test]
fn terms_are_found_with_their_function_words() {
    let found = |term: &str, source| {
        let found = asked(source, Ask::Banned(term.into()), true);
        found.into_iter().next().map(|it| it.2).unwrap_or_default()
    };
    let text = "Ce pain est pas cher. Un pain bon marché, à la pointe du progrès, low cost et de \
                qualité. Pas chère du tout.";
    assert_eq!(found("pas cher", text), ["pas cher", "Pas chère"]);
    assert_eq!(found("à la pointe", text), ["à la pointe"]);
    assert_eq!(found("de qualité", text), ["de qualité"]);
    assert_eq!(found("low cost", text), ["low cost"]);
    assert_eq!(found("low cost", "Un vol low-cost, un vol low très cost."), ["low-cost"]);
    assert_eq!(found("week end", "Le weekend, le week-end."), ["week-end"]);
    assert_eq!(found("weekend", "Un week-end."), ["week-end"]);
    assert_eq!(found("en fait", "En fait, il en a fait un."), ["En fait"]);
    assert_eq!(found("du coup", "Du coup, il part."), ["Du coup"]);
    assert_eq!(found("d'exception", "Un pain d’exception, sans exception."), ["d’exception"]);
    assert_eq!(
        found("clé en main", "Des maisons **clés** en main, clé-en-main."),
        ["clés** en main", "clé-en-main"]
    );
    assert_eq!(found("à la pointe", "A la pointe, À LA POINTE."), ["A la pointe", "À LA POINTE"]);
    for (term, source) in [
        ("pas cher", "Il ne vient pas, cher ami. Un pain cher, mais pas trop."),
        ("pas cher", "Le pain est cher."),
        ("à la pointe", "La pointe du couteau. Le cheval éreinté a la pointe du pied noire."),
        ("de qualité", "La qualité. Une qualité de pain."),
        ("où", "Du pain ou du vin."),
    ] {
        assert!(found(term, source).is_empty(), "{term}: {source}");
    }
}

#[test]
fn terms_are_found_in_titles_too() {
    let article = Article { ask: Ask::Banned("pas cher".into()), blocking: true };
    let charter = Charter { articles: vec![article] };
    let titled =
        |title| Draft { title, language: Some(Language::Fr), ..Draft::of("Du pain au four.") };
    let refused = |title| seo::charter::refusals(&charter, &titled(title), wording::Lang::Fr).len();
    assert_eq!(refused("Des pains pas chers"), 1);
    assert_eq!(refused("Un pain cher"), 0);
}

#[test]
fn a_preferred_term_comes_with_its_fix() {
    let ask = Ask::Preferred { term: "courriel".into(), instead_of: "mail".into() };
    let charter = Charter { articles: vec![Article { ask, blocking: false }] };
    let house = House { charter: Some(&charter), ..House::default() };
    let report = report("Envoyez un mail.", Language::Fr, &house);
    let finding =
        report.findings.iter().find(|it| it.rule == "charter-preferred").expect("a finding");
    assert_eq!(finding.verdict, Verdict::Improve);
    assert_eq!(finding.fix.as_ref().map(|fix| &*fix.text), Some("courriel"));
}

#[test]
fn a_mention_is_missing_or_said_in_any_case() {
    let ask = || Ask::Mention("L’abus d’alcool est dangereux".into());
    assert_eq!(asked("Un bon vin.", ask(), true).len(), 1);
    assert!(asked("Un vin. L'ABUS d'alcool est **dangereux**.", ask(), true).is_empty());
}

#[test]
fn tu_and_vous_are_told_from_their_homographs() {
    let vous = || Ask::Address(Address::Vous);
    let found = asked(
        "Tu choisis ton pain, et il t’attend. Le ton est donné ; a-t-il tort ?",
        vous(),
        true,
    );
    assert_eq!(found[0].2, ["Tu", "ton", "t"]);
    let tu = asked("Choisissez votre pain, et vous verrez.", Ask::Address(Address::Tu), false);
    assert_eq!(tu[0].2, ["votre", "vous"]);
    assert!(asked("Choisissez votre pain.", vous(), true).is_empty());
}

#[test]
fn who_is_quoted_says_tu_or_vous() {
    let places = |source, wanted| {
        let found = asked(source, Ask::Address(wanted), true);
        found.into_iter().next().map(|it| it.2).unwrap_or_default()
    };
    for source in [
        "Elle répond : «\u{a0}Tu dors, prends ton pain.\u{a0}»",
        "Elle répond : « Tu dors. Prends “ton” pain. Tu viens ? »",
        "“Tu dors”, dit-elle. Elle insiste : « Toi, **tu** dors. »",
        "Elle répond : \"Tu dors.\"",
    ] {
        assert!(places(source, Address::Vous).is_empty(), "{source}");
    }
    let source = "« Tu dors », dit-il. Tu vois ? « Oui. »\n\n« Tu restes ouvert.\n\nToi.";
    assert_eq!(places(source, Address::Vous), ["Tu", "Tu", "Toi"]);
    assert_eq!(places("« Vous dormez » : vous voyez.", Address::Tu), ["vous"]);
}

#[test]
fn a_megabyte_in_one_paragraph_is_held_against_a_charter() {
    let source = "Tu dors, a « ton » été, a la place. ".repeat(27_000) + &"a ".repeat(20_000);
    let found = asked(&source, Ask::Address(Address::Vous), true);
    assert_eq!(found[0].2.len(), 27_000);
    assert!(asked(&source, Ask::Banned("à la pointe".into()), true).is_empty());
    let one = "a ".repeat(500_000) + "été.";
    assert!(asked(&one, Ask::Banned("à la pointe".into()), true).is_empty());
}

#[test]
fn sentences_hashtags_and_names_have_their_limits() {
    assert_eq!(asked("Un deux trois quatre. Un.", Ask::SentenceWords(3), false).len(), 1);
    let wanted =
        Hashtags { most: Some(1), required: vec!["#pain".into()], banned: vec!["promo".into()] };
    let found = asked("Voici. #Promo #four", Ask::Hashtags(wanted), true);
    assert_eq!(found.len(), 3);
    assert!(found.iter().any(|(.., spans)| *spans == ["#four"]));
    let found = asked("Un Iphone, un iPhone, un IPHONE.", Ask::Name("iPhone".into()), true);
    assert_eq!(found[0].2, ["Iphone", "IPHONE"]);
}

#[test]
fn what_is_set_aside_costs_nothing_and_stays_visible() {
    let source = "The the oven is hot. It is not impossible to bake.";
    let plain = report(source, Language::En, &House::default());
    let costs =
        |report: &Report| report.findings.iter().filter(|it| it.verdict != Verdict::Good).count();
    assert!(plain.findings.iter().any(|it| it.rule == "double-negation" && it.cost > 0.0));
    for ignored in [
        Ignored::Rule("double-negation".into()),
        Ignored::Finding { rule: "double-negation".into(), text: "not impossible".into() },
        Ignored::Passage("It is not impossible to bake.".into()),
    ] {
        let ignored = [ignored];
        let house = House { ignored: &ignored, ..House::default() };
        let quiet = report(source, Language::En, &house);
        assert_eq!(costs(&quiet) + 1, costs(&plain));
        assert!(quiet.scores.readability > plain.scores.readability);
        assert!(quiet.ignored.iter().any(|it| it.rule == "double-negation"));
    }
}

#[test]
fn a_passage_takes_only_its_own_places_out() {
    let source = "It is not impossible. It is not uncommon.";
    let ignored = [Ignored::Passage("It is not impossible.".into())];
    let quiet = report(source, Language::En, &House { ignored: &ignored, ..House::default() });
    let left = quiet.findings.iter().find(|it| it.rule == "double-negation").expect("one left");
    assert_eq!(left.spans.len(), 1);
    assert_eq!(quiet.ignored[0].spans.len(), 1);
}

#[test]
fn a_space_set_aside_is_one_place_and_the_message_counts_the_others() {
    let source = "Le pain : c'est bon. La pâte : elle lève. Le four : il chauffe.";
    let said = |source: &str, text: &str| {
        let ignored =
            [Ignored::Finding { rule: "punctuation-space".into(), text: text.to_owned() }];
        let report = report(source, Language::Fr, &House { ignored: &ignored, ..House::default() });
        let found = report.findings.into_iter().find(|it| it.rule == "punctuation-space");
        found.map(|it| (it.message, it.spans.len(), it.fixes.len()))
    };
    let three = said(source, "").expect("three places");
    assert!(three.0.contains("3\u{a0}endroits") && (three.1, three.2) == (3, 3), "{three:?}");
    let two = said(source, "pain :").expect("two are left");
    assert!(two.0.contains("2\u{a0}endroits") && (two.1, two.2) == (2, 2), "{two:?}");
    // A space alone names no place.
    assert_eq!(said(source, " "), Some(three));
    let later = said("Le pain : bon. Ici : là. Un kilo : oui.", "pain :").expect("later faults");
    assert_eq!(later.1, 2);
    assert_eq!(said("Le pain : bon.", "pain :"), None);
}

#[test]
fn what_was_measured_stays_and_its_places_set_aside_are_counted() {
    let source = "Il n'est pas impossible. Ce n'est pas inutile. Des leaders, un leader.";
    let ignored = [Ignored::Finding { rule: "charter-banned".into(), text: "leaders".into() }];
    let articles = vec![Article { ask: Ask::Banned("leader".into()), blocking: false }];
    let charter = Charter { articles };
    let house = House { charter: Some(&charter), ignored: &ignored };
    let found = report(source, Language::Fr, &house).findings;
    let left = found.iter().find(|it| it.rule == "charter-banned").expect("one is left");
    assert!(left.message.ends_with(" 1\u{a0}endroit est ignoré."), "{}", left.message);
}

#[test]
fn what_a_brand_does_not_let_pass_is_not_the_writers_to_set_aside() {
    let source = "Des leaders mondiaux.";
    let ignored = [
        Ignored::Rule("charter-banned".into()),
        Ignored::Finding { rule: "charter-banned".into(), text: "leaders".into() },
        Ignored::Passage(source.into()),
    ];
    let stays = |blocking: bool| {
        let ask = Ask::Banned("leader".into());
        let charter = Charter { articles: vec![Article { ask, blocking }] };
        let house = House { charter: Some(&charter), ignored: &ignored };
        let said = report(source, Language::Fr, &house).findings;
        said.iter().any(|it| it.rule == "charter-banned")
    };
    assert!(stays(true));
    assert!(!stays(false));
}

#[test]
fn only_what_blocks_keeps_a_text_from_going_on() {
    let source = "Des leaders mondiaux, un e-mail.";
    let draft = Draft { language: Some(Language::Fr), ..Draft::of(source) };
    let article = |ask: Ask, blocking: bool| Article { ask, blocking };
    let preferred = Ask::Preferred { term: "courriel".into(), instead_of: "e-mail".into() };
    let charter = |blocking| Charter {
        articles: vec![
            article(Ask::Banned("leader".into()), blocking),
            article(preferred.clone(), false),
        ],
    };
    let held = seo::charter::refusals(&charter(true), &draft, wording::Lang::En);
    assert_eq!(held.len(), 1);
    assert!(held[0].contains("leader") && held[0].contains("this brand"), "{held:?}");
    assert_eq!(seo::charter::refusals(&charter(false), &draft, wording::Lang::En), [""; 0]);
}

#[test]
fn a_board_shows_the_scores_of_the_editor() {
    let text =
        "Les  leaders mondiaux: une phrase. Elle a été écrite hier ; elle a été lue. ".repeat(40);
    let charter =
        Charter { articles: vec![Article { ask: Ask::Banned("leader".into()), blocking: true }] };
    let rule = Ignored::Rule("passive-voice".into());
    for ignored in [Vec::new(), vec![rule]] {
        let house = House { charter: Some(&charter), ignored: &ignored };
        let whole = report(&text, Language::Fr, &house);
        assert!(whole.findings.iter().any(|it| it.group == Group::Typography));
        let draft = Draft { language: Some(Language::Fr), ..Draft::of(&text) };
        let document = Document::parse(&text, Language::Fr);
        let weighed = weigh_in_house(&draft, &document, &Settings::default(), &ignored);
        assert_eq!(weighed, (whole.counts, whole.scores));
    }
}

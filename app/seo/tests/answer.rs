//! The report serialises to the documented answer of `check --format json`.

use prose::{Language, front_matter};
use seo::{Draft, Settings, Timing, analyse};
use serde_json::{Value, json};

const SOURCE: &str = "---\ntitle: Les chaussures de course\nkeyphrase: chaussure de course\n---\n# Courir\n\nChoisir des chaussures de course légères demande du temps, car le pied change en courant.\n";

fn answer(details: bool) -> Value {
    let (matter, _) = front_matter(SOURCE);
    let draft = Draft::of(SOURCE).or_front_matter(&matter);
    let mut report = analyse(&draft, &Settings { details, ..Settings::default() });
    report.timing = Some(Timing { runs: 1, median_us: 7 });
    serde_json::to_value(&report).expect("a report is plain data")
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

#[test]
fn every_documented_field_is_there() {
    let answer = answer(false);
    assert_eq!(
        keys(&answer),
        [
            "counts",
            "findings",
            "keyphrase",
            "language",
            "readability",
            "scores",
            "secondary",
            "timing"
        ]
    );
    assert_eq!(answer["language"]["code"], "fr");
    assert_eq!(answer["language"]["source"], "detected");
    assert_eq!(keys(&answer["scores"]), ["readability", "seo"]);
    assert!(answer["readability"]["fr-207"].is_f64());
    for field in ["rule", "group", "verdict", "score", "message", "spans", "fix"] {
        assert!(answer["findings"][0].get(field).is_some(), "{field}");
    }
    assert_eq!(answer["timing"], json!({"runs": 1, "median_us": 7}));
}

#[test]
fn hits_are_bytes_of_the_source_with_its_front_matter() {
    let keyphrase = &answer(false)["keyphrase"];
    assert_eq!(keyphrase["text"], "chaussure de course");
    assert_eq!(keyphrase["count"], 1);
    let hit = &keyphrase["hits"][0];
    let at = |field: &str| usize::try_from(hit[field].as_u64().expect("an offset")).expect("fits");
    assert_eq!(&SOURCE[at("start")..at("end")], "chaussures de course");
    assert_eq!(hit["form"], "chaussures de course");
    assert_eq!(hit["reason"], "plural");
}

#[test]
fn details_add_sentences_words_and_places() {
    let answer = answer(true);
    assert_eq!(keys(&answer["sentences"][1]), ["end", "passive", "start", "transition", "words"]);
    assert_eq!(keys(&answer["words"][0]), ["end", "start", "syllables"]);
    let title = &answer["keyphrase"]["places"]["title"];
    assert_eq!(*title, json!({"all_words": true, "exact": false, "at_start": false}));
    assert_eq!(answer["keyphrase"]["places"]["first_paragraph"]["all_words"], true);
}

#[test]
fn findings_can_be_fixed_in_place() {
    let draft = Draft {
        title: "Courir",
        language: Some(Language::Fr),
        ..Draft::of("# Courir\n\nLe pied change.\n")
    };
    let findings = analyse(&draft, &Settings::default()).findings;
    let finding = findings.iter().find(|finding| finding.rule == "single-h1").expect("two titles");
    let fix = finding.fix.as_ref().expect("one way to repair it");
    assert_eq!((fix.start, fix.end, &*fix.text), (0, 1, "##"));
}

#[test]
fn an_empty_page_gets_advice_not_a_wall_of_red() {
    let report = analyse(&Draft::default(), &Settings::default());
    assert!(report.findings.iter().all(|finding| finding.cost == 0.0));
    assert!(report.findings.iter().any(|finding| finding.rule == "text-length"));
    assert_eq!((report.scores.seo, report.scores.readability), (0, 0));
}

#[test]
fn a_keyphrase_of_little_words_gets_advice_not_a_score() {
    let draft = Draft {
        keyphrases: vec!["de la"],
        language: Some(Language::Fr),
        ..Draft::of("Le goût de la terre et de la mer.")
    };
    let report = analyse(&draft, &Settings::default());
    let about = |rule: &str| report.findings.iter().find(|finding| finding.rule == rule);
    assert_eq!(about("keyphrase-length").map(|finding| finding.score), Some(0));
    assert!(about("keyphrase-density").is_none());
    assert_eq!(report.keyphrase.map(|found| found.count), Some(0));
}

#[test]
fn the_score_is_a_hundred_less_what_the_findings_cost() {
    let report = analyse(&Draft::of(SOURCE), &Settings::default());
    let costs: f64 =
        report.findings.iter().filter(|f| f.group == seo::Group::Seo).map(|f| f.cost).sum();
    assert!((f64::from(report.scores.seo) - (100.0 - costs)).abs() <= 1.5, "{costs}");
}

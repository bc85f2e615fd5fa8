//! Texts labelled by hand in `tests/fixtures/text`, at the levels the engine promises.
//!
//! Each topic prints what it reaches (`--nocapture`); an item that is wrong is listed when the topic
//! falls below its level.

use std::fs;
use std::path::PathBuf;

use prose::typography::{Locale, fix_all};
use prose::{Document, Language, syllables};
use seo::{Draft, Settings, analyse};
use serde_json::Value;

const SETS: [&str; 8] =
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "tenth"];

/// The sets that have a topic: the eighth and the ninth have not all of them.
fn sets(topic: &str) -> Vec<&'static str> {
    let more: &[&str] = match topic.split('.').next() {
        Some("passive" | "transitions") => &["eighth", "ninth"],
        Some("syllables") => &["ninth"],
        _ => &[],
    };
    [&SETS[..], more].concat()
}

fn items(set: &str, topic: &str) -> Vec<Value> {
    // Cargo runs a test in its package's folder.
    let folder =
        PathBuf::from("../../tests/fixtures/text").join(if set == "first" { "" } else { set });
    let file = folder.join(format!("{topic}.jsonl"));
    let lines =
        fs::read_to_string(&file).unwrap_or_else(|cause| panic!("{}: {cause}", file.display()));
    lines.lines().map(|line| serde_json::from_str(line).expect("one object per line")).collect()
}

fn text<'a>(item: &'a Value, field: &str) -> &'a str {
    item[field].as_str().unwrap_or_default()
}

fn languages() -> [(Language, &'static str); 2] {
    [(Language::Fr, "fr"), (Language::En, "en")]
}

/// Runs `right` over a topic of both sets and wants `least` percent of it.
fn judge(
    topic: &str,
    language: Language,
    least: f64,
    right: impl Fn(&Value, Language) -> Result<(), String>,
) -> Vec<String> {
    let mut below = Vec::new();
    for set in sets(topic) {
        let items = items(set, topic);
        let wrong: Vec<String> = items
            .iter()
            .filter_map(|item| {
                right(item, language).err().map(|found| format!("{item}\n    → {found}"))
            })
            .collect();
        let percent = 100.0 * (items.len() - wrong.len()) as f64 / items.len() as f64;
        println!("{set} {topic}: {percent:.2} % of {}", items.len());
        if std::env::var_os("LIST_WRONG").is_some() {
            println!("{}", wrong.join("\n"));
        }
        if percent < least {
            below.push(format!("{set} {topic}: {percent:.2} %\n{}", wrong.join("\n")));
        }
    }
    below
}

fn each(topic: &str, least: f64, right: impl Fn(&Value, Language) -> Result<(), String>) {
    let all = languages()
        .map(|(language, code)| judge(&format!("{topic}.{code}"), language, least, &right));
    assert!(all.concat().is_empty(), "{}", all.concat().join("\n"));
}

fn wanted(right: bool, found: impl FnOnce() -> String) -> Result<(), String> {
    if right { Ok(()) } else { Err(found()) }
}

#[test]
fn sentences_end_where_people_say() {
    each("sentences", 99.0, |item, language| {
        let source = text(item, "text");
        let document = Document::parse(source, language);
        let found: Vec<&str> =
            document.sentences().iter().map(|s| document.sentence_text(s)).collect();
        // Some were labelled with the marks of emphasis and links that stand in them.
        let typed: Vec<&str> =
            document.sentences().iter().map(|s| &source[s.span.range()]).collect();
        let labels: Vec<&str> = item["sentences"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(Value::as_str)
            .collect();
        wanted(found == labels || typed == labels, || found.join(" | "))
    });
}

#[test]
fn syllables_are_those_heard() {
    each("syllables", 98.0, |item, language| {
        let found = syllables(text(item, "word"), language);
        let labels = item["syllables"].as_array().expect("a list");
        wanted(labels.iter().any(|n| n.as_u64() == Some(found as u64)), || found.to_string())
    });
}

#[test]
fn typography_is_fixed_and_right_text_left_alone() {
    let mut all = Vec::new();
    for (topic, language) in
        [("typography.fr-FR", Language::Fr), ("typography.en-US", Language::En)]
    {
        let below = judge(topic, language, 100.0, |item, _| {
            let locale = Locale::of_tag(text(item, "locale")).expect("a locale");
            let found = fix_all(text(item, "input"), locale);
            let again = fix_all(&found, locale);
            wanted(found == text(item, "output") && again == found, || format!("{found:?}"))
        });
        all.extend(below);
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

fn report(item: &Value, language: Language) -> seo::Report {
    let keyphrase = text(item, "keyphrase");
    let keyphrases = if keyphrase.is_empty() { Vec::new() } else { vec![keyphrase] };
    let draft = Draft { keyphrases, language: Some(language), ..Draft::of(text(item, "text")) };
    analyse(&draft, &Settings { details: true, ..Settings::default() })
}

#[test]
fn keyphrases_are_counted_as_by_hand() {
    each("keyphrase", 98.0, |item, language| {
        let found = report(item, language).keyphrase.expect("a keyphrase");
        wanted(item["count"].as_u64() == Some(found.count as u64), || format!("{:?}", found.hits))
    });
}

/// Right, missed and false alarms of a yes-or-no topic.
fn confusion(
    set: &str,
    topic: &str,
    label: impl Fn(&Value) -> bool,
    found: impl Fn(&Value) -> Option<String>,
) -> (f64, f64, Vec<String>) {
    let (mut right, mut missed, mut alarms, mut wrong) = (0.0, 0.0, 0.0, Vec::new());
    for item in items(set, topic) {
        match (label(&item), found(&item)) {
            (true, Some(_)) => right += 1.0,
            (true, None) => {
                missed += 1.0;
                wrong.push(format!("missed {item}"));
            }
            (false, Some(found)) => {
                alarms += 1.0;
                wrong.push(format!("alarm {found:?} {item}"));
            }
            (false, None) => {}
        }
    }
    let (precision, recall) =
        (right / f64::max(right + alarms, 1.0), right / f64::max(right + missed, 1.0));
    println!(
        "{set} {topic}: precision {precision:.4}, recall {recall:.4}, F1 {:.4}",
        2.0 * precision * recall / (precision + recall)
    );
    if std::env::var_os("LIST_WRONG").is_some() {
        println!("{}", wrong.join("\n"));
    }
    (precision, recall, wrong)
}

#[test]
fn passives_are_told_from_states_and_movements() {
    let mut below = Vec::new();
    for (language, code) in languages() {
        for set in sets("passive") {
            let found = |item: &Value| {
                report(item, language).sentences?.iter().any(|s| s.passive).then(String::new)
            };
            let (precision, recall, wrong) =
                confusion(set, &format!("passive.{code}"), |item| item["passive"] == true, found);
            let f1 = 2.0 * precision * recall / (precision + recall);
            if f1 < 0.95 {
                below.extend(wrong);
            }
        }
    }
    assert!(below.is_empty(), "{}", below.join("\n"));
}

#[test]
fn connectors_are_told_from_the_same_letters() {
    let mut below = Vec::new();
    for (language, code) in languages() {
        for set in sets("transitions") {
            let found = |item: &Value| {
                report(item, language).sentences?.iter().find_map(|s| s.transition.clone())
            };
            let (precision, recall, wrong) = confusion(
                set,
                &format!("transitions.{code}"),
                |item| item["transition"].is_string(),
                found,
            );
            if precision < 0.97 || recall < 0.95 {
                below.extend(wrong);
            }
        }
    }
    assert!(below.is_empty(), "{}", below.join("\n"));
}

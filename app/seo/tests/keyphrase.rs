//! What counts as an occurrence of a keyphrase: the table in `fixtures/keyphrase.tsv`.

use prose::Language;
use seo::{Draft, Settings, analyse};

#[test]
fn occurrences_are_those_of_the_table() {
    let table = include_str!("fixtures/keyphrase.tsv");
    let mut wrong = Vec::new();
    let mut cases = 0;
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [language, keyphrase, text, count, reason] = fields[..] else { panic!("{line}") };
        let draft = Draft {
            keyphrases: vec![keyphrase],
            language: Language::of_code(language),
            ..Draft::of(text)
        };
        let found = analyse(&draft, &Settings::default()).keyphrase.expect("a keyphrase");
        let first = found.hits.first().map_or("-".to_owned(), |hit| {
            serde_json::to_string(&hit.reason).expect("an id").trim_matches('"').to_owned()
        });
        cases += 1;
        if found.count.to_string() != count || first != reason {
            let hits: Vec<&str> = found.hits.iter().map(|hit| hit.form.as_str()).collect();
            wrong.push(format!("{line}\n    → {} {first} {hits:?}", found.count));
        }
    }
    assert!(wrong.is_empty(), "{} of {cases}:\n{}", wrong.len(), wrong.join("\n"));
}

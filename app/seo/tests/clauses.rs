//! Passives and connectors, sentence by sentence: the table in `fixtures/clauses.tsv`.

use prose::Language;
use seo::{Draft, Settings, analyse};

#[test]
fn sentences_are_read_as_the_table_says() {
    let table = include_str!("fixtures/clauses.tsv");
    let (mut wrong, mut cases) = (Vec::new(), 0);
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [language, passive, connector, text] = fields[..] else { panic!("{line}") };
        let draft = Draft { language: Language::of_code(language), ..Draft::of(text) };
        let report = analyse(&draft, &Settings { details: true, ..Settings::default() });
        let sentence = &report.sentences.expect("asked for")[0];
        let found = sentence.transition.as_deref().unwrap_or("-");
        cases += 1;
        // In the rows about the passive, any connector will do.
        let connector_right = connector == "-" && passive == "yes" || found == connector;
        if sentence.passive != (passive == "yes") || !connector_right {
            wrong.push(format!("{line}\n    → passive {}, connector {found}", sentence.passive));
        }
    }
    assert!(wrong.is_empty(), "{} of {cases}:\n{}", wrong.len(), wrong.join("\n"));
}

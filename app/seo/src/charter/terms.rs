//! Words a brand bans, prefers, or wants said.

use prose::fold;
use wording::rules::charter::words;

use super::finding;
use crate::facts::Facts;
use crate::keyphrase::{Hit, Phrase};
use crate::{Field, Finding};

pub(super) fn banned(facts: &Facts<'_>, term: &str) -> Vec<Finding> {
    let Some(phrase) = Phrase::term(term, facts.language) else { return Vec::new() };
    let message = |times| (words(facts.lang).banned)(term, times);
    let hits = hits(facts, &phrase);
    let mut found = elsewhere(facts, &phrase, "charter-banned", &message(1));
    if !hits.is_empty() {
        let body = finding("charter-banned", message(hits.len() as u64));
        found.insert(0, body.at(hits.iter().map(|hit| hit.span)));
    }
    found
}

pub(super) fn preferred(facts: &Facts<'_>, term: &str, instead_of: &str) -> Vec<Finding> {
    let Some(phrase) = Phrase::term(instead_of, facts.language) else { return Vec::new() };
    let message = |times| (words(facts.lang).preferred)(term, instead_of, times);
    let hits = hits(facts, &phrase);
    let mut found = elsewhere(facts, &phrase, "charter-preferred", &message(1));
    if !hits.is_empty() {
        let body = finding("charter-preferred", message(hits.len() as u64));
        let body = body.at(hits.iter().map(|hit| hit.span));
        // Only the very words can be replaced as they stand: an inflected form needs its writer.
        let same = hits.iter().find(|hit| same_letters(&hit.form, instead_of));
        found.insert(
            0,
            match same {
                Some(hit) => body.fixed_by(hit.span.start(), hit.span.end(), term),
                None => body,
            },
        );
    }
    found
}

pub(super) fn mention(facts: &Facts<'_>, wanted: &str) -> Option<Finding> {
    let wanted_folded = fold(wanted);
    let said = facts.is_blank()
        || wanted_folded.trim().is_empty()
        || spaced(&fold(facts.document.plain())).contains(&spaced(&wanted_folded));
    (!said).then(|| finding("charter-mention", (words(facts.lang).mention)(wanted)))
}

/// Another shape of the apostrophe makes no other word.
fn same_letters(written: &str, term: &str) -> bool {
    written.replace('’', "'") == term.replace('’', "'")
}

fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Its places, those of other people's words aside.
fn hits(facts: &Facts<'_>, phrase: &Phrase) -> Vec<Hit> {
    let mut hits = facts.seek_other(phrase);
    hits.retain(|hit| !facts.sentence(hit.sentence).is_some_and(|(_, sentence)| sentence.quoted));
    hits
}

/// The term in the fields around the text.
fn elsewhere(
    facts: &Facts<'_>,
    phrase: &Phrase,
    rule: &'static str,
    message: &str,
) -> Vec<Finding> {
    let fields = [
        (Field::Title, facts.draft.title),
        (Field::TitleTag, facts.draft.title_tag),
        (Field::Description, facts.draft.description),
    ];
    let held = fields.into_iter().filter(|(_, text)| phrase.times(text, facts.language) > 0);
    held.map(|(field, _)| finding(rule, message.to_owned()).about(field)).collect()
}

//! What one place of a text defines for all others: links by their labels, and footnotes.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, Tag};
use unicase::UniCase;

use crate::markdown::{self, Lookup};

/// The definitions of a whole text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Definitions {
    /// Destination and title by normalised label: a map of the same kind as that of the notes, which is sent once.
    links: BTreeMap<String, Vec<String>>,
    /// Labels of footnotes, as written, by normalised label.
    notes: BTreeMap<String, Vec<String>>,
}

/// A chunk to be parsed, after stubs of the footnotes it speaks of: without them their marks would be
/// words in brackets.
#[derive(Debug)]
pub(crate) struct Padded<'a> {
    text: Cow<'a, str>,
    before: usize,
}

impl Definitions {
    /// What the chunks of a text define. None when the text has to stay in one piece: two of them
    /// define the same link, or a footnote has a label that is compared in a way of its own.
    pub(super) fn of(chunks: &[&str]) -> Option<Definitions> {
        let mut all = Definitions::default();
        for chunk in chunks.iter().filter(|chunk| chunk.contains("]:")) {
            let parser = markdown::parser(chunk, None);
            for (label, found) in parser.reference_definitions().iter() {
                let title = found.title.as_deref().unwrap_or_default().to_owned();
                let target = all.links.entry(normalised(label)).or_default();
                if !target.is_empty() && chunks.len() > 1 {
                    return None;
                }
                *target = vec![found.dest.to_string(), title];
            }
            if chunk.contains("[^") && !all.note(parser) && chunks.len() > 1 {
                return None;
            }
        }
        Some(all)
    }

    /// Notes the footnotes of a chunk; whether they can be told apart by their normalised labels.
    fn note<'a>(&mut self, parser: impl Iterator<Item = Event<'a>>) -> bool {
        for event in parser {
            let Event::Start(Tag::FootnoteDefinition(label)) = event else { continue };
            if label.contains(['\\', '|']) {
                return false;
            }
            let same = self.notes.entry(note_key(&label)).or_default();
            if !same.iter().any(|known| **known == *label) {
                same.push(label.to_string());
            }
        }
        true
    }

    /// Destination and title of a link label.
    pub(crate) fn link(&self, label: &str) -> Option<(String, String)> {
        let [destination, title] = self.links.get(&normalised(label))?.as_slice() else {
            return None;
        };
        Some((destination.clone(), title.clone()))
    }

    /// `chunk` with the stubs it needs.
    pub(crate) fn pad<'a>(&self, chunk: &'a str) -> Padded<'a> {
        if self.notes.is_empty() || !chunk.contains("[^") {
            return Padded { text: Cow::Borrowed(chunk), before: 0 };
        }
        // A map of the kind there is, rather than a sort of strings.
        let mut wanted: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for key in marks(chunk).map(note_key) {
            if let Some(labels) = self.notes.get(&key) {
                wanted.entry(key).or_default().clone_from(labels);
            }
        }
        let labels = wanted.values().flatten();
        let mut text: String = labels.map(|label| format!("[^{label}]:\n")).collect();
        if text.is_empty() {
            return Padded { text: Cow::Borrowed(chunk), before: 0 };
        }
        // A comment ends the last stub, whatever the chunk begins with.
        text.push_str("\n<!-- -->\n\n");
        let before = text.len();
        text.push_str(chunk);
        Padded { text: Cow::Owned(text), before }
    }
}

impl Padded<'_> {
    /// The events of the chunk, with their places in it.
    pub(crate) fn events<'p>(
        &'p self,
        lookup: Lookup<'p>,
    ) -> impl Iterator<Item = (Event<'p>, Range<usize>)> {
        let events = markdown::parser(&self.text, Some(lookup)).into_offset_iter();
        events.filter_map(|(event, range)| {
            let start = range.start.checked_sub(self.before)?;
            Some((event, start..range.end - self.before))
        })
    }
}

/// A link label as labels are compared: white space collapsed, case ignored.
fn normalised(label: &str) -> String {
    let words: Vec<&str> = label.split_whitespace().collect();
    crate::lower(&words.join(" "))
}

/// The same of a footnote, where `ß` and `SS` come out alike.
fn note_key(label: &str) -> String {
    normalised(&UniCase::unicode(label).to_folded_case())
}

/// The labels that may mark a footnote in a chunk; those that begin a definition of their own aside.
fn marks(chunk: &str) -> impl Iterator<Item = &str> {
    chunk.match_indices("[^").filter_map(|(at, _)| {
        let rest = &chunk[at + 2..];
        let end = rest.find(['[', ']', '\n'])?;
        let begins = chunk[..at].ends_with('\n') || at == 0;
        let defines = begins && rest[end..].starts_with("]:");
        (rest[end..].starts_with(']') && !defines).then(|| &rest[..end])
    })
}

//! What a text aims at, ready to be compared with many others.
//!
//! Reading a keyphrase with all its forms costs far more than seeing that a text cannot hold it: the forms
//! of a word nearly always begin alike. So the beginnings of words are compared first, and only what is
//! left is read. An irregular form (`œil`, `yeux`) may be missed by it: what is proposed from thousands of
//! texts need not be complete.

use std::collections::HashSet;

use prose::{Document, Language, words_of};

/// The first letters of a folded word; a shorter one ends with zeros.
type Start = [u8; 3];

/// The beginnings of the words of a text.
#[derive(Clone, Debug, Default)]
pub struct Starts(HashSet<Start>);

/// Keyphrases of a text, the main one first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aim {
    /// They, as typed.
    pub keyphrases: Vec<String>,
    starts: Vec<Vec<Start>>,
}

impl Starts {
    /// Those of a document.
    #[must_use]
    pub fn of(document: &Document) -> Starts {
        let words = document.words().iter().filter(|word| !word.function);
        Starts(words.map(|word| start(document.folded(word))).collect())
    }
}

impl Aim {
    /// Keyphrases in a language.
    #[must_use]
    pub fn of(keyphrases: Vec<String>, language: Language) -> Aim {
        let starts = |phrase: &String| {
            let words = words_of(phrase, language).into_iter().filter(|word| !word.function);
            words.map(|word| start(&prose::fold(&phrase[word.span.range()]))).collect()
        };
        Aim { starts: keyphrases.iter().map(starts).collect(), keyphrases }
    }

    /// Keyphrases that a text may hold.
    pub fn maybe_in<'a>(&'a self, text: &'a Starts) -> impl Iterator<Item = &'a str> {
        let held = |starts: &[Start]| {
            !starts.is_empty() && starts.iter().all(|start| text.0.contains(start))
        };
        let all = self.keyphrases.iter().zip(&self.starts);
        all.filter(move |(_, starts)| held(starts)).map(|(phrase, _)| phrase.as_str())
    }

    /// The main keyphrase, when it may compete with that of another.
    #[must_use]
    pub fn may_rival(&self, other: &Aim) -> Option<&str> {
        let (own, theirs) = (self.starts.first()?, other.starts.first()?);
        let within = |one: &[Start], two: &[Start]| {
            !one.is_empty() && one.iter().all(|start| two.contains(start))
        };
        (within(own, theirs) || within(theirs, own)).then(|| self.keyphrases[0].as_str())
    }
}

/// A word without its elision, in the singular when it is short: `an` and `ans` begin alike.
fn start(folded: &str) -> Start {
    let bare = folded.rsplit('\'').next().filter(|rest| rest.len() > 1).unwrap_or(folded);
    let bare = if bare.len() == 3 { bare.trim_end_matches(['s', 'x']) } else { bare };
    let mut start = [0; 3];
    for (to, byte) in start.iter_mut().zip(bare.bytes()) {
        *to = byte;
    }
    start
}

#[cfg(test)]
mod tests {
    use super::*;

    fn aim(keyphrases: &[&str]) -> Aim {
        Aim::of(keyphrases.iter().map(|it| (*it).to_owned()).collect(), Language::Fr)
    }

    #[test]
    fn what_a_text_cannot_hold_is_not_read() {
        let text = Document::parse("Nos pains de seigle ont huit ans d’âge.", Language::Fr);
        let starts = Starts::of(&text);
        let held = |phrase: &str| aim(&[phrase]).maybe_in(&starts).count() == 1;
        assert!(held("pain de seigle") && held("âge") && held("an"));
        assert!(!held("pain au levain") && !held("") && !held("de la"));
    }

    #[test]
    fn only_keyphrases_with_words_in_common_compete() {
        let own = aim(&["pain de seigle", "levain"]);
        assert_eq!(
            aim(&["pains de seigle maison"]).may_rival(&own),
            Some("pains de seigle maison")
        );
        assert_eq!(aim(&["seigle"]).may_rival(&own), Some("seigle"));
        assert_eq!(aim(&["levain"]).may_rival(&own), None, "only the main keyphrase counts");
        assert_eq!(aim(&[]).may_rival(&own), None);
    }
}

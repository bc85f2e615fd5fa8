//! A reference set: texts on one subject, or all of a brand's, and what they have in common.
//!
//! Every text is counted once, as runs of one to three words. From these counts come the terms a text
//! on a subject is expected to use (BM25), how far a draft covers or overdoes them, texts that say
//! nearly the same (MinHash), keyphrases two texts compete for, and links worth making.
//!
//! BM25 with k1 = 1.2 and b = 0.75 (Robertson and Zaragoza 2009); idf = ln(1 + (N + 1) / (df + 0.5)),
//! which never reaches 0: what every text of a pasted set says is what is expected, not noise.

mod aim;
mod expected;
mod grams;
mod links;
mod noun;
mod rivals;

use std::collections::HashMap;

use prose::{Document, Language};

pub use prose::Sketch;

pub use aim::{Aim, Starts};
pub use expected::{Coverage, Expected, Standing, Usage, Wanted};
pub use links::{LinkIdea, Target, link_ideas};
pub use rivals::{Rival, rivals};

use grams::{Counted, Grams};

/// Texts, counted.
#[derive(Clone, Debug)]
pub struct Reference {
    language: Language,
    texts: HashMap<String, Text>,
    /// Texts each run of words is in, and how it is written.
    runs: HashMap<u64, Run>,
    words: u64,
}

#[derive(Clone, Debug)]
struct Text {
    /// Its runs, by hash.
    grams: Vec<Gram>,
    words: u32,
    sketch: Sketch,
}

/// A run in one text.
#[derive(Clone, Copy, Debug)]
struct Gram {
    hash: u64,
    times: u16,
    led: u16,
    verbal: u16,
}

#[derive(Clone, Debug, Default)]
struct Run {
    texts: u32,
    /// In all of them: how often it is said, and what stands around it.
    times: u32,
    led: u32,
    verbal: u32,
    /// Words in it, 1 to 3.
    length: u8,
    /// As first written; its words in lower case.
    written: Box<str>,
}

impl Reference {
    /// An empty set of texts in one language.
    #[must_use]
    pub fn new(language: Language) -> Reference {
        Reference { language, texts: HashMap::new(), runs: HashMap::new(), words: 0 }
    }

    /// Language of the texts.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Texts in it.
    #[must_use]
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether it holds no text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Adds a text, or replaces the one with the same id. Costs time by its own length only.
    pub fn add(&mut self, id: &str, markdown: &str) {
        self.add_document(id, &Document::parse(markdown, self.language));
    }

    /// As [`Reference::add`], of a text already read in the language of the set.
    pub fn add_document(&mut self, id: &str, document: &Document) {
        self.remove(id);
        let grams = Grams::told(document);
        let mut counted = Vec::with_capacity(grams.runs.len());
        for (hash, run) in &grams.runs {
            let known = self.runs.entry(*hash).or_default();
            known.texts += 1;
            if known.texts == 1 {
                known.length = run.length;
                known.written = written(document, run).into();
            }
            let Counted { times, led, verbal, .. } = *run;
            known.times += u32::from(times);
            known.led += u32::from(led);
            known.verbal += u32::from(verbal);
            counted.push(Gram { hash: *hash, times, led, verbal });
        }
        counted.sort_unstable_by_key(|gram| gram.hash);
        let words = u32::try_from(document.words().len()).unwrap_or(u32::MAX);
        self.words += u64::from(words);
        let sketch = Sketch::of(document);
        self.texts.insert(id.to_owned(), Text { grams: counted, words, sketch });
    }

    /// Takes a text out again.
    pub fn remove(&mut self, id: &str) {
        let Some(text) = self.texts.remove(id) else { return };
        self.words -= u64::from(text.words);
        for gram in text.grams {
            if let Some(run) = self.runs.get_mut(&gram.hash) {
                run.texts -= 1;
                run.times -= u32::from(gram.times);
                run.led -= u32::from(gram.led);
                run.verbal -= u32::from(gram.verbal);
                if run.texts == 0 {
                    self.runs.remove(&gram.hash);
                }
            }
        }
    }

    /// Texts that say nearly the same as a document, the likeliest first: id and likeness, from
    /// `least` to 1. 0.5 is half of the same wording; unrelated texts stay below 0.05.
    #[must_use]
    pub fn near(&self, document: &Document, least: f64) -> Vec<(&str, f64)> {
        let own = Sketch::of(document);
        let mut near: Vec<(&str, f64)> = self
            .texts
            .iter()
            .map(|(id, text)| (id.as_str(), own.likeness(&text.sketch)))
            .filter(|(_, likeness)| *likeness >= least)
            .collect();
        near.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
        near
    }

    /// Mean length of a text in words.
    fn mean_words(&self) -> f64 {
        self.words as f64 / self.texts.len().max(1) as f64
    }

    /// Weight of a run by how few texts have it.
    fn idf(&self, hash: u64) -> f64 {
        let texts = self.runs.get(&hash).map_or(0, |run| run.texts);
        (1.0 + (self.texts.len() as f64 + 1.0) / (f64::from(texts) + 0.5)).ln()
    }
}

/// A run in lower case, without what is elided before it.
fn written(document: &Document, run: &Counted) -> String {
    let written = prose::lower(&document.plain()[run.place.range()]);
    let first = written.find(char::is_whitespace).unwrap_or(written.len());
    written[noun::elided(&written[..first], document.language())..].to_owned()
}

impl Text {
    fn times(&self, hash: u64) -> u16 {
        let found = self.grams.binary_search_by_key(&hash, |gram| gram.hash);
        found.map_or(0, |at| self.grams[at].times)
    }

    /// The part of BM25 that depends on this text.
    fn bm25(&self, times: u16, mean_words: f64) -> f64 {
        const K1: f64 = 1.2;
        const B: f64 = 0.75;
        let times = f64::from(times);
        let length = f64::from(self.words) / mean_words.max(1.0);
        times * (K1 + 1.0) / (times + K1 * (1.0 - B + B * length))
    }
}

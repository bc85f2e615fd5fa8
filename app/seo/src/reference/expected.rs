//! The terms a text on a subject is expected to use, and how a draft stands to them.

use std::collections::HashSet;

use prose::{Document, words_of};
use serde::{Deserialize, Serialize};

use super::grams::{Grams, hash_of};
use super::{Gram, Reference, Run, Text, noun};

/// Texts a subject is read from, the closest ones.
const CLOSEST: usize = 20;

/// What texts of one language expect of a text on their subject.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Wanted {
    /// ISO 639-1 code.
    pub language: String,
    /// Texts of it.
    pub texts: usize,
    /// The terms, the most important first.
    pub terms: Vec<Expected>,
}

/// Uses grow with the length of a text, up to so many times the length of the longest one read.
const LONGER: f64 = 2.0;

/// A term the texts on a subject use.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Expected {
    /// As written in one of the texts, in lower case.
    pub term: String,
    /// Importance, 100 for the first.
    pub weight: f64,
    /// Texts on the subject that use it.
    pub texts: usize,
    /// Of so many texts on the subject.
    pub of: usize,
    /// Uses per 1,000 words in the texts that use it: a quarter of them stay below …
    pub low: f64,
    /// … and a tenth of them go above.
    pub high: f64,
    /// Words of the longest text that uses it.
    pub longest: u32,
    hash: u64,
}

/// How a draft uses a term.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Usage {
    /// The term.
    pub term: String,
    /// Importance, 100 for the first.
    pub weight: f64,
    /// Uses in the draft.
    pub times: u64,
    /// Uses in the texts, had they this length: from so many …
    pub least: u64,
    /// … to so many.
    pub usual: u64,
    /// More than this is overdone.
    pub most: u64,
    /// Texts that use it …
    pub texts: usize,
    /// … of so many.
    pub of: usize,
    /// What follows.
    pub standing: Standing,
}

/// Whether a term is used as expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Not used.
    Missing,
    /// Used less than in the texts.
    Rare,
    /// As in the texts.
    Right,
    /// Far more than in the texts.
    Overdone,
}

/// How far a draft covers its subject.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Coverage {
    /// Share of the weight of all terms that the draft uses, 0 to 100; a rare one counts half.
    pub percent: f64,
    /// Share of the weight of all terms that the draft overdoes, 0 to 100.
    pub overdone_percent: f64,
    /// Every expected term, the most important first.
    pub terms: Vec<Usage>,
}

impl Reference {
    /// The `most` terms a text on `subject` (a keyphrase, a title) is expected to use. With an empty
    /// subject, or one no text speaks of, all texts are read: right for a set pasted for one subject.
    #[must_use]
    pub fn expected(&self, subject: &str, most: usize) -> Vec<Expected> {
        let texts = self.closest(subject);
        let mut weighed = self.weighed(&texts);
        weighed.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let kept = self.distinct(weighed, &texts, most);
        let best = kept.first().map_or(1.0, |(_, weight)| *weight);
        kept.into_iter()
            .filter_map(|(hash, weight)| self.described(hash, weight / best * 100.0, &texts))
            .collect()
    }

    /// The texts with the highest BM25 for the subject, those that have no word of it left out.
    fn closest(&self, subject: &str) -> Vec<&Text> {
        let keys: Vec<u64> = words_of(subject, self.language)
            .iter()
            .filter(|word| !word.function)
            .map(|word| hash_of([prose::fold(&subject[word.span.range()]).as_str()].into_iter()))
            .collect();
        let mean = self.mean_words();
        let score = |text: &Text| -> f64 {
            keys.iter().map(|key| self.idf(*key) * text.bm25(text.times(*key), mean)).sum()
        };
        let mut scored: Vec<(f64, &String, &Text)> =
            self.texts.iter().map(|(id, text)| (score(text), id, text)).collect();
        scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
        if scored.first().is_some_and(|(score, ..)| *score > 0.0) {
            scored.retain(|(score, ..)| *score > 0.0);
        }
        scored.into_iter().take(CLOSEST).map(|(.., text)| text).collect()
    }

    /// The weight of every run that at least two of the texts, and a fifth of them, have.
    fn weighed(&self, texts: &[&Text]) -> Vec<(u64, f64)> {
        let mean = self.mean_words();
        let least = 2.max(texts.len() / 5).min(texts.len());
        let mut sums: std::collections::HashMap<u64, (usize, f64)> =
            std::collections::HashMap::new();
        for text in texts {
            for Gram { hash, times, .. } in &text.grams {
                // One text of many with a run cannot make it expected.
                if least < 2 || self.runs.get(hash).is_some_and(|run| run.texts as usize >= least) {
                    let sum = sums.entry(*hash).or_default();
                    sum.0 += 1;
                    sum.1 += text.bm25(*times, mean);
                }
            }
        }
        let common = sums.into_iter().filter(|(_, (count, _))| *count >= least);
        common
            .map(|(hash, (_, sum))| {
                // Longer runs are rarer and say more.
                let length = f64::from(self.runs.get(&hash).map_or(1, |run| run.length));
                (hash, sum / texts.len() as f64 * self.idf(hash) * (0.9 + 0.1 * length))
            })
            .collect()
    }

    /// Whether a run names something: a quarter of the times it is led by what leads a name, no word at
    /// its ends is a verb or says nothing, and what is several words is said in them more than once.
    fn names(&self, hash: u64) -> bool {
        let Some(run) = self.runs.get(&hash) else { return false };
        if !noun::told(self.language) {
            return true;
        }
        let verbal = |run: &Run| run.verbal * 3 > run.times;
        let words = self.words(run);
        let alone = words.len() == 1;
        let empty = |word: &String| {
            let end = self.runs.get(&hash_of([word.as_str()].into_iter()));
            end.is_some_and(verbal) || noun::is_vague(word, alone, self.language)
        };
        run.led * 4 >= run.times
            && (alone || run.times > 1)
            && !verbal(run)
            && ![words.first(), words.last()].into_iter().flatten().any(empty)
    }

    /// The words of a run, folded.
    fn words(&self, run: &Run) -> Vec<String> {
        let words = words_of(&run.written, self.language);
        words.iter().map(|word| prose::fold(&run.written[word.span.range()])).collect()
    }

    /// The first runs that name something, without those that are nearly always part of a longer one that
    /// is kept too.
    fn distinct(&self, weighed: Vec<(u64, f64)>, texts: &[&Text], most: usize) -> Vec<(u64, f64)> {
        let total = |hash: u64| texts.iter().map(|text| u64::from(text.times(hash))).sum::<u64>();
        let named = weighed.into_iter().filter(|(hash, _)| self.names(*hash));
        let candidates: Vec<(u64, f64)> = named.take(most * 3).collect();
        let mut swallowed = HashSet::new();
        for (hash, _) in &candidates {
            let Some(run) = self.runs.get(hash).filter(|run| run.length > 1) else { continue };
            let words = self.words(run);
            let uses = total(*hash);
            for length in 1..words.len() {
                for part in words.windows(length) {
                    let part = hash_of(part.iter().map(String::as_str));
                    if uses * 10 >= total(part) * 8 {
                        swallowed.insert(part);
                    }
                }
            }
        }
        candidates.into_iter().filter(|(hash, _)| !swallowed.contains(hash)).take(most).collect()
    }

    fn described(&self, hash: u64, weight: f64, texts: &[&Text]) -> Option<Expected> {
        let term = self.runs.get(&hash)?.written.to_string();
        let mut rates: Vec<f64> = texts
            .iter()
            .filter(|text| text.times(hash) > 0)
            .map(|text| 1000.0 * f64::from(text.times(hash)) / f64::from(text.words.max(1)))
            .collect();
        rates.sort_by(f64::total_cmp);
        let at = |share: f64| rates[((rates.len() - 1) as f64 * share).round() as usize];
        let (low, high) = if rates.is_empty() { (0.0, 0.0) } else { (at(0.25), at(0.9)) };
        let using = texts.iter().filter(|text| text.times(hash) > 0);
        let longest = using.map(|text| text.words).max().unwrap_or_default();
        Some(Expected {
            term,
            weight,
            texts: rates.len(),
            of: texts.len(),
            low,
            high,
            longest,
            hash,
        })
    }
}

impl Coverage {
    /// How a document uses the terms expected of it. Costs time by the length of the document: an
    /// editor keeps `expected` and asks again at each pause.
    #[must_use]
    pub fn of(document: &Document, expected: &[Expected]) -> Coverage {
        let grams = Grams::of(document);
        let words = document.words().len() as f64;
        let (mut used, mut overdone, mut all) = (0.0, 0.0, 0.0);
        let terms = expected.iter().map(|wanted| {
            // A text far longer than theirs speaks of other things too.
            let length = words.min(f64::from(wanted.longest) * LONGER) / 1000.0;
            let times = grams.runs.get(&wanted.hash).map_or(0, |run| u64::from(run.times));
            let least = ((wanted.low * length).round() as u64).max(1);
            let usual = ((wanted.high * length).round() as u64).max(least);
            let most = ((wanted.high * 1.5 * length).ceil() as u64 + 1).max(least + 1);
            let standing = match times {
                0 => Standing::Missing,
                times if times < least => Standing::Rare,
                times if times > most => Standing::Overdone,
                _ => Standing::Right,
            };
            all += wanted.weight;
            used += match standing {
                Standing::Missing => 0.0,
                Standing::Rare => wanted.weight / 2.0,
                _ => wanted.weight,
            };
            overdone += if standing == Standing::Overdone { wanted.weight } else { 0.0 };
            let (term, weight) = (wanted.term.clone(), wanted.weight);
            let Expected { texts, of, .. } = *wanted;
            Usage { term, weight, times, least, usual, most, texts, of, standing }
        });
        let terms: Vec<Usage> = terms.collect();
        let share = |part: f64| if all > 0.0 { 100.0 * part / all } else { 0.0 };
        Coverage { percent: share(used), overdone_percent: share(overdone), terms }
    }
}

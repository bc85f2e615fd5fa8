//! How the Yoast plugin, without paid data, matches a keyphrase: whole words, no forms, any
//! distance in a sentence. Only its profile uses this.
//!
//! Compared with version 3.6.0 on 624 generated texts in English and French, every assessment of the
//! profile and both totals agree, but for these written deviations:
//!
//! 1. `keyphraseInSEOTitle`: its longer lists of function words let a few adjectives (*nice*, *best*)
//!    stand before a keyphrase "at the start". Two texts of 624.
//! 2. `passiveVoice` and `textTransitionWords` use our own lists, so single sentences may differ.
//! 3. `textAlignment`, `productIdentifier` and `productSKU` are not given: Markdown has no alignment, and a draft no
//!    stock number.
//! 4. Languages without lists here (de, es, it, nl, pt) get no verdict on either, and all words of a
//!    keyphrase count as content words.

use domain::ArticleKind;
use prose::{Language, words_of};

use crate::facts::{Facts, knows_function_words};
use crate::keyphrase::Phrase;
use crate::rules::Held;

impl Facts<'_> {
    /// What is neither good nor bad gives: of a cornerstone more is asked.
    pub(crate) fn yoast_middling(&self) -> i32 {
        if self.settings.kind == ArticleKind::Cornerstone { 3 } else { 6 }
    }

    /// The main keyphrase, also one of function words only, then its synonyms.
    pub(crate) fn yoast_phrases(&self) -> impl Iterator<Item = &Phrase> {
        self.phrase.iter().chain(self.synonyms.iter().map(|(synonym, _)| synonym))
    }

    /// Whether the language has a list of function words here.
    pub(crate) fn knows_function_words(&self) -> bool {
        knows_function_words(self.language)
    }

    /// Content words of a keyphrase; all its words when it has only function words.
    pub(crate) fn yoast_words(&self, phrase: &Phrase) -> u64 {
        yoast_keys(phrase, self.language).len() as u64
    }

    /// Occurrences in the text: in each sentence, those of the rarest word.
    pub(crate) fn yoast_count(&self, phrase: &Phrase) -> u64 {
        let sentences = self.document.sentences_in_turn();
        sentences
            .map(|sentence| self.yoast_times(phrase, self.document.sentence_text(&sentence)))
            .sum()
    }

    /// Occurrences in a stretch of text.
    pub(crate) fn yoast_times(&self, phrase: &Phrase, text: &str) -> u64 {
        let keys = yoast_keys(phrase, self.language);
        let words = lower_words(text, self.language);
        let times =
            keys.iter().map(|key| words.iter().filter(|word| same(word, key)).count() as u64);
        times.min().unwrap_or(0)
    }

    /// Share of the content words that are in a stretch of text, 0 to 1.
    pub(crate) fn yoast_share(&self, phrase: &Phrase, text: &str) -> f64 {
        let keys = yoast_keys(phrase, self.language);
        let words = lower_words(text, self.language);
        let found = keys.iter().filter(|key| words.iter().any(|word| same(word, key))).count();
        if keys.is_empty() { 0.0 } else { found as f64 / keys.len() as f64 }
    }

    /// 9 when one sentence of the first paragraph has all words, 6 when the paragraph has, else 3.
    pub(crate) fn yoast_introduction(&self, phrase: &Phrase) -> i32 {
        let Some(block) = self.first_paragraph() else { return 3 };
        let before = block.sentences.start();
        let mut sentences =
            self.document.sentences_in_turn().skip(before).take(block.sentences.len());
        if sentences
            .any(|sentence| self.yoast_times(phrase, self.document.sentence_text(&sentence)) > 0)
        {
            return 9;
        }
        if self.yoast_share(phrase, self.document.block_text(&block)) >= 1.0 { 6 } else { 3 }
    }

    /// How a title holds the keyphrase.
    pub(crate) fn yoast_title(&self, phrase: &Phrase, title: &str) -> Held {
        let wanted = lower_words(&phrase.text, self.language);
        let words = lower_words(title, self.language);
        let at = (0..words.len()).find(|at| {
            words[*at..].len() >= wanted.len()
                && words[*at..].iter().zip(&wanted).all(|(a, b)| same(a, b))
        });
        let functions =
            words_of(title, self.language).iter().take_while(|word| word.function).count();
        match at {
            Some(at) if at <= functions => Held::AtStart,
            Some(_) => Held::Exact,
            None if self.yoast_share(phrase, title) >= 1.0 => Held::AllWords,
            None => Held::Missing,
        }
    }
}

fn yoast_keys(phrase: &Phrase, language: Language) -> Vec<String> {
    let words = words_of(&phrase.text, language);
    let lower = |content: bool| {
        let words = words.iter().filter(|word| !content || !word.function);
        words.map(|word| normal(&phrase.text[word.span.range()])).collect::<Vec<_>>()
    };
    let content = lower(true);
    if content.is_empty() { lower(false) } else { content }
}

fn lower_words(text: &str, language: Language) -> Vec<String> {
    words_of(text, language).iter().map(|word| normal(&text[word.span.range()])).collect()
}

fn normal(word: &str) -> String {
    prose::lower(word).replace(['’', '‘', 'ʼ'], "'")
}

/// A word of the text is the word as typed, or the word as typed without its accents.
fn same(word: &str, key: &str) -> bool {
    word == key || (!key.is_ascii() && word == prose::fold(key))
}

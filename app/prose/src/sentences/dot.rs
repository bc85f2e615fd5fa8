//! The full stop, which also abbreviates.

use super::Splitter;
use super::abbreviations::{Kind, kind};
use super::next::Next;
use crate::{Language, fold, is_function_word};

/// Whether the single dot at `dot` ends a sentence before `next`.
pub(super) fn ends(splitter: &Splitter<'_>, dot: usize, next: &Next<'_>) -> bool {
    let before = Before::of(splitter, dot);
    let language = splitter.language;
    if before.is_number() {
        return number_ends(&before, language, next);
    }
    // `LONDON, 4 Sept. — Northgate`: a dash behind an abbreviation goes on.
    let dashed = splitter.text[dot + 1..].trim_start().starts_with(['—', '–']);
    if dashed && before.is_abbreviated(language) {
        return false;
    }
    if before.may_be_title_of_law() && next.cites() {
        return false;
    }
    match before.kind(language) {
        Kind::Title => false,
        Kind::Numbered => !next.is_digit() && !is_roman(next.word()) && !is_letter(next.word()),
        Kind::Closing | Kind::Acronym if before.adverbial => false,
        // `at 9 a.m. Monday`, `at 5 p.m. EST`: the day goes with its hour.
        Kind::Closing if before.is_hour() && next.is_date() => false,
        Kind::Closing => next.is_uppercase(),
        Kind::Acronym => is_starter(next, language),
        Kind::Initial => initial_ends(&before, language, next),
        Kind::Word => true,
    }
}

/// What stands before a dot.
struct Before<'a> {
    /// From the last space or opening mark to the dot.
    token: &'a str,
    /// The word before the token, in the same sentence.
    previous: &'a str,
    /// Whether the token begins the sentence.
    first: bool,
    /// Whether the token is its second word.
    second: bool,
    /// Whether only a time or a place stands before the dot: `In 44 B.C.` waits for its clause.
    adverbial: bool,
}

impl<'a> Before<'a> {
    fn of(splitter: &Splitter<'a>, dot: usize) -> Before<'a> {
        let sentence = &splitter.text[splitter.start..dot];
        let token = last_token(sentence);
        let lead = sentence[..sentence.len() - token.len()].trim_end();
        let previous = last_token(lead);
        Before {
            token,
            previous,
            first: lead.is_empty(),
            second: !lead.is_empty() && previous.len() == lead.len(),
            adverbial: is_adverbial(lead),
        }
    }

    fn is_number(&self) -> bool {
        !self.token.is_empty() && self.token.bytes().all(|b| b.is_ascii_digit())
    }

    /// `Art. 3.`, which numbers a line as `3.` does.
    fn heads_a_line(&self, language: Language) -> bool {
        let numbered = |it: &str| matches!(kind(&fold(it), false, language), Some(Kind::Numbered));
        self.first || self.second && self.previous.strip_suffix('.').is_some_and(numbered)
    }

    /// A capital and few letters: `Cal`, `Civ`, `Stat`.
    fn may_be_title_of_law(&self) -> bool {
        self.token.len() <= 5 && self.token.starts_with(char::is_uppercase)
    }

    fn is_hour(&self) -> bool {
        matches!(self.token, "a.m" | "p.m" | "A.M" | "P.M" | "am" | "pm")
    }

    fn kind(&self, language: Language) -> Kind {
        let mut chars = self.token.chars();
        let first = chars.next();
        if first.is_some_and(char::is_alphabetic) && chars.next().is_none() {
            return self.letter(first.unwrap_or_default(), language);
        }
        let folded = fold(self.token);
        match kind(&folded, self.token.starts_with(char::is_uppercase), language) {
            Some(kind) => kind,
            None if is_dotted(&folded) || is_unspeakable(self.token) => Kind::Acronym,
            None => Kind::Word,
        }
    }

    /// Whether its dot abbreviates, wherever it stands.
    fn is_abbreviated(&self, language: Language) -> bool {
        !matches!(self.kind(language), Kind::Word | Kind::Initial)
    }

    /// A single letter: an initial when it is a capital, numbering when it opens the sentence.
    fn letter(&self, letter: char, language: Language) -> Kind {
        if letter.is_uppercase() {
            let monsieur = letter == 'M' && language == Language::Fr;
            return if monsieur { Kind::Title } else { Kind::Initial };
        }
        if self.first {
            return Kind::Title;
        }
        match letter {
            'v' => Kind::Title,
            'p' | 'n' | 't' => Kind::Numbered,
            _ => Kind::Closing,
        }
    }
}

/// The end of `text` from its last space, apostrophe or opening mark. Long tokens are cut: no
/// abbreviation is longer.
fn last_token(text: &str) -> &str {
    let from = text.char_indices().rev().take(24).take_while(|(_, c)| !is_break(*c)).last();
    from.map_or("", |(at, _)| &text[at..])
}

fn is_break(c: char) -> bool {
    c.is_whitespace() || "«“„\"‘’'([{—–/".contains(c)
}

/// `u.s`, `j.-p`, `s.n.c.f`: single letters between dots.
fn is_dotted(folded: &str) -> bool {
    folded.contains('.')
        && folded.split('.').all(|part| part.trim_start_matches('-').chars().count() <= 2)
        && !folded.bytes().any(|b| b.is_ascii_digit())
}

/// Numbering at the beginning, ordinals in the languages that write them with a dot.
fn number_ends(before: &Before<'_>, language: Language, next: &Next<'_>) -> bool {
    if before.heads_a_line(language) {
        return false;
    }
    let ordinal = language == Language::De && before.token.len() <= 2;
    !ordinal || is_starter(next, language)
}

/// An initial ends nothing unless the next word can only begin a sentence: `le plan B. Il part`.
fn initial_ends(before: &Before<'_>, language: Language, next: &Next<'_>) -> bool {
    if before.previous.is_empty() || next.is_digit() {
        return false;
    }
    let small = before.previous.starts_with(char::is_lowercase);
    if before.token == "I" && language == Language::En {
        return small || is_starter(next, language);
    }
    let content = small && !is_function_word(&fold(before.previous), language);
    content || (is_starter(next, language) && (small || !is_particle(next.word())))
}

/// Capitalised words that are part of names as often as they begin sentences.
fn is_particle(word: &str) -> bool {
    matches!(word, "Le" | "La" | "Les" | "De" | "Du" | "Des" | "Van" | "Von" | "El" | "Di" | "Da")
}

/// A capitalised function word begins a sentence more surely than a name does.
fn is_starter(next: &Next<'_>, language: Language) -> bool {
    if !next.is_uppercase() || is_letter(next.word()) {
        return false;
    }
    let folded = fold(next.word());
    // `L’entracte`: the article decides.
    let folded = folded.split('\'').next().unwrap_or_default();
    is_function_word(folded, language) || super::abbreviations::starts(folded, language)
}

fn is_roman(word: &str) -> bool {
    !word.is_empty()
        && word.bytes().all(|b| matches!(b, b'I' | b'V' | b'X' | b'L' | b'C' | b'D' | b'M'))
}

/// A capital by itself: an initial or a label, not `I`, `A` or `À`, which are words.
fn is_letter(word: &str) -> bool {
    let mut chars = word.chars();
    let first = chars
        .next()
        .is_some_and(|c| c.is_uppercase() && !matches!(c, 'I' | 'A' | 'À' | 'Y' | 'Ô' | 'O' | 'E'));
    first && chars.next().is_none()
}

/// Two to four consonants that no one can say: `Bldg`, `Mfg`, `bld`; capitals alone are a name (`CNRS`).
fn is_unspeakable(token: &str) -> bool {
    let vowel = |c: char| "aeiouyàâäéèêëîïôöùûüœæ".contains(c.to_ascii_lowercase());
    (2..=4).contains(&token.chars().count())
        && token.chars().all(|c| c.is_alphabetic() && !vowel(c))
        && token.chars().skip(1).all(char::is_lowercase)
}

/// One to three words that begin with a preposition of time or place and hold a number.
fn is_adverbial(lead: &str) -> bool {
    const PREPOSITIONS: [&str; 16] = [
        "in", "at", "by", "around", "until", "since", "after", "before", "en", "vers", "dès",
        "avant", "après", "jusqu'en", "depuis", "à",
    ];
    if lead.len() > 40 {
        return false;
    }
    let mut words = lead.split_whitespace();
    let first = crate::lower(words.next().unwrap_or_default());
    PREPOSITIONS.contains(&first.as_str())
        && words.clone().count() <= 2
        && words.any(|word| word.starts_with(|c: char| c.is_ascii_digit()))
}

//! What follows a possible end of sentence.

use crate::Words;

/// The next word, after spaces, opening marks and dashes.
pub(super) struct Next<'a> {
    /// The text from that word on.
    pub(super) rest: &'a str,
    first: char,
}

impl<'a> Next<'a> {
    /// None when nothing but white space and opening marks follows.
    pub(super) fn of(after: &'a str) -> Option<Next<'a>> {
        let opening = |c: char| c.is_whitespace() || "«“„\"'‘’([{—–-¿¡#@*_•‣◦".contains(c);
        let rest = after.trim_start_matches(opening);
        rest.chars().next().map(|first| Next { rest, first })
    }

    pub(super) fn is_lowercase(&self) -> bool {
        self.first.is_lowercase() && !self.is_camel()
    }

    pub(super) fn is_uppercase(&self) -> bool {
        self.first.is_uppercase() || self.is_camel()
    }

    pub(super) fn is_digit(&self) -> bool {
        self.first.is_numeric()
    }

    /// A capital, a number, a sign or another script can begin a sentence; a small letter cannot,
    /// nor can punctuation that continues.
    pub(super) fn begins_sentence(&self) -> bool {
        !self.is_lowercase()
            && !matches!(
                self.first,
                ',' | ';' | ':' | '.' | '!' | '?' | '…' | '»' | ')' | ']' | '/'
            )
    }

    /// `iPhone`, `eBay`: brands that begin with one small letter also begin sentences.
    fn is_camel(&self) -> bool {
        let mut chars = self.rest.chars();
        self.first.is_ascii_lowercase()
            && chars.nth(1).is_some_and(char::is_uppercase)
            && chars.next().is_some_and(char::is_alphabetic)
    }

    /// An English day, month or time zone: what follows an hour.
    pub(super) fn is_date(&self) -> bool {
        const DATES: Words = Words::of(
            "April August BST CDT CET CST CT Central December EDT EST ET Eastern February Friday \
             GMT January July June MST MT March May Monday Mountain November October PDT PST PT \
             Pacific Saturday September Sunday Thursday Tuesday UTC Wednesday",
        );
        DATES.holds(self.word())
    }

    /// The rest of a citation up to its section: `Civ. Code §`, `Laws ch. 93A, §`, `§`.
    pub(super) fn cites(&self) -> bool {
        let cited = |word: &&str| {
            word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
                || word.ends_with('.')
        };
        let mut rest = self.rest.split_whitespace().take(5).skip_while(cited);
        rest.next().is_some_and(|word| word.starts_with('§'))
    }

    /// The word itself.
    pub(super) fn word(&self) -> &'a str {
        let end =
            self.rest.find(|c: char| !crate::words::is_word_char(c)).unwrap_or(self.rest.len());
        &self.rest[..end]
    }

    /// The word after it, empty when something stands between.
    pub(super) fn second(&self) -> &'a str {
        let after = self.rest[self.word().len()..].trim_start();
        let end = after.find(|c: char| !crate::words::is_word_char(c)).unwrap_or(after.len());
        &after[..end]
    }
}

//! Extended grapheme clusters (UAX 29): what a reader calls a character. Read forwards only, so that no text takes
//! more than its length; tests hold it to the library that peers use.

mod class;
mod tables;

use class::{Class, class};

/// The clusters of a text, each with the byte it starts at.
pub(crate) fn graphemes(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = text.get(start..).filter(|it| !it.is_empty())?;
        let whole = (start, &rest[..first(rest)]);
        start += whole.1.len();
        Some(whole)
    })
}

/// Bytes of the first cluster.
fn first(text: &str) -> usize {
    let mut characters = text.char_indices().map(|(at, c)| (at, class(c)));
    let Some((_, opening)) = characters.next() else { return 0 };
    let mut before = Before::start(opening);
    let next = characters.find(|&(_, class)| !before.joins(class));
    next.map_or(text.len(), |(at, _)| at)
}

/// What stands before a character in its cluster.
struct Before {
    last: Class,
    /// An emoji, then marks.
    emoji: bool,
    /// The same, then U+200D.
    joined_emoji: bool,
    /// A consonant, then marks.
    consonant: bool,
    /// The same, a virama among the marks.
    linked: bool,
    /// The second letter of a flag.
    flag: bool,
}

impl Before {
    fn start(first: Class) -> Before {
        Before {
            last: first,
            emoji: first == Class::Pictographic,
            joined_emoji: false,
            consonant: first == Class::Consonant,
            linked: false,
            flag: false,
        }
    }

    /// Whether a character joins what stands before it, which it becomes part of.
    fn joins(&mut self, next: Class) -> bool {
        use Class::{
            Consonant, Control, Cr, Extend, Flag, Joiner, Lead, LeadVowel, LeadVowelTail, Lf,
            Linker, NonJoiner, Pictographic, Prepend, Spacing, Tail, Vowel,
        };
        let joins = match (self.last, next) {
            (Cr, Lf) => true,
            (Control | Cr | Lf, _) | (_, Control | Cr | Lf) => false,
            (Lead, Lead | Vowel | LeadVowel | LeadVowelTail)
            | (LeadVowel | Vowel, Vowel | Tail)
            | (LeadVowelTail | Tail, Tail)
            | (_, Extend | Linker | NonJoiner | Joiner | Spacing)
            | (Prepend, _) => true,
            (_, Consonant) => self.linked,
            (_, Pictographic) => self.joined_emoji,
            (Flag, Flag) => !self.flag,
            _ => false,
        };
        self.flag = self.last == Flag && next == Flag;
        self.joined_emoji = self.emoji && next == Joiner;
        let mark = matches!(next, Extend | Linker | NonJoiner);
        self.emoji = next == Pictographic || self.emoji && mark;
        let mark = matches!(next, Extend | Linker | Joiner);
        self.linked = self.consonant && (next == Linker || self.linked && mark);
        self.consonant = next == Consonant || self.consonant && mark;
        self.last = next;
        joins
    }
}

#[cfg(test)]
mod tests;

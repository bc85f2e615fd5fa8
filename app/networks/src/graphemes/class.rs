//! What a character does to its neighbours.

use std::sync::OnceLock;

use super::tables::{CONSONANT, CONTROL, EXTEND, LINKER, PICTOGRAPHIC, PREPEND, SPACING};
use crate::ranges::{Ranges, holding};

/// How a character joins others; the names are those of UAX 29 but for Hangul's and those of Indic scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    Other,
    Cr,
    Lf,
    Control,
    Prepend,
    Extend,
    /// Zero width joiner.
    Joiner,
    /// Zero width non-joiner: a mark that keeps consonants apart.
    NonJoiner,
    /// A virama.
    Linker,
    Spacing,
    Consonant,
    Pictographic,
    /// A letter of a flag.
    Flag,
    Lead,
    Vowel,
    Tail,
    LeadVowel,
    LeadVowelTail,
}

/// What is looked up.
static TABLES: [(&Ranges, Class); 6] = [
    (&CONTROL, Class::Control),
    (&PREPEND, Class::Prepend),
    (&EXTEND, Class::Extend),
    (&SPACING, Class::Spacing),
    (&CONSONANT, Class::Consonant),
    (&PICTOGRAPHIC, Class::Pictographic),
];

pub(super) fn class(c: char) -> Class {
    match c {
        '\r' => Class::Cr,
        '\n' => Class::Lf,
        ' '..='~' => Class::Other,
        '\u{200C}' => Class::NonJoiner,
        '\u{200D}' => Class::Joiner,
        '\u{1F1E6}'..='\u{1F1FF}' => Class::Flag,
        '\u{AC00}'..='\u{D7A3}' if (u32::from(c) - 0xAC00).is_multiple_of(28) => Class::LeadVowel,
        '\u{AC00}'..='\u{D7A3}' => Class::LeadVowelTail,
        '\u{1100}'..='\u{115F}' | '\u{A960}'..='\u{A97C}' => Class::Lead,
        '\u{1160}'..='\u{11A7}'
        | '\u{D7B0}'..='\u{D7C6}'
        | '\u{16D63}'
        | '\u{16D67}'..='\u{16D6A}' => Class::Vowel,
        '\u{11A8}'..='\u{11FF}' | '\u{D7CB}'..='\u{D7FB}' => Class::Tail,
        // The blocks of Chinese and Japanese, where most of those who look up would find nothing.
        '\u{4E00}'..='\u{9FFF}' => Class::Other,
        _ => looked_up(u32::from(c)),
    }
}

fn looked_up(point: u32) -> Class {
    static ALL: OnceLock<Vec<(u32, u32, Class)>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let of = |(table, class): &(&Ranges, Class)| {
            let class = *class;
            table.unpacked().into_iter().map(move |(from, to)| (from, to, class))
        };
        prose::order::ordered(TABLES.iter().flat_map(of).collect(), |it| it.0)
    });
    match holding(all, point, |it| (it.0, it.1)) {
        Some((_, _, Class::Extend)) if LINKER.holds(point) => Class::Linker,
        Some((_, _, class)) => *class,
        None => Class::Other,
    }
}

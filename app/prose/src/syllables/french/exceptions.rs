//! Words the rules of French do not reach.

use crate::{Sieve, Words};

static LISTED: Sieve = Sieve::of(LIST);

/// Syllables of a whole word: abbreviations read out, and words whose compound is contracted.
pub(super) fn whole(lower: &str, word: &str) -> Option<usize> {
    if lower.len() > 6 {
        return None;
    }
    let count = match lower {
        "mme" | "dr" | "pr" | "mgr" => 2,
        "mlle" | "mmes" => 3,
        "etc" => 4,
        "km" | "cm" | "mm" | "ml" | "cl" => 3,
        "kg" => 3,
        "m" if word == "M" => 2,
        "w" => 3,
        "y" => 1,
        "est-ce" | "ouïe" => 1,
        _ => return None,
    };
    Some(count)
}

/// Syllables of a part of a word, its plural included.
pub(super) fn part(part: &str) -> Option<usize> {
    let singular = part.strip_suffix('s').and_then(listed);
    if let Some(count) = listed(part).or(singular) {
        return Some(count);
    }
    // Most words begin with none of these letters.
    if !part.starts_with(['b', 'c', 'd', 'f', 'm', 'o', 'p', 'z']) {
        return None;
    }
    let (prefix, count) = PREFIXES.iter().find(|(prefix, _)| part.starts_with(prefix))?;
    Some(count + super::of_part(&part[prefix.len()..]))
}

fn listed(part: &str) -> Option<usize> {
    if !LISTED.may_hold(part) {
        return None;
    }
    LIST.number(part)
}

/// Beginnings whose vowels the rules miscount, with what they count, up to a consonant.
const PREFIXES: &[(&str, usize)] = &[
    ("coopé", 3),
    ("coord", 2),
    ("zoolog", 3),
    ("paysa", 3),
    ("dépays", 3),
    ("moell", 1),
    ("moelleu", 2),
    ("poêl", 1),
    ("foet", 1),
    ("oeno", 2),
    ("oesoph", 2),
    ("business", 2),
];

/// Words with their count, in the singular.
const LIST: Words = Words::of(
    "abbaye3 aequo2 aiguë2 alcool2 ambiguë3 aout1 août1 arguer3 baby2 board1 boat1 brownie2 \
     bruyère2 business2 caen1 cake1 cheesecake2 coach1 contiguë4 couenne1 crowdfunding3 cupcake2 \
     dashboard2 déjà2 exiguë3 faon1 fashion2 foetus2 game1 \
     gameplay2 groin1 gruyère2 guyane2 haïr2 hier1 homepage2 interview3 jean1 joaillier3 laon1 leggings2 \
     live1 louis1 louise1 maelström3 mainstream2 moelle1 moelleuse2 moelleux2 news1 newsletter3 \
     nuitée2 oignon2 ouest1 paon1 pay2 pays2 paysage3 paysagiste4 paysan3 paysanne3 people2 pie1 \
     poêle1 quoi1 roadmap2 saoul1 shampoing2 shampooing3 skate1 storytelling4 taon1 thuya2 time1 \
     toast1 trois1 yacht1 zoo1",
);

//! Words the rules of French do not reach.

use crate::Sieve;

static LISTED: Sieve = {
    let (mut sieve, mut at) = (Sieve::empty(), 0);
    while at < LIST.len() {
        sieve = sieve.with(LIST[at].0);
        at += 1;
    }
    sieve
};

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
    if !part.starts_with(['c', 'z', 'p', 'm', 'f', 'o', 'b']) {
        return None;
    }
    let (prefix, count) = PREFIXES.iter().find(|(prefix, _)| part.starts_with(prefix))?;
    Some(count + super::of_part(&part[prefix.len()..]))
}

fn listed(part: &str) -> Option<usize> {
    if !LISTED.may_hold(part) {
        return None;
    }
    let index = LIST.binary_search_by(|(word, _)| (*word).cmp(part)).ok()?;
    Some(LIST[index].1)
}

/// Beginnings whose vowels the rules miscount, with what they count, up to a consonant.
const PREFIXES: &[(&str, usize)] = &[
    ("coopé", 3),
    ("coord", 2),
    ("zoolog", 3),
    ("paysa", 3),
    ("moell", 1),
    ("moelleu", 2),
    ("poêl", 1),
    ("foet", 1),
    ("oeno", 2),
    ("oesoph", 2),
    ("business", 2),
];

/// Words with their count, in the singular.
#[rustfmt::skip]
const LIST: &[(&str, usize)] = &[
    ("abbaye", 3), ("aequo", 2), ("aiguë", 2), ("alcool", 2), ("ambiguë", 3), ("aout", 1), ("août", 1),
    ("arguer", 3), ("baby", 2), ("board", 1), ("boat", 1), ("brownie", 2), ("bruyère", 2), ("business", 2),
    ("caen", 1), ("cake", 1), ("cheesecake", 2), ("coach", 1), ("contiguë", 4), ("couenne", 1),
    ("crowdfunding", 3), ("cupcake", 2), ("dashboard", 2), ("déjà", 2), ("dépaysant", 4), ("dépaysement", 5),
    ("dépayser", 4), ("exiguë", 3), ("faon", 1), ("fashion", 2), ("foetus", 2), ("game", 1), ("gameplay", 2),
    ("groin", 1), ("gruyère", 2), ("haïr", 2), ("hier", 1), ("homepage", 2), ("interview", 3), ("jean", 1),
    ("joaillier", 3), ("laon", 1), ("leggings", 2), ("live", 1), ("louis", 1), ("louise", 1),
    ("maelström", 3), ("mainstream", 2), ("moelle", 1), ("moelleuse", 2), ("moelleux", 2), ("news", 1),
    ("newsletter", 3), ("nuitée", 2), ("oignon", 2), ("ouest", 1), ("paon", 1), ("pay", 2), ("pays", 2),
    ("paysage", 3), ("paysagiste", 4), ("paysan", 3), ("paysanne", 3), ("people", 2), ("pie", 1),
    ("poêle", 1), ("quoi", 1), ("roadmap", 2), ("saoul", 1), ("shampoing", 2), ("shampooing", 3),
    ("skate", 1), ("storytelling", 4), ("taon", 1), ("thuya", 2), ("time", 1), ("toast", 1), ("trois", 1),
    ("yacht", 1), ("zoo", 1),
];

#[cfg(test)]
mod tests {
    #[test]
    fn words_are_sorted_for_the_search() {
        assert!(super::LIST.is_sorted());
    }
}

//! Do the words include everybody who reads? A hint, which a brand or a writer switches off.
//!
//! Our own list, from general usage: each entry is a phrase and what may stand instead.

use prose::{Language, Sieve, Span};

use crate::keyphrase::tokens::Token;
use wording::rules::inclusive_language::words;

use super::Rule;
use crate::facts::{Facts, Passage};
use crate::{Finding, Group};

pub(super) const RULE: Rule =
    Rule { id: "inclusive-language", group: Group::Readability, weight: 1, check, yoast: &[] };

/// A phrase, folded, apostrophes and hyphens as spaces, and what may stand instead.
pub(crate) type Hint = (&'static str, &'static str);

/// Sorted by phrase.
#[rustfmt::skip]
const FRENCH: &[Hint] = &[
    ("bon pere de famille", "raisonnablement"),
    ("cloue a un fauteuil roulant", "en fauteuil roulant"),
    ("clouee a un fauteuil roulant", "en fauteuil roulant"),
    ("des handicapes", "des personnes handicapées"),
    ("droits de l homme", "droits humains"),
    ("femme de menage", "agent d’entretien"),
    ("femmes de menage", "agents d’entretien"),
    ("homme d affaires", "entrepreneur"),
    ("hommes d affaires", "milieux d’affaires"),
    ("hommes politiques", "personnel politique"),
    ("le troisieme age", "les personnes âgées"),
    ("les aveugles", "les personnes aveugles"),
    ("les clochards", "les personnes sans abri"),
    ("les handicapes", "les personnes handicapées"),
    ("les sourds", "les personnes sourdes"),
    ("les vieux", "les personnes âgées"),
    ("mademoiselle", "madame"),
    ("mlle", "mme"),
    ("nom de jeune fille", "nom de naissance"),
    ("personnes de couleur", "personnes racisées"),
    ("souffre d un handicap", "vit avec un handicap"),
    ("sourd muet", "sourd"),
    ("tiers monde", "pays du Sud"),
    ("un handicape", "une personne handicapée"),
];

/// The same in English.
#[rustfmt::skip]
const ENGLISH: &[Hint] = &[
    ("blacklist", "blocklist"),
    ("businessman", "business person"),
    ("businessmen", "business people"),
    ("chairman", "chair"),
    ("chairmen", "chairs"),
    ("cleaning lady", "cleaner"),
    ("confined to a wheelchair", "uses a wheelchair"),
    ("cripple", "disabled person"),
    ("crippled", "disabled"),
    ("fireman", "firefighter"),
    ("firemen", "firefighters"),
    ("foreman", "supervisor"),
    ("handicapped", "disabled"),
    ("he or she", "they"),
    ("he she", "they"),
    ("his or her", "their"),
    ("housewife", "homemaker"),
    ("housewives", "homemakers"),
    ("illegal immigrant", "undocumented migrant"),
    ("illegal immigrants", "undocumented migrants"),
    ("layman", "layperson"),
    ("mailman", "mail carrier"),
    ("man made", "artificial"),
    ("mankind", "humankind"),
    ("manpower", "workforce"),
    ("mentally retarded", "with an intellectual disability"),
    ("middleman", "intermediary"),
    ("policeman", "police officer"),
    ("policemen", "police officers"),
    ("salesman", "salesperson"),
    ("salesmen", "salespeople"),
    ("sanity check", "quick check"),
    ("spokesman", "spokesperson"),
    ("stewardess", "flight attendant"),
    ("the disabled", "disabled people"),
    ("the elderly", "older people"),
    ("the handicapped", "disabled people"),
    ("third world", "developing countries"),
    ("wheelchair bound", "wheelchair user"),
    ("whitelist", "allowlist"),
    ("workmen", "workers"),
];

static FRENCH_HEADS: Sieve = Sieve::of_pairs(FRENCH);
static ENGLISH_HEADS: Sieve = Sieve::of_pairs(ENGLISH);

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    if facts.is_blank() || !facts.knows_function_words() {
        return None;
    }
    let (mut named, mut spans) = (Vec::new(), Vec::new());
    for (chunk, found) in &facts.chunks {
        for (hint, span) in &found.hints {
            let place = span.shifted(chunk.start);
            spans.push(place);
            if named.len() < 12 && !named.iter().any(|(known, _)| known == hint) {
                named.push((*hint, place));
            }
        }
    }
    let named: Vec<String> = named
        .iter()
        .map(|((_, instead), at)| format!("{} → {instead}", written(facts, *at)))
        .collect();
    Some(match spans.len() {
        0 => Finding::scored(9, words.right),
        _ => Finding::scored(7, (words.found)(&named.join(", "))).at(spans),
    })
}

/// The phrase as it is written in the text.
fn written<'t>(facts: &'t Facts<'_>, at: Span) -> &'t str {
    facts.draft.source.get(at.range()).unwrap_or_default()
}

/// Those of a sentence.
pub(super) fn read(passage: &Passage<'_, '_>, out: &mut Vec<(Hint, Span)>) {
    let (list, heads) = match passage.language {
        Language::Fr => (FRENCH, &FRENCH_HEADS),
        _ => (ENGLISH, &ENGLISH_HEADS),
    };
    if passage.sentence.quoted {
        return;
    }
    for at in 0..passage.tokens.len() {
        if heads.may_hold(passage.tokens[at].word())
            && let Some((hint, last)) = hint_at(list, passage.tokens, at)
        {
            let span = Span::new(passage.tokens[at].span.start(), passage.tokens[last].span.end());
            out.push((hint, span));
        }
    }
}

/// The hint about the words that begin at a token, and the last of them.
fn hint_at(list: &[Hint], tokens: &[Token<'_>], at: usize) -> Option<(Hint, usize)> {
    let word = tokens[at].word();
    let head = |phrase: &'static str| phrase.split(' ').next().unwrap_or_default();
    let from = list.partition_point(|(phrase, _)| head(phrase) < word);
    let same = list[from..].iter().take_while(|(phrase, _)| head(phrase) == word);
    same.copied().find_map(|hint| {
        let mut last = at;
        let whole = hint.0.split(' ').enumerate().all(|(nth, part)| {
            last = at + nth;
            tokens.get(last).is_some_and(|token| token.folded == part)
        });
        whole.then_some((hint, last))
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn lists_are_sorted_for_the_search() {
        for list in [super::FRENCH, super::ENGLISH] {
            let heads = list.iter().filter_map(|(phrase, _)| phrase.split(' ').next());
            assert!(heads.clone().is_sorted(), "{:?}", heads.collect::<Vec<_>>());
        }
    }
}

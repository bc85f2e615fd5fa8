//! Do the words include everybody who reads? A hint, which a brand or a writer switches off.
//!
//! Our own list, from general usage: each entry is a phrase and what may stand instead.

use prose::{Language, Sieve, Span};

use crate::keyphrase::tokens::Token;
use wording::rules::inclusive_language::words;

use super::Rule;
use crate::facts::Facts;
use crate::{Finding, Group};

pub(super) const RULE: Rule =
    Rule { id: "inclusive-language", group: Group::Readability, weight: 1, check, yoast: &[] };

/// `phrase=instead`, folded, apostrophes and hyphens as spaces, sorted by phrase.
const FRENCH: &str = "\
bon pere de famille=raisonnablement
cloue a un fauteuil roulant=en fauteuil roulant
clouee a un fauteuil roulant=en fauteuil roulant
des handicapes=des personnes handicapées
droits de l homme=droits humains
femme de menage=agent d’entretien
femmes de menage=agents d’entretien
homme d affaires=entrepreneur
hommes d affaires=milieux d’affaires
hommes politiques=personnel politique
le troisieme age=les personnes âgées
les aveugles=les personnes aveugles
les clochards=les personnes sans abri
les handicapes=les personnes handicapées
les sourds=les personnes sourdes
les vieux=les personnes âgées
mademoiselle=madame
mlle=mme
nom de jeune fille=nom de naissance
personnes de couleur=personnes racisées
souffre d un handicap=vit avec un handicap
sourd muet=sourd
tiers monde=pays du Sud
un handicape=une personne handicapée";

/// The same in English.
const ENGLISH: &str = "\
blacklist=blocklist
businessman=business person
businessmen=business people
chairman=chair
chairmen=chairs
cleaning lady=cleaner
confined to a wheelchair=uses a wheelchair
cripple=disabled person
crippled=disabled
fireman=firefighter
firemen=firefighters
foreman=supervisor
handicapped=disabled
he or she=they
he she=they
his or her=their
housewife=homemaker
housewives=homemakers
illegal immigrant=undocumented migrant
illegal immigrants=undocumented migrants
layman=layperson
mailman=mail carrier
man made=artificial
mankind=humankind
manpower=workforce
mentally retarded=with an intellectual disability
middleman=intermediary
policeman=police officer
policemen=police officers
salesman=salesperson
salesmen=salespeople
sanity check=quick check
spokesman=spokesperson
stewardess=flight attendant
the disabled=disabled people
the elderly=older people
the handicapped=disabled people
third world=developing countries
wheelchair bound=wheelchair user
whitelist=allowlist
workmen=workers";

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    if facts.is_blank() {
        return None;
    }
    let list = match facts.language {
        Language::Fr => FRENCH,
        Language::En => ENGLISH,
        _ => return None,
    };
    let list: Vec<(&str, &str)> = list.lines().filter_map(|line| line.split_once('=')).collect();
    let heads = list.iter().fold(Sieve::empty(), |sieve, (phrase, _)| sieve.with(phrase));
    let (mut named, mut spans) = (Vec::new(), Vec::new());
    for (index, sentence) in facts.document.sentences().iter().enumerate() {
        if sentence.quoted {
            continue;
        }
        for (phrase, instead, span) in found(&list, &heads, facts.tokens.sentence(index)) {
            spans.push(span);
            let hint = format!("{phrase} → {instead}");
            if named.len() < 12 && !named.contains(&hint) {
                named.push(hint);
            }
        }
    }
    Some(match spans.len() {
        0 => Finding::scored(9, words.right),
        _ => Finding::scored(7, (words.found)(&named.join(", "))).at(spans),
    })
}

fn found<'a>(
    list: &[(&'a str, &'a str)],
    heads: &Sieve,
    tokens: &[Token],
) -> Vec<(&'a str, &'a str, Span)> {
    let head = |phrase: &'a str| phrase.split(' ').next().unwrap_or_default();
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        let word = tokens[at].folded.as_str();
        if !heads.may_hold(word) {
            continue;
        }
        let from = list.partition_point(|(phrase, _)| head(phrase) < word);
        let same = list[from..].iter().take_while(|(phrase, _)| head(phrase) == word);
        for (phrase, instead) in same {
            let mut last = at;
            let whole = phrase.split(' ').enumerate().all(|(nth, part)| {
                last = at + nth;
                tokens.get(last).is_some_and(|token| token.folded == part)
            });
            // `les handicapés moteurs`: an adjective; a noun follows it at once.
            if whole {
                found.push((
                    *phrase,
                    *instead,
                    Span::new(tokens[at].span.start, tokens[last].span.end),
                ));
                break;
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #[test]
    fn lists_are_sorted_for_the_search() {
        for list in [super::FRENCH, super::ENGLISH] {
            let heads = list.lines().filter_map(|line| line.split([' ', '=']).next());
            assert!(heads.clone().is_sorted(), "{:?}", heads.collect::<Vec<_>>());
        }
    }
}

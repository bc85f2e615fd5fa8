//! Do adverbs in -ment or -ly stay few?
//!
//! In French the same letters also end nouns (`un changement`): a determiner or a preposition before
//! them, or a place in the list, tells.

use prose::{Language, Span, UnitKind, Words};

use crate::keyphrase::tokens::Token;
use wording::rules::heavy_adverbs::words;

use super::Rule;
use crate::facts::{Facts, Passage};
use crate::{Finding, Group};

pub(super) const RULE: Rule =
    Rule { id: "heavy-adverbs", group: Group::Readability, weight: 2, check, yoast: &[] };

/// Adverbs a hundred words may hold, in percent.
const MOST: f64 = 2.0;

/// Words in -ment that are no adverb of manner, folded and sorted: nouns, and connectors, which link.
const FRENCH: Words = Words::of(
    "accompagnement agrement aliment allaitement amusement apaisement appartement argument \
     autrement avertissement batiment changement chargement ciment classement comment \
     compartiment complement comportement consequemment departement deplacement deuxiemement \
     developpement document effectivement egalement element emplacement engagement enseignement \
     entrainement environnement equipement etablissement evenement finalement financement \
     fonctionnement fragment gouvernement hebergement instrument inversement investissement \
     jugement licenciement logement medicament moment monument mouvement notamment ornement \
     paiement parallelement parlement pigment placement prelevement premierement reciproquement \
     recrutement referencement reglement remboursement renseignement sediment segment sentiment \
     serment seulement supplement tourment traitement troisiemement vetement",
);

/// The same in -ly.
const ENGLISH: Words = Words::of(
    "accordingly additionally ally alternatively anomaly apply assembly belly bully butterfly \
     comply consequently conversely costly daily deadly early elderly eventually family finally \
     firstly fly friendly holly holy homely imply incidentally italy jelly july lastly likely \
     lively lonely lovely melancholy monopoly monthly multiply namely nightly only orderly \
     quarterly rally rely reply secondly silly similarly sly subsequently supply thirdly timely \
     ugly ultimately unlikely weekly yearly",
);

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    let all = facts.words();
    if all < 50 || !facts.knows_function_words() {
        return None;
    }
    let spans: Vec<Span> = facts.spans(|found| &found.adverbs).collect();
    let count = spans.len() as u64;
    let percent = count as f64 / all as f64 * 100.0;
    let finding = if percent <= MOST {
        Finding::scored(9, (words.right)(count, all, facts.spoken()))
    } else {
        Finding::scored(
            if percent <= MOST * 2.0 { 6 } else { 3 },
            (words.found)(count, all, facts.spoken()),
        )
    };
    Some(finding.at(spans))
}

/// Those of a sentence.
pub(super) fn read(passage: &Passage<'_, '_>, out: &mut Vec<Span>) {
    let Passage { sentence, tokens, language, .. } = *passage;
    if sentence.quoted || !matches!(sentence.kind, UnitKind::Prose | UnitKind::Item) {
        return;
    }
    let found = (0..tokens.len()).filter(|at| match language {
        Language::Fr => is_french(tokens, *at),
        _ => is_english(tokens[*at].word()),
    });
    out.extend(found.map(|at| tokens[at].span));
}

fn is_french(tokens: &[Token<'_>], at: usize) -> bool {
    let word = tokens[at].word();
    if !word.ends_with("ment") || word.len() < 8 || FRENCH.holds(word) {
        return false;
    }
    let sure = word.ends_with("amment") || word.ends_with("emment");
    let before = at.checked_sub(1).map_or("", |at| tokens[at].word());
    let noun = matches!(
        before,
        "le" | "l"
            | "un"
            | "du"
            | "ce"
            | "cet"
            | "son"
            | "mon"
            | "ton"
            | "notre"
            | "votre"
            | "leur"
            | "de"
            | "d"
            | "au"
            | "en"
            | "sans"
            | "chaque"
            | "aucun"
            | "par"
            | "quel"
            | "bon"
            | "grand"
            | "nouveau"
            | "premier"
            | "tout"
    );
    sure || !noun
}

fn is_english(word: &str) -> bool {
    word.len() > 4 && word.ends_with("ly") && !ENGLISH.holds(word)
}

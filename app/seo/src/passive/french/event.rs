//! What tells an event of a state: who does it, when, how often.

use prose::Words;

use super::super::{before, clause_ends, folded};
use super::participle::spells;
use crate::keyphrase::tokens::Token;

/// `par le maire`, `par Anne`, `par des bénévoles`: who does it.
pub(super) fn agent(text: &str, tokens: &[Token<'_>], participle: usize) -> bool {
    let after = participle + 1..(participle + 6).min(tokens.len());
    for at in after {
        if clause_ends(text, tokens, at) {
            return false;
        }
        if folded(tokens, at) == "par" {
            let who = folded(tokens, at + 1);
            // `par là` is a place, `par la mairie` an agent.
            let article = who == "la" && !text[tokens[at + 1].text.range()].contains(['à', 'À']);
            return !who.is_empty() && (article || !NO_AGENT.holds(who));
        }
    }
    false
}

/// Words after `par` that make no agent, folded and sorted.
const NO_AGENT: Words = Words::of(
    "ailleurs an avance avion consequent contre courrier defaut erreur exemple hasard heure ici \
     jour la mail minute mois personne rapport route seconde semaine suite telephone terre train",
);

/// Whether an adverb near the participle tells an event: before it, or right after it.
pub(super) fn tells_event(text: &str, tokens: &[Token<'_>], at: usize, participle: usize) -> bool {
    EVENTS.holds(folded(tokens, at)) && (at < participle || !clause_ends(text, tokens, at))
}

/// Adverbs that tell an event, folded and sorted: `sont ensuite coupés`.
const EVENTS: Words = Words::of(
    "abord alors aussitot automatiquement ensuite immediatement progressivement puis rapidement \
     regulierement soudain soudainement subitement systematiquement",
);

/// `vidée chaque automne`, `pressées à froid`: what is done again and again, or in a workshop.
pub(super) fn habit(text: &str, tokens: &[Token<'_>], participle: usize) -> bool {
    const HABITS: [&str; 14] = [
        "a chaud",
        "a froid",
        "a la demande",
        "a la main",
        "au feu",
        "chaque",
        "en usine",
        "matin et soir",
        "pendant",
        "toute l annee",
        "toute la journee",
        "toute la nuit",
        "tous les",
        "toutes les",
    ];
    (participle + 1..(participle + 6).min(tokens.len()))
        .take_while(|at| !clause_ends(text, tokens, *at))
        .any(|at| HABITS.iter().any(|phrase| spells(tokens, at, phrase).is_some()))
}

/// `sorti par la porte`: the way, not who does it.
pub(super) fn through(tokens: &[Token<'_>], participle: usize) -> bool {
    const WAYS: Words = Words::of(
        "ascenseur autoroute avion balcon chemin cheminee col cour est fenetre fenetres garage grille \
         mer nord ouest porte portes route rue sortie sud toit train trappe voie",
    );
    (participle + 1..participle + 5).any(|at| WAYS.holds(folded(tokens, at)))
}

/// `montés en neige`.
pub(super) fn whipped(tokens: &[Token<'_>], participle: usize) -> bool {
    folded(tokens, participle + 1) == "en"
        && matches!(folded(tokens, participle + 2), "chantilly" | "neige")
}

/// `la commande est passée`: what is done to a thing with a verb that otherwise moves.
pub(super) fn ordered(tokens: &[Token<'_>], at: usize, stem: &str) -> bool {
    const THINGS: Words = Words::of("accord annonce appel commande contrat ecriture marche");
    let thing = |back: usize| THINGS.holds(before(tokens, at, back).trim_end_matches('s'));
    stem == "passé" && (1..=4).any(thing)
}

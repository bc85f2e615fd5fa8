//! The French passive: être and a participle, or `se faire` and an infinitive.

mod etre;
mod event;
mod participle;
mod participles;
mod undergone;

use super::{Found, before, clause_ends, folded};
use prose::{Sieve, Words};

use crate::keyphrase::tokens::Token;
use etre::{ETRE, after_modal, announced, has_avoir, pronominal, set_phrase, simple_etre};
use event::{agent, habit, ordered, tells_event, through, whipped};
use participle::{base, is_participle, participle};
use participles::{ADJECTIVES, MOVEMENT, RESULTS, STATES};
use undergone::{FAIRE, undergone};

static AUXILIARIES: Sieve = Sieve::of(ETRE).with_all(FAIRE).with("ete");

/// The passive whose auxiliary is the token at `at`.
pub(super) fn at(text: &str, tokens: &[Token<'_>], at: usize) -> Option<Found> {
    if !AUXILIARIES.may_hold(folded(tokens, at)) {
        return None;
    }
    undergone(text, tokens, at).or_else(|| with_etre(text, tokens, at))
}

fn with_etre(text: &str, tokens: &[Token<'_>], at: usize) -> Option<Found> {
    if set_phrase(tokens, at) {
        return None;
    }
    let compound = folded(tokens, at) == "ete" && has_avoir(text, tokens, at);
    if !compound && !simple_etre(text, tokens, at) || pronominal(tokens, at) {
        return None;
    }
    let last = participle(text, tokens, at)?;
    // `vidée et nettoyée`: either of two participles tells what is done.
    let joined = (matches!(folded(tokens, last + 1), "et" | "puis") && last + 2 < tokens.len())
        .then_some(last + 2)
        .filter(|next| is_participle(text, &tokens[*next]));
    [Some(last), joined]
        .into_iter()
        .flatten()
        .find(|last| is_done(text, tokens, at, *last, compound))
        .map(|last| Found { first: at, last })
}

/// Whether être at `at` and the participle at `last` tell what is done rather than how something is or
/// where it went.
fn is_done(text: &str, tokens: &[Token<'_>], at: usize, last: usize, compound: bool) -> bool {
    let stem = base(text, &tokens[last]);
    let agent = agent(text, tokens, last);
    let state = STATES.holds(&stem);
    let result = RESULTS.holds(&stem);
    // `a été ouvert` and `fut ouvert` tell an event, `est ouvert` a state.
    let word = folded(tokens, at);
    let known = stem == "connu" && word.starts_with("ser");
    let next = folded(tokens, last + 1);
    let told = compound
        || known
        || matches!(word, "fut" | "furent")
        // `moulu puis tassé`
        || state && next == "puis"
        || announced(word, &stem);
    // `doit être bien cuit` says how.
    let modal = word == "etre" && after_modal(tokens, at) && before(tokens, last, 1) != "bien";
    let dynamic = told || modal;
    let event = (at + 1..last).chain([last + 1]).any(|near| tells_event(text, tokens, near, last))
        || !matches!(stem.as_str(), "clos" | "fermé" | "ouvert") && habit(text, tokens, last);
    let subject = before(tokens, at, 1);
    let presents = matches!(subject, "c" | "ce")
        && !compound
        && !matches!(before(tokens, at, 2), "que" | "qu");
    // `apprécié des enfants`
    let much = (at + 1..last).any(|it| matches!(folded(tokens, it), "moins" | "plus" | "tres"));
    let all = next == "de" && matches!(folded(tokens, last + 2), "chacun" | "tous" | "toutes");
    let agent = agent || all || !much && stem == "apprécié" && matches!(next, "de" | "des" | "du");
    match () {
        // `passé par la porte`: the way, not who does it.
        () if MOVEMENT.holds(&stem) => {
            let carried = CARRIED.contains(&stem.as_str());
            let done = modal || agent && !through(tokens, last) || whipped(tokens, last);
            compound || carried && done || ordered(tokens, at, &stem)
        }
        () if agent => told || MOODS.binary_search(&stem.as_str()).is_err(),
        () if presents || stem == "fait" && next == "pour" => false,
        () if !compound
            && !word.starts_with("ser")
            && LOOKS.holds(&stem)
            && so(text, tokens, last) =>
        {
            false
        }
        () if state => (dynamic || WORKED.holds(&stem) && event) && !ADJECTIVES.holds(&stem),
        () if result => dynamic || event,
        () => true,
    }
}

/// What one finds so, folded or in é, when nothing tells how it came about: `est bien cuit`, not `est cuit au four`.
const LOOKS: Words = Words::of("cuit doré partagé placé");

/// Whether nothing follows the participle, or it is found well or badly so.
fn so(text: &str, tokens: &[Token<'_>], last: usize) -> bool {
    let judged = matches!(before(tokens, last, 1), "bien" | "mal" | "tres" | "trop");
    judged || last + 1 == tokens.len() || clause_ends(text, tokens, last + 1)
}

/// Verbs of movement for what one carries as well: `être monté par le livreur`.
const CARRIED: [&str; 8] =
    ["descendu", "monté", "redescendu", "remonté", "rentré", "ressorti", "retourné", "sorti"];

/// States of what is worked on, folded or in é: `est moulu à la demande`.
const WORKED: Words = Words::of("moulu peuplé planté pressé salé sucré élevé épicé");

/// What one is by something, rather than what it does: `intéressé par`.
const MOODS: &[&str] = &["concerné", "intéressé", "obsédé", "passionné", "préoccupé"];

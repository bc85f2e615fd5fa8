//! `"Stop!" John said.`: who speaks may stand between a quotation and its verb.

use super::next::Next;
use crate::{Language, Words};

/// Verbs of speech in the tenses that follow a quotation.
const ENGLISH: Words = Words::of(
    "added admitted agreed announced answered asked asks begged called cried declared demanded \
     exclaimed explained gasped growled grumbled insisted laughed murmured muttered noted observed \
     pleaded promised protested quipped remarked repeated replied responded roared said says \
     screamed shouted sighed snapped stammered stated suggested thought told warned whispered \
     wondered wrote yelled",
);

/// Whether `next` is a speaker followed by a verb of speech: `John said`, `I asked`.
pub(super) fn follows(next: &Next<'_>, language: Language) -> bool {
    let pronoun = matches!(next.word(), "He" | "She" | "They" | "We" | "It" | "You");
    language == Language::En && !pronoun && ENGLISH.holds(next.second())
}

/// Whether what was said so far ends with its speaker: `« Je pars, dit-il.`
pub(super) fn names_speaker(said: &str) -> bool {
    let said = said.trim_end_matches(['.', '!', '?', '…', ' ']);
    let Some((_, speaker)) = said.rsplit_once(',') else { return false };
    let pronoun = speaker.rsplit_once('-').map_or("", |(_, pronoun)| pronoun);
    matches!(pronoun, "elle" | "elles" | "il" | "ils" | "je" | "on")
        && speaker.split_whitespace().count() <= 3
}

//! Noun or verb: `la commande` is a noun, `je commande` a verb, and the word before tells.

use crate::keyphrase::forms::Reading;
use crate::keyphrase::tokens::Token;
use prose::Words;

/// Words after which comes a noun, never a conjugated verb. Folded and sorted.
const BEFORE_NOUNS: Words = Words::of(
    "ancien ancienne au aucun aucune autre autres aux avec beau belle bon bonne bonnes bons ce ces \
     cet cette chaque chez contre d dans de derniere des deux du entre grand grande grandes grands \
     leurs ma meilleur meilleure mes mon nombreuses nombreux nos notre nouveau nouvelle nouvelles \
     par petit petite plusieurs pour premier premiere prochaine quel quelle quelles quelques quels \
     sa sans seconde ses seule son sous sur ta tes ton toute toutes trois un une vers vos votre",
);

/// Articles that are also pronouns before a verb: `la commande`, `je la commande`.
const ARTICLES: [&str; 6] = ["en", "l", "la", "le", "les", "leur"];

/// Words after which those articles are pronouns.
pub(crate) const SUBJECTS: Words =
    Words::of("elle elles il ils j je lui m me n ne nous on pas qui s se t te tu vous");

/// Whether the words before the token at `at` let it be read like this.
pub(crate) fn reads_as(reading: Reading, text: &str, tokens: &[Token<'_>], at: usize) -> bool {
    match reading {
        Reading::Any => true,
        Reading::Verb => !reads_as_noun(text, tokens, at),
        Reading::WithTu => {
            tokens[at.saturating_sub(3)..at].iter().any(|token| token.folded == "tu")
        }
    }
}

/// Whether the token at `at` reads as a noun where a conjugated verb could have the same letters.
pub(crate) fn reads_as_noun(text: &str, tokens: &[Token<'_>], at: usize) -> bool {
    let Some(word_before) = at.checked_sub(1).map(|at| &tokens[at]) else { return false };
    let before = word_before.word();
    if before == "a" {
        // `à recycler`, but `elle a recyclé`.
        return text[word_before.text.range()].contains(['à', 'À']);
    }
    if ARTICLES.contains(&before) {
        let subject = at.checked_sub(2).is_some_and(|at| SUBJECTS.holds(tokens[at].word()));
        return !subject;
    }
    BEFORE_NOUNS.holds(before)
}

/// Determiners of the singular, folded and sorted.
const SINGULAR: [&str; 19] = [
    "au", "ce", "cet", "cette", "chaque", "du", "la", "le", "ma", "mon", "notre", "sa", "son",
    "ta", "ton", "un", "une", "votre", "l",
];

/// Whether a determiner of the singular comes right before: `le cours` is not the plural of `cour`.
pub(crate) fn after_singular(tokens: &[Token<'_>], at: usize) -> bool {
    at.checked_sub(1).is_some_and(|at| SINGULAR.contains(&tokens[at].word()))
}

//! Small words that carry meaning in some keyphrases: `back pain`, `robe d’été`, `maïs`.

use prose::{Language, Words};

use super::tokens::{Glue, Token};

/// English words that are grammar in a sentence and mean something in a keyphrase.
const ENGLISH: [&str; 5] = ["back", "well", "being", "down", "mine"];

/// French words that are a noun after a determiner or a preposition.
const NOUNS: [&str; 8] = ["ete", "etre", "or", "son", "car", "bien", "point", "passe"];

/// Makes content words of the function words of a keyphrase that mean something there.
pub(super) fn promote(text: &str, tokens: &mut [Token<'_>], language: Language) {
    for at in 0..tokens.len() {
        let promoted = tokens[at].function
            && match language {
                Language::Fr => french(text, tokens, at),
                Language::En => english(tokens, at),
                _ => false,
            };
        if promoted {
            tokens[at].function = false;
        }
    }
}

fn english(tokens: &[Token<'_>], at: usize) -> bool {
    let contracted = tokens.get(at + 1).is_some_and(|next| next.glue == Glue::Apostrophe);
    ENGLISH.contains(&tokens[at].word()) && !contracted
}

fn french(text: &str, tokens: &[Token<'_>], at: usize) -> bool {
    let typed = text[tokens[at].text.range()].to_lowercase();
    if matches!(typed.as_str(), "maïs" | "mûr" | "mûre" | "sûr" | "sûre" | "dû" | "été" | "étés")
    {
        return true;
    }
    let before = at.checked_sub(1).map_or("", |at| tokens[at].word());
    let led = matches!(
        before,
        "l" | "le" | "du" | "un" | "d" | "de" | "en" | "au" | "ce" | "cet" | "bien"
    );
    let last = at + 1 == tokens.len();
    NOUNS.contains(&tokens[at].word()) && led && last
}

/// Whether a small word of the text is the noun of the keyphrase: typed with the same accents, and
/// `été` not after avoir.
pub(super) fn is_noun(visible: &str, typed: &str, before: &str) -> bool {
    const AUXILIARIES: Words = Words::of(
        "a ai aient ait as aura auraient aurait auront avaient avais avait avez avoir avons ayant deja \
     eu jamais n ont pas plus toujours",
    );
    let participle = typed == "été" && AUXILIARIES.holds(before);
    visible.to_lowercase() == typed && !participle
}

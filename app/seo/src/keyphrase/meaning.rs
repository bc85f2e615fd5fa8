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
            && (is_letter(&tokens[at]) && letter(text, tokens, at, language)
                || match language {
                    Language::Fr => french(text, tokens, at),
                    Language::En => english(tokens, at),
                    _ => false,
                });
        if promoted {
            tokens[at].function = false;
        }
    }
}

/// Whether a token is one letter: `vitamine C`, `plan B`.
pub(super) fn is_letter(token: &Token<'_>) -> bool {
    token.word().len() == 1 && token.word().as_bytes()[0].is_ascii_alphabetic()
}

/// Whether a token is a number, years left aside: they are said anywhere (`en 2025, le budget`).
pub(super) fn is_number(token: &Token<'_>) -> bool {
    let digits = token.word().bytes().all(|byte| byte.is_ascii_digit() || byte == b',');
    let year = token.word().len() == 4 && token.word().starts_with(['1', '2']);
    digits && !year
}

/// Whether the letter `at` of a keyphrase names something. It does not when an apostrophe elides it
/// or should (`cote d azur`), nor when it is a word of its own (`train a dog`, `vélo à deux`).
fn letter(text: &str, tokens: &[Token<'_>], at: usize, language: Language) -> bool {
    const NAMED: Words =
        Words::of("hepatite hepatites hepatitis vitamin vitamine vitamines vitamins");
    let typed = &text[tokens[at].text.range()];
    let next = tokens.get(at + 1);
    let elided = next.is_some_and(|next| next.glue == Glue::Apostrophe);
    if !typed.is_ascii() || elided || tokens[at].glue != Glue::Space {
        return false;
    }
    let before = at.checked_sub(1).map(|at| tokens[at].word());
    if next.is_none() || before.is_some_and(|word| NAMED.holds(word)) {
        return before != Some("y");
    }
    let capital = before.is_some() && typed.starts_with(char::is_uppercase) && mixed(text);
    let vowel =
        next.is_some_and(|next| next.word().starts_with(['a', 'e', 'h', 'i', 'o', 'u', 'y']));
    match tokens[at].word() {
        "a" | "i" => capital && language == Language::Fr,
        "y" => capital,
        _ => capital || before.is_some() && !vowel && language == Language::Fr,
    }
}

/// Whether a text is in capitals and small letters.
fn mixed(text: &str) -> bool {
    text.contains(char::is_lowercase)
}

/// Whether the letter `at` in a text is a name: not elided, and no word of its own.
pub(super) fn names(text: &str, tokens: &[Token<'_>], at: usize) -> bool {
    let elided = tokens.get(at + 1).is_some_and(|next| next.glue == Glue::Apostrophe);
    let capital = text[tokens[at].text.range()].starts_with(char::is_uppercase);
    let word = matches!(tokens[at].word(), "a" | "i" | "y");
    !elided
        && match tokens[at].glue {
            Glue::Space => capital || !word,
            Glue::Hyphen => true,
            // `l’e-mail`, but `don’t` and `I’d`.
            Glue::Apostrophe => !tokens[at].function,
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

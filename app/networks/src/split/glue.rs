//! What belongs together across a space, and where sentences end.

/// Titles and short forms a full stop does not end a sentence after.
const ABBREVIATIONS: [&str; 34] = [
    "m", "mm", "mme", "mmes", "mlle", "dr", "pr", "me", "st", "ste", "cf", "p", "pp", "n", "no",
    "nos", "vol", "art", "fig", "ex", "env", "av", "bd", "mr", "mrs", "ms", "prof", "jr", "sr",
    "vs", "e.g", "i.e", "approx", "al",
];

/// A cut between these two would tear something apart.
pub(super) fn is_glued(before: &str, after: &str) -> bool {
    let (Some(last), Some(first)) = (before.chars().next_back(), after.chars().next()) else {
        return false;
    };
    closes(first) || opens(last) || number(before, last, first) || name(before, after, first)
}

/// Punctuation and signs that belong to the word before, as French sets them.
fn closes(first: char) -> bool {
    matches!(
        first,
        '!' | '?'
            | ':'
            | ';'
            | '»'
            | '%'
            | '‰'
            | '€'
            | '$'
            | '£'
            | '¥'
            | '°'
            | ')'
            | ']'
            | '…'
            | '.'
            | ','
    )
}

fn opens(last: char) -> bool {
    matches!(last, '«' | '(' | '[' | '“' | '‘' | '¿' | '¡')
}

/// A number and what it counts, a sign or a short word and its number: `12 km`, `10 h 30`, `en 2026`.
fn number(before: &str, last: char, first: char) -> bool {
    let sign = matches!(last, '€' | '$' | '£' | '¥' | '§' | '№' | '±' | '≈')
        || before.ends_with("n°")
        || before.ends_with("N°");
    let short = || last.is_alphanumeric() && last_word(before).chars().count() <= 3;
    (last.is_numeric() && first.is_alphanumeric()) || (first.is_numeric() && (sign || short()))
}

/// Two words of a name, a title and a name.
fn name(before: &str, after: &str, first: char) -> bool {
    let word = last_word(before);
    let titled = is_short_form(word) && first.is_uppercase();
    let capital =
        |word: &str| word.starts_with(char::is_uppercase) && word.contains(char::is_lowercase);
    let next = after.split(char::is_whitespace).next().unwrap_or_default();
    titled || (capital(word) && word.ends_with(char::is_alphabetic) && capital(next))
}

fn last_word(before: &str) -> &str {
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    word.trim_start_matches(['(', '«', '"', '“', '[', '‘', '\''])
}

/// `Dr.`, `J.`: the full stop belongs to the word.
fn is_short_form(word: &str) -> bool {
    let Some(stem) = word.strip_suffix('.') else { return false };
    let initial = stem.chars().count() == 1 && stem.chars().all(char::is_uppercase);
    initial || ABBREVIATIONS.contains(&stem.to_lowercase().as_str())
}

/// A sentence ends before the space: final punctuation, closing quotes, then no lower-case word.
pub(super) fn is_sentence_end(before: &str, after: &str) -> bool {
    let bare = before.trim_end_matches(|c: char| {
        matches!(c, '»' | '"' | '”' | '’' | ')' | ']' | '\u{A0}' | '\u{202F}')
    });
    // Only behind final punctuation: dashes between spaces are otherwise gone through once for each.
    bare.ends_with(['.', '!', '?', '…', '。', '！', '？'])
        && !starts_small(after)
        && !is_short_form(last_word(bare))
}

/// A lower-case word follows, behind the signs that open one.
fn starts_small(after: &str) -> bool {
    let start = after.trim_start_matches([
        '«', '"', '“', '‘', '\'', '(', '[', '—', '–', '-', '\u{A0}', '\u{202F}', ' ',
    ]);
    start.starts_with(char::is_lowercase)
}

//! Forms of English words: number and conjugation.

mod irregular;

use prose::Words;

use super::Reason;
use super::forms::Form;
use super::tokens::Token;
use irregular::{ADJECTIVES, HOMOGRAPHS, NO_NOUNS, NOT_INFLECTED, NOUNS};

/// Adds the forms of `word` to `out`.
pub(crate) fn forms(word: &str, out: &mut Vec<Form>) {
    if NOT_INFLECTED.holds(word) || word.chars().count() < 3 && word != "ox" {
        return;
    }
    for singular in singulars(word) {
        let reason = |nominal| if NO_NOUNS.holds(&singular) { Reason::VerbForm } else { nominal };
        if singular != word {
            out.push(Form::nominal(singular.clone(), reason(Reason::Singular)));
        }
        let plurals = plurals(&singular).into_iter();
        out.extend(plurals.map(|form| Form::nominal(form, reason(Reason::Plural))));
    }
    if NOUNS.holds(singulars(word).last().map_or(word, String::as_str)) {
        return;
    }
    for base in bases(word) {
        let forms =
            conjugate(&base).into_iter().filter(|it| !ADJECTIVES.holds(it) && !NOUNS.holds(it));
        out.extend(forms.map(|form| Form::nominal(form, Reason::VerbForm)));
    }
}

/// What a form that differs in number is where the word before it makes it a verb: `he prunes`.
pub(super) fn number(reason: Reason, tokens: &[Token<'_>], at: usize) -> Reason {
    const THIRD: Words = Words::of("he it she who");
    const BASE: Words =
        Words::of("can cannot could i may might must not should they to we will would you");
    let before = at.checked_sub(1).map_or("", |at| tokens[at].word());
    match reason {
        Reason::Plural if THIRD.holds(before) => Reason::VerbForm,
        Reason::Singular if BASE.holds(before) => Reason::VerbForm,
        other => other,
    }
}

/// The singulars `word` may be the plural of, itself first.
fn singulars(word: &str) -> Vec<String> {
    let mut found = vec![word.to_owned()];
    found.extend(
        irregular::plurals().filter(|(_, many)| *many == word).map(|(one, _)| one.to_owned()),
    );
    if found.len() > 1 || word.chars().count() < 4 {
        return found;
    }
    if let Some(stem) = word.strip_suffix("ses") {
        // `crises`; of `houses` it makes no word.
        found.push(format!("{stem}sis"));
    }
    if let Some(stem) = word.strip_suffix('i').filter(|stem| stem.len() > 3) {
        found.push(format!("{stem}us"));
    } else if let Some(stem) = word.strip_suffix("ies") {
        found.push(format!("{stem}{}", if stem.chars().count() < 2 { "ie" } else { "y" }));
        found.push(format!("{stem}ie"));
    } else if let Some(stem) =
        word.strip_suffix("es").filter(|stem| sibilant(stem) || stem.ends_with('o'))
    {
        found.push(stem.to_owned());
        found.push(format!("{stem}e"));
    } else if let Some(stem) =
        word.strip_suffix('s').filter(|stem| !stem.ends_with(['s', 'u', 'i']))
    {
        found.push(stem.to_owned());
    }
    found
}

fn plurals(singular: &str) -> Vec<String> {
    let known = irregular::plurals().filter(|(one, _)| *one == singular);
    let mut found: Vec<String> = known.map(|(_, many)| many.to_owned()).collect();
    if !found.is_empty() {
        return found;
    }
    found.push(with_s(singular));
    if singular.ends_with('o') {
        found.push(format!("{singular}s"));
    }
    let classical = [("sis", "ses"), ("us", "i")].into_iter().filter(|_| singular.len() > 4);
    found.extend(
        classical.filter_map(|(one, many)| {
            singular.strip_suffix(one).map(|stem| format!("{stem}{many}"))
        }),
    );
    found
}

/// The base forms `word` may be a form of.
fn bases(word: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (prefix, rest) in prefixed(word) {
        found.extend(irregular::verbs().filter_map(|(base, mut forms)| {
            let known = forms.any(|it| it == rest) && (base == rest || !HOMOGRAPHS.holds(rest));
            known.then(|| format!("{prefix}{base}"))
        }));
    }
    if found.is_empty() {
        found.push(word.to_owned());
    }
    for ending in ["ing", "ed"] {
        let Some(stem) = word.strip_suffix(ending).filter(|stem| pronounceable(stem)) else {
            continue;
        };
        if ending == "ed" && stem.ends_with('e') {
            continue;
        }
        let undoubled = undouble(stem);
        let candidates =
            [Some(stem.to_owned()), Some(format!("{stem}e")), undoubled, y_again(stem, ending)];
        let candidates = candidates.into_iter().flatten();
        found.extend(candidates.filter(|base| conjugate(base).iter().any(|form| form == word)));
    }
    found.extend(singulars(word).into_iter().skip(1));
    found
}

/// A word, whole and without a prefix: `overtake` goes like `take`.
fn prefixed(word: &str) -> impl Iterator<Item = (&'static str, &str)> {
    const PREFIXES: [&str; 9] = ["", "fore", "mis", "out", "over", "re", "under", "up", "with"];
    PREFIXES.into_iter().filter_map(move |prefix| Some((prefix, word.strip_prefix(prefix)?)))
}

fn y_again(stem: &str, ending: &str) -> Option<String> {
    let root = stem.strip_suffix('i').filter(|_| ending == "ed")?;
    Some(format!("{root}y"))
}

fn undouble(stem: &str) -> Option<String> {
    let mut last = stem.chars().rev();
    let (one, two) = (last.next()?, last.next()?);
    (one == two && !vowel(one)).then(|| stem[..stem.len() - one.len_utf8()].to_owned())
}

/// A stem that can be a word: a vowel, and three letters or two (`do`, `go`).
fn pronounceable(stem: &str) -> bool {
    stem.chars().count() > 2 && stem.chars().any(|c| vowel(c) || c == 'y')
}

/// The forms of a verb: base, -s, -ed, -ing, or those of the table.
fn conjugate(base: &str) -> Vec<String> {
    let irregular = prefixed(base).find_map(|(prefix, rest)| {
        irregular::verbs().find(|(base, _)| *base == rest).map(|(_, forms)| (prefix, forms))
    });
    if let Some((prefix, forms)) = irregular {
        let known = forms.map(|form| format!("{prefix}{form}"));
        return known
            .chain([with_s(base)])
            .chain(stems(base).map(|stem| format!("{stem}ing")))
            .collect();
    }
    let mut forms = vec![base.to_owned(), with_s(base)];
    for stem in stems(base) {
        let past = match stem.strip_suffix('y') {
            Some(root) if !root.ends_with(vowel) => format!("{root}ied"),
            _ => format!("{stem}ed"),
        };
        forms.extend([past, format!("{stem}ing")]);
    }
    forms
}

/// The stem before -ed and -ing: `hop` → `hopp`, `hope` → `hop`; both when stress decides.
fn stems(base: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = base.chars().collect();
    let plain = if let Some(root) = base.strip_suffix("ie") {
        format!("{root}y")
    } else if base.ends_with('e') && !["ee", "oe", "ye"].iter().any(|end| base.ends_with(end)) {
        base[..base.len() - 1].to_owned()
    } else {
        // `panic`, `panicked`.
        format!("{base}{}", if base.ends_with("ic") { "k" } else { "" })
    };
    let closed = matches!(letters.as_slice(), [.., before, middle, last]
        if !vowel(*last) && !"wxy".contains(*last) && vowel(*middle) && (!vowel(*before) || letters.len() > 3 && *before == 'u' && letters[letters.len() - 4] == 'q'));
    let syllables = base.split(|c| !vowel(c)).filter(|part| !part.is_empty()).count();
    let doubled = closed.then(|| format!("{base}{}", letters[letters.len() - 1]));
    let plain = Some(plain).filter(|_| !(closed && syllables == 1));
    [plain, doubled].into_iter().flatten()
}

fn with_s(word: &str) -> String {
    match word.strip_suffix('y') {
        Some(root) if !root.ends_with(vowel) => format!("{root}ies"),
        _ if sibilant(word) || word.ends_with('o') => format!("{word}es"),
        _ => format!("{word}s"),
    }
}

fn sibilant(word: &str) -> bool {
    ["s", "x", "z", "ch", "sh"].iter().any(|end| word.ends_with(end))
}

fn vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

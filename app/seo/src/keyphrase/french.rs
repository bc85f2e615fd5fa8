//! Forms of French words: number, gender, conjugation.

mod conjugation;
mod feminine;
mod gender;
mod models;
mod number;
mod reading;

pub(crate) use reading::{SUBJECTS, after_singular, reads_as, reads_as_noun};

use super::Reason;
use super::forms::{Form, Standing};

/// Adds the forms of `word` to `out`.
pub(crate) fn forms(word: &str, standing: Standing, out: &mut Vec<Form>) {
    let whole = LIAISONS.iter().find(|(_, form)| *form == word).map_or(word, |(whole, _)| *whole);
    for singular in number::singulars(whole) {
        add_number(word, &singular, out);
        add_liaison(&singular, out);
        for feminine in feminine::feminines(&singular) {
            add_gender(&feminine, Reason::Feminine, out);
        }
        for masculine in gender::masculines(&singular) {
            add_gender(&masculine, Reason::Masculine, out);
            add_liaison(&masculine, out);
            for sister in feminine::feminines(&masculine) {
                add_gender(&sister, Reason::Feminine, out);
            }
        }
    }
    for infinitive in conjugation::infinitives(word, standing) {
        for (typed, reading) in conjugation::conjugate(&infinitive) {
            out.push(Form { typed, reason: Reason::VerbForm, reading });
        }
    }
}

/// Masculines that change before a vowel: `un vieil ami`.
const LIAISONS: [(&str, &str); 5] =
    [("beau", "bel"), ("nouveau", "nouvel"), ("vieux", "vieil"), ("fou", "fol"), ("mou", "mol")];

fn add_liaison(masculine: &str, out: &mut Vec<Form>) {
    if let Some((_, form)) = LIAISONS.iter().find(|(whole, _)| *whole == masculine) {
        out.push(Form::nominal(*form, Reason::Masculine));
    }
}

fn add_number(word: &str, singular: &str, out: &mut Vec<Form>) {
    if singular != word {
        out.push(Form::nominal(singular, Reason::Singular));
    }
    for plural in number::plurals(singular) {
        out.push(Form::nominal(plural, Reason::Plural));
    }
}

fn add_gender(singular: &str, reason: Reason, out: &mut Vec<Form>) {
    out.push(Form::nominal(singular, reason));
    for plural in number::plurals(singular) {
        out.push(Form::nominal(plural, reason));
    }
}

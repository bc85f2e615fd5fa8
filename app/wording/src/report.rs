//! The report of `check`, in a shell.

use crate::Lang;

/// The report of `check`.
pub struct Report {
    /// Both scores.
    pub scores: fn(i32, i32) -> String,
    /// Words, sentences, code of the language.
    pub counts: fn(u64, u64, &str) -> String,
    /// The keyphrase, how often, its density.
    pub keyphrase: fn(&str, u64, f64) -> String,
    /// Something to repair.
    pub problem: &'static str,
    /// Something to improve.
    pub improve: &'static str,
    /// Something good.
    pub good: &'static str,
    /// Something to know.
    pub info: &'static str,
}

static EN: Report = Report {
    scores: |seo, readability| format!("SEO {seo}/100, readability {readability}/100"),
    counts: |words, sentences, code| {
        format!("{words} words, {sentences} sentences, language {code}")
    },
    keyphrase: |text, count, density| {
        format!("Keyphrase “{text}”: {count} times, density {density:.1} %")
    },
    problem: "Problem",
    improve: "To improve",
    good: "Good",
    info: "Note",
};

static FR: Report = Report {
    scores: |seo, readability| format!("SEO {seo}/100, lisibilité {readability}/100"),
    counts: |words, sentences, code| format!("{words} mots, {sentences} phrases, langue {code}"),
    keyphrase: |text, count, density| {
        format!(
            "Expression clé «\u{a0}{text}\u{a0}»\u{a0}: {count} fois, densité {}\u{a0}%",
            format!("{density:.1}").replace('.', ",")
        )
    },
    problem: "Problème",
    improve: "À améliorer",
    good: "Bon",
    info: "À savoir",
};

/// The report of `check` in a language.
#[must_use]
pub fn report(lang: Lang) -> &'static Report {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}

//! Readability: published formulas over exact counts, one file each.
//!
//! In their definitions W is words, S sentences, Y syllables, C letters, ASL = W/S, ASW = Y/W,
//! P3 words of three syllables or more, M1 words of one, L7 words of more than six letters.

mod ari;
mod coleman_liau;
mod de_amstad;
mod de_smog;
mod de_wiener_1;
mod de_wiener_2;
mod de_wiener_3;
mod de_wiener_4;
mod es_crawford;
mod es_fernandez_huerta;
mod es_gutierrez;
mod es_szigriszt;
mod flesch;
mod flesch_kincaid;
mod forcast;
mod fr_207;
mod fr_209;
mod gunning_fog;
mod it_gulpease;
mod it_vacca_1972;
mod it_vacca_1986;
mod lix;
mod nl_brouwer;
mod nl_douma;
mod powers_sumner_kearl;
mod pt_flesch;
mod rix;
mod smog;

use crate::{Language, Tally};

/// One published formula.
struct Formula {
    /// Name of the formula in answers and of its documentation page.
    id: &'static str,
    /// Languages it was made for.
    languages: &'static [Language],
    /// Its value on counts with at least one word and one sentence.
    value: fn(&Tally) -> f64,
}

static FORMULAS: &[&Formula] = &[
    &flesch::FORMULA,
    &flesch_kincaid::FORMULA,
    &gunning_fog::FORMULA,
    &smog::FORMULA,
    &coleman_liau::FORMULA,
    &ari::FORMULA,
    &powers_sumner_kearl::FORMULA,
    &forcast::FORMULA,
    &lix::FORMULA,
    &rix::FORMULA,
    &fr_207::FORMULA,
    &fr_209::FORMULA,
    &de_amstad::FORMULA,
    &de_wiener_1::FORMULA,
    &de_wiener_2::FORMULA,
    &de_wiener_3::FORMULA,
    &de_wiener_4::FORMULA,
    &de_smog::FORMULA,
    &es_fernandez_huerta::FORMULA,
    &es_szigriszt::FORMULA,
    &es_gutierrez::FORMULA,
    &es_crawford::FORMULA,
    &it_gulpease::FORMULA,
    &it_vacca_1972::FORMULA,
    &it_vacca_1986::FORMULA,
    &nl_douma::FORMULA,
    &nl_brouwer::FORMULA,
    &pt_flesch::FORMULA,
];

/// The value of every formula that fits `language`, with its id; none for a text without words.
#[must_use]
pub fn readability(tally: &Tally, language: Language) -> Vec<(&'static str, f64)> {
    if tally.words == 0 || tally.sentences == 0 {
        return Vec::new();
    }
    let fitting = FORMULAS.iter().filter(|formula| formula.languages.contains(&language));
    fitting.map(|formula| (formula.id, (formula.value)(tally))).collect()
}

//! What a help page says about a readability formula. The letters are those of `prose::readability`.

use crate::Lang;

/// One formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Formula {
    /// Its id, in answers and in the address of its page.
    pub id: &'static str,
    /// The formula itself.
    pub expression: &'static str,
    /// Who published it, and when.
    pub published: &'static str,
    /// How its value reads.
    pub scale: Scale,
}

/// How a value reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// From 0 to about 100, higher is easier.
    Ease,
    /// Years of schooling, lower is easier.
    Years,
    /// Björnsson's scale.
    Lix,
    /// Long words per sentence.
    Rix,
}

impl Scale {
    /// The scale, in a sentence or two.
    #[must_use]
    pub const fn said(self, lang: Lang) -> &'static str {
        match (self, lang) {
            (Scale::Ease, Lang::En) => {
                "Higher is easier. Around 60 a general audience reads without effort; below 30 the text is for specialists."
            }
            (Scale::Ease, Lang::Fr) => {
                "Plus c’est haut, plus c’est facile. Autour de 60, un large public lit sans effort\u{202f}; au-dessous de 30, le texte s’adresse à des spécialistes."
            }
            (Scale::Years, Lang::En) => {
                "About the years of schooling a reader needs. Lower is easier; 8 or 9 suits a general audience."
            }
            (Scale::Years, Lang::Fr) => {
                "À peu près le nombre d’années de scolarité qu’il faut pour lire le texte. Plus c’est bas, plus c’est facile\u{202f}; 8 ou 9 convient à un large public."
            }
            (Scale::Lix, Lang::En) => "Below 25 very easy, around 40 average, above 55 hard.",
            (Scale::Lix, Lang::Fr) => {
                "Au-dessous de 25, très facile\u{202f}; autour de 40, moyen\u{202f}; au-dessus de 55, difficile."
            }
            (Scale::Rix, Lang::En) => "Long words per sentence: lower is easier, above 5 is hard.",
            (Scale::Rix, Lang::Fr) => {
                "Mots longs par phrase\u{a0}: plus c’est bas, plus c’est facile\u{202f}; au-dessus de 5, c’est difficile."
            }
        }
    }
}

const fn ease(id: &'static str, expression: &'static str, published: &'static str) -> Formula {
    Formula { id, expression, published, scale: Scale::Ease }
}

const fn years(id: &'static str, expression: &'static str, published: &'static str) -> Formula {
    Formula { id, expression, published, scale: Scale::Years }
}

/// Every formula, in the order of `prose`.
pub static ALL: [Formula; 28] = [
    ease("flesch", "206.835 − 1.015 ASL − 84.6 ASW", "R. Flesch, 1948"),
    years("flesch-kincaid", "0.39 ASL + 11.8 ASW − 15.59", "J. P. Kincaid et al., 1975"),
    years("gunning-fog", "0.4 × (ASL + 100 × hard words ÷ W)", "R. Gunning, 1952"),
    years("smog", "1.043 × √(30 × P3 ÷ S) + 3.1291", "G. H. McLaughlin, 1969"),
    years("coleman-liau", "5.88 × C ÷ W − 29.6 × S ÷ W − 15.8", "M. Coleman, T. L. Liau, 1975"),
    years("ari", "4.71 × C ÷ W + 0.5 ASL − 21.43", "E. A. Smith, R. J. Senter, 1967"),
    years(
        "powers-sumner-kearl",
        "0.0778 ASL + 4.55 ASW − 2.2029",
        "R. D. Powers, W. A. Sumner, B. E. Kearl, 1958",
    ),
    years("forcast", "20 − 15 × M1 ÷ W", "J. S. Caylor et al., 1973"),
    Formula {
        id: "lix",
        expression: "ASL + 100 × L7 ÷ W",
        published: "C.-H. Björnsson, 1968",
        scale: Scale::Lix,
    },
    Formula { id: "rix", expression: "L7 ÷ S", published: "J. Anderson, 1983", scale: Scale::Rix },
    ease("fr-207", "207 − 1.015 ASL − 73.6 ASW", "L. Kandel, A. Moles, 1958"),
    ease("fr-209", "209 − 1.15 ASL − 68 ASW", "L. Kandel, A. Moles, 1958"),
    ease("de-amstad", "180 − ASL − 58.5 ASW", "T. Amstad, 1978"),
    years(
        "de-wiener-1",
        "19.35 × P3 ÷ W + 0.1672 ASL + 12.97 × L7 ÷ W − 3.27 × M1 ÷ W − 0.875",
        "R. Bamberger, E. Vanecek, 1984",
    ),
    years(
        "de-wiener-2",
        "20.07 × P3 ÷ W + 0.1682 ASL + 13.73 × L7 ÷ W − 2.779",
        "R. Bamberger, E. Vanecek, 1984",
    ),
    years("de-wiener-3", "29.63 × P3 ÷ W + 0.1905 ASL − 1.1144", "R. Bamberger, E. Vanecek, 1984"),
    years("de-wiener-4", "27.44 × P3 ÷ W + 0.2656 ASL − 1.693", "R. Bamberger, E. Vanecek, 1984"),
    years("de-smog", "√(30 × P3 ÷ S) − 2", "R. Bamberger, E. Vanecek, 1984"),
    ease("es-fernandez-huerta", "206.84 − 60 ASW − 1.02 ASL", "J. Fernández Huerta, 1959"),
    ease("es-szigriszt", "206.835 − 62.3 ASW − ASL", "F. Szigriszt-Pazos, 1993"),
    ease("es-gutierrez", "95.2 − 9.7 × C ÷ W − 0.35 ASL", "L. E. Gutiérrez de Polini, 1972"),
    years("es-crawford", "4.9 × Y ÷ W − 20.5 × S ÷ W − 3.407", "A. N. Crawford, 1989"),
    ease("it-gulpease", "89 + (300 S − 10 C) ÷ W", "P. Lucisano, M. E. Piemontese, 1988"),
    ease("it-vacca-1972", "206 − 65 ASW − ASL", "R. Vacca, V. Franchina, 1972"),
    ease("it-vacca-1986", "217 − 60 ASW − 1.3 ASL", "V. Franchina, R. Vacca, 1986"),
    ease("nl-douma", "206.835 − 77 ASW − 0.93 ASL", "W. H. Douma, 1960"),
    ease("nl-brouwer", "195 − 67 ASW − 2 ASL", "R. H. M. Brouwer, 1963"),
    ease("pt-flesch", "248.835 − 84.6 ASW − 1.015 ASL", "T. B. F. Martins et al., 1996"),
];

/// The formula of an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Formula> {
    ALL.iter().find(|it| it.id == id)
}

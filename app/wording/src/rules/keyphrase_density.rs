//! Rule `keyphrase-density`.

use super::figure::{en, en_count, en1, fr, fr_count, fr1};
use super::{About, Example, both_languages};

/// Figures of one measure.
#[derive(Clone, Copy, Debug)]
pub struct Density {
    /// Occurrences.
    pub count: u64,
    /// Words of the text.
    pub words: u64,
    /// Density in percent, corrected for the length of the keyphrase.
    pub percent: f64,
    /// Fewest occurrences advised.
    pub least: u64,
    /// Most occurrences advised.
    pub most: u64,
}

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Never found.
    pub absent: fn(Density) -> String,
    /// Too rare.
    pub rare: fn(Density) -> String,
    /// Right.
    pub right: fn(Density) -> String,
    /// Too frequent.
    pub frequent: fn(Density) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Density of the keyphrase",
        why: "A subject that is never named is hard to find; one repeated in every sentence is tiring \
              to read, and search engines take it for a trick. Density is uses ÷ words × 100 × (0.7 + words \
              of the keyphrase that mean something ÷ 3): long keyphrases weigh more per use.",
        bad: Example {
            keyphrase: "rye bread",
            body: "Rye bread is bread. Rye bread keeps. Rye bread is good, and rye bread is rye bread.",
            times: 20,
            ..Example::BLANK
        },
        good: Example {
            keyphrase: "rye bread",
            body: "Rye bread keeps for a week in a linen bag. Its crumb is dense and a little sour, because \
                   the dough ferments for a whole night before it meets the oven. Slice it thin, toast it, \
                   and serve it with salted butter or smoked fish; the taste is deeper on the second day, \
                   when the crust has softened. Bakers in the north still mark each loaf with a comb.",
            times: 5,
            ..Example::BLANK
        },
    },
    absent: |d| {
        format!(
            "The keyphrase is not in the text ({}). Use it at least {}, where the subject comes up.",
            en_count(d.words, "word", "words"),
            en_count(d.least, "time", "times")
        )
    },
    rare: |d| {
        let aim = if d.least == d.most {
            en(d.least)
        } else {
            format!("{} to {}", en(d.least), en(d.most))
        };
        format!("{} Aim for {aim}.", en_found(d))
    },
    right: |d| {
        if d.least == d.most {
            return en_found(d) + " That is right.";
        }
        format!("{} Between {} and {} is right.", en_found(d), en(d.least), en(d.most))
    },
    frequent: |d| {
        format!(
            "{} At most {} is better: replace some with a synonym or a pronoun.",
            en_found(d),
            en(d.most)
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Densité de l’expression clé",
        why: "Un sujet jamais nommé se trouve mal ; répété à chaque phrase, il fatigue, et les moteurs \
              de recherche y voient une ruse. Densité\u{a0}: emplois ÷ mots × 100 × (0,7 + mots pleins de \
              l’expression ÷ 3)\u{202f}; une expression longue pèse plus à chaque emploi.",
        bad: Example {
            keyphrase: "pain de seigle",
            body: "Le pain de seigle est un pain. Le pain de seigle se garde. Le pain de seigle est bon, et le \
                   pain de seigle reste du pain de seigle.",
            times: 20,
            ..Example::BLANK
        },
        good: Example {
            keyphrase: "pain de seigle",
            body: "Le pain de seigle se garde une semaine dans un sac de lin. Sa mie est dense et un peu acide, \
                   car la pâte fermente toute une nuit avant de connaître le four. Coupez-le fin, grillez-le, \
                   servez-le avec du beurre salé ou du poisson fumé ; le goût gagne en profondeur le \
                   lendemain, quand la croûte s’est attendrie. Dans le nord, chaque miche porte encore la \
                   marque d’un peigne.",
            times: 5,
            ..Example::BLANK
        },
    },
    absent: |d| {
        format!(
            "L’expression clé n’est pas dans le texte ({}). Employez-la au moins {} fois, là où le sujet revient.",
            fr_count(d.words, "mot", "mots"),
            fr(d.least)
        )
    },
    rare: |d| {
        let aim = if d.least == d.most {
            fr(d.least)
        } else {
            format!("de {} à {}", fr(d.least), fr(d.most))
        };
        format!("{} Visez {aim} fois.", fr_found(d))
    },
    right: |d| {
        if d.least == d.most {
            return fr_found(d) + " C’est juste.";
        }
        format!("{} De {} à {} fois, c’est juste.", fr_found(d), fr(d.least), fr(d.most))
    },
    frequent: |d| {
        format!(
            "{} Mieux vaut {} fois au plus : remplacez-en quelques-unes par un synonyme ou un pronom.",
            fr_found(d),
            fr(d.most)
        )
    },
};

fn en_found(d: Density) -> String {
    format!(
        "The keyphrase appears {} in {} (density {}%).",
        en_count(d.count, "time", "times"),
        en_count(d.words, "word", "words"),
        en1(d.percent)
    )
}

fn fr_found(d: Density) -> String {
    format!(
        "L’expression clé apparaît {} fois en {} (densité {} %).",
        fr(d.count),
        fr_count(d.words, "mot", "mots"),
        fr1(d.percent)
    )
}

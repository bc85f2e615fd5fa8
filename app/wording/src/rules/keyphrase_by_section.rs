//! Rule `keyphrase-by-section`.

use super::figure::{en_count, fr, fr_count};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Right.
    pub right: &'static str,
    /// Sections too heavy, occurrences in the heaviest.
    pub heavy: fn(u64, u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Over-use within a section",
        why: "A text can be right as a whole and still repeat itself in one section, where the reader notices.",
        bad: Example {
            keyphrase: "rye bread",
            body: "Start.\n\n## Crust\n\nRye bread is rye bread. The rye bread of the north is rye bread, and the rye bread of the south is rye bread. Rye bread keeps; rye bread travels; rye bread is sold as rye bread, and people who like rye bread eat rye bread with butter on a plate made for it in the kitchen of the house by the river.",
            ..Example::BLANK
        },
        good: Example {
            keyphrase: "rye bread",
            body: "Start.\n\n## Crust\n\nRye bread keeps for a week in a linen bag. Its crumb is dense and a little sour, because the dough ferments for a whole night before it meets the oven. Slice it thin, toast it, and serve it with salted butter or smoked fish; the taste is deeper on the second day.",
            ..Example::BLANK
        },
    },
    right: "No section repeats the keyphrase too often.",
    heavy: |sections, times| {
        format!(
            "{} the keyphrase too often (up to {}). Replace some with a pronoun or a synonym there.",
            en_count(sections, "section repeats", "sections repeat"),
            en_count(times, "time", "times")
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Excès dans une section",
        why: "Un texte peut être juste dans l’ensemble et se répéter dans une section, où cela se remarque.",
        bad: Example {
            keyphrase: "pain de seigle",
            body: "Début.\n\n## Croûte\n\nLe pain de seigle est du pain de seigle. Le pain de seigle du nord est du pain de seigle, et le pain de seigle du sud est du pain de seigle. Le pain de seigle se garde ; le pain de seigle voyage ; le pain de seigle se vend comme pain de seigle, et qui aime le pain de seigle le mange avec du beurre sur une assiette.",
            ..Example::BLANK
        },
        good: Example {
            keyphrase: "pain de seigle",
            body: "Début.\n\n## Croûte\n\nLe pain de seigle se garde une semaine dans un sac de lin. Sa mie est dense et un peu acide, car la pâte fermente toute une nuit avant de connaître le four. Coupez-le fin, grillez-le, servez-le avec du beurre salé ou du poisson fumé ; le goût gagne en profondeur le lendemain.",
            ..Example::BLANK
        },
    },
    right: "Aucune section ne répète trop l’expression clé.",
    heavy: |sections, times| {
        format!(
            "{} trop l’expression clé (jusqu’à {} fois). Remplacez-en là quelques-unes par un pronom ou un synonyme.",
            fr_count(sections, "section répète", "sections répètent"),
            fr(times)
        )
    },
};

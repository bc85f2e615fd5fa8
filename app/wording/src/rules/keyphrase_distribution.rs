//! Rule `keyphrase-distribution`.

use super::figure::{en, en_count, fr, fr_count};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Longest run without the subject, of all: sentences and headings.
    pub right: fn(u64, u64) -> String,
    /// Too long a run: how many are in it, of all.
    pub uneven: fn(u64, u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Distribution of the keyphrase",
        why: "A subject named at the start and forgotten afterwards leaves readers, and search engines, wondering what the rest is about.",
        bad: Example {
            keyphrase: "rye bread",
            body: "We bake rye bread. The dough rests. The oven warms. The table is clean. Water boils. Somebody sings. Rain falls. A cat sleeps. The door opens. Steam rises. Crumbs fall. The dough rests. The oven warms. The table is clean. Water boils. Somebody sings. Rain falls. A cat sleeps. The door opens. Steam rises. Crumbs fall. ",
            ..Example::BLANK
        },
        good: Example {
            keyphrase: "rye bread",
            body: "We bake rye bread. The dough rests. The oven warms. The rye bread rises. Water boils. Rain falls. We taste the rye bread. A cat sleeps. The door opens. Rye bread keeps. Steam rises. Crumbs fall. One more slice of rye bread. Night falls. Rye bread again.",
            ..Example::BLANK
        },
    },
    right: |run, all| {
        format!(
            "The subject comes back regularly: {} without it at most, of {}.",
            en_count(run, "sentence or heading", "sentences or headings"),
            en(all)
        )
    },
    uneven: |run, all| {
        format!(
            "{} in a row, of {}, without the keyphrase or a synonym. Name the subject once in the middle of that passage.",
            en_count(run, "sentence or heading", "sentences or headings"),
            en(all)
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Répartition de l’expression clé",
        why: "Un sujet nommé au début puis oublié laisse les lecteurs, et les moteurs, se demander de quoi parle le reste.",
        bad: Example {
            keyphrase: "pain de seigle",
            body: "Nous faisons du pain de seigle. La pâte repose. Le four chauffe. La table est propre. L’eau bout. Quelqu’un chante. La pluie tombe. Un chat dort. La porte s’ouvre. La vapeur monte. Des miettes tombent. La pâte repose. Le four chauffe. La table est propre. L’eau bout. Quelqu’un chante. La pluie tombe. Un chat dort. La porte s’ouvre. La vapeur monte. Des miettes tombent. ",
            ..Example::BLANK
        },
        good: Example {
            keyphrase: "pain de seigle",
            body: "Nous faisons du pain de seigle. La pâte repose. Le four chauffe. Le pain de seigle lève. L’eau bout. La pluie tombe. On goûte le pain de seigle. Un chat dort. La porte s’ouvre. Le pain de seigle se garde. La vapeur monte. Des miettes tombent. Encore une tranche de pain de seigle. La nuit tombe. Du pain de seigle encore.",
            ..Example::BLANK
        },
    },
    right: |run, all| {
        format!(
            "Le sujet revient régulièrement : {} sans lui au plus, sur {}.",
            fr_count(run, "phrase ou titre", "phrases ou titres"),
            fr(all)
        )
    },
    uneven: |run, all| {
        format!(
            "{} de suite, sur {}, sans l’expression clé ni un synonyme. Nommez le sujet au milieu de ce passage.",
            fr_count(run, "phrase ou titre", "phrases ou titres"),
            fr(all)
        )
    },
};

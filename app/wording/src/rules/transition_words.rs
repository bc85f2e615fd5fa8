//! Rule `transition-words`.

use super::figure::{en, en1, fr, fr1};
use super::{About, Example, both_languages};
use crate::Lang;

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Enough: sentences with one, sentences, percent, percent asked for.
    pub right: fn(u64, u64, f64, u64) -> String,
    /// Too few: sentences with one, sentences, percent, percent asked for, the language of the text.
    pub few: fn(u64, u64, f64, u64, Lang) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Transition words",
        why: "“But”, “because”, “for example” tell readers how a sentence follows from the one before; without them, they have to guess.",
        bad: Example {
            body: "The dough rests. The oven warms. The table is clean. Water boils. Somebody sings. Rain falls. A cat sleeps. The door opens. Steam rises. Crumbs fall. The dough rests. The oven warms. The table is clean. Water boils. Somebody sings. Rain falls. A cat sleeps. The door opens. Steam rises. Crumbs fall. The dough rests. The oven warms. The table is clean. Water boils. Somebody sings. Rain falls. A cat sleeps. The door opens. Steam rises. Crumbs fall. The dough rests. The oven warms. The table is clean. Water boils. Somebody sings. Rain falls. A cat sleeps. The door opens. Steam rises. Crumbs fall. The dough rests. The oven warms. The table is clean. Water boils. Somebody sings. Rain falls. A cat sleeps. The door opens. Steam rises. Crumbs fall. The dough rests. The oven warms. The table is clean. Water boils. Somebody sings. Rain falls. A cat sleeps. The door opens. Steam rises. Crumbs fall. The dough rests. The oven warms. The table is clean. Water boils. Somebody sings. Rain falls. A cat sleeps. The door opens. Steam rises. Crumbs fall. The dough rests. The oven warms. The table is clean. Water boils. Somebody sings. Rain falls. A cat sleeps. The door opens. Steam rises. Crumbs fall. The dough rests. The oven warms. The table is clean. Water boils. Somebody sings. Rain falls. A cat sleeps. The door opens. Steam rises. Crumbs fall. The dough rests. The oven warms. The table is clean. Water boils. Somebody sings. Rain falls. A cat sleeps. The door opens. Steam rises. Crumbs fall. ",
            ..Example::BLANK
        },
        good: Example {
            body: "The dough rests, because it needs time. Then the oven warms. However, the table is clean. The water boils. The dough rests, because it needs time. Then the oven warms. However, the table is clean. The water boils. The dough rests, because it needs time. Then the oven warms. However, the table is clean. The water boils. The dough rests, because it needs time. Then the oven warms. However, the table is clean. The water boils. The dough rests, because it needs time. Then the oven warms. However, the table is clean. The water boils. The dough rests, because it needs time. Then the oven warms. However, the table is clean. The water boils. The dough rests, because it needs time. Then the oven warms. However, the table is clean. The water boils. The dough rests, because it needs time. Then the oven warms. However, the table is clean. The water boils. The dough rests, because it needs time. Then the oven warms. However, the table is clean. The water boils. The dough rests, because it needs time. Then the oven warms. However, the table is clean. The water boils. The dough rests, because it needs time. Then the oven warms. However, the table is clean. The water boils. The dough rests, because it needs time. Then the oven warms. However, the table is clean. The water boils. The dough rests, because it needs time. Then the oven warms. However, the table is clean. The water boils. The dough rests, because it needs time. Then the oven warms. However, the table is clean. The water boils. The dough rests, because it needs time. Then the oven warms. However, the table is clean. The water boils. ",
            ..Example::BLANK
        },
    },
    right: |found, all, percent, least| {
        format!(
            "Sentences with a transition word: {} of {} ({}%); {least}% or more is right.",
            en(found),
            en(all),
            en1(percent)
        )
    },
    few: |found, all, percent, least, text| {
        let examples = match text {
            Lang::En => "“because”, “but”, “for example”",
            Lang::Fr => "“car”, “mais”, “par exemple”",
        };
        format!(
            "Sentences with a transition word: {} of {} ({}%; {least}% is better). Say how one sentence follows from another: {examples}.",
            en(found),
            en(all),
            en1(percent)
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Mots de liaison",
        why: "« Mais », « car », « par exemple » disent comment une phrase suit la précédente ; sans eux, il faut deviner.",
        bad: Example {
            body: "La pâte repose. Le four chauffe. La table est propre. L’eau bout. Quelqu’un chante. La pluie tombe. Un chat dort. La porte s’ouvre. La vapeur monte. Des miettes tombent. La pâte repose. Le four chauffe. La table est propre. L’eau bout. Quelqu’un chante. La pluie tombe. Un chat dort. La porte s’ouvre. La vapeur monte. Des miettes tombent. La pâte repose. Le four chauffe. La table est propre. L’eau bout. Quelqu’un chante. La pluie tombe. Un chat dort. La porte s’ouvre. La vapeur monte. Des miettes tombent. La pâte repose. Le four chauffe. La table est propre. L’eau bout. Quelqu’un chante. La pluie tombe. Un chat dort. La porte s’ouvre. La vapeur monte. Des miettes tombent. La pâte repose. Le four chauffe. La table est propre. L’eau bout. Quelqu’un chante. La pluie tombe. Un chat dort. La porte s’ouvre. La vapeur monte. Des miettes tombent. La pâte repose. Le four chauffe. La table est propre. L’eau bout. Quelqu’un chante. La pluie tombe. Un chat dort. La porte s’ouvre. La vapeur monte. Des miettes tombent. La pâte repose. Le four chauffe. La table est propre. L’eau bout. Quelqu’un chante. La pluie tombe. Un chat dort. La porte s’ouvre. La vapeur monte. Des miettes tombent. La pâte repose. Le four chauffe. La table est propre. L’eau bout. Quelqu’un chante. La pluie tombe. Un chat dort. La porte s’ouvre. La vapeur monte. Des miettes tombent. La pâte repose. Le four chauffe. La table est propre. L’eau bout. Quelqu’un chante. La pluie tombe. Un chat dort. La porte s’ouvre. La vapeur monte. Des miettes tombent. La pâte repose. Le four chauffe. La table est propre. L’eau bout. Quelqu’un chante. La pluie tombe. Un chat dort. La porte s’ouvre. La vapeur monte. Des miettes tombent. ",
            ..Example::BLANK
        },
        good: Example {
            body: "La pâte repose, car il lui faut du temps. Ensuite, le four chauffe. Pourtant, la table est propre. L’eau bout. La pâte repose, car il lui faut du temps. Ensuite, le four chauffe. Pourtant, la table est propre. L’eau bout. La pâte repose, car il lui faut du temps. Ensuite, le four chauffe. Pourtant, la table est propre. L’eau bout. La pâte repose, car il lui faut du temps. Ensuite, le four chauffe. Pourtant, la table est propre. L’eau bout. La pâte repose, car il lui faut du temps. Ensuite, le four chauffe. Pourtant, la table est propre. L’eau bout. La pâte repose, car il lui faut du temps. Ensuite, le four chauffe. Pourtant, la table est propre. L’eau bout. La pâte repose, car il lui faut du temps. Ensuite, le four chauffe. Pourtant, la table est propre. L’eau bout. La pâte repose, car il lui faut du temps. Ensuite, le four chauffe. Pourtant, la table est propre. L’eau bout. La pâte repose, car il lui faut du temps. Ensuite, le four chauffe. Pourtant, la table est propre. L’eau bout. La pâte repose, car il lui faut du temps. Ensuite, le four chauffe. Pourtant, la table est propre. L’eau bout. La pâte repose, car il lui faut du temps. Ensuite, le four chauffe. Pourtant, la table est propre. L’eau bout. La pâte repose, car il lui faut du temps. Ensuite, le four chauffe. Pourtant, la table est propre. L’eau bout. La pâte repose, car il lui faut du temps. Ensuite, le four chauffe. Pourtant, la table est propre. L’eau bout. La pâte repose, car il lui faut du temps. Ensuite, le four chauffe. Pourtant, la table est propre. L’eau bout. La pâte repose, car il lui faut du temps. Ensuite, le four chauffe. Pourtant, la table est propre. L’eau bout. ",
            ..Example::BLANK
        },
    },
    right: |found, all, percent, least| {
        format!(
            "Phrases avec un mot de liaison : {} sur {} ({} %) ; {least} % ou plus, c’est juste.",
            fr(found),
            fr(all),
            fr1(percent)
        )
    },
    few: |found, all, percent, least, text| {
        let examples = match text {
            Lang::En => "« because », « but », « for example »",
            Lang::Fr => "« car », « mais », « par exemple »",
        };
        format!(
            "Phrases avec un mot de liaison : {} sur {} ({} % ; mieux vaut {least} %). Dites comment une phrase suit l’autre : {examples}.",
            fr(found),
            fr(all),
            fr1(percent)
        )
    },
};

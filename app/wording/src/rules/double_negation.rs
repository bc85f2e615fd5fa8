//! Rule `double-negation`.

use super::figure::{en_count, fr_count};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Right.
    pub right: &'static str,
    /// Found: how many.
    pub found: fn(u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Double negations",
        why: "Two negations that cancel out make the reader count. The positive form says it at once.",
        bad: Example { body: "It is not impossible to bake without an oven.", ..Example::BLANK },
        good: Example { body: "You can bake without an oven.", ..Example::BLANK },
    },
    right: "No double negation.",
    found: |times| {
        format!(
            "{}. Say it in the positive form.",
            en_count(times, "double negation", "double negations")
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Doubles négations",
        why: "Deux négations qui s’annulent obligent à compter. La forme positive le dit tout de suite.",
        bad: Example { body: "Il n’est pas impossible de cuire sans four.", ..Example::BLANK },
        good: Example { body: "On peut cuire sans four.", ..Example::BLANK },
    },
    right: "Aucune double négation.",
    found: |times| {
        format!(
            "{}. Dites-le à la forme positive.",
            fr_count(times, "double négation", "doubles négations")
        )
    },
};

//! Rule `secondary-keyphrases`.

use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// A keyphrase and how often it is used, the keyphrase alone when it is not.
    pub counted: fn(&str, usize) -> String,
    /// All are used: each with its count.
    pub right: fn(&str) -> String,
    /// Some are not: those, and the others with their counts.
    pub missing: fn(&str, &str) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Secondary keyphrases",
        why: "A page is also found by what belongs to its subject. Each secondary keyphrase should be in the text once at least; often is not needed.",
        bad: Example {
            keyphrase: "rye bread",
            secondary: "rye starter",
            body: "Rye bread keeps for a week.",
            ..Example::BLANK
        },
        good: Example {
            keyphrase: "rye bread",
            secondary: "rye starter",
            body: "Rye bread keeps for a week, thanks to a rye starter.",
            ..Example::BLANK
        },
    },
    counted: |phrase, count| match count {
        0 => format!("“{phrase}”"),
        1 => format!("“{phrase}” once"),
        2 => format!("“{phrase}” twice"),
        many => format!("“{phrase}” {many} times"),
    },
    right: |counted| format!("Secondary keyphrases: {counted}."),
    missing: |missing, counted| {
        let others = if counted.is_empty() { String::new() } else { format!(" Used: {counted}.") };
        format!("Not in the text: {missing}. Use each secondary keyphrase once at least.{others}")
    },
};

static FR: Words = Words {
    about: About {
        title: "Expressions secondaires",
        why: "Une page est aussi trouvée par ce qui touche à son sujet. Chaque expression secondaire doit figurer au moins une fois dans le texte, sans plus.",
        bad: Example {
            keyphrase: "pain de seigle",
            secondary: "levain de seigle",
            body: "Le pain de seigle se garde une semaine.",
            ..Example::BLANK
        },
        good: Example {
            keyphrase: "pain de seigle",
            secondary: "levain de seigle",
            body: "Le pain de seigle se garde une semaine, grâce au levain de seigle.",
            ..Example::BLANK
        },
    },
    counted: |phrase, count| match count {
        0 => format!("«\u{a0}{phrase}\u{a0}»"),
        many => format!("«\u{a0}{phrase}\u{a0}» {many}\u{a0}fois"),
    },
    right: |counted| format!("Expressions secondaires\u{a0}: {counted}."),
    missing: |missing, counted| {
        let others = if counted.is_empty() {
            String::new()
        } else {
            format!(" Employées\u{a0}: {counted}.")
        };
        format!(
            "Absentes du texte\u{a0}: {missing}. Employez chaque expression secondaire au moins une fois.{others}"
        )
    },
};

//! Rule `passive-voice`.

use super::figure::{en, en1, fr, fr1};
use super::{About, Example, both_languages};
use crate::Lang;

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Right: passive sentences, sentences, percent, percent allowed.
    pub right: fn(u64, u64, f64, u64) -> String,
    /// Too many: passive sentences, sentences, percent, percent allowed, the language of the text.
    pub many: fn(u64, u64, f64, u64, Lang) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Passive voice",
        why: "The passive hides who acts. Now and then it is right; sentence after sentence, it makes a text heavy and vague.",
        bad: Example {
            body: "The dough was kneaded by the baker. The oven was lit. The loaves were sold before noon.",
            ..Example::BLANK
        },
        good: Example {
            body: "The baker kneaded the dough. She lit the oven. The loaves were sold before noon. She slept. Rain fell. We waited. Bread rose. Steam escaped. Children came. Night fell.",
            ..Example::BLANK
        },
    },
    right: |found, all, percent, most| {
        format!(
            "Sentences in the passive: {} of {} ({}%); up to {most}% is right.",
            en(found),
            en(all),
            en1(percent)
        )
    },
    many: |found, all, percent, most, text| {
        let example = active(text);
        format!(
            "Sentences in the passive: {} of {} ({}%; {most}% at most). Say who acts: “{example}”.",
            en(found),
            en(all),
            en1(percent)
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Voix passive",
        why: "Le passif cache qui agit. De temps en temps, il convient ; phrase après phrase, il rend le texte lourd et vague.",
        bad: Example {
            body: "La pâte est pétrie par la boulangère. Le four a été allumé. Les miches ont été vendues avant midi.",
            ..Example::BLANK
        },
        good: Example {
            body: "La boulangère pétrit la pâte. Elle allume le four. Les miches ont été vendues avant midi. Elle dort. Il pleut. On attend. Le pain lève. La vapeur monte. Des enfants viennent. La nuit tombe.",
            ..Example::BLANK
        },
    },
    right: |found, all, percent, most| {
        format!(
            "Phrases à la voix passive : {} sur {} ({} %) ; jusqu’à {most} %, c’est juste.",
            fr(found),
            fr(all),
            fr1(percent)
        )
    },
    many: |found, all, percent, most, text| {
        let example = active(text);
        format!(
            "Phrases à la voix passive : {} sur {} ({} % ; {most} % au plus). Dites qui agit : « {example} ».",
            fr(found),
            fr(all),
            fr1(percent)
        )
    },
};

/// A sentence that says who acts.
fn active(text: Lang) -> &'static str {
    match text {
        Lang::En => "the baker kneads the dough",
        Lang::Fr => "la boulangère pétrit la pâte",
    }
}

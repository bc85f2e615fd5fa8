//! The forms under which a word of a keyphrase may appear.

use prose::Language;

use super::{Reason, english, french};

/// One form of a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Form {
    /// The form with its accents, in lower case.
    pub(crate) typed: String,
    /// What makes it differ from the word.
    pub(crate) reason: Reason,
    /// Whether a determiner before it would make it a noun: `une commande` is not `commander`.
    pub(crate) finite: bool,
}

impl Form {
    pub(crate) fn nominal(typed: impl Into<String>, reason: Reason) -> Form {
        Form { typed: typed.into(), reason, finite: false }
    }
}

/// Where a word stands in its keyphrase: it decides between noun and participle.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Standing {
    /// Whether a content word comes right before it: `papier recyclé`.
    pub(crate) after_content: bool,
    /// Whether `en` comes right before it: `en marchant`.
    pub(crate) after_en: bool,
}

/// All forms of `word` (lower case, accents kept), the word itself first.
pub(crate) fn forms(word: &str, standing: Standing, language: Language) -> Vec<Form> {
    let mut forms = vec![Form::nominal(word, Reason::Exact)];
    if word.chars().all(char::is_alphabetic) {
        match language {
            Language::Fr => french::forms(word, standing, &mut forms),
            Language::En => english::forms(word, &mut forms),
            // No rule is better than a guessed one.
            _ => {}
        }
    }
    forms
}

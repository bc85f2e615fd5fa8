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
    /// What must stand before it for it to be this form.
    pub(crate) reading: Reading,
}

/// What the word before a form must be: the same letters may be a noun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// Anything.
    Any,
    /// No determiner: `une commande` is not `commander`.
    Verb,
    /// `tu`: `nombreux voyages` is not `tu voyages`.
    WithTu,
}

impl Form {
    pub(crate) fn nominal(typed: impl Into<String>, reason: Reason) -> Form {
        Form { typed: typed.into(), reason, reading: Reading::Any }
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
    if word.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’')) {
        match language {
            Language::Fr => french::forms(word, standing, &mut forms),
            Language::En => english::forms(word, &mut forms),
            // No rule is better than a guessed one.
            _ => {}
        }
    }
    forms
}

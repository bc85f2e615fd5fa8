//! Keyphrases: what counts as an occurrence, and why.
//!
//! An occurrence holds every content word of the keyphrase, in any order, in one sentence, with at
//! most [`WINDOW`] words between one and the next. Number, gender, forms of the same verb, accents
//! missing on either side, œ or oe, elision, hyphen, space or neither, and possessives are allowed.
//! Another word of the family, a part of a word, another word by its accent and the address of a site
//! (`running-shoes.com`) are not. Where one side has no accent at all and spells the whole keyphrase,
//! a missing accent makes no other word: `marche de noel` is the `marché de Noël`.
//! `"Quoted"` means exactly these words. Function words are left aside, except in quotes, where they
//! are nouns (`bien immobilier`) and inside a compound, which is found whole (`sous-vêtement`). A
//! number or a letter counts beside the word it belongs to (`iPhone 15`, `vitamine C`).

pub(crate) mod accents;
mod compound;
mod english;
mod find;
pub(crate) mod forms;
mod french;
mod meaning;
mod phrase;
mod piece;
mod place;
pub(crate) mod tokens;

use prose::{Chunk, Span};
use serde::Serialize;

pub(crate) use phrase::Phrase;
pub use place::Place;

/// Most words between two words of the keyphrase.
pub const WINDOW: usize = 5;

/// How an occurrence differs from the keyphrase. The strongest difference is the one given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The keyphrase as typed, case aside.
    Exact,
    /// All its words as typed, with other words between.
    Apart,
    /// All its words as typed, in another order.
    Order,
    /// Hyphen, space or neither; œ or oe.
    Spelling,
    /// An accent is missing on one side.
    Accent,
    /// An English possessive.
    Possessive,
    /// A singular for a plural.
    Singular,
    /// A plural for a singular.
    Plural,
    /// A masculine for a feminine.
    Masculine,
    /// A feminine for a masculine.
    Feminine,
    /// Another form of the verb.
    VerbForm,
}

/// One occurrence of a keyphrase in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// From its first word to its last, in the source.
    pub span: Span,
    /// Index of its sentence in the document.
    pub sentence: usize,
    /// What is written there.
    pub form: String,
    /// How it differs from the keyphrase.
    pub reason: Reason,
}

impl Hit {
    /// The same occurrence, of a chunk, in its document.
    pub(crate) fn placed(&self, chunk: &Chunk<'_>) -> Hit {
        Hit {
            span: self.span.shifted(chunk.start),
            sentence: self.sentence + chunk.first_sentence,
            ..self.clone()
        }
    }
}

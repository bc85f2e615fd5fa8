//! What is wrong with a line of a list, in words.

use wording::Lang;
use wording::networks::lists::lists;

use crate::lists::{LineError, LineProblem};

impl LineProblem {
    /// Which line, what is wrong with it and what is accepted.
    #[must_use]
    pub fn said(&self, lang: Lang) -> String {
        (lists(lang).line)(self.line, &self.what.said(lang))
    }
}

impl LineError {
    fn said(&self, lang: Lang) -> String {
        let words = lists(lang);
        match self {
            LineError::NoName => words.no_name.to_owned(),
            LineError::TooLong(most) => (words.too_long)(*most),
            LineError::Repeated(name) => (words.repeated)(name),
            LineError::Nothing => words.nothing.to_owned(),
            LineError::TooMany(most) => (words.too_many)(*most),
            LineError::TooManyLines(most) => (words.too_many_lines)(*most),
            LineError::CutHashtag { tag, networks, fix } => {
                (words.cut_hashtag)(tag, &networks.join(", "), fix.as_deref())
            }
            LineError::NoNetwork(handle) => (words.no_network)(handle),
            LineError::UnknownNetwork { asked, known } => {
                (words.unknown_network)(asked, &known.join(", "))
            }
            LineError::Twice(network) => (words.twice)(network),
            LineError::NotAHandle { handle, network, fix } => {
                (words.not_a_handle)(handle, network, fix.as_deref())
            }
        }
    }
}

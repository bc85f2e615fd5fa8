//! A post for one network.

use super::canonical::Canonical;
use crate::At;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A post for one network.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Post {
    /// Id of the network, as the networks room lists them: `x`, `linkedin`.
    pub network: String,
    /// The text. A line of three hyphens starts the next post of a thread.
    pub text: String,
    /// Content warning, where the network has one: what stands before a text that readers open themselves.
    pub warning: String,
    /// Text of the first comment, where the network has one.
    pub first_comment: String,
    /// Names of the visuals shown, in order.
    pub pictures: Vec<String>,
    /// When it is to be published.
    pub planned_at: Option<At>,
    /// The poll it asks, where the network has polls.
    pub poll: Option<Poll>,
    /// Texts beside that one, by the id their network gives them: a title, tags; none is empty.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub beside: BTreeMap<String, String>,
}

/// A poll.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Poll {
    /// The question; empty where the post asks it.
    pub question: String,
    /// The options, in order; none is empty.
    pub options: Vec<String>,
    /// Minutes it stays open; 0 until it is closed by hand.
    pub minutes: u32,
}

impl Poll {
    /// The poll that was typed; none when nothing was. An option left empty is none.
    #[must_use]
    pub fn typed(
        question: &str,
        options: impl IntoIterator<Item = impl Into<String>>,
        minutes: u32,
    ) -> Option<Poll> {
        let options = options.into_iter().map(Into::into);
        let options: Vec<String> = options.filter(|it| !it.trim().is_empty()).collect();
        let asked = !question.trim().is_empty() || !options.is_empty();
        asked.then(|| Poll { question: question.to_owned(), options, minutes })
    }
}

impl Post {
    pub(super) fn canonical(&self) -> Vec<u8> {
        let it = Canonical::new("post")
            .field("network", &self.network)
            .field("text", &self.text)
            .field("first-comment", &self.first_comment)
            .words("pictures", &self.pictures)
            .maybe("planned-at", self.planned_at.map(|at| at.0));
        // Nothing at all without one: what was approved before there were warnings, polls, or texts beside the
        // post, keeps its hash.
        let it =
            if self.warning.is_empty() { it } else { it.field("content-warning", &self.warning) };
        let it = match &self.poll {
            None => it,
            Some(poll) => it
                .field("poll-question", &poll.question)
                .words("poll-options", &poll.options)
                .number("poll-minutes", poll.minutes),
        };
        if self.beside.is_empty() {
            return it.bytes();
        }
        let texts: Vec<_> = self.beside.iter().collect();
        it.list("beside", &texts, |it, (id, text)| it.field("-", id).field("-", text)).bytes()
    }

    /// One of the texts beside that of the post; empty when there is none.
    #[must_use]
    pub fn beside(&self, id: &str) -> &str {
        self.beside.get(id).map_or("", String::as_str)
    }
}

//! A post for one network.

use super::canonical::Canonical;
use crate::At;
use serde::{Deserialize, Serialize};

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
        // Nothing at all without one: what was approved before there were warnings, or polls, keeps its hash.
        let it =
            if self.warning.is_empty() { it } else { it.field("content-warning", &self.warning) };
        let Some(poll) = &self.poll else { return it.bytes() };
        it.field("poll-question", &poll.question)
            .words("poll-options", &poll.options)
            .number("poll-minutes", poll.minutes)
            .bytes()
    }
}

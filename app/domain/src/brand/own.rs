//! A brand's own limits in place of a network's: those of an instance, of a paying account.

use crate::At;
use serde::{Deserialize, Serialize};

/// Longest reason, in characters.
pub const LONGEST_REASON: usize = 200;

/// A brand's own limits on a network, why they differ and since when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OwnLimits {
    /// The account pays for longer texts: the length is whatever the network gives those who pay.
    pub premium: bool,
    /// Length of a post, in the network's unit.
    pub length: u64,
    /// What an address costs, where that differs.
    pub url_cost: Option<u64>,
    /// Pictures of a post at most, where that differs.
    pub images: Option<u32>,
    /// Polls, where they differ.
    pub poll: Option<OwnPoll>,
    /// Why, for whoever wonders.
    pub reason: String,
    /// The instance they were read from; empty when somebody typed them.
    pub host: String,
    /// When they were read or typed.
    pub at: At,
}

/// Polls of an instance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnPoll {
    /// Options at most.
    pub options: u32,
    /// Characters of an option at most.
    pub option_length: u64,
    /// Shortest and longest time open, in minutes.
    pub minutes: (u32, u32),
}

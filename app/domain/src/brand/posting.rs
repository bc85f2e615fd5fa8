//! What a brand keeps at hand for its posts.

use super::own::OwnLimits;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Groups of hashtags a brand keeps at most.
pub const MOST_GROUPS: usize = 50;

/// Hashtags of a group at most: as many as any network ever took.
pub const MOST_TAGS: usize = 30;

/// People and organisations in the book of mentions at most.
pub const MOST_PEOPLE: usize = 300;

/// Longest name, hashtag or handle, in characters.
pub const LONGEST: usize = 100;

/// What a brand keeps at hand for its posts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Posting {
    /// Groups of hashtags, in the order of its settings.
    pub groups: Vec<HashtagGroup>,
    /// Whom it mentions, in the order of its settings.
    pub people: Vec<Mentioned>,
    /// Its own limits in place of a network's, by id of network.
    pub limits: BTreeMap<String, OwnLimits>,
    /// IANA names of the time zones of its accounts, by id of network; what is not there is in the brand's.
    pub zones: BTreeMap<String, String>,
    /// What its links tell web analytics.
    pub campaigns: Campaigns,
}

/// What the links of a brand's posts tell web analytics.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Campaigns {
    /// The campaign that posts start from; empty for the article's own name.
    pub name: String,
    /// Source and medium, by id of network; what is not there is as usual.
    pub sources: BTreeMap<String, (String, String)>,
}

/// Hashtags that go together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HashtagGroup {
    /// What the brand calls it; no two have the same.
    pub name: String,
    /// The hashtags, each with its `#`.
    pub tags: Vec<String>,
}

/// A person or an organisation, under the name each network has for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mentioned {
    /// The name readers know; no two have the same.
    pub name: String,
    /// Handles, each after the id of its network.
    pub handles: Vec<(String, String)>,
}

impl Posting {
    /// The group of a name.
    #[must_use]
    pub fn group(&self, name: &str) -> Option<&HashtagGroup> {
        self.groups.iter().find(|it| it.name == name)
    }

    /// Whoever has this name.
    #[must_use]
    pub fn person(&self, name: &str) -> Option<&Mentioned> {
        self.people.iter().find(|it| it.name == name)
    }
}

//! Who a person is for a brand: roles, and whether they work under supervision.

use crate::PersonId;
use serde::{Deserialize, Serialize};

/// What a person may do for a brand. A person may hold several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Writes articles.
    Writer,
    /// Adapts articles into posts and prepares visuals.
    CommunityManager,
    /// Approves, assigns, releases.
    Manager,
    /// Reads.
    Viewer,
    /// Configures the brand; approves and exports nothing by this role alone.
    Admin,
    /// Decides once about one item, by a link and without an account. It is given to nobody: whoever is
    /// invited has it, for as long as the link is good.
    Guest,
}

impl Role {
    /// The roles that people of a brand may have, in the order menus show them.
    pub const ALL: [Role; 5] =
        [Role::Writer, Role::CommunityManager, Role::Manager, Role::Viewer, Role::Admin];

    /// The word stored, printed and accepted by the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Role::Writer => "writer",
            Role::CommunityManager => "community-manager",
            Role::Manager => "manager",
            Role::Viewer => "viewer",
            Role::Admin => "admin",
            Role::Guest => "guest",
        }
    }

    /// The role of a stored word.
    #[must_use]
    pub fn of_str(word: &str) -> Option<Self> {
        Role::ALL.into_iter().find(|it| it.as_str() == word)
    }
}

/// The roles one person holds for one brand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Roles(pub Vec<Role>);

impl Roles {
    /// Whether the role is among them.
    #[must_use]
    pub fn has(&self, role: Role) -> bool {
        self.0.contains(&role)
    }

    /// May write articles, posts and visuals.
    #[must_use]
    pub fn may_write(&self) -> bool {
        self.has(Role::Writer) || self.has(Role::CommunityManager) || self.has(Role::Manager)
    }

    /// Words joined by commas, as stored: `writer,manager`.
    #[must_use]
    pub fn to_words(&self) -> String {
        self.0.iter().map(|role| role.as_str()).collect::<Vec<_>>().join(",")
    }

    /// The roles of stored words; unknown words are left out.
    #[must_use]
    pub fn of_words(words: &str) -> Self {
        let mut roles: Vec<Role> =
            words.split(',').filter_map(|w| Role::of_str(w.trim())).collect();
        roles.sort_unstable();
        roles.dedup();
        Roles(roles)
    }
}

/// A person as one brand knows them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Who.
    pub person: PersonId,
    /// What they may do.
    pub roles: Roles,
    /// Whether the brand trusts them to release their own work where its policy allows it.
    /// Supervised people (juniors, interns) neither release nor export, whatever the settings.
    pub autonomous: bool,
    /// Neither suspended nor removed.
    pub active: bool,
}

impl Member {
    /// May write for the brand.
    #[must_use]
    pub fn may_write(&self) -> bool {
        self.active && self.roles.may_write()
    }

    /// May take files of approved parts away: anyone who writes or manages and is not supervised.
    #[must_use]
    pub fn may_export(&self) -> bool {
        self.active && self.autonomous && self.roles.may_write()
    }

    /// May read the brand's items.
    #[must_use]
    pub const fn may_read(&self) -> bool {
        self.active
    }

    /// May say something about what others write: everybody who does more than read.
    #[must_use]
    pub fn may_comment(&self) -> bool {
        let more = |it: &Role| !matches!(it, Role::Viewer | Role::Guest);
        self.active && self.roles.0.iter().any(more)
    }

    /// Whether it is nobody of the brand, but somebody who was sent a link.
    #[must_use]
    pub fn is_guest(&self) -> bool {
        self.roles.has(Role::Guest)
    }

    /// May send links to guests: managers who do not work under supervision. They may have written the text:
    /// the brand decided that somebody outside has a say, and the certificate names who sent the link.
    #[must_use]
    pub fn may_invite_guests(&self) -> bool {
        self.active && self.autonomous && self.roles.has(Role::Manager)
    }

    /// May change the brand's people and settings.
    #[must_use]
    pub fn may_configure(&self) -> bool {
        self.active && (self.roles.has(Role::Admin) || self.roles.has(Role::Manager))
    }
}

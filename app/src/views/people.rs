//! Who is in a brand, and the doors that one-time links open.

use serde::{Deserialize, Serialize};

/// The people of a brand.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct People {
    /// Who is in it.
    pub people: Vec<Member>,
    /// Who worked for it.
    pub former: Vec<Former>,
    /// Who is invited.
    pub invitations: Vec<Invitation>,
    /// Stored words of the roles the reader may give.
    pub roles: Vec<String>,
    /// Whether the reader may let somebody work without supervision.
    pub may_trust: bool,
    /// Whether links are sent by mail too.
    pub by_mail: bool,
}

/// One of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Member {
    /// Who.
    pub id: String,
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// Stored words of their roles.
    pub roles: Vec<String>,
    /// Works under supervision.
    pub supervised: bool,
    /// Who could look after them, where they are supervised: id, name, and whether they do.
    pub mentors: Vec<(String, String, bool)>,
    /// Kept out of the brand.
    pub suspended: bool,
    /// Whether the brand may let them in again.
    pub may_return: bool,
    /// Whether it is the reader.
    pub own: bool,
    /// Whether the reader may change them.
    pub may_change: bool,
    /// How many items that are not approved are theirs.
    pub open: u64,
    /// Who may take those over: id and name.
    pub heirs: Vec<(String, String)>,
}

/// Somebody who worked for the brand.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Former {
    /// Who.
    pub id: String,
    /// Name; the pseudonym once they are erased.
    pub name: String,
    /// Address; empty once they are erased.
    pub email: String,
    /// What they are called once they are erased.
    pub pseudonym: String,
}

/// An invitation that can be used.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Invitation {
    /// Which.
    pub id: String,
    /// Address invited.
    pub email: String,
    /// Stored words of the roles it gives.
    pub roles: Vec<String>,
    /// Whether it gives them under supervision.
    pub supervised: bool,
    /// Until when it can be used, ready to show.
    pub until: String,
}

/// What an invitation says to whoever holds its link.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Join {
    /// The token of the link.
    pub token: String,
    /// Name of the brand.
    pub brand: String,
    /// Who invites.
    pub by: String,
    /// The address invited.
    pub email: String,
    /// Whether this address has an account.
    pub known: bool,
    /// Whether its person is the reader.
    pub own: bool,
}

/// A door to a new password.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Reset {
    /// The token of the link.
    pub token: String,
    /// Whose password.
    pub email: String,
}

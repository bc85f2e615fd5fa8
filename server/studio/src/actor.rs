//! Who acts.

use domain::PersonId;

/// Who acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// A person who signed in.
    Person(SignedIn),
    /// Whoever runs the command line on the server: may set up, back up and export what is approved;
    /// never approves.
    Operator,
}

/// A person who signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// ISO 639-1 code of their interface.
    pub lang: String,
    /// `light`, `dark`, or empty for the system's.
    pub theme: String,
    /// Hash of the session's token.
    pub session: String,
}

impl Actor {
    /// The person, unless it is the operator.
    #[must_use]
    pub const fn signed_in(&self) -> Option<&SignedIn> {
        match self {
            Actor::Person(person) => Some(person),
            Actor::Operator => None,
        }
    }

    /// The person's id, as history records it.
    #[must_use]
    pub fn person(&self) -> Option<PersonId> {
        self.signed_in().map(|it| it.person)
    }
}

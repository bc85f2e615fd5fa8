//! Who acts.

use domain::PersonId;
use store::people::Person;

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
    /// Hash of the session's token; empty for who has none.
    pub session: String,
}

impl SignedIn {
    /// A person with the session whose hash is given; an empty one when they have none.
    #[must_use]
    pub fn of(it: Person, session: String) -> SignedIn {
        let Person { id: person, name, email, lang, theme, .. } = it;
        SignedIn { person, name, email, lang, theme, session }
    }
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

    /// The person's name; empty for the operator.
    #[must_use]
    pub fn name(&self) -> &str {
        self.signed_in().map_or("", |it| it.name.as_str())
    }

    /// The person's id, as history records it.
    #[must_use]
    pub fn person(&self) -> Option<PersonId> {
        self.signed_in().map(|it| it.person)
    }
}

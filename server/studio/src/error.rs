//! Why a verb did not do what was asked.

use crate::review::Gap;
use domain::name::FieldError;
use domain::workflow::Refusal;
use store::StoreError;

/// Why a verb did not do what was asked. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum ActionError {
    /// The person sees the thing, and may not do this with it.
    #[error("not allowed")]
    Forbidden,
    /// No such thing for this person: unknown and hidden look the same.
    #[error("not found")]
    NotFound,
    /// Somebody else was first: the thing is not as the person saw it.
    #[error("changed meanwhile")]
    Stale,
    /// What was typed is not acceptable.
    #[error("not acceptable: {0:?}")]
    Invalid(Vec<FieldProblem>),
    /// The approval machine refused.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// A change to the people of a brand was refused.
    #[error("people: {0:?}")]
    People(crate::person::PeopleRefusal),
    /// A picture was refused.
    #[error("picture refused: {0:?}")]
    Picture(media::Refusal),
    /// The brand wants a second factor of this person, who has none.
    #[error("a second factor is wanted")]
    SecondFactor,
    /// Too many attempts; wait this many seconds.
    #[error("too many attempts")]
    TooMany(u64),
    /// The database is away, busy or full.
    #[error("the store is unavailable: {0}")]
    Unavailable(#[source] StoreError),
    /// Something is broken.
    #[error("{0}")]
    Internal(String),
}

/// One field that was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldProblem {
    /// Name of the field in the form.
    pub field: &'static str,
    /// Why.
    pub why: FieldError,
    /// The part it is in, where a form is about several.
    pub gap: Option<Box<Gap>>,
}

impl FieldProblem {
    /// A field of the form itself.
    #[must_use]
    pub const fn new(field: &'static str, why: FieldError) -> Self {
        FieldProblem { field, why, gap: None }
    }
}

impl ActionError {
    /// One refused field.
    #[must_use]
    pub fn field(field: &'static str, why: FieldError) -> Self {
        ActionError::Invalid(vec![FieldProblem::new(field, why)])
    }
}

impl From<StoreError> for ActionError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => ActionError::NotFound,
            StoreError::Stale => ActionError::Stale,
            StoreError::Unavailable(_) => {
                crate::tally::OUTAGES.add();
                ActionError::Unavailable(error)
            }
            other => ActionError::Internal(other.to_string()),
        }
    }
}

impl From<Refusal> for ActionError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Stale => ActionError::Stale,
            Refusal::Forbidden => ActionError::Forbidden,
            Refusal::NoSuchPart(_) => ActionError::NotFound,
            other => ActionError::Refused(other),
        }
    }
}

impl From<media::Refusal> for ActionError {
    fn from(refusal: media::Refusal) -> Self {
        ActionError::Picture(refusal)
    }
}

impl From<std::io::Error> for ActionError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull => {
                ActionError::Unavailable(StoreError::Unavailable(store::Outage::Full))
            }
            // A bucket that does not answer: the same may succeed later.
            std::io::ErrorKind::NotConnected => {
                crate::tally::OUTAGES.add();
                tracing::warn!(%error, "{error}");
                ActionError::Unavailable(StoreError::Unavailable(store::Outage::Gone))
            }
            _ => ActionError::Internal(error.to_string()),
        }
    }
}

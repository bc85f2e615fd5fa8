//! Approval: handing over, deciding, taking back, saying what is wrong.

pub mod approve;
pub mod ask;
pub mod asked;
pub mod certificate;
mod charter;
pub mod comment;
mod decide;
pub mod diff;
pub mod gaps;
pub mod may;
mod members_changed;
pub mod read;
pub mod reassign;
pub mod request_changes;
pub mod revoke;
pub mod self_release;
pub mod submit;
pub mod take_back;
pub mod withdraw;

pub use approve::{Outcome, approve};
pub use ask::ask;
pub use asked::{Asked, asked, leading_version, version_of};
pub use certificate::{Standing, certificate};
pub use comment::{Remark, comment};
pub use diff::{Kind, Piece, diff};
pub use gaps::{Gap, gaps};
pub use may::{May, may};
pub(crate) use members_changed::members_changed;
pub use read::{Review, ReviewedPart, read};
pub use reassign::{Place, reassign};
pub use request_changes::{Request, request_changes};
pub use revoke::revoke;
pub use self_release::self_release;
pub use store::comments::Comment;
pub use store::decisions::{Recorded, Said};
pub use store::rounds::{HandedOver, Round, RoundState};
pub use submit::submit;
pub use take_back::take_back;
pub use withdraw::withdraw;

use crate::ActionError;
use crate::part::limits::LARGEST_COMMENT;
use domain::name::FieldError;

/// What was said, without white space around it: at most 10 KiB.
///
/// # Errors
/// [`ActionError::Invalid`] on the field when it is longer, or holds what no database stores.
pub(crate) fn said(field: &'static str, typed: &str) -> Result<String, ActionError> {
    if typed.len() > LARGEST_COMMENT {
        return Err(ActionError::field(field, FieldError::TooLong(LARGEST_COMMENT)));
    }
    if typed.contains('\0') {
        return Err(ActionError::field(field, FieldError::Malformed));
    }
    Ok(typed.trim().replace("\r\n", "\n"))
}

/// The same when something must be said.
///
/// # Errors
/// As [`said`], and when nothing is left.
pub(crate) fn said_something(field: &'static str, typed: &str) -> Result<String, ActionError> {
    let text = said(field, typed)?;
    if text.is_empty() { Err(ActionError::field(field, FieldError::Empty)) } else { Ok(text) }
}

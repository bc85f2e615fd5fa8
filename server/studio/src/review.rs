//! Approval: handing over, deciding, taking back, saying what is wrong.

pub mod accept;
pub mod approve;
pub mod ask;
pub mod asked;
mod blocking;
pub mod certificate;
pub mod charter;
pub mod comment;
mod decide;
pub mod diff;
pub mod escalate;
pub mod gaps;
pub mod guest;
pub mod may;
mod members_changed;
pub mod passages;
pub mod read;
pub mod readers;
pub mod reassign;
pub mod refuse;
pub mod reply;
pub mod request_changes;
pub mod resolve;
pub mod revoke;
pub mod self_release;
pub mod stand_in;
pub mod submit;
pub mod suggest;
pub mod take_back;
pub mod threads;
pub mod together;
pub mod withdraw;

pub use accept::accept;
pub use approve::{Outcome, approve};
pub use ask::ask;
pub use asked::{Asked, asked, leading_version, version_of};
pub use certificate::{Standing, certificate};
pub use comment::{Remark, comment};
pub use diff::{Kind, Piece, diff};
pub use escalate::escalate;
pub use gaps::{Gap, gaps};
pub use guest::{
    DAYS, GuestOutcome, GuestReview, Invitation, Signed, end_out_of_date, guest_approves,
    guest_asks_changes, guest_looks, guest_picture, guest_reads, guest_takes_back, invite_guest,
    take_link_back,
};
pub use may::{May, may};
pub(crate) use members_changed::members_changed;
pub use passages::{Near, places};
pub use read::{Review, ReviewedPart, read};
pub use readers::mark_read;
pub use reassign::{Place, reassign};
pub use refuse::refuse;
pub use reply::reply;
pub use request_changes::{Request, request_changes};
pub use resolve::{reopen, resolve};
pub use revoke::revoke;
pub use self_release::self_release;
pub use stand_in::stand_in;
pub use store::comments::Comment;
pub use store::decisions::{Recorded, Said};
pub use store::guests::Guest;
pub use store::replies::Reply;
pub use store::rounds::{HandedOver, Round, RoundState};
pub use store::suggestions::Suggestion;
pub use submit::submit;
pub use suggest::{Proposal, suggest};
pub use take_back::take_back;
pub use threads::{Thread, open_comments, threads};
pub use together::{Posts, TOGETHER, approve_together, posts_to_approve};
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

//! The trash: thirty days in which an item that was deleted comes back with everything, as it was.

mod empty;
mod list;
mod put;

pub use empty::empty;
pub use list::{Lying, Trash, trash};
pub(crate) use put::{one as put_one, refused};
pub use put::{put, take_out};
pub use store::trash::Trashed;

use crate::BrandAccess;
use domain::workflow::Standing;
use domain::{At, Member, Role};
use store::items::Item;

/// How long an item lies in the trash, in milliseconds: 30 days.
pub const KEPT_MS: i64 = 30 * 24 * 3_600_000;

/// When what was put in the trash is deleted for good.
#[must_use]
pub const fn until(trashed: At) -> At {
    trashed.plus_ms(KEPT_MS)
}

/// Whether somebody may put an item in the trash: a manager any item, a writer what is theirs and not
/// approved in any part.
#[must_use]
pub fn may_put(access: &BrandAccess, item: &Item) -> bool {
    let approved = |it: &domain::workflow::PartState| matches!(it.standing, Standing::Approved(_));
    let own = |it: &Member| {
        it.may_write() && it.person == item.author && !item.workflow.parts.values().any(approved)
    };
    access.member.as_ref().is_some_and(|it| manages(it) || own(it))
}

/// Whether somebody may take an item out: a manager, whom it belongs to, and who put it there.
#[must_use]
pub fn may_take_out(access: &BrandAccess, it: &Trashed) -> bool {
    let own = |member: &Member| {
        member.may_write() && (member.person == it.item.author || it.by == Some(member.person))
    };
    access.member.as_ref().is_some_and(|member| manages(member) || own(member))
}

fn manages(member: &Member) -> bool {
    member.active && member.roles.has(Role::Manager)
}

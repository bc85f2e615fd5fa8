//! Says when people work, and how long decisions may take.

use super::change;
use crate::person::lead;
use crate::{ActionError, Actor, BrandAccess, Studio};
use domain::brand::Deadlines;
use domain::hours::{Hours, MOST};
use domain::name::FieldError;
use domain::{Member, PersonId};

/// When people work and how long decisions may take, as typed.
#[derive(Clone, Debug, Default)]
pub struct Times {
    /// For each day of the week from Monday, when work begins and ends: `09:00`; both empty where nobody
    /// works.
    pub week: [(String, String); 7],
    /// Days on which nobody works, one a line: `2026-12-25`.
    pub closed: String,
    /// Working hours for the first stage and for the one after it; empty for as long as it takes.
    pub hours: [String; 2],
    /// Working hours after which one more person may decide what is late; empty for never.
    pub escalate: String,
    /// Who that is, if somebody in particular.
    pub to: Option<PersonId>,
}

/// Says when people work, and how long decisions may take. Rounds that are open keep how long they may take.
/// Gives the slug of the brand.
///
/// # Errors
/// [`ActionError::Invalid`] on `hours` or `closed` as [`Hours::of_typed`] says; on `first`, `then` or
/// `escalate` when it is no number of hours from 0 to [`MOST`]; on `escalate_to` when they could not decide;
/// [`ActionError::Forbidden`] for who does not look after the brand; [`ActionError::NotFound`].
pub async fn set_deadlines(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    typed: &Times,
) -> Result<String, ActionError> {
    studio
        .store
        .write(async |tx| {
            let (access, mut after) = change::open(tx, actor, brand).await?;
            lead::looks_after(&access)?;
            let hours = Hours::of_typed(&typed.week, &typed.closed);
            after.settings.hours = hours.map_err(|(field, why)| ActionError::field(field, why))?;
            after.settings.deadlines = deadlines(&access, typed)?;
            change::close(studio, tx, actor, &access, &after, "deadlines").await
        })
        .await
}

fn deadlines(access: &BrandAccess, typed: &Times) -> Result<Deadlines, ActionError> {
    let [first, then] = &typed.hours;
    let hours = vec![number("first", first)?, number("then", then)?];
    let able = |it: &&Member| it.active && it.autonomous;
    let roster = access.roster();
    let known = |to| roster.iter().filter(able).any(|it| it.person == to);
    if typed.to.is_some_and(|to| !known(to)) {
        return Err(ActionError::field("escalate_to", FieldError::Malformed));
    }
    Ok(Deadlines { hours, escalate: number("escalate", &typed.escalate)?, to: typed.to })
}

/// A number of hours; empty for none.
fn number(field: &'static str, typed: &str) -> Result<u16, ActionError> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(0);
    }
    let number = typed.parse().ok().filter(|it| *it <= MOST);
    number.ok_or(ActionError::field(field, FieldError::Malformed))
}

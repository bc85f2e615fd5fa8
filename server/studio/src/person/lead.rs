//! Who may change the people of a brand, and what must stay true of them.

use super::PeopleRefusal;
use crate::{ActionError, Actor, BrandAccess, access};
use domain::workflow::Eligible;
use domain::{Member, PersonId, Role, Roles};
use store::{Tx, brands, memberships};

/// The brand, when the actor looks after its people. Within the transaction nobody else changes them.
pub(crate) async fn hold(tx: &Tx, actor: &Actor, brand: &str) -> Result<BrandAccess, ActionError> {
    brands::hold(tx, brand).await?;
    let access = access::brand(tx, actor, brand).await?;
    looks_after(&access)?;
    Ok(access)
}

/// The actor's membership, when it lets them look after people.
pub(crate) fn looks_after(access: &BrandAccess) -> Result<&Member, ActionError> {
    let own = access.member()?;
    if own.may_configure() { Ok(own) } else { Err(ActionError::Forbidden) }
}

/// Somebody of the brand who has not left, when the actor may change what they are there: only an
/// administrator changes an administrator.
pub(crate) fn subject(
    access: &BrandAccess,
    person: PersonId,
) -> Result<&memberships::Listed, ActionError> {
    let own = looks_after(access)?;
    let found = access.people.iter().find(|it| it.member.person == person && !it.removed);
    let found = found.ok_or(ActionError::NotFound)?;
    if found.member.roles.has(Role::Admin) && !own.roles.has(Role::Admin) {
        return Err(ActionError::Forbidden);
    }
    Ok(found)
}

/// Refuses to give what the actor does not hold: only an administrator makes another, and nobody under
/// supervision ends a supervision.
pub(crate) fn may_give(own: &Member, roles: &Roles, autonomous: bool) -> Result<(), ActionError> {
    let admin = roles.has(Role::Admin) && !own.roles.has(Role::Admin);
    if admin || autonomous && !own.autonomous {
        return Err(ActionError::Forbidden);
    }
    Ok(())
}

/// Refuses a change that takes away the last administrator, the last person who looks after people, or
/// the last of the approvers that were named.
/// `after` is what the person is then; none when they are out.
pub(crate) fn stays_led(
    access: &BrandAccess,
    person: PersonId,
    after: Option<&Member>,
) -> Result<(), ActionError> {
    let before = access.roster();
    let others = before.iter().filter(|it| it.person != person);
    let then: Vec<&Member> = others.chain(after).collect();
    let admin = |it: &Member| it.active && it.roles.has(Role::Admin);
    if before.iter().any(admin) && !then.iter().any(|it| admin(it)) {
        return Err(ActionError::People(PeopleRefusal::LastAdmin));
    }
    if !then.iter().any(|it| it.may_configure()) {
        return Err(ActionError::People(PeopleRefusal::LastLead));
    }
    let (named, second) = (&access.brand.settings.approvers, &access.brand.settings.second);
    let trusted = |it: &Member| it.active && it.autonomous;
    let first =
        |it: &Member| trusted(it) && it.roles.has(Role::Manager) && named.contains(&it.person);
    let last = |it: &Member| trusted(it) && second.contains(&it.person);
    for slot in access.own_stages().iter().flat_map(|it| &it.slots) {
        let Eligible::People(people) = &slot.eligible else { continue };
        let able = |it: &&&Member| trusted(it) && people.contains(&it.person);
        let enough = |all: &[&Member]| all.iter().filter(able).count() >= slot.quorum;
        if enough(&before.iter().collect::<Vec<_>>()) && !enough(&then) {
            return Err(ActionError::People(PeopleRefusal::LastApprover));
        }
    }
    for able in [&first as &dyn Fn(&Member) -> bool, &last] {
        if before.iter().any(able) && !then.iter().any(|it| able(it)) {
            return Err(ActionError::People(PeopleRefusal::LastApprover));
        }
    }
    Ok(())
}

//! Who is in a brand, and the doors that one-time links open.

use super::times::Times;
use super::{Content, Visit, frame, query_value};
use crate::page::{Body, Frame};
use crate::views::people::{Former, Invitation, Join, Member, People, Reset};
use domain::{Role, Roles};
use studio::person;
use studio::{ActionError, Actor};

pub(super) async fn people(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
    slug: &str,
) -> Result<Content, ActionError> {
    let found = person::members(visit.studio, actor, slug).await?;
    frame::add_brands(visit, frame).await?;
    frame::set_brand(frame, &found.access);
    let words = wording::people::people(visit.lang);
    let done = query_value(visit.path, "done").unwrap_or_default();
    (words.done)(&done).clone_into(&mut frame.notice);
    let own = found.access.member()?;
    let admin = own.roles.has(Role::Admin);
    let may_give = Role::ALL.into_iter().filter(|it| admin || *it != Role::Admin);
    let times = Times::new(&found.access.brand.time_zone, visit.lang, visit.studio.clock.now());
    let page = People {
        people: members(&found, own, admin),
        former: found.access.people.iter().filter(|it| it.removed).map(former).collect(),
        invitations: found.invitations.iter().map(|it| invitation(it, &times)).collect(),
        roles: may_give.map(|it| it.as_str().to_owned()).collect(),
        may_trust: own.autonomous,
        by_mail: visit.studio.mailer.is_some(),
    };
    Ok(Content::Body(Body::People(Box::new(page)), words.heading.to_owned()))
}

fn members(found: &person::People, own: &domain::Member, admin: bool) -> Vec<Member> {
    let people = || found.access.people.iter().filter(|it| !it.removed);
    let heirs = |person| {
        let others = people().filter(move |it| it.member.person != person);
        let fit = others.filter(|it| it.member.may_write());
        fit.map(|it| (it.member.person.to_string(), it.name.clone())).collect()
    };
    let mentors = |of: &domain::Member| -> Vec<(String, String, bool)> {
        let chosen = found.access.brand.settings.mentors.get(&of.person);
        let fit = people().filter(|it| it.member.active && it.member.autonomous && !of.autonomous);
        let named = |it: &person::Listed| {
            let who = it.member.person;
            (who.to_string(), it.name.clone(), chosen == Some(&who))
        };
        fit.map(named).collect()
    };
    let shown = people().map(|it| Member {
        id: it.member.person.to_string(),
        name: it.name.clone(),
        email: it.email.clone(),
        roles: words_of(&it.member.roles),
        supervised: !it.member.autonomous,
        mentors: mentors(&it.member),
        suspended: !it.member.active,
        may_return: it.suspended,
        own: it.member.person == own.person,
        may_change: admin || !it.member.roles.has(Role::Admin),
        open: found.open.get(&it.member.person).copied().unwrap_or(0),
        heirs: heirs(it.member.person),
    });
    shown.collect()
}

fn former(it: &person::Listed) -> Former {
    let known = !person::is_forgotten(&it.email);
    Former {
        id: it.member.person.to_string(),
        name: it.name.clone(),
        email: if known { it.email.clone() } else { String::new() },
        pseudonym: person::pseudonym(it.member.person),
    }
}

fn invitation(it: &person::Link, times: &Times) -> Invitation {
    Invitation {
        id: it.id.to_string(),
        email: it.email.clone(),
        roles: words_of(&it.roles),
        supervised: !it.autonomous,
        until: times.full(it.expires_at),
    }
}

fn words_of(roles: &Roles) -> Vec<String> {
    roles.0.iter().map(|it| it.as_str().to_owned()).collect()
}

/// The page an invitation leads to.
pub(super) async fn join(visit: &Visit<'_>, token: String) -> Result<Content, ActionError> {
    let it = person::invited(visit.studio, &token).await?;
    let words = wording::people::people(visit.lang);
    let title = (words.join_heading)(&it.brand);
    let reader = visit.actor.and_then(Actor::person);
    let (known, own) = (it.account.is_some(), it.account.is_some() && it.account == reader);
    let page = Join { token, brand: it.brand, by: it.by, email: it.email, known, own };
    Ok(Content::Body(Body::Join(page), title))
}

/// The page a link to a new password leads to.
pub(super) async fn reset(visit: &Visit<'_>, token: String) -> Result<Content, ActionError> {
    let email = person::resettable(visit.studio, &token).await?.email;
    let title = wording::people::people(visit.lang).new_password_heading;
    Ok(Content::Body(Body::Reset(Reset { token, email }), title.to_owned()))
}

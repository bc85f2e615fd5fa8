//! Inviting, joining, roles, new passwords, suspending and removing.

#![expect(clippy::needless_pass_by_value, reason = "an answer is judged once")]

use crate::house::{BRAND, House, fields};
use crate::on_both;
use anyhow::{Context, Result};
use domain::{PersonId, Role, Roles};
use std::fmt::Debug;
use studio::person::{self, Joining, PeopleRefusal};
use studio::session::{Device, resume, sign_in};
use studio::{ActionError, Actor, Studio, item};

on_both!(
    an_invitation_works_once_and_gives_what_it_says,
    a_link_that_is_no_longer_good_says_nothing,
    of_many_who_use_one_invitation_one_comes_in,
    who_has_an_account_joins_with_its_password,
    nobody_gives_what_they_do_not_hold,
    the_last_administrator_stays,
    of_two_administrators_who_leave_at_once_one_stays,
    suspended_people_are_out_at_once_and_come_back,
    who_is_removed_leaves_their_work_behind,
    a_link_to_a_new_password_ends_every_session,
    a_password_is_reset_by_who_looks_after_all_of_a_person,
    signing_out_everywhere_else_keeps_this_device,
);

pub const EMAIL: &str = "lou@exemple.fr";
pub const PASSWORD: &str = "le plomb fond à 327 degrés";

fn roles(roles: &[Role]) -> Roles {
    Roles(roles.to_vec())
}

fn id(actor: &Actor) -> PersonId {
    actor.person().expect("a person")
}

fn token(link: &str) -> &str {
    link.rsplit('/').next().unwrap_or_default()
}

pub async fn invited(house: &House, email: &str, role: Role) -> Result<String, ActionError> {
    let studio = &house.studio;
    person::invite(studio, &house.manager, BRAND, email, roles(&[role]), true).await
}

pub async fn comes(studio: &Studio, link: &str) -> Result<Option<String>, ActionError> {
    let typed = Joining { name: "Lou".into(), password: PASSWORD.into(), lang: "fr".into() };
    let joined = person::join(studio, None, token(link), &typed, &Device::default()).await?;
    Ok(joined.session)
}

#[track_caller]
fn not_found<T: Debug>(answer: Result<T, ActionError>) {
    assert!(matches!(answer, Err(ActionError::NotFound)), "{answer:?}");
}

#[track_caller]
fn forbidden<T: Debug>(answer: Result<T, ActionError>) {
    assert!(matches!(answer, Err(ActionError::Forbidden)), "{answer:?}");
}

#[track_caller]
fn kept<T: Debug>(answer: Result<T, ActionError>, why: PeopleRefusal) {
    assert!(matches!(&answer, Err(ActionError::People(it)) if *it == why), "{answer:?}");
}

async fn an_invitation_works_once_and_gives_what_it_says(house: House) -> Result<()> {
    let studio = &house.studio;
    for email in ["lou@exemple.fr\r\nBcc: x@exemple.fr", "lou\u{7}@exemple.fr", "lou", ""] {
        assert_eq!(fields(invited(&house, email, Role::Writer).await), ["email"], "{email:?}");
    }
    assert_eq!(fields(invited(&house, "camille@exemple.fr", Role::Writer).await), ["email"]);
    let link = invited(&house, " Lou@Exemple.fr ", Role::Writer).await?;
    assert!(link.starts_with("https://marbre.exemple.fr/join/"), "{link}");
    assert_eq!(token(&link).len(), 43);
    let says = person::invited(studio, token(&link)).await?;
    assert_eq!(
        (says.brand.as_str(), says.by.as_str(), says.email.as_str()),
        ("Atelier", "Dominique", EMAIL)
    );
    assert_eq!(says.account, None);
    let session = comes(studio, &link).await?.context("a session")?;
    let lou = resume(studio, &session).await?.context("an actor")?;
    let people = person::members(studio, &house.manager, BRAND).await?;
    let member = people.access.people.iter().find(|it| it.email == EMAIL).context("a member")?;
    assert_eq!((member.member.person, &member.member.roles), (id(&lou), &roles(&[Role::Writer])));
    assert!(member.member.active && member.member.autonomous && people.invitations.is_empty());
    assert_eq!(item::board(studio, &lou, BRAND).await?.cards.len(), 0);
    not_found(comes(studio, &link).await);
    not_found(person::invited(studio, token(&link)).await);
    Ok(())
}

async fn a_link_that_is_no_longer_good_says_nothing(house: House) -> Result<()> {
    let studio = &house.studio;
    let late = invited(&house, EMAIL, Role::Writer).await?;
    studio.clock.advance_ms(person::link::GOOD_FOR_MS - 1);
    person::invited(studio, token(&late)).await?;
    studio.clock.advance_ms(1);
    let first = invited(&house, EMAIL, Role::Writer).await?;
    let revoked = invited(&house, EMAIL, Role::Viewer).await?;
    let open = person::members(studio, &house.manager, BRAND).await?.invitations;
    assert_eq!(open.len(), 1, "the second takes the place of the first");
    person::revoke(studio, &house.manager, BRAND, open[0].id).await?;
    not_found(person::revoke(studio, &house.manager, BRAND, open[0].id).await);
    let reset = person::offer_reset(studio, &house.admin, BRAND, id(&house.writer)).await?;
    for link in [late.as_str(), &first, &revoked, &reset, "unknown", ""] {
        not_found(person::invited(studio, token(link)).await);
        not_found(comes(studio, link).await);
    }
    let made = invited(&house, EMAIL, Role::Writer).await?;
    let manager = id(&house.manager);
    person::suspend_member(studio, &house.second, BRAND, manager, None).await?;
    not_found(comes(studio, &made).await);
    Ok(())
}

async fn of_many_who_use_one_invitation_one_comes_in(house: House) -> Result<()> {
    let link = invited(&house, EMAIL, Role::Writer).await?;
    let tasks: Vec<_> = (0..4)
        .map(|_| {
            let (studio, link) = (house.studio.clone(), link.clone());
            tokio::spawn(async move { comes(&studio, &link).await })
        })
        .collect();
    let mut sessions = Vec::new();
    for task in tasks {
        sessions.extend(task.await?.ok());
    }
    assert_eq!(sessions.len(), 1);
    Ok(())
}

async fn who_has_an_account_joins_with_its_password(house: House) -> Result<()> {
    let (studio, device) = (&house.studio, Device::default());
    let known = "maxime@exemple.fr";
    let password = person::reset_password(studio, &Actor::Operator, known).await?;
    let link = invited(&house, known, Role::Viewer).await?;
    assert_eq!(person::invited(studio, token(&link)).await?.account, Some(id(&house.stranger)));
    let wrong = Joining { password: PASSWORD.into(), ..Joining::default() };
    assert_eq!(
        fields(person::join(studio, None, token(&link), &wrong, &device).await),
        ["password"]
    );
    let other = Some(&house.writer);
    assert_eq!(
        fields(person::join(studio, other, token(&link), &wrong, &device).await),
        ["password"]
    );
    let right = Joining { password, ..Joining::default() };
    let joined = person::join(studio, None, token(&link), &right, &device).await?;
    assert!(joined.session.is_some());
    let stranger = id(&house.stranger);
    person::remove_member(studio, &house.manager, BRAND, stranger, None).await?;
    not_found(item::board(studio, &house.stranger, BRAND).await);
    // Signed in as that person, there is nothing to type.
    let link = invited(&house, known, Role::Viewer).await?;
    let own = Some(&house.stranger);
    let joined = person::join(studio, own, token(&link), &Joining::default(), &device).await?;
    assert_eq!((joined.brand.as_str(), joined.session), (BRAND, None));
    item::board(studio, &house.stranger, BRAND).await?;
    Ok(())
}

async fn nobody_gives_what_they_do_not_hold(house: House) -> Result<()> {
    let (studio, admin) = (&house.studio, roles(&[Role::Admin]));
    for by in [&house.writer, &house.community, &house.viewer, &Actor::Operator] {
        let asked = person::invite(studio, by, BRAND, EMAIL, roles(&[Role::Viewer]), false).await;
        forbidden(asked);
        let person = id(&house.viewer);
        forbidden(person::set_roles(studio, by, BRAND, person, admin.clone(), true).await);
        forbidden(person::offer_reset(studio, by, BRAND, person).await);
        forbidden(person::suspend_member(studio, by, BRAND, person, None).await);
        forbidden(person::members(studio, by, BRAND).await);
    }
    for by in [&house.stranger, &house.suspended] {
        not_found(person::members(studio, by, BRAND).await);
        not_found(person::invite(studio, by, BRAND, EMAIL, roles(&[Role::Viewer]), true).await);
    }
    forbidden(invited(&house, EMAIL, Role::Admin).await);
    let (manager, chief) = (id(&house.manager), id(&house.admin));
    forbidden(person::set_roles(studio, &house.manager, BRAND, manager, admin.clone(), true).await);
    forbidden(person::suspend_member(studio, &house.manager, BRAND, chief, None).await);
    forbidden(person::offer_reset(studio, &house.manager, BRAND, chief).await);
    not_found(
        person::remove_member(studio, &house.manager, BRAND, id(&house.stranger), None).await,
    );
    // Under supervision, a manager ends nobody's supervision, their own included.
    let lead = roles(&[Role::Manager]);
    person::set_roles(studio, &house.admin, BRAND, manager, lead.clone(), false).await?;
    forbidden(person::set_roles(studio, &house.manager, BRAND, manager, lead, true).await);
    forbidden(invited(&house, EMAIL, Role::Writer).await);
    person::invite(studio, &house.admin, BRAND, EMAIL, admin, true).await?;
    Ok(())
}

async fn the_last_administrator_stays(house: House) -> Result<()> {
    let (studio, by, own) = (&house.studio, &house.admin, id(&house.admin));
    let last = PeopleRefusal::LastAdmin;
    kept(person::remove_member(studio, by, BRAND, own, None).await, last);
    kept(person::suspend_member(studio, by, BRAND, own, None).await, last);
    let less = person::set_roles(studio, by, BRAND, own, roles(&[Role::Manager]), true).await;
    kept(less, last);
    let second = id(&house.second);
    let both = roles(&[Role::Manager, Role::Admin]);
    person::set_roles(studio, by, BRAND, second, both, true).await?;
    person::remove_member(studio, by, BRAND, own, None).await?;
    not_found(item::board(studio, by, BRAND).await);
    kept(person::remove_member(studio, &house.second, BRAND, second, None).await, last);
    Ok(())
}

async fn of_two_administrators_who_leave_at_once_one_stays(house: House) -> Result<()> {
    let (one, two) = (house.admin.clone(), house.second.clone());
    person::set_roles(&house.studio, &one, BRAND, id(&two), roles(&[Role::Admin]), true).await?;
    let leave = |by: Actor| {
        let studio = house.studio.clone();
        tokio::spawn(async move { person::remove_member(&studio, &by, BRAND, id(&by), None).await })
    };
    let (first, second) = (leave(one), leave(two));
    let left = [first.await?.is_ok(), second.await?.is_ok()];
    assert_eq!(left.iter().filter(|it| **it).count(), 1, "{left:?}");
    Ok(())
}

async fn suspended_people_are_out_at_once_and_come_back(house: House) -> Result<()> {
    let (studio, writer) = (&house.studio, id(&house.writer));
    let code = house.article("Le marbre", "Un.").await?;
    person::suspend_member(studio, &house.manager, BRAND, writer, None).await?;
    not_found(item::board(studio, &house.writer, BRAND).await);
    not_found(house.write(&house.writer, &code, "Deux.").await);
    let board = item::board(studio, &house.manager, BRAND).await?;
    assert_eq!(board.cards[0].author, writer, "what was theirs stays theirs");
    person::bring_back(studio, &house.manager, BRAND, writer).await?;
    let twice = person::bring_back(studio, &house.manager, BRAND, writer).await;
    assert!(matches!(twice, Err(ActionError::Stale)), "{twice:?}");
    house.write(&house.writer, &code, "Deux.").await?;
    Ok(())
}

async fn who_is_removed_leaves_their_work_behind(house: House) -> Result<()> {
    let (studio, writer) = (&house.studio, id(&house.writer));
    let open = house.article("Ouvert", "Un.").await?;
    let done = house.article("Fait", "Un.").await?;
    house.submit(&done).await?;
    house.approve(&house.manager, &done).await?;
    let remove =
        async |heir| person::remove_member(studio, &house.admin, BRAND, writer, heir).await;
    kept(remove(None).await, PeopleRefusal::NeedsHeir(1));
    for unfit in [&house.viewer, &house.suspended, &house.stranger, &house.writer] {
        assert_eq!(fields(remove(Some(id(unfit))).await), ["heir"]);
    }
    item::board(studio, &house.writer, BRAND).await?;
    remove(Some(id(&house.community))).await?;
    not_found(item::board(studio, &house.writer, BRAND).await);
    let cards = item::board(studio, &house.manager, BRAND).await?.cards;
    let author = |code: &str| {
        cards.iter().find(|it| it.code.as_str() == code).map(|it| it.author_name.clone())
    };
    assert_eq!(author(&open).as_deref(), Some("Sacha"));
    assert_eq!(author(&done).as_deref(), Some("Camille"), "what is finished stays theirs");
    // The item still knows who wrote it: they are a contributor, and the heir is none.
    house.submit_as(&house.community, &open).await?;
    house.approve(&house.manager, &open).await?;
    not_found(remove(None).await);
    Ok(())
}

async fn a_link_to_a_new_password_ends_every_session(house: House) -> Result<()> {
    let (studio, device, email) = (&house.studio, Device::default(), "camille@exemple.fr");
    let password = person::reset_password(studio, &Actor::Operator, email).await?;
    let session = sign_in(studio, email, &password, &device).await?;
    let session = session.session().context("a session")?;
    let writer = id(&house.writer);
    let earlier = person::offer_reset(studio, &house.manager, BRAND, writer).await?;
    let link = person::offer_reset(studio, &house.manager, BRAND, writer).await?;
    not_found(person::resettable(studio, token(&earlier)).await);
    assert_eq!(person::resettable(studio, token(&link)).await?.email, email);
    assert!(resume(studio, &session).await?.is_some(), "nothing ends before it is used");
    let short = person::use_reset(studio, token(&link), "court", &device).await;
    assert_eq!(fields(short), ["password"]);
    let fresh = person::use_reset(studio, token(&link), PASSWORD, &device).await?;
    let fresh = fresh.context("a session")?;
    assert!(resume(studio, &session).await?.is_none());
    assert_eq!(resume(studio, &fresh).await?.and_then(|it| it.person()), Some(writer));
    sign_in(studio, email, PASSWORD, &device).await?;
    assert_eq!(fields(sign_in(studio, email, &password, &device).await), ["password"]);
    not_found(person::use_reset(studio, token(&link), PASSWORD, &device).await);
    let link = person::offer_reset_in_a_shell(studio, &Actor::Operator, email).await?;
    forbidden(person::offer_reset_in_a_shell(studio, &house.admin, email).await);
    let own = resume(studio, &fresh).await?.context("an actor")?;
    person::account::change_password(studio, &own, PASSWORD, "une autre phrase").await?;
    not_found(person::use_reset(studio, token(&link), PASSWORD, &device).await);
    Ok(())
}

async fn a_password_is_reset_by_who_looks_after_all_of_a_person(house: House) -> Result<()> {
    let (studio, stranger) = (&house.studio, id(&house.stranger));
    let link = invited(&house, "maxime@exemple.fr", Role::Viewer).await?;
    let (own, device) = (Some(&house.stranger), Device::default());
    person::join(studio, own, token(&link), &Joining::default(), &device).await?;
    let asked = person::offer_reset(studio, &house.admin, BRAND, stranger).await;
    kept(asked, PeopleRefusal::NotYoursToReset);
    forbidden(person::offer_reset(studio, &house.admin, BRAND, id(&house.admin)).await);
    Ok(())
}

async fn signing_out_everywhere_else_keeps_this_device(house: House) -> Result<()> {
    let (studio, device, email) = (&house.studio, Device::default(), "camille@exemple.fr");
    let password = person::reset_password(studio, &Actor::Operator, email).await?;
    let mut sessions = Vec::new();
    for _ in 0..3 {
        let signed = sign_in(studio, email, &password, &device).await?;
        sessions.push(signed.session().context("a session")?);
    }
    let own = resume(studio, &sessions[1]).await?.context("an actor")?;
    assert_eq!(studio::session::sign_out_others(studio, &own).await?, 2);
    let left = [&sessions[0], &sessions[1], &sessions[2]];
    let mut open = Vec::new();
    for token in left {
        open.push(resume(studio, token).await?.is_some());
    }
    assert_eq!(open, [false, true, false]);
    Ok(())
}

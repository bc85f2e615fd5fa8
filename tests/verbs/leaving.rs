//! People leave while something waits for them: no text is stuck because of it.

use crate::house::{BRAND, House, refused};
use crate::on_both;
use anyhow::{Context, Result};
use domain::event::EventKind;
use domain::workflow::Refusal;
use domain::{ItemState, Role, Roles};
use store::events;
use studio::person::{bring_back, set_roles, suspend_member};
use studio::review::RoundState;
use studio::{Actor, review};

on_both!(
    a_round_ends_when_nobody_is_left_to_approve,
    a_round_that_somebody_else_can_approve_stays,
    losing_the_role_counts_as_leaving
);

async fn a_round_ends_when_nobody_is_left_to_approve(house: House) -> Result<()> {
    let code = written_by_both(&house, &house.second).await?;
    let manager = house.manager.person().context("a person")?;
    suspend_member(&house.studio, &house.admin, BRAND, manager, None).await?;
    let opened = studio::item::open(&house.studio, &house.writer, BRAND, &code).await?;
    assert_eq!(
        (opened.item.state, opened.item.workflow.round.is_some()),
        (ItemState::Draft, false)
    );
    assert_eq!(opened.rounds.first().map(|it| it.state), Some(RoundState::Stranded));
    house.write(&house.writer, &code, "Deux.").await?;
    let why = refused(house.submit(&code).await);
    assert!(matches!(why, Refusal::NobodyCanApprove { missing: 1, .. }), "{why:?}");
    let told = events::of_item(house.studio.store.read(), opened.item.id, None, 20).await?;
    assert!(told.iter().any(|it| it.event.kind == EventKind::Stranded), "the history says so");
    bring_back(&house.studio, &house.admin, BRAND, manager).await?;
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    Ok(())
}

async fn a_round_that_somebody_else_can_approve_stays(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    let before = house.open(&code).await?.item.workflow_revision;
    let second = house.second.person().context("a person")?;
    suspend_member(&house.studio, &house.admin, BRAND, second, None).await?;
    assert_eq!(house.open(&code).await?.item.workflow_revision, before, "nothing happened to it");
    house.approve(&house.manager, &code).await?;
    Ok(())
}

async fn losing_the_role_counts_as_leaving(house: House) -> Result<()> {
    let code = written_by_both(&house, &house.manager).await?;
    let second = house.second.person().context("a person")?;
    let roles = Roles(vec![Role::Writer]);
    set_roles(&house.studio, &house.admin, BRAND, second, roles, true).await?;
    let review = review::read(&house.studio, &house.manager, BRAND, &code).await?;
    assert_eq!(review.round.map(|it| it.state), Some(RoundState::Stranded));
    Ok(())
}

/// An article under review in which this manager wrote as well: only the other may approve it.
async fn written_by_both(house: &House, manager: &Actor) -> Result<String> {
    let code = house.article("Le marbre", "Un.").await?;
    house.write(manager, &code, "Un et demi.").await?;
    house.submit(&code).await?;
    Ok(code)
}

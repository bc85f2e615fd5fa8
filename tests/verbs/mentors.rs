//! Whoever looks after somebody who is supervised decides first on their work.

use crate::house::{BRAND, House, fields, refused};
use crate::on_both;
use anyhow::{Context, Result};
use domain::workflow::{MENTOR, Refusal};
use domain::{ItemState, PersonId, Role, Roles};
use studio::person::{bring_back, set_mentor, set_roles, suspend_member};
use studio::review::{self, Outcome};
use studio::{ActionError, Actor, proof};

on_both!(
    a_mentor_decides_before_the_others,
    a_mentor_who_cannot_decide_keeps_nobody_waiting,
    a_mentor_who_leaves_leaves_nothing_behind_that_nobody_can_decide,
    rounds_that_are_open_keep_their_stages,
    a_mentor_is_somebody_whose_word_counts,
    who_is_supervised_chooses_no_mentor,
);

fn id(of: &Actor) -> Result<PersonId> {
    of.person().context("a person")
}

async fn give(house: &House, of: &Actor, mentor: Option<&Actor>) -> Result<(), ActionError> {
    let who = of.person().ok_or(ActionError::NotFound)?;
    let mentor = mentor.and_then(Actor::person);
    set_mentor(&house.studio, &house.admin, BRAND, who, mentor).await
}

async fn stages(house: &House, code: &str) -> Result<Vec<String>> {
    let item = house.open(code).await?.item;
    let round = item.workflow.round.context("a round")?;
    Ok(round.policy.stages.into_iter().map(|it| it.name).collect())
}

async fn submitted(house: &House) -> Result<String> {
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    Ok(code)
}

async fn a_mentor_decides_before_the_others(house: House) -> Result<()> {
    give(&house, &house.writer, Some(&house.community)).await?;
    let code = submitted(&house).await?;
    assert_eq!(stages(&house, &code).await?, [MENTOR, "manager"]);
    assert_eq!(refused(house.approve(&house.manager, &code).await), Refusal::NotYourTurn);
    assert_eq!(house.approve(&house.community, &code).await?, Outcome::Waiting);
    assert_eq!(refused(house.approve(&house.community, &code).await), Refusal::NotYourTurn);
    assert!(matches!(house.approve(&house.manager, &code).await?, Outcome::Approved(_)));
    let shown = proof::of_item(&house.studio, &house.open(&code).await?).await?;
    let signed = shown.first().context("a certificate")?;
    let names: Vec<_> = proof::deciders(&signed.signed.document, &signed.names)
        .into_iter()
        .map(|it| if let proof::Decider::Person(name) = it { name } else { String::new() })
        .collect();
    assert_eq!(names, ["Sacha", "Dominique"]);
    // Nobody else's work goes through them, and no more of this person's once they have none.
    let own = house.article("Le plomb", "Un.").await?;
    house.write(&house.writer, &own, "Deux.").await?;
    give(&house, &house.writer, None).await?;
    house.submit(&own).await?;
    assert_eq!(stages(&house, &own).await?, ["manager"]);
    Ok(())
}

async fn a_mentor_who_cannot_decide_keeps_nobody_waiting(house: House) -> Result<()> {
    let studio = &house.studio;
    give(&house, &house.writer, Some(&house.community)).await?;
    // They wrote in it themselves.
    let code = house.article("Le marbre", "Un.").await?;
    house.write(&house.community, &code, "Deux.").await?;
    house.submit(&code).await?;
    assert_eq!(stages(&house, &code).await?, ["manager"]);
    // They are out for now, or supervised themselves.
    suspend_member(studio, &house.admin, BRAND, id(&house.community)?, None).await?;
    assert_eq!(stages(&house, &submitted(&house).await?).await?, ["manager"]);
    bring_back(studio, &house.admin, BRAND, id(&house.community)?).await?;
    assert_eq!(stages(&house, &submitted(&house).await?).await?, [MENTOR, "manager"]);
    let (who, roles) = (id(&house.community)?, Roles(vec![Role::CommunityManager]));
    set_roles(studio, &house.admin, BRAND, who, roles, false).await?;
    assert_eq!(stages(&house, &submitted(&house).await?).await?, ["manager"]);
    // The writer is supervised no more.
    let (who, roles) = (id(&house.writer)?, Roles(vec![Role::Writer]));
    set_roles(studio, &house.admin, BRAND, id(&house.community)?, roles.clone(), true).await?;
    set_roles(studio, &house.admin, BRAND, who, roles, true).await?;
    assert_eq!(stages(&house, &submitted(&house).await?).await?, ["manager"]);
    Ok(())
}

async fn a_mentor_who_leaves_leaves_nothing_behind_that_nobody_can_decide(
    house: House,
) -> Result<()> {
    give(&house, &house.writer, Some(&house.community)).await?;
    let (waits, passed) = (submitted(&house).await?, submitted(&house).await?);
    house.approve(&house.community, &passed).await?;
    suspend_member(&house.studio, &house.admin, BRAND, id(&house.community)?, None).await?;
    // What they passed on counts no more, nor does anybody wait for them: both are handed over again.
    for code in [&waits, &passed] {
        assert_eq!(house.open(code).await?.item.state, ItemState::Draft);
        house.submit(code).await?;
        assert!(matches!(house.approve(&house.manager, code).await?, Outcome::Approved(_)));
    }
    Ok(())
}

async fn rounds_that_are_open_keep_their_stages(house: House) -> Result<()> {
    let before = submitted(&house).await?;
    give(&house, &house.writer, Some(&house.community)).await?;
    assert!(matches!(house.approve(&house.manager, &before).await?, Outcome::Approved(_)));
    let after = submitted(&house).await?;
    give(&house, &house.writer, None).await?;
    assert_eq!(refused(house.approve(&house.manager, &after).await), Refusal::NotYourTurn);
    review::withdraw(&house.studio, &house.writer, BRAND, &after).await?;
    house.submit(&after).await?;
    assert!(matches!(house.approve(&house.manager, &after).await?, Outcome::Approved(_)));
    Ok(())
}

async fn a_mentor_is_somebody_whose_word_counts(house: House) -> Result<()> {
    for nobody in [&house.writer, &house.suspended, &house.stranger] {
        assert_eq!(fields(give(&house, &house.writer, Some(nobody)).await), ["mentor"]);
    }
    let autonomous = give(&house, &house.community, Some(&house.manager)).await;
    assert_eq!(fields(autonomous), ["mentor"], "nobody looks after them");
    let elsewhere = give(&house, &house.stranger, Some(&house.manager)).await;
    assert!(matches!(elsewhere, Err(ActionError::NotFound)), "{elsewhere:?}");
    give(&house, &house.writer, Some(&house.viewer)).await?;
    let code = submitted(&house).await?;
    assert_eq!(house.approve(&house.viewer, &code).await?, Outcome::Waiting);
    Ok(())
}

async fn who_is_supervised_chooses_no_mentor(house: House) -> Result<()> {
    let (studio, writer) = (&house.studio, id(&house.writer)?);
    for by in [&house.writer, &house.community, &house.viewer] {
        let answer = set_mentor(studio, by, BRAND, writer, house.viewer.person()).await;
        assert!(matches!(answer, Err(ActionError::Forbidden)), "{answer:?}");
    }
    let stranger = set_mentor(studio, &house.stranger, BRAND, writer, None).await;
    assert!(matches!(stranger, Err(ActionError::NotFound)), "{stranger:?}");
    // Not even who looks after the brand's people, while they are supervised themselves.
    give(&house, &house.writer, Some(&house.community)).await?;
    let both = Roles(vec![Role::Writer, Role::Manager]);
    set_roles(studio, &house.admin, BRAND, writer, both, false).await?;
    let own = set_mentor(studio, &house.writer, BRAND, writer, None).await;
    assert!(matches!(own, Err(ActionError::Forbidden)), "{own:?}");
    Ok(())
}

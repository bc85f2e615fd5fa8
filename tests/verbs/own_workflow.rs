//! A workflow that the brand described itself: stages, places side by side, how many approve.

use crate::house::{BRAND, House, fields, refused, text};
use crate::on_both;
use anyhow::Result;
use domain::workflow::{CertificateKind, Deadline, Eligible, Preset, Refusal, Slot, Stage};
use domain::{ItemState, PersonId, Role};
use std::collections::BTreeSet;
use studio::brand::{Approval, set_approval, set_stages};
use studio::item::{self, NewItem};
use studio::person::{self, PeopleRefusal};
use studio::review::{self, Outcome};
use studio::{ActionError, Actor};

on_both!(
    two_side_by_side_then_a_manager,
    rounds_that_are_open_keep_their_stages,
    a_workflow_that_nobody_could_complete_is_not_kept,
    who_is_needed_by_name_does_not_leave,
    own_work_passes_the_stages_by_where_the_brand_lets_it,
    nobody_under_supervision_passes_them_by,
);

fn id(actor: &Actor) -> PersonId {
    actor.person().expect("a person")
}

pub fn people(all: &[&Actor]) -> Eligible {
    Eligible::People(all.iter().map(|it| id(it)).collect())
}

pub fn stage(name: &str, slots: &[(&str, Eligible, usize)]) -> Stage {
    let slots = slots.iter().map(|(name, who, quorum)| Slot::new(name, who.clone(), *quorum));
    Stage { name: name.into(), slots: slots.collect(), deadline: Deadline::default() }
}

fn last() -> Stage {
    stage("Bon à tirer", &[("", Eligible::Role(Role::Manager), 1)])
}

/// A reader and the community manager side by side, then a manager.
fn described(house: &House) -> Vec<Stage> {
    let law = ("Droit", people(&[&house.viewer]), 1);
    let tone = ("Ton", people(&[&house.community, &house.second]), 2);
    vec![stage("Relecture", &[law, tone]), last()]
}

async fn state(house: &House, code: &str) -> Result<ItemState> {
    Ok(house.open(code).await?.item.state)
}

async fn two_side_by_side_then_a_manager(house: House) -> Result<()> {
    let (studio, admin) = (&house.studio, &house.admin);
    let own = Approval { preset: Preset::Own, ..Approval::default() };
    assert_eq!(
        fields(set_approval(studio, admin, BRAND, &own).await),
        ["preset"],
        "none described"
    );
    set_stages(studio, admin, BRAND, &described(&house), false).await?;
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    // The manager of the last stage waits for the first.
    assert_eq!(refused(house.approve(&house.manager, &code).await), Refusal::NotYourTurn);
    for by in [&house.community, &house.viewer, &house.second] {
        assert_eq!(house.approve(by, &code).await?, Outcome::Waiting);
    }
    assert_eq!(state(&house, &code).await?, ItemState::Review);
    let again = refused(house.approve(&house.viewer, &code).await);
    assert_eq!(again, Refusal::NotYourTurn, "their stage is over");
    assert!(matches!(house.approve(&house.manager, &code).await?, Outcome::Approved(_)));
    assert_eq!(state(&house, &code).await?, ItemState::Approved);
    Ok(())
}

async fn rounds_that_are_open_keep_their_stages(house: House) -> Result<()> {
    let (studio, admin) = (&house.studio, &house.admin);
    let open = house.article("Avant", "Un.").await?;
    house.submit(&open).await?;
    set_stages(studio, admin, BRAND, &described(&house), false).await?;
    let later = house.article("Après", "Un.").await?;
    house.submit(&later).await?;
    assert!(matches!(house.approve(&house.manager, &open).await?, Outcome::Approved(_)));
    assert_eq!(refused(house.approve(&house.manager, &later).await), Refusal::NotYourTurn);
    // Another description, and another workflow, leave it as it was submitted.
    set_stages(studio, admin, BRAND, &[last()], false).await?;
    assert_eq!(refused(house.approve(&house.manager, &later).await), Refusal::NotYourTurn);
    let reviewed = Approval { supervised: vec![id(&house.writer)], ..Approval::default() };
    set_approval(studio, admin, BRAND, &reviewed).await?;
    assert_eq!(house.approve(&house.viewer, &later).await?, Outcome::Waiting);
    let new = house.article("Depuis", "Un.").await?;
    house.submit(&new).await?;
    assert!(matches!(house.approve(&house.manager, &new).await?, Outcome::Approved(_)));
    Ok(())
}

async fn a_workflow_that_nobody_could_complete_is_not_kept(house: House) -> Result<()> {
    let (studio, admin) = (&house.studio, &house.admin);
    for (stages, field) in [
        (vec![], "stages"),
        (vec![stage("Pairs", &[("", Eligible::Role(Role::Writer), 1)])], "managers"),
        (vec![last(), stage("Junior", &[("", people(&[&house.writer]), 1)])], "who"),
        (vec![last(), stage("Ailleurs", &[("", people(&[&house.stranger]), 1)])], "who"),
        (vec![last(), stage("Parti", &[("", people(&[&house.suspended]), 1)])], "who"),
    ] {
        // Without stages there is nothing to refuse before they are followed.
        if !stages.is_empty() {
            assert_eq!(fields(set_stages(studio, admin, BRAND, &stages, false).await), [field]);
        }
    }
    let three = vec![stage("Trois", &[("", Eligible::Role(Role::Manager), 3)])];
    let too_many = refused(set_stages(studio, admin, BRAND, &three, false).await);
    assert!(matches!(too_many, Refusal::NobodyCanApprove { missing: 1, .. }), "{too_many:?}");
    for by in [&house.writer, &house.community, &house.viewer] {
        let answer = set_stages(studio, by, BRAND, &[last()], false).await;
        assert!(matches!(answer, Err(ActionError::Forbidden)), "{answer:?}");
    }
    let answer = set_stages(studio, &house.stranger, BRAND, &[last()], false).await;
    assert!(matches!(answer, Err(ActionError::NotFound)), "{answer:?}");
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    assert!(matches!(house.approve(&house.manager, &code).await?, Outcome::Approved(_)));
    set_stages(studio, admin, BRAND, &[last()], false).await?;
    assert_eq!(
        fields(set_stages(studio, admin, BRAND, &[], false).await),
        ["stages"],
        "it is followed"
    );
    // Whoever wrote in it is not among those who could: it says so, and who could change it.
    set_stages(studio, admin, BRAND, &described(&house), false).await?;
    let code = house.article("Le ton", "Un.").await?;
    house.write(&house.community, &code, "Deux.").await?;
    let nobody = refused(house.submit(&code).await);
    assert!(
        matches!(&nobody, Refusal::NobodyCanApprove { slot, .. } if slot == "Ton"),
        "{nobody:?}"
    );
    Ok(())
}

async fn who_is_needed_by_name_does_not_leave(house: House) -> Result<()> {
    let (studio, admin) = (&house.studio, &house.admin);
    set_stages(studio, admin, BRAND, &described(&house), false).await?;
    let answer = person::remove_member(studio, admin, BRAND, id(&house.viewer), None).await;
    let last = |it: &Result<(), ActionError>| {
        matches!(it, Err(ActionError::People(PeopleRefusal::LastApprover)))
    };
    assert!(last(&answer), "{answer:?}");
    set_stages(studio, admin, BRAND, &[self::last()], false).await?;
    person::remove_member(studio, admin, BRAND, id(&house.viewer), None).await?;
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    assert!(review::read(studio, &house.manager, BRAND, &code).await?.may.decide);
    Ok(())
}

async fn released(house: &House, by: &Actor, code: &str) -> Result<(), ActionError> {
    let none = BTreeSet::new();
    review::self_release(&house.studio, by, BRAND, code, &[], &none).await.map(drop)
}

async fn by(house: &House, by: &Actor, title: &str) -> Result<String> {
    let new = NewItem::Article(Box::new(text(title, "Un.")));
    Ok(item::create(&house.studio, by, BRAND, new).await?.to_string())
}

async fn own_work_passes_the_stages_by_where_the_brand_lets_it(house: House) -> Result<()> {
    let (studio, admin) = (&house.studio, &house.admin);
    set_stages(studio, admin, BRAND, &described(&house), false).await?;
    let code = by(&house, &house.manager, "Le marbre").await?;
    assert_eq!(refused(released(&house, &house.manager, &code).await), Refusal::NoSelfRelease);
    assert!(!review::read(studio, &house.manager, BRAND, &code).await?.may.release);
    set_stages(studio, admin, BRAND, &described(&house), true).await?;
    assert!(review::read(studio, &house.manager, BRAND, &code).await?.may.release);
    // Somebody else's draft is nobody's to release alone.
    for other in [&house.community, &house.second] {
        assert_eq!(refused(released(&house, other, &code).await), Refusal::NotOwnWork);
        assert!(!review::read(studio, other, BRAND, &code).await?.may.release);
    }
    for nobody in [&house.viewer, &house.admin] {
        let answer = released(&house, nobody, &code).await;
        assert!(matches!(answer, Err(ActionError::Forbidden)), "{answer:?}");
    }
    released(&house, &house.manager, &code).await?;
    let (lead, _) = house.lead(&code).await?;
    let approval = house.open(&code).await?.item.workflow.exportable(lead);
    assert_eq!(approval.map(|it| it.kind), Some(CertificateKind::Autonomous));
    // What waits for others is not taken from them, and what may be passed by can be gone through.
    let code = by(&house, &house.manager, "La suite").await?;
    house.submit_as(&house.manager, &code).await?;
    assert_eq!(refused(released(&house, &house.manager, &code).await), Refusal::RoundOpen);
    set_stages(studio, admin, BRAND, &[last()], false).await?;
    review::withdraw(studio, &house.manager, BRAND, &code).await?;
    assert_eq!(refused(released(&house, &house.manager, &code).await), Refusal::NoSelfRelease);
    Ok(())
}

async fn nobody_under_supervision_passes_them_by(house: House) -> Result<()> {
    let (studio, admin) = (&house.studio, &house.admin);
    set_stages(studio, admin, BRAND, &described(&house), true).await?;
    let code = house.article("Le marbre", "Un.").await?;
    house.write(&house.manager, &code, "Deux.").await?;
    for it in [&house.writer, &house.manager] {
        let junior = id(&house.writer);
        assert_eq!(refused(released(&house, it, &code).await), Refusal::Supervised(junior));
        assert!(!review::read(studio, it, BRAND, &code).await?.may.release);
    }
    // Nor does a manager whose work is supervised, with work of their own.
    let code = by(&house, &house.second, "La suite").await?;
    let supervised = vec![id(&house.writer), id(&house.second)];
    let typed = Approval { preset: Preset::Own, supervised, ..Approval::default() };
    set_approval(studio, admin, BRAND, &typed).await?;
    let answer = released(&house, &house.second, &code).await;
    assert_eq!(refused(answer), Refusal::Supervised(id(&house.second)));
    Ok(())
}

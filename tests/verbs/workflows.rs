//! Workflows of a brand: who approves after whom, per kind of content, and the way out of each.

use crate::house::{BRAND, House, fields, refused, text};
use crate::on_both;
use anyhow::{Context, Result};
use domain::workflow::{Preset, Refusal, Verdict};
use domain::{PersonId, Post, Role, Roles};
use std::collections::BTreeSet;
use studio::brand::{Approval, set_approval};
use studio::export::{self, Format};
use studio::item::{self, NewItem};
use studio::person::{PeopleRefusal, set_roles, suspend_member};
use studio::review::{self, Outcome};
use studio::{ActionError, Actor};

on_both!(
    an_agency_text_needs_the_manager_then_the_client,
    what_a_manager_approved_who_left_is_approved_again,
    posts_have_a_workflow_of_their_own,
    a_running_round_keeps_its_stages,
    nobody_is_named_who_could_not_approve,
    the_way_out_of_two_people,
    the_way_out_of_an_agency
);

fn person(of: &Actor) -> Result<PersonId> {
    of.person().context("a person")
}

/// The viewer is the client, or whoever is named.
async fn set(
    house: &House,
    preset: Preset,
    posts: Option<Preset>,
    second: &[&Actor],
) -> Result<()> {
    let second = second.iter().map(|it| person(it)).collect::<Result<_>>()?;
    let supervised = vec![person(&house.writer)?];
    let approval = Approval { preset, posts, second, supervised, ..Approval::default() };
    set_approval(&house.studio, &house.admin, BRAND, &approval).await?;
    Ok(())
}

async fn an_agency_text_needs_the_manager_then_the_client(house: House) -> Result<()> {
    set(&house, Preset::Agency, None, &[&house.viewer]).await?;
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    assert_eq!(refused(house.approve(&house.viewer, &code).await), Refusal::NotYourTurn);
    assert_eq!(house.approve(&house.manager, &code).await?, Outcome::Waiting);
    assert_eq!(refused(house.approve(&house.second, &code).await), Refusal::NotYourTurn);
    let file = async || -> Result<bool> {
        let (studio, by) = (&house.studio, &house.community);
        Ok(export::item(studio, by, BRAND, &code, Format::Wxr).await?.file.is_some())
    };
    assert!(!file().await?, "half approved");
    assert!(matches!(house.approve(&house.viewer, &code).await?, Outcome::Approved(_)));
    assert!(file().await?);
    Ok(())
}

async fn what_a_manager_approved_who_left_is_approved_again(house: House) -> Result<()> {
    set(&house, Preset::Legal, None, &[&house.viewer]).await?;
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    suspend_member(&house.studio, &house.admin, BRAND, person(&house.manager)?, None).await?;
    assert_eq!(refused(house.approve(&house.viewer, &code).await), Refusal::NotYourTurn);
    house.approve(&house.second, &code).await?;
    let Outcome::Approved(certificate) = house.approve(&house.viewer, &code).await? else {
        anyhow::bail!("both approved");
    };
    let opened = item::open(&house.studio, &house.second, BRAND, &code).await?;
    let standing = review::certificate(&house.studio, &opened, certificate).await?;
    let by: Vec<String> = standing.by.iter().map(ToString::to_string).collect();
    assert_eq!(by, ["Noor", "Victor"], "the one who left does not stand behind it");
    let rows = review::read(&house.studio, &house.second, BRAND, &code).await?.decisions;
    let verdicts: Vec<Verdict> = rows.iter().map(|it| it.decision.verdict).collect();
    let (yes, gone) = (Verdict::Approved, Verdict::Lapsed);
    assert_eq!(verdicts, [yes, gone, yes, yes], "and what they decided is still told");
    Ok(())
}

async fn posts_have_a_workflow_of_their_own(house: House) -> Result<()> {
    set(&house, Preset::Agency, Some(Preset::Reviewed), &[&house.viewer]).await?;
    let post = Post { network: "bluesky".into(), text: "Un.".into(), ..Post::default() };
    let by = &house.community;
    let code = item::create(&house.studio, by, BRAND, NewItem::Post(post)).await?.to_string();
    house.submit_as(by, &code).await?;
    assert!(matches!(house.approve(&house.manager, &code).await?, Outcome::Approved(_)));
    let article = house.article("Le marbre", "Un.").await?;
    house.submit(&article).await?;
    assert_eq!(house.approve(&house.manager, &article).await?, Outcome::Waiting);
    Ok(())
}

async fn a_running_round_keeps_its_stages(house: House) -> Result<()> {
    set(&house, Preset::Agency, None, &[&house.viewer]).await?;
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    set(&house, Preset::Reviewed, None, &[]).await?;
    assert_eq!(house.approve(&house.manager, &code).await?, Outcome::Waiting);
    assert!(matches!(house.approve(&house.viewer, &code).await?, Outcome::Approved(_)));
    Ok(())
}

async fn nobody_is_named_who_could_not_approve(house: House) -> Result<()> {
    let named = async |second: Vec<PersonId>| -> Result<_> {
        let supervised = vec![person(&house.writer)?];
        let (preset, approvers) = (Preset::Agency, Vec::new());
        let approval = Approval { preset, approvers, second, supervised, ..Approval::default() };
        Ok(set_approval(&house.studio, &house.admin, BRAND, &approval).await)
    };
    assert_eq!(fields(named(Vec::new()).await?), ["second"], "nobody");
    for wrong in [&house.writer, &house.suspended, &house.stranger] {
        assert_eq!(fields(named(vec![person(wrong)?]).await?), ["second"], "{wrong:?}");
    }
    named(vec![person(&house.viewer)?]).await??;
    let viewer = person(&house.viewer)?;
    let left = suspend_member(&house.studio, &house.admin, BRAND, viewer, None).await;
    assert!(matches!(left, Err(ActionError::People(PeopleRefusal::LastApprover))), "{left:?}");
    Ok(())
}

async fn the_way_out_of_two_people(house: House) -> Result<()> {
    let writes = Roles(vec![Role::Writer]);
    let second = person(&house.second)?;
    set_roles(&house.studio, &house.admin, BRAND, second, writes, true).await?;
    let new = NewItem::Article(Box::new(text("Le marbre", "Un.")));
    let code = item::create(&house.studio, &house.manager, BRAND, new).await?.to_string();
    let why = refused(house.submit_as(&house.manager, &code).await);
    assert!(matches!(why, Refusal::NobodyCanApprove { stage: 0, missing: 1, .. }), "{why:?}");
    // She did not write it alone by mistake: the brand says so, and she releases her own work.
    set(&house, Preset::Solo, None, &[]).await?;
    review::self_release(&house.studio, &house.manager, BRAND, &code, &[], &BTreeSet::new())
        .await?;
    Ok(())
}

async fn the_way_out_of_an_agency(house: House) -> Result<()> {
    set(&house, Preset::Agency, None, &[&house.viewer, &house.community]).await?;
    let code = house.article("Le marbre", "Un.").await?;
    house.write(&house.community, &code, "Deux.").await?;
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    suspend_member(&house.studio, &house.admin, BRAND, person(&house.viewer)?, None).await?;
    let why = refused(house.submit(&code).await);
    let client = Refusal::NobodyCanApprove { stage: 1, slot: "client".into(), missing: 1 };
    assert_eq!(why, client, "the round ended, and the page can say who is missing");
    set(&house, Preset::Agency, None, &[&house.second]).await?;
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    assert!(matches!(house.approve(&house.second, &code).await?, Outcome::Approved(_)));
    Ok(())
}

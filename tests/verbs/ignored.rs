//! What writers set aside of the analysis: kept with the draft, seen by everybody, no part of its content.

use crate::house::{BRAND, House, fields, refused};
use crate::on_both;
use anyhow::{Context, Result};
use domain::event::EventKind;
use domain::workflow::Refusal;
use domain::{Ignored, ignored};
use studio::{ActionError, history, item, part};

on_both!(
    what_is_set_aside_stays_with_the_draft_and_comes_back,
    setting_aside_costs_no_approval_and_changes_no_byte,
    under_review_the_list_stands_still,
    what_cannot_be_found_again_is_refused,
    who_does_not_write_sets_nothing_aside,
    what_is_deleted_for_good_is_deleted_with_its_list,
);

const PASSIVE: &str =
    "Le pain a été fait par Ali. La pâte a été pétrie par Lou. Le four est chaud.";

fn rule(id: &str) -> Ignored {
    Ignored::Rule(id.to_owned())
}

async fn listed(house: &House, code: &str) -> Result<Vec<(Ignored, String)>> {
    let (id, _) = house.lead(code).await?;
    Ok(part::set_aside(&house.studio, &house.viewer, BRAND, code, id).await?)
}

async fn what_is_set_aside_stays_with_the_draft_and_comes_back(house: House) -> Result<()> {
    let code = house.article("Le pain", PASSIVE).await?;
    let (studio, by) = (&house.studio, &house.writer);
    let (id, _) = house.lead(&code).await?;
    let score = async || {
        let board = house.open(&code).await?.item.summary.readability_score;
        board.context("a score")
    };
    let before = score().await?;
    let words = Ignored::Finding { rule: "passive-voice".into(), text: "a été fait".into() };
    part::ignore(studio, by, BRAND, &code, id, &words).await?;
    house.wait(1);
    part::ignore(studio, by, BRAND, &code, id, &rule("passive-voice")).await?;
    part::ignore(studio, &house.community, BRAND, &code, id, &rule("passive-voice")).await?;
    let expected = [(words, "Camille".to_owned()), (rule("passive-voice"), "Camille".to_owned())];
    assert_eq!(listed(&house, &code).await?, expected);
    assert!(score().await? > before, "the board counts what is set aside");
    house.write(by, &code, &format!("{PASSIVE} Ali sourit.")).await?;
    assert_eq!(listed(&house, &code).await?.len(), 2, "it survives a save");

    part::heed(studio, &house.community, BRAND, &code, id, &rule("passive-voice")).await?;
    part::heed(studio, by, BRAND, &code, id, &rule("passive-voice")).await?;
    assert_eq!(listed(&house, &code).await?.len(), 1);
    let told = history::of_item(studio, &house.open(&code).await?, 50).await?;
    let count = |kind| told.iter().filter(|it| it.event.kind == kind).count();
    assert_eq!(count(EventKind::FindingIgnored), 2, "what changed nothing is not recorded");
    assert_eq!(count(EventKind::FindingHeeded), 1);
    Ok(())
}

async fn setting_aside_costs_no_approval_and_changes_no_byte(house: House) -> Result<()> {
    let code = house.article("Le pain", PASSIVE).await?;
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    let before = house.open(&code).await?;
    let (id, _) = house.lead(&code).await?;
    let passage = Ignored::Passage("La pâte a été pétrie par Lou.".into());
    part::ignore(&house.studio, &house.writer, BRAND, &code, id, &passage).await?;
    let after = house.open(&code).await?;
    let of = |it: &item::Opened| it.lead().map(|part| (part.hash, part.save_seq, part.version));
    assert_eq!(of(&after), of(&before));
    assert_eq!(after.item.workflow.state(id), before.item.workflow.state(id));
    Ok(())
}

async fn under_review_the_list_stands_still(house: House) -> Result<()> {
    let code = house.article("Le pain", PASSIVE).await?;
    let (id, _) = house.lead(&code).await?;
    let (studio, by) = (&house.studio, &house.writer);
    part::ignore(studio, by, BRAND, &code, id, &rule("passive-voice")).await?;
    house.submit(&code).await?;
    let more = part::ignore(studio, by, BRAND, &code, id, &rule("images")).await;
    assert_eq!(refused(more), Refusal::Frozen(id));
    let fewer = part::heed(studio, by, BRAND, &code, id, &rule("passive-voice")).await;
    assert_eq!(refused(fewer), Refusal::Frozen(id));
    assert_eq!(listed(&house, &code).await?, [(rule("passive-voice"), "Camille".to_owned())]);
    Ok(())
}

async fn what_cannot_be_found_again_is_refused(house: House) -> Result<()> {
    let code = house.article("Le pain", PASSIVE).await?;
    let (id, _) = house.lead(&code).await?;
    let (studio, by) = (&house.studio, &house.writer);
    let long = "é".repeat(ignored::LONGEST);
    let named = |text: &str| Ignored::Finding { rule: "passive-voice".into(), text: text.into() };
    for what in [
        rule("no-such-rule"),
        named(""),
        named("a\0b"),
        named(&long),
        Ignored::Passage(" \n".into()),
        Ignored::Passage(long.clone()),
    ] {
        let answer = part::ignore(studio, by, BRAND, &code, id, &what).await;
        assert_eq!(fields(answer), ["ignore"], "{what:?}");
    }
    for nth in 0..ignored::MOST {
        part::ignore(studio, by, BRAND, &code, id, &named(&format!("mot {nth}"))).await?;
    }
    let answer = part::ignore(studio, by, BRAND, &code, id, &named("un de trop")).await;
    assert_eq!(fields(answer), ["ignore"]);
    Ok(())
}

async fn who_does_not_write_sets_nothing_aside(house: House) -> Result<()> {
    let code = house.article("Le pain", PASSIVE).await?;
    let (id, _) = house.lead(&code).await?;
    let what = rule("passive-voice");
    for who in [&house.viewer, &house.admin, &house.stranger, &house.suspended] {
        for answer in [
            part::ignore(&house.studio, who, BRAND, &code, id, &what).await,
            part::heed(&house.studio, who, BRAND, &code, id, &what).await,
        ] {
            let shut = matches!(answer, Err(ActionError::Forbidden | ActionError::NotFound));
            assert!(shut, "{who:?}: {answer:?}");
        }
    }
    let (picture, _) = house.picture(&code, "pain.jpg").await?;
    let other = part::ignore(&house.studio, &house.writer, BRAND, &code, picture, &what).await;
    assert!(matches!(other, Err(ActionError::NotFound)), "{other:?}");
    assert_eq!(listed(&house, &code).await?, []);
    Ok(())
}

async fn what_is_deleted_for_good_is_deleted_with_its_list(house: House) -> Result<()> {
    let code = house.article("Le pain", PASSIVE).await?;
    let (id, _) = house.lead(&code).await?;
    let what = Ignored::Passage("La pâte a été pétrie par Lou.".into());
    part::ignore(&house.studio, &house.writer, BRAND, &code, id, &what).await?;
    studio::trash::put(&house.studio, &house.manager, BRAND, &code).await?;
    house.wait(31 * 24 * 60);
    studio::trash::empty(&house.studio, &studio::Actor::Operator).await?;
    assert_eq!(store::ignored::of_part(house.studio.store.read(), id).await?, []);
    Ok(())
}

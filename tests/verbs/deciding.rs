//! Around a decision: taken back, partly, with a question, given to somebody else, ended later; and what
//! is signed with it.

use crate::house::{BRAND, House, fields, refused};
use crate::on_both;
use anyhow::{Context, Result};
use domain::workflow::{Check, Reason, Refusal, Verdict};
use domain::{ContentHash, ItemState, PartId, PersonId};
use std::collections::BTreeSet;
use studio::brand::{self, Approval, set_approval};
use studio::export::{self, Format, Why};
use studio::proof::Decider;
use studio::review::{self, HandedOver, Outcome, Place, Request, Said};
use studio::{ActionError, Actor, part};

on_both!(
    an_approval_is_taken_back_in_time_and_nothing_left_before,
    a_request_for_changes_is_taken_back,
    a_part_goes_back_alone,
    a_question_changes_nothing,
    a_place_is_given_to_somebody_else,
    an_approval_is_ended_with_a_reason,
    nothing_of_a_brand_on_hold_leaves,
    the_checklist_is_signed_or_nothing_is_handed_over,
    what_was_said_with_a_request_is_kept,
    no_brand_gives_more_than_half_a_minute
);

fn person(of: &Actor) -> Result<PersonId> {
    of.person().context("a person")
}

pub async fn set(house: &House, change: impl FnOnce(&mut Approval)) -> Result<(), ActionError> {
    let mut approval =
        Approval { supervised: house.writer.person().into_iter().collect(), ..Approval::default() };
    change(&mut approval);
    set_approval(&house.studio, &house.admin, BRAND, &approval).await.map(drop)
}

async fn seen(house: &House, code: &str) -> Result<ContentHash> {
    let read = review::read(&house.studio, &house.manager, BRAND, code).await?;
    read.seen.context("an open round")
}

async fn left_out(house: &House, code: &str) -> Result<Vec<Why>> {
    let file = export::item(&house.studio, &house.manager, BRAND, code, Format::Markdown).await?;
    assert_eq!(file.file.is_none(), !file.left_out.is_empty());
    Ok(file.left_out.into_iter().map(|it| it.why).collect())
}

async fn an_approval_is_taken_back_in_time_and_nothing_left_before(house: House) -> Result<()> {
    let (studio, manager) = (&house.studio, &house.manager);
    set(&house, |it| it.take_back = 20).await?;
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    house.approve(manager, &code).await?;
    let now = studio.clock.now();
    assert_eq!(left_out(&house, &code).await?, [Why::NotYet(now.plus_ms(20_000))]);
    assert_eq!(
        refused(review::take_back(studio, &house.second, BRAND, &code).await),
        Refusal::TooLate
    );
    let may = review::read(studio, manager, BRAND, &code).await?.may;
    assert_eq!(may.take_back, Some(now.plus_ms(20_000)));
    review::take_back(studio, manager, BRAND, &code).await?;
    let read = review::read(studio, manager, BRAND, &code).await?;
    assert_eq!(read.opened.item.state, ItemState::Review);
    let verdicts: Vec<Verdict> = read.decisions.iter().map(|it| it.decision.verdict).collect();
    assert_eq!(verdicts, [Verdict::Approved, Verdict::TakenBack], "both rows stay");
    house.approve(manager, &code).await?;
    studio.clock.advance_ms(20_000);
    assert!(left_out(&house, &code).await?.is_empty());
    assert_eq!(refused(review::take_back(studio, manager, BRAND, &code).await), Refusal::TooLate);
    let opened = house.open(&code).await?;
    let approval = opened.lead().and_then(|it| opened.item.workflow.exportable(it.id));
    let stands = approval.context("approved")?.certificate;
    let by = review::certificate(studio, &opened, stands).await?.by;
    assert_eq!(by, [Decider::Person("Dominique".into())]);
    Ok(())
}

async fn a_request_for_changes_is_taken_back(house: House) -> Result<()> {
    let (studio, manager) = (&house.studio, &house.manager);
    set(&house, |it| it.take_back = 20).await?;
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    review::request_changes(studio, manager, BRAND, &code, seen(&house, &code).await?, "Non.")
        .await?;
    assert_eq!(review::asked(studio, &house.open(&code).await?).await?.len(), 1);
    review::take_back(studio, manager, BRAND, &code).await?;
    assert_eq!(review::asked(studio, &house.open(&code).await?).await?.len(), 0);
    assert_eq!(house.approve(&house.second, &code).await.map(drop).ok(), Some(()));
    // Once its writer went on, it is too late, however little time passed.
    let code = house.article("La presse", "Un.").await?;
    house.submit(&code).await?;
    review::request_changes(studio, manager, BRAND, &code, seen(&house, &code).await?, "Non.")
        .await?;
    house.write(&house.writer, &code, "Deux.").await?;
    assert_eq!(refused(review::take_back(studio, manager, BRAND, &code).await), Refusal::TooLate);
    Ok(())
}

async fn a_part_goes_back_alone(house: House) -> Result<()> {
    let (studio, manager) = (&house.studio, &house.manager);
    let code = house.article("Le marbre", "Un.").await?;
    let text = domain::Post { network: "bluesky".into(), text: "Un.".into(), ..Default::default() };
    let post = part::add_post(studio, &house.community, BRAND, &code, text).await?;
    let opened = house.open(&code).await?;
    house.submit(&code).await?;
    let before = seen(&house, &code).await?;
    let parts = BTreeSet::from([post]);
    let request = Request { comment: "Trop court.".into(), parts, ..Request::default() };
    review::request_changes(studio, manager, BRAND, &code, before, request).await?;
    let read = review::read(studio, manager, BRAND, &code).await?;
    let kept: Vec<PartId> = read.parts.iter().map(|it| it.part).collect();
    assert_eq!(kept, [opened.parts[0].id], "only the article is left to decide");
    let late = review::approve(studio, manager, BRAND, &code, before, "").await;
    assert!(matches!(late, Err(ActionError::Stale)), "{late:?}");
    assert_eq!(review::asked(studio, &read.opened).await?.len(), 1);
    assert!(matches!(house.approve(manager, &code).await?, Outcome::Approved(_)));
    let opened = house.open(&code).await?;
    let workflow = &opened.item.workflow;
    assert!(workflow.exportable(opened.parts[0].id).is_some());
    assert!(workflow.exportable(post).is_none(), "what went back is approved by nobody");
    assert_eq!(opened.item.state, ItemState::Changes);
    Ok(())
}

async fn a_question_changes_nothing(house: House) -> Result<()> {
    let (studio, manager) = (&house.studio, &house.manager);
    let code = house.article("Le marbre", "Un.").await?;
    assert_eq!(
        refused(review::ask(studio, manager, BRAND, &code, "Quoi ?").await),
        Refusal::NoRound
    );
    house.submit(&code).await?;
    let before = house.open(&code).await?.item.workflow;
    assert_eq!(fields(review::ask(studio, manager, BRAND, &code, " ").await), ["question"]);
    let nobody = review::ask(studio, &house.viewer, BRAND, &code, "Quoi ?").await;
    assert!(matches!(nobody, Err(ActionError::Forbidden)), "{nobody:?}");
    let nobody = review::ask(studio, &house.community, BRAND, &code, "Quoi ?").await;
    assert_eq!(refused(nobody), Refusal::NotYourTurn);
    review::ask(studio, manager, BRAND, &code, "D’où vient ce chiffre ?").await?;
    let read = review::read(studio, manager, BRAND, &code).await?;
    assert_eq!(read.opened.item.workflow, before);
    assert_eq!(review::threads(studio, &read.opened).await?.len(), 1);
    assert!(read.decisions.is_empty());
    Ok(())
}

async fn a_place_is_given_to_somebody_else(house: House) -> Result<()> {
    let studio = &house.studio;
    set(&house, |it| it.approvers = house.manager.person().into_iter().collect()).await?;
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    assert_eq!(refused(house.approve(&house.second, &code).await), Refusal::NotYourTurn);
    let (from, to) = (Some(person(&house.manager)?), person(&house.second)?);
    let place = |from, to| Place { stage: 0, slot: 0, from, to };
    let give = async |by: &Actor, it: Place| {
        review::reassign(studio, by, BRAND, &code, Some(it), "Congés.").await
    };
    let no = give(&house.community, place(from, to)).await;
    assert!(matches!(no, Err(ActionError::Forbidden)), "{no:?}");
    let wrote = person(&house.writer)?;
    assert_eq!(refused(give(&house.manager, place(from, wrote)).await), Refusal::Supervised(wrote));
    let read = review::read(studio, &house.manager, BRAND, &code).await?;
    assert!(read.places.contains(&place(from, to)));
    assert!(read.places.iter().all(|it| it.to != wrote), "nobody is offered who may not");
    give(&house.manager, place(from, to)).await?;
    assert_eq!(refused(house.approve(&house.manager, &code).await), Refusal::NotYourTurn);
    assert!(matches!(house.approve(&house.second, &code).await?, Outcome::Approved(_)));
    Ok(())
}

async fn an_approval_is_ended_with_a_reason(house: House) -> Result<()> {
    let (studio, manager) = (&house.studio, &house.manager);
    let code = house.article("Le marbre", "Un.").await?;
    let lead = house.lead(&code).await?.0;
    house.submit(&code).await?;
    house.approve(manager, &code).await?;
    let end =
        async |by: &Actor, why: &str| review::revoke(studio, by, BRAND, &code, &[lead], why).await;
    assert_eq!(fields(end(manager, "").await), ["reason"]);
    let no = end(&house.writer, "Faux.").await;
    assert!(matches!(no, Err(ActionError::Forbidden)), "{no:?}");
    end(manager, "Un chiffre est faux.").await?;
    assert_eq!(left_out(&house, &code).await?, [Why::NotApproved(ItemState::Draft)]);
    assert_eq!(refused(end(manager, "Encore.").await), Refusal::NotApproved(lead));
    // The same text is approved again only by a new round.
    house.submit(&code).await?;
    house.approve(manager, &code).await?;
    assert!(left_out(&house, &code).await?.is_empty());
    Ok(())
}

async fn nothing_of_a_brand_on_hold_leaves(house: House) -> Result<()> {
    let (studio, manager) = (&house.studio, &house.manager);
    let code = house.article("Le marbre", "Un.").await?;
    let (_, visual) = house.picture(&code, "presse.jpg").await?;
    house.submit(&code).await?;
    house.approve(manager, &code).await?;
    let refused = brand::hold(studio, &house.writer, BRAND, "Crise.").await;
    assert!(matches!(refused, Err(ActionError::Forbidden)), "{refused:?}");
    assert_eq!(fields(brand::hold(studio, manager, BRAND, " ").await), ["reason"]);
    brand::hold(studio, manager, BRAND, "Crise.").await?;
    let twice = brand::hold(studio, &house.admin, BRAND, "Crise.").await;
    assert!(matches!(twice, Err(ActionError::Stale)), "{twice:?}");
    assert!(left_out(&house, &code).await?.iter().all(|it| *it == Why::OnHold));
    let all = export::brand(studio, &Actor::Operator, BRAND, Format::Html).await?;
    assert!(all.file.is_none(), "nor for the command line");
    let picture =
        async || part::picture::approved(studio, visual.original, "presse.jpg").await.map(drop);
    assert!(matches!(picture().await, Err(ActionError::NotFound)));
    brand::free(studio, manager, BRAND).await?;
    assert!(left_out(&house, &code).await?.is_empty(), "what was approved is approved still");
    picture().await?;
    Ok(())
}

async fn the_checklist_is_signed_or_nothing_is_handed_over(house: House) -> Result<()> {
    let (studio, manager) = (&house.studio, &house.manager);
    let both = BTreeSet::from([Check::Facts, Check::Links]);
    set(&house, |it| {
        it.checklist.clone_from(&both);
        it.checked_twice = true;
    })
    .await?;
    let code = house.article("Le marbre", "Un.").await?;
    let hand = async |signed: &BTreeSet<Check>| {
        let handed = HandedOver { note: String::new(), signed: signed.clone() };
        review::submit(studio, &house.writer, BRAND, &code, &[], handed).await
    };
    assert_eq!(fields(hand(&BTreeSet::from([Check::Facts])).await), ["signed"]);
    let more: BTreeSet<Check> = Check::ALL.into();
    hand(&more).await?;
    let round = house.open(&code).await?.rounds[0].clone();
    assert_eq!(round.signed, both, "what nobody asked for is not kept as signed");
    let seen = seen(&house, &code).await?;
    let tick = async |checked: BTreeSet<Check>| {
        let said = Said { checked, ..Said::default() };
        review::approve(studio, manager, BRAND, &code, seen, said).await
    };
    assert_eq!(fields(tick(BTreeSet::new()).await), ["checked"]);
    // A round that runs keeps the checklist it was handed over with.
    set(&house, |_| ()).await?;
    assert_eq!(fields(tick(BTreeSet::from([Check::Links])).await), ["checked"]);
    assert!(matches!(tick(both.clone()).await?, Outcome::Approved(_)));
    let rows = review::read(studio, manager, BRAND, &code).await?.decisions;
    assert_eq!(rows[0].said.checked, both);
    Ok(())
}

async fn what_was_said_with_a_request_is_kept(house: House) -> Result<()> {
    let (studio, manager) = (&house.studio, &house.manager);
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    let reasons = BTreeSet::from([Reason::Facts, Reason::Legal]);
    let request = Request { comment: "Sans source.".into(), reasons, ..Request::default() };
    let seen = seen(&house, &code).await?;
    review::request_changes(studio, manager, BRAND, &code, seen, request.clone()).await?;
    let asked = review::asked(studio, &house.open(&code).await?).await?;
    assert_eq!((&asked[0].comment, &asked[0].reasons), (&request.comment, &request.reasons));
    Ok(())
}

async fn no_brand_gives_more_than_half_a_minute(house: House) -> Result<()> {
    assert_eq!(fields(set(&house, |it| it.take_back = 31).await), ["take_back"]);
    set(&house, |it| it.take_back = 30).await?;
    Ok(())
}

//! Ten experiments in which a widely used content system let something out, or lost a decision. Each is
//! refused here, or ends as it should.

use super::scope::{CLIENT, JUNIOR, LEGAL, MANAGER, SENIOR, Scope, full, roster, stages};
use super::world::{NOW, World, part};
use super::{certificate, hash};
use crate::workflow::{Effect, Ended, Event, Moment, Policy, Refusal, Workflow};
use crate::{ItemState, PersonId, RoundId};
use std::collections::BTreeSet;
use uuid::Uuid;

fn draft() -> Workflow {
    World::new(&Scope { parts: 1, ..stages(9, 9) }).item
}

fn on(
    away: &[PersonId],
    item: &Workflow,
    event: Event,
) -> Result<(Workflow, Vec<Effect>), Refusal> {
    item.apply(event, &Moment { now: NOW, roster: &roster(away) })
}

fn go(item: &Workflow, event: Event) -> Workflow {
    on(&[], item, event).expect("allowed").0
}

fn submit(item: &Workflow, policy: Policy) -> Result<Workflow, Refusal> {
    let round = RoundId(Uuid::from_u128(40));
    let event = Event::Submit { round, number: 1, parts: vec![part(0)], policy, by: JUNIOR };
    on(&[], item, event).map(|it| it.0)
}

fn in_review() -> Workflow {
    submit(&draft(), full(0)).expect("allowed")
}

fn approve(item: &Workflow, by: PersonId) -> Result<Workflow, Refusal> {
    let seen = item.round.as_ref().ok_or(Refusal::NoRound)?.digest();
    let event = Event::Approve { seen, by, certificate: certificate(30) };
    on(&[], item, event).map(|it| it.0)
}

fn edit(text: &str, version: u32, by: PersonId) -> Event {
    Event::Edit { part: part(0), hash: hash(text), version, by }
}

fn leaves(item: &Workflow) -> bool {
    item.leaves(part(0), NOW, false).is_ok()
}

#[test]
fn e1_nothing_is_edited_between_two_approvals() {
    let half = approve(&in_review(), MANAGER).expect("allowed");
    assert_eq!(on(&[], &half, edit("new", 2, JUNIOR)).err(), Some(Refusal::Frozen(part(0))));
}

#[test]
fn e2_who_reads_one_text_does_not_approve_another() {
    let opened = in_review();
    let seen = opened.round.as_ref().expect("open").digest();
    let back = go(&opened, Event::Withdraw { by: JUNIOR });
    let edited = go(&back, edit("new", 2, JUNIOR));
    let round = RoundId(Uuid::from_u128(41));
    let (parts, policy) = (vec![part(0)], full(0));
    let again = go(&edited, Event::Submit { round, number: 2, parts, policy, by: JUNIOR });
    let late = Event::Approve { seen, by: MANAGER, certificate: certificate(30) };
    assert_eq!(on(&[], &again, late).err(), Some(Refusal::Stale));
}

#[test]
fn e3_an_author_among_the_approvers_does_not_approve_their_own() {
    let edited = go(&draft(), edit("new", 2, MANAGER));
    let open = submit(&edited, full(0)).expect("the other manager can");
    assert_eq!(approve(&open, MANAGER), Err(Refusal::Contributor(MANAGER)));
}

#[test]
fn e4_who_has_no_slot_is_refused_for_that() {
    assert_eq!(approve(&in_review(), SENIOR), Err(Refusal::NotYourTurn));
    assert_eq!(approve(&in_review(), CLIENT), Err(Refusal::NotYourTurn), "not yet");
}

#[test]
fn e5_a_stage_taken_out_of_the_workflow_approves_nothing() {
    // What is under review keeps its stages: nothing but decisions gets it through them.
    let half = approve(&in_review(), MANAGER).expect("allowed");
    let before = half.round.clone().expect("open");
    assert_eq!(go(&half, Event::MembersChanged).round, Some(before));
    assert!(!leaves(&half));
    let legal = approve(&half, LEGAL).expect("allowed");
    assert!(!leaves(&legal));
    assert!(leaves(&approve(&legal, CLIENT).expect("allowed")));
}

#[test]
fn e6_of_two_decisions_on_one_page_the_second_finds_no_round() {
    let item = in_review();
    let seen = item.round.as_ref().expect("open").digest();
    let event = Event::RequestChanges { seen, parts: BTreeSet::new(), by: LEGAL };
    let sent_back = go(&item, event);
    assert_eq!(approve(&sent_back, MANAGER), Err(Refusal::NoRound));
    assert_eq!(sent_back.state(part(0)), ItemState::Changes);
    let again = approve(&item, MANAGER).and_then(|it| approve(&it, MANAGER));
    assert_eq!(again, Err(Refusal::NotYourTurn), "the stage is over");
}

#[test]
fn e7_a_decision_is_never_removed() {
    let half = approve(&in_review(), MANAGER).expect("allowed");
    let (gone, effects) = on(&[MANAGER], &half, Event::MembersChanged).expect("allowed");
    let rows = gone.round.expect("legal can decide both").decisions;
    assert_eq!(rows.len(), 2, "the approval, and the row that it lapsed");
    assert!(effects.contains(&Effect::StageOpened { stage: 0 }));
}

#[test]
fn e8_what_was_sent_back_goes_through_the_workflow_of_its_next_submission() {
    let item = in_review();
    let seen = item.round.as_ref().expect("open").digest();
    let event = Event::RequestChanges { seen, parts: BTreeSet::new(), by: LEGAL };
    let again = submit(&go(&item, event), super::scope::short(0)).expect("allowed");
    assert_eq!(again.round.as_ref().map(|it| it.policy.stages.len()), Some(1));
    assert!(again.round.as_ref().is_some_and(|it| it.decisions.is_empty()), "nothing is reused");
}

#[test]
fn e9_a_workflow_without_stages_approves_nothing() {
    let empty = Policy::default();
    assert_eq!(submit(&draft(), empty), Err(Refusal::EmptyPolicy));
    let mut nobody_asked = full(0);
    nobody_asked.stages[0].slots[0].quorum = 0;
    assert_eq!(submit(&draft(), nobody_asked), Err(Refusal::EmptyPolicy));
}

#[test]
fn e10_nobody_releases_what_is_under_review_around_it() {
    let own = go(&Workflow::default(), Event::Add { part: part(0), hash: hash("own"), by: SENIOR });
    let round = RoundId(Uuid::from_u128(42));
    let (parts, policy) = (vec![part(0)], full(0));
    let event = Event::Submit { round, number: 1, parts: parts.clone(), policy, by: SENIOR };
    let open = go(&own, event);
    let (policy, certificate) = (full(0), certificate(31));
    let release = Event::SelfRelease { parts, policy, by: SENIOR, certificate };
    assert_eq!(on(&[], &open, release.clone()).err(), Some(Refusal::RoundOpen));
    assert!(leaves(&go(&own, release)), "before it is handed over she may");
}

#[test]
fn a_round_that_nobody_can_complete_any_more_ends_and_can_be_written_in() {
    let (ended, effects) = on(&[CLIENT], &in_review(), Event::MembersChanged).expect("allowed");
    assert_eq!(effects, [Effect::RoundClosed { ended: Ended::Stranded }]);
    assert_eq!(ended.state(part(0)), ItemState::Draft);
    assert!(on(&[CLIENT], &ended, edit("new", 2, JUNIOR)).is_ok());
    let refusal = on(
        &[CLIENT],
        &ended,
        Event::Submit {
            round: RoundId(Uuid::from_u128(43)),
            number: 2,
            parts: vec![part(0)],
            policy: full(0),
            by: JUNIOR,
        },
    );
    let client = Refusal::NobodyCanApprove { stage: 1, slot: "client".into(), missing: 1 };
    assert_eq!(refusal.err(), Some(client), "the page can say who is missing");
}

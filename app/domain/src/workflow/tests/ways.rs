//! Ways through a round that are not straight: taking back, sending a part back, passing a place on.

use super::scope::{CLIENT, JUNIOR, LEGAL, MANAGER, SENIOR, full, roster, short};
use super::world::part;
use super::{certificate, hash, round};
use crate::workflow::{Effect, Event, Moment, Policy, Refusal, Verdict, Workflow};
use crate::{At, ItemState, PersonId};
use std::collections::BTreeSet;

fn at(now: i64, item: &Workflow, event: Event) -> Result<(Workflow, Vec<Effect>), Refusal> {
    item.apply(event, &Moment { now: At(now), roster: &roster(&[]) })
}

fn go(now: i64, item: &Workflow, event: Event) -> Workflow {
    at(now, item, event).expect("allowed").0
}

/// An article and a post by the junior, under review.
fn in_review(policy: Policy) -> Workflow {
    let parts = vec![part(0), part(1)];
    let added = parts.iter().fold(Workflow::default(), |item, part| {
        go(0, &item, Event::Add { part: *part, hash: hash(&part.to_string()), by: JUNIOR })
    });
    go(0, &added, Event::Submit { round: round(20), number: 1, parts, policy, by: JUNIOR })
}

fn approve(now: i64, item: &Workflow, by: PersonId) -> Result<Workflow, Refusal> {
    let seen = item.round.as_ref().ok_or(Refusal::NoRound)?.digest();
    at(now, item, Event::Approve { seen, by, certificate: certificate(30) }).map(|it| it.0)
}

fn send_back(item: &Workflow, number: u128, by: PersonId) -> Workflow {
    let seen = item.round.as_ref().expect("open").digest();
    go(0, item, Event::RequestChanges { seen, parts: BTreeSet::from([part(number)]), by })
}

#[test]
fn an_approval_leaves_nothing_until_it_cannot_be_taken_back() {
    let approved = approve(0, &in_review(short(10_000)), MANAGER).expect("allowed");
    assert_eq!(approved.leaves(part(0), At(9_999), false), Err(Refusal::NotYet(At(10_000))));
    assert!(approved.leaves(part(0), At(10_000), false).is_ok());
    assert_eq!(approved.leaves(part(0), At(10_000), true), Err(Refusal::OnHold));
}

#[test]
fn an_approval_is_taken_back_as_a_row_of_its_own_and_can_be_given_again() {
    let approved = approve(0, &in_review(short(10_000)), MANAGER).expect("allowed");
    let late = at(10_000, &approved, Event::TakeBack { by: MANAGER });
    assert_eq!(late.err(), Some(Refusal::TooLate));
    let other = at(5_000, &approved, Event::TakeBack { by: LEGAL });
    assert_eq!(other.err(), Some(Refusal::TooLate), "it is not hers");
    let (back, effects) = at(5_000, &approved, Event::TakeBack { by: MANAGER }).expect("allowed");
    assert!(effects.contains(&Effect::RoundReopened { round: round(20) }));
    assert_eq!(back.exportable(part(0)), None);
    let rows = &back.round.as_ref().expect("open").decisions;
    let verdicts: Vec<Verdict> = rows.iter().map(|it| it.verdict).collect();
    assert_eq!(verdicts, [Verdict::Approved, Verdict::TakenBack]);
    assert!(approve(6_000, &back, MANAGER).is_ok());
}

#[test]
fn what_was_sent_back_and_edited_is_not_taken_back_any_more() {
    let item = in_review(short(10_000));
    let seen = item.round.as_ref().expect("open").digest();
    let event = Event::RequestChanges { seen, parts: BTreeSet::new(), by: MANAGER };
    let sent_back = go(0, &item, event);
    let again = go(1, &sent_back, Event::TakeBack { by: MANAGER });
    assert_eq!(again.state(part(0)), ItemState::Review);
    let edit = Event::Edit { part: part(0), hash: hash("new"), version: 2, by: JUNIOR };
    let edited = go(1, &sent_back, edit);
    assert!(at(2, &edited, Event::TakeBack { by: MANAGER }).is_err());
}

#[test]
fn a_part_goes_back_alone_and_the_others_are_approved() {
    let item = send_back(&in_review(short(0)), 1, MANAGER);
    let edit = Event::Edit { part: part(1), hash: hash("better"), version: 2, by: JUNIOR };
    let edited = go(0, &item, edit);
    let approved =
        approve(0, &edited, MANAGER).expect("sending one back decided nothing on the rest");
    assert!(approved.exportable(part(0)).is_some() && approved.exportable(part(1)).is_none());
    assert_eq!(approved.pending(), [part(1)]);
    let both = in_review(short(0)).round.expect("open").digest();
    let old = Event::Approve { seen: both, by: LEGAL, certificate: certificate(31) };
    assert_eq!(at(0, &item, old).err(), Some(Refusal::Stale), "a page that shows both");
}

#[test]
fn a_question_changes_nothing() {
    let item = in_review(full(0));
    assert_eq!(go(0, &item, Event::Ask { by: CLIENT }), item);
    assert_eq!(at(0, &item, Event::Ask { by: SENIOR }).err(), Some(Refusal::NotYourTurn));
}

#[test]
fn a_place_is_passed_on_by_who_has_it_or_by_a_manager() {
    let item = in_review(full(0));
    let pass = |from, to, by| Event::Reassign { stage: 1, slot: 1, from: Some(from), to, by };
    let passed = go(0, &item, pass(CLIENT, SENIOR, CLIENT));
    let decided =
        [MANAGER, LEGAL, SENIOR].iter().try_fold(passed.clone(), |item, by| approve(0, &item, *by));
    assert!(decided.expect("allowed").exportable(part(0)).is_some());
    let half = approve(0, &passed, MANAGER).expect("allowed");
    assert_eq!(approve(0, &half, CLIENT), Err(Refusal::NotYourTurn), "she gave it away");
    for (event, why) in [
        (pass(CLIENT, JUNIOR, CLIENT), Refusal::Supervised(JUNIOR)),
        (pass(CLIENT, SENIOR, SENIOR), Refusal::Forbidden),
        (pass(SENIOR, LEGAL, MANAGER), Refusal::NoSuchSlot),
    ] {
        assert_eq!(at(0, &item, event.clone()).err(), Some(why), "{event:?}");
    }
}

#[test]
fn an_overdue_decision_gets_one_more_person_and_no_approval() {
    let item = in_review(short(0));
    let more = go(0, &item, Event::Escalate { stage: 0, slot: 0, to: SENIOR });
    assert_eq!(more.exportable(part(0)), None);
    assert!(more.round.as_ref().is_some_and(|it| it.decisions.is_empty()));
    assert!(approve(0, &more, SENIOR).is_ok());
    let junior = Event::Escalate { stage: 0, slot: 0, to: JUNIOR };
    assert_eq!(at(0, &item, junior).err(), Some(Refusal::Supervised(JUNIOR)));
}

#[test]
fn an_approval_ends_when_its_text_changes_or_when_it_is_revoked() {
    let approved = approve(0, &in_review(short(0)), MANAGER).expect("allowed");
    let parts = BTreeSet::from([part(0)]);
    let edit = Event::Edit { part: part(0), hash: hash("new"), version: 2, by: JUNIOR };
    for event in [edit, Event::Revoke { parts: parts.clone(), by: MANAGER }] {
        let (next, effects) = at(1, &approved, event).expect("allowed");
        let voided = |it: &Effect| matches!(it, Effect::Voided { part: id, .. } if *id == part(0));
        assert_eq!(effects.iter().filter(|it| voided(it)).count(), 1);
        assert_eq!(next.exportable(part(0)), None);
        assert!(next.exportable(part(1)).is_some(), "the post stays as it is");
    }
    let outsider = Event::Revoke { parts, by: SENIOR };
    assert_eq!(at(1, &approved, outsider).err(), Some(Refusal::Forbidden));
}

#[test]
fn an_item_stored_before_rounds_could_settle_is_read() {
    let item = in_review(short(0));
    let stored = serde_json::to_string(&item).expect("a document");
    assert!(!stored.contains("settled") && !stored.contains("returned"), "{stored}");
    let read: Workflow = serde_json::from_str(&stored).expect("the same");
    assert_eq!(read, item);
}

//! The way a real item goes, and the ways it must not go.

mod explore;
mod invariants;
mod mutants;
mod scope;
mod wagtail;
mod ways;
mod world;

use super::*;
use crate::{Role, Roles, RoundId};
use uuid::Uuid;

const LEA: PersonId = PersonId(Uuid::from_u128(1));
const PAUL: PersonId = PersonId(Uuid::from_u128(2));
const SOFIA: PersonId = PersonId(Uuid::from_u128(3));
const ARTICLE: PartId = PartId(Uuid::from_u128(10));
const POST: PartId = PartId(Uuid::from_u128(11));

fn person(person: PersonId, roles: &[Role], autonomous: bool) -> Member {
    Member { person, roles: Roles(roles.to_vec()), autonomous, active: true }
}

/// Léa writes under supervision; Paul and Sofia manage.
fn team() -> Vec<Member> {
    vec![
        person(LEA, &[Role::Writer], false),
        person(PAUL, &[Role::Manager], true),
        person(SOFIA, &[Role::Manager], true),
    ]
}

fn hash(text: &str) -> ContentHash {
    ContentHash::of(text.as_bytes())
}

fn round(n: u128) -> RoundId {
    RoundId(Uuid::from_u128(n))
}

fn certificate(n: u128) -> CertificateId {
    CertificateId(Uuid::from_u128(n))
}

fn submit(parts: &[PartId], preset: Preset) -> Event {
    Event::Submit {
        round: round(20),
        number: 1,
        parts: parts.to_vec(),
        policy: preset.policy(),
        by: LEA,
    }
}

fn at<'a>(now: i64, roster: &'a [Member]) -> Moment<'a> {
    Moment { now: At(now), roster }
}

fn go(from: &Workflow, event: Event) -> Workflow {
    from.apply(event, &at(0, &team())).expect("allowed").0
}

fn draft() -> Workflow {
    go(&Workflow::default(), Event::Add { part: ARTICLE, hash: hash("one"), by: LEA })
}

fn in_review() -> Workflow {
    go(&draft(), submit(&[ARTICLE], Preset::Reviewed))
}

fn approve(item: &Workflow, by: PersonId) -> Result<Workflow, Refusal> {
    let seen = item.round.as_ref().expect("open").digest();
    item.apply(Event::Approve { seen, by, certificate: certificate(30) }, &at(0, &team()))
        .map(|it| it.0)
}

#[test]
fn an_approved_text_may_leave_until_it_changes() {
    let approved = approve(&in_review(), PAUL).expect("Paul may approve");
    assert_eq!(approved.state(ARTICLE), ItemState::Approved);
    assert_eq!(approved.exportable(ARTICLE).map(|it| it.hash), Some(hash("one")));
    let edit = Event::Edit { part: ARTICLE, hash: hash("two"), version: 2, by: LEA };
    let (edited, effects) = approved.apply(edit, &at(0, &team())).expect("allowed");
    assert_eq!(edited.exportable(ARTICLE), None);
    assert_eq!(effects, [Effect::Voided { part: ARTICLE, certificate: certificate(30) }]);
}

#[test]
fn saving_the_same_text_keeps_the_approval() {
    let approved = approve(&in_review(), PAUL).expect("Paul may approve");
    let same =
        go(&approved, Event::Edit { part: ARTICLE, hash: hash("one"), version: 2, by: PAUL });
    assert_eq!(same, approved);
}

#[test]
fn what_is_under_review_is_not_edited() {
    let edit = Event::Edit { part: ARTICLE, hash: hash("two"), version: 2, by: LEA };
    assert_eq!(in_review().apply(edit, &at(0, &team())).err(), Some(Refusal::Frozen(ARTICLE)));
}

#[test]
fn a_manager_who_wrote_cannot_approve_but_the_other_can() {
    let edited =
        go(&draft(), Event::Edit { part: ARTICLE, hash: hash("two"), version: 2, by: PAUL });
    let open = go(&edited, submit(&[ARTICLE], Preset::Reviewed));
    assert_eq!(approve(&open, PAUL), Err(Refusal::Contributor(PAUL)));
    assert!(approve(&open, SOFIA).is_ok());
}

#[test]
fn editing_warns_a_manager_once() {
    let policy = Preset::Reviewed.policy();
    let paul = &team()[1];
    assert!(draft().editing_costs_approval(ARTICLE, paul, &policy));
    let edited =
        go(&draft(), Event::Edit { part: ARTICLE, hash: hash("two"), version: 2, by: PAUL });
    assert!(!edited.editing_costs_approval(ARTICLE, paul, &policy));
    assert!(!draft().editing_costs_approval(ARTICLE, &team()[0], &policy));
}

#[test]
fn a_submission_nobody_could_approve_is_refused_with_who_is_missing() {
    let both = [PAUL, SOFIA].into_iter().zip([2, 3]).fold(draft(), |item, (by, version)| {
        go(&item, Event::Edit { part: ARTICLE, hash: hash(&format!("v{version}")), version, by })
    });
    let refusal = both.apply(submit(&[ARTICLE], Preset::Reviewed), &at(0, &team())).err();
    assert_eq!(
        refusal,
        Some(Refusal::NobodyCanApprove { stage: 0, slot: "manager".into(), missing: 1 })
    );
}

#[test]
fn a_decision_about_another_set_is_stale() {
    let item = in_review();
    let old = Event::Approve { seen: hash("an older set"), by: PAUL, certificate: certificate(30) };
    assert_eq!(item.apply(old, &at(0, &team())).err(), Some(Refusal::Stale));
}

#[test]
fn two_decisions_cannot_both_win() {
    let item = in_review();
    let seen = item.round.as_ref().expect("open").digest();
    let sent_back = go(&item, Event::RequestChanges { seen, parts: BTreeSet::new(), by: SOFIA });
    let late = Event::Approve { seen, by: PAUL, certificate: certificate(30) };
    assert_eq!(sent_back.apply(late, &at(0, &team())).err(), Some(Refusal::NoRound));
    assert_eq!(sent_back.state(ARTICLE), ItemState::Changes);
}

#[test]
fn a_post_added_later_leaves_the_article_approved() {
    let approved = approve(&in_review(), PAUL).expect("Paul may approve");
    let added = go(&approved, Event::Add { part: POST, hash: hash("post"), by: LEA });
    assert_eq!(added.pending(), [POST]);
    let open = go(
        &added,
        Event::Submit {
            round: round(21),
            number: 2,
            parts: vec![POST],
            policy: Preset::Reviewed.policy(),
            by: LEA,
        },
    );
    assert!(open.exportable(ARTICLE).is_some() && open.exportable(POST).is_none());
    assert_eq!(open.state(ARTICLE), ItemState::Review);
}

#[test]
fn supervised_people_release_nothing_even_where_the_brand_allows_it() {
    let release = |by| Event::SelfRelease {
        parts: vec![ARTICLE],
        policy: Preset::Solo.policy(),
        by,
        certificate: certificate(31),
    };
    assert_eq!(draft().apply(release(LEA), &at(0, &team())).err(), Some(Refusal::Supervised(LEA)));
    assert_eq!(
        draft().apply(release(PAUL), &at(0, &team())).err(),
        Some(Refusal::Supervised(LEA)),
        "Léa wrote it"
    );
    let own = go(&Workflow::default(), Event::Add { part: ARTICLE, hash: hash("one"), by: PAUL });
    let released = go(&own, release(PAUL));
    assert_eq!(released.exportable(ARTICLE).map(|it| it.kind), Some(CertificateKind::Autonomous));
}

#[test]
fn a_round_is_taken_back_by_who_submitted_or_a_manager_only() {
    let outsider = person(PersonId(Uuid::from_u128(9)), &[Role::Writer], true);
    let mut team = team();
    team.push(outsider.clone());
    assert_eq!(
        in_review().apply(Event::Withdraw { by: outsider.person }, &at(0, &team)).err(),
        Some(Refusal::Forbidden)
    );
    let back = in_review().apply(Event::Withdraw { by: LEA }, &at(0, &team)).expect("her own").0;
    assert_eq!(back.state(ARTICLE), ItemState::Draft);
    assert!(in_review().apply(Event::Withdraw { by: PAUL }, &at(0, &team)).is_ok());
}

#[test]
fn a_suspended_manager_decides_nothing() {
    let mut team = team();
    team[1].active = false;
    let item = in_review();
    let seen = item.round.as_ref().expect("open").digest();
    let event = Event::Approve { seen, by: PAUL, certificate: certificate(30) };
    assert_eq!(item.apply(event, &at(0, &team)).err(), Some(Refusal::Forbidden));
}

#[test]
fn taking_a_second_submission_back_leaves_what_was_asked_for() {
    let item = in_review();
    let seen = item.round.as_ref().expect("open").digest();
    let sent_back = go(&item, Event::RequestChanges { seen, parts: BTreeSet::new(), by: SOFIA });
    let again = go(&sent_back, submit(&[ARTICLE], Preset::Reviewed));
    let back = go(&again, Event::Withdraw { by: LEA });
    assert_eq!(back.state(ARTICLE), ItemState::Changes);
}

#[test]
fn who_wrote_a_part_that_comes_back_still_may_not_approve_it() {
    let added = go(&draft(), Event::Add { part: POST, hash: hash("post"), by: PAUL });
    let gone = go(&added, Event::Remove { part: POST, by: LEA });
    let (hash, wrote) = (hash("post"), BTreeSet::from([PAUL]));
    let back = go(&gone, Event::BringBack { part: POST, hash, version: 3, wrote, by: LEA });
    assert_eq!((back.parts[&POST].version, back.exportable(POST)), (3, None));
    let open = go(&back, submit(&[POST], Preset::Reviewed));
    assert_eq!(approve(&open, PAUL), Err(Refusal::Contributor(PAUL)));
    assert!(approve(&open, SOFIA).is_ok());
}

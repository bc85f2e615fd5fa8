//! One story, end to end: a first draft becomes an approved text, and loses its approval by an edit.

use crate::home::Home;
use crate::on_both;
use crate::world::{MINUTE, NOON, World, id, world};
use anyhow::Result;
use domain::event::EventKind;
use domain::workflow::{CertificateKind, Effect, Event, Preset, Verdict};
use domain::{At, CertificateId, ContentHash, ItemState, PersonId, RoundId};
use store::certificates::Certificate;
use store::rounds::RoundState;
use store::{
    Store, Tx, certificates, comments, decisions, events, items, parts, rounds, saves, settings,
};

on_both!(from_first_draft_to_approved_and_back);

async fn from_first_draft_to_approved_and_back(home: &Home) -> Result<()> {
    let store = &home.store;
    set_up_once(store).await?;
    let world = world(store).await?;
    let draft = NOON.plus_ms(20 * MINUTE);
    store.write(async |tx| world.save(tx, world.writer, 1, "Deuxième jet.", draft).await).await?;

    let sent_back = submit(store, &world, 1).await?;
    send_back(store, &world, sent_back).await?;
    let revised = NOON.plus_ms(60 * MINUTE);
    store
        .write(async |tx| world.save(tx, world.writer, 2, "Troisième jet.", revised).await)
        .await?;
    assert_eq!(since_last_round(store, &world).await?, "Deuxième jet.");

    let round = submit(store, &world, 2).await?;
    let certificate = approve(store, &world, round).await?;
    may_leave(store, &world, certificate).await?;

    let later = NOON.plus_ms(120 * MINUTE);
    store.write(async |tx| void_by_edit(tx, &world, later).await).await?;
    may_not_leave(store, &world, certificate).await?;
    tells_what_happened(store, &world).await
}

async fn set_up_once(store: &Store) -> Result<()> {
    store.write(async |tx| settings::put(tx, "setup-token", "sésame").await).await?;
    let first = store.write(async |tx| settings::take(tx, "setup-token").await).await?;
    let second = store.write(async |tx| settings::take(tx, "setup-token").await).await?;
    assert_eq!((first.as_deref(), second), (Some("sésame"), None));
    Ok(())
}

async fn submit(store: &Store, world: &World, number: u32) -> Result<RoundId> {
    let (round, at) = (id(), NOON.plus_ms(i64::from(number) * 30 * MINUTE));
    let event = Event::Submit {
        round,
        number,
        parts: vec![world.article],
        policy: Preset::Reviewed.policy(),
        by: world.writer,
    };
    store
        .write(async |tx| {
            assert_eq!(rounds::next_number(tx, world.item).await?, number);
            world.step(tx, event, at).await?;
            let item = items::by_id(tx, world.item).await?.unwrap();
            rounds::insert(tx, world.item, &item.workflow.round.unwrap(), &"À relire".into(), at)
                .await?;
            record(tx, world, EventKind::Submitted, world.writer, at).await?;
            Ok(round)
        })
        .await
}

async fn send_back(store: &Store, world: &World, round: RoundId) -> Result<()> {
    let at = NOON.plus_ms(40 * MINUTE);
    store
        .write(async |tx| {
            let seen = seen(tx, world).await?;
            world
                .step(
                    tx,
                    Event::RequestChanges { seen, parts: Default::default(), by: world.manager },
                    at,
                )
                .await?;
            decide(tx, world, round, Verdict::ChangesRequested, seen, at).await?;
            rounds::close(tx, round, RoundState::Changes, at).await?;
            record(tx, world, EventKind::ChangesRequested, world.manager, at).await
        })
        .await
}

async fn approve(store: &Store, world: &World, round: RoundId) -> Result<CertificateId> {
    let (certificate, at) = (id(), NOON.plus_ms(90 * MINUTE));
    store
        .write(async |tx| {
            let frozen = rounds::open(tx, world.item).await?.unwrap().parts;
            let seen = seen(tx, world).await?;
            let event = Event::Approve { seen, by: world.manager, certificate };
            let effects = world.step(tx, event, at).await?;
            assert!(matches!(effects[..], [.., Effect::Certified { .. }]), "{effects:?}");
            decide(tx, world, round, Verdict::Approved, seen, at).await?;
            rounds::close(tx, round, RoundState::Approved, at).await?;
            let new = Certificate {
                id: certificate,
                item: world.item,
                round: Some(round),
                kind: CertificateKind::Reviewed,
                by: None,
                parts: frozen,
                created_at: at,
                voided: Default::default(),
            };
            certificates::insert(tx, &new).await?;
            record(tx, world, EventKind::Approved, world.manager, at).await?;
            Ok(certificate)
        })
        .await
}

async fn void_by_edit(tx: &Tx, world: &World, at: At) -> Result<()> {
    for effect in world.save(tx, world.writer, 3, "Quatrième jet.", at).await? {
        if let Effect::Voided { part, certificate } = effect {
            certificates::void(tx, certificate, part, world.writer, at).await?;
            record(tx, world, EventKind::ApprovalVoided, world.writer, at).await?;
        }
    }
    Ok(())
}

async fn seen(tx: &Tx, world: &World) -> Result<ContentHash> {
    let item = items::by_code(tx, world.brand, &world.code).await?.unwrap();
    Ok(item.workflow.round.unwrap().digest())
}

async fn decide(
    tx: &Tx,
    world: &World,
    round: RoundId,
    verdict: Verdict,
    seen: ContentHash,
    at: At,
) -> Result<()> {
    let person = world.manager;
    let (parts, effective_at) = (Default::default(), at);
    let decision = domain::workflow::Decision {
        stage: 0,
        slot: 0,
        person,
        verdict,
        seen,
        parts,
        effective_at,
    };
    decisions::insert(tx, id(), round, &decision, &"Vu.".into(), at).await?;
    let comment = comments::Comment {
        id: id(),
        item: world.item,
        part: Some(world.article),
        round: Some(round),
        version: Some(2),
        person,
        body: "Le chapô promet plus que le texte.".into(),
        quote: None,
        created_at: at,
        passage: None,
        resolved: None,
    };
    Ok(comments::insert(tx, &comment).await?)
}

async fn record(tx: &Tx, world: &World, kind: EventKind, by: PersonId, at: At) -> Result<()> {
    let event = events::Event {
        id: id(),
        brand: Some(world.brand),
        item: Some(world.item),
        part: None,
        person: Some(by),
        kind,
        data: serde_json::json!({ "version": 2 }),
        at,
    };
    Ok(events::insert(tx, &event)?)
}

/// What a review would show the changes against.
async fn since_last_round(store: &Store, world: &World) -> Result<String> {
    let decided = rounds::last_decided(store.read(), world.item, u32::MAX).await?;
    let hash = decided[&world.article].hash;
    let saved = saves::of_hash(store.read(), world.article, hash).await?.unwrap();
    match saved.content {
        domain::Content::Article(article) => Ok(article.body),
        other => panic!("{other:?}"),
    }
}

async fn may_leave(store: &Store, world: &World, certificate: CertificateId) -> Result<()> {
    let item = items::by_code(store.read(), world.brand, &world.code).await?.unwrap();
    let part = parts::by_id(store.read(), world.item, world.article).await?.unwrap();
    let known = certificates::by_id(store.read(), certificate).await?.unwrap();
    let approval = item.workflow.exportable(world.article).unwrap();
    assert_eq!(item.state, ItemState::Approved);
    assert_eq!(approval.hash, part.content.hash());
    assert_eq!((known.parts[&world.article].hash, known.voided.len()), (part.hash, 0));
    assert_eq!(rounds::open(store.read(), world.item).await?, None);
    Ok(())
}

async fn may_not_leave(store: &Store, world: &World, certificate: CertificateId) -> Result<()> {
    let item = items::by_code(store.read(), world.brand, &world.code).await?.unwrap();
    let known = certificates::of_item(store.read(), world.item).await?;
    assert_eq!(item.workflow.exportable(world.article), None);
    assert_eq!(item.state, ItemState::Draft);
    assert_eq!(known.len(), 1);
    assert!(known[0].id == certificate && known[0].voided.contains_key(&world.article));
    Ok(())
}

async fn tells_what_happened(store: &Store, world: &World) -> Result<()> {
    let told = events::of_item(store.read(), world.item, None, 50).await?;
    let line = |it: &events::Told| (it.event.kind, it.person_name.clone().unwrap_or_default());
    let expected = [
        (EventKind::ApprovalVoided, "Léa".to_owned()),
        (EventKind::Approved, "Noé".to_owned()),
        (EventKind::Submitted, "Léa".to_owned()),
        (EventKind::ChangesRequested, "Noé".to_owned()),
        (EventKind::Submitted, "Léa".to_owned()),
    ];
    assert_eq!(told.iter().map(line).collect::<Vec<_>>(), expected);
    assert!(told.iter().all(|it| it.item_code.as_ref() == Some(&world.code)));

    let page = events::of_brand(store.read(), world.brand, Some(told[1].seq), 2).await?;
    assert_eq!(page, told[2..4]);

    let said = comments::of_item(store.read(), world.item).await?;
    let decided = decisions::of_item(store.read(), world.item).await?;
    assert_eq!((said.len(), said[0].1.as_str()), (2, "Noé"));
    let verdicts: Vec<_> = decided.iter().map(|it| it.decision.verdict).collect();
    assert_eq!(verdicts, [Verdict::ChangesRequested, Verdict::Approved]);
    Ok(())
}

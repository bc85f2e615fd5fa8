//! What was decided and what happened cannot be rewritten, not even by somebody at the database.

use crate::home::{Home, back_door};
use crate::on_both;
use crate::world::{NOON, id, world};
use anyhow::Result;
use domain::event::EventKind;
use domain::workflow::{Decision, Event, Preset, Verdict};
use sea_orm::ConnectionTrait;
use std::collections::BTreeSet;
use store::certificates::Certificate;
use store::{certificates, decisions, events, items, rounds};

on_both!(history_and_approvals_are_only_added_to);

async fn history_and_approvals_are_only_added_to(home: &Home) -> Result<()> {
    fill(home).await?;
    let door = back_door(&home.database.url).await?;
    for table in ["event", "decision", "certificate", "certificate_void", "round_part"] {
        let column = if table == "certificate_void" { "person_id" } else { key(table) };
        for sql in [format!("UPDATE {table} SET {column} = 'x'"), format!("DELETE FROM {table}")] {
            let refused = door.execute_unprepared(&sql).await.unwrap_err().to_string();
            assert!(refused.contains("append-only"), "{sql}: {refused}");
        }
    }
    Ok(())
}

fn key(table: &str) -> &'static str {
    if table == "round_part" { "hash" } else { "id" }
}

/// One row in each of the tables.
async fn fill(home: &Home) -> Result<()> {
    let world = world(&home.store).await?;
    let (round, certificate, part) = (id(), id(), world.article);
    let (person, policy) = (world.manager, Preset::Reviewed.policy());
    let submit = Event::Submit { round, number: 1, parts: vec![part], policy, by: world.writer };
    home.store
        .write(async |tx| {
            world.step(tx, submit, NOON).await?;
            let open = items::by_id(tx, world.item).await?.unwrap().workflow.round.unwrap();
            rounds::insert(tx, world.item, &open, &"".into(), NOON).await?;
            let (verdict, seen) = (Verdict::Approved, open.digest());
            let (parts, effective_at) = (BTreeSet::new(), NOON);
            let decision =
                Decision { stage: 0, slot: 0, person, verdict, seen, parts, effective_at };
            decisions::insert(tx, id(), round, &decision, &"".into(), NOON).await?;
            let new = Certificate {
                id: certificate,
                item: world.item,
                round: Some(round),
                kind: domain::workflow::CertificateKind::Reviewed,
                by: None,
                parts: open.parts,
                created_at: NOON,
                voided: Default::default(),
            };
            certificates::insert(tx, &new).await?;
            certificates::void(tx, certificate, part, person, NOON).await?;
            let event = events::Event {
                id: id(),
                brand: Some(world.brand),
                item: None,
                part: None,
                person: None,
                kind: EventKind::StudioSetUp,
                data: serde_json::Value::Null,
                at: NOON,
            };
            Ok(events::insert(tx, &event)?)
        })
        .await
}

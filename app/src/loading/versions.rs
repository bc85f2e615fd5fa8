//! Versions and history.

use super::times::Times;
use super::{Content, Visit, item, query_value};
use crate::page::{Body, Frame};
use crate::views::versions::{Happened, PartVersions, Version, Versions};
use domain::event::EventKind;
use domain::workflow::Standing;
use studio::{ActionError, Actor};
use wording::history::History;

/// Events shown.
const SHOWN: u32 = 200;

pub(super) async fn load(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
    brand: &str,
    code: &str,
) -> Result<Content, ActionError> {
    let (opened, head) = item::open(visit, frame, actor, brand, code).await?;
    let words = wording::history::history(visit.lang);
    if query_value(visit.path, "done").as_deref() == Some("restored") {
        frame.notice = words.restored.to_owned();
    }
    let times = Times::new(&opened.access.brand.time_zone, visit.lang, visit.studio.clock.now());
    let mut parts = Vec::new();
    for part in &opened.parts {
        let frozen = opened
            .item
            .workflow
            .parts
            .get(&part.id)
            .is_some_and(|it| it.standing == Standing::Review);
        let found = studio::part::versions(visit.studio, actor, brand, code, part.id).await?;
        let versions = found.versions.iter().map(|it| Version {
            number: it.number,
            by: it.by_name.clone(),
            at: times.full(it.saved_at),
            hash: it.hash.short(),
            current: it.number == part.version,
            restorable: head.may.write && !frozen && it.hash != part.hash,
        });
        parts.push(PartVersions {
            id: part.id.to_string(),
            label: item::label(part),
            versions: versions.collect(),
        });
    }
    let told = studio::history::of_item(visit.studio, &opened, SHOWN).await?;
    let events = told.iter().map(|it| happened(it, &opened, &times, words)).collect();
    let title = format!("{} · {}", words.heading, head.title);
    Ok(Content::Body(Body::Versions(Box::new(Versions { item: head, parts, events })), title))
}

fn happened(
    it: &studio::history::Told,
    opened: &studio::item::Opened,
    times: &Times,
    words: &History,
) -> Happened {
    let who = it.person_name.clone().unwrap_or_else(|| words.operator.to_owned());
    let part = it.event.part.and_then(|id| opened.part(id)).map(item::label);
    let version = it.event.data.get("version").and_then(serde_json::Value::as_u64);
    let about = match (part, version) {
        (Some(part), Some(version)) => format!("{part}, {}", (words.version)(version)),
        (Some(part), None) => part,
        (None, Some(version)) => (words.version)(version),
        (None, None) => String::new(),
    };
    let said = |key: &str| {
        it.event.data.get(key).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
    };
    Happened {
        sign: sign(it.event.kind).to_owned(),
        what: (words.happened)(it.event.kind.as_str(), &who, &about),
        note: [said("comment"), said("note"), said("format")]
            .into_iter()
            .find(|it| !it.is_empty())
            .unwrap_or_default(),
        at: times.full(it.event.at),
    }
}

const fn sign(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Submitted => "review",
        EventKind::Approved | EventKind::SelfReleased => "approved",
        EventKind::ChangesRequested | EventKind::ApprovalVoided | EventKind::Withdrawn => "changes",
        EventKind::Exported => "exported",
        EventKind::Commented => "comment",
        EventKind::VersionRestored => "undo",
        _ => "draft",
    }
}

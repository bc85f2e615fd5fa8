//! Versions and history.

use super::happened::happened;
use super::times::Times;
use super::{Content, Visit, item, query_value};
use crate::page::{Body, Frame};
use crate::views::versions::{PartVersions, Version, Versions};
use domain::workflow::Standing;
use studio::history::Told;
use studio::{ActionError, Actor};

/// Events shown.
const SHOWN: u32 = 100;

pub(super) async fn load(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
    brand: &str,
    code: &str,
) -> Result<Content, ActionError> {
    let (opened, head) = item::open(visit, frame, actor, brand, code).await?;
    let words = wording::history::history(visit.lang);
    frame.notice = match query_value(visit.path, "done").as_deref() {
        Some("restored") => words.restored.to_owned(),
        Some("named") => words.named.to_owned(),
        _ => String::new(),
    };
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
            name: it.name.clone().unwrap_or_default(),
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
    let told = studio::history::of_item(visit.studio, &opened, SHOWN + 1).await?;
    let label = |it: &Told| it.event.part.and_then(|id| opened.part(id)).map(item::label);
    let shown = told.iter().take(SHOWN as usize);
    let events = shown.map(|it| happened(it, &opened.access, label(it), &times, words)).collect();
    let more = told.len() > SHOWN as usize;
    let title = format!("{} · {}", words.heading, head.title);
    let page = Versions { item: head, parts, events, more };
    Ok(Content::Body(Body::Versions(Box::new(page)), title))
}

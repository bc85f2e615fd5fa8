//! Two versions of a part, word by word.

use super::review::{field, picture};
use super::times::Times;
use super::{Content, Visit, frame, item, query_value};
use crate::address::Address;
use crate::page::{Body, Frame};
use crate::views::review::PartChange;
use crate::views::versions::{Compare, Side};
use domain::PartKind;
use domain::workflow::Standing;
use studio::part::{Compared, compare};
use studio::{ActionError, Actor};

pub(super) async fn load(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
    (brand, code): (&str, &str),
    numbers: (u32, u32),
) -> Result<Content, ActionError> {
    let part = match query_value(visit.path, "part") {
        Some(id) => Some(id.parse().map_err(|_| ActionError::NotFound)?),
        None => None,
    };
    let read = compare(visit.studio, actor, brand, code, part, numbers).await?;
    frame::add_brands(visit, frame).await?;
    frame::set_brand(frame, &read.opened.access);
    let words = wording::history::history(visit.lang);
    let head = item::head(visit, &read.opened).await?;
    let title = format!("{} · {}", words.compare_heading, head.title);
    let times =
        Times::new(&read.opened.access.brand.time_zone, visit.lang, visit.studio.clock.now());
    let versions = studio::part::versions(visit.studio, actor, brand, code, read.part).await?;
    let side = |saved: &studio::part::SavedVersion| {
        let listed = versions.versions.iter().find(|it| it.number == saved.version);
        let frozen = read.opened.item.workflow.parts.get(&read.part);
        let frozen = frozen.is_some_and(|it| it.standing == Standing::Review);
        Side {
            number: saved.version,
            name: listed.and_then(|it| it.name.clone()).unwrap_or_default(),
            by: listed.map(|it| it.by_name.clone()).unwrap_or_default(),
            at: times.full(saved.at),
            restorable: head.may.write && !frozen && saved.hash != versions.part.hash,
        }
    };
    let page = Compare {
        numbers: versions.versions.iter().map(|it| it.number).collect(),
        before: side(&read.before),
        after: side(&read.after),
        change: change(&read, visit),
        item: head,
    };
    Ok(Content::Body(Body::Compare(Box::new(page)), title))
}

/// Sends a form that names two versions to the address that shows them.
pub(super) async fn ask(
    visit: &Visit<'_>,
    actor: &Actor,
    brand: &str,
    code: &str,
) -> Result<Content, ActionError> {
    studio::access::item(visit.studio.store.read(), actor, brand, code).await?;
    let number = |name: &str| {
        let typed = query_value(visit.path, name).unwrap_or_default();
        typed.parse::<u32>().map_err(|_| ActionError::NotFound)
    };
    let (a, b) = (number("from")?, number("to")?);
    let part: domain::PartId = query_value(visit.path, "part")
        .unwrap_or_default()
        .parse()
        .map_err(|_| ActionError::NotFound)?;
    let to = Address::Compare(brand.to_owned(), code.to_owned(), a.min(b), a.max(b));
    Ok(Content::Redirect(format!("{to}?part={part}")))
}

fn change(read: &Compared, visit: &Visit<'_>) -> PartChange {
    let kind = read.after.content.kind();
    let label = read.opened.part(read.part).map(item::label).unwrap_or_default();
    // Posts and visuals are short: what did not change is there to be read again.
    let shown = read.fields.iter().filter(|it| it.changed || kind != PartKind::Article);
    PartChange {
        id: read.part.to_string(),
        kind: kind.as_str().to_owned(),
        label,
        version: read.after.version,
        since: Some(read.before.version),
        fields: shown.map(|it| field(it, &read.after.content, visit.lang)).collect(),
        picture: read.picture.as_ref().map(|it| picture(it, &read.after.content)),
        ..PartChange::default()
    }
}

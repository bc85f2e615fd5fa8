//! Pictures of an item.

use super::{Content, Visit, item, query_value, seen};
use crate::page::{Body, Frame};
use crate::views::visuals::{Placement, Visual, Visuals};
use domain::workflow::Standing;
use domain::{Content as Stored, PartKind};
use studio::item::{Opened, Part};
use studio::{ActionError, Actor};

/// Networks whose sizes are shown while the brand chose none and the item has no post for them yet.
const USUAL: [&str; 2] = ["x", "linkedin"];

pub(super) async fn load(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
    brand: &str,
    code: &str,
) -> Result<Content, ActionError> {
    let (opened, head) = item::open(visit, frame, actor, brand, code).await?;
    let words = wording::visuals::visuals(visit.lang);
    frame.notice = (words.done)(&query_value(visit.path, "done").unwrap_or_default()).to_owned();
    let shown = networks_shown(&opened);
    let visuals = opened
        .of_kind(PartKind::Visual)
        .filter_map(|part| visual(visit, &opened, part, head.may.write, &shown));
    let chosen = query_value(visit.path, "visual")
        .or_else(|| visit.form.typed.get("part").cloned())
        .unwrap_or_default();
    let title = format!("{} · {}", words.heading, head.title);
    let body = Visuals { visuals: visuals.collect(), chosen, item: head };
    Ok(Content::Body(Body::Visuals(Box::new(body)), title))
}

/// The networks of the brand or the usual ones, the card of a link, and those the item has posts for.
fn networks_shown(opened: &Opened) -> Vec<&'static networks::Network> {
    let own = opened.of_kind(PartKind::Post).map(|it| it.content.label());
    let chosen: Vec<&str> =
        opened.access.brand.settings.networks.iter().map(String::as_str).collect();
    let first = if chosen.is_empty() { USUAL.to_vec() } else { chosen };
    let ids = first.into_iter().chain(["web-card"]).chain(own);
    let mut found: Vec<&'static networks::Network> = Vec::new();
    for network in ids.filter_map(|id| networks::network(id).ok()) {
        if !found.iter().any(|it| it.id == network.id) {
            found.push(network);
        }
    }
    found
}

fn visual(
    visit: &Visit<'_>,
    opened: &Opened,
    part: &Part,
    may_write: bool,
    shown: &[&'static networks::Network],
) -> Option<Visual> {
    let Stored::Visual(it) = &part.content else { return None };
    let state = opened.item.workflow.parts.get(&part.id)?;
    let id = part.id.to_string();
    let typed = visit.form.typed.get("part") == Some(&id);
    let echoed = |field: &str, stored: &str| {
        if typed { visit.form.value(field, stored) } else { stored.to_owned() }
    };
    let placements = shown.iter().flat_map(|network| {
        network.placements.iter().filter_map(|place| {
            let wanted = studio::part::picture::wanted(it, place)?;
            let (width, height) = (wanted.width, wanted.height);
            Some(Placement {
                network: network.id.to_owned(),
                name: network.name.to_owned(),
                id: place.id.to_owned(),
                label: wording::networks::label(visit.lang, place.id)
                    .unwrap_or(network.name)
                    .to_owned(),
                width,
                height,
                smaller: wanted.crop.width < width || wanted.crop.height < height,
            })
        })
    });
    Some(Visual {
        name: it.name.clone(),
        width: it.width,
        height: it.height,
        across: it.focal.across,
        down: it.focal.down,
        alt: echoed("alt", &it.alt),
        decorative: it.decorative,
        credit: echoed("credit", &it.credit),
        caption: echoed("caption", &it.caption),
        // Who typed over an older state is told so when saving, not before.
        save: seen(&visit.form, &id).unwrap_or(part.save_seq),
        state: state.state().as_str().to_owned(),
        editable: may_write && state.standing != Standing::Review,
        placements: placements.collect(),
        id,
    })
}

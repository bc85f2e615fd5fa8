//! Pictures of an item.

use super::editor::{Clock, Target, write};
use super::{Content, Visit, comments, item, query_value};
use crate::address::ItemPage;
use crate::calls::parts::save::Acknowledged;
use crate::page::{Body, FormEcho, Frame};
use crate::views::visuals::{Placement, Visual, VisualFields, Visuals};
use domain::crop::Focal;
use domain::workflow::Standing;
use domain::{Content as Stored, PartKind};
use studio::item::{Opened, Part};
use studio::{ActionError, Actor, Studio};
use wording::Lang;

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
    let written = (PartKind::Visual, ItemPage::Visuals);
    let talk = comments::where_written(visit, &opened, written).await?;
    let body = Visuals { visuals: visuals.collect(), chosen, item: head, talk };
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
    networks: &[&'static networks::Network],
) -> Option<Visual> {
    let Stored::Visual(it) = &part.content else { return None };
    let state = opened.item.workflow.parts.get(&part.id)?;
    let id = part.id.to_string();
    let typed = visit.form.typed.get("part") == Some(&id) && visit.form.typed.contains_key("alt");
    let stale = typed && visit.form.value("seen", "") != part.save_seq.to_string();
    let shown = if typed { echoed(&visit.form, it) } else { fields(it) };
    let placements = networks.iter().flat_map(|network| {
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
        newer: (stale && shown != fields(it)).then(|| fields(it)),
        across: shown.across,
        down: shown.down,
        alt: shown.alt,
        decorative: shown.decorative,
        credit: shown.credit,
        caption: shown.caption,
        saved: Clock::new(&opened.access.brand.time_zone, visit.lang, visit.studio.clock.now())
            .label(part.updated_at),
        save: part.save_seq,
        state: state.state().as_str().to_owned(),
        editable: may_write && state.standing != Standing::Review,
        placements: placements.collect(),
        id,
    })
}

/// What a refused form held, over what is stored.
fn echoed(form: &FormEcho, stored: &domain::Visual) -> VisualFields {
    let number = |name: &str, or: u16| form.value(name, "").parse().unwrap_or(or);
    VisualFields {
        alt: form.value("alt", &stored.alt),
        decorative: form.typed.contains_key("decorative"),
        credit: form.value("credit", &stored.credit),
        caption: form.value("caption", &stored.caption),
        across: number("across", stored.focal.across),
        down: number("down", stored.focal.down),
    }
}

/// A stored visual as its form holds it.
pub(super) fn fields(visual: &domain::Visual) -> VisualFields {
    VisualFields {
        alt: visual.alt.clone(),
        decorative: visual.decorative,
        credit: visual.credit.clone(),
        caption: visual.caption.clone(),
        across: visual.focal.across,
        down: visual.focal.down,
    }
}

/// Saves what is typed and chosen for a picture.
///
/// # Errors
/// Those of [`studio::part::save()`].
pub async fn save(
    studio: &Studio,
    actor: &Actor,
    lang: Lang,
    target: Target<'_>,
    typed: VisualFields,
) -> Result<Acknowledged, ActionError> {
    let access = studio::access::brand(studio.store.read(), actor, target.brand).await?;
    let part = target.part()?;
    let current = studio::part::current(studio, actor, target.brand, target.item, part).await?;
    let Stored::Visual(stored) = current.content else { return Err(ActionError::NotFound) };
    let visual = domain::Visual {
        alt: typed.alt.trim().to_owned(),
        decorative: typed.decorative,
        credit: typed.credit.trim().to_owned(),
        caption: typed.caption.trim().to_owned(),
        focal: Focal { across: typed.across.min(Focal::FULL), down: typed.down.min(Focal::FULL) },
        ..stored
    };
    write(studio, actor, lang, target, &access.brand.time_zone, Stored::Visual(visual)).await
}

//! The head of an item's pages.

use super::times::Times;
use super::{Visit, frame, reasons};
use crate::page::Frame;
use crate::views::item::{Asked, ItemHead, ItemMay, PartLine};
use domain::PartKind;
use domain::workflow::Refusal;
use studio::item::Opened;
use studio::{ActionError, Actor};

/// Opens an item and completes the frame; gives it with its head.
pub(super) async fn open(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
    brand: &str,
    code: &str,
) -> Result<(Opened, ItemHead), ActionError> {
    let opened = studio::item::open(visit.studio, actor, brand, code).await?;
    frame::add_brands(visit, frame).await?;
    frame::set_brand(frame, &opened.access);
    let head = head(visit, &opened).await?;
    Ok((opened, head))
}

/// The head of an item.
///
/// # Errors
/// Those of the store.
pub(super) async fn head(visit: &Visit<'_>, opened: &Opened) -> Result<ItemHead, ActionError> {
    let asked = studio::review::asked(visit.studio, opened).await?;
    let item = &opened.item;
    let times = Times::new(&opened.access.brand.time_zone, visit.lang, visit.studio.clock.now());
    let lines = opened.parts.iter().map(|part| {
        let state = item.workflow.parts.get(&part.id).map_or("draft", |it| it.state().as_str());
        PartLine {
            id: part.id.to_string(),
            kind: part.kind.as_str().to_owned(),
            label: label(part),
            state: state.to_owned(),
            version: part.version,
        }
    });
    Ok(ItemHead {
        asked: asked.into_iter().map(|it| request(it, &times)).collect(),
        code: item.code.to_string(),
        title: item.summary.title.clone(),
        kind: item.kind.as_str().to_owned(),
        state: item.state.as_str().to_owned(),
        language: item.summary.language.clone(),
        author: opened.access.name_of(item.author).to_owned(),
        planned: item.summary.planned_at.map(|at| times.full(at)).unwrap_or_default(),
        due: item.due_at.map(|at| times.full(at)).unwrap_or_default(),
        due_field: item.due_at.map(|at| times.field(at)).unwrap_or_default(),
        posts: opened.of_kind(PartKind::Post).count(),
        visuals: opened.of_kind(PartKind::Visual).count(),
        comments: studio::review::open_comments(visit.studio, opened).await?,
        parts: lines.collect(),
        may: may(visit, opened),
    })
}

fn request(it: studio::review::Asked, times: &Times) -> Asked {
    Asked {
        round: it.round,
        version: it.version,
        by: it.by,
        at: times.full(it.at),
        comment: it.comment,
        reasons: it.reasons.iter().map(|it| it.as_str().to_owned()).collect(),
    }
}

/// What to call a part: the article's title, the network's name, the picture's name.
pub(super) fn label(part: &studio::item::Part) -> String {
    match part.kind {
        PartKind::Post => networks::network(part.content.label())
            .map_or(part.content.label(), |it| it.name)
            .to_owned(),
        _ => part.content.label().to_owned(),
    }
}

fn may(visit: &Visit<'_>, opened: &Opened) -> ItemMay {
    let times = Times::new(&opened.access.brand.time_zone, visit.lang, visit.studio.clock.now());
    let may = studio::review::may(&opened.access, &opened.item, visit.studio.clock.now());
    let said = |refusal: Option<Refusal>| {
        refusal
            .map(|it| reasons::step(&it, wording::refusals::refusals(visit.lang)))
            .unwrap_or_default()
    };
    ItemMay {
        write: may.write,
        submit: may.submit,
        submit_refusal: said(may.submit_refusal),
        release: may.release,
        withdraw: may.withdraw,
        decide: may.decide,
        decide_refusal: said(may.decide_refusal),
        ask: may.ask,
        take_back: may.take_back.map_or_else(String::new, |at| {
            (wording::deciding::deciding(visit.lang).take_back_until)(&times.second(at))
        }),
        export: may.export,
        trash: studio::trash::may_put(&opened.access, &opened.item),
        trash_refusal: if opened.item.workflow.round.is_some() {
            wording::trash::trash(visit.lang).under_review.to_owned()
        } else {
            String::new()
        },
        editing_costs_approval: may.editing_costs_approval,
    }
}

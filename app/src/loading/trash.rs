//! The trash.

use super::times::Times;
use super::{Content, Visit, frame, query_value};
use crate::page::{Body, Frame};
use crate::views::trash::{Lying, Trash};
use studio::{ActionError, Actor, BrandAccess, trash as verbs};
use wording::Lang;

pub(super) async fn trash(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
    slug: &str,
) -> Result<Content, ActionError> {
    let read = verbs::trash(visit.studio, actor, slug).await?;
    frame::add_brands(visit, frame).await?;
    frame::set_brand(frame, &read.access);
    let words = wording::trash::trash(visit.lang);
    if query_value(visit.path, "done").as_deref() == Some("restored") {
        frame.notice = words.restored.to_owned();
    }
    let times = Times::new(&read.access.brand.time_zone, visit.lang, visit.studio.clock.now());
    let items = read.lying.iter().map(|it| lying(it, &read.access, &times, visit.lang)).collect();
    Ok(Content::Body(Body::Trash(Trash { items }), words.heading.to_owned()))
}

fn lying(lying: &verbs::Lying, access: &BrandAccess, times: &Times, lang: Lang) -> Lying {
    let words = wording::trash::trash(lang);
    let (it, item) = (&lying.it, &lying.it.item);
    let title = item.summary.title.trim();
    let who = it.by.map_or("", |by| access.name_of(by));
    Lying {
        code: item.code.to_string(),
        title: if title.is_empty() { wording::item::item(lang).untitled } else { title }.to_owned(),
        state: item.state.as_str().to_owned(),
        by: (words.by)(who, &times.full(it.at)),
        until: (words.until)(&times.full(verbs::until(it.at))),
        may_restore: lying.may_take_out,
    }
}

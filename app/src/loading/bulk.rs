//! One change to many items, looked at before it is made.

use super::asked::asked;
use super::times::{Times, of_field};
use super::{Content, Visit, frame, query_value, query_values, reasons};
use crate::page::{Body, Frame};
use crate::views::bulk::{Bulk, Line};
use domain::name::FieldError;
use domain::{At, ItemCode};
use studio::library::bulk::{Change, Comes, Effect, preview};
use studio::library::{Ask, all_found};
use studio::{ActionError, Actor, BrandAccess};
use wording::Lang;

pub(super) async fn bulk(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
    slug: &str,
) -> Result<Content, ActionError> {
    let access = studio::access::brand(visit.studio.store.read(), actor, slug).await?;
    // Before what is asked for is read: who does not write has no such page.
    access.writer()?;
    frame::add_brands(visit, frame).await?;
    frame::set_brand(frame, &access);
    let words = wording::bulk::bulk(visit.lang);
    let value = |name: &str| query_value(visit.path, name).unwrap_or_default();
    let (action, due, author) = (value("do"), value("due"), value("author"));
    let times = Times::new(&access.brand.time_zone, visit.lang, visit.studio.clock.now());
    let mut page = Bulk { action, due, author, ..Bulk::default() };
    let asked = change(&page.action, &page.due, &page.author, &access.brand.time_zone);
    let looked = match asked {
        Ok(change) => {
            page.change = said(change, &access, &times, visit.lang);
            let codes = chosen(visit, actor, slug, &times).await?;
            preview(visit.studio, actor, slug, &codes, change).await
        }
        Err(error) => Err(error),
    };
    match looked {
        Ok(read) => {
            for effect in &read.effects {
                let line = line(effect, &times, visit.lang);
                match effect.comes {
                    Comes::Changed => page.changed.push(line),
                    _ => page.left.push(line),
                }
            }
        }
        Err(error @ ActionError::Invalid(_)) if frame.form.errors.is_empty() => {
            frame.form.errors = reasons(&error, visit.lang);
        }
        Err(ActionError::Invalid(_)) => {}
        Err(other) => return Err(other),
    }
    Ok(Content::Body(Body::Bulk(Box::new(page)), words.heading.to_owned()))
}

/// The items that are ticked, or everything that a library's filters find.
async fn chosen(
    visit: &Visit<'_>,
    actor: &Actor,
    slug: &str,
    times: &Times,
) -> Result<Vec<ItemCode>, ActionError> {
    if query_value(visit.path, "which").as_deref() != Some("found") {
        return Ok(codes(&query_values(visit.path, "item")));
    }
    let filters = query_value(visit.path, "filters").unwrap_or_default();
    let asked = asked(&format!("?{filters}"));
    let ask = Ask { query: asked.q.clone(), filter: asked.filter(actor, times), page: 1 };
    all_found(visit.studio, actor, slug, &ask).await
}

/// The change that words ask for: a day is one of the brand's zone, and none when it is empty.
///
/// # Errors
/// [`ActionError::Invalid`] on the field that cannot be read.
pub fn change(action: &str, due: &str, author: &str, zone: &str) -> Result<Change, ActionError> {
    let malformed = |field| ActionError::field(field, FieldError::Malformed);
    match action {
        "trash" => Ok(Change::Trash),
        "author" => author.parse().map(Change::Assign).map_err(|_| malformed("author")),
        "due" if due.trim().is_empty() => Ok(Change::Due(None)),
        "due" => of_field(due, zone).map(|it| Change::Due(Some(it))).ok_or(malformed("due")),
        _ => Err(ActionError::field("do", FieldError::Empty)),
    }
}

/// The items that a form names; what is no code is nobody's.
#[must_use]
pub fn codes(items: &[String]) -> Vec<ItemCode> {
    items.iter().filter_map(|it| it.parse().ok()).collect()
}

fn said(change: Change, access: &BrandAccess, times: &Times, lang: Lang) -> String {
    let words = wording::bulk::bulk(lang);
    match change {
        Change::Trash => words.trash.to_owned(),
        Change::Due(None) => words.no_due.to_owned(),
        Change::Due(Some(at)) => (words.due_to)(&times.full(at)),
        Change::Assign(to) => (words.assign_to)(access.name_of(to)),
    }
}

fn line(effect: &Effect, times: &Times, lang: Lang) -> Line {
    let (words, card) = (wording::bulk::bulk(lang), &effect.card);
    let title = card.summary.title.trim();
    let due = card.due_at.map_or(words.undated.to_owned(), |it: At| times.full(it));
    let note = match &effect.comes {
        Comes::Changed => (words.now)(&card.author_name, &due),
        Comes::Same => words.same.to_owned(),
        Comes::Refused(ActionError::Forbidden) => words.not_yours.to_owned(),
        Comes::Refused(error) => {
            reasons(error, lang).into_iter().map(|it| it.1).collect::<Vec<_>>().join(" ")
        }
    };
    Line {
        code: card.code.to_string(),
        title: if title.is_empty() { wording::item::item(lang).untitled } else { title }.to_owned(),
        state: card.state.as_str().to_owned(),
        note,
    }
}

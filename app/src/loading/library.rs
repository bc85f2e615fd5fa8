//! The library: what an address asks for, and what was found.

use super::asked::asked;
use super::times::Times;
use super::{Content, Visit, frame, query_value};
use crate::address::{Address, ItemPage};
use crate::page::{Body, Frame};
use crate::views::library::{Asked, Found, Library, Link, Offered, View};
use domain::PersonId;
use studio::library::{self as verbs, Ask, Card, Piece, Tag};
use studio::{ActionError, Actor, BrandAccess};
use wording::Lang;

pub(super) async fn library(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
    slug: &str,
) -> Result<Content, ActionError> {
    let access = studio::access::brand(visit.studio.store.read(), actor, slug).await?;
    let times = Times::new(&access.brand.time_zone, visit.lang, visit.studio.clock.now());
    let asked = asked(visit.path);
    let ask = Ask { query: asked.q.clone(), filter: asked.filter(actor, &times), page: asked.page };
    let read = verbs::library(visit.studio, actor, slug, &ask).await?;
    frame::add_brands(visit, frame).await?;
    frame::set_brand(frame, &read.access);
    let words = wording::library::library(visit.lang);
    frame.notice = notice(visit);
    let title = if asked.q.is_empty() {
        words.heading.to_owned()
    } else {
        format!("{} · {}", asked.q, words.heading)
    };
    let page = Library {
        total: read.total,
        page: read.page,
        pages: read.pages(),
        found: read.found.iter().map(|it| found(it, slug, &times, visit.lang)).collect(),
        near: read.near.iter().map(|it| near(it, slug, visit.lang)).collect(),
        offered: offered(&read.access, &read.authors, &read.tags, visit.lang),
        views: read.views.iter().map(|it| view(it, slug, &asked)).collect(),
        asked,
    };
    Ok(Content::Body(Body::Library(Box::new(page)), title))
}

/// What was just done.
fn notice(visit: &Visit<'_>) -> String {
    let said = |name: &str| query_value(visit.path, name).unwrap_or_default();
    let number = |name: &str| said(name).parse::<u16>().ok().map(usize::from);
    match (number("changed"), number("left")) {
        (Some(changed), Some(left)) => (wording::bulk::bulk(visit.lang).done)(changed, left),
        _ => (wording::library::library(visit.lang).done)(&said("done")).to_owned(),
    }
}

fn found(it: &verbs::Found, slug: &str, times: &Times, lang: Lang) -> Found {
    let card = &it.card;
    let title = if card.summary.title.trim().is_empty() {
        vec![(wording::item::item(lang).untitled.to_owned(), false)]
    } else if it.title.is_empty() {
        vec![(card.summary.title.clone(), false)]
    } else {
        pieces(&it.title)
    };
    Found {
        href: address(card, slug),
        code: card.code.to_string(),
        kind: card.kind.as_str().to_owned(),
        title,
        state: card.state.as_str().to_owned(),
        author: card.author_name.clone(),
        language: card.summary.language.clone(),
        due: due(card, times, lang),
        late: late(card, times),
        changed: times.short(card.updated_at),
        tags: it.tags.clone(),
        passage: pieces(&it.passage),
    }
}

/// Where an item is opened: what is under review is read, a post stands among posts.
pub(super) fn address(card: &Card, slug: &str) -> String {
    let page = match (card.state, card.kind) {
        (domain::ItemState::Review, _) => ItemPage::Review,
        (_, domain::ItemKind::Post) => ItemPage::Posts,
        _ => ItemPage::Edit,
    };
    Address::item(slug, card.code.as_str(), page).to_string()
}

/// Whether something of an item should be done already: its decision, or the item.
pub(super) fn late(card: &Card, times: &Times) -> bool {
    card.state != domain::ItemState::Approved && card.due().is_some_and(|it| it < times.now())
}

/// That an item is due or planned, and when; empty when neither.
pub(super) fn due(card: &Card, times: &Times, lang: Lang) -> String {
    let words = wording::board::board(lang);
    match (card.due(), card.summary.planned_at) {
        (Some(due), _) if late(card, times) => {
            (wording::deadlines::deadlines(lang).item_late)(&times.short(due))
        }
        (Some(due), _) => (words.due)(&times.short(due)),
        (None, Some(planned)) => (words.planned)(&times.short(planned)),
        (None, None) => String::new(),
    }
}

fn pieces(pieces: &[Piece]) -> Vec<(String, bool)> {
    pieces.iter().map(|it| (it.text.clone(), it.found)).collect()
}

fn near(card: &Card, slug: &str, lang: Lang) -> Link {
    let title = card.summary.title.trim();
    let label = if title.is_empty() { wording::item::item(lang).untitled } else { title };
    Link { href: address(card, slug), label: label.to_owned() }
}

fn view(it: &verbs::View, slug: &str, asked: &Asked) -> View {
    let base = Address::Library(slug.to_owned()).to_string();
    View {
        id: it.id.to_string(),
        name: it.name.clone(),
        href: if it.query.is_empty() { base } else { format!("{base}?{}", it.query) },
        current: it.query == asked.query(),
    }
}

/// What the filters of a brand offer.
pub(super) fn offered(
    access: &BrandAccess,
    authors: &[(PersonId, String)],
    tags: &[Tag],
    lang: Lang,
) -> Offered {
    let name = wording::editor::fields::fields(lang).language_name;
    let languages = access.brand.languages.iter();
    let writers = access.people.iter().filter(|it| it.member.may_write());
    let tagged = |it: &Tag| (it.label.clone(), format!("{} ({})", it.label, it.items));
    Offered {
        languages: languages.map(|it| (it.clone(), name(it).to_owned())).collect(),
        authors: authors.iter().map(|(id, name)| (id.to_string(), name.clone())).collect(),
        tags: tags.iter().map(tagged).collect(),
        writers: writers.map(|it| (it.member.person.to_string(), it.name.clone())).collect(),
    }
}

//! The board, and a new item.

use super::asked::asked;
use super::library;
use super::times::Times;
use super::{Content, Visit, frame, query_value};
use crate::page::{Body, Frame};
use crate::views::board::{Board, Card, NewItem};
use crate::views::library::Asked;
use networks::Status;
use studio::brand::Brand;
use studio::{ActionError, Actor};

pub(super) async fn board(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
    slug: &str,
) -> Result<Content, ActionError> {
    let access = studio::access::brand(visit.studio.store.read(), actor, slug).await?;
    let times = Times::new(&access.brand.time_zone, visit.lang, visit.studio.clock.now());
    // The columns are the states and the kinds stand together: words are the library's.
    let asked = Asked { q: String::new(), page: 0, ..asked(visit.path) };
    let filter = asked.filter(actor, &times);
    let board = studio::item::board_of(visit.studio, access, &filter).await?;
    frame::add_brands(visit, frame).await?;
    frame::set_brand(frame, &board.access);
    let words = wording::board::board(visit.lang);
    frame.notice = match query_value(visit.path, "done").as_deref() {
        Some("submitted") => words.submitted.to_owned(),
        Some("trashed") => wording::trash::trash(visit.lang).trashed.to_owned(),
        _ => String::new(),
    };
    let cards = board.cards.into_iter().map(|it| Card {
        late: library::late(&it, &times),
        due: library::due(&it, &times, visit.lang),
        code: it.code.to_string(),
        kind: it.kind.as_str().to_owned(),
        state: it.state.as_str().to_owned(),
        author: it.author_name,
        language: it.summary.language,
        seo: it.summary.seo_score.map(u32::from),
        readability: it.summary.readability_score.map(u32::from),
        words: u64::from(it.summary.words),
        posts: it.posts as usize,
        visuals: it.visuals as usize,
        comments: u64::from(it.comments),
        pending: it.pending as usize,
        title: it.summary.title,
    });
    let page = Board {
        cards: cards.collect(),
        counts: board.counts.iter().map(|(it, n)| (it.as_str().to_owned(), *n)).collect(),
        offered: library::offered(&board.access, &board.authors, &board.tags, visit.lang),
        asked,
    };
    Ok(Content::Body(Body::Board(Box::new(page)), words.heading.to_owned()))
}

pub(super) async fn new_item(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
    slug: &str,
) -> Result<Content, ActionError> {
    let access = studio::access::brand(visit.studio.store.read(), actor, slug).await?;
    access.writer()?;
    frame::add_brands(visit, frame).await?;
    frame::set_brand(frame, &access);
    let networks = offered(&access.brand);
    let others = networks.len() < all_offered().count();
    Ok(Content::Body(
        Body::NewItem(NewItem { networks, others, once: studio::chance::token() }),
        wording::board::board(visit.lang).new_heading.to_owned(),
    ))
}

/// Networks a post may be written for: those the brand uses that are open and take a text.
pub(crate) fn offered(brand: &Brand) -> Vec<(String, String)> {
    let open = all_offered().filter(|it| brand.settings.uses(it.id));
    open.map(|it| (it.id.to_owned(), it.name.to_owned())).collect()
}

/// Networks that are open and take a text.
pub(crate) fn all_offered() -> impl Iterator<Item = &'static networks::Network> {
    let all = networks::all().iter().copied();
    all.filter(|it| it.status == Status::Active && it.text().is_some())
}

//! What waits for the reader.

use super::times::Times;
use super::{Content, Visit, frame, notice, query_value};
use crate::address::{Address, ItemPage};
use crate::page::{Body, Frame};
use crate::views::inbox::{Inbox, Kind, Waiting};
use domain::ItemKind;
use domain::workflow::Need;
use studio::inbox::{self as verbs, Brands, Entry};
use studio::{ActionError, Actor};
use wording::Lang;

pub(super) async fn inbox(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
) -> Result<Content, ActionError> {
    let need = query_value(visit.path, "need").as_deref().and_then(Need::of_str);
    let page = query_value(visit.path, "page").and_then(|it| it.parse().ok()).unwrap_or(1).max(1);
    let read = verbs::inbox(visit.studio, actor, need, page).await?;
    frame::add_brands(visit, frame).await?;
    let words = wording::inbox::inbox(visit.lang);
    let kinds: Vec<Kind> = kinds(&read, need);
    let total = kinds.iter().find(|it| it.here).map_or(0, |it| it.count);
    let entries = read.entries.iter();
    if query_value(visit.path, "done").as_deref() == Some("read") {
        frame.notice = wording::notice::notice(visit.lang).done.to_owned();
    }
    let news = notice::news(visit, actor).await?;
    let page = Inbox {
        entries: entries.filter_map(|it| waiting(it, &read.brands, visit)).collect(),
        together: together(&read, visit.lang),
        closed: match read.closed.as_slice() {
            [] => String::new(),
            brands => (words.closed)(&brands.join(", ")),
        },
        pages: total.div_ceil(verbs::PAGE).max(1),
        page,
        kinds,
        news,
    };
    Ok(Content::Body(Body::Inbox(page), words.heading.to_owned()))
}

/// The brands of which two posts or more wait for a decision: they can be read at a stretch.
fn together(read: &verbs::Inbox, lang: Lang) -> Vec<(String, String)> {
    let words = wording::approve::approve(lang);
    let posts = |brand| {
        let of_brand = read.entries.iter().filter(|it| it.brand == brand);
        of_brand.filter(|it| it.need == Need::Decide && it.kind == ItemKind::Post).count() as u64
    };
    let several = read.brands.values().map(|brand| (brand, posts(brand.id)));
    let several = several.filter(|(_, posts)| *posts > 1).map(|(brand, posts)| {
        let href = Address::Approve(brand.slug.clone()).to_string();
        (href, (words.together)(posts, &brand.name))
    });
    several.collect()
}

fn kinds(read: &verbs::Inbox, shown: Option<Need>) -> Vec<Kind> {
    let all =
        Kind { need: String::new(), count: read.counts.values().sum(), here: shown.is_none() };
    let own = Need::ALL.into_iter().map(|need| Kind {
        need: need.as_str().to_owned(),
        count: read.counts.get(&need).copied().unwrap_or(0),
        here: shown == Some(need),
    });
    // A kind of which there is nothing is not offered, unless it is looked at.
    [all].into_iter().chain(own.filter(|it| it.count > 0 || it.here)).collect()
}

fn waiting(it: &Entry, brands: &Brands, visit: &Visit<'_>) -> Option<Waiting> {
    let (brand, words) = (brands.get(&it.brand)?, wording::inbox::inbox(visit.lang));
    let now = visit.studio.clock.now();
    let times = Times::new(&brand.time_zone, visit.lang, now);
    let late = it.due_at.is_some_and(|due| due < now);
    let due = |at| if late { (words.late)(&times.full(at)) } else { (words.due)(&times.full(at)) };
    Some(Waiting {
        need: it.need.as_str().to_owned(),
        href: Address::item(&brand.slug, it.code.as_str(), page_of(it)).to_string(),
        title: title(&it.title, visit.lang),
        brand: brand.name.clone(),
        owner: it.owner.clone(),
        kind: it.kind.as_str().to_owned(),
        due: it.due_at.map(due).unwrap_or_default(),
        late,
        since: (words.since)(&times.full(it.since)),
    })
}

/// Where something is looked after: decisions and answers on the review, changes where it is written.
fn page_of(it: &Entry) -> ItemPage {
    match (it.need, it.kind) {
        (Need::Decide | Need::Answer | Need::Invite, _) => ItemPage::Review,
        (Need::Fix, ItemKind::Article) => ItemPage::Edit,
        (Need::Fix, ItemKind::Post) => ItemPage::Posts,
    }
}

/// What an item is called, or that it is not called anything.
pub(super) fn title(title: &str, lang: Lang) -> String {
    let title = title.trim();
    if title.is_empty() { wording::item::item(lang).untitled.to_owned() } else { title.to_owned() }
}

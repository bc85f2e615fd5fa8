//! Posts that wait for the reader's decision, together.

use super::times::Times;
use super::{Content, Visit, frame, inbox, query_value, review};
use crate::address::{Address, ItemPage};
use crate::page::{Body, Frame};
use crate::views::approve::{Approve, Waiting};
use studio::review::{self as verbs, Review};
use studio::{ActionError, Actor};

pub(super) async fn posts(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
    slug: &str,
) -> Result<Content, ActionError> {
    let found = verbs::posts_to_approve(visit.studio, actor, slug).await?;
    frame::add_brands(visit, frame).await?;
    frame::set_brand(frame, &found.access);
    let words = wording::approve::approve(visit.lang);
    let done = query_value(visit.path, "done").and_then(|it| it.parse().ok());
    frame.notice = done.filter(|it| *it > 0).map(words.done).unwrap_or_default();
    let times = Times::new(&found.access.brand.time_zone, visit.lang, visit.studio.clock.now());
    let posts = found.reviews.iter().filter_map(|it| waiting(it, slug, &times, visit));
    let page = Approve { posts: posts.collect(), more: found.more };
    Ok(Content::Body(Body::Approve(Box::new(page)), words.heading.to_owned()))
}

fn waiting(it: &Review, slug: &str, times: &Times, visit: &Visit<'_>) -> Option<Waiting> {
    let (round, seen) = (it.round.as_ref()?, it.seen?);
    let words = wording::approve::approve(visit.lang);
    let code = it.opened.item.code.as_str();
    let due = it.opened.item.decide_by();
    let by = it.opened.access.name_of(round.submitted_by);
    Some(Waiting {
        value: format!("{code} {seen}"),
        title: inbox::title(&it.opened.item.summary.title, visit.lang),
        href: Address::item(slug, code, ItemPage::Review).to_string(),
        pictures: format!("/b/{slug}/items/{code}/pictures/"),
        asked: (words.asked)(by, &times.full(round.submitted_at)),
        late: due.is_some_and(|it| it < times.now()),
        due: due.map(|it| review::decide_by(it, times, visit.lang)).unwrap_or_default(),
        note: round.note.clone(),
        here: !round.policy.checked_twice || round.policy.checklist.is_empty(),
        parts: review::parts(it, visit.lang),
    })
}

//! The webhooks of a brand.

use super::times::Times;
use super::{Content, Visit, frame, query_value};
use crate::page::{Body, Frame};
use crate::views::webhooks::{Delivery, Hook, Webhooks};
use studio::hook::{self as verbs, KINDS};
use studio::{ActionError, Actor};

pub(super) async fn webhooks(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
    slug: &str,
) -> Result<Content, ActionError> {
    let (access, hooks) = verbs::hooks(visit.studio, actor, slug).await?;
    frame::add_brands(visit, frame).await?;
    frame::set_brand(frame, &access);
    let words = wording::webhooks::webhooks(visit.lang);
    let done = if visit.form.link.is_empty() {
        query_value(visit.path, "done")
    } else {
        Some("added".to_owned())
    };
    (words.done)(&done.unwrap_or_default()).clone_into(&mut frame.notice);
    let times = Times::new(&access.brand.time_zone, visit.lang, visit.studio.clock.now());
    let typed = visit.form.value("kind", "");
    let chosen = |word: &str| visit.form.typed.is_empty() || typed.lines().any(|it| it == word);
    let page = Webhooks {
        hooks: hooks.iter().map(|it| hook(it, &times)).collect(),
        kinds: KINDS.map(|it| (it.as_str().to_owned(), chosen(it.as_str()))).into(),
    };
    Ok(Content::Body(Body::Webhooks(page), words.heading.to_owned()))
}

fn hook(it: &verbs::Hook, times: &Times) -> Hook {
    let delivery = |it: &verbs::Delivery| Delivery {
        id: it.id.clone(),
        kind: it.kind.clone(),
        state: it.state.as_str().to_owned(),
        tries: it.tries,
        answer: it.answer.clone(),
        at: times.full(it.created_at),
    };
    Hook {
        id: it.hook.id.clone(),
        url: it.hook.url.clone(),
        kinds: it.hook.kinds.iter().map(|it| it.as_str().to_owned()).collect(),
        on: it.hook.off_at.is_none(),
        told: it.told.iter().map(delivery).collect(),
    }
}

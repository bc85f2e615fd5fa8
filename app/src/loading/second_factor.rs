//! The second step of signing in.

use super::session::{kept, safe_next};
use super::times::Times;
use super::{Content, Visit, frame, query_value};
use crate::page::{Body, Frame};
use crate::views::second_factor::{Half, SecondFactor, Waiting};
use studio::{ActionError, Actor, second_factor};

/// One's own second factor.
pub(super) async fn own(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
) -> Result<Content, ActionError> {
    frame::add_brands(visit, frame).await?;
    let words = wording::second_factor::second_factor(visit.lang);
    (words.done)(&query_value(visit.path, "done").unwrap_or_default())
        .clone_into(&mut frame.notice);
    let status = second_factor::status(visit.studio, actor).await?;
    let zone = studio::brand::zone_of(visit.studio, actor).await?;
    let times = Times::new(&zone, visit.lang, visit.studio.clock.now());
    let email = actor.signed_in().map_or("", |it| it.email.as_str());
    let page = SecondFactor {
        since: status.since.map_or_else(String::new, |at| times.full(at)),
        codes_left: status.codes_left,
        wanted_by: status.wanted_by,
        waiting: status.waiting.and_then(|secret| waiting(&secret, email)),
        next: query_value(visit.path, "next").map_or_else(String::new, |it| safe_next(&it)),
    };
    Ok(Content::Body(Body::SecondFactor(page), words.heading.to_owned()))
}

fn waiting(secret: &str, email: &str) -> Option<Waiting> {
    let key = second_factor::in_base32(secret);
    let groups: Vec<String> =
        key.as_bytes().chunks(4).map(|it| String::from_utf8_lossy(it).into_owned()).collect();
    let (size, path) = second_factor::picture(&second_factor::address(secret, email))?;
    Some(Waiting { key: groups.join(" "), size, path })
}

/// The second step of signing in, when a sign-in waits for it.
pub(super) fn half(visit: &Visit<'_>, next: String) -> Option<Content> {
    let half = visit.form.half.clone();
    if half.is_empty() {
        return None;
    }
    let kept = kept(visit);
    let title = wording::second_factor::second_factor(visit.lang).asked_heading;
    Some(Content::Body(Body::Half(Half { next, half, kept }), title.to_owned()))
}

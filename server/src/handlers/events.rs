//! How much waits for somebody, as it changes: one event for each change, for as long as they are signed in.
//!
//! An event is the present, never a difference: whoever was away learns from the next one all there is to
//! know. Its number is that of the last thing the person was told; who comes back names it (`Last-Event-ID`)
//! and is told what happened since.

use crate::answer::{self, Asked};
use crate::bell::Listener;
use crate::state::AppState;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::convert::Infallible;
use std::time::Duration;
use studio::inbox::MANY;
use studio::{ActionError, Actor, Studio, notice, session};
use wording::Lang;

/// A sign of life this often, for proxies that close what is silent; whether the session is still open is
/// looked at as often.
const BEAT: Duration = Duration::from_secs(10);

/// What a browser waits before it comes back, in milliseconds.
const AGAIN_MS: u32 = 5_000;

/// Somebody who listens.
struct Listening {
    studio: Studio,
    actor: Actor,
    lang: Lang,
    listener: Listener,
    /// Number of the last notice they know.
    last: Option<i64>,
    /// What was said last.
    said: String,
    /// Whether one event is all that is asked for.
    once: bool,
    over: bool,
}

/// Events for a browser that listens; for anything else that asks, the present one alone.
pub async fn stream(State(state): State<AppState>, asked: Asked, headers: HeaderMap) -> Response {
    let person = asked.actor.as_ref().and_then(Actor::person);
    let (Some(actor), Some(person)) = (asked.actor.clone(), person) else {
        return answer::sign_in("/inbox");
    };
    let Some(listener) = state.bell.listen(person) else {
        return StatusCode::TOO_MANY_REQUESTS.into_response();
    };
    let text = |name: &str| headers.get(name).and_then(|it| it.to_str().ok());
    let listening = Listening {
        studio: state.studio.clone(),
        actor,
        lang: asked.lang,
        listener,
        last: text("last-event-id").and_then(|it| it.parse().ok()),
        said: String::new(),
        once: !text("accept").is_some_and(|it| it.contains("text/event-stream")),
        over: false,
    };
    let events = futures::stream::unfold(listening, next);
    let kind = [
        (header::CONTENT_TYPE.as_str(), "text/event-stream"),
        (header::CACHE_CONTROL.as_str(), "no-store"),
        // Some proxies keep an answer back until it is whole.
        ("x-accel-buffering", "no"),
    ];
    (kind, Body::from_stream(events)).into_response()
}

/// The next event or sign of life; nothing more once the session is over, or the server.
async fn next(mut it: Listening) -> Option<(Result<Bytes, Infallible>, Listening)> {
    while !it.over {
        let first = it.said.is_empty();
        let mut beat = false;
        if !first {
            tokio::select! {
                goes_on = it.listener.rings() => if !goes_on { return None },
                () = tokio::time::sleep(BEAT) => beat = true,
            }
        }
        if !session::is_open(&it.studio, &it.actor).await.unwrap_or(false) {
            return None;
        }
        let (stands, told) = now(&mut it).await.ok()?;
        it.over = it.once;
        if stands != it.said || !told.is_empty() {
            let begin = if first { format!("retry: {AGAIN_MS}\n") } else { String::new() };
            let event = format!("{begin}{stands}data: {told}\n\n");
            it.said = stands;
            return Some((Ok(Bytes::from(event)), it));
        }
        if beat {
            return Some((Ok(Bytes::from_static(b":\n\n")), it));
        }
    }
    None
}

/// How much waits, in figures and in words, as the beginning of an event; and the last thing that happened
/// since they listen.
async fn now(it: &mut Listening) -> Result<(String, String), ActionError> {
    let known = it.last.unwrap_or(i64::MAX);
    let now = notice::state(&it.studio, &it.actor, known).await?;
    let (words, more) = (wording::inbox::inbox(it.lang), now.waiting >= MANY);
    let count = match now.waiting {
        0 => String::new(),
        _ if more => format!("{}+", MANY - 1),
        n => n.to_string(),
    };
    let waits = match now.waiting {
        0 => words.empty.to_owned(),
        n => (words.count)(n.min(MANY - 1), more),
    };
    let told = now.latest.as_ref().map(|told| notice::sentence(told, it.lang)).unwrap_or_default();
    it.last = Some(now.last);
    Ok((format!("id: {}\nevent: inbox\ndata: {count}\ndata: {waits}\n", now.last), told))
}

//! What somebody outside sees.

use super::times::Times;
use super::{Content, Visit, review};
use crate::page::Body;
use crate::views::guest::Guest;
use domain::PartKind;
use studio::ActionError;
use studio::review::{self as verbs, GuestReview, ReviewedPart};

/// The page a link to a decision leads to. One that is worth nothing says so, and names nobody.
pub(super) async fn guest(visit: &Visit<'_>, token: String) -> Result<Content, ActionError> {
    let words = wording::guest::guest(visit.lang);
    let found = match verbs::guest_looks(visit.studio, &token).await {
        Err(ActionError::NotFound) => {
            let over = Guest { token, state: "over".to_owned(), ..Guest::default() };
            return Ok(Content::Body(Body::Guest(Box::new(over)), words.over.to_owned()));
        }
        found => found?,
    };
    let now = visit.studio.clock.now();
    let page = match found {
        Ok(it) => open(visit, token, &it, &Times::new(&it.time_zone, visit.lang, now)),
        Err(it) => {
            let times = Times::new(&it.time_zone, visit.lang, now);
            Guest {
                token,
                state: "decided".to_owned(),
                asks: it.brand,
                approved: it.approved,
                receipt: (words.receipt)(&it.name, &times.full(it.at)),
                seen: it.seen.to_string(),
                title: it.title,
                take_back: it
                    .take_back
                    .map_or_else(String::new, |at| (words.take_back_until)(&times.second(at))),
                ..Guest::default()
            }
        }
    };
    let title = (words.title)(&page.title);
    Ok(Content::Body(Body::Guest(Box::new(page)), title))
}

fn open(visit: &Visit<'_>, token: String, it: &GuestReview, times: &Times) -> Guest {
    let words = wording::guest::guest(visit.lang);
    let parts = it.parts.iter().map(|part| {
        let label = match part.kind {
            PartKind::Post => {
                networks::network(part.content.label()).ok().map(|it| it.name.to_owned())
            }
            _ => None,
        };
        review::change(part, (label, pictures(part, it)), visit.lang)
    });
    Guest {
        token,
        state: "open".to_owned(),
        title: it.title.clone(),
        asks: (words.asks)(&it.sent_by, &it.brand),
        until: (words.until)(&times.full(it.expires_at)),
        signed: it.signed.iter().map(|it| it.as_str().to_owned()).collect(),
        seen: it.seen.to_string(),
        signed_as: it.signed_as.clone(),
        parts: parts.collect(),
        ..Guest::default()
    }
}

/// The pictures of a post, with what describes them where they are under review as well.
fn pictures(part: &ReviewedPart, it: &GuestReview) -> Vec<(String, String)> {
    let domain::Content::Post(post) = &part.content else { return Vec::new() };
    let described = |name: &String| {
        let alt = it.parts.iter().find_map(|other| match &other.content {
            domain::Content::Visual(visual) if visual.name == *name => Some(visual.alt.clone()),
            _ => None,
        });
        (name.clone(), alt.unwrap_or_default())
    };
    post.pictures.iter().map(described).collect()
}

//! One text for several networks, and back to it.

use super::super::{Fields, Posted};
use super::{Item, answered, saved};
use crate::answer::Asked;
use crate::state::AppState;
use app::views::posts::PostFields;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::name::FieldError;
use studio::part::{Goes, share_text};
use studio::{ActionError, Actor};

/// Puts one text into the posts chosen.
pub(super) async fn share(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        // Who may not write is told so before anything is read.
        let opened = studio::item::open(&state.studio, actor, &item.0, &item.1).await?;
        opened.access.writer()?;
        fields.must_have("shared")?;
        let text = (fields.get("shared"), fields.get("seen_shared"));
        let goes: Vec<Goes> = fields.all("share_with").map(|it| goes(&fields, it)).collect();
        share_text(&state.studio, actor, &item.0, &item.1, text, &goes).await?;
        let what = if text.0.trim().is_empty() { "unshared" } else { "shared" };
        Ok(format!("?done={what}"))
    };
    Box::pin(answered(&state, &asked, &item, &fields, done)).await
}

/// A network, and the post of it that was there.
fn goes(fields: &Fields, network: &str) -> Goes {
    let over = fields.all("over").find_map(|it| {
        let mut pieces = it.strip_prefix(network)?.strip_prefix(' ')?.split(' ');
        Some((pieces.next()?.parse().ok()?, pieces.next()?.parse().ok()?))
    });
    Goes { network: network.to_owned(), over }
}

/// Saves what else was typed in a post, with the shared text as its text.
pub(super) async fn follow(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let opened = studio::item::open(&state.studio, actor, &item.0, &item.1).await?;
        opened.access.writer()?;
        let part = fields.part()?;
        let text = studio::part::shared_text(&state.studio, actor, &item.0, &item.1).await?;
        if text.is_empty() {
            return Err(ActionError::field("shared", FieldError::Empty));
        }
        let known = opened.part(part).ok_or(ActionError::NotFound)?;
        let network =
            networks::network(known.content.label()).map_err(|_| ActionError::NotFound)?;
        let put = |it: &mut PostFields| it.text = networks::adapted(network, &text);
        saved(&state, &asked, actor, &item, &fields, put).await?;
        Ok(format!("?done=followed&added={part}"))
    };
    Box::pin(answered(&state, &asked, &item, &fields, done)).await
}

//! Saves an article or a post while somebody types.

use crate::AppError;
use crate::editor::fields::ArticleFields;
use crate::views::posts::PostFields;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use server_fn::codec::Json;

/// What the writer is told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acknowledged {
    /// Number of the save: the next one has seen it.
    pub save: i64,
    /// Number of the version it is in.
    pub version: u32,
    /// What the save line says.
    pub label: String,
    /// Whether an approval ended by it.
    pub voided: bool,
}

/// Saves an article over save number `seen`. `writer` is the id of the person the page was made for: what
/// they wrote is never saved under the name of somebody who signed in elsewhere in the same browser.
///
/// # Errors
/// [`AppError::Stale`] with the newer text, [`AppError::Frozen`], [`AppError::SignedOut`] also for another
/// person, [`AppError::Invalid`] with the fields that are too long, [`AppError::Unavailable`].
#[server(endpoint = "parts/save", input = Json)]
pub async fn save_article(
    brand: String,
    item: String,
    part: String,
    writer: String,
    seen: i64,
    fields: ArticleFields,
) -> Result<Acknowledged, AppError> {
    use crate::calls;
    use crate::loading::editor::{Target, save};
    let caller = calls::caller()?;
    let actor = calls::actor(&caller)?;
    if actor.person().map(|it| it.to_string()) != Some(writer) {
        return Err(AppError::SignedOut);
    }
    let target = Target { brand: &brand, item: &item, part: &part, seen };
    match save(&caller.studio, actor, caller.lang, target, &fields).await {
        Ok(saved) => Ok(saved),
        Err(error) => Err(refused(&caller, actor, target, error).await),
    }
}

/// Saves a post over save number `seen`, as [`save_article()`] does an article.
///
/// # Errors
/// Those of [`save_article()`].
#[server(endpoint = "posts/save", input = Json)]
pub async fn save_post(
    brand: String,
    item: String,
    part: String,
    writer: String,
    seen: i64,
    fields: PostFields,
) -> Result<Acknowledged, AppError> {
    use crate::calls;
    use crate::loading::editor::Target;
    let caller = calls::caller()?;
    let actor = calls::actor(&caller)?;
    if actor.person().map(|it| it.to_string()) != Some(writer) {
        return Err(AppError::SignedOut);
    }
    let target = Target { brand: &brand, item: &item, part: &part, seen };
    match crate::loading::posts::save(&caller.studio, actor, caller.lang, target, &fields).await {
        Ok(saved) => Ok(saved),
        Err(error) => Err(refused(&caller, actor, target, error).await),
    }
}

/// A save that came too late is answered with the text it would have hidden.
#[cfg(feature = "ssr")]
async fn refused(
    caller: &crate::calls::Caller,
    actor: &studio::Actor,
    target: crate::loading::editor::Target<'_>,
    error: studio::ActionError,
) -> AppError {
    if !matches!(error, studio::ActionError::Stale) {
        return crate::calls::failed(caller, &error);
    }
    match crate::loading::editor::newer(&caller.studio, actor, caller.lang, target).await {
        Ok(it) => it.refusal(),
        Err(error) => crate::calls::failed(caller, &error),
    }
}

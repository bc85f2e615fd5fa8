//! Saves an article while its writer types.

use crate::AppError;
use crate::editor::fields::ArticleFields;
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
pub async fn save_article(brand: String, item: String, part: String, writer: String, seen: i64, fields: ArticleFields) -> Result<Acknowledged, AppError> {
    use crate::calls;
    use crate::loading::editor::{Target, newer, save};
    let caller = calls::caller()?;
    let actor = calls::actor(&caller)?;
    if actor.person().map(|it| it.to_string()) != Some(writer) {
        return Err(AppError::SignedOut);
    }
    let target = Target { brand: &brand, item: &item, part: &part, seen };
    match save(&caller.studio, actor, caller.lang, target, &fields).await {
        Ok(saved) => Ok(saved),
        Err(studio::ActionError::Stale) => match newer(&caller.studio, actor, caller.lang, target).await {
            Ok(it) => Err(AppError::Stale { content: Box::new(it.content), save: it.save, by: it.by, at: it.at }),
            Err(error) => Err(calls::failed(&caller, &error)),
        },
        Err(error) => Err(calls::failed(&caller, &error)),
    }
}

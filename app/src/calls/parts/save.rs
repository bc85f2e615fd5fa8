//! Saves an article, a post or a visual while somebody types.

use crate::AppError;
use crate::views::kept::PartFields;
use engine::fields::ArticleFields;
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
    /// What the brand's charter says of a post as it was saved: what keeps it from being submitted, then advice.
    #[serde(default)]
    pub charter: [Vec<String>; 2],
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
    use crate::loading::editor::{Target, save};
    let caller = crate::calls::caller()?;
    let actor = by(&caller, &writer)?;
    let target = Target { brand: &brand, item: &item, part: &part, seen };
    let saved = save(&caller.studio, actor, caller.lang, target, &fields).await;
    answer(&caller, actor, target, saved).await
}

/// Saves a post or a visual over save number `seen`, as [`save_article()`] does an article.
///
/// # Errors
/// Those of [`save_article()`].
#[server(endpoint = "parts/save_beside", input = Json)]
pub async fn save_beside(
    brand: String,
    item: String,
    part: String,
    writer: String,
    seen: i64,
    fields: PartFields,
) -> Result<Acknowledged, AppError> {
    use crate::loading::{editor::Target, posts, visuals};
    let caller = crate::calls::caller()?;
    let actor = by(&caller, &writer)?;
    let target = Target { brand: &brand, item: &item, part: &part, seen };
    let (studio, lang) = (&caller.studio, caller.lang);
    let saved = match fields {
        PartFields::Post(it) => posts::save(studio, actor, lang, target, it).await,
        PartFields::Visual(it) => visuals::save(studio, actor, lang, target, it).await,
    };
    answer(&caller, actor, target, saved).await
}

/// The caller, when it is the person the page was made for.
#[cfg(feature = "ssr")]
pub(crate) fn by<'a>(
    caller: &'a crate::calls::Caller,
    writer: &str,
) -> Result<&'a studio::Actor, AppError> {
    let actor = crate::calls::actor(caller)?;
    let same = actor.person().is_some_and(|it| it.to_string() == writer);
    if same { Ok(actor) } else { Err(AppError::SignedOut) }
}

/// A save that came too late is answered with the text it would have hidden.
#[cfg(feature = "ssr")]
async fn answer(
    caller: &crate::calls::Caller,
    actor: &studio::Actor,
    target: crate::loading::editor::Target<'_>,
    saved: Result<Acknowledged, studio::ActionError>,
) -> Result<Acknowledged, AppError> {
    let error = match saved {
        Ok(saved) => return Ok(saved),
        Err(studio::ActionError::Stale) => {
            match crate::loading::editor::newer(&caller.studio, actor, caller.lang, target).await {
                Ok(it) => return Err(it.refusal()),
                Err(error) => error,
            }
        }
        Err(error) => error,
    };
    Err(crate::calls::failed(caller, &error))
}

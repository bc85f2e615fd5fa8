//! The whole history of a brand as a file that proves itself, and whether it is as it was recorded.

use super::{About, record};
use crate::export::File;
use crate::{ActionError, Actor, Studio, access, proof};
use ::export::proof::{Differs, log};
use domain::event::EventKind;
use domain::{BrandId, ContentHash, Member};
use serde_json::json;
use store::events;

/// The history of a brand, from its first entry on, signed: for those who look after its people, who may
/// know all of it. People are in it by id. A part of it would prove nothing about what was left out.
///
/// # Errors
/// [`ActionError::Forbidden`]; [`ActionError::Internal`] when the history was changed where it is kept.
pub async fn take(studio: &Studio, actor: &Actor, brand: &str) -> Result<File, ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = access::brand(tx, actor, brand).await?;
            if !access.member.as_ref().is_none_or(Member::may_configure) {
                return Err(ActionError::Forbidden);
            }
            let brand = &access.brand;
            let key = proof::key::hold(studio, tx, brand.id).await?;
            let entries = events::chain(tx, Some(brand.id)).await?;
            let text = log(proof::named(brand.id, brand), &key, &entries);
            let bytes = text.map_err(|why| ActionError::Internal(why.to_string()))?.into_bytes();
            let sha256 = ContentHash::of(&bytes);
            let data = json!({ "format": "log", "sha256": sha256, "entries": entries.len() });
            record(studio, tx, actor, EventKind::Exported, About::brand(brand.id), data).await?;
            Ok(File {
                name: format!("{}-history.jsonl", brand.slug),
                media_type: "application/jsonl",
                bytes,
                beside: None,
                sha256,
                items: 0,
            })
        })
        .await
}

/// Whether the history of a brand, or the studio's own, is as it was recorded: how many entries it has,
/// or the first, from 1, that is not.
///
/// # Errors
/// Those of the store.
pub async fn intact(
    studio: &Studio,
    brand: Option<BrandId>,
) -> Result<Result<u64, Differs>, ActionError> {
    let entries = events::chain(studio.store.read(), brand).await?;
    let mut last = None;
    for (number, (entry, stored)) in (1..).zip(&entries) {
        let hash = entry.link(last);
        if hash != *stored {
            return Ok(Err(Differs::Entry(number)));
        }
        last = Some(hash);
    }
    Ok(Ok(entries.len() as u64))
}

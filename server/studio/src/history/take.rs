//! The whole history of a brand as a file that proves itself, and whether it is as it was recorded.

use super::shorten::trusted;
use super::{About, record};
use crate::export::File;
use crate::{ActionError, Actor, Studio, access, proof};
use ::export::proof::{Differs, log};
use domain::event::EventKind;
use domain::{BrandId, ContentHash, Member};
use serde_json::json;
use store::events;

/// The history of a brand, from its first entry on that is kept, signed: for those who look after its people, who may
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
            let changed = |why: Differs| ActionError::Internal(why.to_string());
            let earlier = trusted(tx, brand.id, key.public()).await?.map_err(changed)?;
            let text = log(proof::named(brand.id, brand), &key, earlier.last().cloned(), &entries);
            let bytes = text.map_err(changed)?.into_bytes();
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

/// The hash of the last entry that was removed from a history; none when all are there.
async fn removed(
    studio: &Studio,
    brand: BrandId,
) -> Result<Result<Option<ContentHash>, Differs>, ActionError> {
    let Some(key) = proof::public_key(studio, brand).await? else { return Ok(Ok(None)) };
    let all = trusted(studio.store.read(), brand, key).await?;
    Ok(all.map(|all| all.last().map(|it| it.document.last)))
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
    let read = studio.store.read();
    let entries = events::chain(read, brand).await?;
    let mut last = match brand {
        Some(brand) => match removed(studio, brand).await? {
            Ok(last) => last,
            Err(differs) => return Ok(Err(differs)),
        },
        None => None,
    };
    for (number, (entry, stored)) in (1..).zip(&entries) {
        let hash = entry.link(last);
        if hash != *stored {
            return Ok(Err(Differs::Entry(number)));
        }
        last = Some(hash);
    }
    Ok(Ok(entries.len() as u64))
}

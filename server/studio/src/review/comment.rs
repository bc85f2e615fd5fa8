//! Comments on an item, a part or a passage. A comment changes nothing else.

use super::passages::{Near, noted};
use super::{said, said_something};
use crate::history::{About, record};
use crate::part::part as find;
use crate::{ActionError, Actor, Studio, access, chance};
use domain::event::EventKind;
use domain::name::FieldError;
use domain::{CommentId, PartId};
use serde_json::json;
use store::comments::{self, Comment, Passage};
use store::parts::Part;
use store::{Tx, rounds, saves};

/// What somebody says.
#[derive(Clone, Debug, Default)]
pub struct Remark {
    /// The comment.
    pub body: String,
    /// The part it is about.
    pub part: Option<PartId>,
    /// The version of the part it speaks of; the current one when not given.
    pub version: Option<u32>,
    /// The passage it is about, as it was copied or selected.
    pub quote: Option<String>,
    /// Where it was selected.
    pub near: Near,
}

/// Adds a comment. Whoever does more than read for the brand may.
///
/// # Errors
/// [`ActionError::Invalid`] on `comment`, `quote` or `version`; [`ActionError::NotFound`] for a part
/// the item does not have.
pub async fn comment(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    remark: &Remark,
) -> Result<CommentId, ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            let member = super::resolve::commenter(&access)?;
            let body = said_something("comment", &remark.body)?;
            let quote = said("quote", remark.quote.as_deref().unwrap_or_default())?;
            let part = match remark.part {
                Some(id) => Some(find(tx, access.item.id, id).await?),
                None => None,
            };
            let (version, passage) = match &part {
                Some(part) => {
                    let (version, passage) = meant(tx, part, remark, &quote).await?;
                    (Some(version), passage)
                }
                None => (None, None),
            };
            let quote = passage.as_ref().map_or(quote, |it| it.anchor.quote.clone());
            let row = Comment {
                id: CommentId(chance::id()),
                item: access.item.id,
                part: remark.part,
                round: access.item.workflow.round.as_ref().map(|it| it.id),
                version,
                person: member.person,
                body,
                quote: Some(quote).filter(|it| !it.is_empty()),
                created_at: studio.clock.now(),
                passage,
                resolved: None,
            };
            comments::insert(tx, &row).await?;
            let (brand, item) = (Some(access.item.brand), Some(access.item.id));
            let about = About { brand, item, part: remark.part };
            let data = json!({ "thread": row.id, "version": version });
            record(studio, tx, actor, EventKind::Commented, about, data).await?;
            Ok(row.id)
        })
        .await
}

/// The version a comment speaks of, and where its passage stands there: the current one, or the one that
/// was handed over last when only that has the passage.
pub(super) async fn meant(
    tx: &Tx,
    part: &Part,
    remark: &Remark,
    quote: &str,
) -> Result<(u32, Option<Passage>), ActionError> {
    let wrong = || ActionError::field("version", FieldError::Malformed);
    let version = remark.version.unwrap_or(part.version);
    let saved = saves::of_version(tx, part.id, version).await?.ok_or_else(wrong)?;
    let passage = noted(&saved.content, quote, &remark.near);
    if passage.is_some() || quote.is_empty() || remark.version.is_some() {
        return Ok((version, passage));
    }
    let rounds = rounds::of_item(tx, part.item).await?;
    let frozen = rounds.iter().find_map(|it| it.parts.get(&part.id));
    let Some(frozen) = frozen.filter(|it| it.version != version) else {
        return Ok((version, None));
    };
    let saved = saves::of_version(tx, part.id, frozen.version).await?;
    let passage = saved.and_then(|it| noted(&it.content, quote, &remark.near));
    Ok((if passage.is_some() { frozen.version } else { version }, passage))
}

//! Comments on an item, a part or a passage. A comment changes nothing else.

use super::{said, said_something};
use crate::history::{About, record};
use crate::part::part as find;
use crate::{ActionError, Actor, Studio, access, chance};
use domain::event::EventKind;
use domain::name::FieldError;
use domain::{CommentId, PartId, Role};
use serde_json::json;
use store::comments::{self, Comment};

/// What somebody says.
#[derive(Clone, Debug, Default)]
pub struct Remark {
    /// The comment.
    pub body: String,
    /// The part it is about.
    pub part: Option<PartId>,
    /// The version of the part it speaks of; the current one when not given.
    pub version: Option<u32>,
    /// The passage it is about.
    pub quote: Option<String>,
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
            let member = access.access.member()?;
            if !member.roles.0.iter().any(|it| *it != Role::Viewer) {
                return Err(ActionError::Forbidden);
            }
            let body = said_something("comment", &remark.body)?;
            let quote = said("quote", remark.quote.as_deref().unwrap_or_default())?;
            let part = match remark.part {
                Some(id) => Some(find(tx, access.item.id, id).await?),
                None => None,
            };
            let last = part.as_ref().map(|it| it.version);
            let version = last.map(|last| remark.version.unwrap_or(last));
            if version > last || version == Some(0) {
                return Err(ActionError::field("version", FieldError::Malformed));
            }
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
            };
            comments::insert(tx, &row).await?;
            let (brand, item) = (Some(access.item.brand), Some(access.item.id));
            let about = About { brand, item, part: remark.part };
            let data = json!({ "comment": row.id, "version": version });
            record(studio, tx, actor, EventKind::Commented, about, data).await?;
            Ok(row.id)
        })
        .await
}

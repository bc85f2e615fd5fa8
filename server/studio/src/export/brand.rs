//! Exports what is approved of a brand.

use super::assemble::{Now, assemble};
use super::{Exported, File, Format, LeftOut, Why, permitted, write};
use crate::history::About;
use crate::{ActionError, Actor, BrandAccess, Studio, access};
use domain::{ItemId, ItemKind, ItemState, PartKind};
use store::items::{self, Card};

/// The file of everything approved of a brand; what is not approved is listed.
///
/// # Errors
/// As [`super::item()`].
pub async fn brand(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    format: Format,
) -> Result<Exported, ActionError> {
    let access = access::brand(studio.store.read(), actor, brand).await?;
    let made = make(studio, &access, format).await?;
    if let Some(file) = &made.file {
        let about = About::brand(access.brand.id);
        write::leave(studio, actor, about, format, file, &made.seen).await?;
    }
    Ok(Exported { file: made.file, left_out: made.left_out })
}

/// The approval to keep beside that file; none when the file carries it, or nothing may leave.
///
/// # Errors
/// As [`brand`].
pub async fn brand_approval(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    format: Format,
) -> Result<Option<File>, ActionError> {
    let access = access::brand(studio.store.read(), actor, brand).await?;
    Ok(make(studio, &access, format).await?.file.and_then(File::approval))
}

/// A file, and what it was made of.
struct Made {
    file: Option<File>,
    left_out: Vec<LeftOut>,
    /// The items as they were read.
    seen: Vec<(ItemId, i64)>,
}

async fn make(studio: &Studio, access: &BrandAccess, format: Format) -> Result<Made, ActionError> {
    permitted(access)?;
    let read = studio.store.read();
    let now = Now::of(studio, access);
    let (mut approved, mut left_out, mut seen) = (Vec::new(), Vec::new(), Vec::new());
    for card in items::board(read, access.brand.id).await? {
        // The state of a draft is that of the part the item is about: nothing of it may leave.
        if card.state == ItemState::Draft {
            left_out.push(draft(&card));
            continue;
        }
        let found = items::by_code(read, access.brand.id, &card.code).await?;
        let item = found.ok_or(ActionError::Stale)?;
        let assembled = assemble(read, &item, now).await?;
        left_out.extend(assembled.left_out.into_values());
        if let Some(it) = assembled.item {
            approved.push(it);
            seen.push((item.id, item.workflow_revision));
        }
    }
    let file = if approved.is_empty() {
        None
    } else {
        write::file(studio, &access.brand, format, &access.brand.slug, approved).await?
    };
    Ok(Made { file, left_out, seen })
}

/// The brand, and how many of its items are approved and how many are not, for who may take them away.
///
/// # Errors
/// [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn counts(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
) -> Result<(BrandAccess, u64, u64), ActionError> {
    let read = studio.store.read();
    let access = access::brand(read, actor, brand).await?;
    permitted(&access)?;
    let counts = items::counts(read, access.brand.id, &items::Filter::default()).await?;
    let approved = counts.get(&ItemState::Approved).copied().unwrap_or(0);
    let others = counts.values().sum::<u64>() - approved;
    Ok((access, approved, others))
}

fn draft(card: &Card) -> LeftOut {
    let kind = match card.kind {
        ItemKind::Article => PartKind::Article,
        ItemKind::Post => PartKind::Post,
    };
    let label = card.summary.title.clone();
    LeftOut { code: card.code.clone(), kind, label, why: Why::NotApproved(ItemState::Draft) }
}

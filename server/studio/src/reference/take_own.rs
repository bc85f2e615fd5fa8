//! Takes the brand's own articles on a subject as reference texts.

use super::{add, article, keep, refused};
use crate::library::wanted;
use crate::{ActionError, Actor, Studio};
use domain::name::FieldError;
use domain::{Content, ItemKind, PartKind, reference};
use prose::search::sought;
use store::items::{self, Filter};
use store::{parts, references};

/// Articles that are taken at once, at most.
const AT_ONCE: usize = 10;

/// Shortest article that says what a text on a subject uses, in words.
const SHORTEST: u32 = 100;

/// Takes the articles of the brand that speak of a subject, the closest first, as they are now: at most ten,
/// as many as there is room for. Those in the trash, in another language or of a few words are left out.
/// How many are new.
///
/// # Errors
/// [`ActionError::Invalid`] on `own`: `Empty` without a subject, `Malformed` when no article speaks of it;
/// on `reference` when there is no room.
pub async fn take_own(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    subject: &str,
) -> Result<usize, ActionError> {
    let read = studio.store.read();
    let (access, writer) = article(read, actor, brand, code).await?;
    let words = sought(subject);
    if words.is_empty() {
        return Err(ActionError::field("own", FieldError::Empty));
    }
    let there = references::of_item(read, access.item.id).await?;
    if there.len() >= reference::MOST {
        return Err(refused(FieldError::TooMany(reference::MOST)));
    }
    let known = |it: &items::Card| there.iter().any(|text| text.source == Some(it.id));
    let language = Some(access.item.summary.language.clone()).filter(|it| !it.is_empty());
    let filter = Filter {
        words: wanted(&access.access, &words),
        kind: Some(ItemKind::Article),
        language,
        ..Filter::default()
    };
    let most = u32::try_from(AT_ONCE + reference::MOST + 1).unwrap_or(u32::MAX);
    let found = items::page(read, access.item.brand, &filter, 0, most).await?;
    let fit =
        |it: &items::Card| it.id != access.item.id && it.summary.words >= SHORTEST && !known(it);
    let room = AT_ONCE.min(reference::MOST - there.len());
    let mut texts = Vec::new();
    for card in found.into_iter().filter(fit).take(room) {
        let lead = parts::of_item(read, card.id).await?;
        let lead = lead.into_iter().find(|it| it.kind == PartKind::Article);
        let Some(Content::Article(it)) = lead.map(|it| it.content) else { continue };
        let at = studio.clock.now();
        texts.push(add::own(&it, card.id, writer.person, at)?);
    }
    if texts.is_empty() {
        return Err(ActionError::field("own", FieldError::Malformed));
    }
    keep(studio, actor, (brand, code), texts).await
}

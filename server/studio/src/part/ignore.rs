//! Sets aside what the analysis says about an article, and looks at it again.
//!
//! What is set aside is kept with the part, not in its content: no hash changes, approvals stand, and
//! whoever reviews the part sees the list.

use super::part as find;
use super::save::about;
use crate::history::record;
use crate::item::{lead, summary};
use crate::{ActionError, Actor, ItemAccess, Studio, access};
use domain::event::EventKind;
use domain::name::FieldError;
use domain::workflow::Refusal;
use domain::{Ignored, ItemState, PartId, PartKind, ignored};
use serde_json::json;
use store::ignored::Aside;
use store::items::{self, Summary};
use store::parts::{self, Part};
use store::{Reads, Tx};

/// What is set aside of a part, in the order it was, with the names of those who did.
///
/// # Errors
/// [`ActionError::NotFound`].
pub async fn set_aside(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    part: PartId,
) -> Result<Vec<(Ignored, String)>, ActionError> {
    let read = studio.store.read();
    let access = access::item(read, actor, brand, code).await?;
    let part = find(read, access.item.id, part).await?;
    let all = store::ignored::of_part(read, part.id).await?;
    let named = |it: Aside| (it.what, access.access.name_of(it.by).to_owned());
    Ok(all.into_iter().map(named).collect())
}

/// Sets something aside; what is set aside already stays so.
///
/// # Errors
/// [`ActionError::Invalid`] on `ignore` for an unknown rule, too long a passage, none, or one thing too
/// many; [`ActionError::Refused`] with `Frozen` while the article is under review.
pub async fn ignore(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    part: PartId,
    what: &Ignored,
) -> Result<(), ActionError> {
    let what = &accepted(what)?;
    change(studio, actor, brand, code, part, what, true).await
}

/// Looks again at what was set aside; what was not stays as it is.
///
/// # Errors
/// [`ActionError::Refused`] with `Frozen` while the article is under review.
pub async fn heed(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    part: PartId,
    what: &Ignored,
) -> Result<(), ActionError> {
    change(studio, actor, brand, code, part, what, false).await
}

async fn change(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    part: PartId,
    what: &Ignored,
    aside: bool,
) -> Result<(), ActionError> {
    let read = studio.store.read();
    let known = access::item(read, actor, brand, code).await?;
    known.access.writer()?;
    let before = find(read, known.item.id, part).await?;
    let summary = after(read, &known, &before, what, aside).await?;
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            let by = access.access.writer()?.person;
            let part = find(tx, access.item.id, part).await?;
            if part.kind != PartKind::Article {
                return Err(ActionError::NotFound);
            }
            if access.item.workflow.state(part.id) == ItemState::Review {
                return Err(ActionError::Refused(Refusal::Frozen(part.id)));
            }
            let at = studio.clock.now();
            let it = Aside { what: what.clone(), by, at };
            let changed =
                if aside { put(tx, part.id, &it).await? } else { take(tx, part.id, what).await? };
            if !changed {
                return Ok(());
            }
            // A save that came meanwhile has worked out its own.
            if let Some(summary) = summary.as_ref().filter(|_| part.save_seq == before.save_seq) {
                items::set_summary(tx, access.item.id, summary, at).await?;
            }
            let kind = if aside { EventKind::FindingIgnored } else { EventKind::FindingHeeded };
            let data = json!({
                "part": part.kind, "label": part.content.label(), "note": what.rule(),
            });
            record(studio, tx, actor, kind, about(&access, part.id), data).await
        })
        .await
}

async fn put(tx: &Tx, part: PartId, it: &Aside) -> Result<bool, ActionError> {
    let all = store::ignored::of_part(tx, part).await?;
    if all.iter().any(|other| other.what == it.what) {
        return Ok(false);
    }
    if all.len() >= ignored::MOST {
        return Err(ActionError::field("ignore", FieldError::TooMany(ignored::MOST)));
    }
    store::ignored::insert(tx, part, it).await?;
    Ok(true)
}

async fn take(tx: &Tx, part: PartId, what: &Ignored) -> Result<bool, ActionError> {
    Ok(store::ignored::remove(tx, part, what).await?)
}

/// What the board will show: scores count what is set aside.
async fn after(
    read: &impl Reads,
    access: &ItemAccess,
    part: &Part,
    what: &Ignored,
    aside: bool,
) -> Result<Option<Summary>, ActionError> {
    if lead(&access.item.workflow) != Some(part.id) {
        return Ok(None);
    }
    let mut ignored = all(read, part.id).await?;
    ignored.retain(|it| it != what);
    ignored.extend(aside.then(|| what.clone()));
    let others = parts::of_item(read, access.item.id).await?;
    let pictures = summary::pictures(&others, &part.content);
    Ok(Some(summary::of(&access.access.brand, &part.content, pictures, ignored).await?))
}

/// What is set aside of a part.
pub(crate) async fn all(db: &impl Reads, part: PartId) -> Result<Vec<Ignored>, ActionError> {
    let all = store::ignored::of_part(db, part).await?;
    Ok(all.into_iter().map(|it| it.what).collect())
}

/// A known rule, words that can be found again.
fn accepted(what: &Ignored) -> Result<Ignored, ActionError> {
    let refused = |why| Err(ActionError::field("ignore", why));
    let passage = matches!(what, Ignored::Passage(_));
    if !passage && !seo::rules::is_known(what.rule()) {
        return refused(FieldError::Malformed);
    }
    let text = what.text();
    if passage && text.trim().is_empty()
        || text.is_empty() && matches!(what, Ignored::Finding { .. })
    {
        return refused(FieldError::Empty);
    }
    if text.len() > ignored::LONGEST {
        return refused(FieldError::TooLong(ignored::LONGEST));
    }
    // PostgreSQL stores no NUL in a text.
    if text.contains('\0') {
        return refused(FieldError::Malformed);
    }
    Ok(match what {
        Ignored::Passage(text) => Ignored::Passage(text.trim().to_owned()),
        other => other.clone(),
    })
}

//! Where the passages are that comments are about: noted in one version, looked for in another.

use crate::{ActionError, Studio};
use domain::{CommentId, Content, PartId};
use prose::anchor::{Anchor, Changes};
use std::collections::BTreeMap;
use std::ops::Range;
use store::comments::{Comment, Passage};
use store::saves;

/// Where a passage is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The field.
    pub field: String,
    /// The bytes of its text.
    pub span: Range<usize>,
}

/// Texts longer than this together, in bytes, are gone through off the async runtime.
const LONG: usize = 64_000;

/// What is known of where somebody copied or selected a passage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Near {
    /// The field; empty when that is not known.
    pub field: String,
    /// What stands before it there, as far as it is known.
    pub before: String,
}

/// The passage that somebody means: in the field where they selected it, else in the first that has it.
#[must_use]
pub fn noted(content: &Content, quote: &str, near: &Near) -> Option<Passage> {
    let mut fields = content.quoted_fields();
    // A title is often said again in the text.
    fields.sort_by_key(|it| *it != near.field);
    fields.into_iter().find_map(|field| {
        let anchor = Anchor::of(content.quoted(&field)?, quote, &near.before)?;
        Some(Passage { field: field.into_owned(), anchor })
    })
}

/// Where the passages of comments on a part are in one of its texts; those that are gone are not there.
///
/// # Errors
/// Those of the store.
pub async fn places(
    studio: &Studio,
    comments: &[&Comment],
    part: PartId,
    now: &Content,
) -> Result<BTreeMap<CommentId, Place>, ActionError> {
    let own = comments.iter().filter(|it| it.part == Some(part));
    let mut by_version: BTreeMap<Option<u32>, Vec<(CommentId, Passage)>> = BTreeMap::new();
    for it in own {
        if let Some(passage) = &it.passage {
            by_version.entry(it.version).or_default().push((it.id, passage.clone()));
        }
    }
    let mut found = BTreeMap::new();
    for (version, passages) in by_version {
        let then = match version {
            Some(it) => saves::of_version(studio.store.read(), part, it).await?,
            None => None,
        };
        found.extend(looked_for(then.map(|it| it.content), now.clone(), passages).await?);
    }
    Ok(found)
}

async fn looked_for(
    then: Option<Content>,
    now: Content,
    passages: Vec<(CommentId, Passage)>,
) -> Result<BTreeMap<CommentId, Place>, ActionError> {
    let length: usize =
        now.quoted_fields().iter().filter_map(|it| now.quoted(it)).map(str::len).sum();
    if length <= LONG {
        return Ok(followed(then.as_ref(), &now, &passages));
    }
    let work = tokio::task::spawn_blocking(move || followed(then.as_ref(), &now, &passages));
    work.await.map_err(|it| ActionError::Internal(it.to_string()))
}

/// The passages of one version in another text; each field is compared once.
fn followed(
    then: Option<&Content>,
    now: &Content,
    passages: &[(CommentId, Passage)],
) -> BTreeMap<CommentId, Place> {
    let mut changes: BTreeMap<&str, Changes<'_>> = BTreeMap::new();
    let mut found = BTreeMap::new();
    for (id, Passage { field, anchor }) in passages {
        let Some(new) = now.quoted(field) else { continue };
        let span = match then.and_then(|it| it.quoted(field)) {
            Some(old) => {
                let changes = changes.entry(field).or_insert_with(|| Changes::between(old, new));
                anchor.follow(changes)
            }
            None => anchor.find(new),
        };
        if let Some(span) = span {
            found.insert(*id, Place { field: field.clone(), span });
        }
    }
    found
}

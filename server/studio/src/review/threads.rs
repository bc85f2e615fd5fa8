//! What people said about an item: each comment with the answers to it.

use super::resolve::may_settle;
use crate::item::Opened;
use crate::{ActionError, Studio};
use domain::{At, PartId, PersonId};
use std::collections::{BTreeMap, BTreeSet};
use store::comments::{self, Comment};
use store::replies::{self, Reply};
use store::saves;
use store::suggestions::{self, Suggestion};

/// A comment and the answers to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// The comment.
    pub comment: Comment,
    /// Who made it.
    pub by: String,
    /// The answers with the names of their writers, oldest first.
    pub replies: Vec<(Reply, String)>,
    /// The words it proposes for its passage.
    pub suggestion: Option<Suggestion>,
    /// Who said that it is settled, and when.
    pub resolved: Option<(String, At)>,
    /// Whether the actor may say that it is, or that it is not.
    pub may_settle: bool,
}

/// What people said about an item that was opened, oldest first.
///
/// # Errors
/// Those of the store.
pub async fn threads(studio: &Studio, opened: &Opened) -> Result<Vec<Thread>, ActionError> {
    let (read, item) = (studio.store.read(), opened.item.id);
    let all = comments::of_item(read, item).await?;
    let mut replies: BTreeMap<_, Vec<(Reply, String)>> = BTreeMap::new();
    for (reply, by) in replies::of_item(read, item).await? {
        replies.entry(reply.comment).or_default().push((reply, by));
    }
    let suggestions = suggestions::of_item(read, item).await?;
    let mut suggestions: BTreeMap<_, Suggestion> =
        suggestions.into_iter().map(|it| (it.comment, it)).collect();
    let writers = writers(studio, &all).await?;
    let may_comment = super::may(&opened.access, &opened.item, studio.clock.now()).comment;
    let threads = all.into_iter().map(|(comment, by)| Thread {
        replies: replies.remove(&comment.id).unwrap_or_default(),
        suggestion: suggestions.remove(&comment.id),
        resolved: comment.resolved.map(|(by, at)| (opened.access.name_of(by).to_owned(), at)),
        may_settle: may_comment && may(opened, &comment, &writers),
        by,
        comment,
    });
    Ok(threads.collect())
}

/// How many comments on an item that was opened are not settled.
///
/// # Errors
/// Those of the store.
pub async fn open_comments(studio: &Studio, opened: &Opened) -> Result<u64, ActionError> {
    Ok(comments::open(studio.store.read(), opened.item.id).await?)
}

/// Who wrote in the parts that were commented on.
async fn writers(
    studio: &Studio,
    all: &[(Comment, String)],
) -> Result<BTreeMap<PartId, BTreeSet<PersonId>>, ActionError> {
    let parts: BTreeSet<PartId> = all.iter().filter_map(|it| it.0.part).collect();
    let mut writers = BTreeMap::new();
    for part in parts {
        writers.insert(part, saves::writers(studio.store.read(), part).await?);
    }
    Ok(writers)
}

fn may(opened: &Opened, comment: &Comment, writers: &BTreeMap<PartId, BTreeSet<PersonId>>) -> bool {
    let Some(member) = &opened.access.member else { return false };
    let mut own = comment.part.and_then(|it| writers.get(&it)).cloned().unwrap_or_default();
    own.insert(opened.item.author);
    may_settle(member, comment, &own)
}

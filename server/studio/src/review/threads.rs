//! What people said about an item: each comment with the answers to it.

use super::resolve::{may_settle, writers};
use crate::item::Opened;
use crate::{ActionError, Studio};
use domain::At;
use std::collections::{BTreeMap, BTreeSet};
use store::comments::{self, Comment};
use store::replies::{self, Reply};
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
    let mut settlers = BTreeMap::new();
    for part in all.iter().map(|(comment, _)| comment.part).collect::<BTreeSet<_>>() {
        settlers.insert(part, writers(read, &opened.item, part).await?);
    }
    let by = opened.access.member.as_ref().filter(|it| it.may_comment());
    let may = |it: &Comment| {
        by.zip(settlers.get(&it.part)).is_some_and(|(by, writers)| may_settle(by, it, writers))
    };
    let threads = all.into_iter().map(|(comment, by)| Thread {
        replies: replies.remove(&comment.id).unwrap_or_default(),
        suggestion: suggestions.remove(&comment.id),
        resolved: comment.resolved.map(|(by, at)| (opened.access.name_of(by).to_owned(), at)),
        may_settle: may(&comment),
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

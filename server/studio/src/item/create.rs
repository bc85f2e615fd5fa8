//! Creates an item: an article, or a post that stands on its own.

use super::{step, summary, writer};
use crate::history::{About, record};
use crate::part::limits;
use crate::{ActionError, Actor, Studio, access, chance};
use domain::event::EventKind;
use domain::workflow::{Event, Workflow};
use domain::{Article, Content, ItemCode, ItemId, ItemKind, PartId, Post, SaveId};
use serde_json::json;
use store::items::{self, Item, Summary};
use store::parts::{self, NewPart};

/// What a new item starts from. An empty article is a blank sheet.
#[derive(Clone, Debug)]
pub enum NewItem {
    /// An article: blank, pasted, or read from a file with [`super::from_file`].
    Article(Box<Article>),
    /// A post for one network.
    Post(Post),
}

/// Creates an item with its first part, and gives its name in addresses.
///
/// # Errors
/// [`ActionError::Forbidden`] for people who do not write, [`ActionError::Invalid`] with the names of
/// the fields that are too long, or `network`.
pub async fn create(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    new: NewItem,
) -> Result<ItemCode, ActionError> {
    let known = access::brand(studio.store.read(), actor, brand).await?;
    writer(&known)?;
    let (kind, content) = match new {
        NewItem::Article(article) => (ItemKind::Article, Content::Article(article)),
        NewItem::Post(post) => (ItemKind::Post, Content::Post(post)),
    };
    let content = limits::accepted(content)?;
    limits::open_network(&content)?;
    let summary = summary::of(&known.brand, &content, Vec::new()).await?;
    studio
        .store
        .write(async |tx| {
            let access = access::brand(tx, actor, brand).await?;
            let first = First { kind, content: &content, summary: summary.clone() };
            insert(studio, tx, actor, &access, first).await
        })
        .await
}

struct First<'a> {
    kind: ItemKind,
    content: &'a Content,
    summary: Summary,
}

async fn insert(
    studio: &Studio,
    tx: &store::Tx,
    actor: &Actor,
    access: &access::BrandAccess,
    first: First<'_>,
) -> Result<ItemCode, ActionError> {
    let (by, at) = (writer(access)?.person, studio.clock.now());
    let (item, part) = (ItemId(chance::id()), PartId(chance::id()));
    let add = Event::Add { part, hash: first.content.hash(), by };
    let (workflow, _) = Workflow::default().apply(add, &access.roster())?;
    let row = Item {
        id: item,
        brand: access.brand.id,
        code: chance::item_code(),
        kind: first.kind,
        author: by,
        summary: first.summary,
        state: step::state(&workflow),
        due_at: None,
        workflow,
        workflow_revision: 0,
        created_at: at,
        updated_at: at,
    };
    items::insert(tx, &row).await?;
    let (content, save) = (first.content, SaveId(chance::id()));
    let part = NewPart { id: part, item, position: 0, content, save, by, at };
    parts::insert(tx, &part).await?;
    let about = About { brand: Some(access.brand.id), item: Some(item), part: None };
    let data = json!({ "kind": row.kind, "title": row.summary.title });
    record(studio, tx, actor, EventKind::ItemCreated, about, data).await?;
    Ok(row.code)
}

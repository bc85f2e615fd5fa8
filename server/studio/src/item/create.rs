//! Creates an item: an article, or a post that stands on its own.

use super::{step, summary};
use crate::history::{About, record};
use crate::part::limits;
use crate::{ActionError, Actor, Studio, access, chance};
use domain::event::EventKind;
use domain::workflow::{Event, Moment, Workflow};
use domain::{Article, Content, ItemCode, ItemId, ItemKind, PartId, Post, SaveId};
use serde_json::json;
use store::StoreError;
use store::items::{self, Item, Summary};
use store::parts::{self, NewPart};

/// What a new item starts from. An empty article is a blank sheet.
#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "there is one at a time, moved once")]
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
    make(studio, actor, brand, new, chance::item_code()).await.map(|it| it.code)
}

/// An item that was asked for once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Once {
    /// Its name in addresses.
    pub code: ItemCode,
    /// Whether an earlier click had made it.
    pub already: bool,
}

/// Creates an item once: whoever asks again for the same brand with the same `once` gets the item that
/// is there. `once` is told apart by person and brand, so that nobody can try the codes of others.
///
/// # Errors
/// As [`create()`].
pub async fn create_once(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    new: NewItem,
    once: &str,
) -> Result<Once, ActionError> {
    let person = actor.person().ok_or(ActionError::Forbidden)?;
    let code = chance::item_code_of(&format!("{person} {brand} {once}"));
    let made = make(studio, actor, brand, new.clone(), code.clone()).await;
    match made {
        // Two clicks at one moment: the other one made it.
        Err(ActionError::Stale) => make(studio, actor, brand, new, code).await,
        made => made,
    }
}

async fn make(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    new: NewItem,
    code: ItemCode,
) -> Result<Once, ActionError> {
    let known = access::brand(studio.store.read(), actor, brand).await?;
    known.writer()?;
    let (kind, content) = match new {
        NewItem::Article(article) => (ItemKind::Article, Content::Article(article)),
        NewItem::Post(post) => (ItemKind::Post, Content::Post(post)),
    };
    let content = limits::accepted(content)?;
    limits::open_network(&content)?;
    let summary = summary::of(&known.brand, &content, Vec::new(), Vec::new()).await?;
    studio
        .store
        .write(async |tx| {
            let access = access::brand(tx, actor, brand).await?;
            if items::by_code(tx, access.brand.id, &code).await?.is_some() {
                return Ok(Once { code: code.clone(), already: true });
            }
            let first = First {
                kind,
                content: &content,
                summary: summary.clone(),
                code: code.clone(),
                source: None,
            };
            insert(studio, tx, actor, &access, first).await?;
            Ok(Once { code: code.clone(), already: false })
        })
        .await
}

/// What an item begins with.
pub(crate) struct First<'a> {
    /// Article, or a post that stands on its own.
    pub kind: ItemKind,
    /// The part it is about.
    pub content: &'a Content,
    /// What the board shows.
    pub summary: Summary,
    /// Its name in addresses.
    pub code: ItemCode,
    /// The file it was imported from.
    pub source: Option<&'a str>,
}

/// Adds an item with its first part.
pub(crate) async fn insert(
    studio: &Studio,
    tx: &store::Tx,
    actor: &Actor,
    access: &access::BrandAccess,
    first: First<'_>,
) -> Result<ItemId, ActionError> {
    let (by, at) = (access.writer()?.person, studio.clock.now());
    let (item, part) = (ItemId(chance::id()), PartId(chance::id()));
    let add = Event::Add { part, hash: first.content.hash(), by };
    let (workflow, _) =
        Workflow::default().apply(add, &Moment { now: at, roster: &access.roster() })?;
    let row = Item {
        id: item,
        brand: access.brand.id,
        code: first.code,
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
    items::insert(tx, &row).await.map_err(|error| match error {
        StoreError::Conflict("item_code") => ActionError::Stale,
        other => other.into(),
    })?;
    let (content, save) = (first.content, SaveId(chance::id()));
    let part = NewPart { id: part, item, position: 0, content, save, by, at };
    parts::insert(tx, &part).await?;
    let about = About::item(access.brand.id, item);
    let mut data = json!({ "kind": row.kind, "title": row.summary.title });
    if let Some(source) = first.source {
        data["source"] = source.into();
    }
    record(studio, tx, actor, EventKind::ItemCreated, about, data).await?;
    Ok(item)
}

//! Takes over texts of other tools: each file becomes one item, whole or not at all, once.

use crate::access::BrandAccess;
use crate::item::create::{First, insert};
use crate::item::summary;
use crate::part::add_post::insert as add_part;
use crate::part::limits;
use crate::{ActionError, Actor, Studio, access, chance, files};
use domain::content::visual::file_name;
use domain::crop::Focal;
use domain::{Article, Content, ContentHash, ItemCode, ItemKind, Post, Visual};
use media::Picture;
use std::collections::{BTreeMap, BTreeSet};
use store::blobs::Blob;
use store::sources::{self, Source};
use store::{Reads, Tx, items};

/// A file to take over.
#[derive(Clone, Debug)]
pub struct Foreign {
    /// Where it is, within what is imported; the same again when it is imported again.
    pub path: String,
    /// SHA-256 of its bytes.
    pub sha256: ContentHash,
    /// What it says; pictures by the names the file gives them.
    pub article: Article,
    /// The pictures it shows.
    pub pictures: Vec<ForeignPicture>,
    /// Posts that go with it; pictures by the names the file gives them.
    pub posts: Vec<Post>,
}

/// A picture that a foreign text shows.
#[derive(Clone, Debug)]
pub struct ForeignPicture {
    /// As the text calls it.
    pub destination: String,
    /// Its path, which it is named after.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What it shows, in words.
    pub alt: String,
    /// Who made it.
    pub credit: String,
    /// What stands under it.
    pub caption: String,
}

/// What came of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Came {
    /// It is an item now.
    In(ItemCode),
    /// It would be one.
    Would,
    /// It was imported before, and is this item.
    Before(ItemCode),
    /// It was imported before and has changed since: its item is left as people made it.
    Changed(ItemCode),
}

/// Whether anything is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run {
    /// Checked as in earnest, and nothing is written.
    Dry,
    /// In earnest.
    Real,
}

/// Makes a draft of a foreign file, with its pictures and posts, in one transaction.
///
/// # Errors
/// [`ActionError::Forbidden`] for people who do not write, [`ActionError::Invalid`] with the fields that
/// are too long, [`ActionError::Picture`] for a file that is no picture.
pub async fn import(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    foreign: Foreign,
    run: Run,
) -> Result<Came, ActionError> {
    let known = access::brand(studio.store.read(), actor, brand).await?;
    known.writer()?;
    if let Some(came) = before(studio.store.read(), &known, &foreign).await? {
        return Ok(came);
    }
    let ready = ready(studio, &known, foreign).await?;
    if run == Run::Dry {
        return Ok(Came::Would);
    }
    for (_, picture) in &ready.pictures {
        // The bytes first: a row never names a file that is not there.
        studio.blobs.put(picture.bytes.clone()).await?;
    }
    studio
        .store
        .write(async |tx| {
            let access = access::brand(tx, actor, brand).await?;
            if let Some(came) = before(tx, &access, &ready.foreign).await? {
                return Ok(came);
            }
            write(studio, tx, actor, &access, &ready).await.map(Came::In)
        })
        .await
}

/// The item a file became, if it is there still.
async fn before(
    db: &impl Reads,
    access: &BrandAccess,
    foreign: &Foreign,
) -> Result<Option<Came>, ActionError> {
    let brand = access.brand.id;
    let mut changed = None;
    for source in sources::like(db, brand, &foreign.path, foreign.sha256).await? {
        if items::by_code(db, brand, &source.item).await?.is_none() {
            continue;
        }
        if source.sha256 == foreign.sha256 {
            return Ok(Some(Came::Before(source.item)));
        }
        changed = changed.or(Some(Came::Changed(source.item)));
    }
    Ok(changed)
}

/// A file that was checked, with its pictures taken in.
struct Ready {
    foreign: Foreign,
    article: Content,
    posts: Vec<Content>,
    pictures: Vec<(Content, Picture)>,
    summary: items::Summary,
}

async fn ready(
    studio: &Studio,
    access: &BrandAccess,
    mut foreign: Foreign,
) -> Result<Ready, ActionError> {
    let (mut names, mut taken, mut pictures) = (BTreeMap::new(), BTreeSet::new(), Vec::new());
    for it in std::mem::take(&mut foreign.pictures) {
        let picture = studio.darkroom.accept(it.bytes.clone()).await?;
        let visual = visual(&it, &picture, &mut taken);
        names.insert(it.destination, visual.name.clone());
        pictures.push((limits::accepted(Content::Visual(visual))?, picture));
    }
    let named = |name: &str| names.get(name).cloned();
    let body = prose::with_pictures(&foreign.article.body, named);
    // A leading picture that is missing or elsewhere leads nothing.
    let featured = foreign.article.featured.as_deref().and_then(named);
    let article = Article { body, featured, ..foreign.article.clone() };
    let article = limits::accepted(Content::Article(Box::new(article)))?;
    let mut posts = Vec::new();
    for post in &foreign.posts {
        let shown = post.pictures.iter().filter_map(|it| named(it)).collect();
        let post = limits::accepted(Content::Post(Post { pictures: shown, ..post.clone() }))?;
        limits::open_network(&post)?;
        posts.push(post);
    }
    let alts = pictures.iter().filter_map(|it| match &it.0 {
        Content::Visual(visual) => Some(visual.alt.clone()),
        _ => None,
    });
    let summary = summary::of(&access.brand, &article, alts.collect(), Vec::new()).await?;
    Ok(Ready { foreign, article, posts, pictures, summary })
}

fn visual(it: &ForeignPicture, picture: &Picture, taken: &mut BTreeSet<String>) -> Visual {
    let plain = file_name(&it.path, picture.format);
    let (stem, ending) = plain.rsplit_once('.').unwrap_or((&plain, "jpg"));
    let numbered = (2..).map(|n: u32| format!("{stem}-{n}.{ending}"));
    let mut names = std::iter::once(plain.clone()).chain(numbered);
    let name = names.find(|it| !taken.contains(it)).unwrap_or_default();
    taken.insert(name.clone());
    Visual {
        name,
        original: picture.hash,
        format: picture.format,
        width: picture.width,
        height: picture.height,
        focal: Focal::CENTRE,
        alt: it.alt.clone(),
        decorative: false,
        credit: it.credit.clone(),
        caption: it.caption.clone(),
    }
}

async fn write(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    access: &BrandAccess,
    ready: &Ready,
) -> Result<ItemCode, ActionError> {
    let (brand, code, at) = (access.brand.id, chance::item_code(), studio.clock.now());
    let first = First {
        kind: ItemKind::Article,
        content: &ready.article,
        summary: ready.summary.clone(),
        code: code.clone(),
        source: Some(&ready.foreign.path),
    };
    insert(studio, tx, actor, access, first).await?;
    for (visual, picture) in &ready.pictures {
        let blob = Blob {
            hash: picture.hash,
            size: picture.bytes.len() as u64,
            media_type: picture.format.media_type().to_owned(),
            created_at: at,
            unused_since: None,
        };
        files::keep(studio, tx, &blob, &picture.bytes).await?;
        let now = access::item(tx, actor, &access.brand.slug, code.as_str()).await?;
        add_part(studio, tx, actor, &now, visual).await?;
    }
    for post in &ready.posts {
        let now = access::item(tx, actor, &access.brand.slug, code.as_str()).await?;
        add_part(studio, tx, actor, &now, post).await?;
    }
    let (path, sha256) = (ready.foreign.path.clone(), ready.foreign.sha256);
    let source = Source { brand, path, sha256, item: code.clone(), at };
    sources::insert(tx, &source).await.map_err(|error| match error {
        store::StoreError::Conflict(_) => ActionError::Stale,
        other => other.into(),
    })?;
    Ok(code)
}

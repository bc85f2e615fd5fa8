//! Adds a picture to an item.

use super::add_post::insert;
use crate::{ActionError, Actor, Studio, access, files};
use domain::content::visual::file_name;
use domain::crop::Focal;
use domain::{Content, PartId, Visual};
use media::Picture;
use std::collections::BTreeSet;
use store::blobs::Blob;
use store::parts::{self, Part};

/// A picture that was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// Its part.
    pub part: PartId,
    /// How it is to be shown; the name is what articles and posts call it by.
    pub visual: Visual,
}

/// Takes a picture in: checked, turned upright, without metadata, kept under its SHA-256. `file` is
/// the name it came with; a name the item has already gets a number. The focal point is in the
/// middle and the alternative text empty until somebody saves them.
///
/// # Errors
/// [`ActionError::Picture`] with the reason, [`ActionError::Forbidden`].
pub async fn add_visual(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    file: &str,
    bytes: Vec<u8>,
) -> Result<Added, ActionError> {
    access::item(studio.store.read(), actor, brand, code).await?.access.writer()?;
    let picture = studio.darkroom.accept(bytes).await?;
    let blob = Blob {
        hash: picture.hash,
        size: picture.bytes.len() as u64,
        media_type: picture.format.media_type().to_owned(),
        created_at: studio.clock.now(),
        unused_since: None,
    };
    let plain = plain(file, &picture);
    // The bytes first: a row never names a file that is not there.
    studio.blobs.put(picture.bytes.clone()).await?;
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            let others = parts::of_item(tx, access.item.id).await?;
            let visual = Visual { name: free(&plain.name, &others), ..plain.clone() };
            files::keep(studio, tx, &blob, &picture.bytes).await?;
            let content = Content::Visual(visual.clone());
            let part = insert(studio, tx, actor, &access, &content).await?;
            Ok(Added { part, visual })
        })
        .await
}

fn plain(file: &str, picture: &Picture) -> Visual {
    Visual {
        name: file_name(file, picture.format),
        original: picture.hash,
        format: picture.format,
        width: picture.width,
        height: picture.height,
        focal: Focal::CENTRE,
        alt: String::new(),
        decorative: false,
        credit: String::new(),
        caption: String::new(),
    }
}

/// The name, or the name with the first number nobody has: `presse.jpg`, `presse-2.jpg`.
fn free(name: &str, others: &[Part]) -> String {
    let taken: BTreeSet<&str> = others.iter().map(|it| it.content.label()).collect();
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "jpg"));
    let numbered = (2..).map(|n: u32| format!("{stem}-{n}.{ending}"));
    let mut names = std::iter::once(name.to_owned()).chain(numbered);
    names.find(|it| !taken.contains(it.as_str())).unwrap_or_default()
}

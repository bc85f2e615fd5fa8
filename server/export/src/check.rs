//! What must hold before a byte is written.

use std::cell::RefCell;
use std::collections::BTreeSet;

use domain::content::visual::file_name;
use domain::content::{Article, Visual};

use crate::{Edition, ExportError, Item};

pub(crate) fn edition(edition: &Edition) -> Result<(), ExportError> {
    if edition.items.iter().all(|item| item.parts.is_empty()) {
        return Err(ExportError::Nothing);
    }
    edition.items.iter().try_for_each(item)
}

fn item(item: &Item) -> Result<(), ExportError> {
    let code = || item.code.to_string();
    for part in &item.parts {
        if part.content.hash() != part.approval.hash {
            let label = part.content.label().to_owned();
            return Err(ExportError::NotApproved { code: code(), label });
        }
    }
    let mut names = BTreeSet::new();
    if let Some(twice) = item.visuals().find(|visual| !names.insert(visual.name.as_str())) {
        return Err(ExportError::PictureTwice { code: code(), name: twice.name.clone() });
    }
    if let Some(visual) = item.visuals().find(|visual| !is_file_name(visual)) {
        return Err(ExportError::UnsafeName { code: code(), name: visual.name.clone() });
    }
    match shown(item).into_iter().find(|name| !names.contains(name.as_str())) {
        Some(name) => Err(ExportError::PictureNotApproved { code: code(), name }),
        None => Ok(()),
    }
}

/// A name that is a path, a hidden file or another kind of file would do harm where it is unpacked.
fn is_file_name(visual: &Visual) -> bool {
    file_name(&visual.name, visual.format) == visual.name
}

/// Names of the item's own pictures that its texts show.
fn shown(item: &Item) -> BTreeSet<String> {
    let mut names: BTreeSet<String> = item.article().map(shown_in).unwrap_or_default();
    names.extend(item.posts().flat_map(|post| post.pictures.iter().cloned()));
    names
}

/// Names of the item's own pictures that the article shows: in its body, and the leading one.
pub(crate) fn shown_in(article: &Article) -> BTreeSet<String> {
    let names = RefCell::new(BTreeSet::new());
    let _ = prose::render_with(&article.body, &|name| {
        if is_own(name) {
            names.borrow_mut().insert(name.to_owned());
        }
        None
    });
    let mut names = names.into_inner();
    names.extend(article.featured.clone());
    names
}

/// A bare file name is one of ours; an address with a scheme or a path is somewhere else.
fn is_own(destination: &str) -> bool {
    !destination.is_empty() && !destination.contains([':', '/', '#', '?'])
}

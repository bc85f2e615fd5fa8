//! Markdown for static site generators and for keeping: one folder per item, `index.md` with front
//! matter, posts under `posts/`, pictures beside the text. Sealing adds `approval.json` over everything.
//!
//! Texts are the approved ones byte for byte, but for raw HTML: here it is shown as text, other readers
//! drop it (Hugo writes “raw HTML omitted” in its place), so it is escaped.

mod front_matter;
mod yaml;

use std::collections::BTreeSet;
use std::io::Write;

use crate::archive::{Archive, Entry};
use crate::{Edition, ExportError, Item, Pictures, Site, folder, pictures};

pub(crate) fn write(
    edition: &Edition,
    pictures: &dyn Pictures,
    out: impl Write,
) -> Result<Vec<Entry>, ExportError> {
    let mut archive = Archive::new(out);
    let items = edition.in_order();
    let folders = folder::names(&items);
    for (item, folder) in items.iter().zip(&folders) {
        write_item(&mut archive, &edition.site, item, folder, pictures)?;
    }
    archive.finish()
}

fn write_item(
    archive: &mut Archive<impl Write>,
    site: &Site,
    item: &Item,
    folder: &str,
    pictures: &dyn Pictures,
) -> Result<(), ExportError> {
    let at = item.approved_at();
    if let Some(article) = item.article() {
        let head = front_matter::article(site, item, article);
        archive.text(
            &format!("{folder}/index.md"),
            at,
            &page(&head, &prose::portable(&article.body)),
        )?;
    }
    let mut taken = BTreeSet::new();
    for post in item.posts() {
        let name = folder::free(&mut taken, &network(&post.network), "md");
        let text = page(&front_matter::post(site, post), &post.text);
        archive.text(&format!("{folder}/posts/{name}"), at, &text)?;
    }
    for visual in item.visuals() {
        let bytes = pictures::original(pictures, visual)?;
        archive.picture(&format!("{folder}/{}", visual.name), at, &bytes)?;
    }
    Ok(())
}

/// The text behind its front matter; only a last line feed is added.
fn page(head: &str, text: &str) -> String {
    let end = if text.ends_with('\n') { "" } else { "\n" };
    format!("---\n{head}---\n\n{text}{end}")
}

/// A network's id is a file name only if it looks like one.
fn network(id: &str) -> String {
    if domain::slug::is_slug(id) { id.to_owned() } else { "post".to_owned() }
}

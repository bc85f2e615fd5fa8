//! Items in every state.

use super::house::House;
use crate::studio::expect;
use anyhow::{Context, Result};
use tests::asking::Answer;

/// The state of what was deleted.
pub const TRASHED: &str = "in the trash";

/// The states of an item.
pub const STATES: [&str; 5] = ["draft", "in review", "changes requested", "approved", TRASHED];

/// What stands for the pieces of a path and the fields of a form.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// The item's code.
    pub code: String,
    /// Its article; a post or a visual, which is a draft in every state, for routes about one.
    pub article: String,
    pub post: String,
    pub visual: String,
}

/// What an item needs beside its article for a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum With {
    /// Nothing.
    Article,
    /// A post.
    Post,
    /// A picture.
    Visual,
}

impl With {
    /// What the route of a path is about.
    pub fn what(path: &str) -> With {
        match path {
            _ if path.contains("/posts") || path.ends_with("save_beside") => With::Post,
            _ if path.contains("/visuals") || path.contains("pictures/") => With::Visual,
            _ => With::Article,
        }
    }
}

/// Makes an item, which belongs to the writer, and brings it to a state.
pub fn item(house: &House, state: &str, with: With) -> Result<Place> {
    let (writer, manager) = (house.person("writer")?, house.person("manager")?);
    let new = [("kind", "article"), ("title", "Doors"), ("text", "A text of this house.")];
    let made = writer.upload(&format!("/b/{}/items/new", house.studio.brand), &new, "", b"")?;
    let item = made.location().strip_suffix("/edit").with_context(|| format!("{made:?}"))?;
    let code = item.rsplit('/').next().unwrap_or_default().to_owned();
    let article = hidden(&writer.get(&format!("{item}/edit"))?, "part")?;
    let mut place = Place { code, article, ..Place::default() };
    if !matches!(state, "draft" | TRASHED) {
        expect(writer.post(&format!("{item}/review/submit"), &[])?, 303)?;
    }
    if let Some(door) = match state {
        "changes requested" => Some("changes"),
        "approved" => Some("approve"),
        _ => None,
    } {
        let seen = hidden(&manager.get(&format!("{item}/review"))?, "seen")?;
        let decision = [("seen", seen.as_str()), ("request_comment", "More.")];
        expect(manager.post(&format!("{item}/review/{door}"), &decision)?, 303)?;
    }
    if with == With::Post {
        expect(writer.post(&format!("{item}/posts/add"), &[("network", "x")])?, 303)?;
        place.post = hidden(&writer.get(&format!("{item}/posts"))?, "part")?;
    }
    if with == With::Visual {
        let added = format!("{item}/visuals/add");
        let added = expect(writer.upload(&added, &[], "a.png", &house.picture)?, 303)?;
        let (_, visual) = added.location().rsplit_once('=').context("a picture")?;
        visual.clone_into(&mut place.visual);
    }
    if state == TRASHED {
        expect(writer.post(&format!("{item}/trash"), &[])?, 303)?;
    }
    Ok(place)
}

/// What the first hidden field of a name holds.
fn hidden(page: &Answer, name: &str) -> Result<String> {
    let (page, field) = (page.text(), format!("name=\"{name}\" value=\""));
    let held = page.split_once(&field).and_then(|it| it.1.split('"').next());
    Ok(held.with_context(|| format!("no {name}: {page}"))?.to_owned())
}

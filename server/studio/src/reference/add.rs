//! Adds a text to compare an article with, as somebody pasted or uploaded it.

use super::{Text, article, keep, refused};
use crate::{ActionError, Actor, Studio, chance};
use domain::name::{FieldError, one_line};
use domain::{Article, At, ContentHash, ItemId, PersonId, ReferenceId, reference};
use prose::{detect, paste, words_of};
use store::references::Listed;

/// Largest page that is read, in bytes: markup weighs more than what it says.
const LARGEST_PAGE: usize = 2 * reference::LONGEST;

/// Adds a text: plain, Markdown, or HTML, which becomes Markdown first. `name` may be that of a file, and
/// empty: the text is then called by its first line. Says how many are new: a text that is there stays.
///
/// # Errors
/// [`ActionError::Invalid`] on `reference`: `Empty`, `TooLong` beyond [`reference::LONGEST`], `TooMany`
/// beyond [`reference::MOST`], `Taken` when [`reference::ROOM`] is.
pub async fn add(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    name: &str,
    text: &str,
) -> Result<usize, ActionError> {
    let (_, writer) = article(studio.store.read(), actor, brand, code).await?;
    if text.len() > LARGEST_PAGE {
        return Err(refused(FieldError::TooLong(reference::LONGEST)));
    }
    let (name, text) = (name.to_owned(), text.to_owned());
    let (by, at) = (writer.person, studio.clock.now());
    let read = tokio::task::spawn_blocking(move || read(&name, &text, None, by, at));
    let text = read.await.map_err(|it| ActionError::Internal(it.to_string()))??;
    keep(studio, actor, (brand, code), vec![text]).await
}

/// An article of the brand as it is now.
pub(super) fn own(it: &Article, source: ItemId, by: PersonId, at: At) -> Result<Text, ActionError> {
    // Named as Markdown: its words are what they are, whatever they begin with.
    let mut text = read("article.md", &it.body, Some(source), by, at)?;
    text.listed.name = called(&it.title, &text.body);
    Ok(text)
}

/// Reads a text.
fn read(
    name: &str,
    text: &str,
    source: Option<ItemId>,
    by: PersonId,
    at: At,
) -> Result<Text, ActionError> {
    let body = cleaned(name, text);
    if body.is_empty() {
        return Err(refused(FieldError::Empty));
    }
    if body.len() > reference::LONGEST {
        return Err(refused(FieldError::TooLong(reference::LONGEST)));
    }
    let language = detect(&body, &[]).map(|it| it.language);
    let words = words_of(&body, language.unwrap_or_default()).len() as u64;
    if words == 0 {
        return Err(refused(FieldError::Empty));
    }
    let listed = Listed {
        id: ReferenceId(chance::id()),
        source,
        name: called(name, &body),
        language: language.map(|it| it.code().to_owned()).unwrap_or_default(),
        words,
        bytes: body.len() as u64,
        hash: ContentHash::of(body.as_bytes()),
        by,
        at,
    };
    Ok(Text { listed, body })
}

/// Markdown with the line ends of the house; no database stores a NUL.
fn cleaned(name: &str, text: &str) -> String {
    let text = if is_page(name, text) { paste::to_markdown(text) } else { text.to_owned() };
    let kept = |c: &char| *c == '\n' || *c == '\t' || !c.is_control();
    let text: String = text.replace("\r\n", "\n").chars().filter(kept).collect();
    text.trim_start_matches('\u{feff}').trim().to_owned()
}

/// Whether it is a page: by the name of its file, or because it begins as one.
fn is_page(name: &str, text: &str) -> bool {
    let name = name.trim().to_lowercase();
    let begins = text.trim_start_matches('\u{feff}').trim_start().get(..9).unwrap_or_default();
    let begins = begins.to_lowercase();
    let opens = ["<!doctype", "<html", "<head", "<body", "<article", "<div", "<p>", "<h1", "<main"];
    let marked = [".md", ".markdown"].iter().any(|it| name.ends_with(it));
    [".html", ".htm", ".xhtml"].iter().any(|it| name.ends_with(it))
        || !marked && opens.iter().any(|it| begins.starts_with(it))
}

/// What a text is called: as its file, else its first line that says something.
fn called(name: &str, body: &str) -> String {
    let name = one_line(name, reference::NAME);
    if !name.is_empty() {
        return name;
    }
    let plain = |line: &str| one_line(&prose::search::plain(line), reference::NAME);
    body.lines().map(plain).find(|it| !it.is_empty()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_becomes_text_and_is_called_by_its_first_line() {
        let page =
            "<html><head><script>x()</script></head><body><h1>Le pain</h1><p>Au <b>levain</b>.";
        for name in ["", "page.txt"] {
            let text = cleaned(name, page);
            assert_eq!(text, "# Le pain\n\nAu **levain**.");
            assert_eq!(called("", &text), "Le pain");
        }
        assert_eq!(cleaned("a.md", "a <b> c\r\n\0d"), "a <b> c\nd");
        assert_eq!(cleaned("A.HTML", "a<br>b &amp; c").replace('\n', " "), "a\\ b & c");
        assert_eq!(called("x\u{202e}.md", "y"), "x.md");
    }
}

//! An article from a Markdown text or file, with its front matter if it has one.

use crate::ActionError;
use crate::part::limits::LARGEST_TEXT;
use domain::Article;
use domain::name::FieldError;
use prose::{FrontMatter, front_matter};

/// An article from the bytes of an uploaded file.
///
/// # Errors
/// [`ActionError::Invalid`] on `file`: larger than 1 MiB, or not UTF-8.
pub fn from_file(bytes: &[u8]) -> Result<Article, ActionError> {
    if bytes.len() > LARGEST_TEXT {
        return Err(ActionError::field("file", FieldError::TooLong(LARGEST_TEXT)));
    }
    let text = std::str::from_utf8(bytes);
    let text = text.map_err(|_| ActionError::field("file", FieldError::NotUtf8))?;
    Ok(from_markdown(text))
}

/// An article from a text. The first heading of level one is the title when nothing else says it.
#[must_use]
pub fn from_markdown(text: &str) -> Article {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
    let (matter, start) = front_matter(&text);
    let body = text[start..].trim_start_matches(['\n', ' ', '\t', '\r']);
    let FrontMatter { title, slug, description, keyphrases, synonyms, lang } = matter;
    let (heading, rest) = first_heading(body).unwrap_or_default();
    let named = title.as_deref().is_none_or(|it| it == heading) && !heading.is_empty();
    let mut phrases = keyphrases.into_iter();
    Article {
        title: title.unwrap_or_else(|| heading.to_owned()),
        body: if named { rest } else { body }.to_owned(),
        description: description.unwrap_or_default(),
        slug: slug.unwrap_or_default(),
        keyphrase: phrases.next().unwrap_or_default(),
        secondary: phrases.collect(),
        synonyms,
        language: lang.map(|it| it.code().to_owned()).unwrap_or_default(),
        ..Article::default()
    }
}

/// The text of a heading of level one at the very top, and what follows it.
fn first_heading(body: &str) -> Option<(&str, &str)> {
    let (line, rest) = body.split_once('\n').unwrap_or((body, ""));
    let text = line.strip_prefix("# ")?.trim().trim_end_matches('#').trim_end();
    Some((text, rest.trim_start_matches('\n')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_fills_the_fields_and_leaves_the_text() {
        let article = from_markdown(
            "\u{feff}---\r\ntitle: \"Le marbre\"\r\nkeyphrase: [marbre, plomb]\r\nlang: fr\r\n---\r\n\r\nDu plomb.\r\n",
        );
        assert_eq!((article.title.as_str(), article.body.as_str()), ("Le marbre", "Du plomb.\n"));
        assert_eq!((article.keyphrase.as_str(), article.language.as_str()), ("marbre", "fr"));
        assert_eq!(article.secondary, ["plomb"]);
    }

    #[test]
    fn the_first_heading_is_the_title_once() {
        let alone = from_markdown("# Le marbre #\n\nDu plomb.");
        assert_eq!((alone.title.as_str(), alone.body.as_str()), ("Le marbre", "Du plomb."));
        let twice = from_markdown("---\ntitle: Le marbre\n---\n# Le marbre\nDu plomb.");
        assert_eq!(twice.body, "Du plomb.");
        let other = from_markdown("---\ntitle: Le marbre\n---\n# La forme\nDu plomb.");
        assert_eq!(other.body, "# La forme\nDu plomb.");
    }

    #[test]
    fn a_file_that_is_no_text_is_refused() {
        for (bytes, why) in [
            (vec![0xff, 0xfe, 0x00], FieldError::NotUtf8),
            (vec![b'a'; LARGEST_TEXT + 1], FieldError::TooLong(LARGEST_TEXT)),
        ] {
            let Err(ActionError::Invalid(fields)) = from_file(&bytes) else { panic!("accepted") };
            assert_eq!((fields[0].field, fields[0].why), ("file", why));
        }
    }
}

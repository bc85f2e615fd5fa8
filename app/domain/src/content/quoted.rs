//! The texts of a part that people quote passages from.

use super::Content;

impl Content {
    /// The fields that passages are quoted from, the main text first.
    #[must_use]
    pub const fn quoted_fields(&self) -> &'static [&'static str] {
        match self {
            Content::Article(_) => &["body", "standfirst", "title", "description", "title_tag"],
            Content::Post(_) => &["text", "first_comment", "warning"],
            Content::Visual(_) => &["alt", "caption", "credit"],
        }
    }

    /// The text of such a field.
    #[must_use]
    pub fn quoted(&self, field: &str) -> Option<&str> {
        Some(match (self, field) {
            (Content::Article(it), "body") => &it.body,
            (Content::Article(it), "standfirst") => &it.standfirst,
            (Content::Article(it), "title") => &it.title,
            (Content::Article(it), "description") => &it.description,
            (Content::Article(it), "title_tag") => &it.title_tag,
            (Content::Post(it), "text") => &it.text,
            (Content::Post(it), "first_comment") => &it.first_comment,
            (Content::Post(it), "warning") => &it.warning,
            (Content::Visual(it), "alt") => &it.alt,
            (Content::Visual(it), "caption") => &it.caption,
            (Content::Visual(it), "credit") => &it.credit,
            _ => return None,
        })
    }

    /// The same, to be changed.
    pub fn quoted_mut(&mut self, field: &str) -> Option<&mut String> {
        Some(match (self, field) {
            (Content::Article(it), "body") => &mut it.body,
            (Content::Article(it), "standfirst") => &mut it.standfirst,
            (Content::Article(it), "title") => &mut it.title,
            (Content::Article(it), "description") => &mut it.description,
            (Content::Article(it), "title_tag") => &mut it.title_tag,
            (Content::Post(it), "text") => &mut it.text,
            (Content::Post(it), "first_comment") => &mut it.first_comment,
            (Content::Post(it), "warning") => &mut it.warning,
            (Content::Visual(it), "alt") => &mut it.alt,
            (Content::Visual(it), "caption") => &mut it.caption,
            (Content::Visual(it), "credit") => &mut it.credit,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::visual::PictureFormat;
    use crate::crop::Focal;
    use crate::{ContentHash, Post, Visual};

    fn picture() -> Visual {
        Visual {
            name: "a.png".into(),
            original: ContentHash([0; 32]),
            format: PictureFormat::Png,
            width: 1,
            height: 1,
            focal: Focal { across: 0, down: 0 },
            alt: String::new(),
            decorative: false,
            credit: String::new(),
            caption: String::new(),
        }
    }

    #[test]
    fn every_field_named_is_there_to_be_read_and_changed() {
        let all = [
            Content::Article(Box::default()),
            Content::Post(Post::default()),
            Content::Visual(picture()),
        ];
        for mut content in all {
            for field in content.quoted_fields() {
                let text = content.quoted_mut(field).expect(field);
                text.push_str(field);
                assert_eq!(content.quoted(field), Some(*field));
            }
            assert_eq!(content.quoted("hash"), None);
        }
    }
}

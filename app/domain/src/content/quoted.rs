//! The texts of a part that people quote passages from.

use super::{Content, Post};
use std::borrow::Cow;

/// Before the id of a text beside a post, in the name of its field.
pub const BESIDE: &str = "beside_";

/// Before the place of an option of a poll, from 0, in the name of its field.
const OPTION: &str = "poll_option_";

impl Content {
    /// The fields that passages are quoted from, the main text first.
    #[must_use]
    pub fn quoted_fields(&self) -> Vec<Cow<'static, str>> {
        let fixed: &[&'static str] = match self {
            Content::Article(_) => &["body", "standfirst", "title", "description", "title_tag"],
            Content::Post(_) => &["text", "first_comment", "warning"],
            Content::Visual(_) => &["alt", "caption", "credit"],
        };
        let mut fields: Vec<_> = fixed.iter().map(|it| Cow::Borrowed(*it)).collect();
        if let Content::Post(it) = self {
            fields.splice(1..1, it.beside.keys().map(|id| format!("{BESIDE}{id}").into()));
            fields.extend(it.poll.is_some().then_some(Cow::Borrowed("poll_question")));
            let options = it.poll.iter().flat_map(|poll| 0..poll.options.len());
            fields.extend(options.map(|at| format!("{OPTION}{at}").into()));
        }
        fields
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
            (Content::Post(it), field) => of_post(it, field)?,
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
            (Content::Post(it), field) => of_post_mut(it, field)?,
            (Content::Visual(it), "alt") => &mut it.alt,
            (Content::Visual(it), "caption") => &mut it.caption,
            (Content::Visual(it), "credit") => &mut it.credit,
            _ => return None,
        })
    }
}

fn of_post<'a>(it: &'a Post, field: &str) -> Option<&'a String> {
    match field {
        "text" => Some(&it.text),
        "first_comment" => Some(&it.first_comment),
        "warning" => Some(&it.warning),
        "poll_question" => it.poll.as_ref().map(|it| &it.question),
        _ => match field.strip_prefix(BESIDE) {
            Some(id) => it.beside.get(id),
            None => it.poll.as_ref()?.options.get(option(field)?),
        },
    }
}

fn of_post_mut<'a>(it: &'a mut Post, field: &str) -> Option<&'a mut String> {
    match field {
        "text" => Some(&mut it.text),
        "first_comment" => Some(&mut it.first_comment),
        "warning" => Some(&mut it.warning),
        "poll_question" => it.poll.as_mut().map(|it| &mut it.question),
        _ => match field.strip_prefix(BESIDE) {
            Some(id) => it.beside.get_mut(id),
            None => it.poll.as_mut()?.options.get_mut(option(field)?),
        },
    }
}

fn option(field: &str) -> Option<usize> {
    field.strip_prefix(OPTION)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::visual::PictureFormat;
    use crate::crop::Focal;
    use crate::{ContentHash, Visual};

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

    fn post() -> Post {
        Post {
            beside: ["video_tags", "video_title"].map(|id| (id.to_owned(), String::new())).into(),
            poll: crate::content::Poll::typed("", ["Oui", "Non"], 60),
            ..Post::default()
        }
    }

    #[test]
    fn every_field_named_is_there_to_be_read_and_changed() {
        let all =
            [Content::Article(Box::default()), Content::Post(post()), Content::Visual(picture())];
        for mut content in all {
            let mut seen = Vec::new();
            for field in content.quoted_fields() {
                let text = content.quoted_mut(&field).expect(&field);
                text.clone_from(&field.to_string());
                assert_eq!(content.quoted(&field), Some(&*field));
                seen.push(field);
            }
            let kept = seen.iter().all(|it| content.quoted(it) == Some(it));
            assert!(kept, "each field is a text of its own: {seen:?}");
            assert_eq!(content.quoted("hash"), None);
        }
    }

    #[test]
    fn a_post_is_quoted_from_every_text_it_has() {
        let fields = Content::Post(post()).quoted_fields();
        assert_eq!(
            fields,
            [
                "text",
                "beside_video_tags",
                "beside_video_title",
                "first_comment",
                "warning",
                "poll_question",
                "poll_option_0",
                "poll_option_1",
            ]
        );
        let plain = Content::Post(Post::default());
        for field in ["beside_video_title", "poll_question", "poll_option_0", "poll_option_x"] {
            assert_eq!(plain.quoted(field), None, "{field}");
        }
    }
}

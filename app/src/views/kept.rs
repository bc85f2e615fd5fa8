//! What is typed in a part that stands beside an article: a post, a visual. It is kept in the browser and
//! sent while somebody types.

use super::posts::PostFields;
use super::visuals::VisualFields;
use serde::{Deserialize, Serialize};
use wording::Lang;

/// What is typed in a part, as its form holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartFields {
    /// A post.
    Post(PostFields),
    /// A visual.
    Visual(VisualFields),
}

impl PartFields {
    /// Its words, to read beside another text.
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        match self {
            PartFields::Post(it) => posted(it),
            PartFields::Visual(it) => described(it, lang),
        }
    }
}

/// The warning and the text of a post, then what stands beside it, its comment, its date and its poll.
fn posted(it: &PostFields) -> String {
    let planned = it.planned.replace('T', " ");
    let poll = it.poll.iter().flat_map(|poll| [&poll.question].into_iter().chain(&poll.options));
    let lines = [&it.warning, &it.text].into_iter().chain(it.beside.values());
    let lines = lines.chain([&it.first_comment, &planned]).chain(poll);
    lines.filter(|it| !it.is_empty()).map(String::as_str).collect::<Vec<_>>().join("\n")
}

/// One line for each field of a visual that says something.
fn described(it: &VisualFields, lang: Lang) -> String {
    let words = wording::visuals::visuals(lang);
    let colon = if lang == Lang::Fr { "\u{a0}: " } else { ": " };
    let alt = if it.decorative { words.decorative } else { it.alt.as_str() };
    let point = format!("{} / {} %", it.across / 100, it.down / 100);
    [
        (words.alt, alt),
        (words.credit, &it.credit),
        (words.caption, &it.caption),
        (words.focal, &point),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(name, value)| format!("{name}{colon}{value}"))
    .collect::<Vec<_>>()
    .join("\n")
}

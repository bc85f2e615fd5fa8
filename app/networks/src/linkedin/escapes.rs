//! The text LinkedIn's interface takes: reserved characters escaped, or the post is cut there.

use crate::links::{LinkKind, links};

/// Characters of LinkedIn's "little" format.
const RESERVED: [char; 15] =
    ['|', '{', '}', '@', '[', ']', '(', ')', '<', '>', '#', '*', '_', '~', '\\'];

/// The text with a backslash before every reserved character, except the `#` of hashtags that are linked.
///
/// Never counted, never shown: authors pay for what they typed.
#[must_use]
pub fn escaped(text: &str) -> String {
    let tags: Vec<usize> = links(&super::NETWORK, text)
        .iter()
        .filter(|link| link.kind == LinkKind::Hashtag)
        .map(|link| link.start)
        .collect();
    let mut out = String::with_capacity(text.len() + 16);
    for (at, character) in text.char_indices() {
        if RESERVED.contains(&character) && tags.binary_search(&at).is_err() {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

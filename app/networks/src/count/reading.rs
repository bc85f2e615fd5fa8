//! What a network does to a text before counting it.

use std::borrow::Cow;

use super::Context;
use crate::field::Reading;
use crate::{bluesky, mastodon, telegram};

/// The text as the network counts it.
pub(crate) fn read<'a>(reading: Reading, text: &'a str, context: &Context<'_>) -> Cow<'a, str> {
    match reading {
        Reading::Bluesky if context.shorten_links => Cow::Owned(bluesky::shortened(text).text),
        Reading::AsTyped | Reading::X | Reading::Bluesky => Cow::Borrowed(text),
        Reading::Trimmed => Cow::Borrowed(text.trim()),
        Reading::Mastodon => Cow::Owned(mastodon::counted(text, context.warning, context.url_cost)),
        Reading::Telegram => telegram::parsed(text),
        Reading::QuotedTags => Cow::Owned(quoted(text)),
    }
}

/// The entries of a list typed with commas or line breaks.
pub(crate) fn items(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', '\n']).map(str::trim).filter(|item| !item.is_empty())
}

/// Tags end to end; one with white space is stored between two quotes.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for tag in items(text) {
        out.push_str(tag);
        if tag.contains(char::is_whitespace) {
            out.push_str("\"\"");
        }
    }
    out
}

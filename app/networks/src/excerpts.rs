//! What an article offers to quote in a post: its own words, never others.

mod key;
mod quotes;

use prose::{BlockKind, Document};

/// Words a list item has at least to say something alone.
const SHORTEST_ITEM: usize = 3;

/// What an excerpt is in its article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ExcerptKind {
    /// The standfirst.
    Standfirst,
    /// A sentence that holds more of the article's own words than the others.
    KeySentence,
    /// Words somebody said, between quotation marks or in a quotation of their own.
    Quote,
    /// An item of a list.
    ListItem {
        /// Which list of the article, from 0.
        list: usize,
    },
}

/// Words of an article, exactly as a reader sees them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// What they are in the article.
    pub kind: ExcerptKind,
    /// The words.
    pub text: String,
    /// First byte of the article's source; 0 for the standfirst, which is not in it.
    pub start: usize,
    /// Byte after the last; 0 for the standfirst.
    pub end: usize,
}

/// Excerpts of an article: the standfirst, at most `most` key sentences, then every quotation and list item,
/// each kind in the order of the text.
#[must_use]
pub fn excerpts(document: &Document, standfirst: &str, most: usize) -> Vec<Excerpt> {
    let standfirst = standfirst.trim();
    let first = (!standfirst.is_empty()).then(|| Excerpt {
        kind: ExcerptKind::Standfirst,
        text: standfirst.to_owned(),
        start: 0,
        end: 0,
    });
    let mut found: Vec<Excerpt> = first.into_iter().collect();
    found.extend(key::sentences(document, most));
    found.extend(quotes::quotes(document));
    found.extend(items(document));
    found
}

fn items(document: &Document) -> impl Iterator<Item = Excerpt> {
    document.blocks().iter().filter_map(|block| {
        let BlockKind::Item { list, .. } = block.kind else { return None };
        let text = document.block_text(block).trim();
        (block.words.len() >= SHORTEST_ITEM && !block.quoted).then(|| Excerpt {
            kind: ExcerptKind::ListItem { list: list as usize },
            text: text.to_owned(),
            start: block.span.start(),
            end: block.span.end(),
        })
    })
}

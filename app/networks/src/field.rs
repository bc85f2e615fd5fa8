//! A text a network accepts: its limit, the unit it is counted in, and what else bounds it.

use serde::Serialize;

use crate::provenance::{Confidence, Provenance, known};

/// What a limit is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Unit {
    /// X's weighted length.
    #[serde(rename = "x-weighted")]
    XWeighted,
    /// Extended grapheme clusters (UAX 29): what a reader calls a character.
    #[serde(rename = "graphemes")]
    Graphemes,
    /// Unicode scalar values.
    #[serde(rename = "code-points")]
    CodePoints,
    /// UTF-16 code units, JavaScript's `length`.
    #[serde(rename = "utf16")]
    Utf16,
    /// Bytes of the UTF-8 form.
    #[serde(rename = "utf8-bytes")]
    Utf8Bytes,
    /// Columns: East Asian wide and full-width characters take two.
    #[serde(rename = "display-width")]
    DisplayWidth,
}

/// What is known about the unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// The network says so, or its own code does.
    Documented,
    /// Seen in production by others.
    Observed,
    /// No source: UTF-16 is taken, which never counts less than code points would.
    Assumed,
}

/// What a network does to a text before counting it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reading {
    /// Nothing.
    AsTyped,
    /// Leading and trailing white space go.
    Trimmed,
    /// X: NFC, URLs at 23, emoji at 2.
    X,
    /// Mastodon: trimmed, URLs at 23, host parts of mentions dropped, content warning added.
    Mastodon,
    /// Telegram: marks of formatting and addresses behind links go, then trimmed.
    Telegram,
    /// Bluesky: links as the official app shortens them, when the context asks for it.
    Bluesky,
    /// A list of tags separated by commas; a tag with white space costs two quotes more.
    QuotedTags,
}

/// A second limit on the same text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Also {
    /// Most the network accepts.
    pub limit: u64,
    /// What it is counted in.
    pub unit: Unit,
}

/// What a paying account may write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paid {
    /// Most the network accepts from it.
    pub limit: u64,
    /// Where that comes from.
    pub known: Provenance,
}

/// Where a reader has to ask for more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fold {
    /// On which screen.
    pub screen: Screen,
    /// After how much text.
    pub after: FoldAfter,
    /// Where that comes from; folds are rendered lines, so say "about".
    pub known: Provenance,
}

/// The screen a fold was seen on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Screen {
    /// Any.
    Any,
    /// A computer.
    Desktop,
    /// A phone.
    Phone,
    /// Under a picture or a link.
    WithMedia,
    /// In a sponsored post.
    Sponsored,
    /// In a short video.
    Reel,
}

/// The measure of a fold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoldAfter {
    /// Characters as a reader counts them.
    Characters(u32),
    /// Rendered lines.
    Lines(u32),
    /// X's weighted length.
    Weighted(u32),
}

/// What a cap counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Capped {
    /// Hashtags in the text.
    Hashtags,
    /// Mentions in the text.
    Mentions,
    /// Distinct links in the text.
    Links,
    /// Entries of a list field (tags).
    Items,
}

/// At most so many of something in one text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cap {
    /// What is counted.
    pub what: Capped,
    /// The most accepted.
    pub most: u32,
    /// Past it, the network refuses the text; otherwise it only ignores the surplus.
    pub refuses: bool,
    /// Where that comes from.
    pub known: Provenance,
}

/// What a text is to a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The text the post is written in, where that is not the network's first one.
    Text,
    /// Written beside it: a title, tags. The network may refuse the post without one it needs.
    Beside {
        /// Whether the network needs it.
        needed: bool,
    },
    /// No part of a post: a profile, a comment, what describes a picture.
    Apart,
}

/// A text of a network.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Stable id: `post`, `caption`, `image_alt`…
    pub id: &'static str,
    /// The most accepted; none where the network has no limit of its own.
    pub limit: Option<u64>,
    /// What the limit is counted in.
    pub unit: Unit,
    /// What is known about the unit.
    pub basis: Basis,
    /// What happens to the text before counting.
    pub reading: Reading,
    /// A second limit.
    pub also: Option<Also>,
    /// The limit when media are attached.
    pub with_media: Option<u64>,
    /// The limit of a paying account.
    pub premium: Option<Paid>,
    /// Length advised, shortest and longest.
    pub advised: Option<(u32, u32)>,
    /// Where readers have to ask for more.
    pub folds: &'static [Fold],
    /// Caps on what the text holds.
    pub caps: &'static [Cap],
    /// Characters the network refuses.
    pub banned: &'static [char],
    /// Items the network needs and takes, when the field is repeated: 3 to 15 headlines.
    pub items: Option<(u32, u32)>,
    /// What it is to a post.
    pub role: Role,
    /// Where the limit comes from.
    pub known: Provenance,
}

impl Field {
    /// A field whose network documents no unit: UTF-16 is assumed.
    pub(crate) const fn assumed(
        id: &'static str,
        limit: u64,
        confidence: Confidence,
        sources: &'static [&'static str],
    ) -> Field {
        Field {
            id,
            limit: if limit == 0 { None } else { Some(limit) },
            unit: Unit::Utf16,
            basis: Basis::Assumed,
            reading: Reading::AsTyped,
            also: None,
            with_media: None,
            premium: None,
            advised: None,
            folds: &[],
            caps: &[],
            banned: &[],
            items: None,
            role: Role::Apart,
            known: known(confidence, sources),
        }
    }

    /// A field without a limit of its own, counted in UTF-16.
    pub(crate) const fn open(
        id: &'static str,
        confidence: Confidence,
        sources: &'static [&'static str],
    ) -> Field {
        Field::assumed(id, 0, confidence, sources)
    }

    /// The unit the network documents.
    pub(crate) const fn counted(mut self, unit: Unit) -> Field {
        self.unit = unit;
        self.basis = Basis::Documented;
        self
    }

    /// The unit others observed.
    pub(crate) const fn observed(mut self, unit: Unit) -> Field {
        self.unit = unit;
        self.basis = Basis::Observed;
        self
    }

    pub(crate) const fn reading(mut self, reading: Reading) -> Field {
        self.reading = reading;
        self
    }

    pub(crate) const fn also(mut self, limit: u64, unit: Unit) -> Field {
        self.also = Some(Also { limit, unit });
        self
    }

    pub(crate) const fn with_media(mut self, limit: u64) -> Field {
        self.with_media = Some(limit);
        self
    }

    pub(crate) const fn premium(
        mut self,
        limit: u64,
        confidence: Confidence,
        sources: &'static [&'static str],
    ) -> Field {
        self.premium = Some(Paid { limit, known: known(confidence, sources) });
        self
    }

    pub(crate) const fn advised(mut self, shortest: u32, longest: u32) -> Field {
        self.advised = Some((shortest, longest));
        self
    }

    pub(crate) const fn folds(mut self, folds: &'static [Fold]) -> Field {
        self.folds = folds;
        self
    }

    pub(crate) const fn caps(mut self, caps: &'static [Cap]) -> Field {
        self.caps = caps;
        self
    }

    pub(crate) const fn banned(mut self, banned: &'static [char]) -> Field {
        self.banned = banned;
        self
    }

    pub(crate) const fn items(mut self, fewest: u32, most: u32) -> Field {
        self.items = Some((fewest, most));
        self
    }

    /// The text a post is written in.
    pub(crate) const fn text(mut self) -> Field {
        self.role = Role::Text;
        self
    }

    /// Written beside the text of a post.
    pub(crate) const fn beside(mut self) -> Field {
        self.role = Role::Beside { needed: false };
        self
    }

    /// Written beside the text of a post, which the network refuses without it.
    pub(crate) const fn needed(mut self) -> Field {
        self.role = Role::Beside { needed: true };
        self
    }

    /// Whether it is written beside the text of a post.
    #[must_use]
    pub fn is_beside(&self) -> bool {
        matches!(self.role, Role::Beside { .. })
    }

    /// Whether it takes more than one line.
    #[must_use]
    pub fn has_lines(&self) -> bool {
        self.items.is_some() || self.reading == Reading::QuotedTags
    }
}

/// A fold after so many characters.
pub(crate) const fn fold(
    screen: Screen,
    characters: u32,
    confidence: Confidence,
    sources: &'static [&'static str],
) -> Fold {
    Fold { screen, after: FoldAfter::Characters(characters), known: known(confidence, sources) }
}

/// A fold after so many rendered lines.
pub(crate) const fn fold_lines(
    screen: Screen,
    lines: u32,
    confidence: Confidence,
    sources: &'static [&'static str],
) -> Fold {
    Fold { screen, after: FoldAfter::Lines(lines), known: known(confidence, sources) }
}

/// A cap past which the network refuses the text.
pub(crate) const fn at_most(
    what: Capped,
    most: u32,
    confidence: Confidence,
    sources: &'static [&'static str],
) -> Cap {
    Cap { what, most, refuses: true, known: known(confidence, sources) }
}

/// A cap past which the network ignores the surplus.
pub(crate) const fn ignored_past(
    what: Capped,
    most: u32,
    confidence: Confidence,
    sources: &'static [&'static str],
) -> Cap {
    Cap { what, most, refuses: false, known: known(confidence, sources) }
}

//! A network: its texts, its media, its places, what it links.

use crate::field::{Field, Reading, Role};
use crate::placement::Placement;
use crate::provenance::{Confidence, Provenance, known};

/// Whether something can still be published there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Yes.
    Active,
    /// No: the service has ended.
    Closed,
    /// No: it is online, and nobody can publish to it from outside.
    Dormant,
}

/// How URLs are linked in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UrlLinks {
    /// Never clickable.
    None,
    /// Only with `http://` or `https://`.
    Typed,
    /// Bare domains too.
    Bare,
}

/// How hashtags are linked in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HashtagLinks {
    /// Never.
    None,
    /// Letters, digits and underscores, at least one of them not a digit.
    Words,
}

/// How mentions are linked in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MentionLinks {
    /// Not by typing: people are picked from a list.
    Picked,
    /// `@name` with letters, digits, `_` and `.`.
    Typed,
}

/// What a network links.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Linking {
    /// X's own grammar.
    X,
    /// Bluesky's facets.
    Bluesky,
    /// Mastodon's server.
    Mastodon,
    /// The usual signs.
    Usual {
        /// URLs.
        urls: UrlLinks,
        /// Hashtags.
        hashtags: HashtagLinks,
        /// Mentions.
        mentions: MentionLinks,
    },
}

/// Nothing is linked: titles, ads, mail.
pub(crate) const NO_LINKS: Linking = Linking::Usual {
    urls: UrlLinks::None,
    hashtags: HashtagLinks::None,
    mentions: MentionLinks::Picked,
};

/// What may be attached to a post.
#[derive(Clone, Copy, Debug)]
pub struct Media {
    /// Pictures at most; none where no figure is known.
    pub images: Option<u32>,
    /// Videos at most; none where no figure is known.
    pub videos: Option<u32>,
    /// Attachments a post needs.
    pub fewest: u32,
    /// Pictures and videos in the same post.
    pub mixed: bool,
    /// Posts may follow each other in a thread.
    pub thread: bool,
    /// A first comment is a usual place for links and hashtags.
    pub first_comment: bool,
    /// Where that comes from.
    pub known: Provenance,
}

impl Media {
    pub(crate) const fn none(confidence: Confidence, sources: &'static [&'static str]) -> Media {
        Media {
            images: None,
            videos: None,
            fewest: 0,
            mixed: false,
            thread: false,
            first_comment: false,
            known: known(confidence, sources),
        }
    }

    pub(crate) const fn images(mut self, most: u32) -> Media {
        self.images = Some(most);
        self
    }

    pub(crate) const fn videos(mut self, most: u32) -> Media {
        self.videos = Some(most);
        self
    }

    pub(crate) const fn fewest(mut self, fewest: u32) -> Media {
        self.fewest = fewest;
        self
    }

    pub(crate) const fn mixed(mut self) -> Media {
        self.mixed = true;
        self
    }

    pub(crate) const fn thread(mut self) -> Media {
        self.thread = true;
        self
    }

    pub(crate) const fn first_comment(mut self) -> Media {
        self.first_comment = true;
        self
    }
}

/// A poll attached to a post.
#[derive(Clone, Copy, Debug)]
pub struct PollRules {
    /// Fewest and most options.
    pub options: (u32, u32),
    /// Characters of the question at most; none where the post itself asks it.
    pub question_length: Option<u64>,
    /// Characters of an option at most.
    pub option_length: u64,
    /// Shortest and longest time open, in minutes; 0 where a poll may stay open until it is closed by hand.
    pub minutes: (u32, u32),
    /// Where that comes from.
    pub known: Provenance,
}

/// A network.
#[derive(Clone, Copy, Debug)]
pub struct Network {
    /// Stable id: `x`, `linkedin`, `google-business-profile`…
    pub id: &'static str,
    /// Its own name.
    pub name: &'static str,
    /// Whether something can still be published there.
    pub status: Status,
    /// Its texts, the main one first.
    pub fields: &'static [Field],
    /// What may be attached.
    pub media: Media,
    /// Where pictures and videos go.
    pub placements: &'static [Placement],
    /// What it links.
    pub linking: Linking,
    /// Polls, where it has them.
    pub poll: Option<PollRules>,
}

/// No network has this id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownNetwork {
    /// What was asked for.
    pub asked: String,
}

/// The network has no such field or placement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownPart {
    /// What was asked for.
    pub asked: String,
    /// Those that exist.
    pub known: Vec<&'static str>,
}

impl std::fmt::Display for UnknownNetwork {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let ids: Vec<_> = crate::all().iter().map(|network| network.id).collect();
        write!(f, "no network \"{}\"; those that exist: {}", self.asked, ids.join(", "))
    }
}

impl std::fmt::Display for UnknownPart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "no \"{}\" here; those that exist: {}", self.asked, self.known.join(", "))
    }
}

impl std::error::Error for UnknownNetwork {}
impl std::error::Error for UnknownPart {}

impl Network {
    /// The text of an id, or those that exist.
    ///
    /// # Errors
    /// [`UnknownPart`] when the network has no such text.
    pub fn field(&self, id: &str) -> Result<&'static Field, UnknownPart> {
        let known = || self.fields.iter().map(|field| field.id).collect();
        self.fields
            .iter()
            .find(|field| field.id == id)
            .ok_or_else(|| UnknownPart { asked: id.into(), known: known() })
    }

    /// Whether posts have a content warning, counted with their text.
    #[must_use]
    pub fn warns(&self) -> bool {
        self.text().is_some_and(|it| it.reading == Reading::Mastodon)
    }

    /// The text a post is written in: the first one, unless another is marked. None on closed networks.
    #[must_use]
    pub fn text(&self) -> Option<&'static Field> {
        self.fields.iter().find(|it| it.role == Role::Text).or_else(|| self.fields.first())
    }

    /// The texts written beside that one: a title, tags; in the order readers meet them.
    pub fn beside(&self) -> impl Iterator<Item = &'static Field> + use<> {
        self.fields.iter().filter(|it| it.is_beside())
    }

    /// The text beside that is an address: where a pin leads.
    #[must_use]
    pub fn address(&self) -> Option<&'static Field> {
        self.beside().find(|it| it.id == "link")
    }

    /// Whether readers meet a field before the text of the post.
    #[must_use]
    pub fn leads(&self, field: &Field) -> bool {
        let at = |id| self.fields.iter().position(|it| it.id == id);
        self.text().is_some_and(|text| at(field.id) < at(text.id))
    }

    /// The text a first comment is written in, where one is usual.
    #[must_use]
    pub fn comment(&self) -> Option<&'static Field> {
        let comment = |field: &&Field| matches!(field.id, "first_comment" | "comment");
        self.fields.iter().find(comment).filter(|_| self.media.first_comment)
    }

    /// The text that describes a picture, where the network takes one.
    #[must_use]
    pub fn alt(&self) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.id == "image_alt")
    }

    /// The place of an id, or those that exist.
    ///
    /// # Errors
    /// [`UnknownPart`] when the network has no such place.
    pub fn placement(&self, id: &str) -> Result<&'static Placement, UnknownPart> {
        let known = || self.placements.iter().map(|placement| placement.id).collect();
        self.placements
            .iter()
            .find(|placement| placement.id == id)
            .ok_or_else(|| UnknownPart { asked: id.into(), known: known() })
    }
}

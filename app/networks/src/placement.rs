//! Where a picture goes on a network: size, weight, formats.

use crate::provenance::{Confidence, Provenance, known};

/// A picture's shape as the network bounds it: width to height.
pub type Ratio = (u32, u32);

/// Shares of a picture's sides that controls cover.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SafeZone {
    /// Share of the height hidden at the top.
    pub top: f32,
    /// Share of the height hidden at the bottom.
    pub bottom: f32,
    /// Share of the width hidden on each side.
    pub sides: f32,
}

/// A place for a picture or a video.
#[derive(Clone, Copy, Debug)]
pub struct Placement {
    /// Stable id, unique in its network: `post_landscape`.
    pub id: &'static str,
    /// Width in pixels; none when any width will do.
    pub width: Option<u32>,
    /// Height in pixels; none when any height will do.
    pub height: Option<u32>,
    /// Smallest width and height accepted, in pixels.
    pub min: (u32, u32),
    /// Largest width and height accepted, in pixels; 0 where unbounded.
    pub max: (u32, u32),
    /// Fewest bytes accepted.
    pub min_bytes: u64,
    /// Most bytes accepted.
    pub max_bytes: Option<u64>,
    /// Most pixels accepted.
    pub max_pixels: Option<u64>,
    /// Narrowest and widest shape accepted.
    pub ratios: Option<(Ratio, Ratio)>,
    /// File formats accepted (`jpg`, `png`…); empty when none is stated.
    pub formats: &'static [&'static str],
    /// Seconds a video may last.
    pub max_seconds: Option<u32>,
    /// What controls cover.
    pub safe_zone: Option<SafeZone>,
    /// The size is the largest the network keeps: pictures are shown whole, in a shape of their own.
    pub whole: bool,
    /// For videos and animations: nothing is cut for it.
    pub moving: bool,
    /// The one to propose first.
    pub recommended: bool,
    /// Where that comes from.
    pub known: Provenance,
}

impl Placement {
    /// A place of a fixed size; 0 by 0 when any size will do.
    pub(crate) const fn sized(
        id: &'static str,
        width: u32,
        height: u32,
        confidence: Confidence,
        sources: &'static [&'static str],
    ) -> Placement {
        Placement {
            id,
            width: if width == 0 { None } else { Some(width) },
            height: if height == 0 { None } else { Some(height) },
            min: (0, 0),
            max: (0, 0),
            min_bytes: 0,
            max_bytes: None,
            max_pixels: None,
            ratios: None,
            formats: &[],
            max_seconds: None,
            safe_zone: None,
            whole: false,
            moving: false,
            recommended: false,
            known: known(confidence, sources),
        }
    }

    /// A place with no size of its own, only bounds.
    pub(crate) const fn bounded(
        id: &'static str,
        confidence: Confidence,
        sources: &'static [&'static str],
    ) -> Placement {
        Placement::sized(id, 0, 0, confidence, sources)
    }

    pub(crate) const fn first_choice(mut self) -> Placement {
        self.recommended = true;
        self
    }

    pub(crate) const fn whole(mut self) -> Placement {
        self.whole = true;
        self
    }

    pub(crate) const fn moving(mut self) -> Placement {
        self.moving = true;
        self
    }

    pub(crate) const fn at_least(mut self, width: u32, height: u32) -> Placement {
        self.min = (width, height);
        self
    }

    pub(crate) const fn within(mut self, width: u32, height: u32) -> Placement {
        self.max = (width, height);
        self
    }

    pub(crate) const fn bytes(mut self, most: u64) -> Placement {
        self.max_bytes = Some(most);
        self
    }

    pub(crate) const fn at_least_bytes(mut self, fewest: u64) -> Placement {
        self.min_bytes = fewest;
        self
    }

    pub(crate) const fn pixels(mut self, most: u64) -> Placement {
        self.max_pixels = Some(most);
        self
    }

    pub(crate) const fn shapes(mut self, narrowest: Ratio, widest: Ratio) -> Placement {
        self.ratios = Some((narrowest, widest));
        self
    }

    pub(crate) const fn formats(mut self, formats: &'static [&'static str]) -> Placement {
        self.formats = formats;
        self
    }

    pub(crate) const fn seconds(mut self, most: u32) -> Placement {
        self.max_seconds = Some(most);
        self
    }

    pub(crate) const fn safe(mut self, top: f32, bottom: f32, sides: f32) -> Placement {
        self.safe_zone = Some(SafeZone { top, bottom, sides });
        self
    }

    /// A picture can be cut for it: it has a size, and takes still pictures.
    #[must_use]
    pub fn is_still(&self) -> bool {
        self.width.is_some() && self.height.is_some() && !self.moving
    }
}

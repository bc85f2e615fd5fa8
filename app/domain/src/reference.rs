//! Reference texts: what others wrote on the subject of an article, kept with its item to compare with.

/// Most texts of one item: terms are read from as many.
pub const MOST: usize = 20;

/// Longest reference text, in bytes: as long as an article may be.
pub const LONGEST: usize = 1 << 20;

/// Most of all texts of one item, in bytes.
pub const ROOM: usize = 2 << 20;

/// Longest name of a reference text, in characters.
pub const NAME: usize = 80;

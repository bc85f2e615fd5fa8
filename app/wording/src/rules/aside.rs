//! What a finding says of its places that are set aside.

use super::both_languages;
use super::figure::{en_count, fr_count};

/// Words of what is set aside.
#[derive(Debug)]
pub struct Words {
    /// After a message: so many of the places it speaks of.
    pub places: fn(u64) -> String,
}
both_languages!(Words);

static EN: Words =
    Words { places: |n| format!("{}.", en_count(n, "place is ignored", "places are ignored")) };

static FR: Words = Words {
    places: |n| format!("{}.", fr_count(n, "endroit est ignoré", "endroits sont ignorés")),
};

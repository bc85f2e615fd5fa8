//! Typography: what is to be put right, by the id of its rule.

use super::both_languages;
use super::figure::{en_count, fr_count};

/// Words of typography.
#[derive(Debug)]
pub struct Words {
    /// What is to be put right: id of the rule, places.
    pub found: fn(&str, u64) -> String,
}
both_languages!(Words);

/// What a rule looks at, by its id.
pub(crate) fn title_en(rule: &str) -> &'static str {
    match rule {
        "punctuation-space" => "Spaces around punctuation",
        "guillemets" => "French quotation marks and their spaces",
        "apostrophe" => "Straight apostrophes",
        "ellipsis" => "Three dots instead of an ellipsis",
        "thousands" => "Spaces in large numbers",
        "unit-space" => "Space before a unit, % or €",
        "title-space" => "Space after a title or an abbreviation",
        "ligature" => "Missing ligature (œ, æ)",
        "stray-space" => "Spaces that should not be there",
        "double-space" => "Double spaces",
        "quotes" => "Straight quotation marks",
        "dash" => "Hyphens instead of dashes",
        _ => "Typography",
    }
}

fn found_en(rule: &str, places: u64) -> String {
    format!("{}: {} to put right.", title_en(rule), en_count(places, "place", "places"))
}

/// What a rule looks at, by its id.
pub(crate) fn title_fr(rule: &str) -> &'static str {
    match rule {
        "punctuation-space" => "Espaces autour de la ponctuation",
        "guillemets" => "Guillemets français et leurs espaces",
        "apostrophe" => "Apostrophes droites",
        "ellipsis" => "Trois points au lieu de points de suspension",
        "thousands" => "Espaces dans les grands nombres",
        "unit-space" => "Espace devant une unité, % ou €",
        "title-space" => "Espace après un titre ou une abréviation",
        "ligature" => "Ligature manquante (œ, æ)",
        "stray-space" => "Espaces en trop",
        "double-space" => "Espaces doubles",
        "quotes" => "Guillemets droits",
        "dash" => "Traits d’union au lieu de tirets",
        _ => "Typographie",
    }
}

fn found_fr(rule: &str, places: u64) -> String {
    let what = title_fr(rule);
    format!("{what}\u{a0}: {} à corriger.", fr_count(places, "endroit", "endroits"))
}

static EN: Words = Words { found: found_en };

static FR: Words = Words { found: found_fr };

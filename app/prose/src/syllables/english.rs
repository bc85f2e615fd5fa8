//! English syllables.

/// Syllables of a folded English word, as pronouncing dictionaries count them.
pub(super) fn count(folded: &str) -> usize {
    super::groups::count(folded, crate::Language::En)
}

//! French syllables.

/// Spoken syllables of careful French.
pub(super) fn count(word: &str) -> usize {
    super::groups::count(word, crate::Language::Fr)
}

//! Keyphrases two texts compete for.

use prose::Language;

use crate::keyphrase::Phrase;

/// A text that already aims at a keyphrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rival<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its keyphrase.
    pub keyphrase: &'a str,
    /// Whether both have the same words, in any order and inflection; else one holds the other, and
    /// adds to it.
    pub same: bool,
}

/// The texts, as ids and keyphrases, that compete with a draft for its keyphrase: same words first.
///
/// ```
/// use prose::Language;
/// use seo::reference::rivals;
///
/// let others = [("a", "pains de seigle"), ("b", "pain de seigle maison"), ("c", "pain au lait")];
/// let found: Vec<_> = rivals("pain de seigle", &others, Language::Fr).iter().map(|it| (it.id, it.same)).collect();
/// assert_eq!(found, [("a", true), ("b", false)]);
/// ```
#[must_use]
pub fn rivals<'a>(
    keyphrase: &str,
    others: &[(&'a str, &'a str)],
    language: Language,
) -> Vec<Rival<'a>> {
    let Some(own) = Phrase::read(keyphrase, language).filter(|phrase| !phrase.is_empty()) else {
        return Vec::new();
    };
    let mut found: Vec<Rival<'a>> =
        others.iter().filter_map(|(id, other)| rival(&own, id, other, language)).collect();
    found.sort_by_key(|rival| !rival.same);
    found
}

fn rival<'a>(
    own: &Phrase,
    id: &'a str,
    keyphrase: &'a str,
    language: Language,
) -> Option<Rival<'a>> {
    let other = Phrase::read(keyphrase, language).filter(|phrase| !phrase.is_empty())?;
    let ours_in_theirs = own.missing(&other.text, language).is_empty();
    let theirs_in_ours = other.missing(&own.text, language).is_empty();
    let same = ours_in_theirs && theirs_in_ours;
    // One word inside a longer phrase is a wider subject, not a rival.
    let close =
        ours_in_theirs && own.content_words >= 2 || theirs_in_ours && other.content_words >= 2;
    (same || close).then_some(Rival { id, keyphrase, same })
}

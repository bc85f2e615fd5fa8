//! What to quote of a finding, so that its place is recognised.

use prose::Span;

use super::Finding;
use crate::Group;

/// Characters quoted on either side of a sign, at most.
const MOST: usize = 30;

impl Finding {
    /// The stretch of `source` that shows the finding's first place: the place itself or, since a
    /// space or a sign says little, the word or two around what typography finds. None without a
    /// place in the text.
    #[must_use]
    pub fn quotation(&self, source: &str) -> Option<Span> {
        let span = *self.spans.first()?;
        source.get(span.range())?;
        Some(if self.group == Group::Typography { around(source, span) } else { span })
    }
}

/// The words by which a place of `source` is known: what stands there or, since a space, a sign or half a word
/// stands in many places, the word or two around it. None where there is no such place.
#[must_use]
pub fn words_at(source: &str, span: Span) -> Option<&str> {
    let text = source.get(span.range())?;
    let letter = |it: Option<char>| it.is_some_and(char::is_alphanumeric);
    let (before, after) = (&source[..span.start()], &source[span.end()..]);
    let cut = letter(before.chars().next_back()) && letter(text.chars().next())
        || letter(text.chars().next_back()) && letter(after.chars().next());
    let whole = !cut && text.contains(char::is_alphanumeric);
    if whole { Some(text) } else { source.get(around(source, span).range()) }
}

/// `span` with the rest of the words it touches, and the word before a sign.
fn around(source: &str, span: Span) -> Span {
    // Spaces before a sign are part of what is shown, and so is the word before them.
    let before = reach(&mut source[..span.start()].chars().rev(), true);
    let spaced = source[span.range()].ends_with(char::is_whitespace);
    let after = reach(&mut source[span.end()..].chars(), spaced);
    Span::new(span.start() - before, span.end() + after)
}

/// Bytes of the next word on the line, with the spaces on the way to it where it may stand apart. Nothing is looked at
/// further away than that: there may be half a million places on one line.
fn reach(chars: &mut dyn Iterator<Item = char>, apart: bool) -> usize {
    let (mut gap, mut word, mut letters) = (0, 0, 0);
    for c in chars.take(2 * MOST) {
        if !c.is_whitespace() && letters < MOST {
            letters += 1;
            word += c.len_utf8();
        } else if apart && word == 0 && c != '\n' {
            gap += c.len_utf8();
        } else {
            break;
        }
    }
    if word == 0 { 0 } else { gap + word }
}

#[cfg(test)]
mod tests {
    use super::words_at;
    use crate::{Draft, Finding, Group, Settings, analyse};
    use prose::{Language, Span};

    fn typography(source: &str) -> Vec<Finding> {
        let draft = Draft { language: Some(Language::Fr), ..Draft::of(source) };
        let found = analyse(&draft, &Settings::default()).findings.into_iter();
        found.filter(|it| it.group == Group::Typography).collect()
    }

    fn quoted(source: &str) -> Vec<&str> {
        let found = typography(source);
        found.iter().map(|it| &source[it.quotation(source).expect("a place").range()]).collect()
    }

    #[test]
    fn a_sign_is_quoted_with_its_words() {
        assert_eq!(quoted("Au matin, tout arrive ! Enfin."), ["arrive !"]);
        assert_eq!(quoted("Au matin, tout arrive! Enfin."), ["arrive!"]);
        assert_eq!(quoted("Vient l'été, dit-on."), ["l'été,"]);
        assert_eq!(quoted("Le mur  blanc."), ["mur  blanc."]);
        assert_eq!(quoted("Il pèse 10 kg environ."), ["10 kg"]);
        assert_eq!(quoted("Le mot.\n\nPuis\nvient! Ici."), ["vient!"]);
    }

    #[test]
    fn a_place_is_known_by_its_words() {
        let source = "Le pain : c'est 12kg, dit Œdipe.";
        let known = |text: &str| {
            let at = source.find(text).expect("in the source");
            words_at(source, Span::new(at, at + text.len())).expect("words")
        };
        assert_eq!(known(" :"), "pain :");
        assert_eq!(known("'"), "c'est");
        assert_eq!(known("k"), "12kg,");
        assert_eq!(known("pain"), "pain");
        assert_eq!(known("Œdipe."), "Œdipe.");
        assert_eq!(words_at(source, Span::new(0, 99)), None);
        assert_eq!(words_at("!", Span::new(0, 1)), Some("!"));
    }

    #[test]
    fn a_long_word_is_cut_and_the_place_is_always_inside() {
        let source = format!("{}! {}", "é".repeat(400), "«a".repeat(60));
        for found in typography(&source) {
            let quotation = found.quotation(&source).expect("a place");
            assert!(quotation.contains(found.spans[0]) && quotation.len() < 160, "{found:?}");
        }
    }
}

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

/// `span` with the rest of the words it touches, and the word before a sign.
fn around(source: &str, span: Span) -> Span {
    let (before, after) = (&source[..span.start()], &source[span.end()..]);
    let line = before.rfind('\n').map_or(before, |end| &before[end + 1..]);
    // Spaces before a sign are part of what is shown, and so is the word before them.
    let spaces = line.trim_end().len();
    let start = last(&line[..spaces], MOST);
    let start = span.start() - (line.len() - spaces) - (spaces - start);
    let within = source[span.range()].ends_with(char::is_whitespace);
    let line = &after[..after.find('\n').unwrap_or(after.len())];
    let spaces = if within { line.len() - line.trim_start().len() } else { 0 };
    let word = line[spaces..].chars().take(MOST).take_while(|c| !c.is_whitespace());
    let word: usize = word.map(char::len_utf8).sum();
    let end = if word == 0 { span.end() } else { span.end() + spaces + word };
    Span::new(start, end)
}

/// Where the last word of a line begins, `most` characters from its end at most.
fn last(line: &str, most: usize) -> usize {
    let word = line.char_indices().rev().take(most).take_while(|(_, c)| !c.is_whitespace());
    word.last().map_or(line.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use crate::{Draft, Finding, Group, Settings, analyse};
    use prose::Language;

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
    fn a_long_word_is_cut_and_the_place_is_always_inside() {
        let source = format!("{}! {}", "é".repeat(400), "«a".repeat(60));
        for found in typography(&source) {
            let quotation = found.quotation(&source).expect("a place");
            assert!(quotation.contains(found.spans[0]) && quotation.len() < 160, "{found:?}");
        }
    }
}

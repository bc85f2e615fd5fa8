//! The passage of a text that shows best why it was found.

use super::{Key, Sought, keys};

/// A piece of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its text.
    pub text: String,
    /// Whether it is a word that was looked for.
    pub found: bool,
}

/// The passage of about `length` bytes with most of the words looked for, in pieces; nothing when the
/// text has none of them. It begins and ends at whole words, with `…` where the text goes on.
#[must_use]
pub fn passage(text: &str, sought: &[Sought], length: usize) -> Vec<Piece> {
    let (words, hits) = read(text, sought, length);
    let Some((first, last)) = best(&words, &hits, length) else { return Vec::new() };
    let (from, to) = widened(&words, first, last, length);
    let (start, end) = (words[from].span.start(), words[to].span.end());
    let start = if from == 0 { 0 } else { start };
    let end = if to + 1 == words.len() { text.len() } else { end };
    let mut pieces = Pieces(Vec::new());
    if start > 0 {
        pieces.push("… ", false);
    }
    let mut at = start;
    for (place, _) in hits.iter().filter(|it| (from..=to).contains(&it.0)) {
        let span = words[*place].span;
        pieces.push(&text[at..span.start()], false);
        pieces.push(&text[span.range()], true);
        at = span.end();
    }
    pieces.push(&text[at..end], false);
    if end < text.len() {
        pieces.push(" …", false);
    }
    pieces.0
}

/// The words of the text, and which of them are looked for: as far as the first stretch that holds all of
/// them, with what is shown after it. Nothing further on is better, and texts are long.
fn read(text: &str, sought: &[Sought], length: usize) -> (Vec<Key>, Vec<(usize, usize)>) {
    let (mut words, mut hits): (Vec<Key>, Vec<(usize, usize)>) = (Vec::new(), Vec::new());
    let mut last = vec![None; sought.len()];
    let mut enough = usize::MAX;
    for word in keys(text) {
        if let Some(which) = sought.iter().position(|it| it.finds(&word.key)) {
            hits.push((words.len(), which));
            last[which] = Some(word.span.start());
            let first = last.iter().copied().min().flatten();
            if first.is_some_and(|it| word.span.end() - it <= length) {
                enough = enough.min(word.span.end().saturating_add(length));
            }
        }
        let end = word.span.end();
        words.push(word);
        if end > enough {
            break;
        }
    }
    (words, hits)
}

/// First and last word of the stretch that holds most of the words looked for.
fn best(words: &[Key], hits: &[(usize, usize)], length: usize) -> Option<(usize, usize)> {
    let mut best: Option<(usize, usize, usize)> = None;
    let mut held = [0_usize; super::MOST];
    let mut from = 0;
    for (to, (last, which)) in hits.iter().enumerate() {
        held[*which % super::MOST] += 1;
        while words[*last].span.end() - words[hits[from].0].span.start() > length && from < to {
            held[hits[from].1 % super::MOST] -= 1;
            from += 1;
        }
        let different = held.iter().filter(|it| **it > 0).count();
        if best.is_none_or(|it| different > it.0) {
            best = Some((different, hits[from].0, *last));
        }
    }
    best.map(|(_, first, last)| (first, last))
}

/// The stretch with words around it, a third of the room before and the rest after.
fn widened(words: &[Key], first: usize, last: usize, length: usize) -> (usize, usize) {
    let room = length.saturating_sub(words[last].span.end() - words[first].span.start());
    let (start, end) = (words[first].span.start(), words[last].span.end());
    let mut from = first;
    while from > 0 && start - words[from - 1].span.start() <= room / 3 {
        from -= 1;
    }
    let room = room - (start - words[from].span.start());
    let mut to = last;
    while to + 1 < words.len() && words[to + 1].span.end() - end <= room {
        to += 1;
    }
    (from, to)
}

struct Pieces(Vec<Piece>);

impl Pieces {
    /// Line breaks and runs of spaces become one space.
    fn push(&mut self, text: &str, found: bool) {
        let mut flat = String::with_capacity(text.len());
        for c in text.chars() {
            let c = if c.is_control() || c == ' ' { ' ' } else { c };
            if c != ' ' || !flat.ends_with(' ') {
                flat.push(c);
            }
        }
        if !flat.is_empty() {
            self.0.push(Piece { text: flat, found });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::sought;

    fn shown(text: &str, query: &str, length: usize) -> String {
        let pieces = passage(text, &sought(query), length);
        pieces
            .iter()
            .map(|it| if it.found { format!("[{}]", it.text) } else { it.text.clone() })
            .collect()
    }

    #[test]
    fn the_passage_with_most_of_the_words_is_shown() {
        let text = "La table est là. ".to_owned()
            + &"Rien à voir ici. ".repeat(20)
            + "Les tables de\ncomposition attendent la copie. "
            + &"Encore autre chose. ".repeat(20);
        let shown = shown(&text, "table composition ", 80);
        assert!(shown.contains("Les [tables] de [composition] attendent"), "{shown}");
        assert!(shown.starts_with("… ") && shown.ends_with(" …"), "{shown}");
        assert!(shown.len() < 120, "{shown}");
    }

    #[test]
    fn a_short_text_is_shown_whole_and_any_text_in_time() {
        assert_eq!(shown("Prêt : la copie !", "COPIES", 200), "Prêt : la [copie] !");
        assert_eq!(shown("Rien.", "copie", 200), "");
        let long = "copie ".repeat(100_000);
        assert!(shown(&long, "copie", 100).starts_with("[copie]"));
    }

    #[test]
    fn a_passage_never_cuts_a_letter() {
        for length in 0..60 {
            let text = "Ça va être l’été à Œuvres, « déjà » 😀 été.";
            assert!(shown(text, "ete", length).contains("[été]"), "{length}");
        }
    }
}

//! Emphasis as CommonMark can say it.
//!
//! A mark opens before and closes after what is no space. Beside a sign, inside, it works only where
//! no word touches it from outside: there the sign moves out, and what cannot move loses the mark.

use super::runs::{Piece, Run};
use super::spans::Spans;
use super::style::Look;

/// The runs with looks that can be written as they stand.
pub(super) fn settled(runs: Vec<Run>) -> Vec<Run> {
    let mut runs = parted(runs);
    quiet_blanks(&mut runs);
    cut_overlaps(&mut runs);
    end_apart(&mut runs);
    begin_apart(&mut runs);
    quiet_blanks(&mut runs);
    end_before_links(&mut runs);
    joined(runs)
}

/// Runs that look like something in up to five: spaces, signs, words with what is between them,
/// signs and spaces.
fn parted(runs: Vec<Run>) -> Vec<Run> {
    let mut parts = Vec::with_capacity(runs.len());
    for run in runs {
        match &run.piece {
            Piece::Text(text) if run.look != Look::PLAIN || run.link.is_some() => {
                for part in parts_of(text).into_iter().filter(|part| !part.is_empty()) {
                    parts.push(Run { piece: Piece::Text(part.to_owned()), ..run.clone() });
                }
            }
            _ => parts.push(run),
        }
    }
    parts
}

fn parts_of(text: &str) -> [&str; 5] {
    let sign = |c: char| !c.is_alphanumeric();
    let inner = text.trim_start();
    let (before, inner) = text.split_at(text.len() - inner.len());
    let (inner, after) = inner.split_at(inner.trim_end().len());
    let words = inner.trim_start_matches(sign);
    let (opening, words) = inner.split_at(inner.len() - words.len());
    let (words, closing) = words.split_at(words.trim_end_matches(sign).len());
    [before, opening, words, closing, after]
}

/// Spaces and breaks look like what stands on both sides of them.
fn quiet_blanks(runs: &mut [Run]) {
    let length = runs.len();
    let mut quiet = |at: usize, beside: Option<usize>| {
        if !runs[at].is_blank() {
            return;
        }
        let beside = beside.map(|beside| (runs[beside].look, runs[beside].link.clone()));
        let (look, link) = beside.unwrap_or_default();
        let run = &mut runs[at];
        run.look = if run.is_break() { Look::PLAIN } else { run.look.both(look) };
        if run.link != link {
            run.link = None;
        }
    };
    (0..length).for_each(|at| quiet(at, at.checked_sub(1)));
    (0..length).rev().for_each(|at| quiet(at, Some(at + 1).filter(|next| *next < length)));
}

/// Leaves out marks whose signs, within a word, would be taken for those of another mark.
fn cut_overlaps(runs: &mut [Run]) {
    let spans = Spans::of(runs);
    // The last run in bold italics.
    let mut both = None;
    for at in 1..runs.len() {
        let (before, after) = (&runs[at - 1], &runs[at]);
        if before.look.without(Look::STRUCK).marks().count() == 2 {
            both = Some(at - 1);
        }
        if before.last_char().is_whitespace() || after.first_char().is_whitespace() {
            continue;
        }
        let cut = [
            interrupted(before, after, at, &spans),
            sharing(before, after, at, &spans),
            again(before, after).only(|mark| {
                let other = Look::BOLD.with(Look::ITALIC).without(mark);
                both.is_some_and(|both| both >= spans.start(at - 1, other))
            }),
        ];
        for mark in cut.into_iter().flat_map(Look::marks) {
            for run in &mut runs[at..spans.end(at, mark)] {
                run.look = run.look.without(mark);
            }
        }
    }
}

/// Marks that would close with one around them and open again.
fn interrupted(before: &Run, after: &Run, at: usize, spans: &Spans) -> Look {
    let ending = before.look.without(after.look).marks();
    let outer = ending.map(|mark| spans.start(at - 1, mark)).min();
    let on = before.look.both(after.look);
    on.only(|mark| outer.is_some_and(|outer| spans.start(at - 1, mark) > outer))
}

/// Marks that begin where another ends, asterisks beside asterisks. The bracket of a link stands
/// between the marks inside it and those outside.
fn sharing(before: &Run, after: &Run, at: usize, spans: &Spans) -> Look {
    let ending = before.look.without(after.look).without(Look::STRUCK);
    let beginning = after.look.without(before.look).without(Look::STRUCK);
    let outer = ending.marks().any(|mark| spans.start(at - 1, mark) < spans.link_start(at - 1));
    beginning.only(|mark| match (&before.link, &after.link) {
        (before, after) if before == after => ending != Look::PLAIN,
        (_, Some(_)) => ending != Look::PLAIN && spans.end(at, mark) > spans.link_end(at),
        _ => outer,
    })
}

/// Bold that begins in italics, or the reverse.
fn again(before: &Run, after: &Run) -> Look {
    let on = before.look.both(after.look).without(Look::STRUCK);
    let beginning = after.look.without(before.look).without(Look::STRUCK);
    if on == Look::PLAIN { on } else { beginning }
}

/// Takes marks off what they cannot end after.
fn end_apart(runs: &mut [Run]) {
    let spans = Spans::of(runs);
    for at in (1..runs.len()).rev() {
        let (before, after) = (&runs[at - 1], &runs[at]);
        let mut ending = before.look.without(after.look);
        if touches_no_word(after.first_char())
            || (before.link != after.link && after.link.is_some())
        {
            continue;
        }
        if before.link != after.link {
            // Marks inside the link end before its bracket.
            ending = ending.only(|mark| spans.start(at - 1, mark) < spans.link_start(at - 1));
        } else if before.last_char().is_alphanumeric() && !ending.is_mixed() {
            continue;
        }
        runs[at - 1].look = before.look.without(ending);
    }
}

/// Takes marks off what they cannot begin before.
fn begin_apart(runs: &mut [Run]) {
    let spans = Spans::of(runs);
    for at in 1..runs.len() {
        let (before, after) = (&runs[at - 1], &runs[at]);
        let mut beginning = after.look.without(before.look);
        if touches_no_word(before.last_char())
            || (before.link != after.link && before.link.is_some())
        {
            continue;
        }
        if before.link != after.link {
            beginning = beginning.only(|mark| spans.end(at, mark) > spans.link_end(at));
        } else if after.first_char().is_alphanumeric() && !beginning.is_mixed() {
            continue;
        }
        runs[at].look = after.look.without(beginning);
    }
}

/// A mark that ends inside a link ends before it and begins again in it: before the space between.
fn end_before_links(runs: &mut [Run]) {
    let spans = Spans::of(runs);
    for at in 1..runs.len() {
        if runs[at].link.is_none() || spans.link_start(at) != at {
            continue;
        }
        let look = runs[at].look;
        let cut = look.only(|mark| spans.end(at, mark) < spans.link_end(at));
        let blanks = runs[..at].iter_mut().rev().take_while(|run| run.is_blank());
        blanks.for_each(|blank| blank.look = blank.look.without(cut));
    }
}

/// Whether `c` beside a mark lets it open or close at a sign: a space or punctuation, whichever
/// version of Unicode and of the specification a reader follows.
fn touches_no_word(c: char) -> bool {
    c.is_whitespace()
        || c.is_ascii_punctuation()
        || matches!(c, '«' | '»' | '¡' | '¿' | '§' | '¶' | '·')
        || matches!(c, '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{2043}')
}

/// Runs of one look as one.
fn joined(runs: Vec<Run>) -> Vec<Run> {
    let mut joined: Vec<Run> = Vec::new();
    for run in runs {
        let last = joined.last_mut().filter(|last| last.is_blank() == run.is_blank());
        if !last.is_some_and(|last| last.join(&run)) {
            joined.push(run);
        }
    }
    joined
}

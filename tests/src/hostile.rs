//! Lines that want to be markup, an address or a formula: what others collected, and what comes out of
//! putting every shape into every place in every disguise.

mod shapes;

use naughty_strings::BLNS;
use shapes::{ADDRESSES, LINKS, PLACES, SHAPES};

/// All of them, each once, none of more than one line. Whatever runs calls `alert`.
#[must_use]
pub fn lines() -> Vec<String> {
    let mut lines: Vec<String> = BLNS.iter().map(|it| (*it).to_owned()).collect();
    for shape in SHAPES {
        for (before, after) in PLACES {
            let plain = format!("{before}{shape}{after}");
            lines.extend(DISGUISES.iter().map(|disguise| disguise(&plain)));
        }
    }
    for address in ADDRESSES {
        lines.extend(LINKS.iter().map(|link| link.replace('@', address)));
    }
    lines.retain(|it| !it.is_empty() && !it.contains(['\0', '\n', '\r']));
    lines.sort_unstable();
    lines.dedup();
    lines
}

/// Ways to write the same so that a filter does not see it and a reader does.
const DISGUISES: [fn(&str) -> String; 9] = [
    str::to_owned,
    |it| it.to_uppercase().replace("ALERT", "alert"),
    |it| each(it, |c| format!("&#{};", u32::from(c))),
    |it| each(it, |c| format!("&#x{:06x}", u32::from(c))),
    |it| it.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"),
    |it| each(it, |c| format!("%{:02x}", u32::from(c))),
    |it| each(it, |c| format!("\\u{:04x}", u32::from(c))),
    |it| it.replace(' ', "/").replace("<i", "<\u{200b}i").replace("script", "scr\tipt"),
    |it| it.replace('<', "＜").replace('>', "＞").replace('"', "＂").replace('\'', "＇"),
];

/// A text with what matters to parsers written otherwise.
fn each(text: &str, other: impl Fn(char) -> String) -> String {
    let matters = |it: char| "<>\"'&:/=`".contains(it);
    text.chars().map(|it| if matters(it) { other(it) } else { it.to_string() }).collect()
}

/// Deals lines to fields: each field goes through all of them, as many at a time as fit.
#[derive(Debug)]
pub struct Dealer {
    lines: Vec<String>,
    dealt: std::collections::BTreeMap<&'static str, usize>,
}

impl Dealer {
    /// A dealer of all [`lines`].
    #[must_use]
    pub fn new() -> Self {
        Self { lines: lines(), dealt: std::collections::BTreeMap::new() }
    }

    /// How many lines there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.lines.len()
    }

    /// The next lines for a field that takes so many bytes, with something between them. One that does
    /// not fit by itself is left to longer fields.
    pub fn deal(&mut self, field: &'static str, most: usize, between: &str) -> String {
        let next = self.dealt.entry(field).or_default();
        let mut text = String::new();
        for _ in 0..self.lines.len() {
            let line = &self.lines[*next % self.lines.len()];
            let fits = text.len() + between.len() + line.len() <= most;
            if !fits && line.len() <= most {
                break;
            }
            *next += 1;
            if fits {
                text = if text.is_empty() { line.clone() } else { text + between + line };
            }
        }
        text
    }

    /// Fields, and how many lines each was dealt.
    pub fn dealt(&self) -> impl Iterator<Item = (&'static str, usize)> {
        self.dealt.iter().map(|it| (*it.0, *it.1))
    }
}

impl Default for Dealer {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_as_many_as_promised_and_each_field_sees_all() {
        let mut dealer = Dealer::new();
        assert!(dealer.count() >= 2_700, "{}", dealer.count());
        let all: usize = (0..400).map(|_| dealer.deal("body", 4_000, "\n").lines().count()).sum();
        assert!(all >= dealer.count(), "{all} of {}", dealer.count());
        assert!(dealer.deal("name", 100, " ").len() <= 100);
    }
}

//! Typography: what each locale puts around its signs, found and fixed.
//!
//! Only text is read: code, addresses, raw HTML, front matter, link destinations and tables are never
//! touched, and a fix never changes what Markdown makes of the text around it. Tables hold values,
//! codes and columns that are aligned by hand as often as sentences: they stay as they are. A passage
//! in another language, long enough to be sure, follows the rules of its own or none.

mod english;
mod french;
mod passage;
mod shield;

use crate::order::by_place;
use std::ops::Range;

use crate::document::{Definitions, Padded};
use crate::language::of_passage;
use crate::{Language, Span, front_matter};
use passage::Passage;

/// The rules of a country for its language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Locale {
    /// French of France.
    #[default]
    FrFr,
    /// French of Canada: no space is accepted before `; ! ?`.
    FrCa,
    /// French of Switzerland: thin spaces everywhere.
    FrCh,
    /// English: curly quotes, dashes, single spaces.
    En,
}

impl Locale {
    /// All locales, in the order menus show them.
    pub const ALL: [Locale; 4] = [Locale::FrFr, Locale::FrCa, Locale::FrCh, Locale::En];

    /// The tag of the locale: `fr-FR`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Locale::FrFr => "fr-FR",
            Locale::FrCa => "fr-CA",
            Locale::FrCh => "fr-CH",
            Locale::En => "en",
        }
    }

    /// The language it is for.
    #[must_use]
    pub const fn language(self) -> Language {
        match self {
            Locale::FrFr | Locale::FrCa | Locale::FrCh => Language::Fr,
            Locale::En => Language::En,
        }
    }

    /// The locale of a tag; a bare `fr` is `fr-FR`, any English is `en`.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Locale> {
        let tag = tag.trim().replace('_', "-").to_ascii_lowercase();
        match tag.as_str() {
            "fr-ca" => Some(Locale::FrCa),
            "fr-ch" => Some(Locale::FrCh),
            other => match other.split('-').next()? {
                "fr" => Some(Locale::FrFr),
                "en" => Some(Locale::En),
                _ => None,
            },
        }
    }
}

/// Ids of the rules.
pub const RULES: [&str; 12] = [
    "punctuation-space",
    "guillemets",
    "apostrophe",
    "ellipsis",
    "thousands",
    "unit-space",
    "title-space",
    "ligature",
    "stray-space",
    "double-space",
    "quotes",
    "dash",
];

/// What fixes put in. A text may need a million of them: each is a number.
const TEXTS: [&str; 22] = [
    "’",
    "“",
    "”",
    "\u{a0}",
    "\u{202f}",
    "",
    " ",
    "…",
    "‘",
    "—",
    "œ",
    "Œ",
    ", ",
    "«\u{a0}",
    "\u{a0}»",
    "«\u{202f}",
    "\u{202f}»",
    "\u{a0}: ",
    "\u{202f}: ",
    "\u{202f}; ",
    "\u{202f}! ",
    "\u{202f}? ",
];

/// Something to put right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What to replace in the source; empty where something is missing.
    pub span: Span,
    /// Which of the rules, by its place in [`RULES`].
    pub rule: u8,
    text: u8,
}

impl Finding {
    /// The id of its rule.
    #[must_use]
    pub fn id(&self) -> &'static str {
        RULES[usize::from(self.rule)]
    }

    /// What to put there.
    #[must_use]
    pub fn fix(&self) -> &'static str {
        TEXTS[usize::from(self.text)]
    }
}

/// Everything to put right in `source`, in order, without overlaps.
#[must_use]
pub fn findings(source: &str, locale: Locale) -> Vec<Finding> {
    let (_, body) = front_matter(source);
    let text = &source[body..];
    let mut found = in_chunk(text, &Definitions::default().pad(text), &|_| None, locale);
    found.iter_mut().for_each(|it| it.span = it.span.shifted(body));
    found
}

/// Everything to put right in a text without front matter, or in a part of one: `padded`, where
/// `lookup` knows the link definitions that stand elsewhere.
pub(crate) fn in_chunk(
    body: &str,
    padded: &Padded<'_>,
    lookup: &dyn Fn(&str) -> Option<(String, String)>,
    locale: Locale,
) -> Vec<Finding> {
    let (mut found, mut text) = (Vec::new(), String::new());
    passage::each(body, padded, lookup, &mut |passage| {
        // A list that grows to half a million leaves as much again behind: one place for each sign is enough.
        let mut edits = Edits(Vec::with_capacity(passage.signs()));
        text.clear();
        text.extend(passage.chars());
        match of_passage(&text, locale.language()) {
            Language::En => english::check(passage, &mut edits),
            Language::Fr => french::check(passage, french::profile(locale), &mut edits),
            _ => {}
        }
        if !edits.0.is_empty() {
            edits.into_findings(passage, &mut found);
        }
    });
    let mut found = by_place(found, |it| (it.span.start(), it.span.end()));
    found.dedup_by(|later, earlier| later.span.start() < earlier.span.end());
    found
}

/// Rounds after which fixes have long settled.
const ROUNDS: usize = 4;

/// `source` with everything put right. Fixing the result again changes nothing.
#[must_use]
pub fn fix_all(source: &str, locale: Locale) -> String {
    let mut text = source.to_owned();
    for _ in 0..ROUNDS {
        let found = findings(&text, locale);
        if found.is_empty() {
            break;
        }
        text = apply(&text, &found);
    }
    text
}

/// `source` with some findings put right; they must come from [`findings`] of the same source.
#[must_use]
pub fn apply(source: &str, found: &[Finding]) -> String {
    let mut out = String::with_capacity(source.len() + found.len());
    let mut at = 0;
    for finding in found {
        let Some(kept) = source.get(at..finding.span.start()) else { continue };
        out.push_str(kept);
        out.push_str(finding.fix());
        at = finding.span.end();
    }
    out.push_str(source.get(at..).unwrap_or_default());
    out
}

/// Changes wanted in one passage: findings whose places are still those of its glyphs.
struct Edits(Vec<Finding>);

impl Edits {
    /// Replaces the glyphs of `range` (nothing, to insert) with `text`, both of which must be listed.
    fn replace(&mut self, rule: &str, range: Range<usize>, text: &str) {
        let place = |list: &[&str], wanted: &str| list.iter().position(|it| *it == wanted);
        let (rule, text) = (place(&RULES, rule), place(&TEXTS, text));
        debug_assert!(rule.is_some() && text.is_some(), "not listed");
        if let (Some(rule), Some(text)) = (rule, text) {
            self.0.push(Finding { span: range.into(), rule: rule as u8, text: text as u8 });
        }
    }

    /// As findings of the source, the first of those that overlap, those that are possible.
    fn into_findings(self, passage: &Passage, found: &mut Vec<Finding>) {
        let mut free = 0;
        let mut list = by_place(self.0, |it| (it.span.start(), it.span.end()));
        list.retain_mut(|it| {
            let Range { start, end } = it.span.range();
            let place = passage.source(start..end).filter(|_| start >= free);
            let Some(place) = place else { return false };
            it.span = place;
            free = end;
            true
        });
        // The list itself where it is the first: a text of one long line has nothing else.
        if found.is_empty() {
            *found = list;
        } else {
            found.append(&mut list);
        }
    }
}

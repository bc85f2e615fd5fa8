//! The analysis as the editor shows it: the report of `seo`, the outline, the search result. The same
//! function runs on the server for the page and in the browser while typing, so the numbers agree.

use super::fields::{self, ArticleFields};
use crate::views::editor::Picture;
use domain::brand::Thresholds;
use prose::order::ordered;
use prose::{BlockKind, Document, Language};
use seo::{Draft, LanguageSource, Limits, Report, Settings, Snippet};
use std::collections::BTreeMap;
use wording::Lang;

/// What an analysis needs to know besides the article.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// Host of the brand's site.
    pub host: String,
    /// Language of the messages.
    pub lang: Lang,
    /// The item's visuals.
    pub pictures: Vec<Picture>,
    /// Limits the brand decided, by language.
    pub thresholds: BTreeMap<String, Thresholds>,
}

/// What an analysis gave.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Findings, scores, counts.
    pub report: Report,
    /// Headings.
    pub outline: Vec<Heading>,
    /// The search result.
    pub snippet: Snippet,
    /// The beginning of each finding's first place, by rule, and its line from 1.
    pub quotes: Vec<(&'static str, String, usize)>,
}

/// A heading of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// `1.2`.
    pub number: String,
    /// 1 to 6.
    pub level: u8,
    /// Its words.
    pub text: String,
    /// Words under it.
    pub words: usize,
    /// First byte in the source.
    pub at: usize,
    /// Whether a level was skipped before it.
    pub skips: bool,
}

/// Reads an article. `before` is the document of the previous reading: what did not change in it is
/// not read again.
#[must_use]
pub fn read(
    article: &ArticleFields,
    context: &Context,
    before: Option<&Document>,
) -> (Document, Reading) {
    let (secondary, synonyms) =
        (fields::words(&article.secondary), fields::words(&article.synonyms));
    let draft = draft(article, context, &secondary, &synonyms);
    let language = seo::language_after(&draft, before);
    let document = match before.filter(|it| it.language() == language.code) {
        Some(before) => before.update(draft.source),
        None => Document::parse(draft.source, language.code),
    };
    let usual = Limits::default();
    let decided = context.thresholds.get(language.code.code());
    let limits = decided.map_or(usual, |it| usual.with(it));
    let settings = Settings { messages: Some(context.lang), limits, ..Settings::default() };
    let report = seo::analyse_document(&draft, &document, language, &settings);
    let snippet = seo::snippet(&draft, introduction(&document));
    let quotes = quotes(&document, &report);
    let outline = outline(&document);
    (document, Reading { report, outline, snippet, quotes })
}

fn draft<'a>(
    article: &'a ArticleFields,
    context: &'a Context,
    secondary: &'a [String],
    synonyms: &'a [String],
) -> Draft<'a> {
    let phrases =
        std::iter::once(article.keyphrase.as_str()).chain(secondary.iter().map(String::as_str));
    let pictures: Vec<&Picture> = context.pictures.iter().collect();
    let pictures = ordered(pictures, |it| u32::from(it.name != article.featured));
    Draft {
        source: &article.body,
        title: &article.title,
        title_tag: &article.title_tag,
        slug: &article.slug,
        description: &article.description,
        standfirst: &article.standfirst,
        keyphrases: phrases.filter(|it| !it.trim().is_empty()).collect(),
        synonyms: synonyms.iter().map(String::as_str).collect(),
        language: Language::of_code(&article.language),
        site: &context.host,
        snippet_date: "",
        picture_texts: pictures.into_iter().map(|it| it.alt.as_str()).collect(),
    }
}

fn introduction(document: &Document) -> &str {
    let first =
        document.blocks().iter().find(|it| it.kind == BlockKind::Paragraph && !it.words.is_empty());
    first.map_or("", |it| document.block_text(it))
}

fn outline(document: &Document) -> Vec<Heading> {
    let mut counters = [0_usize; 6];
    let (mut top, mut last) = (6, 0);
    let headings = document.sections().into_iter().filter_map(|section| {
        let block = &document.blocks()[section.heading?];
        let BlockKind::Heading(level) = block.kind else { return None };
        Some((level, block, section.words))
    });
    let headings: Vec<_> = headings.collect();
    for (level, ..) in &headings {
        top = top.min(*level);
    }
    let numbered = headings.into_iter().map(|(level, block, words)| {
        let depth = usize::from(level - top);
        counters[depth] += 1;
        counters[depth + 1..].fill(0);
        let number = counters[..=depth]
            .iter()
            .map(|it| (*it).max(1).to_string())
            .collect::<Vec<_>>()
            .join(".");
        let skips = last > 0 && level > last + 1;
        last = level;
        Heading {
            number,
            level,
            text: document.block_text(block).trim().to_owned(),
            words,
            at: block.span.start,
            skips,
        }
    });
    numbered.collect()
}

/// Longest quotation of a place, in characters.
const QUOTE: usize = 60;

fn quotes(document: &Document, report: &Report) -> Vec<(&'static str, String, usize)> {
    let source = document.source();
    let starts = super::places::LineStarts::of(source);
    let quotes = report.findings.iter().filter_map(|finding| {
        let span = finding.spans.first()?;
        let words = source
            .get(span.range())?
            .lines()
            .next()
            .unwrap_or("")
            .trim_start_matches(['#', '>', '*', '-', ' '])
            .trim();
        let short = match words.char_indices().nth(QUOTE) {
            None => words.to_owned(),
            Some((end, _)) => {
                format!("{}…", words[..end].rsplit_once(' ').map_or(&words[..end], |it| it.0))
            }
        };
        Some((finding.rule, short, starts.line_of(span.start) + 1))
    });
    quotes.collect()
}

impl Reading {
    /// The language of the text, or none when it is too short to tell.
    #[must_use]
    pub fn language(&self) -> Option<&'static str> {
        (self.report.language.source != LanguageSource::Assumed)
            .then(|| self.report.language.code.code())
    }

    /// The quotation and line of a finding.
    #[must_use]
    pub fn quote(&self, rule: &str) -> Option<(&str, usize)> {
        self.quotes.iter().find(|it| it.0 == rule).map(|it| (it.1.as_str(), it.2))
    }

    /// Minutes of reading, at least one.
    #[must_use]
    pub const fn minutes(&self) -> u64 {
        (self.report.counts.reading_seconds as u64).div_ceil(60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outline_of(body: &str) -> Vec<(String, bool)> {
        let article = ArticleFields { body: body.into(), ..Default::default() };
        let (_, reading) = read(&article, &Context::default(), None);
        reading.outline.into_iter().map(|it| (it.number, it.skips)).collect()
    }

    #[test]
    fn headings_are_numbered_and_skipped_levels_seen() {
        let body = "## A\n\n### B\n\n### C\n\n## D\n\n#### E\n";
        let expected =
            [("1", false), ("1.1", false), ("1.2", false), ("2", false), ("2.1.1", true)];
        let expected: Vec<_> = expected.map(|(number, skips)| (number.to_owned(), skips)).into();
        assert_eq!(outline_of(body), expected);
        assert_eq!(outline_of("no heading"), []);
    }

    #[test]
    fn what_the_brand_decided_for_the_language_is_what_counts() {
        let body =
            "Le marbre était une table de pierre polie sur laquelle on composait les pages. ";
        let article =
            ArticleFields { body: body.repeat(30), language: "fr".into(), ..Default::default() };
        let verdict = |language: &str, words: u32| {
            let decided = Thresholds::from([(domain::brand::Measure::Words, words)]);
            let thresholds = [(language.to_owned(), decided)].into();
            let context = Context { thresholds, ..Context::default() };
            let (_, reading) = read(&article, &context, None);
            let length = reading.report.findings.iter().find(|it| it.rule == "text-length");
            length.map(|it| it.verdict)
        };
        assert_eq!(verdict("fr", 300), Some(seo::Verdict::Good));
        assert_ne!(verdict("fr", 2_000), Some(seo::Verdict::Good));
        assert_eq!(verdict("en", 2_000), Some(seo::Verdict::Good));
    }

    #[test]
    fn reading_again_after_an_edit_says_what_reading_anew_says() {
        let context = Context::default();
        let mut article = ArticleFields {
            title: "Le marbre".into(),
            keyphrase: "marbre".into(),
            body: "## Une\n\nLe marbre était une table de pierre.\n\nEt puis.".into(),
            ..Default::default()
        };
        let (document, _) = read(&article, &context, None);
        article.body.push_str(" Le marbre encore.\n\n## Deux\n");
        let (_, again) = read(&article, &context, Some(&document));
        assert_eq!(again, read(&article, &context, None).1);
    }
}

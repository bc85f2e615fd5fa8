//! What an analysis gave, as the editor shows it. The engine makes it, on the server for the page and
//! beside the page while somebody types; the components read it.

use prose::{Counts, Span, Tally};
use seo::reference::Coverage;
use seo::{Field, Finding, Fix, Group, LanguageSource, Scores, Snippet, Verdict};
use serde::{Deserialize, Deserializer, Serialize};
use std::cell::RefCell;
use std::collections::BTreeSet;

/// Id of a rule of `seo`, such as `keyphrase-density`.
pub type RuleId = &'static str;

/// What an analysis gave.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// Language of the text, an ISO 639-1 code.
    pub language: String,
    /// Where it comes from.
    pub source: LanguageSource,
    /// What was counted.
    pub counts: Counts,
    /// What the formulas take.
    pub tally: Tally,
    /// Words that a text of its kind and language should have.
    pub words_wanted: u64,
    /// From 0 to 100 each.
    pub scores: Scores,
    /// Value of each formula that fits the language, after its id, in their order.
    pub readability: Vec<(String, f64)>,
    /// The main keyphrase in the text, when there is one.
    pub keyphrase: Option<Keyphrase>,
    /// What the rules say, problems first.
    pub remarks: Vec<Remark>,
    /// Headings.
    pub outline: Vec<Heading>,
    /// The search result.
    pub snippet: Snippet,
    /// How it uses the terms that are expected; none without reference texts in its language.
    pub coverage: Option<Coverage>,
    /// Where links to other articles of the brand could start, the surest first.
    pub links: Vec<LinkPlace>,
    /// The text as HTML that is safe to show, when the preview is open.
    pub rendered: String,
}

/// What one rule says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Remark {
    /// Which rule.
    #[serde(deserialize_with = "rule")]
    pub rule: RuleId,
    /// What the rule is about.
    pub group: Group,
    /// How serious it is.
    pub verdict: Verdict,
    /// What was measured, the limit, what to do.
    pub message: String,
    /// Where, in bytes of the text.
    pub spans: Vec<Span>,
    /// The beginning of the first place, and its line from 1.
    pub quote: Option<(String, usize)>,
    /// The words by which the first place is set aside.
    pub words: Option<String>,
    /// A replacement, when one is always right.
    pub fix: Option<Fix>,
    /// The replacements of all places, in order, when each is always right.
    pub fixes: Vec<Fix>,
    /// The field it is about.
    pub field: Field,
    /// Points of 100 it costs in the score of its group.
    pub cost: f64,
}

/// The main keyphrase in the text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Keyphrase {
    /// Occurrences.
    pub count: usize,
    /// Occurrences per 100 words, as `seo` counts them.
    pub density_percent: f64,
    /// Where, in bytes of the text.
    pub hits: Vec<Span>,
}

/// Where a link to another article of the brand could start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkPlace {
    /// The other article, by its name in addresses.
    pub code: String,
    /// The words.
    pub anchor: String,
    /// Where they are, in bytes of the text.
    pub span: Span,
}

/// A heading of the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

thread_local! {
    static KNOWN: RefCell<BTreeSet<RuleId>> = const { RefCell::new(BTreeSet::new()) };
}

/// An id that travelled.
fn rule<'de, D: Deserializer<'de>>(from: D) -> Result<RuleId, D::Error> {
    Ok(known(String::deserialize(from)?))
}

/// An id. Rules are a few dozen, a charter says a few more things, and their ids name things as long as
/// the page lives, so each is kept once, for good.
fn known(id: String) -> RuleId {
    KNOWN.with_borrow_mut(|known| match known.get(id.as_str()) {
        Some(id) => id,
        None => {
            let id: RuleId = Box::leak(id.into_boxed_str());
            known.insert(id);
            id
        }
    })
}

/// What stands between the id of a rule and the number of one of its findings.
const NUMBER: char = '~';

/// The rule of a finding, without its number.
#[must_use]
pub fn rule_of(id: RuleId) -> &'static str {
    id.split(NUMBER).next().unwrap_or(id)
}

/// Findings with an id each: a charter may say several things of one kind, and the second is
/// `charter-banned~2`.
#[must_use]
pub fn numbered(mut findings: Vec<Finding>) -> Vec<Finding> {
    let mut met: Vec<RuleId> = Vec::new();
    for finding in findings.iter_mut().filter(|it| it.group == Group::Charter) {
        let before = met.iter().filter(|it| **it == finding.rule).count();
        met.push(finding.rule);
        if before > 0 {
            finding.rule = known(format!("{}{NUMBER}{}", finding.rule, before + 1));
        }
    }
    findings
}

impl Reading {
    /// Whether there is a word of the text: before, there is nothing to judge.
    #[must_use]
    pub const fn is_begun(&self) -> bool {
        self.counts.words > 0
    }

    /// The language of the text, or none when it is too short to tell.
    #[must_use]
    pub fn language(&self) -> Option<&str> {
        (self.source != LanguageSource::Assumed).then_some(self.language.as_str())
    }

    /// What a rule says.
    #[must_use]
    pub fn remark(&self, rule: &str) -> Option<&Remark> {
        self.remarks.iter().find(|it| it.rule == rule)
    }

    /// Rules and verdicts, in order.
    #[must_use]
    pub fn verdicts(&self) -> Vec<(RuleId, Verdict)> {
        self.remarks.iter().map(|it| (it.rule, it.verdict)).collect()
    }

    /// Minutes of reading, at least one.
    #[must_use]
    pub const fn minutes(&self) -> u64 {
        (self.counts.reading_seconds as u64).div_ceil(60)
    }
}

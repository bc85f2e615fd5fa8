//! What a rule says about a draft.

mod quotation;

pub use quotation::words_at;

use prose::Span;
use serde::{Deserialize, Serialize, Serializer};
use std::borrow::Cow;

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Group {
    /// Being found.
    Seo,
    /// Being read.
    Readability,
    /// Spaces, quotes and signs.
    Typography,
    /// What the brand asks for.
    Charter,
}

/// How serious it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Costs much.
    Problem,
    /// Could be better.
    Improve,
    /// Advice or a figure; costs nothing.
    Info,
    /// As it should be.
    Good,
}

/// The field a finding is about, so that a click can go there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// The text; the spans say where.
    #[default]
    Body,
    /// The title of the article.
    Title,
    /// The title tag.
    TitleTag,
    /// The slug.
    Slug,
    /// The meta description.
    Description,
    /// The keyphrase.
    Keyphrase,
}

/// A replacement that is always right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix {
    /// First byte replaced.
    pub start: usize,
    /// First byte kept after it.
    pub end: usize,
    /// What comes instead.
    pub text: Cow<'static, str>,
}

/// One answer of one rule.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    /// Id of the rule: `keyphrase-density`.
    pub rule: &'static str,
    /// What the rule is about.
    pub group: Group,
    /// How serious it is.
    pub verdict: Verdict,
    /// From 0 to 9 in our profile, 9 being best; what Yoast gives in its own. 0 for information.
    pub score: i32,
    /// What was measured, the limit, what to do.
    pub message: String,
    /// Where, in bytes of the source.
    #[serde(serialize_with = "pairs")]
    pub spans: Vec<Span>,
    /// A replacement, when one is always right.
    pub fix: Option<Fix>,
    /// The replacements of all its places, when each is always right.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fixes: Vec<Fix>,
    /// The field it is about.
    pub field: Field,
    /// Points of 100 it costs in the score of its group, one decimal.
    pub cost: f64,
    /// The assessment of Yoast this answers for, in its profile only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub yoast: Option<&'static str>,
}

fn pairs<S: Serializer>(spans: &[Span], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(spans.iter().map(|span| (span.start(), span.end())))
}

impl Finding {
    /// A finding with the verdict its score has: 8 and 9 good, 5 to 7 could be better, else a problem.
    pub(crate) fn scored(score: i32, message: impl Into<String>) -> Finding {
        let verdict = match score {
            8.. => Verdict::Good,
            5..=7 => Verdict::Improve,
            _ => Verdict::Problem,
        };
        Finding { verdict, score, ..Finding::info(message) }
    }

    /// Advice, or a figure, that costs nothing.
    pub(crate) fn info(message: impl Into<String>) -> Finding {
        Finding {
            rule: "",
            group: Group::Seo,
            verdict: Verdict::Info,
            score: 0,
            message: message.into(),
            spans: Vec::new(),
            fix: None,
            fixes: Vec::new(),
            field: Field::Body,
            cost: 0.0,
            yoast: None,
        }
    }

    /// Drops the replacements at places that are set aside.
    pub(crate) fn leave(&mut self, aside: &[Span]) {
        let stays =
            |it: &Fix| !aside.iter().any(|span| it.start >= span.start() && it.end <= span.end());
        if self.fixes.is_empty() {
            self.fix = self.fix.take().filter(stays);
            return;
        }
        self.fixes.retain(stays);
        self.fix = self.fixes.first().cloned();
    }

    /// The same finding, about these places of the text.
    pub(crate) fn at(mut self, spans: impl IntoIterator<Item = Span>) -> Finding {
        self.spans = spans.into_iter().collect();
        self
    }

    /// The same finding, about a field.
    pub(crate) fn about(mut self, field: Field) -> Finding {
        self.field = field;
        self
    }

    /// The same finding, with a replacement.
    pub(crate) fn fixed_by(mut self, start: usize, end: usize, text: impl Into<String>) -> Finding {
        self.fix = Some(Fix { start, end, text: text.into().into() });
        self
    }
}

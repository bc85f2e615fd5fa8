//! What a writer sets aside of what the analysis says about a draft.
//!
//! It is kept with the part, not in its content: setting a finding aside changes no exported byte and
//! no hash, so that an approval stands. Whoever reviews the part sees it.

use serde::{Deserialize, Serialize};

/// Longest stretch of text that can be set aside, in bytes.
pub const LONGEST: usize = 2_000;

/// Most things a part can have set aside: whoever needs more does not want the analysis.
pub const MOST: usize = 200;

/// Something set aside, in words rather than places, so that it survives edits elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ignored {
    /// A whole rule, by its id.
    Rule(String),
    /// What a rule says about these words, wherever they stand.
    Finding {
        /// Id of the rule.
        rule: String,
        /// The words, as in the source.
        text: String,
    },
    /// Everything any rule says about a passage, as in the source.
    Passage(String),
}

impl Ignored {
    /// The word stored for its kind.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Ignored::Rule(_) => "rule",
            Ignored::Finding { .. } => "finding",
            Ignored::Passage(_) => "passage",
        }
    }

    /// Id of its rule; empty for a passage.
    #[must_use]
    pub fn rule(&self) -> &str {
        match self {
            Ignored::Rule(rule) | Ignored::Finding { rule, .. } => rule,
            Ignored::Passage(_) => "",
        }
    }

    /// Its words, as in the source; empty for a rule.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Ignored::Finding { text, .. } | Ignored::Passage(text) => text,
            Ignored::Rule(_) => "",
        }
    }

    /// What a kind, a rule and words say together; nothing when they do not belong together.
    #[must_use]
    pub fn of(kind: &str, rule: &str, text: &str) -> Option<Ignored> {
        match kind {
            "rule" if text.is_empty() => Some(Ignored::Rule(rule.to_owned())),
            "finding" => Some(Ignored::Finding { rule: rule.to_owned(), text: text.to_owned() }),
            "passage" if rule.is_empty() => Some(Ignored::Passage(text.to_owned())),
            _ => None,
        }
    }

    /// It on one form field: `rule passive-voice`, `finding passive-voice was made`, `passage It was.`.
    #[must_use]
    pub fn to_field(&self) -> String {
        match self {
            Ignored::Rule(rule) => format!("rule {rule}"),
            Ignored::Finding { rule, text } => format!("finding {rule} {text}"),
            Ignored::Passage(text) => format!("passage {text}"),
        }
    }

    /// What a form field of [`Ignored::to_field`] says.
    #[must_use]
    pub fn of_field(field: &str) -> Option<Ignored> {
        let (kind, rest) = field.split_once(' ')?;
        match kind {
            "finding" => {
                rest.split_once(' ').and_then(|(rule, text)| Ignored::of(kind, rule, text))
            }
            "passage" => Ignored::of(kind, "", rest),
            _ => Ignored::of(kind, rest, ""),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_comes_back_from_a_form_field_and_from_its_columns() {
        let finding = |text: &str| Ignored::Finding { rule: "passive".into(), text: text.into() };
        let all = [
            Ignored::Rule("passive-voice".into()),
            finding("was made by  two\nlines"),
            finding(" led by a space"),
            Ignored::Passage("A quotation, « as it was » said.".into()),
        ];
        for it in all {
            assert_eq!(Ignored::of_field(&it.to_field()).as_ref(), Some(&it));
            assert_eq!(Ignored::of(it.kind(), it.rule(), it.text()).as_ref(), Some(&it));
        }
    }

    #[test]
    fn what_does_not_belong_together_says_nothing() {
        assert_eq!(Ignored::of_field("rule"), None);
        assert_eq!(Ignored::of_field("finding passive-voice"), None);
        assert_eq!(Ignored::of_field("verdict good"), None);
        assert_eq!(Ignored::of("rule", "passive-voice", "words"), None);
        assert_eq!(Ignored::of("passage", "passive-voice", "words"), None);
    }
}

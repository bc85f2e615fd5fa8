//! Is there a keyphrase, and is it short enough to be placed?

use domain::ArticleKind;
use wording::rules::keyphrase_length::words;

use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::{Field, Finding, Group};

/// Content words a keyphrase may have at most.
const MOST: u64 = 4;

pub(super) const RULE: Rule = Rule {
    id: "keyphrase-length",
    group: Group::Seo,
    weight: 12,
    check,
    yoast: &[
        Assessment { name: "keyphraseLength", group: Group::Seo, check: yoast },
        Assessment {
            name: "functionWordsInKeyphrase",
            group: Group::Seo,
            check: yoast_function_words,
        },
    ],
};

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    let Some(phrase) = &facts.phrase else {
        let none = if facts.is_blank() {
            Finding::info(words.none)
        } else {
            Finding::scored(0, words.none)
        };
        return Some(none.about(Field::Keyphrase));
    };
    if phrase.is_empty() {
        return Some(
            Finding::info((words.only_function_words)(&phrase.text, facts.spoken()))
                .about(Field::Keyphrase),
        );
    }
    let count = phrase.content_words as u64;
    let finding = match count {
        0..=4 => Finding::scored(9, (words.right)(count)),
        5..=8 => Finding::scored(6, (words.long)(count, MOST)),
        _ => Finding::scored(3, (words.long)(count, MOST)),
    };
    Some(finding.about(Field::Keyphrase))
}

fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    let Some(phrase) = &facts.phrase else { return Some(Finding::scored(-999, words.none)) };
    let count = facts.yoast_words(phrase);
    let (short, middle) = if facts.knows_function_words() { (4, 8) } else { (6, 9) };
    if facts.settings.kind == ArticleKind::Product {
        return Some(match count {
            4..=6 => Finding::scored(9, (words.right)(count)),
            3 | 7..=8 => Finding::scored(6, (words.long)(count, 6)),
            _ => Finding::scored(3, (words.long)(count, 6)),
        });
    }
    Some(match count {
        _ if count <= short => Finding::scored(9, (words.right)(count)),
        _ if count <= middle => Finding::scored(6, (words.long)(count, short)),
        _ => Finding::scored(3, (words.long)(count, short)),
    })
}

fn yoast_function_words(facts: &Facts<'_>) -> Option<Finding> {
    let phrase = facts.phrase.as_ref().filter(|phrase| phrase.is_empty())?;
    Some(Finding::info((words(facts.lang).only_function_words)(&phrase.text, facts.spoken())))
}

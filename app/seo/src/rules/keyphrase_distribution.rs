//! Does the subject come back all along the text?

use prose::{Sentence, UnitKind};
use wording::rules::keyphrase_distribution::words;

use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::{Finding, Group};

/// Below this many sentences, one occurrence anywhere is enough, and nothing is said of gaps.
const SHORT: usize = 15;
/// Share of the text, in percent, that may go by without the subject; and the share that is far
/// too much.
const MOST: f64 = 30.0;
const FAR: f64 = 50.0;

pub(super) const RULE: Rule = Rule {
    id: "keyphrase-distribution",
    group: Group::Seo,
    weight: 4,
    check,
    yoast: &[Assessment { name: "keyphraseDistribution", group: Group::Seo, check: yoast }],
};

fn check(facts: &Facts<'_>) -> Option<Finding> {
    facts.subject()?;
    let words = words(facts.lang);
    let sentences = || facts.document.sentences_in_turn().enumerate().filter(|(_, it)| spoken(it));
    let named = |index: usize| facts.named.sentences.get(index).copied().unwrap_or(false);
    // A text that never names its subject is the business of `keyphrase-density`.
    if !facts.named.sentences.contains(&true) || !sentences().any(|(index, _)| named(index)) {
        return None;
    }
    let (mut run, mut longest, mut end, mut all) = (0, 0, 0, 0);
    sentences().for_each(|(index, _)| {
        all += 1;
        run = if named(index) { 0 } else { run + 1 };
        if run > longest {
            (longest, end) = (run, all);
        }
    });
    let share = longest as f64 / all as f64 * 100.0;
    let (run, total) = (longest as u64, all as u64);
    if share <= MOST {
        return Some(Finding::scored(9, (words.right)(run, total)));
    }
    if all < SHORT {
        return None;
    }
    let score = if share <= FAR { 6 } else { 3 };
    let spans = sentences().skip(end - longest).take(longest).map(|(_, sentence)| sentence.span);
    Some(Finding::scored(score, (words.uneven)(run, total)).at(spans))
}

/// The longest run of sentences that name neither the keyphrase nor a synonym; a short text names it once.
fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    facts.phrase.as_ref()?;
    let names = |text: &str| {
        facts.yoast_phrases().any(|it| {
            let least = if facts.yoast_words(it) < 4 { 1.0 } else { 0.5 };
            facts.yoast_share(it, text) >= least
        })
    };
    let (mut run, mut longest, mut all, mut named) = (0_u64, 0, 0_u64, false);
    facts.document.sentences_in_turn().for_each(|sentence| {
        let names = names(facts.document.sentence_text(&sentence));
        all += 1;
        named |= names;
        run = if names { 0 } else { run + 1 };
        longest = longest.max(run);
    });
    let share = longest as f64 / all.max(1) as f64 * 100.0;
    let score = match () {
        () if all == 0 => return None,
        () if named && all < SHORT as u64 || share <= MOST => 9,
        () if share <= FAR => 6,
        () => 1,
    };
    let words = words(facts.lang);
    let message =
        if score == 9 { (words.right)(longest, all) } else { (words.uneven)(longest, all) };
    Some(Finding::scored(score, message))
}

/// Items, cells and headings are read with what surrounds them.
fn spoken(sentence: &Sentence) -> bool {
    !sentence.words.is_empty() && matches!(sentence.kind, UnitKind::Prose | UnitKind::Heading)
}

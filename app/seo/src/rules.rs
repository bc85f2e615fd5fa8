//! The rules, one per file. A rule answers with at most one finding, whose spans say where.

use prose::Chunk;
use wording::Lang;
use wording::rules::About;

use crate::facts::{ChunkFacts, Facts, Passage};
use crate::{Finding, Group, Verdict};

mod contents_table;
mod description_length;
mod description_width;
mod double_negation;
mod doubled_words;
mod duplicate_headings;
mod external_links;
mod hard_words;
mod heading_order;
mod heavy_adverbs;
mod image_text;
mod images;
mod inclusive_language;
mod internal_links;
mod keyphrase_by_section;
mod keyphrase_density;
mod keyphrase_distribution;
mod keyphrase_early;
mod keyphrase_in_description;
mod keyphrase_in_file_name;
mod keyphrase_in_images;
mod keyphrase_in_introduction;
mod keyphrase_in_links;
mod keyphrase_in_slug;
mod keyphrase_in_subheadings;
mod keyphrase_in_title;
mod keyphrase_in_title_tag;
mod keyphrase_length;
mod link_text;
mod lists;
mod long_enumerations;
mod nominal_style;
mod orphan_sections;
mod paragraph_length;
mod passive_voice;
mod place;
mod reading_ease;
mod repeated_words;
mod secondary_keyphrases;
mod section_length;
mod sentence_beginnings;
mod sentence_length;
mod single_h1;
mod slug_quality;
mod text_length;
mod title_width;
mod transition_words;

pub(crate) use inclusive_language::Hint;
pub(crate) use keyphrase_in_links::gives_away;
pub(crate) use paragraph_length::is_paragraph;
pub(crate) use place::Held;
pub(crate) use repeated_words::Heard;
pub(crate) use sentence_beginnings::Opening;
pub(crate) use sentence_length::limit as sentence_limit;

/// One rule.
pub struct Rule {
    /// Stable id, that of its file, its words and its help page: `keyphrase-density`.
    pub id: &'static str,
    /// What it is about.
    pub group: Group,
    /// What it weighs in the score of its group; 0 for information only.
    pub weight: u32,
    check: fn(&Facts<'_>) -> Option<Finding>,
    yoast: &'static [Assessment],
}

/// The assessment of Yoast a rule answers for, with that plugin's bands.
struct Assessment {
    name: &'static str,
    group: Group,
    check: fn(&Facts<'_>) -> Option<Finding>,
}

impl Rule {
    /// Its title, why it exists, and its examples.
    ///
    /// # Panics
    /// Never: a test checks that every rule has its words.
    #[must_use]
    #[expect(clippy::expect_used, reason = "a test asks for the words of every rule")]
    pub fn about(&self, lang: Lang) -> &'static About {
        wording::rules::about(self.id, lang).expect("every rule has its words")
    }
}

/// Every rule, in the order findings of equal weight are shown.
static ALL: &[Rule] = &shipped([
    keyphrase_length::RULE,
    keyphrase_density::RULE,
    keyphrase_in_title::RULE,
    keyphrase_in_title_tag::RULE,
    keyphrase_in_introduction::RULE,
    keyphrase_in_description::RULE,
    keyphrase_in_slug::RULE,
    keyphrase_in_subheadings::RULE,
    keyphrase_in_images::RULE,
    keyphrase_distribution::RULE,
    keyphrase_by_section::RULE,
    keyphrase_early::RULE,
    keyphrase_in_links::RULE,
    keyphrase_in_file_name::RULE,
    secondary_keyphrases::RULE,
    text_length::RULE,
    title_width::RULE,
    description_length::RULE,
    internal_links::RULE,
    external_links::RULE,
    single_h1::RULE,
    heading_order::RULE,
    duplicate_headings::RULE,
    orphan_sections::RULE,
    slug_quality::RULE,
    description_width::RULE,
    link_text::RULE,
    images::RULE,
    image_text::RULE,
    contents_table::RULE,
    sentence_length::RULE,
    paragraph_length::RULE,
    section_length::RULE,
    passive_voice::RULE,
    transition_words::RULE,
    sentence_beginnings::RULE,
    lists::RULE,
    hard_words::RULE,
    heavy_adverbs::RULE,
    nominal_style::RULE,
    double_negation::RULE,
    doubled_words::RULE,
    repeated_words::RULE,
    long_enumerations::RULE,
    inclusive_language::RULE,
    reading_ease::RULE,
]);

/// The rules as this program has them: the editor asks for no other profile than ours, so the browser is sent none
/// of Yoast's bands.
const fn shipped<const COUNT: usize>(mut rules: [Rule; COUNT]) -> [Rule; COUNT] {
    let mut at = 0;
    while at < COUNT && cfg!(target_arch = "wasm32") {
        rules[at].yoast = &[];
        at += 1;
    }
    rules
}

/// Every rule.
#[must_use]
pub fn all() -> &'static [Rule] {
    ALL
}

/// The rule with this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Rule> {
    ALL.iter().find(|rule| rule.id == id)
}

/// Whether a finding can have this id: that of a rule, of typography, or of an article of a charter.
#[must_use]
pub fn is_known(id: &str) -> bool {
    find(id).is_some()
        || crate::charter::RULES.contains(&id)
        || crate::typography::RULES.contains(&id)
}

/// What the rules of the profile say, and the weight of each finding.
pub(crate) fn run(facts: &Facts<'_>) -> (Vec<Finding>, Vec<u32>) {
    let answers =
        ALL.iter().flat_map(|rule| answers(rule, facts).map(|finding| (finding, rule.weight)));
    answers.filter(|(finding, _)| welcome(facts, finding)).unzip()
}

/// What the rules that read sentence by sentence find in one of them.
pub(crate) fn read(passage: &Passage<'_, '_>, found: &mut ChunkFacts) {
    double_negation::read(passage, &mut found.negations);
    doubled_words::read(passage, &mut found.doubled);
    hard_words::read(passage, &mut found.hard);
    heavy_adverbs::read(passage, &mut found.adverbs);
    inclusive_language::read(passage, &mut found.hints);
    long_enumerations::read(passage, &mut found.enumerations);
    nominal_style::read(passage, &mut found.heavy);
    repeated_words::read(passage, &mut found.heard);
}

/// What the rules that read in any language find in a chunk.
pub(crate) fn read_chunk(chunk: &Chunk<'_>, found: &mut ChunkFacts) {
    sentence_beginnings::read(chunk, &mut found.openings);
}

fn answers(rule: &'static Rule, facts: &Facts<'_>) -> impl Iterator<Item = Finding> {
    let (own, yoast): (_, &[Assessment]) =
        if facts.yoast() { (None, rule.yoast) } else { ((rule.check)(facts), &[]) };
    let own = own.map(|finding| Finding { rule: rule.id, group: rule.group, ..finding });
    let theirs = yoast.iter().filter_map(|assessment| {
        let finding = (assessment.check)(facts)?;
        let Assessment { name, group, .. } = *assessment;
        Some(Finding { rule: rule.id, group, yoast: Some(name), ..finding })
    });
    own.into_iter().chain(theirs)
}

/// An empty page gets advice and what is right already, not a wall of red.
fn welcome(facts: &Facts<'_>, finding: &Finding) -> bool {
    facts.yoast() || !facts.is_blank() || matches!(finding.verdict, Verdict::Good | Verdict::Info)
}

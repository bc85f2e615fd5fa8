//! What the rules of `seo` say: one file per rule, named like it.
//!
//! A rule's words are data: its title, why it exists, a bad and a good example (which tests run),
//! and its messages, each with the number measured, the limit and what to do.

use crate::Lang;

pub mod aside;
pub mod charter;
pub mod contents_table;
pub mod description_length;
pub mod description_width;
pub mod double_negation;
pub mod doubled_words;
pub mod duplicate_headings;
pub mod external_links;
pub mod figure;
pub mod hard_words;
pub mod heading_order;
pub mod heavy_adverbs;
pub mod image_text;
pub mod images;
pub mod inclusive_language;
pub mod internal_links;
pub mod keyphrase_by_section;
pub mod keyphrase_density;
pub mod keyphrase_distribution;
pub mod keyphrase_early;
pub mod keyphrase_in_description;
pub mod keyphrase_in_file_name;
pub mod keyphrase_in_images;
pub mod keyphrase_in_introduction;
pub mod keyphrase_in_links;
pub mod keyphrase_in_slug;
pub mod keyphrase_in_subheadings;
pub mod keyphrase_in_title;
pub mod keyphrase_in_title_tag;
pub mod keyphrase_length;
pub mod link_text;
pub mod lists;
pub mod long_enumerations;
pub mod nominal_style;
pub mod orphan_sections;
pub mod paragraph_length;
pub mod passive_voice;
pub mod place;
pub mod reading_ease;
pub mod repeated_words;
pub mod secondary_keyphrases;
pub mod section_length;
pub mod sentence_beginnings;
pub mod sentence_length;
pub mod single_h1;
pub mod slug_quality;
pub mod text_length;
pub mod title_width;
pub mod transition_words;
pub mod typography;

/// What a help page says about a rule, in one language.
#[derive(Debug)]
pub struct About {
    /// Name of the rule, a noun phrase.
    pub title: &'static str,
    /// Why the rule exists: one or two sentences.
    pub why: &'static str,
    /// An article that breaks the rule.
    pub bad: Example,
    /// The same article, or a like one, that follows it.
    pub good: Example,
}

/// A small article: what is not given is empty.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// Title of the article and, without a title tag, of the search result.
    pub title: &'static str,
    /// Title tag.
    pub title_tag: &'static str,
    /// Last part of the address.
    pub slug: &'static str,
    /// Meta description.
    pub description: &'static str,
    /// Main keyphrase.
    pub keyphrase: &'static str,
    /// Another keyphrase.
    pub secondary: &'static str,
    /// Markdown.
    pub body: &'static str,
    /// How many times `body` is repeated, for rules about length.
    pub times: usize,
}

impl Example {
    /// Nothing filled in: the base of every example.
    pub const BLANK: Example = Example {
        title: "",
        title_tag: "",
        slug: "",
        description: "",
        keyphrase: "",
        secondary: "",
        body: "",
        times: 1,
    };

    /// The whole text: `body` repeated, paragraphs apart.
    #[must_use]
    pub fn text(&self) -> String {
        vec![self.body; self.times].join("\n\n")
    }
}

/// Whether English is said to who wants a language: a program that speaks one says it to everybody.
const fn says_english(wanted: Lang) -> bool {
    !cfg!(feature = "only-fr") && (cfg!(feature = "only-en") || matches!(wanted, Lang::En))
}

/// Gives a file of this folder its `words(lang)`.
macro_rules! both_languages {
    ($words:ty) => {
        /// The words of this rule in a language.
        #[must_use]
        pub fn words(lang: $crate::Lang) -> &'static $words {
            if $crate::rules::says_english(lang) { &EN } else { &FR }
        }
    };
}
use both_languages;

macro_rules! rules {
    ($($rule:ident),* $(,)?) => {
        /// What is said about the rule with this id (`keyphrase-density`), if there is one.
        #[must_use]
        pub fn about(id: &str, lang: Lang) -> Option<&'static About> {
            let module = id.replace('-', "_");
            match module.as_str() {
                $(stringify!($rule) => Some(&$rule::words(lang).about),)*
                _ => None,
            }
        }
    };
}

rules! {
    keyphrase_length,
    keyphrase_density,
    keyphrase_in_title,
    keyphrase_in_title_tag,
    keyphrase_in_slug,
    keyphrase_in_description,
    keyphrase_in_introduction,
    keyphrase_in_subheadings,
    keyphrase_in_images,
    text_length,
    title_width,
    description_length,
    internal_links,
    external_links,
    single_h1,
    heading_order,
    sentence_length,
    paragraph_length,
    reading_ease,
    images,
    keyphrase_in_links,
    keyphrase_distribution,
    keyphrase_early,
    keyphrase_by_section,
    keyphrase_in_file_name,
    secondary_keyphrases,
    slug_quality,
    description_width,
    duplicate_headings,
    link_text,
    image_text,
    lists,
    contents_table,
    orphan_sections,
    section_length,
    transition_words,
    passive_voice,
    sentence_beginnings,
    hard_words,
    heavy_adverbs,
    nominal_style,
    double_negation,
    doubled_words,
    repeated_words,
    long_enumerations,
    inclusive_language,
}

//! What is analysed: an article and the fields around it, borrowed from whoever holds them.

use prose::{FrontMatter, Language};

/// An article as its writer has it now. Every field may be empty.
#[derive(Clone, Debug, Default)]
pub struct Draft<'a> {
    /// Markdown, with its front matter if it has one. Offsets of the report are bytes of this text.
    pub source: &'a str,
    /// Title of the article, its only H1.
    pub title: &'a str,
    /// Title tag; when empty, search engines show the title.
    pub title_tag: &'a str,
    /// Last part of the address.
    pub slug: &'a str,
    /// Meta description.
    pub description: &'a str,
    /// Standfirst: the lines between title and text. Read as the first paragraph when not empty.
    pub standfirst: &'a str,
    /// Keyphrases; the first is the main one.
    pub keyphrases: Vec<&'a str>,
    /// Synonyms of the main keyphrase.
    pub synonyms: Vec<&'a str>,
    /// Language of the text, when its writer chose one.
    pub language: Option<Language>,
    /// Host of the site (`example.org`): links to it are internal.
    pub site: &'a str,
    /// Date shown before the description in search results, as shown (`21 Nov 2026`), or empty.
    pub snippet_date: &'a str,
    /// Alternative text of the pictures kept beside the text, the featured one first.
    pub picture_texts: Vec<&'a str>,
}

impl<'a> Draft<'a> {
    /// A draft of this text, with nothing around it.
    #[must_use]
    pub fn of(source: &'a str) -> Draft<'a> {
        Draft { source, ..Draft::default() }
    }

    /// Fills what is still empty from the front matter of the text: what was set before wins.
    #[must_use]
    pub fn or_front_matter(mut self, matter: &'a FrontMatter) -> Draft<'a> {
        let fill = |field: &mut &'a str, value: &'a Option<String>| {
            if field.is_empty() {
                *field = value.as_deref().unwrap_or_default();
            }
        };
        fill(&mut self.title, &matter.title);
        fill(&mut self.slug, &matter.slug);
        fill(&mut self.description, &matter.description);
        if self.keyphrases.is_empty() {
            self.keyphrases = matter.keyphrases.iter().map(String::as_str).collect();
        }
        if self.synonyms.is_empty() {
            self.synonyms = matter.synonyms.iter().map(String::as_str).collect();
        }
        self.language = self.language.or(matter.lang);
        self
    }

    /// The title search engines show: the title tag, else the title.
    #[must_use]
    pub fn shown_title(&self) -> &'a str {
        if self.title_tag.trim().is_empty() { self.title } else { self.title_tag }
    }
}

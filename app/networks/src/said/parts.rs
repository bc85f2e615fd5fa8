//! The parts of a count in sentences.

use wording::Lang;
use wording::invisible::invisible;
use wording::networks::networks;

use crate::why::{Part, PartKind};

impl Part {
    /// What it is made of and what it costs.
    #[must_use]
    pub fn said(&self, lang: Lang) -> String {
        let words = &networks(lang).parts;
        let each = self.each.unwrap_or(1);
        match self.kind {
            PartKind::Links => (words.links)(self.items, each),
            PartKind::Mentions => (words.mentions)(self.items),
            PartKind::Emoji => (words.emoji)(self.items, each),
            PartKind::Characters => (words.characters)(self.items),
            PartKind::Costly => (words.costly)(self.items, each, &self.examples(lang)),
            PartKind::Warning => words.warning.to_owned(),
            PartKind::Quotes => (words.quotes)(self.items),
        }
    }

    /// The examples, invisible ones by their name.
    fn examples(&self, lang: Lang) -> String {
        let shown = |example: &String| {
            let named = example.chars().next().and_then(|it| invisible(lang, it));
            named.unwrap_or_else(|| example.clone())
        };
        self.examples.iter().map(shown).collect::<Vec<_>>().join(", ")
    }
}

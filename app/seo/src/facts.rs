//! What rules look at: the draft, read once.

use prose::{Block, BlockKind, Counts, Document, Language, Link, LinkScope, Section, Span};
use wording::Lang;

use crate::keyphrase::tokens::TextTokens;
use crate::keyphrase::{Hit, Phrase};
use crate::{Draft, Profile, Settings, passive, transitions};

/// A draft with everything counted that more than one rule needs.
pub(crate) struct Facts<'a> {
    pub(crate) draft: &'a Draft<'a>,
    pub(crate) document: &'a Document,
    pub(crate) settings: &'a Settings,
    /// Language of the text.
    pub(crate) language: Language,
    /// Language of the messages.
    pub(crate) lang: Lang,
    pub(crate) counts: Counts,
    pub(crate) tokens: TextTokens,
    /// The main keyphrase; none when empty.
    pub(crate) phrase: Option<Phrase>,
    pub(crate) hits: Vec<Hit>,
    pub(crate) synonyms: Vec<(Phrase, Vec<Hit>)>,
    pub(crate) sections: Vec<Section>,
    /// Whether each sentence names the subject, by keyphrase or synonym. Empty without a keyphrase.
    pub(crate) named: Vec<bool>,
}

impl<'a> Facts<'a> {
    pub(crate) fn gather(
        draft: &'a Draft<'a>,
        document: &'a Document,
        settings: &'a Settings,
    ) -> Facts<'a> {
        let language = document.language();
        let wanted = draft.keyphrases.iter().any(|typed| !typed.trim().is_empty());
        let tokens = TextTokens::of(document);
        let find = |typed: &str| {
            let phrase = Phrase::read(typed, language)?;
            let hits = if wanted { phrase.hits(document, &tokens) } else { Vec::new() };
            Some((phrase, hits))
        };
        let (phrase, hits) = draft.keyphrases.first().and_then(|typed| find(typed)).unzip();
        let synonyms = draft.synonyms.iter().filter_map(|typed| find(typed)).collect();
        let site = Some(draft.site).filter(|site| !site.is_empty());
        let sections = document.sections();
        let mut facts = Facts {
            counts: document.counts_for(site),
            lang: settings.messages.or(Lang::of_code(language.code())).unwrap_or_default(),
            hits: hits.unwrap_or_default(),
            draft,
            document,
            settings,
            language,
            tokens,
            phrase,
            synonyms,
            sections,
            named: Vec::new(),
        };
        if facts.subject().is_some() {
            facts.named = facts.sentences_on_topic();
        }
        facts
    }

    /// A sentence is on topic when it holds the keyphrase or a synonym; of a keyphrase of four
    /// content words or more, half of them are enough.
    fn sentences_on_topic(&self) -> Vec<bool> {
        let mut named = vec![false; self.document.sentences().len()];
        let hits = self.synonyms.iter().flat_map(|(_, hits)| hits).chain(&self.hits);
        for hit in hits {
            named[hit.sentence] = true;
        }
        for phrase in self.subjects().filter(|phrase| phrase.content_words >= 4) {
            for (sentence, named) in named.iter_mut().enumerate() {
                *named = *named || phrase.half_in(self, sentence);
            }
        }
        named
    }

    /// The connector of a sentence, by its index.
    pub(crate) fn transition(&self, sentence: usize) -> Option<Span> {
        let tokens = self.tokens.sentence(sentence);
        let found = transitions::find(self.document.plain(), tokens, self.language)?;
        let end = tokens[found.last].span.end;
        // `bien qu’`: the apostrophe belongs to the connector.
        let rest = self.document.source().get(end..).unwrap_or_default();
        let apostrophe = rest.chars().next().filter(|c| matches!(c, '\'' | '’' | 'ʼ'));
        let end = end + apostrophe.map_or(0, char::len_utf8);
        Some(Span::new(tokens[found.first].span.start, end))
    }

    /// The passive of a sentence, by its index.
    pub(crate) fn passive(&self, sentence: usize) -> Option<Span> {
        let tokens = self.tokens.sentence(sentence);
        let found = passive::find(self.document.plain(), tokens, self.language)?;
        Some(Span::new(tokens[found.first].span.start, tokens[found.last].span.end))
    }

    /// Whether the text has no word yet.
    pub(crate) fn is_blank(&self) -> bool {
        self.counts.words == 0
    }

    /// Words of the text.
    pub(crate) fn words(&self) -> u64 {
        self.counts.words as u64
    }

    /// Whether Yoast's thresholds apply.
    pub(crate) fn yoast(&self) -> bool {
        self.settings.profile == Profile::Yoast
    }

    /// The main keyphrase, when it has a word to look for.
    pub(crate) fn subject(&self) -> Option<&Phrase> {
        self.phrase.as_ref().filter(|phrase| !phrase.is_empty())
    }

    /// The main keyphrase, then its synonyms.
    pub(crate) fn subjects(&self) -> impl Iterator<Item = &Phrase> {
        self.subject().into_iter().chain(self.synonyms.iter().map(|(phrase, _)| phrase))
    }

    /// The first paragraph with a word in it.
    pub(crate) fn first_paragraph(&self) -> Option<&'a Block> {
        let prose =
            |block: &&Block| matches!(block.kind, BlockKind::Paragraph | BlockKind::Item { .. });
        self.document.blocks().iter().filter(prose).find(|block| !block.words.is_empty())
    }

    /// The text of the introduction: the standfirst, else the first paragraph.
    pub(crate) fn introduction(&self) -> &'a str {
        let first = self.first_paragraph().map_or("", |block| self.document.block_text(block));
        if self.draft.standfirst.trim().is_empty() { first } else { self.draft.standfirst }
    }

    /// Headings of the text with their level, in order.
    pub(crate) fn headings(&self) -> impl Iterator<Item = (u8, &'a Block)> {
        self.document.blocks().iter().filter_map(|block| match block.kind {
            BlockKind::Heading(level) => Some((level, block)),
            _ => None,
        })
    }

    /// Links of one kind.
    pub(crate) fn links(&self, scope: LinkScope) -> impl Iterator<Item = &'a Link> {
        let site = Some(self.draft.site).filter(|site| !site.is_empty());
        self.document.links().iter().filter(move |link| link.scope(site) == scope)
    }

    /// Spans of the occurrences of the main keyphrase.
    pub(crate) fn hit_spans(&self) -> Vec<Span> {
        self.hits.iter().map(|hit| hit.span).collect()
    }

    /// The factor a long keyphrase weighs by: 0.7 + content words / 3.
    pub(crate) fn length_factor(phrase: &Phrase) -> f64 {
        0.7 + phrase.content_words as f64 / 3.0
    }

    /// Density in percent of so many occurrences of a keyphrase.
    pub(crate) fn density(&self, phrase: &Phrase, count: usize) -> f64 {
        if self.is_blank() {
            return 0.0;
        }
        count as f64 / self.counts.words as f64 * 100.0 * Facts::length_factor(phrase)
    }
}

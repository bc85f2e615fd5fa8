//! What rules look at: the draft, read once.

mod chunk;
mod outline;

use prose::order::by_place;
use std::sync::Arc;

use prose::{
    Block, BlockKind, Chunk, Counts, Document, Language, Link, LinkScope, Section, Sentence, Span,
    UnitKind,
};
use wording::Lang;

use crate::keyphrase::tokens::{ChunkTokens, Token};
use crate::keyphrase::{Hit, Phrase};
use crate::{Draft, Profile, Settings};
pub(crate) use chunk::{ChunkFacts, Passage, knows_function_words};
use chunk::{LazyTokens, Places};
pub(crate) use outline::Heading;
use outline::Outline;

/// Bytes of an introduction that are read.
const LONGEST_INTRODUCTION: usize = 4_000;

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
    /// The chunks of the document with what was found in each.
    pub(crate) chunks: Vec<(Chunk<'a>, Arc<ChunkFacts>)>,
    /// The main keyphrase; none when empty.
    pub(crate) phrase: Option<Phrase>,
    pub(crate) hits: Vec<Hit>,
    pub(crate) synonyms: Vec<(Phrase, Vec<Hit>)>,
    pub(crate) sections: Vec<Section>,
    /// Headings of the text, in order.
    pub(crate) headings: Vec<Heading>,
    /// Links with their places, in order.
    pub(crate) links: Vec<(Span, &'a Link)>,
    pub(crate) named: Named,
}

/// What names the subject, by keyphrase or synonym; empty without a keyphrase.
#[derive(Default)]
pub(crate) struct Named {
    /// Whether each sentence does; of a keyphrase of four content words or more, half of them are
    /// enough.
    pub(crate) sentences: Vec<bool>,
    /// Headings of level 2 and 3 that do, in order.
    pub(crate) headings: Vec<Span>,
    /// Pictures whose description does, in order, each once.
    pub(crate) images: Vec<Span>,
    /// Links whose text does and says nothing else, in order.
    pub(crate) links: Vec<Span>,
}

impl Named {
    fn add(&mut self, chunk: &Chunk<'_>, places: &Places) {
        let placed = |span: &Span| span.shifted(chunk.start);
        self.headings.extend(places.headings.iter().map(placed));
        self.images.extend(places.images.iter().map(placed));
        self.links.extend(places.links.iter().map(placed));
        let on_topic = places.hits.iter().map(|hit| hit.sentence).chain(places.half.clone());
        for sentence in on_topic {
            self.sentences[sentence + chunk.first_sentence] = true;
        }
    }

    fn sorted(mut self) -> Named {
        for spans in [&mut self.headings, &mut self.images, &mut self.links] {
            *spans = by_place(std::mem::take(spans), |it| (it.start(), it.end()));
            spans.dedup();
        }
        self
    }
}

impl<'a> Facts<'a> {
    pub(crate) fn gather(
        draft: &'a Draft<'a>,
        document: &'a Document,
        settings: &'a Settings,
    ) -> Facts<'a> {
        let language = document.language();
        let wanted = draft.keyphrases.iter().any(|typed| !typed.trim().is_empty());
        let read = |typed: &&str| Phrase::read(typed, language);
        let phrase = draft.keyphrases.first().and_then(read);
        let synonyms = draft.synonyms.iter().filter_map(read).map(|it| (it, Vec::new())).collect();
        let site = Some(draft.site).filter(|site| !site.is_empty());
        let outline = Outline::of(document);
        let mut facts = Facts {
            counts: document.counts_for(site),
            lang: settings.messages.or(Lang::of_code(language.code())).unwrap_or_default(),
            hits: Vec::new(),
            chunks: Vec::new(),
            draft,
            document,
            settings,
            language,
            phrase,
            synonyms,
            sections: outline.sections,
            headings: outline.headings,
            links: Vec::new(),
            named: Named::default(),
        };
        document.links_in_turn().for_each(|link| facts.links.push(link));
        facts.read(wanted);
        facts
    }

    /// Reads every chunk, and finds the keyphrase and its synonyms in them when there is one.
    fn read(&mut self, wanted: bool) {
        let on_topic = self.subject().is_some();
        let synonyms = self.synonyms.iter().map(|(phrase, _)| phrase);
        let phrases: Vec<&Phrase> = self.phrase.iter().chain(synonyms).filter(|_| wanted).collect();
        let main = usize::from(self.phrase.is_some());
        let mut hits = vec![Vec::new(); phrases.len()];
        let mut named = Named::default();
        named.sentences.resize(self.counts.sentences, false);
        let mut chunks = Vec::new();
        for chunk in self.document.chunks() {
            let tokens = LazyTokens::of(&chunk);
            let found = ChunkFacts::of(&tokens);
            for (hits, places) in hits.iter_mut().zip(found.places(&tokens, &phrases)) {
                hits.extend(places.hits.iter().map(|hit| hit.placed(&chunk)));
                named.add(&chunk, &places);
            }
            chunks.push((chunk, found));
        }
        let mut hits = hits.into_iter();
        self.hits = hits.by_ref().take(main).flatten().collect();
        for (slot, hits) in self.synonyms.iter_mut().zip(hits) {
            slot.1 = hits;
        }
        self.chunks = chunks;
        // Without a main keyphrase, nothing is the subject.
        self.named = if on_topic { named.sorted() } else { Named::default() };
    }

    /// Places found in chunks, in the source.
    pub(crate) fn spans(&self, of: fn(&ChunkFacts) -> &Vec<Span>) -> impl Iterator<Item = Span> {
        self.chunks
            .iter()
            .flat_map(move |(chunk, found)| of(found).iter().map(|span| span.shifted(chunk.start)))
    }

    /// Places found in sentences of chunks, with the index of their sentence.
    pub(crate) fn in_sentences(
        &self,
        of: fn(&ChunkFacts) -> &Vec<(usize, Span)>,
    ) -> impl Iterator<Item = (usize, Span)> {
        self.chunks.iter().flat_map(move |(chunk, found)| {
            let placed = |(sentence, span): &(usize, Span)| {
                (sentence + chunk.first_sentence, span.shifted(chunk.start))
            };
            of(found).iter().map(placed)
        })
    }

    /// How many sentences are in French or in English, and the places found in them: those of
    /// paragraphs, or those of all kinds.
    pub(crate) fn among(
        &self,
        all_kinds: bool,
        of: fn(&ChunkFacts) -> &Vec<(usize, Span)>,
    ) -> (u64, Vec<Span>) {
        let (mut all, mut places) = (0, Vec::new());
        for (chunk, found) in &self.chunks {
            let sums = found.sums;
            all += if all_kinds { sums.known_sentences } else { sums.known_prose } as u64;
            let counts = |at: usize| {
                let sentence = &chunk.sentences()[at];
                (all_kinds || sentence.kind == UnitKind::Prose)
                    && knows_function_words(chunk.blocks()[sentence.block()].language)
            };
            let found = of(found).iter().filter(|(at, _)| counts(*at));
            places.extend(found.map(|(_, span)| span.shifted(chunk.start)));
        }
        (all, places)
    }

    /// The chunk a sentence is in, and the sentence with its own offsets.
    pub(crate) fn sentence(&self, index: usize) -> Option<(&Chunk<'a>, &'a Sentence)> {
        let after = self.chunks.partition_point(|(chunk, _)| chunk.first_sentence <= index);
        // Chunks without a sentence begin where the next one does.
        let (chunk, _) = &self.chunks[after.checked_sub(1)?];
        Some((chunk, chunk.sentences().get(index - chunk.first_sentence)?))
    }

    /// The language of the words a message gives as examples: that of the text, where Marbre speaks it.
    pub(crate) fn spoken(&self) -> Lang {
        Lang::of_code(self.language.code()).unwrap_or(self.lang)
    }

    /// Whether the text has no word yet.
    pub(crate) fn is_blank(&self) -> bool {
        self.counts.words == 0
    }

    /// Words of the text.
    pub(crate) fn words(&self) -> u64 {
        self.counts.words as u64
    }

    /// Words before a place in the source.
    pub(crate) fn words_before(&self, at: usize) -> usize {
        let chunk = self.chunks.partition_point(|(chunk, _)| chunk.start <= at);
        let Some((chunk, _)) = chunk.checked_sub(1).map(|index| &self.chunks[index]) else {
            return 0;
        };
        let own = chunk.words().partition_point(|word| chunk.start + word.span.start() < at);
        chunk.first_word + own
    }

    /// Whether Yoast's thresholds apply: never in the browser, see [`crate::rules`].
    pub(crate) fn yoast(&self) -> bool {
        !cfg!(target_arch = "wasm32") && self.settings.profile == Profile::Yoast
    }

    /// The main keyphrase, when it has a word to look for.
    pub(crate) fn subject(&self) -> Option<&Phrase> {
        self.phrase.as_ref().filter(|phrase| !phrase.is_empty())
    }

    /// The main keyphrase, then its synonyms.
    pub(crate) fn subjects(&self) -> impl Iterator<Item = &Phrase> {
        self.subject().into_iter().chain(self.synonyms.iter().map(|(phrase, _)| phrase))
    }

    /// The same, each with its occurrences.
    pub(crate) fn sought(&self) -> impl Iterator<Item = (&Phrase, &[Hit])> {
        let main = self.subject().map(|phrase| (phrase, self.hits.as_slice()));
        let synonyms = self.synonyms.iter().map(|(phrase, hits)| (phrase, hits.as_slice()));
        main.into_iter().chain(synonyms)
    }

    /// The other keyphrases that have a word to look for, each with its occurrences.
    pub(crate) fn others(&self) -> impl Iterator<Item = (Phrase, Vec<Hit>)> {
        let typed = self.draft.keyphrases.iter().skip(1);
        let read = typed.filter_map(|typed| Phrase::read(typed, self.language));
        read.filter(|phrase| !phrase.is_empty()).map(|phrase| {
            let hits = self.seek_other(&phrase);
            (phrase, hits)
        })
    }

    /// The occurrences of another phrase.
    pub(crate) fn seek_other(&self, phrase: &Phrase) -> Vec<Hit> {
        let mut hits = Vec::new();
        for (chunk, found) in &self.chunks {
            for places in found.places(&LazyTokens::of(chunk), &[phrase]) {
                hits.extend(places.hits.iter().map(|hit| hit.placed(chunk)));
            }
        }
        hits
    }

    /// Calls `read` with each sentence of the text and its tokens.
    pub(crate) fn each_sentence(&self, read: &mut dyn FnMut(&Chunk<'_>, &Sentence, &[Token<'_>])) {
        for (chunk, _) in &self.chunks {
            let tokens = ChunkTokens::of(chunk);
            for (at, sentence) in chunk.sentences().iter().enumerate() {
                read(chunk, sentence, tokens.sentence(at));
            }
        }
    }

    /// The first paragraph with a word in it.
    pub(crate) fn first_paragraph(&self) -> Option<Block> {
        let prose =
            |block: &Block| matches!(block.kind, BlockKind::Paragraph | BlockKind::Item { .. });
        self.document.blocks_in_turn().filter(prose).find(|block| !block.words.is_empty())
    }

    /// The text of the introduction: the standfirst, else the first paragraph; its beginning when it
    /// is longer than any introduction.
    pub(crate) fn introduction(&self) -> &'a str {
        let first = self.first_paragraph().map_or("", |block| self.document.block_text(&block));
        let text =
            if self.draft.standfirst.trim().is_empty() { first } else { self.draft.standfirst };
        &text[..text.floor_char_boundary(LONGEST_INTRODUCTION)]
    }

    /// Links of one kind.
    pub(crate) fn links_to(&self, scope: LinkScope) -> impl Iterator<Item = &(Span, &'a Link)> {
        let site = Some(self.draft.site).filter(|site| !site.is_empty());
        self.links.iter().filter(move |(_, link)| link.scope(site) == scope)
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

//! What is found in one chunk of a document, kept with it from one keystroke to the next.
//!
//! Nothing here depends on the keyphrase, the settings or the rest of the text; what is sought for a
//! keyphrase is kept beside it. Offsets and indexes are the chunk's own.

use std::cell::OnceCell;
use std::sync::{Arc, Mutex, PoisonError};

use prose::typography::{Finding, Locale};
use prose::{BlockKind, Chunk, Language, Sentence, Span, UnitKind};

use crate::keyphrase::tokens::{ChunkTokens, Token};
use crate::keyphrase::{Hit, Phrase};
use crate::{passive, rules, transitions};

/// Phrases whose places are kept with a chunk: those of a draft, and a charter of ordinary length.
const MOST: usize = 64;

/// What rules find in a chunk.
#[derive(Debug, Default)]
pub(crate) struct ChunkFacts {
    /// How much there is to read.
    pub(crate) sums: Sums,
    /// The passive of each sentence that has one.
    pub(crate) passives: Vec<(usize, Span)>,
    /// The connector of each sentence that has one.
    pub(crate) transitions: Vec<(usize, Span)>,
    pub(crate) negations: Vec<Span>,
    /// Words written twice.
    pub(crate) doubled: Vec<Span>,
    pub(crate) adverbs: Vec<Span>,
    /// What may be said otherwise, and how.
    pub(crate) hints: Vec<(rules::Hint, Span)>,
    /// Sentences made of nouns, and of how many sentences.
    pub(crate) heavy: (Vec<Span>, usize),
    pub(crate) enumerations: Vec<Span>,
    /// Hard words, by index.
    pub(crate) hard: Vec<usize>,
    pub(crate) heard: rules::Heard,
    pub(crate) openings: Vec<rules::Opening>,
    sought: Mutex<Vec<Sought>>,
    typography: Mutex<Option<(Locale, Arc<Vec<Finding>>)>>,
}

/// Sentences and paragraphs, so that rules look again only where one is long.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sums {
    /// Sentences of paragraphs, and of all kinds.
    pub(crate) prose: usize,
    pub(crate) sentences: usize,
    /// The same in French and in English.
    pub(crate) known_prose: usize,
    pub(crate) known_sentences: usize,
    /// Words of the longest sentence, and of the longest paragraph.
    pub(crate) longest_sentence: usize,
    pub(crate) longest_paragraph: usize,
}

impl Sums {
    fn of(chunk: &Chunk<'_>) -> Sums {
        let mut sums = Sums { sentences: chunk.sentences().len(), ..Sums::default() };
        for sentence in chunk.sentences() {
            let prose = usize::from(sentence.kind == UnitKind::Prose);
            let known = knows_function_words(chunk.blocks()[sentence.block()].language);
            sums.prose += prose;
            sums.known_sentences += usize::from(known);
            sums.known_prose += usize::from(known) * prose;
            sums.longest_sentence = sums.longest_sentence.max(sentence.words.len());
        }
        let paragraphs = chunk.blocks().iter().filter(|block| rules::is_paragraph(block.kind));
        sums.longest_paragraph = paragraphs.map(|block| block.words.len()).max().unwrap_or(0);
        sums
    }
}

/// The tokens of a chunk, cut when they are asked for: what is kept with the chunk needs none.
pub(crate) struct LazyTokens<'a, 'c> {
    pub(crate) chunk: &'c Chunk<'a>,
    tokens: OnceCell<ChunkTokens<'a>>,
}

impl<'a, 'c> LazyTokens<'a, 'c> {
    pub(crate) fn of(chunk: &'c Chunk<'a>) -> LazyTokens<'a, 'c> {
        LazyTokens { chunk, tokens: OnceCell::new() }
    }

    fn get(&self) -> &ChunkTokens<'a> {
        self.tokens.get_or_init(|| ChunkTokens::of(self.chunk))
    }
}

/// The places of a phrase.
#[derive(Debug)]
struct Sought {
    text: String,
    quoted: bool,
    whole: bool,
    places: Arc<Places>,
}

/// Where a phrase is in a chunk.
#[derive(Debug, Default)]
pub(crate) struct Places {
    pub(crate) hits: Vec<Hit>,
    /// Sentences that hold half of the words of a long phrase.
    pub(crate) half: Vec<usize>,
    /// Headings of level 2 and 3 that hold its words, half of them when it is long.
    pub(crate) headings: Vec<Span>,
    /// Pictures whose description holds half of its words.
    pub(crate) images: Vec<Span>,
    /// Links whose text is the phrase and nothing else.
    pub(crate) links: Vec<Span>,
}

/// One sentence, as rules look at it.
pub(crate) struct Passage<'a, 't> {
    pub(crate) chunk: &'t Chunk<'a>,
    pub(crate) sentence: &'t Sentence,
    pub(crate) tokens: &'t [Token<'a>],
    /// Its language, with function words: French or English.
    pub(crate) language: Language,
}

impl ChunkFacts {
    /// Those of a chunk: kept with it, else found now.
    pub(crate) fn of(tokens: &LazyTokens<'_, '_>) -> Arc<ChunkFacts> {
        tokens.chunk.kept(|chunk| ChunkFacts::read(chunk, tokens.get()))
    }

    fn read(chunk: &Chunk<'_>, tokens: &ChunkTokens<'_>) -> ChunkFacts {
        let mut facts = ChunkFacts { sums: Sums::of(chunk), ..ChunkFacts::default() };
        rules::read_chunk(chunk, &mut facts);
        for (index, sentence) in chunk.sentences().iter().enumerate() {
            let language = chunk.blocks()[sentence.block()].language;
            let tokens = tokens.sentence(index);
            let passive = passive_of(chunk, tokens, language);
            facts.passives.extend(passive.map(|span| (index, span)));
            let transition = transition_of(chunk, tokens, language);
            facts.transitions.extend(transition.map(|span| (index, span)));
            if knows_function_words(language) {
                rules::read(&Passage { chunk, sentence, tokens, language }, &mut facts);
            }
        }
        facts
    }

    /// What to put right in the typography of the chunk these facts are of.
    pub(crate) fn typography(&self, chunk: &Chunk<'_>, locale: Locale) -> Arc<Vec<Finding>> {
        let mut kept = self.typography.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, known)) = kept.as_ref().filter(|it| it.0 == locale) {
            return Arc::clone(known);
        }
        let found = Arc::new(chunk.typography(locale));
        *kept = Some((locale, Arc::clone(&found)));
        found
    }

    /// The places of phrases in the chunk these facts are of, in the order of the phrases.
    pub(crate) fn places(
        &self,
        tokens: &LazyTokens<'_, '_>,
        phrases: &[&Phrase],
    ) -> Vec<Arc<Places>> {
        let mut kept = self.sought.lock().unwrap_or_else(PoisonError::into_inner);
        let mut place = |phrase: &&Phrase| {
            let how = |it: &Sought| (it.quoted, it.whole) == (phrase.quoted, phrase.whole);
            let same = |it: &&Sought| it.text == phrase.text && how(it);
            if let Some(known) = kept.iter().find(same) {
                return Arc::clone(&known.places);
            }
            let places = Arc::new(Places::of(phrase, tokens.get()));
            if kept.len() == MOST {
                kept.clear();
            }
            let Phrase { quoted, whole, .. } = **phrase;
            kept.push(Sought {
                text: phrase.text.clone(),
                quoted,
                whole,
                places: Arc::clone(&places),
            });
            places
        };
        phrases.iter().map(&mut place).collect()
    }
}

impl Places {
    fn of(phrase: &Phrase, tokens: &ChunkTokens<'_>) -> Places {
        if phrase.whole {
            return Places { hits: phrase.hits_in(tokens), ..Places::default() };
        }
        let chunk = tokens.chunk;
        let mut half = Vec::new();
        if phrase.content_words >= 4 {
            let sentences = 0..chunk.sentences().len();
            half.extend(sentences.filter(|at| phrase.half_in(chunk.plain(), tokens.sentence(*at))));
        }
        let enough = if phrase.content_words >= 4 { 0.5 } else { 1.0 };
        let headings = chunk.blocks().iter().filter(|block| {
            matches!(block.kind, BlockKind::Heading(2..=3))
                && phrase.share(&chunk.plain()[block.text.range()], chunk.language()) >= enough
        });
        let headings = headings.map(|block| block.span).collect();
        let language = chunk.language();
        let images = chunk.images().iter().filter(|it| phrase.share(&it.alt, language) >= 0.5);
        let images = images.map(|image| image.span).collect();
        let links =
            chunk.links().iter().filter(|it| rules::gives_away(phrase, &it.anchor, language));
        let links = links.map(|link| link.span).collect();
        Places { hits: phrase.hits_in(tokens), half, headings, images, links }
    }
}

/// Whether the small words of a language are known, which most rules need.
pub(crate) fn knows_function_words(language: Language) -> bool {
    matches!(language, Language::Fr | Language::En)
}

fn passive_of(chunk: &Chunk<'_>, tokens: &[Token<'_>], language: Language) -> Option<Span> {
    let found = passive::find(chunk.plain(), tokens, language)?;
    Some(Span::new(tokens[found.first].span.start(), tokens[found.last].span.end()))
}

fn transition_of(chunk: &Chunk<'_>, tokens: &[Token<'_>], language: Language) -> Option<Span> {
    let found = transitions::find(chunk.plain(), tokens, language)?;
    let end = tokens[found.last].span.end();
    // `bien qu’`: the apostrophe belongs to the connector.
    let rest = chunk.source().get(end..).unwrap_or_default();
    let apostrophe = rest.chars().next().filter(|c| matches!(c, '\'' | '’' | 'ʼ'));
    let end = end + apostrophe.map_or(0, char::len_utf8);
    Some(Span::new(tokens[found.first].span.start(), end))
}

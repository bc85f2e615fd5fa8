//! Names as their owners write them, and readers as the brand addresses them.

use prose::{Chunk, Language, Span, quotations};
use wording::rules::charter::words;

use super::{Address, finding};
use crate::Finding;
use crate::facts::Facts;
use crate::keyphrase::tokens::{Glue, Token, tokens_of};

/// Where a name is written with other capitals, accents or hyphens than its owner's.
pub(super) fn spelled(facts: &Facts<'_>, name: &str) -> Option<Finding> {
    let wanted: Vec<Token<'static>> = tokens_of(name, facts.language);
    let first = wanted.first()?;
    let mut spans = Vec::new();
    facts.each_sentence(&mut |chunk, _, tokens| {
        for at in (0..tokens.len()).filter(|at| tokens[*at].folded == first.folded) {
            let Some(found) = tokens.get(at..at + wanted.len()) else { continue };
            let same = found.iter().zip(&wanted).all(|(token, own)| token.folded == own.folded);
            let (start, end) = (found[0].text.start(), found[found.len() - 1].text.end());
            let written = chunk.plain().get(start..end);
            if same && written.is_some_and(|visible| differs(visible, name)) {
                let span = Span::new(found[0].span.start(), found[found.len() - 1].span.end());
                spans.push(span.shifted(chunk.start));
            }
        }
    });
    let place = *spans.first()?;
    let message = (words(facts.lang).name)(name, spans.len() as u64);
    Some(finding("charter-name", message).at(spans).fixed_by(place.start(), place.end(), name))
}

/// Another shape of the apostrophe is the same name.
fn differs(visible: &str, name: &str) -> bool {
    visible != name && visible.replace('’', "'") != name.replace('’', "'")
}

/// Words that address readers the other way; who is quoted speaks as they like.
pub(super) fn address(facts: &Facts<'_>, wanted: Address) -> Option<Finding> {
    if facts.language != Language::Fr {
        return None;
    }
    let mut spans = Vec::new();
    let mut quoted = Quoted::default();
    facts.each_sentence(&mut |chunk, sentence, tokens| {
        if sentence.quoted {
            return;
        }
        for (at, token) in tokens.iter().enumerate() {
            if addresses(tokens, at, wanted) && !quoted.holds(chunk, sentence.block(), token.text) {
                spans.push(token.span.shifted(chunk.start));
            }
        }
    });
    let message = |times| match wanted {
        Address::Tu => (words(facts.lang).tu)(times),
        Address::Vous => (words(facts.lang).vous)(times),
    };
    (!spans.is_empty()).then(|| finding("charter-address", message(spans.len() as u64)).at(spans))
}

/// What is quoted in the paragraph looked at last, so that each is read once.
#[derive(Default)]
struct Quoted {
    paragraph: Option<(usize, Span)>,
    spans: Vec<Span>,
}

impl Quoted {
    /// Whether a place of the visible text of a chunk is inside a quotation.
    fn holds(&mut self, chunk: &Chunk<'_>, block: usize, place: Span) -> bool {
        let text = chunk.blocks()[block].text;
        if self.paragraph != Some((chunk.start, text)) {
            self.paragraph = Some((chunk.start, text));
            self.spans = quotations(&chunk.plain()[text.range()]);
        }
        let at = place.start() - text.start();
        let after = self.spans.partition_point(|quoted| quoted.start() <= at);
        after.checked_sub(1).is_some_and(|last| at < self.spans[last].end())
    }
}

fn addresses(tokens: &[Token<'_>], at: usize, wanted: Address) -> bool {
    let token = &tokens[at];
    let next = tokens.get(at + 1);
    match (wanted, token.word()) {
        (Address::Tu, word) => matches!(word, "vous" | "votre" | "vos" | "votres"),
        (Address::Vous, "tu" | "toi" | "te" | "tes") => true,
        // `le ton du texte`, `a-t-il`, `t-shirt`: other words with the same letters.
        (Address::Vous, "t") => {
            token.glue != Glue::Hyphen && next.is_some_and(|next| next.glue == Glue::Apostrophe)
        }
        (Address::Vous, "ton" | "ta") => {
            let before = at.checked_sub(1).map_or("", |at| tokens[at].word());
            let noun = matches!(
                before,
                "le" | "un" | "du" | "au" | "ce" | "son" | "de" | "quel" | "bon" | "meme"
            );
            !noun && next.is_some_and(|next| !next.function)
        }
        (Address::Vous, _) => false,
    }
}

//! The engine behind the editor: reads an article and says what the analysis found. It runs on the server
//! for the page and, while somebody types, in a worker beside the page: one function, so the numbers agree.
//!
//! A [`Question`] travels from the page to its worker, a [`Reading`] back.

use crate::around::{Linkable, Picture};
use crate::fields::{self, ArticleFields};
use crate::message;
use crate::places::LineStarts;
use crate::reading::{self, Heading, Keyphrase, LinkPlace, Reading, Remark};
use domain::ArticleKind;
use domain::brand::{AllThresholds, Typography};
use domain::{Ignored, ignored};
use prose::order::ordered;
use prose::{BlockKind, Document, Language, Span, render_with};
use seo::charter::Charter;
use seo::reference::{Coverage, Target, Wanted, link_ideas};
use seo::{Draft, Finding, House, Limits, Settings, words_at};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use wording::Lang;

/// What an analysis needs to know besides the article.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Context {
    /// Host of the brand's site.
    pub host: String,
    /// Language of the messages.
    #[serde(serialize_with = "code", deserialize_with = "lang")]
    pub lang: Lang,
    /// The item's visuals.
    pub pictures: Vec<Picture>,
    /// Where the visuals are shown: an address that their names follow.
    pub pictures_at: String,
    /// Limits the brand decided, by language.
    pub thresholds: AllThresholds,
    /// What the brand asks of its articles, as [`message::text`]: the page only hands it on, and need not know
    /// how to read it.
    pub charter: String,
    /// Whose typography its French articles follow.
    pub typography: Typography,
    /// What its writers set aside.
    pub ignored: Vec<Ignored>,
    /// What its reference texts expect, by language, handed on alike.
    pub wanted: String,
    /// Articles of the brand that are worth a link.
    pub linkable: Vec<Linkable>,
}

fn code<S: Serializer>(lang: &Lang, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(lang.code())
}

fn lang<'de, D: Deserializer<'de>>(from: D) -> Result<Lang, D::Error> {
    Ok(Lang::of_code(&String::deserialize(from)?).unwrap_or_default())
}

/// What the page asks its worker.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Question {
    /// The fields that are read, as [`read_fields`] orders them: reading a list of texts takes the browser less code
    /// than reading a structure.
    texts: Vec<String>,
    /// What is around it.
    pub context: Context,
    /// Whether the preview is wanted too.
    pub render: bool,
}

impl Question {
    /// A question about an article as it is.
    #[must_use]
    pub fn new(fields: &ArticleFields, context: Context, render: bool) -> Question {
        let texts = read_fields(&mut fields.clone()).map(std::mem::take).into();
        Question { texts, context, render }
    }

    /// The article, as far as it is read.
    #[must_use]
    pub fn fields(&mut self) -> ArticleFields {
        let mut fields = ArticleFields::default();
        read_fields(&mut fields)
            .into_iter()
            .zip(self.texts.drain(..))
            .for_each(|(field, text)| *field = text);
        fields
    }
}

/// The fields of an article that are read.
fn read_fields(of: &mut ArticleFields) -> [&mut String; 12] {
    [
        &mut of.title,
        &mut of.title_tag,
        &mut of.standfirst,
        &mut of.body,
        &mut of.description,
        &mut of.slug,
        &mut of.keyphrase,
        &mut of.secondary,
        &mut of.synonyms,
        &mut of.language,
        &mut of.featured,
        &mut of.kind,
    ]
}

/// The engine: remembers the last text, so that what did not change in it is not read again.
#[derive(Debug, Default)]
pub struct Engine {
    last: Option<Document>,
}

impl Engine {
    /// Reads an article; with `render`, makes its preview too.
    pub fn read(&mut self, article: &ArticleFields, context: &Context, render: bool) -> Reading {
        let (document, mut reading) = read(article, context, self.last.as_ref());
        self.last = Some(document);
        if render {
            reading.rendered = rendered(&article.body, context);
        }
        reading
    }
}

/// The text as readers will see it.
#[inline(never)]
fn rendered(body: &str, context: &Context) -> String {
    let known = |name: &str| context.pictures.iter().any(|it| it.name == name);
    let address = |name: &str| known(name).then(|| format!("{}{name}", context.pictures_at));
    render_with(body, &address).into_string()
}

/// The analysis. Not inlined, nor is the preview, so that what it adds to a worker without can be weighed.
#[inline(never)]
fn read(
    article: &ArticleFields,
    context: &Context,
    before: Option<&Document>,
) -> (Document, Reading) {
    let (secondary, synonyms) =
        (fields::words(&article.secondary), fields::words(&article.synonyms));
    let draft = draft(article, context, &secondary, &synonyms);
    let language = seo::language_after(&draft, before);
    let document = match before.filter(|it| it.language() == language.code) {
        Some(before) => before.update(draft.source),
        None => Document::parse(draft.source, language.code),
    };
    let kind = ArticleKind::of_str(&article.kind).unwrap_or_default();
    let limits = Limits::decided(&context.thresholds, language.code, kind);
    let typography = seo::locale(context.typography);
    let settings =
        Settings { messages: Some(context.lang), limits, typography, ..Settings::default() };
    let charter: Charter = message::of_text(&context.charter).unwrap_or_default();
    let house = House { charter: Some(&charter), ignored: &context.ignored };
    let report = seo::analyse_in_house(&draft, &document, language, &settings, &house);
    let starts = LineStarts::of(document.source());
    let findings = reading::numbered(report.findings);
    let remarks = findings.into_iter().map(|it| remark(it, document.source(), &starts));
    let reading = Reading {
        language: language.code.code().to_owned(),
        source: language.source,
        counts: report.counts,
        tally: document.tally(),
        words_wanted: limits.words,
        scores: report.scores,
        readability: report.readability.into_iter().map(|(id, it)| (id.to_owned(), it)).collect(),
        keyphrase: report.keyphrase.as_ref().map(keyphrase),
        remarks: remarks.collect(),
        outline: outline(&document),
        snippet: seo::snippet(&draft, introduction(&document)),
        coverage: coverage(&document, &context.wanted),
        links: links(&document, &context.linkable),
        rendered: String::new(),
    };
    (document, reading)
}

/// How the text uses the terms that texts of its language expect; none when there is no such text.
fn coverage(document: &Document, wanted: &str) -> Option<Coverage> {
    let wanted: Vec<Wanted> = message::of_text(wanted)?;
    let wanted = wanted.into_iter().find(|it| it.language == document.language().code())?;
    Some(Coverage::of(document, &wanted.terms))
}

/// Where links could start. Words with signs of Markdown among them would make a link that is none.
fn links(document: &Document, linkable: &[Linkable]) -> Vec<LinkPlace> {
    let targets: Vec<Target<'_>> = linkable.iter().map(target).collect();
    let ideas = link_ideas(document, &targets).into_iter();
    let plain =
        |span: Span| document.source().get(span.range()).is_some_and(|it| !it.contains(MARKUP));
    let place = |it: seo::reference::LinkIdea<'_>| {
        plain(it.span).then(|| LinkPlace {
            code: it.id.to_owned(),
            anchor: it.anchor,
            span: it.span,
        })
    };
    ideas.filter_map(place).collect()
}

fn target(it: &Linkable) -> Target<'_> {
    let keyphrases = it.keyphrases.iter().map(String::as_str).collect();
    Target { id: &it.it.code, address: &it.end, keyphrases }
}

/// Signs that may open or close something inside the words of a link.
const MARKUP: [char; 9] = ['[', ']', '*', '_', '`', '<', '>', '\\', '\n'];

fn keyphrase(found: &seo::Found) -> Keyphrase {
    let hits = found.hits.iter().map(|it| Span::new(it.start, it.end)).collect();
    Keyphrase { count: found.count, density_percent: found.density_percent, hits }
}

fn remark(it: Finding, source: &str, starts: &LineStarts) -> Remark {
    Remark {
        quote: quote(&it, source, starts),
        words: words(&it, source).map(str::to_owned),
        rule: it.rule,
        group: it.group,
        verdict: it.verdict,
        message: it.message,
        spans: it.spans,
        fix: it.fix,
        fixes: it.fixes,
        field: it.field,
        cost: it.cost,
    }
}

/// The words by which a finding's first place is set aside, unless they are too many.
fn words<'a>(finding: &Finding, source: &'a str) -> Option<&'a str> {
    words_at(source, *finding.spans.first()?).filter(|it| it.len() <= ignored::LONGEST)
}

/// Longest quotation of a place, in characters.
const QUOTE: usize = 60;

/// The beginning of what shows a finding's first place, and its line.
fn quote(finding: &Finding, source: &str, starts: &LineStarts) -> Option<(String, usize)> {
    let span = finding.quotation(source)?;
    let line = source.get(span.range())?.lines().next().unwrap_or("");
    let words = line.trim_start_matches(['#', '>', '*', '-', ' ']).trim();
    let short = match words.char_indices().nth(QUOTE) {
        None => words.to_owned(),
        Some((end, _)) => {
            format!("{}…", words[..end].rsplit_once(' ').map_or(&words[..end], |it| it.0))
        }
    };
    Some((short, starts.line_of(span.start()) + 1))
}

fn draft<'a>(
    article: &'a ArticleFields,
    context: &'a Context,
    secondary: &'a [String],
    synonyms: &'a [String],
) -> Draft<'a> {
    let phrases =
        std::iter::once(article.keyphrase.as_str()).chain(secondary.iter().map(String::as_str));
    let pictures: Vec<&Picture> = context.pictures.iter().collect();
    let pictures = ordered(pictures, |it| u32::from(it.name != article.featured));
    Draft {
        source: &article.body,
        title: &article.title,
        title_tag: &article.title_tag,
        slug: &article.slug,
        description: &article.description,
        standfirst: &article.standfirst,
        keyphrases: phrases.filter(|it| !it.trim().is_empty()).collect(),
        synonyms: synonyms.iter().map(String::as_str).collect(),
        language: Language::of_code(&article.language),
        site: &context.host,
        snippet_date: "",
        picture_texts: pictures.into_iter().map(|it| it.alt.as_str()).collect(),
    }
}

fn introduction(document: &Document) -> &str {
    let first =
        document.blocks().iter().find(|it| it.kind == BlockKind::Paragraph && !it.words.is_empty());
    first.map_or("", |it| document.block_text(it))
}

fn outline(document: &Document) -> Vec<Heading> {
    let mut counters = [0_usize; 6];
    let (mut top, mut last) = (6, 0);
    let headings = document.sections().into_iter().filter_map(|section| {
        let block = &document.blocks()[section.heading?];
        let BlockKind::Heading(level) = block.kind else { return None };
        Some((level, block, section.words))
    });
    let headings: Vec<_> = headings.collect();
    for (level, ..) in &headings {
        top = top.min(*level);
    }
    let numbered = headings.into_iter().map(|(level, block, words)| {
        let depth = usize::from(level - top);
        counters[depth] += 1;
        counters[depth + 1..].fill(0);
        let number = counters[..=depth]
            .iter()
            .map(|it| (*it).max(1).to_string())
            .collect::<Vec<_>>()
            .join(".");
        let skips = last > 0 && level > last + 1;
        last = level;
        Heading {
            number,
            level,
            text: document.block_text(block).trim().to_owned(),
            words,
            at: block.span.start(),
            skips,
        }
    });
    numbered.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::brand::Thresholds;

    fn outline_of(body: &str) -> Vec<(String, bool)> {
        let article = ArticleFields { body: body.into(), ..Default::default() };
        let reading = Engine::default().read(&article, &Context::default(), false);
        reading.outline.into_iter().map(|it| (it.number, it.skips)).collect()
    }

    #[test]
    fn headings_are_numbered_and_skipped_levels_seen() {
        let body = "## A\n\n### B\n\n### C\n\n## D\n\n#### E\n";
        let expected =
            [("1", false), ("1.1", false), ("1.2", false), ("2", false), ("2.1.1", true)];
        let expected: Vec<_> = expected.map(|(number, skips)| (number.to_owned(), skips)).into();
        assert_eq!(outline_of(body), expected);
        assert_eq!(outline_of("no heading"), []);
    }

    #[test]
    fn what_the_brand_decided_for_the_language_is_what_counts() {
        let body =
            "Le marbre était une table de pierre polie sur laquelle on composait les pages. ";
        let article =
            ArticleFields { body: body.repeat(30), language: "fr".into(), ..Default::default() };
        let product = ArticleFields { kind: "product".into(), ..article.clone() };
        let verdict = |article: &ArticleFields, of: &str, words: u32| {
            let decided = Thresholds::from([(domain::brand::Measure::Words, words)]);
            let thresholds = [(of.to_owned(), decided)].into();
            let context = Context { thresholds, ..Context::default() };
            let reading = Engine::default().read(article, &context, false);
            reading.remark("text-length").map(|it| it.verdict)
        };
        let good = Some(seo::Verdict::Good);
        assert_eq!(verdict(&article, "fr", 300), good);
        assert_ne!(verdict(&article, "fr", 2_000), good);
        assert_eq!(verdict(&article, "en", 2_000), good);
        assert_eq!(verdict(&article, "fr/product", 2_000), good);
        assert_eq!(verdict(&product, "fr", 2_000), good);
        assert_ne!(verdict(&product, "fr/product", 2_000), good);
    }

    #[test]
    fn what_was_set_aside_is_not_said_again_and_costs_nothing() {
        let body =
            "Le pain a été fait par Ali. La pâte a été pétrie par Lou. Le four a été allumé.";
        let article =
            ArticleFields { body: body.into(), language: "fr".into(), ..Default::default() };
        let said = |ignored: &[Ignored]| {
            let context = Context { ignored: ignored.to_vec(), ..Context::default() };
            Engine::default().read(&article, &context, false)
        };
        let rule = Ignored::Rule("passive-voice".into());
        let (before, after) = (said(&[]), said(&[rule]));
        assert!(before.remark("passive-voice").is_some_and(|it| it.cost > 0.0));
        assert_eq!(after.remark("passive-voice"), None);
        assert!(after.scores.readability > before.scores.readability);
        let place = before.remark("passive-voice").map(|it| it.spans[0]).expect("a place");
        let text = body[place.range()].to_owned();
        let here = said(&[Ignored::Finding { rule: "passive-voice".into(), text }]);
        let left = here.remark("passive-voice").map(|it| it.spans.len());
        assert_eq!(left, Some(2));
    }

    #[test]
    fn reading_again_after_an_edit_says_what_reading_anew_says() {
        let context = Context::default();
        let mut article = ArticleFields {
            title: "Le marbre".into(),
            keyphrase: "marbre".into(),
            body: "## Une\n\nLe marbre était une table de pierre.\n\nEt puis.".into(),
            ..Default::default()
        };
        let mut engine = Engine::default();
        engine.read(&article, &context, false);
        article.body.push_str(" Le marbre encore.\n\n## Deux\n");
        let again = engine.read(&article, &context, false);
        assert_eq!(again, Engine::default().read(&article, &context, false));
    }

    #[test]
    fn an_answer_is_the_same_after_its_way_to_the_page() {
        let body = "## Une\n\nLe marbre : une table. Le  marbre « poli ».\n\n![](a.jpg)\n";
        let fields = ArticleFields {
            title: "Le marbre".into(),
            keyphrase: "marbre".into(),
            body: body.repeat(20),
            ..Default::default()
        };
        let context = Context { lang: Lang::Fr, ..Context::default() };
        let asked = Question::new(&fields, context, true);
        let mut asked: Question = message::of_bytes(&message::bytes(&asked)).expect("a question");
        let reading = Engine::default().read(&asked.fields(), &asked.context, asked.render);
        assert!(reading.remarks.iter().any(|it| !it.spans.is_empty()));
        assert!(reading.rendered.contains("<h2"), "{}", reading.rendered);
        assert_eq!(message::of_bytes(&message::bytes(&reading)), Some(reading));
    }
}

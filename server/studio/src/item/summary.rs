//! What the board shows of an item, worked out from the content of its leading part.

use crate::ActionError;
use domain::{Article, Content, Ignored, Post};
use prose::{Document, Language, detect, words_of};
use seo::{
    Draft, House, Limits, Report, Settings, analyse_in_house, language_of, locale, weigh_in_house,
};
use std::sync::LazyLock;
use store::brands::Brand;
use store::items::Summary;
use store::parts::Part;
use tokio::sync::Semaphore;
use wording::Lang;

/// A text longer than this, in bytes, is analysed off the async runtime.
const LONG: usize = 4_000;
/// Long texts that are analysed at once: as many as there are processors. More would only keep those waiting
/// who hold the database meanwhile.
static DESKS: LazyLock<Semaphore> = LazyLock::new(|| {
    Semaphore::new(std::thread::available_parallelism().map_or(1, std::num::NonZero::get))
});
/// Longest title made of a post's first words, in characters.
const FIRST_WORDS: usize = 80;

/// The summary of a leading part. `pictures` are the alternative texts of the item's visuals, the
/// featured one first; `ignored` is what its writers set aside.
pub(crate) async fn of(
    brand: &Brand,
    content: &Content,
    pictures: Vec<String>,
    ignored: Vec<Ignored>,
) -> Result<Summary, ActionError> {
    let length = match content {
        Content::Article(article) => article.body.len(),
        Content::Post(post) => post.text.len(),
        Content::Visual(_) => 0,
    };
    if length <= LONG {
        return Ok(now(brand, content, &pictures, &ignored));
    }
    let (brand, content) = (brand.clone(), content.clone());
    let _desk = DESKS.acquire().await;
    let work = tokio::task::spawn_blocking(move || now(&brand, &content, &pictures, &ignored));
    work.await.map_err(|it| ActionError::Internal(it.to_string()))
}

/// The words of a content, counted as the board counts them.
pub(crate) async fn words(brand: &Brand, content: &Content) -> Result<u32, ActionError> {
    Ok(of(brand, content, Vec::new(), Vec::new()).await?.words)
}

/// The alternative texts of an item's visuals, the featured one first.
pub(crate) fn pictures(parts: &[Part], content: &Content) -> Vec<String> {
    let featured = match content {
        Content::Article(article) => article.featured.as_deref(),
        _ => None,
    };
    let visuals = parts.iter().filter_map(|part| match &part.content {
        Content::Visual(visual) => Some(visual),
        _ => None,
    });
    let mut visuals: Vec<_> = visuals.collect();
    visuals.sort_by_key(|it| Some(it.name.as_str()) != featured);
    visuals.into_iter().map(|it| it.alt.clone()).collect()
}

fn now(brand: &Brand, content: &Content, pictures: &[String], ignored: &[Ignored]) -> Summary {
    match content {
        Content::Article(article) => of_article(brand, article, pictures, ignored),
        Content::Post(post) => of_post(post),
        Content::Visual(_) => Summary::default(),
    }
}

/// Everything the analysis says of an article, as its editor shows it; its messages are in `lang`.
pub(crate) async fn report(
    brand: &Brand,
    article: &Article,
    pictures: Vec<String>,
    ignored: Vec<Ignored>,
    lang: Lang,
) -> Result<Report, ActionError> {
    let (brand, article) = (brand.clone(), article.clone());
    let _desk = DESKS.acquire().await;
    let work = move || analysed(&brand, &article, &pictures, &ignored, lang);
    let work = tokio::task::spawn_blocking(work).await;
    work.map_err(|it| ActionError::Internal(it.to_string()))
}

fn analysed(
    brand: &Brand,
    article: &Article,
    pictures: &[String],
    ignored: &[Ignored],
    lang: Lang,
) -> Report {
    let draft = draft(brand, article, pictures);
    let language = language_of(&draft);
    let limits = Limits::decided(&brand.settings.thresholds, language.code, article.kind);
    let document = Document::parse(draft.source, language.code);
    let typography = locale(brand.settings.typography);
    let settings = Settings { limits, messages: Some(lang), typography, ..Settings::default() };
    let house = House { ignored, ..House::default() };
    analyse_in_house(&draft, &document, language, &settings, &house)
}

fn draft<'a>(brand: &'a Brand, article: &'a Article, pictures: &'a [String]) -> Draft<'a> {
    let phrases = std::iter::once(&article.keyphrase).chain(&article.secondary);
    Draft {
        source: &article.body,
        title: &article.title,
        title_tag: &article.title_tag,
        slug: &article.slug,
        description: &article.description,
        standfirst: &article.standfirst,
        keyphrases: phrases.map(String::as_str).filter(|it| !it.trim().is_empty()).collect(),
        synonyms: article.synonyms.iter().map(String::as_str).collect(),
        language: Language::of_code(&article.language),
        site: &brand.site_host,
        snippet_date: "",
        picture_texts: pictures.iter().map(String::as_str).collect(),
    }
}

fn of_article(
    brand: &Brand,
    article: &Article,
    pictures: &[String],
    ignored: &[Ignored],
) -> Summary {
    let draft = draft(brand, article, pictures);
    let language = language_of(&draft);
    let limits = Limits::decided(&brand.settings.thresholds, language.code, article.kind);
    let document = Document::parse(draft.source, language.code);
    let settings = Settings { limits, ..Settings::default() };
    let (counts, scores) = weigh_in_house(&draft, &document, &settings, ignored);
    let written = counts.words > 0;
    let score = |it: i32| u8::try_from(it).ok().filter(|_| written);
    let known = language.source != seo::LanguageSource::Assumed;
    Summary {
        title: one_line(&article.title),
        language: if known { language.code.code().to_owned() } else { String::new() },
        planned_at: article.planned_at,
        seo_score: score(scores.seo),
        readability_score: score(scores.readability),
        words: u32::try_from(counts.words).unwrap_or(u32::MAX),
    }
}

fn of_post(post: &Post) -> Summary {
    let language = detect(&post.text, &[]).map(|it| it.language);
    let words = words_of(&post.text, language.unwrap_or_default()).len();
    let line = one_line(&post.text);
    let title = match line.char_indices().nth(FIRST_WORDS) {
        None => line,
        Some((end, _)) => {
            let head = &line[..end];
            format!("{}…", head.rsplit_once(' ').map_or(head, |(words, _)| words))
        }
    };
    Summary {
        title,
        language: language.map(|it| it.code().to_owned()).unwrap_or_default(),
        planned_at: post.planned_at,
        seo_score: None,
        readability_score: None,
        words: u32::try_from(words).unwrap_or(u32::MAX),
    }
}

/// The text up to its first line break, without control characters: PostgreSQL stores no NUL in a text.
fn one_line(text: &str) -> String {
    let line = text.trim_start().lines().next().unwrap_or_default();
    line.chars().filter(|it| !it.is_control()).collect()
}

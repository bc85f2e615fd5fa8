//! What a brand's charter does not let pass.

use super::Gap;
use crate::Actor;
use domain::name::FieldError;
use domain::{Article, Content, PartId, Post};
use prose::Language;
use seo::charter::{Charter, refusals, said};
use seo::{Draft, Verdict};
use store::parts::Part;
use wording::Lang;

/// What the blocking articles of a charter say of the chosen parts, in the language of whoever submits.
pub(super) fn gaps(charter: &Charter, actor: &Actor, all: &[Part], chosen: &[PartId]) -> Vec<Gap> {
    if !charter.articles.iter().any(|it| it.blocking) {
        return Vec::new();
    }
    let lang = actor.signed_in().and_then(|it| Lang::of_code(&it.lang)).unwrap_or_default();
    let (articles, posts) = (charter.of_articles(), charter.of_posts());
    let mut found = Vec::new();
    for part in all.iter().filter(|it| chosen.contains(&it.id)) {
        let said = match &part.content {
            Content::Article(article) => refusals(&articles, &draft(article), lang),
            Content::Post(post) => refusals(&posts, &Draft::of(&words(post)), lang),
            Content::Visual(_) => Vec::new(),
        };
        found.extend(said.into_iter().map(|name| Gap {
            part: part.id,
            kind: part.kind,
            label: part.content.label().to_owned(),
            field: "charter",
            why: FieldError::Malformed,
            name,
        }));
    }
    found
}

/// What a brand's charter says of a post while it is written: first what keeps it from being submitted, then advice.
/// Nothing of a post that is empty yet.
#[must_use]
pub fn of_post(charter: &Charter, post: &Post, lang: Lang) -> [Vec<String>; 2] {
    let words = words(post);
    if words.trim().is_empty() {
        return Default::default();
    }
    let found = said(&charter.of_posts(), &Draft::of(&words), lang);
    let (blocking, advice): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|it| it.0 == Verdict::Problem);
    [blocking, advice].map(|it| it.into_iter().map(|(_, message)| message).collect())
}

fn draft(article: &Article) -> Draft<'_> {
    Draft {
        title: &article.title,
        title_tag: &article.title_tag,
        slug: &article.slug,
        description: &article.description,
        standfirst: &article.standfirst,
        language: Language::of_code(&article.language),
        ..Draft::of(&article.body)
    }
}

/// Everything a post says under its own name.
fn words(post: &Post) -> String {
    let texts = std::iter::once(&post.text).chain(post.beside.values());
    texts.map(String::as_str).collect::<Vec<_>>().join("\n\n")
}

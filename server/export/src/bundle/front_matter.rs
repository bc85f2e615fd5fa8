//! Keys as Hugo names them where it has one (title, date, publishDate, description, summary, slug,
//! tags, categories, resources); the others are those `marbre check` reads, or plain words.

use domain::content::{Article, Post, Visual};

use super::yaml::{Yaml, quoted};
use crate::language::language;
use crate::{Item, Site, dates};

pub(super) fn article(site: &Site, item: &Item, article: &Article) -> String {
    let zone = dates::zone(&site.time_zone);
    let mut yaml = Yaml::default();
    yaml.text("title", &article.title)
        .some("title_tag", &article.title_tag)
        .some("description", &article.description)
        .some("summary", &article.standfirst)
        .text("slug", &crate::folder::readable(item))
        .bare("date", &dates::rfc3339(item.date(), &zone))
        .bare("publishDate", &dates::rfc3339(item.date(), &zone))
        .bare("draft", "false")
        .some("lang", &language(article))
        .some("author", &article.byline)
        .list("categories", &article.categories)
        .list("tags", &article.tags)
        .some("keyphrase", &article.keyphrase)
        .list("keyphrases", &article.secondary)
        .list("synonyms", &article.synonyms)
        .some("canonical", article.canonical.as_deref().unwrap_or_default())
        .bare("noindex", if article.noindex { "true" } else { "false" })
        .some("featured", article.featured.as_deref().unwrap_or_default())
        .some("content_kind", article.kind.as_said());
    background(&mut yaml, article);
    resources(&mut yaml, item.visuals());
    yaml.finish()
}

pub(super) fn post(site: &Site, post: &Post) -> String {
    let zone = dates::zone(&site.time_zone);
    let mut yaml = Yaml::default();
    yaml.text("network", &post.network);
    if let Some(at) = post.planned_at {
        yaml.bare("date", &dates::rfc3339(at, &zone));
    }
    for (id, text) in &post.beside {
        yaml.text(id, text);
    }
    yaml.list("pictures", &post.pictures)
        .some("first_comment", &post.first_comment)
        .some("content_warning", &post.warning);
    if let Some(poll) = &post.poll {
        yaml.some("poll_question", &poll.question)
            .list("poll_options", &poll.options)
            .bare("poll_minutes", &poll.minutes.to_string());
    }
    yaml.finish()
}

/// Where the facts come from and what the article is for.
fn background(yaml: &mut Yaml, article: &Article) {
    yaml.rows(
        "sources",
        article.sources.iter().map(|source| {
            vec![
                ("url", source.url.as_str()),
                ("seen", &source.seen_on),
                ("passage", &source.passage),
            ]
        }),
    );
    if let Some(aim) = &article.objective {
        yaml.line("objective:");
        for (key, value) in
            [("measure", &aim.measure), ("target", &aim.target), ("due", &aim.due_on)]
        {
            yaml.text(&format!("  {key}"), value);
        }
    }
}

/// The words that go with the pictures, as page resources.
fn resources<'a>(yaml: &mut Yaml, visuals: impl Iterator<Item = &'a Visual>) {
    let mut visuals = visuals.peekable();
    if visuals.peek().is_some() {
        yaml.line("resources:");
    }
    for visual in visuals {
        yaml.line(&format!("  - src: {}", quoted(&visual.name)));
        yaml.some("    title", &visual.caption).line("    params:");
        let alt = if visual.decorative { "" } else { &visual.alt };
        yaml.text("      alt", alt).some("      credit", &visual.credit);
    }
}

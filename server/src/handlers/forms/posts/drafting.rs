//! What a post starts from: the article's own words, each where the network has a place for it.

use domain::{Article, Content, Post};
use studio::item::Opened;

/// A post with first texts from the article; as it is where the item is none.
pub fn draft(opened: &Opened, post: Post) -> Post {
    let Some(Content::Article(article)) = opened.lead().map(|it| &it.content) else { return post };
    let Ok(network) = networks::network(&post.network) else { return post };
    let address = app::loading::article_address(&opened.access.brand.site_host, article);
    let text = network.text().map(|it| words(it.id, article, &address)).unwrap_or_default();
    let beside = network.beside().map(|it| (it.id.to_owned(), words(it.id, article, &address)));
    Post { text, beside: beside.filter(|it| !it.1.is_empty()).collect(), ..post }
}

/// What the article has for a text of a network; nothing for what only its author can say.
fn words(field: &str, article: &Article, address: &str) -> String {
    match field {
        "video_title" | "photo_title" | "title" | "og_title" | "headline" | "subject" => {
            article.title.clone()
        }
        "video_tags" | "tags" => article.tags.join(", "),
        "tag" => article.tags.join("\n"),
        "link" => address.to_owned(),
        "excerpt" | "subtitle" | "preheader" | "search_description" | "og_description" => {
            lead([&article.description, &article.standfirst])
        }
        "description" => lead([&article.standfirst, &article.description]),
        // What an ad or an offer promises is nowhere in an article.
        "path1" | "path2" | "event_or_offer_title" => String::new(),
        _ => {
            let lead = lead([&article.standfirst, &article.description, &article.title]);
            let pieces = [lead.as_str(), address].into_iter().filter(|it| !it.is_empty());
            pieces.collect::<Vec<_>>().join("\n\n")
        }
    }
}

/// The first of several texts that says something.
fn lead<const N: usize>(texts: [&String; N]) -> String {
    texts.into_iter().find(|it| !it.trim().is_empty()).cloned().unwrap_or_default()
}

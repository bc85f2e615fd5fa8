//! Does every picture have an alternative text that is one?

use domain::ArticleKind;
use prose::{Image, Span, Words};
use wording::rules::image_text::words;

use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::{Finding, Group};

/// Longest alternative text, in characters: screen readers read it in one breath.
const MOST: u64 = 180;

pub(super) const RULE: Rule = Rule {
    id: "image-text",
    group: Group::Seo,
    weight: 5,
    check,
    yoast: &[Assessment { name: "imageAltTags", group: Group::Seo, check: yoast }],
};

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    let images = facts.document.images();
    let all = images.len() as u64;
    if all == 0 {
        return None;
    }
    let missing = spans(images, |image| image.alt.trim().is_empty());
    if !missing.is_empty() {
        return Some(Finding::scored(2, (words.missing)(missing.len() as u64, all)).at(missing));
    }
    let names = spans(images, is_file_name);
    if !names.is_empty() {
        return Some(Finding::scored(3, (words.file_name)(names.len() as u64)).at(names));
    }
    let empty = spans(images, says_only_picture);
    if !empty.is_empty() {
        return Some(Finding::scored(3, (words.empty_word)(empty.len() as u64)).at(empty));
    }
    let long = spans(images, |image| image.alt.chars().count() as u64 > MOST);
    Some(match long.len() as u64 {
        0 => Finding::scored(9, words.right),
        texts => Finding::scored(6, (words.long)(texts, MOST)).at(long),
    })
}

/// Asked of products only: whether every picture has a text.
fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    let (words, images) = (words(facts.lang), facts.document.images());
    if facts.settings.kind != ArticleKind::Product || images.is_empty() {
        return None;
    }
    let missing = spans(images, |image| image.alt.trim().is_empty());
    Some(match missing.len() as u64 {
        0 => Finding::scored(9, words.right),
        some => Finding::scored(3, (words.missing)(some, images.len() as u64)).at(missing),
    })
}

fn spans(images: &[Image], wanted: impl Fn(&Image) -> bool) -> Vec<Span> {
    images.iter().filter(|image| wanted(image)).map(|image| image.span).collect()
}

/// The file name of a path or address, without its extension.
pub(super) fn file_stem(destination: &str) -> &str {
    let path = destination.split(['?', '#']).next().unwrap_or_default();
    let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// The alternative text is a word for pictures, numbered or not: `image`, `photo 2`, `une photo`.
fn says_only_picture(image: &Image) -> bool {
    const PICTURES: Words = Words::of(
        "a an illustration image images img la le photo photographie photos pic picture pictures \
         screenshot the un une visuel",
    );
    let alt = prose::fold(&image.alt).replace("capture d'ecran", "photo");
    let mut words = alt.split(|c: char| !c.is_alphabetic()).filter(|it| !it.is_empty()).peekable();
    words.peek().is_some() && words.all(|it| PICTURES.holds(it))
}

/// The alternative text is the name of the file, a camera's name, or ends like one.
fn is_file_name(image: &Image) -> bool {
    let alt = prose::lower(image.alt.trim());
    let stem = prose::lower(file_stem(&image.destination));
    let extension = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif"];
    let one_word = !alt.contains(char::is_whitespace);
    let camera = ["img_", "img-", "dsc", "pxl_", "screenshot", "image0", "photo0"];
    extension.iter().any(|end| alt.ends_with(end))
        || one_word
            && alt == stem
            && alt.contains(['-', '_', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
        || one_word && camera.iter().any(|start| alt.starts_with(start))
}

use super::Entry;

/// What the two widespread SEO extensions read, under their own keys; nothing for what is empty.
pub(super) fn of(entry: &Entry<'_>) -> Vec<(&'static str, String)> {
    let article = entry.article;
    let canonical = article.canonical.clone().unwrap_or_default();
    let phrases = [article.keyphrase.as_str()]
        .into_iter()
        .chain(article.secondary.iter().map(String::as_str));
    let phrases: Vec<&str> = phrases.map(str::trim).filter(|phrase| !phrase.is_empty()).collect();
    let when =
        |condition: bool, value: &str| if condition { value.to_owned() } else { String::new() };
    let featured = article.featured.as_deref().and_then(|name| entry.pictures.get(name));
    let pairs = [
        ("_thumbnail_id", featured.map(|(_, id)| id.to_string()).unwrap_or_default()),
        ("_yoast_wpseo_title", article.title_tag.clone()),
        ("_yoast_wpseo_metadesc", article.description.clone()),
        ("_yoast_wpseo_focuskw", article.keyphrase.clone()),
        ("_yoast_wpseo_canonical", canonical.clone()),
        ("_yoast_wpseo_meta-robots-noindex", when(article.noindex, "1")),
        ("rank_math_title", article.title_tag.clone()),
        ("rank_math_description", article.description.clone()),
        ("rank_math_focus_keyword", phrases.join(",")),
        ("rank_math_canonical_url", canonical),
        // A list, as PHP writes one down.
        ("rank_math_robots", when(article.noindex, "a:1:{i:0;s:7:\"noindex\";}")),
    ];
    pairs.into_iter().filter(|(_, value)| !value.trim().is_empty()).collect()
}

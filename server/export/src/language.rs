use domain::content::Article;

/// The language as chosen, else as the text reads.
pub(crate) fn language(article: &Article) -> String {
    if !article.language.trim().is_empty() {
        return article.language.clone();
    }
    let found = prose::detect(&article.body, &prose::Language::ALL);
    found.map(|found| found.language.code().to_owned()).unwrap_or_default()
}

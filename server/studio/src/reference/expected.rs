//! The terms that a text like the reference texts of an item is expected to use.

use crate::lately::Lately;
use crate::{ActionError, Studio};
use domain::{ContentHash, ItemId};
use prose::Language;
use seo::reference::{Reference, Wanted};
use std::collections::BTreeMap;
use store::references::{self, Listed};

/// Most terms that are expected.
const TERMS: usize = 40;

/// Terms follow from the texts alone, and these never change.
static LATELY: Lately<Vec<Wanted>> = Lately::new();

/// What the reference texts of an item expect, by language; a text too short to tell counts in each. The
/// texts are those of [`super::list()`], which says who may ask.
///
/// # Errors
/// Those of the store.
pub async fn expected(
    studio: &Studio,
    item: ItemId,
    listed: &[Listed],
) -> Result<Vec<Wanted>, ActionError> {
    if listed.is_empty() {
        return Ok(Vec::new());
    }
    let asked = of_texts(listed);
    if let Some(known) = LATELY.known(asked) {
        return Ok(known);
    }
    let bodies: BTreeMap<_, _> =
        references::bodies(studio.store.read(), item).await?.into_iter().collect();
    let texts: Vec<(String, String)> = listed
        .iter()
        .filter_map(|it| Some((it.language.clone(), bodies.get(&it.id)?.clone())))
        .collect();
    // What somebody changed in between is not remembered for what was listed.
    let whole = texts.len() == listed.len();
    let made = tokio::task::spawn_blocking(move || made(&texts)).await;
    let made = made.map_err(|it| ActionError::Internal(it.to_string()))?;
    if whole {
        LATELY.keep(asked, made.clone());
    }
    Ok(made)
}

fn of_texts(listed: &[Listed]) -> ContentHash {
    let all: Vec<String> = listed.iter().map(|it| format!("{} {}", it.language, it.hash)).collect();
    ContentHash::of(all.join("\n").as_bytes())
}

fn made(texts: &[(String, String)]) -> Vec<Wanted> {
    let mut languages: Vec<&str> = texts.iter().map(|it| it.0.as_str()).collect();
    languages.sort_unstable();
    languages.dedup();
    // Texts that are all too short to tell have no language to be read in.
    let languages = languages.into_iter().filter_map(Language::of_code);
    languages.map(|language| of_language(texts, language)).collect()
}

fn of_language(texts: &[(String, String)], language: Language) -> Wanted {
    let mut set = Reference::new(language);
    for (number, (code, body)) in texts.iter().enumerate() {
        if code.is_empty() || code == language.code() {
            set.add(&format!("{number:02}"), body);
        }
    }
    // They were put together for one subject: all of them are read.
    let terms = set.expected("", TERMS);
    Wanted { language: language.code().to_owned(), texts: set.len(), terms }
}

//! Folder and file names inside archives: readable, safe, never twice.

use std::collections::BTreeSet;

use domain::slug;

use crate::Item;

/// A folder for each item, in the items' order: the article's slug, else one made of its title, else
/// the item's code; with the code behind it where two would be the same.
pub(crate) fn names(items: &[&Item]) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let mut name = |item: &&Item| {
        let plain = readable(item);
        let free = if taken.contains(&plain) { format!("{plain}-{}", item.code) } else { plain };
        taken.insert(free.clone());
        free
    };
    items.iter().map(&mut name).collect()
}

/// The slug a text appears under.
pub(crate) fn readable(item: &Item) -> String {
    let Some(article) = item.article() else { return item.code.to_string() };
    let made = slug::of(&article.title);
    match (slug::is_slug(&article.slug), slug::is_slug(&made)) {
        (true, _) => article.slug.clone(),
        (false, true) => made,
        (false, false) => item.code.to_string(),
    }
}

/// A free name: `stem.ending`, else `stem-2.ending` and on.
pub(crate) fn free(taken: &mut BTreeSet<String>, stem: &str, ending: &str) -> String {
    let numbered = |number: usize| match number {
        1 => format!("{stem}.{ending}"),
        _ => format!("{stem}-{number}.{ending}"),
    };
    // One of the first `len + 1` names is free.
    let name = (1..=taken.len() + 1).map(numbered).find(|name| !taken.contains(name));
    let name = name.unwrap_or_else(|| numbered(taken.len() + 2));
    taken.insert(name.clone());
    name
}

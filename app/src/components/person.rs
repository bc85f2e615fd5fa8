//! A person: initials and name.

use leptos::prelude::*;

/// A person's initials in a disc, and their name.
#[component]
pub fn Person(
    /// Their name.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    view! {
        <span class="person">
            <Avatar name=name.clone() />
            {name}
        </span>
    }
}

/// Initials in a disc, for the eye only.
#[component]
pub fn Avatar(
    /// The name they stand for.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    view! {
        <span class="avatar avatar--s" data-tone=tone(&name).to_string() aria-hidden="true">
            {initials(&name)}
        </span>
    }
}

/// Which of five colours stands behind somebody's initials.
#[must_use]
pub fn tone(name: &str) -> usize {
    name.bytes().map(usize::from).sum::<usize>() % 5
}

/// The first letters of the first and last word.
#[must_use]
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace();
    let first = words.next();
    [first, words.next_back()]
        .into_iter()
        .flatten()
        .filter_map(|it| it.chars().next())
        .flat_map(char::to_uppercase)
        .collect()
}

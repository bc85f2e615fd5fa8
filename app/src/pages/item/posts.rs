//! Posts per network.

use crate::views;
use leptos::prelude::*;

/// Posts per network.
#[component]
pub fn PostsPage(it: views::posts::Posts) -> impl IntoView {
    let _ = it;
    view! { <main id="main"></main> }
}

//! The article editor.

use crate::views;
use leptos::prelude::*;

/// The article editor.
#[component]
pub fn EditPage(it: views::editor::Editor) -> impl IntoView {
    let _ = it;
    view! { <main id="main"></main> }
}

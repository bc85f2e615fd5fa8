//! Two texts of one part.

use crate::views;
use leptos::prelude::*;

/// Two texts of one part.
#[component]
pub fn ConflictPage(it: views::editor::Conflict) -> impl IntoView {
    let _ = it;
    view! { <main id="main"></main> }
}

//! Versions and history.

use crate::views;
use leptos::prelude::*;

/// Versions and history.
#[component]
pub fn VersionsPage(it: views::versions::Versions) -> impl IntoView {
    let _ = it;
    view! { <main id="main"></main> }
}

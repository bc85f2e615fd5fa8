//! Pictures, crops, alternative texts.

use crate::views;
use leptos::prelude::*;

/// Pictures, crops, alternative texts.
#[component]
pub fn VisualsPage(it: views::visuals::Visuals) -> impl IntoView {
    let _ = it;
    view! { <main id="main"></main> }
}

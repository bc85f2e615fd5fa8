//! Taking approved files away.

use crate::views;
use leptos::prelude::*;

/// Taking approved files away.
#[component]
pub fn ExportPage(it: views::export::Export) -> impl IntoView {
    let _ = it;
    view! { <main id="main"></main> }
}

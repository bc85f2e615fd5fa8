//! Changes, comments, decision.

use crate::views;
use leptos::prelude::*;

/// Changes, comments, decision.
#[component]
pub fn ReviewPage(it: views::review::Review) -> impl IntoView {
    let _ = it;
    view! { <main id="main"></main> }
}

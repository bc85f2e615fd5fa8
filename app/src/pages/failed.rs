//! A page that failed: what is safe, and the number to quote.

use crate::page::frame;
use crate::views::session::Failed;
use leptos::prelude::*;

/// A page that failed.
#[component]
pub fn FailedPage(it: Failed) -> impl IntoView {
    let words = wording::session::session(frame().lang());
    let (heading, text) = if it.unavailable {
        (words.unavailable_heading, words.unavailable_text.to_owned())
    } else {
        (words.failed_heading, (words.failed_text)(&it.incident))
    };
    view! {
        <main class="missing" id="main">
            <svg viewBox="0 0 32 32" aria-hidden="true"><use href="/icons.svg#mark"></use></svg>
            <h1>{heading}</h1>
            <p>{text}</p>
        </main>
    }
}

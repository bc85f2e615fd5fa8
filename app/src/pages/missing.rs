//! There is no such page, or it is not for this person: both look the same.

use crate::components::chrome::Chrome;
use crate::components::typed::Typed;
use crate::page::frame;
use leptos::prelude::*;

/// There is no such page, or it is not for this person.
#[component]
pub fn MissingPage(
    /// Whether somebody is signed in.
    signed_in: bool,
) -> impl IntoView {
    let words = wording::session::session(frame().lang());
    view! {
        {signed_in.then(|| view! { <Chrome /> })}
        <main class="missing" id="main">
            <svg viewBox="0 0 32 32" aria-hidden="true"><use href="/icons.svg#mark"></use></svg>
            <h1>{words.missing_heading}</h1>
            <p>{words.missing_text}</p>
            <Typed />
            <a class="button" href="/">{words.missing_back}</a>
        </main>
    }
}

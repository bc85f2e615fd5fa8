//! A page that failed: what is safe, and the number to quote.

use crate::components::typed::Typed;
use crate::page::frame;
use crate::views::session::{Failed, Why};
use leptos::prelude::*;

/// A page that failed.
#[component]
pub fn FailedPage(it: Failed) -> impl IntoView {
    let words = wording::session::session(frame().lang());
    let (heading, text) = match it.why {
        Why::Broken => (words.failed_heading, (words.failed_text)(&it.incident)),
        Why::Unavailable => (words.unavailable_heading, words.unavailable_text.to_owned()),
        Why::TooLarge => (words.too_large_heading, words.too_large_text.to_owned()),
        Why::Unreadable => (words.unreadable_heading, words.unreadable_text.to_owned()),
        Why::Elsewhere => (words.elsewhere_heading, words.elsewhere_text.to_owned()),
    };
    view! {
        <main class="missing" id="main">
            <svg viewBox="0 0 32 32" aria-hidden="true"><use href="/icons.svg#mark"></use></svg>
            <h1>{heading}</h1>
            <p>{text}</p>
            <Typed />
            {(!it.action.is_empty()).then(|| view! {
                <form method="post" action=it.action.clone()>
                    {it.again.iter().map(|(name, value)| view! { <input type="hidden" name=name.clone() value=value.clone() /> }).collect_view()}
                    <button class="button button--primary" type="submit">{words.send_again}</button>
                </form>
            })}
            {(!it.back.is_empty()).then(|| view! { <a class="button" href=it.back.clone()>{words.failed_back}</a> })}
        </main>
    }
}

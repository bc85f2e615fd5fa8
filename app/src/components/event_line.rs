//! One thing that happened.

use super::icon::Icon;
use crate::views::versions::Happened;
use leptos::prelude::*;

/// One thing that happened, in a list of them.
#[component]
pub fn EventLine(
    /// What happened.
    event: Happened,
) -> impl IntoView {
    let item = (!event.item.is_empty()).then(|| {
        if event.href.is_empty() {
            view! { <p class="history-note">{event.item.clone()}</p> }.into_any()
        } else {
            view! { <p class="history-note"><a href=event.href.clone()>{event.item.clone()}</a></p> }.into_any()
        }
    });
    view! {
        <li>
            <span class="history-sign" data-state=event.sign.clone()><Icon name=event.sign.clone() /></span>
            <div class="history-what">{event.what.clone()}" "<time>{event.at.clone()}</time></div>
            {item}
            {(!event.note.is_empty()).then(|| view! { <p class="history-note">{event.note.clone()}</p> })}
        </li>
    }
}

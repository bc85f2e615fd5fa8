//! What a manager asked to change: shown wherever it is worked on, until the text is handed over again.

use super::icon::Icon;
use crate::address::{Address, ItemPage};
use crate::page::frame;
use crate::views::item::{Asked, ItemHead};
use leptos::prelude::*;

/// What was asked for, above what it is about. One element, which is hidden when nothing was.
#[component]
pub fn AskedFor(
    /// The item.
    item: ItemHead,
    /// Classes of the element around what was asked for.
    #[prop(default = "stack")]
    class: &'static str,
) -> impl IntoView {
    let frame = frame();
    let words = wording::review::review(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let review = Address::item(&brand, &item.code, ItemPage::Review).to_string();
    // While it is read again, it stands on the page where it is read.
    let waits = !item.asked.is_empty() && item.state != "review";
    let requests = item.asked.into_iter().filter(|_| waits).map(|it| {
        let review = review.clone();
        view! { <Request it><a class="button button--s" href=review>{words.asked_link}</a></Request> }
    });
    view! { <div class=class hidden=!waits>{requests.collect_view()}</div> }
}

/// One request.
#[component]
pub fn Request(
    /// What was asked for.
    it: Asked,
    /// What can be done about it here.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let words = wording::review::review(frame().lang());
    let title = format!("{}, {}", (words.changes_by)(&it.by, &it.at), (words.version)(it.version));
    view! {
        <div class="notice" data-kind="improve">
            <Icon name="changes" />
            <div>
                <p><strong>{title}</strong></p>
                <p class="raw">{it.comment}</p>
            </div>
            {children.map(|it| view! { <div class="actions">{it()}</div> })}
        </div>
    }
}

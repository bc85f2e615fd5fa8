//! When an item should be done, and the form that changes it.

use crate::components::field::Field;
use crate::components::icon::Icon;
use crate::page::frame;
use crate::views::item::ItemHead;
use leptos::prelude::*;

/// When an item should be done; whoever writes may change it.
#[component]
pub fn Due(
    /// The item.
    item: ItemHead,
) -> impl IntoView {
    let frame = frame();
    let words = wording::board::board(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let said = if item.due.is_empty() { words.no_due.to_owned() } else { (words.due)(&item.due) };
    if !item.may.write {
        return (!item.due.is_empty())
            .then(|| view! { <p class="hint"><Icon name="scheduled" />" "{said}</p> })
            .into_any();
    }
    let refused = frame.form.error("due").is_some();
    view! {
        <details class="fold" open=refused>
            <summary><Icon name="scheduled" />{said}</summary>
            <form class="stack" method="post" action=format!("/b/{brand}/items/{}/due", item.code)>
                <Field name="due" label=words.due_label kind="datetime-local" value=item.due_field.clone() hint=words.due_hint />
                <div class="actions"><button class="button" type="submit">{words.due_save}</button></div>
            </form>
        </details>
    }
    .into_any()
}

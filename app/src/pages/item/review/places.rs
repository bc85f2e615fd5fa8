//! Handing a decision on to somebody else, or asking one more person.

use crate::address::{Address, ItemPage};
use crate::page::frame;
use crate::views::item::ItemHead;
use leptos::prelude::*;

/// Whom the reader may hand the decision on to.
#[component]
pub(super) fn Places(
    /// The item.
    item: ItemHead,
    /// Each choice: what the form sends, and how it reads.
    places: Vec<(String, String)>,
) -> impl IntoView {
    let frame = frame();
    let words = wording::deciding::deciding(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let action = format!("{}/reassign", Address::item(&brand, &item.code, ItemPage::Review));
    let chosen = frame.form.value("place", "");
    let choices = places.into_iter().map(|(value, label)| {
        let selected = value == chosen;
        view! { <option value=value selected=selected>{label}</option> }
    });
    view! {
        <details class="fold" open=!chosen.is_empty()>
            <summary>{words.hand_on}</summary>
            <form class="stack" method="post" action=action>
                <p class="hint">{words.hand_on_lead}</p>
                <div class="field">
                    <label for="place">{words.to}</label>
                    <select class="input" id="place" name="place">{choices.collect_view()}</select>
                </div>
                <div class="field">
                    <label for="place-note">{words.hand_on_note}</label>
                    <input class="input" id="place-note" name="place_note" value=frame.form.value("place_note", "") />
                </div>
                <div class="actions"><button class="button" type="submit">{words.hand_on_send}</button></div>
            </form>
        </details>
    }
}

//! Whether suggesting words counts as writing them.

use super::door;
use crate::page::frame;
use leptos::prelude::*;

/// Whether suggesting words counts as writing them.
#[component]
pub(super) fn SuggestionsForm(
    /// Whether it does now.
    strict: bool,
) -> impl IntoView {
    let lang = frame().lang();
    let words = wording::comments::comments(lang);
    view! {
        <form class="box stack" id="suggestions" method="post" action=door("suggestions")>
            <h2>{words.setting}</h2>
            <label class="choice">
                <input type="checkbox" name="strict" value="yes" checked=strict aria-describedby="strict-hint" />
                <span>{words.strict}</span>
            </label>
            <p class="hint" id="strict-hint">{words.strict_hint}</p>
            <div class="actions"><button class="button" type="submit">{wording::brand::brand(lang).save}</button></div>
        </form>
    }
}

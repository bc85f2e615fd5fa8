//! For how long the brand keeps its history.

use super::door;
use crate::page::frame;
use domain::brand::KEPT_YEARS;
use leptos::prelude::*;

/// For how long the brand keeps its history.
#[component]
pub(super) fn KeepingForm(
    /// Years; 0 for as long as the brand.
    years: u8,
) -> impl IntoView {
    let lang = frame().lang();
    let words = wording::history::history(lang);
    let choices = KEPT_YEARS.map(|it| {
        let label = if it == 0 { words.keep_always.to_owned() } else { (words.keep_years)(it) };
        view! { <option value=it.to_string() selected=it == years>{label}</option> }
    });
    view! {
        <form class="box stack" id="history" method="post" action=door("history")>
            <h2>{words.keep_heading}</h2>
            <div class="field">
                <label for="history_years">{words.keep_label}</label>
                <p class="hint" id="history_years-hint">{words.keep_hint}</p>
                <select class="input" id="history_years" name="history_years" aria-describedby="history_years-hint">
                    {choices.collect_view()}
                </select>
            </div>
            <div class="actions"><button class="button" type="submit">{wording::brand::brand(lang).save}</button></div>
        </form>
    }
}

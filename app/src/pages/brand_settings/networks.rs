//! Networks in use.

use super::{came_back, door};
use crate::components::field::FieldError;
use crate::page::frame;
use leptos::prelude::*;

/// Networks in use.
#[component]
pub(super) fn NetworksForm(
    /// Networks: id, name, and whether the brand posts there.
    networks: Vec<(String, String, bool)>,
) -> impl IntoView {
    let form = frame().form;
    let words = wording::brand::brand(frame().lang());
    let boxes = networks.into_iter().map(|(id, name, now)| {
        let checked = now && !came_back("networks");
        view! {
            <label class="choice">
                <input type="checkbox" name="network" value=id checked=checked />
                <span>{name}</span>
            </label>
        }
    });
    view! {
        <form class="box stack" method="post" action=door("networks")>
            <h2>{words.networks}</h2>
            <input type="hidden" name="form" value="networks" />
            <fieldset class="choices choices--columns" id="networks" aria-describedby="networks-hint">
                <legend class="visually-hidden">{words.networks}</legend>
                <FieldError name="networks" error=form.error("networks") />
                {boxes.collect_view()}
            </fieldset>
            <p class="hint" id="networks-hint">{words.networks_hint}</p>
            <div class="actions"><button class="button" type="submit">{words.save}</button></div>
        </form>
    }
}

//! A list of boxes to tick, one value each.

use crate::components::field::FieldError;
use crate::page::frame;
use leptos::prelude::*;

/// A list of boxes to tick.
#[component]
pub fn Ticks(
    /// Name of the field; each ticked box sends its value under it.
    name: &'static str,
    /// What the list is about.
    legend: &'static str,
    /// What it means; may be empty.
    #[prop(optional)]
    hint: &'static str,
    /// Value and label of each box, and whether it is ticked.
    boxes: Vec<(String, String, bool)>,
    /// Whether the browser asks for every one of them.
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    let boxes = boxes.into_iter().map(|(value, label, checked)| {
        view! {
            <label class="choice">
                <input type="checkbox" name=name value=value checked=checked required=required />
                <span>{label}</span>
            </label>
        }
    });
    view! {
        <fieldset class="choices" id=name>
            <legend class="field-label">{legend}</legend>
            <FieldError name=name error=frame().form.error(name) />
            {boxes.collect_view()}
            {(!hint.is_empty()).then(|| view! { <p class="hint">{hint}</p> })}
        </fieldset>
    }
}

//! What the article is for: one measure, its target, its day.

use super::desk::desk;
use crate::components::field::Field;
use leptos::prelude::*;
use wording::editor::fields::fields;

/// The group.
#[component]
pub fn ObjectiveFields() -> impl IntoView {
    let desk = desk();
    let words = fields(desk.lang);
    let article = desk.view.with_value(|it| it.fields.clone());
    view! {
        <details class="fold" id="objective">
            <summary>{words.objective}</summary>
            <div class="stack">
                <Field name="measure" label=words.measure value=article.measure hint=words.measure_hint />
                <div class="pair">
                    <Field name="target" label=words.target value=article.target />
                    <Field name="due_on" label=words.due kind="date" value=article.due_on />
                </div>
            </div>
        </details>
    }
}

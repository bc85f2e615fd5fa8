//! A labelled field of a form, with its hint and why it was refused.

use super::icon::Icon;
use crate::page::frame;
use leptos::prelude::*;

/// One line of text. What was typed and why it was refused come from the page's frame.
#[component]
pub fn Field(
    /// Name in the form, and id.
    name: &'static str,
    /// The label.
    #[prop(into)]
    label: String,
    /// What to write.
    #[prop(into, optional)]
    hint: String,
    /// `text`, `email`, `password`, `date`, `datetime-local`.
    #[prop(default = "text")]
    kind: &'static str,
    /// The value before anything was typed.
    #[prop(into, optional)]
    value: String,
    /// For the browser's own memory: `username`, `name`, `current-password`.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// Whether it must be filled in.
    #[prop(optional)]
    required: bool,
    /// Further classes of the input: `input--text`, `input--code`.
    #[prop(default = "")]
    class: &'static str,
) -> impl IntoView {
    let form = frame().form;
    let error = form.error(name);
    let value = if kind == "password" { String::new() } else { form.value(name, &value) };
    view! {
        <div class="field">
            <label for=name>{label}</label>
            {(!hint.is_empty()).then(|| view! { <p class="hint" id=format!("{name}-hint")>{hint.clone()}</p> })}
            <input
                class=format!("input {class}")
                id=name
                name=name
                type=kind
                value=value
                autocomplete=autocomplete
                required=required
                aria-invalid=error.is_some().then_some("true")
                aria-describedby=described_by(name, !hint.is_empty(), error.is_some())
            />
            <FieldError name error />
        </div>
    }
}

/// Why a field was refused, if it was.
#[component]
pub fn FieldError(
    /// The field.
    name: &'static str,
    /// Why.
    error: Option<String>,
) -> impl IntoView {
    error.map(|reason| {
        view! {
            <p class="field-error" id=format!("{name}-error")>
                <Icon name="problem" />
                {reason}
            </p>
        }
    })
}

/// Ids of the hint and the reason that describe a field.
#[must_use]
pub fn described_by(name: &str, hint: bool, error: bool) -> Option<String> {
    let ids = [hint.then(|| format!("{name}-hint")), error.then(|| format!("{name}-error"))];
    let ids: Vec<String> = ids.into_iter().flatten().collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

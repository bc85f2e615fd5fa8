//! Several lines of text: the one place that writes a `<textarea>`, so that its text is always escaped
//! and its first line break kept.

use leptos::prelude::*;

/// Several lines of text in a form.
#[component]
pub fn TextArea(
    /// Name in the form, and id unless it has another one.
    #[prop(into)]
    name: String,
    /// Its id, where several fields of a page have one name.
    #[prop(into, optional)]
    id: Option<String>,
    /// The text.
    #[prop(into)]
    value: String,
    /// Lines shown.
    #[prop(default = 5)]
    rows: u32,
    /// Classes.
    #[prop(default = "input")]
    class: &'static str,
    /// The accessible name, where no label element names it.
    #[prop(into, optional)]
    label: Option<String>,
    /// Ids of what describes it.
    #[prop(into, optional)]
    described_by: Option<String>,
    /// Shown while it is empty.
    #[prop(into, optional)]
    placeholder: Option<String>,
    /// Language of the text.
    #[prop(into, optional)]
    lang: Option<String>,
    /// Whether it can only be read.
    #[prop(optional)]
    readonly: bool,
    /// Whether it must be filled in.
    #[prop(optional)]
    required: bool,
    /// Whether it was refused.
    #[prop(optional)]
    invalid: bool,
    /// The element, for code that works on it.
    #[prop(optional)]
    node_ref: NodeRef<leptos::html::Textarea>,
) -> impl IntoView {
    // The HTML parser drops one line break after the start tag.
    let text = format!("\n{value}");
    view! {
        <textarea
            class=class
            id=id.unwrap_or_else(|| name.clone())
            name=name
            rows=rows.to_string()
            aria-label=label
            aria-describedby=described_by
            placeholder=placeholder
            lang=lang
            readonly=readonly
            required=required
            aria-invalid=invalid.then_some("true")
            node_ref=node_ref
        >
            {text}
        </textarea>
    }
}

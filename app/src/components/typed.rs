//! What was typed where it can no longer be saved: shown, so that it can be copied.

use crate::components::text_area::TextArea;
use crate::page::{FormEcho, frame};
use leptos::prelude::*;

/// Fields that a page fills in by itself, or that are chosen rather than written.
const NOT_TYPED: [&str; 24] = [
    "across",
    "decorative",
    "down",
    "fill",
    "form",
    "format",
    "from",
    "goes",
    "kind",
    "lang",
    "language",
    "looked",
    "network",
    "next",
    "once",
    "over",
    "part",
    "picture",
    "quote_before",
    "quote_field",
    "seen",
    "then",
    "thread",
    "void",
];

/// Whether people write words into the field of this name.
#[must_use]
pub fn is_typed(name: &str) -> bool {
    !NOT_TYPED.contains(&name)
}

/// What a refused form held, when nothing else on the page shows it. Nothing when it held no words.
#[component]
pub fn Typed(
    /// The fields to show; all of them when empty.
    #[prop(default = &[])]
    fields: &'static [&'static str],
) -> impl IntoView {
    let frame = frame();
    let words = wording::session::session(frame.lang());
    let text = words_of(&frame.form, fields);
    (!text.is_empty()).then(|| {
        view! {
            <div class="field typed">
                <label for="typed">{words.words_typed}</label>
                <p class="hint" id="typed-hint">{words.words_typed_hint}</p>
                <TextArea name="typed" value=text rows=8 readonly=true described_by="typed-hint" />
            </div>
        }
    })
}

/// The words of a form, one field after the other.
fn words_of(form: &FormEcho, fields: &[&str]) -> String {
    let shown = |name: &str| {
        if fields.is_empty() { is_typed(name) } else { fields.contains(&name) }
    };
    let texts = form.typed.iter().filter(|it| shown(it.0)).map(|it| it.1.trim());
    texts.filter(|it| !it.is_empty()).collect::<Vec<_>>().join("\n\n")
}

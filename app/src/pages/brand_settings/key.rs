//! What the brand's signatures are checked with.

use crate::page::frame;
use leptos::prelude::*;

/// What the brand's signatures are checked with.
#[component]
pub(super) fn Key(
    /// The public key and its fingerprint; empty before the first certificate.
    key_and_fingerprint: (String, String),
) -> impl IntoView {
    let words = wording::brand::brand(frame().lang());
    let (key, fingerprint) = key_and_fingerprint;
    let known = !key.is_empty();
    view! {
        <section class="box stack" id="key">
            <h2>{words.key}</h2>
            <p class="hint">{words.key_hint}</p>
            {if known {
                view! {
                    <div class="field">
                        <label for="public-key">{words.public_key}</label>
                        <input class="input" id="public-key" type="text" readonly=true spellcheck="false" value=key />
                    </div>
                    <p>{words.fingerprint}" "<code>{fingerprint}</code></p>
                }.into_any()
            } else {
                view! { <p>{words.no_key}</p> }.into_any()
            }}
        </section>
    }
}

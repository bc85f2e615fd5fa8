//! Lets nothing of a brand leave for now, and lets it leave again.

use super::door;
use crate::components::field::FieldError;
use crate::components::icon::Icon;
use crate::page::frame;
use leptos::prelude::*;

/// Lets nothing of the brand leave, or lets it leave again.
#[component]
pub(super) fn HoldForm(
    /// Who let nothing leave and when, in a sentence, and why; both empty when everything approved may.
    held: (String, String),
) -> impl IntoView {
    let frame = frame();
    let words = wording::deciding::deciding(frame.lang());
    let (said, why) = held;
    view! {
        <section class="box stack" id="hold">
            <h2>{words.hold}</h2>
            <p class="hint">{words.hold_lead}</p>
            {if said.is_empty() {
                view! {
                    <form class="stack" method="post" action=door("hold")>
                        <div class="field">
                            <label for="reason">{words.hold_reason}</label>
                            <input class="input" id="reason" name="reason" value=frame.form.value("reason", "") required=true />
                            <FieldError name="reason" error=frame.form.error("reason") />
                        </div>
                        <div class="actions"><button class="button" type="submit"><Icon name="lock" />{words.hold_send}</button></div>
                    </form>
                }
                .into_any()
            } else {
                view! {
                    <p>{said}</p>
                    <blockquote>{why}</blockquote>
                    <form class="actions" method="post" action=door("free")>
                        <button class="button" type="submit"><Icon name="undo" />{words.free}</button>
                    </form>
                }
                .into_any()
            }}
        </section>
    }
}

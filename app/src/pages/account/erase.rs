//! Erasing one's own account.

use crate::components::field::Field;
use crate::page::frame;
use leptos::prelude::*;

/// Erases one's own account, once one works for no brand any more.
#[component]
pub(super) fn EraseMe(
    /// Names of the brands one works for; empty when there is none.
    works_for: String,
) -> impl IntoView {
    let frame = frame();
    let words = wording::forgetting::forgetting(frame.lang());
    let current = wording::session::session(frame.lang()).current_password;
    let refused = frame.form.error("own_password").is_some();
    view! {
        <section class="box stack">
            <details class="fold" open=refused>
                <summary>{words.me_heading}</summary>
                <div class="stack">
                    <p>{words.me_lead}</p>
                    {if works_for.is_empty() {
                        view! {
                            <form class="stack" method="post" action="/account/erase">
                                <Field name="own_password" label=current kind="password" autocomplete="current-password" required=true />
                                <div class="actions"><button class="button button--danger" type="submit">{words.me}</button></div>
                            </form>
                        }.into_any()
                    } else {
                        view! { <p class="hint">{(words.me_first)(&works_for)}</p> }.into_any()
                    }}
                </div>
            </details>
        </section>
    }
}

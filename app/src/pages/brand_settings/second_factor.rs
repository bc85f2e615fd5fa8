//! Whose sign-in takes a second factor.

use super::door;
use crate::page::frame;
use leptos::prelude::*;

/// Whose sign-in takes a second factor.
#[component]
pub(super) fn SecondFactorForm(
    /// Stored words of the roles, and whether they take one.
    roles: Vec<(String, bool)>,
) -> impl IntoView {
    let lang = frame().lang();
    let words = wording::second_factor::second_factor(lang);
    let name = wording::people::people(lang).role;
    let boxes = roles.into_iter().map(|(role, checked)| {
        let label = name(&role);
        view! {
            <label class="choice">
                <input type="checkbox" name="role" value=role checked=checked />
                <span>{label}</span>
            </label>
        }
    });
    view! {
        <form class="box stack" id="second-factor" method="post" action=door("second-factor")>
            <h2>{words.enforced}</h2>
            <fieldset class="choices choices--columns" aria-describedby="second-factor-hint">
                <legend class="visually-hidden">{words.enforced}</legend>
                {boxes.collect_view()}
            </fieldset>
            <p class="hint" id="second-factor-hint">{words.enforced_hint}</p>
            <div class="actions"><button class="button" type="submit">{wording::brand::brand(lang).save}</button></div>
        </form>
    }
}

//! The state of an item or a part: icon, word and colour.

use super::icon::Icon;
use crate::page::frame;
use leptos::prelude::*;

/// The state of an item or a part.
#[component]
pub fn StateChip(
    /// `draft`, `review`, `changes` or `approved`.
    #[prop(into)]
    state: String,
) -> impl IntoView {
    let word = wording::states::states(frame().lang()).of(&state);
    let icon = state.clone();
    view! {
        <span class="chip" data-state=state>
            <Icon name=icon />
            {word}
        </span>
    }
}

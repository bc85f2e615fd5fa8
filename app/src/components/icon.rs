//! An icon of the sprite, always beside a word or inside something that has a name.

use leptos::prelude::*;

/// An icon by its name in `/icons.svg`.
#[component]
pub fn Icon(
    /// Its name there.
    #[prop(into)]
    name: String,
    /// Further classes: `icon--s`, `icon--l`.
    #[prop(default = "")]
    class: &'static str,
) -> impl IntoView {
    let class = if class.is_empty() { "icon".to_owned() } else { format!("icon {class}") };
    view! {
        <svg class=class aria-hidden="true">
            <use href=format!("/icons.svg#{name}")></use>
        </svg>
    }
}

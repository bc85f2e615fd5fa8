//! Adding a picture: a plain file field, and with wasm dropping, pasting and progress.

use crate::components::file_drop::FileDrop;
use crate::page::frame;
use leptos::html::{Form, Input};
use leptos::prelude::*;

#[cfg(feature = "hydrate")]
mod sending;

/// Adds a picture.
#[component]
pub(super) fn Upload(
    /// Where the form posts.
    action: String,
    /// Whether the item has no picture yet.
    empty: bool,
) -> impl IntoView {
    let words = wording::visuals::visuals(frame().lang());
    let form: NodeRef<Form> = NodeRef::new();
    let input: NodeRef<Input> = NodeRef::new();
    let over = RwSignal::new(false);
    let sent = RwSignal::new(None::<u32>);
    let failed = RwSignal::new(false);
    #[cfg(feature = "hydrate")]
    sending::listen(form, input, over, sent, failed);
    view! {
        <form class="upload-form" method="post" action=action enctype="multipart/form-data" node_ref=form>
            <FileDrop
                words=words.add
                more=if empty { words.empty } else { "" }
                hint=words.accepted
                accept="image/jpeg,image/png,image/webp,image/gif"
                required=true
                row=!empty
                over=over
                node_ref=input
            />
            <button class="button" type="submit">{words.upload}</button>
            <p class="upload" role="status">
                {move || sent.get().map(|n| view! { <progress class="meter" max="100" value=n.to_string()>{(words.progress)(n)}</progress> })}
                {move || failed.get().then_some(words.failed)}
            </p>
        </form>
    }
}

//! Adding a picture: a plain file field, and with wasm dropping, pasting and progress.

use crate::components::icon::Icon;
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
        <form class="box stack" method="post" action=action enctype="multipart/form-data" node_ref=form>
            <label class="drop" data-over=move || over.get().to_string()>
                <Icon name="upload" class="icon--l" />
                <span><strong>{words.add}</strong>{empty.then(|| view! { <br />{words.empty} })}</span>
                <input type="file" name="file" id="file" required=true accept="image/jpeg,image/png,image/webp,image/gif" node_ref=input />
            </label>
            <p class="hint">{words.accepted}</p>
            <p class="upload" role="status">
                {move || sent.get().map(|n| view! { <progress class="meter" max="100" value=n.to_string()>{(words.progress)(n)}</progress> })}
                {move || failed.get().then_some(words.failed)}
            </p>
            <div class="actions"><button class="button button--primary" type="submit">{words.upload}</button></div>
        </form>
    }
}

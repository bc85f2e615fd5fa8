//! Which pictures of the item a post shows.

use crate::page::frame;
use crate::views::posts::Choice;
use leptos::prelude::*;

/// A box to tick for each picture of the item. Nothing when it has none.
#[component]
pub(super) fn Picked(
    /// The item's piece of the address.
    code: String,
    /// Pictures to choose from.
    pictures: Vec<Choice>,
    /// Names of those shown now.
    chosen: Vec<String>,
    /// Whether it can only be read.
    readonly: bool,
    /// Id of the post.
    part: String,
) -> impl IntoView {
    let frame = frame();
    let words = wording::posts::posts(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    (!pictures.is_empty()).then(|| {
        let boxes = pictures.into_iter().map(|picture| {
            let source = format!("/b/{brand}/items/{code}/pictures/{}", picture.name);
            let about = if picture.alt.is_empty() { words.no_alt.to_owned() } else { picture.alt.clone() };
            view! {
                <label class="choice">
                    <input type="checkbox" name="picture" value=picture.name.clone() checked=chosen.contains(&picture.name) disabled=readonly />
                    <img src=source alt="" width="48" height="32" loading="lazy" />
                    <span>{picture.name.clone()}</span>
                    <span class="hint">{about}</span>
                </label>
            }
        });
        view! {
            <fieldset class="choices" id=format!("pictures-{part}")>
                <legend class="field-label">{words.pictures}</legend>
                {boxes.collect_view()}
            </fieldset>
        }
    })
}

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
    /// Names of those shown now, in no order: posts show pictures in the item's.
    chosen: RwSignal<Vec<String>>,
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
            let (name, first) = (picture.name.clone(), chosen.with_untracked(|it| it.contains(&picture.name)));
            let tick = move |event| {
                let (name, ticked) = (name.clone(), event_target_checked(&event));
                chosen.update(|it| {
                    it.retain(|other| *other != name);
                    if ticked {
                        it.push(name);
                    }
                });
            };
            view! {
                <label class="pick">
                    <input type="checkbox" name="picture" value=picture.name.clone() checked=first disabled=readonly on:change=tick />
                    <img src=source alt="" width="72" height="48" loading="lazy" />
                    <span><strong>{picture.name.clone()}</strong><span class="hint">{about}</span></span>
                </label>
            }
        });
        view! {
            <fieldset class="choices choices--picks" id=format!("pictures-{part}")>
                <legend class="field-label">{words.pictures}</legend>
                {boxes.collect_view()}
            </fieldset>
        }
    })
}

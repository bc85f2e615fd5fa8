//! When a post is to be published, and what stands in the way.

use crate::components::icon::Icon;
use crate::page::frame;
use leptos::prelude::*;

/// The date and time of a post, in the brand's zone.
#[component]
pub(super) fn Planned(
    /// As the field holds it.
    planned: String,
    /// What stands in the way, as it was when the page was made.
    clashes: Vec<String>,
    /// Name of the time zone.
    zone: String,
    /// Id of the post.
    part: String,
    /// Whether it can only be read.
    readonly: bool,
) -> impl IntoView {
    let words = wording::posts::posts(frame().lang());
    let (id, hint) = (format!("planned-{part}"), format!("planned-{part}-hint"));
    let zone = (wording::editor::fields::fields(frame().lang()).zone)(&zone);
    let clashes = clashes.into_iter().map(|it| {
        view! { <li data-verdict="improve"><Icon name="improve" /><p>{it}</p></li> }
    });
    let clashes: Vec<_> = clashes.collect();
    view! {
        <div class="field">
            <label for=id.clone()>{words.planned}</label>
            <input class="input" type="datetime-local" id=id name="planned" value=planned readonly=readonly aria-describedby=hint.clone() />
            <p class="hint" id=hint>{zone}</p>
            {(!clashes.is_empty()).then(|| view! { <ul class="checks" aria-label=words.clashes>{clashes}</ul> })}
        </div>
    }
}

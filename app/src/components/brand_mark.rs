//! A brand's logo, or its initials in its own colours.

use super::person::initials;
use crate::page::BrandView;
use leptos::prelude::*;

/// A brand's logo, or its initials in its own colours; for the eye only, its name stands beside it.
/// Colours travel as attributes of a drawing: the page allows no inline style.
#[component]
pub fn BrandMark(
    /// The brand.
    brand: BrandView,
) -> impl IntoView {
    if !brand.logo.is_empty() {
        return view! { <img class="brand-mark" src=brand.logo alt="" width="40" height="40" /> }
            .into_any();
    }
    let letters = initials(&brand.name);
    if brand.colour.is_empty() {
        return view! { <span class="avatar brand-mark" data-tone="0" aria-hidden="true">{letters}</span> }
            .into_any();
    }
    view! {
        <svg class="brand-mark" viewBox="0 0 40 40" aria-hidden="true">
            <rect width="40" height="40" fill=brand.colour></rect>
            <text x="20" y="20" fill=brand.ink text-anchor="middle" dominant-baseline="central" font-size="16" font-weight="700">{letters}</text>
        </svg>
    }
    .into_any()
}

//! Parts of a live page that scripts never change: the server writes them, and the browser leaves them
//! as they stand. Their views are not in the browser's bundle.

#[cfg(not(feature = "hydrate"))]
use leptos::prelude::IntoView;

/// One element that nothing changes after the server wrote it.
///
/// What `build` makes must have one element at its root: the browser steps over exactly one.
#[cfg(not(feature = "hydrate"))]
pub fn still<V: IntoView>(build: impl FnOnce() -> V) -> impl IntoView {
    build()
}

/// One element that nothing changes after the server wrote it: stepped over.
#[cfg(feature = "hydrate")]
pub fn still<V>(_build: impl FnOnce() -> V) -> leptos::tachys::html::InertElement {
    // Never built here, so it needs no content.
    leptos::tachys::html::InertElement::new("")
}

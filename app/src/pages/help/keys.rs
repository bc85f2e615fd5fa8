//! The keyboard.

use super::head;
use crate::page::frame;
use leptos::prelude::*;
use wording::help::keys::{Place, keys};

/// The keyboard page.
pub fn page() -> impl IntoView {
    let words = keys(frame().lang());
    view! { {head(words.heading, words.lead)}{words.places.iter().map(place).collect_view()} }
}

fn place(it: &'static Place) -> impl IntoView {
    let keys = it.keys.iter().map(|(keys, what)| {
        view! { <dt><kbd>{*keys}</kbd></dt><dd>{*what}</dd> }
    });
    view! { <section class="box"><h2>{it.heading}</h2><dl class="facts facts--start">{keys.collect_view()}</dl></section> }
}

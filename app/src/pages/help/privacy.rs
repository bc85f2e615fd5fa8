//! What leaves the machine.

use super::head;
use crate::page::frame;
use leptos::prelude::*;
use wording::help::privacy::privacy;

/// The page about what leaves the machine.
pub fn page() -> impl IntoView {
    let words = privacy(frame().lang());
    let leaving = words.leaving.iter().map(|(what, how)| view! { <dt>{*what}</dt><dd>{*how}</dd> });
    view! {
        {head(words.heading, words.lead)}
        <section class="box"><h2>{words.stays}</h2>{list(words.staying)}</section>
        <section class="box"><h2>{words.leaves}</h2><dl class="facts facts--start">{leaving.collect_view()}</dl></section>
        <section class="box"><h2>{words.browser}</h2>{list(words.in_browser)}</section>
    }
}

fn list(items: &'static [&'static str]) -> impl IntoView {
    view! { <ul class="help-points">{items.iter().map(|it| view! { <li>{*it}</li> }).collect_view()}</ul> }
}

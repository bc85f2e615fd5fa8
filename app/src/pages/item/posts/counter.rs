//! How long a post is for its network, in which unit, and why.

use crate::components::icon::Icon;
use crate::page::frame;
use leptos::prelude::*;
use networks::{Context, Count, Network, Part, PartKind};

/// How long a post is for its network, and why.
#[component]
pub(super) fn Counter(
    /// The network.
    network: &'static Network,
    /// The text.
    text: RwSignal<String>,
    /// Whether pictures are attached.
    #[prop(into)]
    pictured: Signal<bool>,
) -> impl IntoView {
    let lang = frame().lang();
    let words = wording::networks::networks(lang);
    let count = Memo::new(move |_| {
        let context = Context { with_media: pictured.get(), ..Context::default() };
        network.text().map(|field| networks::count(network, field, &text.read(), &context))
    });
    let shown = move || {
        count.get().map(|count| {
            let limit = count.limit.unwrap_or(0);
            let over = count.count.saturating_sub(limit);
            let verdict = if !count.valid { "problem" } else if over == 0 && limit > 0 && count.count * 10 > limit * 9 { "improve" } else { "good" };
            let sentence = if count.limit.is_some() && over > 0 { format!(", {}", (words.over)(over)) } else { String::new() };
            let counter = match count.limit {
                Some(limit) => (words.counter)(count.count, limit, unit(&count, words)),
                None => format!("{} {}", wording::numbers::number(lang, count.count), unit(&count, words)),
            };
            view! {
                <div class="counter" data-verdict=verdict>
                    <p class="counter-words">
                        {(verdict != "good").then(|| view! { <Icon name=verdict /> })}
                        <b>{counter}{sentence}</b>
                    </p>
                    <meter class="meter" data-verdict=verdict min="0" max=limit.max(1).to_string() value=count.count.min(limit.max(1)).to_string()>{count.count}</meter>
                    {reasons(network, &text.read(), pictured.get(), lang)}
                </div>
            }
        })
    };
    view! { {shown} }
}

fn unit(count: &Count, words: &'static wording::networks::Networks) -> &'static str {
    use networks::Unit::{CodePoints, DisplayWidth, Graphemes, Utf8Bytes, Utf16, XWeighted};
    match count.unit {
        XWeighted => words.units.x_weighted,
        Graphemes => words.units.graphemes,
        CodePoints => words.units.code_points,
        Utf16 => words.units.utf16,
        Utf8Bytes => words.units.utf8_bytes,
        DisplayWidth => words.units.display_width,
    }
}

/// The parts of the count.
fn reasons(
    network: &'static Network,
    text: &str,
    pictured: bool,
    lang: wording::Lang,
) -> impl IntoView + use<> {
    let words = wording::networks::networks(lang);
    let context = Context { with_media: pictured, ..Context::default() };
    let parts = network
        .text()
        .map(|field| networks::why(network, field, text, &context))
        .unwrap_or_default();
    (parts.len() > 1).then(|| {
        let lines = parts.into_iter().map(|part| view! { <li>{explained(&part, words)}</li> });
        view! {
            <details><summary>{words.why}</summary><ul>{lines.collect_view()}</ul></details>
        }
    })
}

fn explained(part: &Part, words: &'static wording::networks::Networks) -> String {
    let each = part.each.unwrap_or(1);
    match part.kind {
        PartKind::Links => (words.parts.links)(part.items, each),
        PartKind::Mentions => (words.parts.mentions)(part.items),
        PartKind::Emoji => (words.parts.emoji)(part.items, each),
        PartKind::Characters => (words.parts.characters)(part.items),
        PartKind::Costly => (words.parts.costly)(part.items, each, &part.examples.join(" ")),
        PartKind::Warning => words.parts.warning.to_owned(),
        PartKind::Quotes => (words.parts.quotes)(part.items),
    }
}

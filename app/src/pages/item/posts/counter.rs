//! How long a post is for its network, in which unit, and why.

use super::reading::Reading;
use crate::components::icon::Icon;
use crate::page::frame;
use leptos::prelude::*;
use networks::{Count, Part, PartKind, Unit};
use wording::Lang;

/// How long a post is for its network, and why; of a thread, the post that has least room.
#[component]
pub(super) fn Counter(
    /// What the network says of the text.
    reading: Memo<Reading>,
) -> impl IntoView {
    let lang = frame().lang();
    let words = wording::posts::posts(lang);
    move || {
        let reading = reading.read();
        reading.fullest().map(|(at, post)| {
            let count = &post.checked.count;
            let (limit, said) = (count.limit.unwrap_or(0).max(1), length(count, lang));
            let said = if reading.posts.len() > 1 { (words.piece)(at, &said) } else { said };
            let verdict = verdict(count);
            view! {
                <div class="counter" data-verdict=verdict>
                    <p class="counter-words">
                        {(verdict != "good").then(|| view! { <Icon name=verdict /> })}
                        <b>{said}</b>
                    </p>
                    <meter class="meter" data-verdict=verdict min="0" max=limit.to_string() value=count.count.min(limit).to_string()>{count.count}</meter>
                    {reasons(&post.checked.parts, count, lang)}
                </div>
            }
        })
    }
}

/// `292 / 280 weighted characters, 12 too many`.
fn length(count: &Count, lang: Lang) -> String {
    let (said, over) = (measured(count.count, count.limit, count.unit, lang), count.over());
    let words = wording::networks::networks(lang);
    if over > 0 { format!("{said}, {}", (words.over)(over)) } else { said }
}

/// `271 / 280 weighted characters`.
pub(super) fn measured(count: u64, limit: Option<u64>, unit: Unit, lang: Lang) -> String {
    match limit {
        Some(limit) => (wording::networks::networks(lang).counter)(count, limit, unit.said(lang)),
        None => format!("{} {}", wording::numbers::number(lang, count), unit.said(lang)),
    }
}

/// The last tenth before the limit is a warning.
fn verdict(count: &Count) -> &'static str {
    let close = count.limit.is_some_and(|limit| limit > 0 && count.count * 10 > limit * 9);
    if !count.valid && count.count > 0 {
        "problem"
    } else if close && count.over() == 0 {
        "improve"
    } else {
        "good"
    }
}

/// What the count is made of, and how well its unit is known.
fn reasons(parts: &[Part], count: &Count, lang: Lang) -> impl IntoView + use<> {
    let words = wording::networks::networks(lang);
    let lines = parts.iter().map(|part| view! { <li>{explained(part, words)}</li> });
    let lines = (parts.len() > 1).then(|| lines.collect_view());
    let basis = count.limit.is_some().then(|| {
        view! { <li>{(wording::posts::posts(lang).basis)(count.basis.said(lang))}</li> }
    });
    view! {
        <details><summary>{words.why}</summary><ul>{lines}{basis}</ul></details>
    }
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

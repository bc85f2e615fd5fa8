//! How long a post is for its network, in which unit, and why.

use super::reading::Reading;
use crate::components::icon::Icon;
use crate::page::frame;
use domain::brand::own::OwnLimits;
use leptos::prelude::*;
use networks::{Count, Part, Unit};
use wording::Lang;

/// How long a post is for its network, and why; of a thread, the post that has least room.
#[component]
pub(super) fn Counter(
    /// What the network says of the text.
    reading: Memo<Reading>,
    /// The brand's own limits.
    own: Option<OwnLimits>,
) -> impl IntoView {
    let lang = frame().lang();
    move || {
        let reading = reading.read();
        reading.fullest().map(|(at, post)| {
            let piece = reading.piece(lang);
            let count = &post.checked.count;
            let (limit, said) = (count.limit.unwrap_or(0).max(1), length(count, lang));
            let said = if reading.posts.len() > 1 { piece(at, &said) } else { said };
            let verdict = verdict(count);
            view! {
                <div class="counter" data-verdict=verdict>
                    <p class="counter-words">
                        {(verdict != "good").then(|| view! { <Icon name=verdict /> })}
                        <b>{said}</b>
                    </p>
                    <meter class="meter" data-verdict=verdict min="0" max=limit.to_string() value=count.count.min(limit).to_string()>{count.count}</meter>
                    {reasons(&reading, &post.checked.parts, count, own.as_ref(), lang)}
                </div>
            }
        })
    }
}

/// `292 / 280 weighted characters, 12 too many`.
pub(super) fn length(count: &Count, lang: Lang) -> String {
    let (said, over) = (measured(count.count, count.limit, count.unit, lang), count.over());
    let words = wording::networks::networks(lang);
    if over > 0 { format!("{said}, {}", (words.over)(over)) } else { said }
}

/// `292 / 280 weighted characters, 12 too many`, then how well the unit is known.
pub(crate) fn counted(count: &Count, lang: Lang) -> String {
    format!("{} ({})", length(count, lang), count.basis.said(lang))
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

/// What the count is made of, how long each post of a thread is, and how well the unit is known.
fn reasons(
    reading: &Reading,
    parts: &[Part],
    count: &Count,
    own: Option<&OwnLimits>,
    lang: Lang,
) -> impl IntoView + use<> {
    let words = wording::posts::posts(lang);
    let mut said: Vec<String> = Vec::new();
    if reading.posts.len() > 1 {
        let posts = reading.posts.iter().enumerate();
        let piece = reading.piece(lang);
        said.extend(posts.map(|(at, it)| piece(at + 1, &length(&it.checked.count, lang))));
    }
    if parts.len() > 1 {
        said.extend(parts.iter().map(|it| it.said(lang)));
    }
    if count.limit.is_some() {
        said.push((words.basis)(count.basis.said(lang)));
    }
    let limited = if own.is_some_and(|it| it.premium) { words.paid_limit } else { words.own_limit };
    said.extend(own.map(|it| limited(&it.reason)));
    let lines = said.into_iter().map(|it| view! { <li>{it}</li> }).collect_view();
    let why = wording::networks::networks(lang).why;
    view! { <details><summary>{why}</summary><ul>{lines}</ul></details> }
}

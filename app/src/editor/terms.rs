//! The terms that the article is expected to use, ticked as they appear.

use super::desk::desk;
use crate::components::icon::Icon;
use crate::components::still::still;
use leptos::prelude::*;
use seo::reference::{Coverage, Standing, Usage};
use wording::editor::terms::{Terms, Uses, terms};

/// Coverage, over-use, and every term.
#[component]
pub fn ExpectedTerms() -> impl IntoView {
    let desk = desk();
    let words = terms(desk.lang);
    let none = move || desk.references.with(Vec::is_empty);
    let coverage = Memo::new(move |_| desk.reading.with(|it| it.coverage.clone()));
    let known = Memo::new(move |_| {
        let all = coverage.with(|it| it.as_ref().map(|it| it.terms.len()));
        (0..all.unwrap_or_default()).collect::<Vec<_>>()
    });
    let unable = move || match coverage.with(|it| it.as_ref().map(|it| it.terms.len())) {
        _ if none() => "",
        None => words.other_language,
        Some(0) => words.nothing_common,
        Some(_) => "",
    };
    view! {
        {still(move || view! { <h2>{words.expected}</h2> })}
        {move || none().then(|| view! { <p class="hint">{words.none}</p> })}
        {move || Some(unable()).filter(|it| !it.is_empty()).map(|it| view! { <p class="hint" role="status">{it}</p> })}
        <div class="terms-figures" hidden=move || known.with(Vec::is_empty)>
            <Figure coverage share=|it| it.percent say=words.coverage why=words.coverage_why />
            <Figure coverage share=|it| it.overdone_percent say=words.overuse why=words.overuse_why />
        </div>
        <ul class="terms" aria-label=words.list hidden=move || known.with(Vec::is_empty)>
            <For each=move || known.get() key=|it| *it children=move |at| view! { <TermLine coverage at /> } />
        </ul>
        {still(move || view! { <p class="hint without-wasm">{words.at_save}</p> })}
    }
}

/// A figure, and what it counts.
#[component]
fn Figure(
    coverage: Memo<Option<Coverage>>,
    share: fn(&Coverage) -> f64,
    say: fn(u64) -> String,
    why: &'static str,
) -> impl IntoView {
    let figure =
        move || say(coverage.with(|it| it.as_ref().map_or(0.0, share)).round().max(0.0) as u64);
    view! {
        <details class="finding-more">
            <summary>{figure}</summary>
            {still(move || view! { <p class="finding-why">{why}</p> })}
        </details>
    }
}

/// One term: whether it is used, how often, and both ends of what is expected.
#[component]
fn TermLine(coverage: Memo<Option<Coverage>>, at: usize) -> impl IntoView {
    let words = terms(desk().lang);
    let usage = Memo::new(move |_| {
        coverage.with(|it| it.as_ref().and_then(|it| it.terms.get(at).cloned()))
    });
    let of = move |say: fn(&Usage, &Terms) -> String| {
        usage.with(|it| it.as_ref().map(|it| say(it, words)).unwrap_or_default())
    };
    let standing = Memo::new(move |_| {
        usage.with(|it| it.as_ref().map_or(Standing::Missing, |it| it.standing))
    });
    let verdict = move || shown(standing.get()).0;
    view! {
        <li class="term" data-verdict=verdict>
            <details>
                <summary>
                    {move || view! { <Icon name=verdict() /> }}
                    <span class="visually-hidden">{move || shown(standing.get()).1(words)}": "</span>
                    <span class="term-name">{move || of(|it, _| it.term.clone())}</span>
                    <span class="term-uses">{move || of(|it, words| (words.uses)(it.times, it.least, it.usual))}</span>
                </summary>
                <p class="finding-why">{move || of(|it, words| (words.explained)(uses(it)))}</p>
            </details>
        </li>
    }
}

const fn uses(it: &Usage) -> Uses {
    let Usage { times, least, usual, most, texts, of, .. } = *it;
    Uses { times, least, usual, most, texts, of }
}

/// The icon and the word of a standing.
const fn shown(it: Standing) -> (&'static str, fn(&Terms) -> &'static str) {
    match it {
        Standing::Missing => ("minus", |words| words.missing),
        Standing::Rare => ("improve", |words| words.rare),
        Standing::Right => ("good", |words| words.right),
        Standing::Overdone => ("problem", |words| words.overdone),
    }
}

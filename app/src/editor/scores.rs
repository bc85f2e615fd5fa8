//! What there is to do, in words; then the scores and the length.

use super::desk::desk;
use crate::components::icon::Icon;
use leptos::prelude::*;
use seo::Verdict;
use wording::editor::panel::panel;

/// Tally, dials and length.
#[component]
pub fn Scores() -> impl IntoView {
    let desk = desk();
    let words = panel(desk.lang);
    let count = move |verdict: Verdict| {
        desk.reading.with(|it| it.remarks.iter().filter(|it| it.verdict == verdict).count())
    };
    let blank = move || desk.reading.with(|it| !it.is_begun());
    view! {
        <p class="tally">
            {move || {
                let (problems, improvements) = (count(Verdict::Problem), count(Verdict::Improve));
                let (problems, improvements) = if blank() { (0, 0) } else { (problems, improvements) };
                view! {
                    {(problems > 0).then(|| view! { <span class="is-problem"><Icon name="problem" />{(words.problems)(problems)}</span> })}
                    {(improvements > 0).then(|| view! { <span class="is-improve"><Icon name="improve" />{(words.improvements)(improvements)}</span> })}
                    {(problems + improvements == 0 && !blank()).then(|| view! { <span class="is-good"><Icon name="good" />{words.all_right}</span> })}
                    {(problems + improvements == 0 && blank()).then(|| view! { <span class="hint">{words.blank}</span> })}
                }
            }}
        </p>
        <div class="scores" id="scores" hidden=blank>
            <Score name=words.seo value=Signal::derive(move || desk.reading.with(|it| it.scores.seo)) />
            <Score name=words.readability value=Signal::derive(move || desk.reading.with(|it| it.scores.readability)) />
        </div>
        <Length />
    }
}

/// From 70 on a score is good, from 40 on it could be better.
const fn verdict(score: i32) -> Verdict {
    match score {
        70.. => Verdict::Good,
        40..=69 => Verdict::Improve,
        _ => Verdict::Problem,
    }
}

#[component]
fn Score(name: &'static str, value: Signal<i32>) -> impl IntoView {
    let words = panel(desk().lang);
    let judged = move || match verdict(value.get()) {
        Verdict::Good => ("good", words.good),
        Verdict::Improve => ("improve", words.improve),
        _ => ("problem", words.problem),
    };
    view! {
        <div class="score" data-verdict=move || judged().0>
            <svg class="dial" viewBox="0 0 40 40" aria-hidden="true">
                <circle cx="20" cy="20" r="17"></circle>
                <circle cx="20" cy="20" r="17" pathLength="100" stroke-dasharray=move || format!("{} 100", value.get())></circle>
                <text x="20" y="20">{move || value.get().to_string()}</text>
            </svg>
            <p class="score-words">
                <b>{name}<span class="visually-hidden">" "{move || value.get().to_string()}</span></b>
                <span>{move || judged().1}</span>
            </p>
        </div>
    }
}

#[component]
fn Length() -> impl IntoView {
    let desk = desk();
    let words = panel(desk.lang);
    let wanted = move || desk.reading.with(|it| it.words_wanted);
    let count = move || desk.reading.with(|it| (it.counts.words as u64, it.minutes()));
    let text = move || match count() {
        (count, minutes) if count < wanted() => (words.words)(count, wanted(), minutes),
        (count, minutes) => (words.words_reached)(count, minutes),
    };
    let judged = move || if count().0 >= wanted() { "good" } else { "info" };
    view! {
        <div>
            <div class="field-head"><span class="field-count" id="length">{text}</span></div>
            <meter
                class="meter"
                aria-labelledby="length"
                min="0"
                max=move || wanted().to_string()
                value=move || count().0.min(wanted()).to_string()
                data-verdict=judged
            ></meter>
        </div>
    }
}

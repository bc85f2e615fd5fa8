//! By which way somebody wants to learn of things.

use crate::page::frame;
use crate::views::notice::Choices;
use domain::notice::{Pace, Way};
use leptos::prelude::*;

/// By which way somebody wants to learn of things.
#[component]
pub(super) fn Notices(it: Choices) -> impl IntoView {
    let words = wording::notice::notice(frame().lang());
    let paces = Pace::ALL.map(|pace| {
        let (value, checked) = (pace.as_str(), it.pace == pace.as_str());
        view! {
            <label class="choice">
                <input type="radio" name="pace" value=value checked=checked />
                <span>{(words.pace_of)(value)}</span>
            </label>
        }
    });
    let ways = it.ways.into_iter().map(|(notice, way)| view! { <WayOf notice way /> });
    view! {
        <form class="box stack" id="notices" method="post" action="/account/notices">
            <h2>{words.choices}</h2>
            <p class="hint">{words.choices_lead}</p>
            {(!it.by_mail).then(|| view! { <p class="hint">{words.no_mail}</p> })}
            <fieldset class="choices">
                <legend class="field-label">{words.pace}</legend>
                {paces.collect_view()}
            </fieldset>
            <details class="fold">
                <summary>{words.ways}</summary>
                <div class="stack">{ways.collect_view()}</div>
            </details>
            <div class="actions"><button class="button" type="submit">{words.save}</button></div>
        </form>
    }
}

/// The way of one kind.
#[component]
fn WayOf(notice: String, way: String) -> impl IntoView {
    let words = wording::notice::notice(frame().lang());
    let id = format!("notice-{notice}");
    let choices = Way::ALL.map(|it| {
        let (value, chosen) = (it.as_str(), it.as_str() == way);
        view! { <option value=value selected=chosen>{(words.way)(value)}</option> }
    });
    view! {
        <div class="field">
            <label for=id.clone()>{(words.kind)(&notice)}</label>
            <select class="select" id=id name=notice>{choices.collect_view()}</select>
        </div>
    }
}

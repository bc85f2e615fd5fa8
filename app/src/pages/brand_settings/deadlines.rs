//! When people work, and how long decisions may take.

use super::{came_back, door};
use crate::components::field::{Field, FieldError, described_by};
use crate::page::frame;
use crate::views::brand::{Deadlines, Somebody};
use domain::hours::{WEEKDAYS, field_of};
use leptos::prelude::*;

/// When people work, and how long decisions may take.
#[component]
pub(super) fn DeadlinesForm(
    /// They.
    it: Deadlines,
    /// Name of the brand's time zone.
    zone: String,
) -> impl IntoView {
    let frame = frame();
    let words = wording::deadlines::deadlines(frame.lang());
    let form = frame.form.clone();
    let [first, then, escalate] = it.hours;
    let days = it.week.into_iter().enumerate().map(|(day, it)| view! { <Weekday day it /> });
    let days = days.collect_view();
    let refused = form.error("closed").is_some();
    view! {
        <form class="box stack" id="deadlines" method="post" action=door("deadlines")>
            <h2>{words.heading}</h2>
            <p class="hint">{words.lead}</p>
            <input type="hidden" name="form" value="deadlines" />
            <Field name="first" label=words.first hint=words.hours_hint kind="number" value=first />
            <Field name="then" label=words.then hint=words.hours_hint kind="number" value=then />
            <Field name="escalate" label=words.escalate hint=words.escalate_hint kind="number" value=escalate />
            <Who people=it.people />
            <fieldset class="choices" id="hours" aria-describedby="hours-hint">
                <legend class="field-label">{words.week}</legend>
                <p class="hint" id="hours-hint">{(words.week_hint)(&zone)}</p>
                <FieldError name="hours" error=form.error("hours") />
                {days}
            </fieldset>
            <div class="field">
                <label for="closed">{words.closed}</label>
                <p class="hint" id="closed-hint">{words.closed_hint}</p>
                <textarea class="input" id="closed" name="closed" rows="3" aria-describedby=described_by("closed", true, refused) aria-invalid=refused.then_some("true")>{form.value("closed", &it.closed)}</textarea>
                <FieldError name="closed" error=form.error("closed") />
            </div>
            <div class="actions"><button class="button" type="submit">{wording::brand::brand(frame.lang()).save}</button></div>
        </form>
    }
}

/// When work begins and ends on a day of the week.
#[component]
fn Weekday(day: usize, it: (String, String)) -> impl IntoView {
    let frame = frame();
    let words = wording::deadlines::deadlines(frame.lang());
    let name = (words.day)(day);
    let weekday = WEEKDAYS.get(day).copied().unwrap_or_default();
    let time = |begins: bool, value: String| {
        let field = field_of(weekday, begins);
        let value = if came_back("deadlines") { frame.form.value(&field, "") } else { value };
        let label = if begins { words.from } else { words.to };
        view! {
            <label for=field.clone()><span class="visually-hidden">{name}", "</span>{label}</label>
            <input class="input input--number" type="time" id=field.clone() name=field.clone() value=value />
        }
    };
    view! { <div class="row"><span class="weekday">{name}</span>{time(true, it.0)}{time(false, it.1)}</div> }
}

/// Who is asked in.
#[component]
fn Who(people: Vec<Somebody>) -> impl IntoView {
    let frame = frame();
    let words = wording::deadlines::deadlines(frame.lang());
    let back = came_back("deadlines");
    let typed = frame.form.value("escalate_to", "");
    let error = frame.form.error("escalate_to");
    let described = described_by("escalate_to", true, error.is_some());
    let people = people.into_iter().map(|it| {
        let chosen = if back { typed == it.id } else { it.chosen };
        view! { <option value=it.id selected=chosen>{it.name}</option> }
    });
    view! {
        <div class="field">
            <label for="escalate_to">{words.escalate_to}</label>
            <p class="hint" id="escalate_to-hint">{words.escalate_to_hint}</p>
            <select class="input" id="escalate_to" name="escalate_to" aria-describedby=described>
                <option value="">{words.anybody}</option>
                {people.collect_view()}
            </select>
            <FieldError name="escalate_to" error />
        </div>
    }
}

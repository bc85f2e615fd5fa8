//! What the brand asks of its texts.

use super::{came_back, door};
use crate::components::text_area::TextArea;
use crate::page::frame;
use leptos::prelude::*;

/// Fields of one line a term.
const LISTS: [&str; 4] = ["banned", "preferred", "mention", "name"];

/// What the brand asks of its texts.
#[component]
pub(super) fn CharterForm(
    /// The name of each field, and what it holds.
    charter: Vec<(String, String)>,
    /// What blocks.
    blocking: Vec<String>,
) -> impl IntoView {
    let frame = frame();
    let words = wording::charter::charter(frame.lang());
    let back = came_back("charter");
    let typed = frame.form.value("blocking", "");
    let blocks = move |kind: &str| match back {
        true => typed.lines().any(|it| it == kind),
        false => blocking.iter().any(|it| it == kind),
    };
    let held = |field: &str| {
        let held = charter.iter().find(|it| it.0 == field).map_or("", |it| it.1.as_str());
        if back { frame.form.value(field, "") } else { held.to_owned() }
    };
    let lists = LISTS.map(|kind| {
        view! {
            <fieldset class="stack">
                <Lines name=kind value=held(kind) back />
                <Blocking kind on=blocks(kind) />
            </fieldset>
        }
    });
    let address = held("address");
    let choices = ["", "tu", "vous"].map(|it| {
        view! { <option value=it selected=it == address>{(words.address)(it)}</option> }
    });
    let typography = held("typography");
    let locales = ["france", "canada", "switzerland", "unchecked"].map(|it| {
        view! { <option value=it selected=it == typography>{(words.typography)(it)}</option> }
    });
    view! {
        <section class="box stack" id="charter">
            <h2>{words.heading}</h2>
            <p class="hint">{words.lead}</p>
            <form class="stack" method="post" action=door("charter")>
                <input type="hidden" name="form" value="charter" />
                {lists.into_iter().collect_view()}
                <fieldset class="stack">
                    <div class="field">
                        <label for="address">{(words.field)("address")}</label>
                        <p class="hint" id="address-hint">{(words.hint)("address")}</p>
                        <select class="input" id="address" name="address" aria-describedby="address-hint">{choices.into_iter().collect_view()}</select>
                    </div>
                    <Blocking kind="address" on=blocks("address") />
                </fieldset>
                <fieldset class="stack">
                    <Number name="sentence" value=held("sentence") back />
                    <Blocking kind="sentence" on=blocks("sentence") />
                </fieldset>
                <fieldset class="stack">
                    <Number name="hashtags" value=held("hashtags") back />
                    <Lines name="hashtags-required" value=held("hashtags-required") back />
                    <Lines name="hashtags-banned" value=held("hashtags-banned") back />
                    <Blocking kind="hashtags" on=blocks("hashtags") />
                </fieldset>
                <div class="field">
                    <label for="typography">{(words.field)("typography")}</label>
                    <p class="hint" id="typography-hint">{(words.hint)("typography")}</p>
                    <select class="input" id="typography" name="typography" aria-describedby="typography-hint">{locales.into_iter().collect_view()}</select>
                </div>
                <div class="actions"><button class="button" type="submit">{wording::brand::brand(frame.lang()).save}</button></div>
            </form>
        </section>
    }
}

/// Why a field of this form was refused.
fn refused(name: &str, back: bool) -> Option<String> {
    frame().form.error(name).filter(|_| back)
}

/// The ids of what describes a field.
fn described(name: &str, wrong: bool) -> String {
    if wrong { format!("{name}-hint {name}-error") } else { format!("{name}-hint") }
}

/// One term a line.
#[component]
fn Lines(
    /// The field.
    name: &'static str,
    /// What it holds.
    value: String,
    /// Whether the form came back.
    back: bool,
) -> impl IntoView {
    let words = wording::charter::charter(frame().lang());
    let error = refused(name, back);
    let rows = u32::try_from(value.lines().count()).unwrap_or(u32::MAX).clamp(2, 8);
    let wrong = error.is_some();
    view! {
        <div class="field">
            <label for=name>{(words.field)(name)}</label>
            <p class="hint" id=format!("{name}-hint")>{(words.hint)(name)}</p>
            <TextArea name value rows described_by=described(name, wrong) invalid=wrong />
            {error.map(|reason| view! { <p class="field-error" id=format!("{name}-error")>{reason}</p> })}
        </div>
    }
}

/// A number.
#[component]
fn Number(
    /// The field.
    name: &'static str,
    /// What it holds.
    value: String,
    /// Whether the form came back.
    back: bool,
) -> impl IntoView {
    let words = wording::charter::charter(frame().lang());
    let error = refused(name, back);
    let wrong = error.is_some();
    view! {
        <div class="field">
            <label for=name>{(words.field)(name)}</label>
            <p class="hint" id=format!("{name}-hint")>{(words.hint)(name)}</p>
            <input class="input input--number" id=name name=name inputmode="numeric" value=value aria-describedby=described(name, wrong) aria-invalid=wrong.then_some("true") />
            {error.map(|reason| view! { <p class="field-error" id=format!("{name}-error")>{reason}</p> })}
        </div>
    }
}

/// Whether texts that do not do it may be submitted.
#[component]
fn Blocking(
    /// The kind of article.
    kind: &'static str,
    /// Whether it blocks.
    on: bool,
) -> impl IntoView {
    let words = wording::charter::charter(frame().lang());
    view! {
        <label class="choice">
            <input type="checkbox" name="blocking" value=kind checked=on />
            <span>{words.blocking}<span class="visually-hidden">" ("{(words.field)(kind)}")"</span></span>
        </label>
    }
}

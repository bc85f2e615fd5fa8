//! Name, address, site, languages, time zone.

use super::{came_back, door};
use crate::components::field::{Field, FieldError};
use crate::page::frame;
use leptos::prelude::*;

/// Name, address, site, languages, time zone.
#[component]
pub(super) fn DescriptionForm(
    /// Languages: code, and whether the brand publishes in it.
    languages: Vec<(String, bool)>,
    /// The time zone.
    zone: String,
    /// Names of time zones.
    zones: Vec<String>,
) -> impl IntoView {
    let frame = frame();
    let words = wording::brand::brand(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default();
    let usual = brand.languages.first().cloned().unwrap_or_default();
    let (typed, back) = (frame.form.clone(), came_back("description"));
    let usual = typed.value("usual", &usual);
    let lines = typed.value("language", "");
    let chosen = move |code: &str, now: bool| {
        if back { lines.lines().any(|it| it == code) } else { now }
    };
    let boxes = languages.iter().map(|(code, now)| {
        let checked = chosen(code, *now);
        view! {
            <label class="choice">
                <input type="checkbox" name="language" value=code.clone() checked=checked />
                <span>{(words.language)(code)}</span>
            </label>
        }
    });
    let options = languages.iter().map(|(code, _)| {
        view! { <option value=code.clone() selected=*code == usual>{(words.language)(code)}</option> }
    });
    let zones = zones.into_iter().map(|it| view! { <option value=it></option> }).collect_view();
    view! {
        <form class="box stack" id="description" method="post" action=door("description")>
            <h2>{words.description}</h2>
            <input type="hidden" name="form" value="description" />
            <Field name="brand" label=words.name value=brand.name required=true />
            {if brand.administers {
                view! { <Field name="slug" label=words.slug hint=words.slug_hint value=brand.slug class="input--code" required=true /> }.into_any()
            } else {
                view! {
                    <div class="field">
                        <label for="slug">{words.slug}</label>
                        <p class="hint" id="slug-hint">{words.slug_admin}</p>
                        <input class="input input--code" id="slug" name="slug" value=brand.slug readonly=true aria-describedby="slug-hint" />
                    </div>
                }.into_any()
            }}
            <Field name="host" label=words.host hint=words.host_hint value=brand.host class="input--code" />
            <fieldset class="choices choices--columns" id="languages">
                <legend class="field-label">{words.languages}</legend>
                <FieldError name="languages" error=frame.form.error("languages") />
                {boxes.collect_view()}
            </fieldset>
            <div class="pair">
                <div class="field">
                    <label for="usual">{words.usual}</label>
                    <select class="input" id="usual" name="usual">{options.collect_view()}</select>
                </div>
                <div class="field">
                    <label for="zone">{words.zone}</label>
                    <input class="input" id="zone" name="zone" list="zones" required=true value=frame.form.value("zone", &zone) aria-describedby="zone-hint" aria-invalid=frame.form.error("zone").map(|_| "true") />
                    <p class="hint" id="zone-hint">{words.zone_hint}</p>
                    <FieldError name="zone" error=frame.form.error("zone") />
                    <datalist id="zones">{zones}</datalist>
                </div>
            </div>
            <div class="actions"><button class="button button--primary" type="submit">{words.save}</button></div>
        </form>
    }
}

//! Logo and colours.

use super::door;
use crate::components::brand_mark::BrandMark;
use crate::components::field::FieldError;
use crate::components::file_drop::FileDrop;
use crate::components::icon::Icon;
use crate::page::{BrandView, frame};
use leptos::prelude::*;

/// What fields of colours hold while a brand has none of its own.
const NEUTRAL: (&str, &str) = ("#e4e9f7", "#274690");

/// Logo and colours.
#[component]
pub(super) fn LookForms() -> impl IntoView {
    let frame = frame();
    let words = wording::brand::brand(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default();
    let (logo, own) = (!brand.logo.is_empty(), !brand.colour.is_empty());
    view! {
        <section class="box stack" id="look">
            <h2>{words.look}</h2>
            <p class="hint">{words.look_hint}</p>
            <p class="row brand-mark--l"><BrandMark brand=brand.clone() /><span class="hint">{words.sample}</span></p>
            <form class="stack stack--s" method="post" action=door("logo") enctype="multipart/form-data">
                <FileDrop words=words.logo_add hint=words.logo_accepted accept="image/jpeg,image/png,image/webp,image/gif" required=true row=true />
                <div class="actions"><button class="button" type="submit"><Icon name="upload" />{words.logo_save}</button></div>
            </form>
            {logo.then(|| view! {
                <form class="actions" method="post" action=door("logo/remove")>
                    <button class="button button--danger" type="submit">{words.logo_remove}</button>
                </form>
            })}
            <Colours brand />
            {own.then(|| view! {
                <form class="actions" method="post" action=door("colours")>
                    <button class="button" type="submit">{words.colours_clear}</button>
                </form>
            })}
        </section>
    }
}

/// Colours of the initials.
#[component]
fn Colours(brand: BrandView) -> impl IntoView {
    let form = frame().form;
    let words = wording::brand::brand(frame().lang());
    let or = |own: &str, neutral: &str| if own.is_empty() { neutral } else { own }.to_owned();
    let (colour, ink) = (or(&brand.colour, NEUTRAL.0), or(&brand.ink, NEUTRAL.1));
    let wrong = form.error("contrast").map(|_| "true");
    let field = |name: &'static str, label: &'static str, value: &str| {
        view! {
            <div class="field">
                <label for=name>{label}</label>
                <input class="input input--colour" type="color" id=name name=name value=form.value(name, value) aria-invalid=wrong aria-describedby=wrong.map(|_| "contrast-error") />
                <FieldError name error=form.error(name) />
            </div>
        }
    };
    view! {
        <form class="stack stack--s" id="contrast" method="post" action=door("colours")>
            <div class="pair">{field("colour", words.colour, &colour)}{field("ink", words.ink, &ink)}</div>
            <FieldError name="contrast" error=form.error("contrast") />
            <div class="actions"><button class="button" type="submit">{words.colours_save}</button></div>
        </form>
    }
}

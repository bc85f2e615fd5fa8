//! One readability formula: what it computes, who published it, how to read it.

use super::head;
use crate::page::frame;
use leptos::prelude::*;
use wording::help::{formulas, help};

/// The name of a formula.
#[must_use]
pub fn name(id: &str) -> Option<&'static str> {
    formulas::find(id).map(|it| wording::editor::panel::formula(it.id))
}

/// The page of a formula.
pub fn page(id: &str) -> impl IntoView + use<> {
    let lang = frame().lang();
    let words = help(lang);
    formulas::find(id).map(|it| {
        view! {
            {head(wording::editor::panel::formula(it.id), "")}
            <section class="box">
                <dl class="facts facts--start">
                    <dt>{words.formula}</dt><dd>{it.expression}</dd>
                    <dt>{words.published}</dt><dd>{it.published}</dd>
                    <dt>{words.reading}</dt><dd>{it.scale.said(lang)}</dd>
                    <dt>{words.letters}</dt><dd>{words.letters_text}</dd>
                </dl>
            </section>
        }
    })
}

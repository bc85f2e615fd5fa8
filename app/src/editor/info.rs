//! Figures of the text: what was counted, and what the formulas of its language say.

use super::desk::desk;
use leptos::prelude::*;
use wording::Lang;
use wording::editor::fields::fields;
use wording::editor::panel::{formula, panel};
use wording::rules::figure;

/// The figures.
#[component]
pub fn Info() -> impl IntoView {
    let desk = desk();
    let words = panel(desk.lang);
    let formulas = move || desk.reading.with(|it| it.readability.clone());
    view! {
        <dl class="facts">{move || figures(desk.lang).into_iter().map(|(name, value)| view! { <dt>{name}</dt><dd>{value}</dd> }).collect_view()}</dl>
        <h3 hidden=move || formulas().is_empty()>{words.formulas}</h3>
        <dl class="facts">
            {move || formulas().into_iter().map(|(name, value)| view! { <dt>{formula(&name).to_owned()}</dt><dd>{decimal(value, desk.lang)}</dd> }).collect_view()}
        </dl>
    }
}

fn figures(lang: Lang) -> Vec<(&'static str, String)> {
    let desk = desk();
    let words = panel(lang);
    desk.reading.with(|it| {
        let counts = it.counts;
        let language = it.language().map(|code| (fields(lang).language_name)(code).to_owned());
        let keyphrase = it
            .keyphrase
            .as_ref()
            .map(|found| (words.occurrences)(found.count, &decimal(found.density_percent, lang)));
        let numbers = [
            (words.count_words, counts.words),
            (words.count_sentences, counts.sentences),
            (words.count_paragraphs, counts.paragraphs),
            (words.count_headings, counts.headings),
            (words.count_characters, counts.characters),
            (words.count_internal, counts.links_internal),
            (words.count_external, counts.links_external),
            (words.count_images, counts.images),
        ];
        let numbers = numbers.into_iter().map(|(name, value)| (name, whole(value, lang)));
        let reading = (words.count_reading, (words.minutes)(it.minutes()));
        let more = [
            language.map(|it| (words.count_language, it)),
            keyphrase.map(|it| (words.count_keyphrase, it)),
        ];
        numbers.chain([reading]).chain(more.into_iter().flatten()).collect()
    })
}

fn whole(value: usize, lang: Lang) -> String {
    match lang {
        Lang::En => figure::en(value as u64),
        Lang::Fr => figure::fr(value as u64),
    }
}

fn decimal(value: f64, lang: Lang) -> String {
    match lang {
        Lang::En => figure::en1(value),
        Lang::Fr => figure::fr1(value),
    }
}

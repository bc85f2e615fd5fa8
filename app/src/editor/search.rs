//! The fields search engines read: keyphrases, title tag, description, slug.

use super::desk::desk;
use crate::components::field::{Field, FieldError, described_by};
use crate::components::still::still;
use crate::components::text_area::TextArea;
use crate::page::frame;
use leptos::prelude::*;
use seo::{DESCRIPTION_CHARACTERS, DESCRIPTION_PX, TITLE_PX, width};
use wording::editor::fields::fields;

/// The group.
#[component]
pub fn SearchFields() -> impl IntoView {
    let desk = desk();
    let words = fields(desk.lang);
    let article = desk.view.with_value(|it| it.fields.clone());
    view! {
        <details class="fold" open>
            {still(move || view! { <summary>{words.search}</summary> })}
            <div class="stack">
                {still(move || view! {
                    <div class="stack">
                        <Field name="keyphrase" label=words.keyphrase value=article.keyphrase />
                        <Field name="synonyms" label=words.synonyms value=article.synonyms hint=words.between_commas />
                        <Field name="secondary" label=words.secondary value=article.secondary hint=words.between_commas />
                    </div>
                })}
                <TitleTag value=article.title_tag />
                <Description value=article.description />
                <Slug value=article.slug />
            </div>
        </details>
    }
}

#[component]
fn TitleTag(value: String) -> impl IntoView {
    let desk = desk();
    let words = fields(desk.lang);
    let error = frame().form.error("title_tag");
    let px = move || {
        desk.fields.with(|it| {
            width::title_px(if it.title_tag.trim().is_empty() { &it.title } else { &it.title_tag })
        })
    };
    let title = move || desk.fields.with(|it| it.title.clone());
    view! {
        <div class="field">
            <div class="field-head">
                {still(move || view! { <label for="title_tag">{words.title_tag}</label> })}
                <span class="field-count" data-over=move || (px() > TITLE_PX).to_string()>{move || (words.of_pixels)(px(), TITLE_PX)}</span>
            </div>
            <input
                class="input"
                id="title_tag"
                name="title_tag"
                value=value
                placeholder=title
                autocomplete="off"
                aria-describedby=described_by("title_tag", true, error.is_some())
                aria-invalid=error.is_some().then_some("true")
            />
            <Meter value=Signal::derive(px) least=1 most=TITLE_PX words=Signal::derive(move || (words.of_pixels)(px(), TITLE_PX)) />
            {still(move || view! { <p class="hint" id="title_tag-hint">{words.title_tag_hint}</p> })}
            <FieldError name="title_tag" error />
        </div>
    }
}

/// Shortest description that says something, in characters: below it search engines often choose their own words.
const DESCRIPTION_LEAST: u64 = 121;

#[component]
fn Description(value: String) -> impl IntoView {
    let desk = desk();
    let words = fields(desk.lang);
    let error = frame().form.error("description");
    let most = DESCRIPTION_CHARACTERS as u64;
    let count = move || desk.fields.with(|it| it.description.trim().chars().count() as u64);
    let px = move || desk.fields.with(|it| width::description_px(it.description.trim()));
    let is_wide = move || px() > DESCRIPTION_PX;
    let length = move || {
        let characters = (words.of_characters)(count(), most);
        match is_wide() {
            true => format!("{characters} · {}", (words.of_pixels)(px(), DESCRIPTION_PX)),
            false => characters,
        }
    };
    view! {
        <div class="field">
            <div class="field-head">
                <label for="description">{words.description}</label>
                <span class="field-count" data-over=move || (count() > most || is_wide()).to_string()>{length}</span>
            </div>
            <TextArea name="description" value rows=3 described_by=described_by("description", false, error.is_some()).unwrap_or_default() />
            <Meter value=Signal::derive(count) least=DESCRIPTION_LEAST most is_wide=Signal::derive(is_wide) words=Signal::derive(length) />
            <FieldError name="description" error />
        </div>
    }
}

#[component]
fn Slug(value: String) -> impl IntoView {
    let desk = desk();
    let words = fields(desk.lang);
    let error = frame().form.error("slug");
    let host = frame().brand.map(|it| it.host).unwrap_or_default();
    // The whole address stands below the field, so that the slug has the width of the field for itself.
    let last = move || {
        desk.fields.with(|it| match it.slug.as_str() {
            "" => domain::slug::of(&it.title),
            slug => slug.to_owned(),
        })
    };
    view! {
        <div class="field">
            <label for="slug">{words.slug}</label>
            <input
                class="input"
                id="slug"
                name="slug"
                value=value
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                aria-describedby=described_by("slug", true, error.is_some())
                aria-invalid=error.is_some().then_some("true")
            />
            <p class="hint" id="slug-hint">{words.slug_address}{host}"/"{last}</p>
            <FieldError name="slug" error />
        </div>
    }
}

/// A length within its limits: good between `least` and `most`, unless it is too wide all the same.
#[component]
fn Meter(
    value: Signal<u64>,
    least: u64,
    most: u64,
    #[prop(default = Signal::stored(false))] is_wide: Signal<bool>,
    words: Signal<String>,
) -> impl IntoView {
    let verdict = move || match value.get() {
        it if it > most => "problem",
        it if it >= least && !is_wide.get() => "good",
        _ => "improve",
    };
    view! {
        <meter class="meter" aria-hidden="true" min="0" max=most.to_string() value=move || value.get().min(most).to_string() data-verdict=verdict>
            {move || words.get()}
        </meter>
    }
}

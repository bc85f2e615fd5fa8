//! The fields publication needs: language, byline, categories, featured image, date, canonical address.

use super::desk::desk;
use crate::components::field::Field;
use crate::components::still::still;
use crate::page::frame;
use domain::ArticleKind;
use engine::fields::ArticleFields;
use leptos::prelude::*;
use prose::Language;
use wording::editor::fields::fields;

/// The group.
#[component]
pub fn PublicationFields() -> impl IntoView {
    let desk = desk();
    let words = fields(desk.lang);
    let view = desk.view.get_value();
    let article = view.fields.clone();
    let zone = view.zone.clone();
    let planned = view.item.planned.clone();
    view! {
        <details class="fold">
            {still(move || view! { <summary>{words.publication}{(!planned.is_empty()).then(|| view! { <span class="hint">{planned.clone()}</span> })}</summary> })}
            <div class="stack">
                <LanguageChoice chosen=article.language.clone() />
                <KindChoice chosen=article.kind.clone() />
                {still(move || view! { <Others article zone /> })}
            </div>
        </details>
    }
}

/// What nothing typed elsewhere changes.
#[component]
fn Others(article: ArticleFields, zone: String) -> impl IntoView {
    let words = fields(desk().lang);
    view! {
            <div class="stack">
                <Field name="byline" label=words.byline value=article.byline />
                <Field name="categories" label=words.categories value=article.categories hint=words.between_commas />
                <Field name="tags" label=words.tags value=article.tags hint=words.between_commas />
                <Featured chosen=article.featured />
                <Field name="planned" label=words.planned kind="datetime-local" value=article.planned hint=(words.zone)(&zone) />
                <Field name="canonical" label=words.canonical kind="url" value=article.canonical hint=words.canonical_hint />
                <label class="choice">
                    <input type="checkbox" id="noindex" name="noindex" checked=article.noindex />
                    <span>{words.noindex}</span>
                    <span class="hint">"noindex"</span>
                </label>
            </div>
    }
}

/// The brand's languages first, then the others that can be read.
#[component]
fn LanguageChoice(chosen: String) -> impl IntoView {
    let desk = desk();
    let words = fields(desk.lang);
    let brand = frame().brand.unwrap_or_default();
    let own = brand.languages.iter().filter_map(|it| Language::of_code(it));
    let mut all: Vec<Language> = own.chain(Language::ALL).collect();
    let mut seen = Vec::new();
    all.retain(|it| {
        !seen.contains(it) && {
            seen.push(*it);
            true
        }
    });
    let detected = move || {
        desk.reading.with(|it| match it.source {
            seo::LanguageSource::Detected => (words.detected)((words.language_name)(&it.language)),
            _ => words.undetected.to_owned(),
        })
    };
    let automatic = chosen.is_empty();
    let options = all.into_iter().map(|it| {
        let (code, selected) = (it.code(), chosen == it.code());
        still(move || view! { <option value=code lang=code selected=selected>{(words.language_name)(code)}</option> })
    });
    view! {
        <div class="field">
            <label for="language">{words.language}</label>
            <select class="input" id="language" name="language" autocomplete="off">
                <option value="" selected=automatic>{detected}</option>
                {options.collect_view()}
            </select>
        </div>
    }
}

/// What the article is for.
#[component]
fn KindChoice(chosen: String) -> impl IntoView {
    let words = fields(desk().lang);
    let options = ArticleKind::ALL.into_iter().map(|it| {
        let value = it.as_said();
        let selected = chosen == value;
        still(move || view! { <option value=value selected=selected>{(words.kind_name)(value)}</option> })
    });
    let options = options.collect_view();
    view! {
        <div class="field">
            <label for="kind">{words.kind}</label>
            <p class="hint" id="kind-hint">{words.kind_hint}</p>
            <select class="input" id="kind" name="kind" autocomplete="off" aria-describedby="kind-hint">{options}</select>
        </div>
    }
}

/// One of the item's visuals.
#[component]
fn Featured(chosen: String) -> impl IntoView {
    let desk = desk();
    let words = fields(desk.lang);
    let pictures = desk.view.with_value(|it| it.pictures.clone());
    let gone = !chosen.is_empty() && !pictures.iter().any(|it| it.name == chosen);
    let missing = gone
        .then(|| view! { <option value=chosen.clone() selected>{(words.gone)(&chosen)}</option> });
    let options = pictures.into_iter().map(|it| {
        let selected = it.name == chosen;
        view! { <option value=it.name.clone() selected=selected>{it.name.clone()}</option> }
    });
    let options = options.collect_view();
    view! {
        <div class="field">
            <label for="featured">{words.featured}</label>
            <select class="input" id="featured" name="featured" autocomplete="off">
                <option value="">{words.none}</option>
                {missing}
                {options}
            </select>
        </div>
    }
}

//! A new item: blank, from a paste, from a file, or a post that stands on its own.

use crate::address::Address;
use crate::components::chrome::Chrome;
use crate::components::field::{Field, FieldError, described_by};
use crate::components::file_drop::FileDrop;
use crate::components::summary::Summary;
use crate::components::text_area::TextArea;
use crate::page::frame;
use crate::views::board::NewItem;
use leptos::prelude::*;

/// A new item.
#[component]
pub fn NewItemPage(it: NewItem) -> impl IntoView {
    let frame = frame();
    let words = wording::board::board(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let action = Address::NewItem(brand.clone()).to_string();
    view! {
        <Chrome />
        <main class="main main--narrow stack stack--l" id="main">
            <header class="head">
                <div class="head-title"><h1>{words.new_heading}</h1><p>{words.new_lead}</p></div>
            </header>
            <Summary />
            <form class="box stack" method="post" action=action.clone() enctype="multipart/form-data">
                <h2>{words.article_heading}</h2>
                <input type="hidden" name="kind" value="article" />
                <input type="hidden" name="once" value=it.once.clone() />
                <Field name="title" label=words.title hint=words.title_hint class="input--text" />
                <Field name="keyphrase" label=words.keyphrase hint=words.keyphrase_hint />
                <Field name="due" label=words.due_label hint=words.due_hint kind="datetime-local" />
                <Paste />
                <File />
                <div class="actions actions--page actions--end">
                    <a class="button" href=Address::Board(brand.clone()).to_string()>{wording::chrome::chrome(frame.lang()).cancel}</a>
                    <button class="button button--primary" type="submit">{words.start_writing}</button>
                </div>
            </form>
            <form class="box stack" method="post" action=action enctype="multipart/form-data">
                <h2>{words.post_heading}</h2>
                <p class="hint">{words.post_lead}</p>
                <input type="hidden" name="kind" value="post" />
                <input type="hidden" name="once" value=it.once />
                <Networks networks=it.networks others=it.others />
                <div class="actions"><button class="button" type="submit">{words.start_post}</button></div>
            </form>
        </main>
    }
}

/// A text to start from.
#[component]
fn Paste() -> impl IntoView {
    let frame = frame();
    let words = wording::board::board(frame.lang());
    let error = frame.form.error("text");
    view! {
        <div class="field">
            <label for="text">{words.pasted}</label>
            <p class="hint" id="text-hint">{words.pasted_hint}</p>
            <TextArea name="text" value=frame.form.value("text", "") rows=5 described_by=described_by("text", true, error.is_some()).unwrap_or_default() />
            <FieldError name="text" error />
        </div>
    }
}

/// A file to start from.
#[component]
fn File() -> impl IntoView {
    let frame = frame();
    let words = wording::board::board(frame.lang());
    view! {
        <div class="field">
            <FileDrop words=words.file accept=".md,.markdown,.txt,text/markdown,text/plain" />
            <FieldError name="file" error=frame.form.error("file") />
        </div>
    }
}

/// The network of a post that stands on its own.
#[component]
fn Networks(
    /// Id and name of each.
    networks: Vec<(String, String)>,
    /// Whether there are others, which the brand does not use.
    others: bool,
) -> impl IntoView {
    let frame = frame();
    let words = wording::board::board(frame.lang());
    let error = frame.form.error("network");
    let described = described_by("network", others, error.is_some());
    let brand = frame.brand.clone().unwrap_or_default();
    let settings = Address::BrandSettings(brand.slug).to_string();
    let switch = brand.configures.then(|| {
        view! { " "<a href=format!("{settings}#networks")>{words.other_networks_way}</a> }
    });
    let chosen = frame.form.value("network", "");
    let options = networks.into_iter().map(|(id, name)| {
        let selected = id == chosen;
        view! { <option value=id selected=selected>{name}</option> }
    });
    view! {
        <div class="field">
            <label for="network">{words.network}</label>
            {others.then(|| view! { <p class="hint" id="network-hint">{words.other_networks}{switch}</p> })}
            <select class="input" id="network" name="network" aria-invalid=error.is_some().then_some("true") aria-describedby=described>{options.collect_view()}</select>
            <FieldError name="network" error />
        </div>
    }
}

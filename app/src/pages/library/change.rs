//! What may be done with the items that are ticked.

use crate::page::frame;
use crate::views::library::{Asked, Offered};
use leptos::prelude::*;

/// The choice of a change. It is looked at before anything happens.
#[component]
pub(super) fn Change(
    /// Whom items can pass on to.
    offered: Offered,
    /// What the library shows.
    asked: Asked,
    /// How many items that is.
    total: u64,
) -> impl IntoView {
    let frame = frame();
    let words = wording::bulk::bulk(frame.lang());
    let manages = frame.brand.is_some_and(|it| it.manages);
    let people =
        offered.writers.into_iter().map(|(id, name)| view! { <option value=id>{name}</option> });
    let people = manages.then(|| view! {
        <div class="field">
            <label for="bulk-author">{words.author_label}</label>
            <select class="input" id="bulk-author" name="author">{people.collect_view()}</select>
        </div>
    });
    view! {
        <section class="box box--s stack" aria-labelledby="change-several">
            <h2 id="change-several">{words.heading}</h2>
            <input type="hidden" name="filters" value=asked.query() />
            <fieldset class="choices">
                <legend class="field-label">{words.which}</legend>
                <label class="choice"><input type="radio" name="which" value="ticked" checked /><span>{words.ticked}</span></label>
                <label class="choice"><input type="radio" name="which" value="found" /><span>{(words.all_found)(total)}</span></label>
            </fieldset>
            <div class="filter-grid">
                <div class="field">
                    <label for="do">{words.action}</label>
                    <select class="input" id="do" name="do">
                        <option value="due">{words.due}</option>
                        {manages.then(|| view! { <option value="author">{words.assign}</option> })}
                        <option value="trash">{words.trash}</option>
                    </select>
                </div>
                <div class="field">
                    <label for="due">{words.due_label}</label>
                    <p class="hint" id="due-hint">{words.due_hint}</p>
                    <input class="input" type="datetime-local" id="due" name="due" aria-describedby="due-hint" />
                </div>
                {people}
            </div>
            <div class="actions"><button class="button" type="submit">{words.preview}</button></div>
        </section>
    }
}

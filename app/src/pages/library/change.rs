//! What may be done with the items that are ticked.

use crate::page::frame;
use crate::views::library::Offered;
use leptos::prelude::*;

/// The choice of a change. It is looked at before anything happens.
#[component]
pub(super) fn Change(offered: Offered) -> impl IntoView {
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
        <section class="box box--s stack" aria-labelledby="with-ticked">
            <h2 id="with-ticked">{words.with_ticked}</h2>
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

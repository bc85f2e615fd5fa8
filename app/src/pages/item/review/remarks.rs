//! What people said, and room to say more.

use crate::address::{Address, ItemPage};
use crate::components::comment::Threads;
use crate::components::field::FieldError;
use crate::components::text_area::TextArea;
use crate::page::frame;
use crate::views::comments::Talk;
use crate::views::item::ItemHead;
use leptos::prelude::*;

/// Comments, and a form for the next one.
#[component]
pub(super) fn Remarks(
    /// The item.
    item: ItemHead,
    /// What people said.
    talk: Talk,
) -> impl IntoView {
    let words = wording::comments::comments(frame().lang());
    let may_comment = talk.may_comment;
    let (code, open) = (item.code.clone(), item.comments);
    view! {
        <div class="comments-head">
            <h2 id="comments">{words.heading}</h2>
            {(open > 0).then(|| view! { <span class="hint">{(words.open)(open)}</span> })}
        </div>
        <Threads code talk />
        {may_comment.then(|| view! { <NewComment item /> })}
    }
}

/// The form for a comment.
#[component]
fn NewComment(item: ItemHead) -> impl IntoView {
    let frame = frame();
    let words = wording::comments::comments(frame.lang());
    let kind = wording::review::review(frame.lang()).kind;
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let action = format!("{}/comment", Address::item(&brand, &item.code, ItemPage::Review));
    let suggest = format!("{}/suggest", Address::item(&brand, &item.code, ItemPage::Review));
    let open = !frame.form.value("words", "").is_empty() || frame.form.error("words").is_some();
    let chosen = frame.form.value("part", "");
    let whose = frame.person.clone().unwrap_or_default().id;
    let parts = item.parts.into_iter().map(|part| {
        let name = if part.kind == "article" {
            kind(&part.kind).to_owned()
        } else {
            format!("{}, {}", kind(&part.kind), part.label)
        };
        let selected = part.id == chosen;
        view! { <option value=part.id selected=selected>{name}</option> }
    });
    let parts = parts.collect_view();
    let error = frame.form.error("comment");
    view! {
        <form class="stack box box--s" method="post" action=action data-keep=whose data-sent="done=commented" aria-label=words.new>
            <div class="field">
                <label for="part">{words.about}</label>
                <select class="input" id="part" name="part">{parts}</select>
            </div>
            <div class="field">
                <label for="quote">{words.quote}</label>
                <p class="hint" id="quote-hint">{words.quote_hint}</p>
                <input class="input" id="quote" name="quote" value=frame.form.value("quote", "") aria-describedby="quote-hint" />
                <input type="hidden" id="quote_before" name="quote_before" value=frame.form.value("quote_before", "") />
                <input type="hidden" id="quote_field" name="quote_field" value=frame.form.value("quote_field", "") />
                <FieldError name="quote" error=frame.form.error("quote") />
            </div>
            <div class="field">
                <label for="comment">{words.comment}</label>
                <TextArea name="comment" value=frame.form.value("comment", "") rows=3 required=true invalid=error.is_some() />
                <FieldError name="comment" error />
            </div>
            <div class="actions"><button class="button" type="submit">{words.add}</button></div>
            <details class="comment-suggest" open=open>
                <summary class="button button--s">{words.suggest}</summary>
                <div class="stack">
                    <div class="field">
                        <label for="words">{words.words}</label>
                        <p class="hint" id="words-hint">{words.words_hint}</p>
                        <TextArea name="words" value=frame.form.value("words", "") rows=3 described_by="words-hint" />
                        <FieldError name="words" error=frame.form.error("words") />
                    </div>
                    <div class="actions"><button class="button" type="submit" formaction=suggest formnovalidate=true>{words.suggest}</button></div>
                </div>
            </details>
        </form>
    }
}

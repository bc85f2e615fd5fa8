//! What people said, and room to say more.

use crate::address::{Address, ItemPage};
use crate::components::field::FieldError;
use crate::components::person::Person;
use crate::components::text_area::TextArea;
use crate::page::frame;
use crate::views::item::ItemHead;
use crate::views::review::Comment;
use leptos::prelude::*;

/// Comments, oldest first, and a form for the next one.
#[component]
pub(super) fn Remarks(
    /// The item.
    item: ItemHead,
    /// What people said.
    comments: Vec<Comment>,
) -> impl IntoView {
    let frame = frame();
    let words = wording::review::review(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let action = format!("{}/comment", Address::item(&brand, &item.code, ItemPage::Review));
    let chosen = frame.form.value("part", "");
    let whose = frame.person.clone().unwrap_or_default().id;
    let parts = item.parts.into_iter().map(|part| {
        let name = if part.kind == "article" {
            (words.kind)(&part.kind).to_owned()
        } else {
            format!("{}, {}", (words.kind)(&part.kind), part.label)
        };
        let selected = part.id == chosen;
        view! { <option value=part.id selected=selected>{name}</option> }
    });
    let parts = parts.collect_view();
    view! {
        <h2>{words.comments}</h2>
        {if comments.is_empty() {
            view! { <p class="hint">{words.no_comment}</p> }.into_any()
        } else {
            view! { <ul class="comments">{comments.into_iter().map(|it| view! { <CommentView it /> }).collect_view()}</ul> }.into_any()
        }}
        <form class="stack box box--s" method="post" action=action data-keep=whose data-sent="done=commented">
            <div class="field">
                <label for="part">{words.about}</label>
                <select class="input" id="part" name="part">{parts}</select>
            </div>
            <div class="field">
                <label for="quote">{words.quote}</label>
                <p class="hint" id="quote-hint">{words.quote_hint}</p>
                <input class="input" id="quote" name="quote" value=frame.form.value("quote", "") aria-describedby="quote-hint" />
            </div>
            <div class="field">
                <label for="comment">{words.comment}</label>
                <TextArea name="comment" value=frame.form.value("comment", "") rows=3 required=true />
                <FieldError name="comment" error=frame.form.error("comment") />
            </div>
            <div class="actions"><button class="button" type="submit">{words.add_comment}</button></div>
        </form>
    }
}

/// One comment.
#[component]
fn CommentView(it: Comment) -> impl IntoView {
    view! {
        <li class="comment">
            <p class="comment-head"><Person name=it.by.clone() /><time>{it.at.clone()}</time></p>
            {(!it.about.is_empty()).then(|| view! { <p class="hint">{it.about.clone()}</p> })}
            {(!it.quote.is_empty()).then(|| view! { <blockquote>{it.quote.clone()}</blockquote> })}
            <p class="comment-body">{it.body.clone()}</p>
        </li>
    }
}

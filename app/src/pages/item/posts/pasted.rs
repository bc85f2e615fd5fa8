//! Several posts pasted at once: a field, then what goes where, before anything is saved.

use crate::components::icon::Icon;
use crate::components::text_area::TextArea;
use crate::page::frame;
use crate::views::posts::pasted::{Block, Paste};
use leptos::prelude::*;

/// The field, and what goes where once it was looked at.
#[component]
pub(super) fn PasteForm(
    /// Where it posts to look; saving is below.
    action: String,
    /// What was pasted.
    paste: Paste,
) -> impl IntoView {
    let words = wording::posts::pasted::pasted(frame().lang());
    let looked = !paste.looked.is_empty();
    let rows = if looked { 12 } else { 6 };
    let save = format!("{action}/save");
    view! {
        <details class="fold box" id="paste-posts" open=looked>
            <summary>{words.heading}</summary>
            <form class="stack" method="post" action=action autocomplete="off">
                <input type="hidden" name="looked" value=paste.looked.clone() />
                <div class="field">
                    <label for="paste">{words.label}</label>
                    <p class="hint" id="paste-hint">{words.hint}</p>
                    <TextArea name="paste" value=paste.text.clone() rows described_by="paste-hint" required=true />
                </div>
                <div class="actions"><button class="button" type="submit">{words.look}</button></div>
                {looked.then(|| view! { <WhereTo paste save /> })}
            </form>
        </details>
    }
}

/// What goes where.
#[component]
fn WhereTo(
    /// What was pasted.
    paste: Paste,
    /// Where the form posts to save.
    save: String,
) -> impl IntoView {
    let words = wording::posts::pasted::pasted(frame().lang());
    let doubts = paste.doubts.into_iter().map(|it| {
        view! { <li data-verdict="improve"><Icon name="improve" /><p>{it}</p></li> }
    });
    let doubts: Vec<_> = doubts.collect();
    let over =
        paste.over.into_iter().map(|it| view! { <input type="hidden" name="over" value=it /> });
    let over = over.collect_view();
    let empty = paste.blocks.is_empty();
    let options = paste.options;
    let blocks = paste.blocks.into_iter().enumerate();
    let blocks = blocks.map(|(at, block)| view! { <Goes at block options=options.clone() /> });
    let blocks = blocks.collect_view();
    view! {
        <section class="stack" aria-labelledby="goes">
            <h2 id="goes" tabindex="-1" autofocus=true>{words.preview}</h2>
            <p class="hint">{if empty { words.nothing } else { words.preview_hint }}</p>
            {(!doubts.is_empty()).then(|| view! { <ul class="checks">{doubts}</ul> })}
            {over}
            <ol class="stack">{blocks}</ol>
            {(!empty).then(|| view! {
                <div class="actions"><button class="button button--primary" type="submit" formaction=save>{words.save}</button></div>
            })}
        </section>
    }
}

/// One post and where it goes.
#[component]
fn Goes(
    /// Its place, from 0.
    at: usize,
    /// The post.
    block: Block,
    /// Where it may go.
    options: Vec<(String, String)>,
) -> impl IntoView {
    let words = wording::posts::pasted::pasted(frame().lang());
    let id = format!("goes-{at}");
    let nowhere = block.goes.is_empty();
    let choices = options.into_iter().map(|(network, name)| {
        let chosen = network == block.goes;
        view! { <option value=network selected=chosen>{name}</option> }
    });
    let choices = choices.collect_view();
    view! {
        <li class="box stack stack--s">
            <div class="field">
                <label for=id.clone()>{(words.goes)(at + 1)}</label>
                <select class="input" id=id name="goes">
                    <option value="" selected=nowhere>{words.leave_out}</option>
                    {choices}
                </select>
            </div>
            <p class="raw">{block.text}</p>
            <p class="hint">
                {(block.verdict == "problem").then(|| view! { <Icon name="problem" /> })}
                {block.count.clone()}{(!block.count.is_empty()).then_some(" · ")}{block.line}
            </p>
        </li>
    }
}

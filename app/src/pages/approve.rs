//! Posts that wait for one's decision, read one under the other and approved together.

use crate::address::Address;
use crate::components::chrome::Chrome;
use crate::components::field::FieldError;
use crate::components::icon::Icon;
use crate::components::summary::{Notice, Summary};
use crate::page::frame;
use crate::pages::item::review::Changes;
use crate::views::approve::{Approve, Waiting};
use leptos::prelude::*;

/// Posts that wait for one's decision.
#[component]
pub fn ApprovePage(it: Approve) -> impl IntoView {
    let frame = frame();
    let words = wording::approve::approve(frame.lang());
    let action = Address::Approve(frame.brand.clone().unwrap_or_default().slug).to_string();
    let (empty, more) = (it.posts.is_empty(), it.more);
    let any_here = it.posts.iter().any(|it| it.here);
    let mut first = 0;
    let posts = it.posts.into_iter().map(|it| {
        let before = first;
        let blocks = it.parts.iter().flat_map(|it| &it.fields).flat_map(|it| &it.blocks);
        first += blocks.filter(|it| it.changed).count();
        view! { <Post it before /> }
    });
    let posts = posts.collect_view();
    view! {
        <Chrome />
        <main class="main main--middle stack stack--l" id="main">
            <header class="head">
                <div class="head-title"><h1>{words.heading}</h1><p>{words.lead}</p></div>
            </header>
            <Notice />
            <Summary />
            {if empty {
                view! { <div class="empty" role="status"><Icon name="tick" class="icon--l" /><h2>{words.empty}</h2><p>{words.empty_text}</p></div> }.into_any()
            } else {
                view! {
                    <form class="stack stack--l" method="post" action=action id="post">
                        <FieldError name="post" error=frame.form.error("post") />
                        {posts}
                        {more.then(|| view! { <p class="hint">{words.more}</p> })}
                        {any_here.then(|| view! {
                            <div class="actions actions--page"><button class="button button--primary" type="submit"><Icon name="approved" />{words.approve}</button></div>
                        })}
                    </form>
                }.into_any()
            }}
        </main>
    }
}

/// One item that waits. `before` changes are on the page already.
#[component]
fn Post(it: Waiting, before: usize) -> impl IntoView {
    let frame = frame();
    let words = wording::approve::approve(frame.lang());
    let ticked = frame.form.value("post", "").lines().any(|line| line == it.value);
    let decide = if it.here {
        view! {
            <label class="choice">
                <input type="checkbox" name="post" value=it.value.clone() checked=ticked />
                <span>{(words.tick)(&it.title)}</span>
            </label>
        }
        .into_any()
    } else {
        view! { <p class="hint">{words.has_list}</p> }.into_any()
    };
    view! {
        <section class="box stack" aria-label=it.title.clone()>
            <p class="hint">{it.asked.clone()}</p>
            {(!it.due.is_empty()).then(|| view! { <p class="hint" class:flag=it.late><Icon name=if it.late { "late" } else { "scheduled" } />" "{it.due.clone()}</p> })}
            {(!it.note.is_empty()).then(|| view! { <blockquote>{it.note.clone()}</blockquote> })}
            <Changes pictures=it.pictures.clone() parts=it.parts.clone() before />
            {decide}
            <p><a href=it.href.clone()>{words.open}</a></p>
        </section>
    }
}

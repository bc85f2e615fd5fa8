//! What a change to many items would do, and the button that does it.

use crate::address::Address;
use crate::components::chip::StateChip;
use crate::components::chrome::Chrome;
use crate::components::icon::Icon;
use crate::components::summary::Summary;
use crate::page::frame;
use crate::views::bulk::{Bulk, Line};
use leptos::prelude::*;

/// What a change to many items would do.
#[component]
pub fn BulkPage(it: Bulk) -> impl IntoView {
    let frame = frame();
    let words = wording::bulk::bulk(frame.lang());
    let slug = frame.brand.clone().unwrap_or_default().slug;
    let library = Address::Library(slug.clone()).to_string();
    let count = it.changed.len();
    let items = it.changed.iter().chain(&it.left);
    let items = items.map(|it| view! { <input type="hidden" name="item" value=it.code.clone() /> });
    let items = items.collect_view();
    let refused = !frame.form.errors.is_empty();
    view! {
        <Chrome />
        <main class="main main--narrow stack stack--l" id="main">
            <header class="head">
                <div class="head-title"><h1>{if it.change.is_empty() { words.heading.to_owned() } else { it.change.clone() }}</h1><p>{words.lead}</p></div>
            </header>
            <Summary />
            <Lines heading=(words.changed)(count) lines=it.changed.clone() icon="tick" />
            <Lines heading=(words.left)(it.left.len()) lines=it.left.clone() icon="lock" />
            {(count == 0 && !refused).then(|| view! { <p role="status">{words.nothing}</p> })}
            <form class="actions actions--page" method="post" action=Address::Bulk(slug).to_string()>
                <input type="hidden" name="do" value=it.action />
                <input type="hidden" name="due" value=it.due />
                <input type="hidden" name="author" value=it.author />
                {items}
                <a class="button" href=library>{wording::chrome::chrome(frame.lang()).cancel}</a>
                {(count > 0).then(|| view! { <button class="button button--primary" type="submit">{(words.confirm)(count)}</button> })}
            </form>
        </main>
    }
}

/// Items of one outcome; nothing when there are none.
#[component]
fn Lines(heading: String, lines: Vec<Line>, icon: &'static str) -> impl IntoView {
    let any = !lines.is_empty();
    let items = lines.into_iter().map(|it| {
        view! {
            <li>
                <article>
                    <h3 class="found-title">{it.title}</h3>
                    <p class="card-meta"><StateChip state=it.state /><span><Icon name=icon />{it.note}</span></p>
                </article>
            </li>
        }
    });
    let items = items.collect_view();
    any.then(|| view! { <section class="stack"><h2>{heading}</h2><ul class="found">{items}</ul></section> })
}

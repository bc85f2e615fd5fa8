//! What the reader was told.

use crate::address::Address;
use crate::components::icon::Icon;
use crate::page::frame;
use crate::views::notice::{News, Told};
use leptos::prelude::*;

/// What the reader was told, latest first.
#[component]
pub(super) fn NewsList(it: News) -> impl IntoView {
    let words = wording::notice::notice(frame().lang());
    let empty = it.told.is_empty();
    let told = it.told.into_iter().map(|it| view! { <li><Line it /></li> }).collect_view();
    view! {
        <section class="stack" id="notices">
            <header class="row row--between">
                <h2>{words.heading}" "<span class="hint">{it.unread}</span></h2>
                {it.last.map(|last| view! {
                    <form method="post" action=format!("{}/read", Address::Inbox)>
                        <input type="hidden" name="up_to" value=last />
                        <button class="button button--s" type="submit"><Icon name="tick" />{words.read_all}</button>
                    </form>
                })}
            </header>
            {if empty {
                view! { <p class="hint">{words.empty}</p> }.into_any()
            } else {
                view! { <ol class="news" aria-label=words.list>{told}</ol> }.into_any()
            }}
            {(!it.older.is_empty()).then(|| view! {
                <p><a class="button" rel="next" href=it.older.clone()>{words.older}<Icon name="right" /></a></p>
            })}
        </section>
    }
}

/// One thing.
#[component]
fn Line(it: Told) -> impl IntoView {
    let words = wording::notice::notice(frame().lang());
    let about = (words.read_which)(&it.said);
    view! {
        <div class="news-line" data-read=it.read.to_string()>
            <p class="news-said">
                {(!it.read).then(|| view! { <span class="badge">{words.new}</span>" " })}
                <a href=it.href>{it.said}</a>
            </p>
            <p class="card-meta"><span class="tag">{it.brand}</span><span><Icon name="history" />{it.at}</span></p>
            {(!it.read).then(|| view! {
                <form method="post" action=format!("{}/read", Address::Inbox)>
                    <input type="hidden" name="one" value=it.seq />
                    <button class="button button--s button--quiet" type="submit">{words.read}<span class="visually-hidden">{about}</span></button>
                </form>
            })}
        </div>
    }
}

//! The brands one administers: open, restore, found.

use crate::address::Address;
use crate::components::chrome::Chrome;
use crate::components::field::Field;
use crate::components::icon::Icon;
use crate::components::summary::{Notice, Summary};
use crate::page::frame;
use crate::views::brand::{Administered, Brands};
use leptos::prelude::*;

/// The brands one administers.
#[component]
pub fn BrandsPage(it: Brands) -> impl IntoView {
    let words = wording::brand::brand(frame().lang());
    let rows = it.brands.into_iter().map(|it| view! { <Row it /> });
    view! {
        <Chrome />
        <main class="main main--narrow stack stack--l" id="main">
            <header class="head">
                <div class="head-title"><h1>{words.brands}</h1><p>{words.brands_lead}</p></div>
            </header>
            <Notice />
            <Summary />
            <section class="box"><ul class="brands">{rows.collect_view()}</ul></section>
            <form class="box stack" method="post" action="/brands">
                <h2>{words.found}</h2>
                <p class="hint">{words.found_hint}</p>
                <Field name="brand" label=words.name autocomplete="organization" required=true />
                <div class="actions"><button class="button button--primary" type="submit">{words.found}</button></div>
            </form>
        </main>
    }
}

/// One brand.
#[component]
fn Row(it: Administered) -> impl IntoView {
    let words = wording::brand::brand(frame().lang());
    let board = Address::Board(it.slug.clone()).to_string();
    let settings = Address::BrandSettings(it.slug.clone()).to_string();
    let archived = !it.archived.is_empty();
    view! {
        <li>
            <div class="row row--between">
                <div>
                    <p><a href=board>{it.name.clone()}</a></p>
                    {archived.then(|| view! { <p class="hint"><Icon name="archived" />" "{words.since}" · "{it.archived.clone()}</p> })}
                </div>
                {if archived {
                    view! {
                        <form method="post" action="/brands/restore">
                            <input type="hidden" name="slug" value=it.slug />
                            <button class="button button--s" type="submit">{words.restore}<span class="visually-hidden">" "{it.name}</span></button>
                        </form>
                    }.into_any()
                } else {
                    view! { <a class="button button--s" href=settings><Icon name="settings" />{words.heading}<span class="visually-hidden">" "{it.name}</span></a> }.into_any()
                }}
            </div>
        </li>
    }
}

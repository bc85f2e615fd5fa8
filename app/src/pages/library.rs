//! Everything a brand has, found by its words and by filters.

mod change;
pub(crate) mod filters;
mod results;
mod views;

use crate::address::Address;
use crate::components::chrome::Chrome;
use crate::components::icon::Icon;
use crate::components::summary::{Notice, Summary};
use crate::page::frame;
use crate::views::library::Library;
use change::Change;
use filters::Filters;
use leptos::prelude::*;
use results::{Pages, Results};
use views::Views;

/// Everything a brand has.
#[component]
pub fn LibraryPage(it: Library) -> impl IntoView {
    let frame = frame();
    let words = wording::library::library(frame.lang());
    let trash = Address::Trash(frame.brand.clone().unwrap_or_default().slug).to_string();
    let base = Address::Library(frame.brand.clone().unwrap_or_default().slug).to_string();
    let may_write = frame.brand.as_ref().is_some_and(|it| it.may_write);
    let bulk = Address::Bulk(frame.brand.clone().unwrap_or_default().slug).to_string();
    let activity = Address::Activity(frame.brand.clone().unwrap_or_default().slug).to_string();
    let (brand_export, exports) = (
        Address::BrandExport(frame.brand.clone().unwrap_or_default().slug).to_string(),
        frame.brand.as_ref().is_some_and(|it| it.may_export),
    );
    let (asked, some) = (it.asked.clone(), it.total > 0);
    view! {
        <Chrome />
        <main class="main main--middle stack stack--l" id="main">
            <header class="head">
                <div class="head-title"><h1>{words.heading}</h1><p>{words.lead}</p></div>
                {exports.then(|| view! { <a class="button button--quiet" href=brand_export><Icon name="download" />{wording::export::export(frame.lang()).heading}</a> })}
                <a class="button button--quiet" href=activity><Icon name="history" />{wording::activity::activity(frame.lang()).heading}</a>
                <a class="button button--quiet" href=trash><Icon name="trash" />{wording::trash::trash(frame.lang()).heading}</a>
            </header>
            <Notice />
            <Summary />
            <Filters base=base.clone() asked=asked.clone() offered=it.offered.clone() />
            <Views base=base.clone() asked=asked.clone() views=it.views.clone() />
            {if some {
                view! {
                    <p role="status">{(words.total)(it.total)}</p>
                    {if may_write {
                        view! {
                            <form class="stack stack--l" method="get" action=bulk>
                                <Results found=it.found.clone() pick=true />
                                <Change offered=it.offered.clone() asked=asked.clone() total=it.total />
                            </form>
                        }.into_any()
                    } else {
                        view! { <Results found=it.found.clone() pick=false /> }.into_any()
                    }}
                    <Pages base asked page=it.page pages=it.pages />
                }.into_any()
            } else {
                view! { <Nothing base it /> }.into_any()
            }}
        </main>
    }
}

/// Nothing was found.
#[component]
fn Nothing(
    /// The library's address.
    base: String,
    /// What was asked, and what is nearest.
    it: Library,
) -> impl IntoView {
    let frame = frame();
    let words = wording::library::library(frame.lang());
    let board = wording::board::board(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default();
    if it.asked.query().is_empty() {
        let new_item = Address::NewItem(brand.slug).to_string();
        return view! {
            <div class="empty">
                <Icon name="article" class="icon--l" />
                <h2>{board.empty_heading}</h2>
                <p>{board.empty_text}</p>
                {brand.may_write.then(|| view! { <a class="button button--primary" href=new_item>{board.empty_action}</a> })}
            </div>
        }
        .into_any();
    }
    let heading = if it.asked.q.is_empty() {
        words.nothing_fits.to_owned()
    } else {
        (words.nothing)(&it.asked.q)
    };
    let near =
        it.near.into_iter().map(|link| view! { <li><a href=link.href>{link.label}</a></li> });
    let near = near.collect_view();
    let any = !near.is_empty();
    view! {
        <div class="empty" role="status">
            <Icon name="search" class="icon--l" />
            <h2>{heading}</h2>
            <p>{words.nothing_hint}</p>
            <a class="button" href=base>{words.clear}</a>
        </div>
        {any.then(|| view! {
            <section class="box stack" aria-labelledby="near">
                <h2 id="near">{words.near}</h2>
                <ul class="links">{near}</ul>
            </section>
        })}
    }
    .into_any()
}

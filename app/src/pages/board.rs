//! The brand's items by state.

mod card;
mod filters;

use crate::address::Address;
use crate::components::chip::StateChip;
use crate::components::chrome::Chrome;
use crate::components::icon::Icon;
use crate::components::summary::Notice;
use crate::page::frame;
use crate::views::board::{Board, Card};
use crate::views::library::Asked;
use domain::ItemState;
use filters::Filters;
use leptos::prelude::*;

/// The brand's items by state.
#[component]
pub fn BoardPage(it: Board) -> impl IntoView {
    let frame = frame();
    let words = wording::board::board(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default();
    let new_item = Address::NewItem(brand.slug.clone()).to_string();
    let empty = it.cards.is_empty();
    let filtered = !it.asked.query().is_empty();
    let base = Address::Board(brand.slug.clone()).to_string();
    let library = wording::library::library(frame.lang());
    view! {
        <Chrome />
        <main class="main" id="main">
            <header class="head">
                <div class="head-title"><h1>{words.heading}</h1><p>{brand.name.clone()}</p></div>
                {brand.may_write.then(|| view! {
                    <div class="actions actions--page">
                        <a class="button button--primary" href=new_item.clone()><Icon name="plus" />{words.new_article}</a>
                    </div>
                })}
            </header>
            <Notice />
            {(!empty || filtered).then(|| view! { <Filters base=base.clone() asked=it.asked.clone() offered=it.offered.clone() /> })}
            {if empty && filtered {
                view! { <div class="empty" role="status"><Icon name="filter" class="icon--l" /><h2>{library.nothing_fits}</h2><a class="button" href=base>{library.clear}</a></div> }.into_any()
            } else if empty {
                view! { <Empty new_item=new_item.clone() may_write=brand.may_write /> }.into_any()
            } else {
                view! { <Columns cards=it.cards counts=it.counts asked=it.asked /> }.into_any()
            }}
        </main>
    }
}

/// A board without a card.
#[component]
fn Empty(
    /// Where to start.
    new_item: String,
    /// Whether this person may.
    may_write: bool,
) -> impl IntoView {
    let words = wording::board::board(frame().lang());
    view! {
        <div class="empty">
            <Icon name="article" class="icon--l" />
            <h2>{words.empty_heading}</h2>
            <p>{words.empty_text}</p>
            {may_write.then(|| view! { <a class="button button--primary" href=new_item.clone()>{words.empty_action}</a> })}
        </div>
    }
}

/// One column a state.
#[component]
fn Columns(cards: Vec<Card>, counts: Vec<(String, u64)>, asked: Asked) -> impl IntoView {
    let brand = frame().brand.unwrap_or_default();
    let library = Address::Library(brand.slug.clone()).to_string();
    let lang = frame().lang();
    let words = wording::board::board(lang);
    let columns = ItemState::BOARD.map(|state| {
        let own: Vec<&Card> = cards.iter().filter(|it| it.state == state.as_str()).collect();
        let count = counts.iter().find(|it| it.0 == state.as_str()).map_or(0, |it| it.1);
        let count = usize::try_from(count).unwrap_or(usize::MAX);
        let more = count.saturating_sub(own.len());
        let all = Asked { state: state.as_str().to_owned(), ..asked.clone() }.href(&library, 1);
        let name = wording::states::states(lang).of(state.as_str());
        view! {
            <section class="board-column" aria-labelledby=format!("column-{}", state.as_str())>
                <header>
                    <h2 id=format!("column-{}", state.as_str())><StateChip state=state.as_str() /></h2>
                    <span class="badge" aria-hidden="true">{count}</span>
                </header>
                {if own.is_empty() {
                    view! { <p class="empty empty--s">{words.column_empty}</p> }.into_any()
                } else {
                    view! {
                        <ul aria-label=name aria-description=(words.count)(count) inner_html=card::list(&own, &brand.slug, lang)></ul>
                    }
                    .into_any()
                }}
                {(more > 0).then(|| view! { <a class="button button--quiet" href=all>{(words.more)(more)}</a> })}
            </section>
        }
    });
    view! { <div class="board">{columns.collect_view()}</div> }
}

//! The head of every page of an item: title, state, and the way between its pages.

use super::chip::StateChip;
use super::icon::Icon;
use crate::address::{Address, ItemPage};
use crate::page::frame;
use crate::views::item::ItemHead;
use leptos::prelude::*;

/// The head of a page of an item. On the review page the title is the page's heading.
#[component]
pub fn ItemHeader(
    /// The item.
    item: ItemHead,
    /// Which of its pages this is.
    page: ItemPage,
) -> impl IntoView {
    let frame = frame();
    let words = wording::item::item(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default();
    let open = (wording::comments::comments(frame.lang()).open)(item.comments);
    let title =
        if item.title.trim().is_empty() { words.untitled.to_owned() } else { item.title.clone() };
    let title = if page == ItemPage::Review {
        view! { <h1 class="title"><span class="visually-hidden">{words.review_prefix}</span>{title}</h1> }.into_any()
    } else {
        view! { <p class="title">{title}</p> }.into_any()
    };
    view! {
        <header class="itemhead">
            <div class="itemhead-inner">
                <div class="itemhead-title">
                    <a class="button button--quiet button--icon button--s" href=Address::Board(brand.slug.clone()).to_string() aria-label=words.back_to_board>
                        <Icon name="arrow-left" />
                    </a>
                    {title}
                    <StateChip state=item.state.clone() />
                    {(!item.language.is_empty()).then(|| view! { <span class="tag">{item.language.to_uppercase()}</span> })}
                </div>
                <nav aria-label=words.navigation>
                    <ul class="tabs">{tabs(&brand.slug, &item, page, words, open)}</ul>
                </nav>
            </div>
        </header>
    }
}

fn tabs(
    brand: &str,
    item: &ItemHead,
    current: ItemPage,
    words: &'static wording::item::Item,
    open: String,
) -> impl IntoView + use<> {
    let standalone = item.kind == "post";
    let shown =
        ItemPage::ALL.into_iter().filter(move |page| !(standalone && *page == ItemPage::Edit));
    let links = shown.map(|page| {
        let (label, count) = match page {
            ItemPage::Edit => (words.article, 0),
            ItemPage::Posts => (words.posts, item.posts),
            ItemPage::Visuals => (words.visuals, item.visuals),
            ItemPage::Review => (words.review, usize::try_from(item.comments).unwrap_or(usize::MAX)),
            ItemPage::Versions => (words.versions, 0),
            ItemPage::Export => (words.export, 0),
        };
        // Of what is counted beside the review, its name says nothing.
        let said = (page == ItemPage::Review && count > 0).then(|| open.clone());
        let hidden = said.is_some().then_some("true");
        let href = Address::item(brand, &item.code, page).to_string();
        view! {
            <li>
                <a href=href aria-current=(page == current).then_some("page") aria-description=said>
                    {label}
                    {(count > 0).then(|| view! { " " <span class="badge" aria-hidden=hidden>{count}</span> })}
                </a>
            </li>
        }
    });
    links.collect_view()
}

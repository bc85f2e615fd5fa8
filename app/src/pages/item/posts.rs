//! Posts per network.

mod at_hand;
mod beside;
mod campaign;
mod checks;
mod composer;
mod counter;
mod excerpts;
mod field;
mod pasted;
mod picked;
mod planned;
mod poll;
mod preview;
mod reading;
mod shared;

use crate::address::{Address, ItemPage};
use crate::components::asked::AskedFor;
use crate::components::chrome::Chrome;
use crate::components::comment::Said;
use crate::components::icon::Icon;
use crate::components::item_head::ItemHeader;
use crate::components::still::still;
use crate::components::summary::{Notice, Summary};
use crate::page::frame;
use crate::views::posts::{Gone, Posts};
use composer::Composer;
#[cfg(feature = "ssr")]
pub(crate) use counter::counted;
use leptos::prelude::*;
use pasted::PasteForm;
use shared::SharedForm;

/// Posts per network.
#[component]
pub fn PostsPage(it: Posts) -> impl IntoView {
    let frame = frame();
    let words = wording::posts::posts(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let action = Address::item(&brand, &it.item.code, ItemPage::Posts).to_string();
    let review = Address::item(&brand, &it.item.code, ItemPage::Review).to_string();
    let lang = frame.lang();
    let (may, head, asked) = (it.item.may.clone(), it.item.clone(), it.item.clone());
    let (code, talk) = (it.item.code.clone(), it.talk.clone());
    let empty = it.posts.is_empty();
    let (excerpts, offer) = (it.quotable, it.excerpts.clone());
    let others = if may.write { it.offered.clone() } else { Vec::new() };
    let shared = it.shared.stored.clone();
    let composers = it.posts.clone().into_iter().map(|post| {
        let id = format!("network-{}", post.network);
        let others = others.clone();
        let shared = networks::network(&post.network).map(|it| networks::adapted(it, &shared)).unwrap_or_default();
        view! { <li id=id><Composer action=action.clone() code=it.item.code.clone() post pictures=it.pictures.clone() card=it.card.clone() excerpts offer=offer.clone() others groups=it.groups.clone() people=it.people.clone() shared campaign=it.campaign.clone() /></li> }
    });
    let jumps = (it.posts.len() > 1).then(|| {
        let links = it.posts.iter().map(
            |post| view! { <a href=format!("#network-{}", post.network)>{post.name.clone()}</a> },
        );
        still(|| view! { <nav class="filters" aria-label=words.jump>{links.collect_view()}</nav> })
    });
    view! {
        {still(|| view! { <div class="chrome"><Chrome /></div> })}
        <main class="item" id="main">
            {still(move || view! { <ItemHeader item=head page=ItemPage::Posts /> })}
            <div class="main main--middle stack stack--l">
                {still(move || view! {
                    <header class="head">
                        <div class="head-title"><h1>{words.heading}</h1><p>{words.lead}</p></div>
                        {(may.submit && !empty).then(|| view! {
                            <div class="actions actions--page">
                                <a class="button button--primary" href=review>{wording::review::review(lang).submit}</a>
                            </div>
                        })}
                    </header>
                })}
                <Notice />
                <Summary />
                {still(move || view! { <AskedFor item=asked /> })}
                {empty.then(|| still(move || view! {
                    <div class="empty"><Icon name="posts" class="icon--l" /><h2>{words.empty_heading}</h2><p>{words.empty_text}</p></div>
                }))}
                {(may.write && !it.shared.goes.is_empty()).then(|| view! { <SharedForm action=format!("{action}/share") it=it.shared.clone() /> })}
                {jumps}
                <ul class="composer">{composers.collect_view()}</ul>
                {(may.write && !it.offered.is_empty()).then(|| still(|| view! { <AddNetwork action=action.clone() offered=it.offered.clone() others=it.others /> }))}
                {(may.write && it.item.kind == "article").then(|| still(|| view! { <PasteForm action=format!("{action}/paste") paste=it.paste.clone() /> }))}
                {(may.write && it.removed > 0).then(|| still(|| view! { <RemovedPosts action=action.clone() removed=it.gone.clone() /> }))}
                {still(move || view! { <Said code talk /> })}
            </div>
        </main>
    }
}

/// Posts that were taken out, with the text of their last save.
#[component]
fn RemovedPosts(
    /// The page's own address.
    action: String,
    /// The posts, the latest first.
    removed: Vec<Gone>,
) -> impl IntoView {
    let words = wording::posts::posts(frame().lang());
    let heading = (words.removed)(removed.len());
    let lines = removed.into_iter().map(|it| {
        view! {
            <li class="stack stack--s">
                <p><strong>{it.name.clone()}</strong>" "<span class="hint">{(words.removed_at)(&it.at)}</span></p>
                <p class="raw">{it.text}</p>
                {if it.free {
                    view! {
                        <form method="post" action=format!("{action}/back")>
                            <input type="hidden" name="part" value=it.id />
                            <button class="button button--s" type="submit"><Icon name="undo" />{(words.bring_back)(&it.name)}</button>
                        </form>
                    }
                    .into_any()
                } else {
                    view! { <p class="hint">{(words.network_taken)(&it.name)}</p> }.into_any()
                }}
            </li>
        }
    });
    view! {
        <details class="fold box" id="removed">
            <summary>{heading}</summary>
            <ul class="stack">{lines.collect_view()}</ul>
        </details>
    }
}

/// Starts a post for one more network.
#[component]
fn AddNetwork(
    /// The page's own address.
    action: String,
    /// Networks without a post: id and name.
    offered: Vec<(String, String)>,
    /// Whether there are others, which the brand does not use.
    others: bool,
) -> impl IntoView {
    let words = wording::posts::posts(frame().lang());
    let more = wording::board::board(frame().lang()).other_networks;
    let described = others.then_some("network-hint");
    let options = offered.into_iter().map(|(id, name)| view! { <option value=id>{name}</option> });
    view! {
        <form class="box row add-network" method="post" action=format!("{action}/add")>
            <div class="field">
                <label for="network">{words.network}</label>
                {others.then(|| view! { <p class="hint" id="network-hint">{more}</p> })}
                <select class="input" id="network" name="network" aria-describedby=described>{options.collect_view()}</select>
            </div>
            <label class="choice"><input type="checkbox" name="fill" value="yes" checked=true /><span>{words.fill}</span></label>
            <button class="button" type="submit"><Icon name="plus" />{words.add_network}</button>
        </form>
    }
}

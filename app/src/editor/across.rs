//! What the brand has beside the article: others that aim at its keyphrase or say nearly the same, and links
//! worth making.

use super::desk::{Action, desk};
use crate::address::{Address, ItemPage};
use crate::components::chip::StateChip;
use crate::components::icon::Icon;
use crate::components::still::still;
use crate::page::frame;
use crate::views::references::Neighbours;
use engine::around::Neighbour;
use engine::reading::LinkPlace;
use leptos::prelude::*;
use wording::Lang;
use wording::editor::panel::panel;
use wording::editor::terms::terms;

/// Articles that compete with this one, then links to others. Nothing when there are none.
#[component]
pub fn Across() -> impl IntoView {
    let desk = desk();
    let words = terms(desk.lang);
    let beside = desk.view.with_value(|it| it.neighbours.clone());
    let links = Memo::new(move |_| desk.reading.with(|it| it.links.clone()));
    let proposed = move || {
        let found = links.get().into_iter().filter_map(|place| {
            let to = desk.view.with_value(|it| {
                it.linkable.iter().map(|it| &it.it).find(|it| it.code == place.code).cloned()
            });
            to.map(|to| view! { <Link place to /> })
        });
        found.collect_view()
    };
    view! {
        {still(move || competing(beside, desk.lang))}
        <section hidden=move || links.with(Vec::is_empty)>
            <h2 class="findings-group">{words.links}</h2>
            <ul class="findings" id="links" tabindex="-1" aria-label=words.links>{proposed}</ul>
            {still(move || view! { <p class="hint">{words.linkable_why}</p> })}
        </section>
    }
}

/// Articles that compete with this one: as they stood when the page was opened, or when a keyphrase was saved.
fn competing(it: Neighbours, lang: Lang) -> impl IntoView {
    let words = terms(lang);
    let none = it.rivals.is_empty() && it.alike.is_empty();
    let rivals = it.rivals.into_iter().map(move |it| {
        let say = if it.same { words.rival } else { words.close };
        (if it.same { "problem" } else { "improve" }, say(&it.keyphrase), it.it, words.rival_why)
    });
    let alike = it.alike.into_iter().map(move |it| {
        let verdict = if it.percent >= 60 { "problem" } else { "improve" };
        (verdict, (words.alike)(it.percent), it.it, words.alike_why)
    });
    let lines = rivals.chain(alike).map(move |(verdict, message, other, why)| {
        view! {
            <li class="finding" data-verdict=verdict>
                <Icon name=verdict />
                <p>{message}</p>
                <Where it=other />
                <div class="finding-actions">
                    <details class="finding-more">
                        <summary>{panel(lang).why}</summary>
                        <p class="finding-why">{why}</p>
                    </details>
                </div>
            </li>
        }
    });
    let lines = lines.collect_view();
    view! {
        <section id="across" hidden=none>
            <h2 class="findings-group">{words.brand}</h2>
            <ul class="findings" aria-label=words.brand>{lines}</ul>
            <p class="hint">{words.as_saved}</p>
        </section>
    }
}

/// Which article, and where it stands.
#[component]
fn Where(it: Neighbour) -> impl IntoView {
    let frame = frame();
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let to = Address::item(&brand, &it.code, ItemPage::Edit).to_string();
    let untitled = terms(frame.lang()).untitled;
    let title = if it.title.is_empty() { untitled.to_owned() } else { it.title };
    view! { <p class="across-item"><a href=to>{title}</a>" "<StateChip state=it.state /></p> }
}

/// A link worth making.
#[component]
fn Link(place: LinkPlace, to: Neighbour) -> impl IntoView {
    let desk = desk();
    let words = terms(desk.lang);
    let name = (words.link_name)(&place.anchor, &to.title);
    let code = to.code.clone();
    view! {
        <li class="finding" data-verdict="info">
            <Icon name="link" />
            <p>{(words.linkable)(&place.anchor)}</p>
            <Where it=to />
            <div class="finding-actions">
                <button class="needs-wasm" type="button" aria-label=name hidden=move || desk.locked.get().is_some() on:click=move |_| desk.act(Action::LinkTo(code.clone()))>{words.link}</button>
            </div>
        </li>
    }
}

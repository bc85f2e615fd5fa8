//! Formatting, always in the same place, never over the text. It needs scripts: until they run its
//! place is kept empty.

use super::desk::{Action, Desk, desk};
use crate::address::{Address, ItemPage};
use crate::components::icon::Icon;
use crate::page::frame;
use leptos::prelude::*;
use wording::editor::editor;

/// The toolbar.
#[component]
pub fn Toolbar() -> impl IntoView {
    let desk = desk();
    let words = editor(desk.lang);
    view! {
        <div class="toolbar needs-wasm" role="toolbar" aria-label=words.toolbar aria-controls="body" id="toolbar">
            <Tool icon="bold" name=words.bold keys="Control+B" action=Action::Bold />
            <Tool icon="italic" name=words.italic keys="Control+I" action=Action::Italic />
            <Tool icon="heading" name=words.heading_button action=Action::Heading />
            <span class="toolbar-gap"></span>
            <Tool icon="link" name=words.link action=Action::Link />
            <Tool icon="list" name=words.list action=Action::List />
            <Tool icon="quote" name=words.quote action=Action::Quote />
            <Pictures />
            <span class="toolbar-gap"></span>
            <Switch icon="spaces" name=words.spaces on=desk.spaces action=Action::Spaces />
            <Switch icon="focus" name=words.focus on=desk.focus action=Action::Focus />
        </div>
    }
}

#[component]
fn Tool(
    icon: &'static str,
    name: &'static str,
    #[prop(optional)] keys: Option<&'static str>,
    action: Action,
) -> impl IntoView {
    let desk = desk();
    let off = off(desk);
    view! {
        <button type="button" aria-label=name title=name aria-keyshortcuts=keys aria-disabled=move || off().then_some("true") on:click=move |_| desk.act(action.clone())>
            <Icon name=icon />
        </button>
    }
}

/// Whether nothing can be put into the text now.
fn off(desk: Desk) -> impl Fn() -> bool + Copy + Send + Sync + 'static {
    move || desk.preview.get() || desk.locked.get().is_some() || desk.approved.get().is_some()
}

#[component]
fn Switch(
    icon: &'static str,
    name: &'static str,
    on: RwSignal<bool>,
    action: Action,
) -> impl IntoView {
    let desk = desk();
    view! {
        <button type="button" aria-label=name title=name aria-pressed=move || on.get().to_string() on:click=move |_| desk.act(action.clone())>
            <Icon name=icon />
        </button>
    }
}

/// The item's visuals, to insert one.
#[component]
fn Pictures() -> impl IntoView {
    let desk = desk();
    let words = editor(desk.lang);
    let view = desk.view.get_value();
    let brand = frame().brand.unwrap_or_default();
    let visuals = Address::item(&brand.slug, &view.item.code, ItemPage::Visuals).to_string();
    let none = view.pictures.is_empty();
    let off = off(desk);
    let pictures = view.pictures.clone().into_iter().map(|picture| {
        let (name, alt) = (picture.name.clone(), picture.alt.clone());
        view! {
            <button type="button" on:click=move |_| desk.act(Action::Picture(picture.clone()))>
                <span>{name}{(!alt.is_empty()).then(|| view! { <small>{alt.clone()}</small> })}</span>
            </button>
        }
    });
    view! {
        <details class="menu menu--icon" id="picture-menu">
            <summary role="button" aria-label=words.image title=words.image aria-disabled=move || off().then_some("true") on:click=move |event| if off() { event.prevent_default() }><Icon name="image" /></summary>
            <div class="menu-list">
                {none.then(|| view! { <p class="menu-title">{words.no_pictures}</p> })}
                {pictures.collect_view()}
                <a href=visuals><Icon name="plus" />{words.add_pictures}</a>
            </div>
        </details>
    }
}

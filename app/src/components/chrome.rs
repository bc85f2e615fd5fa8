//! What is around a page for somebody who is signed in: banners, top bar, ways out.

use super::brand_mark::BrandMark;
use super::icon::Icon;
use super::person::initials;
use crate::address::{Address, Topic};
use crate::page::{Frame, frame};
use leptos::prelude::*;

/// The count beside the inbox goes no further: as many or more.
const MANY: u64 = 100;

/// Skip link, banners and top bar, before the page's main landmark.
#[component]
pub fn Chrome() -> impl IntoView {
    let frame = frame();
    let words = wording::chrome::chrome(frame.lang());
    view! {
        <a class="skip" href="#main">{words.skip}</a>
        <Banners />
        <header class="topbar">
            <a class="mark" href="/" aria-label="Marbre">
                <svg viewBox="0 0 32 32" aria-hidden="true"><use href="/icons.svg#mark"></use></svg>
            </a>
            {brands(&frame)}
            <nav class="topbar-places" aria-label=words.main_navigation>
                {frame.person.is_some().then(|| {
                    // Where no brand is open, home leads to the board of the last one.
                    let board = frame.brand.as_ref().map_or(Address::Home, |brand| Address::Board(brand.slug.clone())).to_string();
                    let here = frame.path.split('?').next() == Some(board.as_str());
                    view! { <a href=board aria-current=here.then_some("page")>{words.board}</a> }
                })}
                {frame.brand.as_ref().map(|brand| {
                    let library = Address::Library(brand.slug.clone()).to_string();
                    let here = frame.path.split('?').next() == Some(library.as_str());
                    view! { <a href=library aria-current=here.then_some("page")>{words.library}</a> }
                })}
                {frame.brand.as_ref().map(|brand| {
                    let plan = Address::Plan(brand.slug.clone()).to_string();
                    let here = frame.path.split('?').next() == Some(plan.as_str());
                    view! { <a href=plan aria-current=here.then_some("page")>{words.plan}</a> }
                })}
                {frame.brand.as_ref().filter(|it| it.configures).map(|brand| {
                    let people = Address::People(brand.slug.clone()).to_string();
                    let here = frame.path.starts_with(&people);
                    view! { <a href=people aria-current=here.then_some("page")>{words.people}</a> }
                })}
            </nav>
            {search(&frame)}
            {inbox(&frame)}
            {account(&frame)}
        </header>
    }
}

fn brands(frame: &Frame) -> impl IntoView + use<> {
    let words = wording::chrome::chrome(frame.lang());
    let current = frame.brand.clone();
    let links = frame.brands.clone();
    current.map(|brand| {
        let links = links.into_iter().map(|link| {
            let here = link.slug == brand.slug;
            view! { <a href=Address::Board(link.slug).to_string() aria-current=here.then_some("true")>{link.name}</a> }
        });
        view! {
            <details class="menu topbar-brand">
                <summary><BrandMark brand=brand.clone() /><span class="visually-hidden">{words.switch_brand}" "</span>{brand.name.clone()}<Icon name="down" /></summary>
                <div class="menu-list">
                    <p class="menu-title">{words.switch_brand}</p>
                    {links.collect_view()}
                    {(brand.configures || brand.administers).then(|| view! { <hr /> })}
                    {brand.configures.then(|| view! { <a href=Address::BrandSettings(brand.slug.clone()).to_string()><Icon name="settings" />{words.settings}</a> })}
                    {brand.administers.then(|| view! { <a href=Address::Brands.to_string()><Icon name="archived" />{words.brands}</a> })}
                </div>
            </details>
        }
    })
}

/// What looks for something from any page; on a phone the library has it.
fn search(frame: &Frame) -> impl IntoView + use<> {
    let words = wording::chrome::chrome(frame.lang());
    let library = frame.brand.as_ref().map(|it| Address::Library(it.slug.clone()).to_string());
    let here = library.as_deref() == frame.path.split('?').next();
    library.filter(|_| !here).map(|library| {
        view! {
            <form class="topbar-search wide-only" method="get" action=library role="search">
                <Icon name="search" />
                <input class="input" type="search" name="q" aria-label=words.search placeholder=words.search maxlength="300" autocomplete="off" />
            </form>
        }
    })
}

/// What waits for the person, from any page.
fn inbox(frame: &Frame) -> impl IntoView + use<> {
    let words = wording::inbox::inbox(frame.lang());
    let (waiting, here) = (frame.waiting, frame.path.split('?').next() == Some("/inbox"));
    let more = waiting >= MANY;
    let shown = match waiting {
        0 => String::new(),
        _ if more => format!("{}+", MANY - 1),
        n => n.to_string(),
    };
    let said = (waiting > 0).then(|| (words.count)(waiting.min(MANY - 1), more));
    frame.person.is_some().then(|| {
        view! {
            <a class="topbar-inbox" id="inbox" href=Address::Inbox.to_string() aria-current=here.then_some("page") aria-description=said>
                <Icon name="inbox" /><span class="topbar-inbox-name">{words.heading}</span>
                <span class="badge" aria-hidden="true">{shown}</span>
            </a>
            <p class="visually-hidden" id="inbox-said" role="status"></p>
        }
    })
}

fn account(frame: &Frame) -> impl IntoView + use<> {
    let words = wording::chrome::chrome(frame.lang());
    let session = wording::session::session(frame.lang());
    let help = wording::help::help(frame.lang()).heading;
    frame.person.clone().map(|person| {
        view! {
            <details class="menu menu--end">
                <summary><span class="avatar" data-tone="0" aria-hidden="true">{initials(&person.name)}</span><span class="visually-hidden">{words.account}</span></summary>
                <div class="menu-list">
                    <p class="menu-title">{person.name.clone()}<br />{person.email.clone()}</p>
                    <a href="/account"><Icon name="user" />{session.account_heading}</a>
                    <a href=Address::Help(Topic::Start).to_string()><Icon name="info" />{help}</a>
                    <hr />
                    <form method="post" action="/logout">
                        <button type="submit"><Icon name="sign-out" />{session.sign_out}</button>
                    </form>
                </div>
            </details>
        }
    })
}

/// What everybody should know on every page: demonstration, plain http.
#[component]
pub fn Banners() -> impl IntoView {
    let frame = frame();
    let words = wording::chrome::chrome(frame.lang());
    view! {
        {frame.demo.then(|| view! {
            <aside class="banner" data-kind="demo" aria-label=words.demo_label>
                <Icon name="info" />
                <p>{words.demo}</p>
            </aside>
        })}
        {frame.brand.as_ref().is_some_and(|it| it.archived).then(|| {
            let words = wording::brand::brand(frame.lang());
            view! {
                <aside class="banner" data-kind="warning" aria-label=words.archived_label>
                    <Icon name="archived" />
                    <p>{words.archived}</p>
                </aside>
            }
        })}
        {frame.plain_http.then(|| view! {
            <aside class="banner" data-kind="warning" aria-label=words.plain_http_label>
                <Icon name="improve" />
                <p>{words.plain_http}</p>
            </aside>
        })}
    }
}

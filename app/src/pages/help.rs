//! Help, in both languages, from the same data as the checks and the counters.

mod formula;
mod keys;
mod network;
mod privacy;
mod rule;

use crate::address::{Address, Topic};
use crate::components::chrome::Chrome;
use crate::page::frame;
use crate::views::posting::Limit;
use leptos::prelude::*;
use wording::help::help;

/// A page of help.
#[component]
pub fn HelpPage(
    /// What it is about.
    topic: Topic,
    /// Limits of one's own brands on the network it is about.
    own: Vec<Limit>,
) -> impl IntoView {
    view! {
        <Chrome />
        <main class="main main--narrow stack stack--l help" id="main">{
            match topic {
                Topic::Start => start().into_any(),
                Topic::Rule(id) => rule::page(&id).into_any(),
                Topic::Network(id) => network::page(&id, own).into_any(),
                Topic::Formula(id) => formula::page(&id).into_any(),
                Topic::Keys => keys::page().into_any(),
                Topic::Privacy => privacy::page().into_any(),
            }
        }</main>
    }
}

/// The title of a page of help; nothing for what no page is about.
#[must_use]
pub fn title(topic: &Topic, lang: wording::Lang) -> Option<String> {
    Some(match topic {
        Topic::Start => help(lang).heading.to_owned(),
        Topic::Rule(id) => rule::name(id, lang)?.to_owned(),
        Topic::Network(id) => networks::network(id).ok()?.name.to_owned(),
        Topic::Formula(id) => formula::name(id)?.to_owned(),
        Topic::Keys => wording::help::keys::keys(lang).heading.to_owned(),
        Topic::Privacy => wording::help::privacy::privacy(lang).heading.to_owned(),
    })
}

/// Everything there is, on one page.
fn start() -> impl IntoView {
    let lang = frame().lang();
    let words = help(lang);
    let networks = networks::all().iter().map(|it| entry(Topic::Network(it.id.into()), it.name));
    let formulas = wording::help::formulas::ALL.iter();
    let formulas = formulas
        .map(|it| entry(Topic::Formula(it.id.into()), formula::name(it.id).unwrap_or(it.id)));
    view! {
        <header class="head"><div class="head-title"><h1>{words.heading}</h1><p>{words.lead}</p></div></header>
        <section class="box">
            <ul class="help-list">
                {entry(Topic::Keys, wording::help::keys::keys(lang).heading)}
                {entry(Topic::Privacy, wording::help::privacy::privacy(lang).heading)}
            </ul>
        </section>
        <section class="box"><h2>{words.rules}</h2><p class="hint">{words.rules_lead}</p>{rule::groups(lang)}</section>
        <section class="box"><h2>{words.networks}</h2><p class="hint">{words.networks_lead}</p><ul class="help-list">{networks.collect_view()}</ul></section>
        <section class="box"><h2>{words.formulas}</h2><p class="hint">{words.formulas_lead}</p><ul class="help-list">{formulas.collect_view()}</ul></section>
    }
}

/// A line that leads to a page of help.
fn entry(topic: Topic, name: &'static str) -> impl IntoView {
    view! { <li><a href=Address::Help(topic).to_string()>{name}</a></li> }
}

/// The head of a page, with the way back to all of them.
fn head(title: impl Into<String>, lead: impl Into<String>) -> impl IntoView {
    let words = help(frame().lang());
    view! {
        <header class="head">
            <div class="head-title">
                <p class="crumb"><a href=Address::Help(Topic::Start).to_string()>{words.heading}</a></p>
                <h1>{title.into()}</h1>
                <p>{lead.into()}</p>
            </div>
        </header>
    }
}

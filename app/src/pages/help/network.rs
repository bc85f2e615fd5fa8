//! What one network accepts, each rule with its source and the day it was looked up.

use super::head;
use crate::page::frame;
use crate::views::posting::Limit;
use leptos::prelude::*;
use networks::{Provenance, Rule, Status, part_name, rules_of};
use wording::Lang;
use wording::help::help;

/// The page of a network, with the limits one's own brands have there.
pub fn page(id: &str, own: Vec<Limit>) -> impl IntoView + use<> {
    let lang = frame().lang();
    let words = help(lang);
    networks::network(id).ok().map(|network| {
        let rows = rules_of(network).into_iter().map(|rule| row(&rule, lang));
        let closed = (network.status != Status::Active).then_some(words.closed);
        view! {
            {head(network.name, network.note(lang).unwrap_or_default())}
            {(!own.is_empty()).then(|| view! { <Own own=own.clone() /> })}
            {closed.map(|it| view! { <p>{it}</p> })}
            <div class="table-frame">
                <table class="table table--cards">
                    <thead><tr><th scope="col">{words.columns.part}</th><th scope="col">{words.columns.rule}</th><th scope="col">{words.columns.known}</th></tr></thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        }
    })
}

/// What one's own brands take in place of the network's rules, and why.
#[component]
fn Own(own: Vec<Limit>) -> impl IntoView {
    let words = help(frame().lang());
    let lines = own.into_iter().map(|it| {
        let name = it.name.clone();
        view! { <li><strong>{name}</strong>" · "{it.said.join(", ")}<br /><span class="hint">{it.why}</span></li> }
    });
    view! {
        <section class="box" id="own">
            <h2>{words.own_limits}</h2>
            <ul class="stack stack--s">{lines.collect_view()}</ul>
        </section>
    }
}

fn row(rule: &Rule, lang: Lang) -> impl IntoView + use<> {
    let words = help(lang);
    let part = if rule.part.is_empty() { words.whole_post } else { part_name(lang, rule.part) };
    let unit = match rule.says {
        networks::Says::Length(_, unit, basis) => {
            Some((words.unit)(unit.said(lang), basis.said(lang)))
        }
        _ => None,
    };
    let said = rule.said(lang);
    view! {
        <tr>
            <th scope="row">{part}</th>
            <td data-label=words.columns.rule><div>{said}{unit.map(|it| view! { <br /><small>{it}</small> })}</div></td>
            <td data-label=words.columns.known><div>{known(&rule.known, lang)}</div></td>
        </tr>
    }
}

/// How far to trust a rule, the day it was looked up, its source.
fn known(it: &Provenance, lang: Lang) -> impl IntoView + use<> {
    let words = wording::networks::networks(lang);
    let day = (words.checked)(&it.checked.iso());
    let sources = it.citations().map(|it| view! { <br />{it} }).collect_view();
    view! { {it.confidence.said(lang)}<br /><small>{day}{sources}</small> }
}

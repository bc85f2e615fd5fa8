//! A brand's own limits and the time zones of its accounts.

use crate::address::Address;
use crate::components::field::{Field, FieldError};
use crate::page::frame;
use crate::views::posting::{Limit, Posting};
use leptos::prelude::*;

/// The brand's own limits: those there are, an instance to ask, one to type.
#[component]
pub(super) fn OwnLimits(it: Posting) -> impl IntoView {
    let words = wording::posting::own::own(frame().lang());
    let none = it.limits.is_empty();
    let limits = it.limits.into_iter().map(|it| view! { <li><OwnLimit it /></li> });
    let limits = limits.collect_view();
    let typed = frame().form.value("network", "");
    let options = it.networks.into_iter().map(|(id, name)| {
        let chosen = id == typed;
        view! { <option value=id selected=chosen>{name}</option> }
    });
    let options = options.collect_view();
    let typed = frame().form.value("network", "");
    let paid = it.paid.into_iter().map(|(id, said)| {
        let chosen = id == typed;
        view! { <option value=id selected=chosen>{said}</option> }
    });
    let paid: Vec<_> = paid.collect();
    view! {
        <section class="box stack" id="limits">
            <h2>{words.limits}</h2>
            <p class="hint">{words.limits_hint}</p>
            {(!none).then(|| view! { <ul class="stack stack--s">{limits}</ul> })}
            <form class="stack stack--s" method="post" action=door("instance")>
                <h3>{words.ask}</h3>
                <Field name="host" label=words.host hint=words.host_hint required=true />
                <div class="actions"><button class="button" type="submit">{words.ask_now}</button></div>
            </form>
            <form class="stack stack--s" method="post" action=door("limit")>
                <h3>{words.set}</h3>
                <div class="field">
                    <label for="network">{words.network}</label>
                    <select class="input" id="network" name="network">{options}</select>
                </div>
                <Field name="limit" label=words.limit required=true />
                <Field name="limit_reason" label=words.reason hint=words.reason_hint required=true />
                <div class="actions"><button class="button" type="submit">{words.save}</button></div>
            </form>
            {(!paid.is_empty()).then(|| view! {
                <form class="stack stack--s" method="post" action=door("premium")>
                    <h3>{words.premium}</h3>
                    <p class="hint">{words.premium_hint}</p>
                    <div class="field">
                        <label for="paid">{words.network}</label>
                        <select class="input" id="paid" name="network">{paid}</select>
                    </div>
                    <Field name="premium_reason" label=words.reason hint=words.premium_reason_hint required=true />
                    <div class="actions"><button class="button" type="submit">{words.premium_save}</button></div>
                </form>
            })}
        </section>
    }
}

/// One limit, and the way back to the network's own.
#[component]
fn OwnLimit(it: Limit) -> impl IntoView {
    let words = wording::posting::own::own(frame().lang());
    view! {
        <form class="row row--between" method="post" action=door("limit/remove")>
            <input type="hidden" name="network" value=it.network />
            <p><strong>{it.name.clone()}</strong>" "{it.said.join(", ")}<br /><span class="hint">{it.why}</span></p>
            <button class="button button--s" type="submit">{(words.usual)(&it.name)}</button>
        </form>
    }
}

/// The time zones of the accounts.
#[component]
pub(super) fn Zones(it: Posting) -> impl IntoView {
    let words = wording::posting::own::own(frame().lang());
    let all = it.all_zones.into_iter().map(|it| view! { <option value=it></option> });
    let all = all.collect_view();
    let lines = it.zones.into_iter().map(|(id, name, zone)| {
        let field = format!("zone-{id}");
        view! {
            <div class="field">
                <label for=field.clone()>{name}</label>
                <input type="hidden" name="network" value=id />
                <input class="input" id=field name="account_zone" list="all-zones" value=zone autocomplete="off" />
            </div>
        }
    });
    let lines = lines.collect_view();
    view! {
        <form class="box stack" id="zones" method="post" action=door("zones")>
            <h2>{words.zones}</h2>
            <p class="hint">{(words.zones_hint)(&it.zone)}</p>
            <FieldError name="zones" error=frame().form.error("zones") />
            <datalist id="all-zones">{all}</datalist>
            {lines}
            <div class="actions"><button class="button" type="submit">{words.zones_save}</button></div>
        </form>
    }
}

/// Where a form of this page posts.
fn door(what: &str) -> String {
    format!("{}/{what}", Address::Posting(frame().brand.unwrap_or_default().slug))
}

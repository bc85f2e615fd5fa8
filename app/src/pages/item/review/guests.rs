//! Links for somebody outside: one is made, and those that were sent are followed.

use crate::address::{Address, ItemPage};
use crate::components::field::Field;
use crate::components::icon::Icon;
use crate::page::frame;
use crate::views::guest::Sent;
use crate::views::item::ItemHead;
use leptos::prelude::*;

/// For how many days a link may be good; the first is the usual one.
const DAYS: [u32; 4] = [7, 3, 14, 30];

/// Links for somebody outside.
#[component]
pub(super) fn Guests(
    /// The item.
    item: ItemHead,
    /// Those that were sent, latest first.
    links: Vec<Sent>,
    /// Whether another can be sent now.
    may_invite: bool,
    /// Whether an address is written to.
    by_mail: bool,
) -> impl IntoView {
    let frame = frame();
    let words = wording::guest::guest(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let action = Address::item(&brand, &item.code, ItemPage::Review).to_string();
    let waits = links.iter().any(|it| it.good);
    let lines = links.clone().into_iter().map(|it| view! { <Line it action=action.clone() /> });
    view! {
        <section class="box stack" id="guests" aria-labelledby="guests-heading">
            <h2 id="guests-heading">{if may_invite && !waits { words.heading } else { words.list }}</h2>
            {(!frame.form.link.is_empty()).then(|| view! { <NewLink link=frame.form.link.clone() /> })}
            {(!links.is_empty()).then(|| view! { <ul class="people" aria-label=words.list>{lines.collect_view()}</ul> })}
            {(may_invite && !waits).then(|| view! { <Form action=action.clone() by_mail /> })}
            // Somebody was asked already: a second link is for who knows why.
            {(may_invite && waits).then(|| view! {
                <details class="fold" open=!frame.form.errors.is_empty()>
                    <summary>{words.another}</summary>
                    <Form action=action.clone() by_mail />
                </details>
            })}
        </section>
    }
}

/// The link that was just made.
#[component]
fn NewLink(link: String) -> impl IntoView {
    let words = wording::guest::guest(frame().lang());
    view! {
        <div class="notice" data-kind="good">
            <Icon name="link" />
            <div class="field">
                <label for="link">{words.link}</label>
                <p class="hint" id="link-hint">{words.link_hint}</p>
                <input class="input input--code" id="link" readonly=true value=link aria-describedby="link-hint" />
            </div>
        </div>
    }
}

/// One link.
#[component]
fn Line(it: Sent, action: String) -> impl IntoView {
    let words = wording::guest::guest(frame().lang());
    let to = if it.to.is_empty() { words.nobody.to_owned() } else { it.to.clone() };
    view! {
        <li>
            <div class="row row--between">
                <div><p><bdi>{to.clone()}</bdi></p><p class="hint">{it.said}</p></div>
                {it.good.then(|| view! {
                    <form method="post" action=format!("{action}/link/end")>
                        <input type="hidden" name="guest" value=it.id.clone() />
                        <button class="button button--s" type="submit" aria-label=(words.take_back)(&to)>{words.take_back_short}</button>
                    </form>
                })}
            </div>
        </li>
    }
}

/// Makes a link.
#[component]
fn Form(action: String, by_mail: bool) -> impl IntoView {
    let form = frame().form;
    let words = wording::guest::guest(frame().lang());
    let chosen = form.value("days", "7");
    let days = DAYS.map(|it| {
        let value = it.to_string();
        let selected = value == chosen;
        view! { <option value=value selected=selected>{(words.for_days)(it)}</option> }
    });
    let hint = if by_mail { words.to_hint_mail } else { words.to_hint };
    view! {
        <form class="stack" method="post" action=format!("{action}/link")>
            <p>{words.lead}</p>
            <Field name="to" label=words.to hint=hint required=true />
            <div class="field">
                <label for="days">{words.days}</label>
                <select class="input" id="days" name="days">{days.collect_view()}</select>
            </div>
            <div class="actions"><button class="button button--primary" type="submit">{words.send}</button></div>
        </form>
    }
}

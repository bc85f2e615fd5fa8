//! Campaign parameters on the post's links to the brand's own site: shown before they go in, part of the text
//! and counted afterwards, undone like anything typed.

use super::beside::Texts;
use super::field::{put, rewrite};
use crate::components::still::still;
use crate::page::frame;
use crate::views::posts::BESIDE;
use leptos::ev::MouseEvent;
use leptos::html::Textarea;
use leptos::prelude::*;
use networks::{Network, TaggedLink, Utm, tag_address, tag_links, tagged};
use wording::posts::campaign::{Words, campaign as words};

/// What links say, which there are and what becomes of them. Nothing where the network links no address, or
/// the brand has no site.
#[component]
pub(super) fn CampaignLinks(
    /// The network.
    network: &'static Network,
    /// What links say; the campaign it starts from.
    utm: Utm,
    /// The text.
    text: RwSignal<String>,
    /// The field it is typed in.
    field: NodeRef<Textarea>,
    /// Id of the field of the first comment.
    comment: String,
    /// The texts beside it: one may be an address.
    beside: Texts,
    /// Id of the post.
    part: String,
    /// Where the form posts to tag the links.
    action: String,
) -> impl IntoView {
    let words = words(frame().lang());
    let host = frame().brand.unwrap_or_default().host;
    let site = format!("https://{host}/");
    let address = network.address();
    let links = tag_links(network, &site, &host, &Utm::default(), true).links;
    if host.is_empty() || links.is_empty() && address.is_none() {
        return None;
    }
    let (id, first) = (format!("campaign-{part}"), utm.campaign.clone());
    let leads = address.map(|it| format!("{BESIDE}{}-{part}", it.id));
    let (label, starts) = (id.clone(), first.clone());
    let (named, replace) = (RwSignal::new(first), RwSignal::new(false));
    let base = StoredValue::new((utm, host));
    let now = move || {
        let campaign = named.get();
        base.with_value(|it| (Utm { campaign, ..it.0.clone() }, it.1.clone()))
    };
    let tag = move |text: &str| {
        let (utm, host) = now();
        tag_links(network, text, &host, &utm, replace.get())
    };
    let tag_lead = move |text: &str| {
        let (utm, host) = now();
        tag_address(text, &host, &utm, replace.get())
    };
    let apply = move |event: MouseEvent| {
        event.prevent_default();
        untrack(|| {
            rewrite(&comment, |typed| tag(typed).text);
            if let Some(leads) = &leads {
                rewrite(leads, |typed| tag_lead(typed).text);
            }
            let whole = text.get();
            let after = tag(&whole).text;
            // What changes nothing is no step to undo.
            if after != whole {
                put(field, &whole, 0..whole.len(), &after);
            }
        });
    };
    let said = move || {
        let (utm, host) = now();
        let mut lines = vec![(words.says)(&tagged("", &utm.clean()))];
        let mut found = tag(&text.read()).links;
        if let Some(typed) = address.and_then(|it| beside.read().get(it.id).cloned()) {
            found.extend(tag_lead(&typed).links);
        }
        lines.extend(found.is_empty().then(|| (words.none)(&host)));
        lines.extend(found.iter().map(|it| line(it, words)));
        lines.join("\n")
    };
    Some(view! {
        <details class="fold">
            {still(|| view! { <summary>{words.heading}</summary> })}
            <div class="stack stack--s">
                <div class="field">
                    {still(|| view! { <label for=label>{words.campaign}</label> })}
                    <input class="input" id=id name="campaign" value=starts on:input=move |event| named.set(event_target_value(&event)) />
                </div>
                <p class="hint raw">{said}</p>
                <label class="choice">
                    <input type="checkbox" name="replace" value="yes" on:change=move |event| replace.set(event_target_checked(&event)) />
                    {still(|| view! { <span>{words.replace}</span> })}
                </label>
                <div class="actions"><button class="button button--s" type="submit" formaction=action on:click=apply>{words.tag}</button></div>
            </div>
        </details>
    })
}

/// What becomes of a link.
fn line(it: &TaggedLink, words: &Words) -> String {
    let said = match (it.typed == it.becomes, it.had) {
        (false, _) => words.becomes,
        (true, true) => words.kept,
        (true, false) => words.there,
    };
    said(&it.becomes)
}

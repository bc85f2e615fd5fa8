//! What the links of a brand's posts tell web analytics.

use crate::address::Address;
use crate::components::field::Field;
use crate::page::frame;
use crate::views::posting::Source;
use leptos::prelude::*;

/// The campaign posts start from, then source and medium of each network.
#[component]
pub(super) fn Campaigns(
    /// The campaign.
    it: String,
    /// Of each network.
    sources: Vec<Source>,
) -> impl IntoView {
    let words = wording::posting::campaigns::campaigns(frame().lang());
    let brand = frame().brand.unwrap_or_default().slug;
    let open = sources.iter().any(|it| !(it.source.is_empty() && it.medium.is_empty()));
    let lines = sources.into_iter().map(|it| {
        let (source, medium) = (format!("source-{}", it.network), format!("medium-{}", it.network));
        view! {
            <div class="row">
                <input type="hidden" name="utm_network" value=it.network />
                <div class="field">
                    <label for=source.clone()>{(words.source)(&it.name)}</label>
                    <input class="input" id=source name="utm_source" value=it.source placeholder=it.usual.0 autocomplete="off" />
                </div>
                <div class="field">
                    <label for=medium.clone()>{(words.medium)(&it.name)}</label>
                    <input class="input" id=medium name="utm_medium" value=it.medium placeholder=it.usual.1 autocomplete="off" />
                </div>
            </div>
        }
    });
    view! {
        <form class="box stack" id="campaigns" method="post" action=format!("{}/campaigns", Address::Posting(brand))>
            <h2>{words.heading}</h2>
            <p class="hint">{words.hint}</p>
            <Field name="campaign" label=words.campaign hint=words.campaign_hint value=it />
            <details class="fold" open=open>
                <summary>{words.sources}</summary>
                <div class="stack stack--s">{lines.collect_view()}</div>
            </details>
            <div class="actions"><button class="button" type="submit">{words.save}</button></div>
        </form>
    }
}

//! Taking approved files away.

use crate::address::{Address, ItemPage};
use crate::components::chip::StateChip;
use crate::components::chrome::Chrome;
use crate::components::icon::Icon;
use crate::components::item_head::ItemHeader;
use crate::components::summary::Summary;
use crate::page::frame;
use crate::views::export::{CertificateLine, Export};
use crate::views::item::PartLine;
use leptos::prelude::*;

/// Taking approved files away.
#[component]
pub fn ExportPage(it: Export) -> impl IntoView {
    let frame = frame();
    let words = wording::export::export(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let action = Address::item(&brand, &it.item.code, ItemPage::Export).to_string();
    let refused = !it.refusal.is_empty();
    view! {
        <Chrome />
        <main class="item" id="main">
            <ItemHeader item=it.item.clone() page=ItemPage::Export />
            <div class="main main--narrow stack stack--l">
                <h1>{words.heading}</h1>
                <Summary />
                {refused.then(|| view! {
                    <div class="notice" data-kind="improve"><Icon name="lock" /><p>{it.refusal.clone()}</p></div>
                })}
                {(!it.certificate.is_empty()).then(|| view! {
                    <div class="notice" data-kind="good"><Icon name="approved" /><p>{it.certificate.clone()}</p></div>
                })}
                {(!refused).then(|| view! { <Choice action=action.clone() formats=it.formats.clone() /> })}
                <Parts heading=words.approved parts=it.approved.into_iter().map(|it| (it, String::new())).collect() />
                <Parts heading=words.missing parts=it.missing />
                <Certificates certificates=it.certificates.clone() />
            </div>
        </main>
    }
}

/// The choice of a format.
#[component]
pub fn Choice(
    /// Where the form posts.
    action: String,
    /// Word, name and what is in it, of each.
    formats: Vec<(String, String, String)>,
) -> impl IntoView {
    let words = wording::export::export(frame().lang());
    let beside = action.clone();
    let alone = formats.iter().any(|it| it.0 == "csv");
    let cards = formats.into_iter().enumerate().map(|(index, (id, name, about))| {
        view! {
            <label class="choice choice--card">
                <input type="radio" name="format" value=id checked=index == 0 />
                <strong>{name}</strong>
                <span class="hint">{about}</span>
            </label>
        }
    });
    view! {
        <form class="stack" method="post" action=action>
            <fieldset class="choices choices--cards" role="radiogroup" aria-label=words.format_label>
                <legend class="field-label">{words.format_label}</legend>
                {cards.collect_view()}
            </fieldset>
            <div class="actions actions--page">
                <button class="button button--primary" type="submit"><Icon name="download" />{words.download}</button>
            </div>
        </form>
        {alone.then(|| view! {
            <form class="stack stack--s" method="post" action=beside>
                <input type="hidden" name="format" value="csv" />
                <p class="hint">{words.beside_hint}</p>
                <div class="actions"><button class="button" type="submit" name="beside" value="1"><Icon name="download" />{words.beside}</button></div>
            </form>
        })}
    }
}

/// Signed certificates; nothing when there are none.
#[component]
fn Certificates(
    /// They, latest first.
    certificates: Vec<CertificateLine>,
) -> impl IntoView {
    (!certificates.is_empty()).then(|| {
        let words = wording::export::export(frame().lang());
        view! {
            <section class="box stack" id="certificates">
                <h2>{words.certificates}</h2>
                <p class="hint">{words.certificates_hint}</p>
                {certificates.into_iter().map(|it| view! { <Certificate it /> }).collect_view()}
            </section>
        }
    })
}

/// One of them.
#[component]
fn Certificate(
    /// It.
    it: CertificateLine,
) -> impl IntoView {
    let lang = frame().lang();
    let (words, review) = (wording::export::export(lang), wording::review::review(lang));
    let parts = it.parts.into_iter().map(|(kind, label, version)| {
        view! { <li>{(review.kind)(&kind)}", "{label}", "{(review.version)(version)}</li> }
    });
    let ended = it.ended;
    view! {
        <article class="stack stack--s">
            <h3>{(words.number)(it.number)}</h3>
            <p>{it.by}" "{it.wrote}</p>
            {(!ended.is_empty()).then(|| view! {
                <div class="notice" data-kind="improve"><Icon name="lock" /><p>{ended}</p></div>
            })}
            <ul class="stack stack--s">{parts.collect_view()}</ul>
            <p class="hint">{words.key}" "<code>{it.key}</code></p>
            <p class="hint">{words.hash}" "<code>{it.hash}</code></p>
        </article>
    }
}

/// Parts with their state; nothing when there are none.
#[component]
fn Parts(
    /// Heading.
    heading: &'static str,
    /// The parts, each with what else is said of it.
    parts: Vec<(PartLine, String)>,
) -> impl IntoView {
    (!parts.is_empty()).then(|| {
        let review = wording::review::review(frame().lang());
        let lines = parts.into_iter().map(|(part, said)| {
            view! {
                <li class="row row--between row--keep">
                    <div>
                        {(review.kind)(&part.kind)}", "{part.label}", "{(review.version)(part.version)}
                        {(!said.is_empty()).then(|| view! { <p class="hint">{said}</p> })}
                    </div>
                    <StateChip state=part.state />
                </li>
            }
        });
        view! {
            <section class="box stack">
                <h2>{heading}</h2>
                <ul class="stack stack--s">{lines.collect_view()}</ul>
            </section>
        }
    })
}

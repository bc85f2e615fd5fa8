//! What a brand decides for itself, for those who configure it.

mod approval;
mod charter;
mod deadlines;
mod description;
mod hold;
mod keeping;
mod key;
mod look;
mod networks;
mod second_factor;
mod suggestions;
mod thresholds;

use crate::address::Address;
use crate::components::chrome::Chrome;
use crate::components::icon::Icon;
use crate::components::summary::{Notice, Summary};
use crate::page::frame;
use crate::views::brand::BrandSettings;
use approval::ApprovalForm;
use charter::CharterForm;
use deadlines::DeadlinesForm;
use description::DescriptionForm;
use hold::HoldForm;
use keeping::KeepingForm;
use key::Key;
use leptos::prelude::*;
use look::LookForms;
use networks::NetworksForm;
use second_factor::SecondFactorForm;
use suggestions::SuggestionsForm;
use thresholds::ThresholdsForms;

/// What a brand decides for itself.
#[component]
pub fn BrandSettingsPage(it: BrandSettings) -> impl IntoView {
    let frame = frame();
    let words = wording::brand::brand(frame.lang());
    let administers = frame.brand.as_ref().is_some_and(|it| it.administers);
    let hooks = wording::webhooks::webhooks(frame.lang());
    let webhooks = Address::Webhooks(frame.brand.clone().unwrap_or_default().slug).to_string();
    let at_hand = wording::posting::posting(frame.lang());
    let posting = Address::Posting(frame.brand.clone().unwrap_or_default().slug).to_string();
    let sections = [
        ("description", words.description),
        ("look", words.look),
        ("networks", words.networks),
        ("thresholds", words.thresholds),
        ("charter", wording::charter::charter(frame.lang()).heading),
        ("approval", words.approval),
        ("deadlines", wording::deadlines::deadlines(frame.lang()).heading),
        ("hold", wording::deciding::deciding(frame.lang()).hold),
        ("suggestions", wording::comments::comments(frame.lang()).setting),
        ("second-factor", wording::second_factor::second_factor(frame.lang()).enforced),
        ("history", wording::history::history(frame.lang()).keep_heading),
        ("key", words.key),
    ];
    let jumps = sections.map(|(id, label)| view! { <a href=format!("#{id}")>{label}</a> });
    view! {
        <Chrome />
        <main class="main main--narrow stack stack--l" id="main">
            <header class="head">
                <div class="head-title"><h1>{words.heading}</h1><p>{words.lead}</p></div>
            </header>
            <Notice />
            <Summary />
            <nav class="filters" aria-label=words.jump>{jumps.collect_view()}</nav>
            <DescriptionForm languages=it.languages zone=it.zone.clone() zones=it.zones />
            <LookForms />
            <NetworksForm networks=it.networks />
            <section class="box stack" id="posting">
                <h2>{at_hand.heading}</h2>
                <p class="hint">{at_hand.lead}</p>
                <div class="actions"><a class="button" href=posting>{at_hand.heading}</a></div>
            </section>
            <ThresholdsForms thresholds=it.thresholds />
            <CharterForm charter=it.charter blocking=it.blocking />
            <ApprovalForm preset=it.preset posts=it.posts take_back=it.take_back checklist=it.checklist checked_twice=it.checked_twice blocks=it.blocks blocks_posts=it.blocks_posts managers=it.managers readers=it.readers second_by_link=it.second_by_link writers=it.writers may_trust=it.may_trust />
            <DeadlinesForm it=it.deadlines zone=it.zone.clone() />
            <HoldForm held=it.held />
            <SuggestionsForm strict=it.suggesting_is_writing />
            <SecondFactorForm roles=it.second_factor />
            <section class="box stack" id="webhooks">
                <h2>{hooks.heading}</h2>
                <p class="hint">{hooks.lead}</p>
                <div class="actions"><a class="button" href=webhooks>{hooks.heading}</a></div>
            </section>
            <KeepingForm years=it.history_years />
            <Key key_and_fingerprint=it.key />
            {administers.then(|| view! { <Archive /> })}
        </main>
    }
}

/// Archives the brand, after a second press.
#[component]
fn Archive() -> impl IntoView {
    let words = wording::brand::brand(frame().lang());
    view! {
        <section class="box stack" id="archiving">
            <h2>{words.archiving}</h2>
            <p class="hint">{words.archiving_hint}</p>
            <form class="actions" method="post" action=door("archive")>
                <details class="menu">
                    <summary role="button"><Icon name="archived" />{words.archive}</summary>
                    <div class="menu-list"><button type="submit"><Icon name="archived" />{words.archive_yes}</button></div>
                </details>
            </form>
        </section>
    }
}

/// Where a form of this page posts.
fn door(what: &str) -> String {
    let brand = frame().brand.unwrap_or_default().slug;
    format!("{}/{what}", Address::BrandSettings(brand))
}

/// Whether a form of this page came back with what was typed in it.
fn came_back(form: &str) -> bool {
    frame().form.typed.get("form").is_some_and(|it| it == form)
}

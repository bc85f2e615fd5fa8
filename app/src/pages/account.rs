//! The person's own settings.

mod away;
mod erase;
mod notices;

use crate::address::Address;
use crate::components::chrome::Chrome;
use crate::components::field::Field;
use crate::components::icon::Icon;
use crate::components::summary::{Notice, Summary};
use crate::page::frame;
use crate::pages::setup::LangChoice;
use crate::views::session::{Account, Device};
use away::AwayForm;
use erase::EraseMe;
use leptos::prelude::*;
use notices::Notices;

/// The person's own settings.
#[component]
pub fn AccountPage(it: Account) -> impl IntoView {
    let words = wording::session::session(frame().lang());
    let second = wording::second_factor::second_factor(frame().lang());
    let others = it.devices.len() > 1;
    view! {
        <Chrome />
        <main class="main main--narrow stack stack--l" id="main">
            <header class="head">
                <div class="head-title"><h1>{words.account_heading}</h1></div>
            </header>
            <Notice />
            <Summary />
            <Preferences />
            <Notices it=it.notices />
            {it.away.into_iter().map(|it| view! { <AwayForm it /> }).collect_view()}
            <Password />
            <section class="box stack">
                <h2>{second.heading}</h2>
                <p>{if it.second_factor.is_empty() { second.off.to_owned() } else { it.second_factor.clone() }}</p>
                <div class="actions"><a class="button" href=Address::SecondFactor.to_string()>{second.manage}</a></div>
            </section>
            <section class="box stack">
                <h2>{words.devices}</h2>
                {it.devices.into_iter().map(|device| view! { <DeviceRow device /> }).collect_view()}
                {others.then(|| view! {
                    <form class="actions" method="post" action="/account/devices/others">
                        <button class="button button--danger" type="submit">{words.sign_out_others}</button>
                    </form>
                })}
            </section>
            <EraseMe works_for=it.works_for />
        </main>
    }
}

/// Name, language, theme.
#[component]
fn Preferences() -> impl IntoView {
    let frame = frame();
    let words = wording::session::session(frame.lang());
    let name = frame.person.clone().unwrap_or_default().name;
    let theme = frame.form.value("theme", &frame.theme);
    let themes = [("", words.theme_auto), ("light", words.theme_light), ("dark", words.theme_dark)];
    let choices = themes.map(|(value, label)| {
        view! {
            <label class="choice">
                <input type="radio" name="theme" value=value checked=theme == value />
                <span>{label}</span>
            </label>
        }
    });
    view! {
        <form class="box stack" method="post" action="/account">
            <h2>{words.preferences}</h2>
            <Field name="name" label=words.your_name autocomplete="name" value=name required=true />
            <LangChoice chosen=frame.form.value("lang", &frame.lang) />
            <fieldset class="choices">
                <legend class="field-label">{words.theme}</legend>
                {choices.collect_view()}
            </fieldset>
            <div class="actions"><button class="button button--primary" type="submit">{words.save}</button></div>
        </form>
    }
}

/// A new password.
#[component]
fn Password() -> impl IntoView {
    let frame = frame();
    let words = wording::session::session(frame.lang());
    let email = frame.person.clone().unwrap_or_default().email;
    view! {
        <form class="box stack" method="post" action="/account/password">
            <h2>{words.change_password}</h2>
            <input type="text" name="username" value=email autocomplete="username" hidden=true readonly=true />
            <Field name="current" label=words.current_password kind="password" autocomplete="current-password" required=true />
            <Field name="password" label=words.new_password hint=words.password_hint kind="password" autocomplete="new-password" required=true />
            <div class="actions"><button class="button" type="submit">{words.change_password}</button></div>
        </form>
    }
}

/// One place where the person is signed in.
#[component]
fn DeviceRow(device: Device) -> impl IntoView {
    let words = wording::session::session(frame().lang());
    let name =
        if device.name.is_empty() { words.unknown_device.to_owned() } else { device.name.clone() };
    view! {
        <form class="row row--between" method="post" action="/account/devices">
            <span class="person">
                <Icon name="device" />
                <span>{name}<br /><small>{(words.last_used)(&device.last_seen)}</small></span>
            </span>
            <input type="hidden" name="device" value=device.id.clone() />
            {if device.current {
                view! { <span class="tag">{words.this_device}</span> }.into_any()
            } else {
                view! { <button class="button button--s button--danger" type="submit">{words.sign_out_device}</button> }.into_any()
            }}
        </form>
    }
}

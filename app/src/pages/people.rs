//! Who is in a brand, for those who look after its people.

mod change;
mod former;

use crate::address::Address;
use crate::components::chrome::Chrome;
use crate::components::field::{Field, FieldError};
use crate::components::icon::Icon;
use crate::components::person::Person;
use crate::components::summary::{Notice, Summary};
use crate::page::frame;
use crate::views::people::{Invitation, Member, People};
use change::Change;
use former::Worked;
use leptos::prelude::*;

/// Who is in a brand.
#[component]
pub fn PeoplePage(it: People) -> impl IntoView {
    let frame = frame();
    let words = wording::people::people(frame.lang());
    let (roles, may_trust) = (it.roles.clone(), it.may_trust);
    let people = it.people.into_iter();
    let people = people.map(|member| view! { <Row member roles=roles.clone() may_trust /> });
    let invited = it.invitations.into_iter().map(|it| view! { <Invited it /> }).collect_view();
    let any = !invited.is_empty();
    view! {
        <Chrome />
        <main class="main main--narrow stack stack--l" id="main">
            <header class="head">
                <div class="head-title"><h1>{words.heading}</h1><p>{words.lead}</p></div>
            </header>
            <Notice />
            <Summary />
            <NewLink by_mail=it.by_mail />
            <section class="box" id="roles"><ul class="people" id="heir">{people.collect_view()}</ul></section>
            <Invite roles=it.roles may_trust by_mail=it.by_mail />
            {any.then(|| view! {
                <section class="box">
                    <h2>{words.invitations}</h2>
                    <ul class="people">{invited}</ul>
                </section>
            })}
            <Worked former=it.former />
        </main>
    }
}

/// A link that was just made. Nothing when none was.
#[component]
fn NewLink(by_mail: bool) -> impl IntoView {
    let frame = frame();
    let words = wording::people::people(frame.lang());
    (!frame.form.link.is_empty()).then(|| {
        view! {
            <div class="notice" data-kind="good">
                <Icon name="link" />
                <div class="field">
                    <label for="link">{words.link}</label>
                    <p class="hint" id="link-hint">{if by_mail { words.link_sent } else { words.link_hint }}</p>
                    <input class="input input--code" id="link" readonly=true value=frame.form.link aria-describedby="link-hint" />
                </div>
            </div>
        }
    })
}

/// One person.
#[component]
fn Row(member: Member, roles: Vec<String>, may_trust: bool) -> impl IntoView {
    let words = wording::people::people(frame().lang());
    let held = tags(&member.roles, member.supervised);
    let name = member.name.clone();
    view! {
        <li>
            <div class="row row--between">
                <div><Person name=name.clone() /><p class="hint">{member.email.clone()}</p></div>
                <div class="row">
                    {member.own.then(|| view! { <span class="tag">{words.you}</span> })}
                    {held}
                    {member.suspended.then(|| view! { <span class="flag"><Icon name="hold" />{words.suspended}</span> })}
                </div>
            </div>
            {if member.may_change {
                view! {
                    <details class="fold">
                        <summary>{(words.change)(&name)}</summary>
                        <Change member roles may_trust />
                    </details>
                }.into_any()
            } else {
                view! { <p class="hint">{words.admin_only}</p> }.into_any()
            }}
        </li>
    }
}

/// Roles and supervision, as labels.
fn tags(roles: &[String], supervised: bool) -> impl IntoView + use<> {
    let words = wording::people::people(frame().lang());
    let roles: Vec<_> = roles.iter().map(|it| (words.role)(it)).collect();
    let supervised = supervised.then_some(words.supervised);
    let all = roles.into_iter().chain(supervised);
    all.map(|it| view! { <span class="tag">{it}</span> }).collect_view()
}

/// Asks somebody in.
#[component]
fn Invite(roles: Vec<String>, may_trust: bool, by_mail: bool) -> impl IntoView {
    let frame = frame();
    let words = wording::people::people(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let action = format!("{}/invite", Address::People(brand));
    let typed = frame.form.value("role", "");
    let chosen = move |role: &str| typed.lines().any(|it| it == role);
    let boxes = roles.into_iter().map(|role| {
        let checked = chosen(&role);
        view! { <RoleBox name="role" role checked /> }
    });
    let supervised = !may_trust || frame.form.typed.contains_key("supervised");
    view! {
        <form class="box stack" method="post" action=action>
            <h2>{words.invite_heading}</h2>
            <p class="hint">{if by_mail { words.invite_by_mail } else { words.invite_hint }}</p>
            <Field name="email" label=words.email kind="email" required=true />
            <fieldset class="choices" id="role">
                <legend class="field-label">{words.roles}</legend>
                <FieldError name="role" error=frame.form.error("role") />
                {boxes.collect_view()}
            </fieldset>
            <SupervisedBox checked=supervised fixed=!may_trust />
            <div class="actions"><button class="button button--primary" type="submit">{words.invite}</button></div>
        </form>
    }
}

/// One role to choose.
#[component]
fn RoleBox(name: &'static str, role: String, checked: bool) -> impl IntoView {
    let words = wording::people::people(frame().lang());
    let (label, hint) = ((words.role)(&role), (words.role_hint)(&role));
    view! {
        <label class="choice">
            <input type="checkbox" name=name value=role checked=checked />
            <span>{label}</span>
            <span class="hint">{hint}</span>
        </label>
    }
}

/// Whether somebody works under supervision; nobody under supervision ends one.
#[component]
fn SupervisedBox(checked: bool, fixed: bool) -> impl IntoView {
    let words = wording::people::people(frame().lang());
    view! {
        <label class="choice">
            <input type="checkbox" name="supervised" value="yes" checked=checked disabled=fixed />
            <span>{words.supervised}</span>
            <span class="hint">{words.supervised_hint}</span>
        </label>
        {fixed.then(|| view! { <input type="hidden" name="supervised" value=if checked { "yes" } else { "" } /> })}
    }
}

/// Somebody who is invited.
#[component]
fn Invited(it: Invitation) -> impl IntoView {
    let frame = frame();
    let words = wording::people::people(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let action = format!("{}/revoke", Address::People(brand));
    view! {
        <li>
            <form class="row row--between" method="post" action=action>
                <div>{it.email.clone()}<p class="hint">{(words.until)(&it.until)}</p></div>
                <div class="row">{tags(&it.roles, it.supervised)}</div>
                <input type="hidden" name="invitation" value=it.id />
                <button class="button button--s button--danger" type="submit">{(words.revoke)(&it.email)}</button>
            </form>
        </li>
    }
}

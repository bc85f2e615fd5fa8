//! What can be changed about one person of a brand.

use super::{RoleBox, SupervisedBox};
use crate::address::Address;
use crate::page::frame;
use crate::views::people::Member;
use leptos::prelude::*;

/// What can be changed about one person.
#[component]
pub(super) fn Change(member: Member, roles: Vec<String>, may_trust: bool) -> impl IntoView {
    let words = wording::people::people(frame().lang());
    let own = member.own;
    let id = member.id.clone();
    let fixed = !may_trust && member.supervised;
    let (held, supervised) = (member.roles.clone(), member.supervised);
    let mentors = member.mentors.clone();
    let boxes = roles.into_iter().map(|role| {
        let checked = held.contains(&role);
        view! { <RoleBox name="roles" role checked /> }
    });
    view! {
        <div class="stack">
            <form class="stack stack--s" method="post" action=door("roles")>
                <input type="hidden" name="person" value=id.clone() />
                <fieldset class="choices">
                    <legend class="field-label">{words.roles}</legend>
                    {boxes.collect_view()}
                </fieldset>
                <SupervisedBox checked=supervised fixed />
                <div class="actions"><button class="button" type="submit">{words.save_roles}</button></div>
            </form>
            {(may_trust && !mentors.is_empty()).then(|| view! { <Mentor person=id.clone() mentors /> })}
            {(!own).then(|| view! {
                <form class="stack stack--s" method="post" action=door("reset")>
                    <h3>{words.reset_heading}</h3>
                    <p class="hint">{words.reset_hint}</p>
                    <input type="hidden" name="person" value=id />
                    <div class="actions"><button class="button" type="submit">{words.reset}</button></div>
                </form>
            })}
            <Leave member />
        </div>
    }
}

/// Who looks after somebody who is supervised.
#[component]
fn Mentor(
    /// Who is supervised.
    person: String,
    /// Who could: id, name, and whether they do.
    mentors: Vec<(String, String, bool)>,
) -> impl IntoView {
    let words = wording::people::people(frame().lang());
    let (field, hint) = (format!("mentor-{person}"), format!("mentor-hint-{person}"));
    let options = mentors.into_iter().map(|(id, name, chosen)| {
        view! { <option value=id selected=chosen>{name}</option> }
    });
    view! {
        <form class="stack stack--s" method="post" action=door("mentor")>
            <input type="hidden" name="person" value=person />
            <div class="field">
                <label for=field.clone()>{words.mentor}</label>
                <p class="hint" id=hint.clone()>{words.mentor_hint}</p>
                <select class="input" id=field name="mentor" aria-describedby=hint>
                    <option value="">{words.no_mentor}</option>
                    {options.collect_view()}
                </select>
            </div>
            <div class="actions"><button class="button" type="submit">{words.save_mentor}</button></div>
        </form>
    }
}

/// Suspends, brings back, removes.
#[component]
fn Leave(member: Member) -> impl IntoView {
    let words = wording::people::people(frame().lang());
    let heir = format!("heir-{}", member.id);
    let heirs = member.heirs.into_iter();
    let heirs = heirs.map(|(id, name)| view! { <option value=id>{name}</option> }).collect_view();
    let back = member.may_return;
    view! {
        <form class="stack stack--s" method="post" action=door("remove")>
            <h3>{words.leave_heading}</h3>
            <p class="hint">{(words.open_items)(member.open)}</p>
            <input type="hidden" name="person" value=member.id />
            <div class="field">
                <label for=heir.clone()>{words.heir}</label>
                <select class="input" id=heir name="heir">
                    <option value="">{words.no_heir}</option>
                    {heirs}
                </select>
            </div>
            <div class="actions">
                {if back {
                    view! { <button class="button" type="submit" formaction=door("back")>{words.bring_back}</button> }
                } else {
                    view! { <button class="button" type="submit" formaction=door("suspend")>{words.suspend}</button> }
                }}
                <button class="button button--danger" type="submit">{words.remove}</button>
            </div>
        </form>
    }
}

/// Where a form of this page posts.
fn door(what: &str) -> String {
    let brand = frame().brand.unwrap_or_default().slug;
    format!("{}/{what}", Address::People(brand))
}

//! When one is away from a brand, and who decides then.

use crate::components::field::FieldError;
use crate::page::frame;
use crate::views::session::Away;
use leptos::prelude::*;

/// When one is away from a brand, and who decides then.
#[component]
pub(super) fn AwayForm(
    /// The brand, and what is said.
    it: Away,
) -> impl IntoView {
    let frame = frame();
    let words = wording::away::away(frame.lang());
    let form = frame.form.clone();
    // Every brand has a form of its own: what was typed is in the one it was typed in.
    let back = form.typed.get("away_brand").is_some_and(|brand| *brand == it.slug);
    let id = |name: &str| if back { name.to_owned() } else { format!("{name}-{}", it.slug) };
    let shown = |name: &str, now: &str| if back { form.value(name, now) } else { now.to_owned() };
    let error = |name: &str| form.error(name).filter(|_| back);
    let chosen = form.value("deputy", "");
    let day = |name: &'static str, label: &'static str, now: &str| {
        let (id, refused) = (id(name), error(name));
        view! {
            <div class="field">
                <label for=id.clone()>{label}</label>
                <input class="input" type="date" id=id name=name value=shown(name, now) aria-invalid=refused.is_some().then_some("true") aria-describedby=refused.is_some().then(|| format!("{name}-error")) />
                <FieldError name error=refused />
            </div>
        }
    };
    let days = (day("away_from", words.from, &it.from), day("away_until", words.until, &it.until));
    let (select, refused) = (id("deputy"), error("deputy"));
    let people = it.deputies.clone().into_iter().map(|(id, name, now)| {
        let selected = if back { chosen == id } else { now };
        view! { <option value=id selected=selected>{name}</option> }
    });
    view! {
        <form class="box stack" method="post" action="/account/away">
            <h2>{words.heading}" · "{it.name.clone()}</h2>
            <p class="hint">{words.lead}</p>
            <input type="hidden" name="away_brand" value=it.slug.clone() />
            {days.0}
            {days.1}
            <div class="field">
                <label for=select.clone()>{words.deputy}</label>
                <select class="input" id=select name="deputy" aria-describedby=refused.is_some().then_some("deputy-error")>
                    <option value="">{words.nobody}</option>
                    {people.collect_view()}
                </select>
                <FieldError name="deputy" error=refused />
            </div>
            <p class="hint">{words.hint}</p>
            <div class="actions"><button class="button" type="submit">{words.save}</button></div>
        </form>
    }
}

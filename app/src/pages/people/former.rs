//! Who worked for a brand, and erasing them.

use crate::address::Address;
use crate::components::person::Person;
use crate::page::frame;
use crate::views::people::Former;
use leptos::prelude::*;

/// Who worked for the brand. Nothing when everybody stayed.
#[component]
pub(super) fn Worked(former: Vec<Former>) -> impl IntoView {
    let words = wording::forgetting::forgetting(frame().lang());
    let any = !former.is_empty();
    let rows = former.into_iter().map(|it| view! { <Row it /> }).collect_view();
    any.then(|| {
        view! {
            <section class="box">
                <h2>{words.former}</h2>
                <ul class="people">{rows}</ul>
            </section>
        }
    })
}

/// One of them.
#[component]
fn Row(it: Former) -> impl IntoView {
    let frame = frame();
    let words = wording::forgetting::forgetting(frame.lang());
    let action = format!("{}/erase", Address::People(frame.brand.clone().unwrap_or_default().slug));
    let name = it.name.clone();
    view! {
        <li>
            <div class="row row--between">
                <div><Person name=name.clone() /><p class="hint">{it.email.clone()}</p></div>
                {it.email.is_empty().then(|| view! { <span class="tag">{words.erased}</span> })}
            </div>
            {(!it.email.is_empty()).then(|| view! {
                <details class="fold">
                    <summary>{(words.open)(&name)}</summary>
                    <form class="stack stack--s" method="post" action=action>
                        <p class="hint">{(words.lead)(&it.pseudonym)}</p>
                        <input type="hidden" name="person" value=it.id />
                        <div class="actions"><button class="button button--danger" type="submit">{(words.erase)(&name)}</button></div>
                    </form>
                </details>
            })}
        </li>
    }
}

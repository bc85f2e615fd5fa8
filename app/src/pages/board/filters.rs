//! Ways to look at the board: links for those used every day, a form for the others.

use crate::components::icon::Icon;
use crate::page::frame;
use crate::pages::library::filters::Selects;
use crate::views::library::{Asked, Offered};
use leptos::prelude::*;

/// Ways to look at the board.
#[component]
pub(super) fn Filters(
    /// The board's address.
    base: String,
    /// What is asked for.
    asked: Asked,
    /// What may be asked for.
    offered: Offered,
) -> impl IntoView {
    let words = wording::library::library(frame().lang());
    let quick = [
        (words.mine, asked.author == "me", toggled(&asked, |it| &mut it.author, "me")),
        (words.late, asked.due == "late", toggled(&asked, |it| &mut it.due, "late")),
        (words.week, asked.due == "week", toggled(&asked, |it| &mut it.due, "week")),
    ];
    let links = quick.map(|(label, on, to)| {
        view! { <a href=to.href(&base, 1) aria-current=on.then_some("true")>{label}</a> }
    });
    let rest = Asked { due: String::new(), ..asked.clone() };
    let rest =
        Asked { author: if rest.author == "me" { String::new() } else { rest.author }, ..rest };
    let more = !rest.query().is_empty();
    let any = !asked.query().is_empty();
    view! {
        <div class="stack stack--s board-filters">
            <nav aria-label=words.filters><div class="filters">
                {links.collect_view()}
                {any.then(|| view! { <a href=base.clone()>{words.clear}</a> })}
            </div></nav>
            <details class="fold" open=more>
                <summary><Icon name="filter" />{words.filters}</summary>
                <form class="stack" method="get" action=base>
                    <Selects asked offered />
                    <div class="actions"><button class="button" type="submit">{words.apply}</button></div>
                </form>
            </details>
        </div>
    }
}

/// The same with one word set, or taken away when it is set.
fn toggled(asked: &Asked, field: fn(&mut Asked) -> &mut String, word: &str) -> Asked {
    let mut to = asked.clone();
    let value = field(&mut to);
    *value = if value == word { String::new() } else { word.to_owned() };
    to
}

//! Who asks for what, how far the round is, and what changed since it was last decided on.

use crate::address::{Address, ItemPage};
use crate::components::icon::Icon;
use crate::components::person::Avatar;
use crate::page::frame;
use crate::views::item::ItemHead;
use crate::views::review::Round;
use leptos::prelude::*;

/// Who asks for what, and how far the round is.
#[component]
pub(super) fn Ask(
    /// The item.
    item: ItemHead,
    /// The round.
    round: Round,
    /// Number of parts in it.
    parts: usize,
    /// Whether everything in it is approved as it is now.
    stands: bool,
) -> impl IntoView {
    let frame = frame();
    let words = wording::review::review(frame.lang());
    let around = wording::deciding::deciding(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let action = Address::item(&brand, &item.code, ItemPage::Review).to_string();
    let may = item.may;
    let open = round.state == "open";
    let lapsed = round.state == "approved" && !stands;
    let asked = (words.asks)(&round.by, round.version, round.words, &round.at);
    let since = match round.since {
        Some(version) => (words.since)(version, round.passages),
        None => words.first_reading.to_owned(),
    };
    let clean: Vec<&str> = round.blocks.iter().map(|it| (around.group)(it)).collect();
    let clean = clean.join(", ");
    // What a network does with a post cannot be set aside.
    let aside = round.blocks.iter().any(|it| it != "networks");
    let decisions = round.decisions.iter().map(|it| {
        let said = match it.verdict.as_str() {
            "approved" => words.approved_by,
            "changes-requested" => words.changes_by,
            "parts-returned" => around.returned_by,
            "taken-back" => around.taken_back_by,
            _ => around.lapsed_by,
        };
        let who = said(&it.by, &it.at);
        let approved = it.verdict == "approved";
        let kind = match (approved, it.counts) {
            (_, false) => "info",
            (true, true) if !lapsed => "good",
            _ => "improve",
        };
        let about: Vec<&str> = it.reasons.iter().map(|it| (around.reason)(it)).collect();
        view! {
            <div class="notice" data-kind=kind>
                <Icon name=if approved { "approved" } else { "changes" } />
                <div><p>{who}</p>{(!about.is_empty()).then(|| view! { <p class="hint">{about.join(" · ")}</p> })}{(!it.comment.is_empty()).then(|| view! { <p>{it.comment.clone()}</p> })}</div>
            </div>
        }
    });
    let stages = round.stages.clone().into_iter().enumerate().map(|(place, (name, state))| {
        let done = state == "done" && !lapsed;
        let sign = if done {
            view! { <Icon name="tick" class="icon--s" /> }.into_any()
        } else {
            (place + 2).to_string().into_any()
        };
        view! {
            <li data-done=done.then_some("true") aria-current=(state == "now").then_some("step")>
                <span class="step">{sign}</span>
                {name}
            </li>
        }
    });
    view! {
        <div class="review-ask">
            <div class="review-who">
                <Avatar name=round.by.clone() />
                <p>{asked}" "{(words.parts)(parts)}"."</p>
                {(!round.due.is_empty()).then(|| view! { <p class="hint" class:flag=round.late><Icon name=if round.late { "late" } else { "scheduled" } />" "{round.due.clone()}</p> })}
                {(!round.note.is_empty()).then(|| view! { <blockquote>{round.note.clone()}</blockquote> })}
                {(!round.readers.is_empty()).then(|| view! { <p class="hint">{round.readers.join(" · ")}</p> })}
                {round.notes_reading.then(|| view! {
                    <form method="post" action=format!("{action}/read") data-reads="" hidden=true>
                        <input type="hidden" name="seen" value=round.seen.clone() />
                    </form>
                })}
                {(!clean.is_empty()).then(|| view! { <p class="hint">{(around.was_clean)(&clean, aside)}</p> })}
                {(!round.signed.is_empty()).then(|| view! { <Signed round=round.clone() /> })}
                {(open && !may.decide && !may.decide_refusal.is_empty()).then(|| view! { <p class="lock"><Icon name="lock" />{may.decide_refusal.clone()}</p> })}
                {may.withdraw.then(|| view! {
                    <form method="post" action=format!("{action}/withdraw")>
                        <button class="button button--s" type="submit"><Icon name="undo" />{words.withdraw}</button>
                    </form>
                })}
            </div>
            <ol class="stages" aria-label=words.stages>
                <li data-done="true"><span class="step"><Icon name="tick" class="icon--s" /></span>{words.stage_submitted}</li>
                {stages.collect_view()}
            </ol>
        </div>
        {lapsed.then(|| view! { <div class="notice" data-kind="improve"><Icon name="improve" /><p>{words.lapsed}</p></div> })}
        {decisions.collect_view()}
        {(!open && round.decisions.is_empty()).then(|| view! { <p class="hint">{(words.ended)(&round.state)}</p> })}
        {open.then(|| view! {
            <div class="review-since">
                <p>{since}</p>
                {(round.passages > 0 && round.since.is_some()).then(|| view! { <a class="button button--s" href="#change-1"><Icon name="arrow-down" />{words.next_change}</a> })}
            </div>
        })}
    }
}

/// What whoever handed over signed.
#[component]
fn Signed(round: Round) -> impl IntoView {
    let words = wording::deciding::deciding(frame().lang());
    let lines = round.signed.iter().map(|it| {
        view! { <li><Icon name="tick" class="icon--s" />{(words.check)(it)}</li> }
    });
    view! {
        <div class="signed">
            <p class="hint">{(words.signed_by)(&round.by)}</p>
            <ul>{lines.collect_view()}</ul>
        </div>
    }
}

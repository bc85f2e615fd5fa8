//! Changes, comments, decision.

mod ask;
mod changes;
mod decision;
mod guests;
mod places;
mod remarks;
mod standing;
mod submission;

use crate::address::{Address, ItemPage};
use crate::components::asked::Request;
use crate::components::chrome::Chrome;
use crate::components::due::Due;
use crate::components::icon::Icon;
use crate::components::item_head::ItemHeader;
use crate::components::summary::{Notice, Summary};
use crate::components::typed::Typed;
use crate::page::frame;
use crate::views::item::ItemHead;
use crate::views::review::Review;
use ask::Ask;
pub(crate) use changes::Changes;
use decision::DecisionBar;
use guests::Guests;
use leptos::prelude::*;
use places::Places;
use remarks::Remarks;
use standing::Standing;
use submission::Submission;

/// Changes, comments, decision.
#[component]
pub fn ReviewPage(it: Review) -> impl IntoView {
    let words = wording::review::review(frame().lang());
    let may = it.item.may.clone();
    let can_submit = !it.pending.is_empty()
        && (may.submit || may.release || !may.submit_refusal.is_empty())
        && may.write;
    let comments = wording::comments::comments(frame().lang()).heading;
    let nothing = it.round.is_none();
    let brand = frame().brand.unwrap_or_default().slug;
    let pictures = format!("/b/{brand}/items/{}/pictures/", it.item.code);
    let round = it.round.clone();
    // The request of an earlier round; that of the last one stands below, with its round.
    let last = round.as_ref().map(|it| it.number);
    let asked: Vec<_> = it.item.asked.iter().filter(|it| Some(it.round) != last).cloned().collect();
    // What waits for a decision comes before what could be submitted next.
    let open = round.as_ref().is_some_and(|it| it.state == "open");
    let submission = |here: bool| {
        (can_submit && here)
            .then(|| view! { <Submission item=it.item.clone() pending=it.pending.clone() checklist=it.checklist.clone() blocks=it.blocks.clone() /> })
    };
    let approved =
        |id: &str| it.item.parts.iter().any(|line| line.id == id && line.state == "approved");
    let stands = it.parts.iter().all(|part| approved(&part.id));
    let deciding = round.as_ref().is_some_and(|it| it.state == "open") && may.decide;
    // What was typed in a form that is not on the page any more: somebody else decided meanwhile.
    let homeless: &'static [&'static str] = match (nothing, deciding, can_submit) {
        (false, true, _) => &["note", "revoke_reason"],
        (false, false, true) => &["request_comment", "question"],
        (false, false, false) => &["note", "request_comment", "question"],
        (true, _, true) => &["request_comment"],
        (true, _, false) => &["note", "request_comment"],
    };
    view! {
        <Chrome />
        <main class="item" id="main">
            <ItemHeader item=it.item.clone() page=ItemPage::Review />
            <div class="main stack stack--l">
                <Notice />
                <Summary />
                <Typed fields=homeless />
                <Due item=it.item.clone() />
                {(!it.certificate.is_empty()).then(|| view! { <Standing item=it.item.clone() certificate=it.certificate.clone() revocable=it.revocable.clone() /> })}
                {(!may.take_back.is_empty()).then(|| view! { <TakeBack item=it.item.clone() /> })}
                {(nothing && !can_submit && it.certificate.is_empty()).then(|| view! {
                    <div class="empty">
                        <Icon name="review" class="icon--l" />
                        <h2>{words.nothing_heading}</h2>
                        <p>{words.nothing_text}</p>
                    </div>
                })}
                {(it.may_invite || !it.links.is_empty()).then(|| view! { <Guests item=it.item.clone() links=it.links.clone() may_invite=it.may_invite by_mail=it.by_mail /> })}
                {submission(!open)}
                {asked.into_iter().map(|it| view! { <Request it /> }).collect_view()}
                {round.clone().map(|round| view! {
                    <Ask item=it.item.clone() round=round.clone() parts=it.parts.len() stands />
                    <div class="split">
                        <div class="review-text stack stack--l">
                            <Changes pictures=pictures.clone() parts=it.parts.clone() />
                        </div>
                        <aside class="stack" aria-label=comments>
                            <Remarks item=it.item.clone() talk=it.talk.clone() />
                            {(!it.places.is_empty()).then(|| view! { <Places item=it.item.clone() places=it.places.clone() /> })}
                        </aside>
                    </div>
                })}
                {submission(open)}
                {nothing.then(|| view! {
                    <section class="stack box" aria-labelledby="comments">
                        <Remarks item=it.item.clone() talk=it.talk.clone() />
                    </section>
                })}
            </div>
            {round.filter(|it| it.state == "open" && may.decide).map(|round| view! { <DecisionBar item=it.item.clone() round parts=it.parts.clone() /> })}
        </main>
    }
}

/// A decision that its reader may take back still.
#[component]
fn TakeBack(item: ItemHead) -> impl IntoView {
    let frame = frame();
    let words = wording::deciding::deciding(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let action = format!("{}/take-back", Address::item(&brand, &item.code, ItemPage::Review));
    view! {
        <form class="notice" data-kind="info" method="post" action=action>
            <Icon name="undo" />
            <p>{item.may.take_back.clone()}</p>
            <div class="actions"><button class="button button--s" type="submit">{words.take_back}</button></div>
        </form>
    }
}

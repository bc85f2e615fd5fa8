//! The stages of a workflow of the brand's own: described in one form, which works without scripts.

use crate::address::Address;
use crate::components::chrome::Chrome;
use crate::components::field::FieldError;
use crate::components::icon::Icon;
use crate::components::summary::{Notice, Summary};
use crate::page::frame;
use crate::views::workflow::{PEOPLE, SketchSlot, SketchStage, Workflow};
use domain::workflow::own::{QUORUM, ROLES, SLOTS, STAGES};
use leptos::prelude::*;

/// What may be wrong with them.
const REFUSED: [&str; 6] = ["stages", "stage_name", "stage_hours", "who", "quorum", "managers"];

/// The stages of a workflow of the brand's own.
#[component]
pub fn WorkflowPage(it: Workflow) -> impl IntoView {
    let frame = frame();
    let words = wording::workflow::workflow(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let action = Address::Workflow(brand.clone()).to_string();
    let settings = format!("{}#approval", Address::BrandSettings(brand));
    let count = it.sketch.stages.len();
    let people = it.people;
    let release = it.sketch.release;
    let stages = it.sketch.stages.into_iter().enumerate();
    let stages = stages.map(|(at, it)| view! { <StageFields at it people=people.clone() /> });
    let stages = stages.collect_view();
    let refused = REFUSED.into_iter().filter(|it| frame.form.error(it).is_some());
    let refused = refused.map(|name| {
        view! { <div id=name tabindex="-1"><FieldError name error=frame.form.error(name) /></div> }
    });
    view! {
        <Chrome />
        <main class="main main--narrow stack stack--l" id="main">
            <header class="head">
                <div class="head-title"><h1>{words.heading}</h1><p>{words.lead}</p></div>
            </header>
            <Notice />
            <Summary />
            <p class="hint">{if it.followed { words.followed } else { words.not_followed }}" "<a href=settings>{words.approval}</a></p>
            <form class="stack stack--l" method="post" action=action>
                // What the return key does.
                <button class="visually-hidden" type="submit" name="do" value="save" tabindex="-1" aria-hidden="true">{words.save}</button>
                <input type="hidden" name="stages" value=count.to_string() />
                {refused.collect_view()}
                {stages}
                <label class="choice">
                    <input type="checkbox" name="release" value="yes" checked=release />
                    <span>{words.release}</span>
                    <span class="hint">{words.release_hint}</span>
                </label>
                <div class="actions">
                    {(count < STAGES).then(|| view! { <button class="button" type="submit" name="do" value="add"><Icon name="plus" />{words.add}</button> })}
                    <button class="button button--primary" type="submit" name="do" value="save">{words.save}</button>
                </div>
            </form>
        </main>
    }
}

/// One stage.
#[component]
fn StageFields(at: usize, it: SketchStage, people: Vec<(String, String)>) -> impl IntoView {
    let words = wording::workflow::workflow(frame().lang());
    let several = it.slots.len() > 1;
    let more = it.slots.len() < SLOTS;
    let slots = it.slots.into_iter().enumerate();
    let slots = slots.map(
        |(place, it)| view! { <SlotFields at=(at, place) it several people=people.clone() /> },
    );
    let (name, hours) = (format!("s{at}_name"), format!("s{at}_hours"));
    let (slots, hint) = (slots.collect_view(), format!("s{at}_hours-hint"));
    view! {
        <section class="box stack" aria-labelledby=format!("s{at}")>
            <h2 id=format!("s{at}")>{(words.stage)(at + 1)}</h2>
            <input type="hidden" name=format!("s{at}_slots") value=slots.len().to_string() />
            <div class="field">
                <label for=name.clone()>{words.name}</label>
                <input class="input" id=name.clone() name=name value=it.name maxlength="100" required=true />
            </div>
            {slots}
            <div class="field">
                <label for=hours.clone()>{words.hours}</label>
                <p class="hint" id=hint.clone()>{words.hours_hint}</p>
                <input class="input input--number" type="number" min="0" id=hours.clone() name=hours value=it.hours aria-describedby=hint />
            </div>
            <div class="actions">
                {more.then(|| view! { <Do value=format!("slot {at}") icon="plus" label=(words.add_slot)(at + 1) /> })}
                {(at > 0).then(|| view! { <Do value=format!("up {at}") icon="arrow-up" label=(words.up)(at + 1) /> })}
                <Do value=format!("remove {at}") icon="minus" label=(words.remove)(at + 1) />
            </div>
        </section>
    }
}

/// A button that changes what is described, and keeps nothing yet.
#[component]
fn Do(value: String, icon: &'static str, label: String) -> impl IntoView {
    view! { <button class="button button--s" type="submit" name="do" value=value formnovalidate=true><Icon name=icon />{label}</button> }
}

/// One place of a stage.
#[component]
fn SlotFields(
    /// The stage and the place, from 0.
    at: (usize, usize),
    /// What is described.
    it: SketchSlot,
    /// Whether the stage has others.
    several: bool,
    /// Who may be named.
    people: Vec<(String, String)>,
) -> impl IntoView {
    let words = wording::workflow::workflow(frame().lang());
    let (stage, place) = at;
    let id = move |it: &str| format!("s{stage}_{place}_{it}");
    let chosen = it.who.clone();
    let roles = ROLES.map(|role| role.as_str()).into_iter().chain([PEOPLE]).map(|word| {
        view! { <option value=word selected=chosen == word>{(words.who_is)(word)}</option> }
    });
    let named = it.people;
    let boxes = people.into_iter().map(|(person, name)| {
        let checked = named.contains(&person);
        view! {
            <label class="choice">
                <input type="checkbox" name=id(&format!("p_{person}")) value="yes" checked=checked />
                <span>{name}</span>
            </label>
        }
    });
    let (roles, boxes) = (roles.collect_view(), boxes.collect_view());
    let label = (words.place)(place + 1);
    view! {
        <div class="stack stack--s" role="group" aria-label=label.clone()>
            {several.then(|| view! {
                <div class="field">
                    <label for=id("name")>{label.clone()}</label>
                    <input class="input" id=id("name") name=id("name") value=it.name.clone() maxlength="100" required=true />
                </div>
            })}
            <div class="field">
                <label for=id("who")>{words.who}</label>
                <select class="input" id=id("who") name=id("who")>{roles}</select>
            </div>
            <details class="fold" open=chosen == PEOPLE>
                <summary>{words.named}</summary>
                <fieldset class="choices"><legend class="visually-hidden">{words.named}</legend>{boxes}</fieldset>
            </details>
            <div class="field">
                <label for=id("quorum")>{words.quorum}</label>
                <input class="input input--number" type="number" min="1" max=QUORUM.to_string() id=id("quorum") name=id("quorum") value=it.quorum />
            </div>
            {several.then(|| view! { <div class="actions"><Do value=format!("unslot {stage} {place}") icon="minus" label=(words.remove_slot)(place + 1, stage + 1) /></div> })}
        </div>
    }
}

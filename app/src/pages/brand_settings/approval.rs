//! Who approves, and who works under supervision.

use super::{came_back, door};
use crate::address::Address;
use crate::components::field::{Field, FieldError};
use crate::components::ticks::Ticks;
use crate::page::frame;
use crate::views::brand::Somebody;
use leptos::prelude::*;

/// Who approves, and who works under supervision.
#[component]
pub(super) fn ApprovalForm(
    /// `solo`, `reviewed`, `agency`, `legal` or `own`.
    preset: String,
    /// The same for posts that stand on their own; empty for that of articles.
    posts: String,
    /// Seconds during which a decision can be taken back.
    take_back: u8,
    /// Stored words of the checklist, and whether whoever submits signs each.
    checklist: Vec<(String, bool)>,
    /// Whether whoever approves ticks it as well.
    checked_twice: bool,
    /// Stored words of groups of findings, and whether the errors of each block.
    blocks: Vec<(String, bool)>,
    /// The same for posts that stand on their own.
    blocks_posts: Vec<(String, bool)>,
    /// Who could approve.
    managers: Vec<Somebody>,
    /// Who could approve after a manager.
    readers: Vec<Somebody>,
    /// Whether that is somebody outside, by a link.
    second_by_link: bool,
    /// Who writes.
    writers: Vec<Somebody>,
    /// Whether the reader may end a supervision.
    may_trust: bool,
) -> impl IntoView {
    let form = frame().form;
    let words = wording::brand::brand(frame().lang());
    let own = wording::workflow::workflow(frame().lang());
    let describe = Address::Workflow(frame().brand.unwrap_or_default().slug).to_string();
    let back = came_back("approval");
    let preset = if back { form.value("preset", &preset) } else { preset };
    let presets = [
        ("reviewed", words.preset_reviewed, words.preset_reviewed_hint),
        ("solo", words.preset_solo, words.preset_solo_hint),
        ("agency", words.preset_agency, words.preset_agency_hint),
        ("legal", words.preset_legal, words.preset_legal_hint),
        ("own", own.preset, own.preset_hint),
    ];
    let posts = if back { form.value("posts", &posts) } else { posts };
    let kinds = presets.map(|(value, label, _)| {
        view! { <option value=value selected=posts == value>{label}</option> }
    });
    let presets = presets.map(|(value, label, hint)| {
        view! {
            <label class="choice">
                <input type="radio" name="preset" value=value checked=preset == value />
                <span>{label}</span>
                <span class="hint">{hint}</span>
            </label>
        }
    });
    let ticked = |name: &'static str, it: &Somebody| {
        if back { form.value(name, "").lines().any(|id| id == it.id) } else { it.chosen }
    };
    let approvers = managers.into_iter().map(|it| {
        let checked = ticked("approver", &it);
        view! { <Box name="approver" it checked fixed=false /> }
    });
    let second = readers.into_iter().map(|it| {
        let checked = ticked("second", &it);
        view! { <Box name="second" it checked fixed=false /> }
    });
    let second = second.collect_view();
    let by_link = if back { !form.value("second_by_link", "").is_empty() } else { second_by_link };
    let around = wording::deciding::deciding(frame().lang());
    let boxes = |name: &str, all: Vec<(String, bool)>, label: fn(&str) -> &'static str| {
        let typed: Vec<String> = form.value(name, "").lines().map(str::to_owned).collect();
        let boxes = all.into_iter().map(|(id, chosen)| {
            let checked = if back { typed.contains(&id) } else { chosen };
            let label = label(&id).to_owned();
            (id, label, checked)
        });
        boxes.collect::<Vec<_>>()
    };
    let checks = boxes("check", checklist, around.check);
    let blocks = boxes("blocks", blocks, around.group);
    let blocks_posts = boxes("blocks_posts", blocks_posts, around.group);
    let twice = if back { !form.value("checked_twice", "").is_empty() } else { checked_twice };
    let supervised = writers.into_iter().map(|it| {
        let checked = ticked("supervised", &it);
        let fixed = !it.may_change || it.chosen && !may_trust;
        view! { <Box name="supervised" it checked fixed /> }
    });
    let (approvers, supervised) = (approvers.collect_view(), supervised.collect_view());
    view! {
        <form class="box stack" id="approval" method="post" action=door("approval")>
            <h2>{words.approval}</h2>
            <input type="hidden" name="form" value="approval" />
            <fieldset class="choices">
                <legend class="visually-hidden">{words.approval}</legend>
                <FieldError name="preset" error=form.error("preset") />
                {presets.collect_view()}
                <p><a href=describe>{own.describe}</a></p>
            </fieldset>
            <fieldset class="choices" id="approvers" aria-describedby="approvers-hint">
                <legend class="field-label">{words.approvers}</legend>
                <FieldError name="approvers" error=form.error("approvers") />
                {approvers}
                <p class="hint" id="approvers-hint">{words.approvers_hint}</p>
            </fieldset>
            <fieldset class="choices" id="second" aria-describedby="second-hint">
                <legend class="field-label">{words.second}</legend>
                <FieldError name="second" error=form.error("second") />
                {second}
                <p class="hint" id="second-hint">{words.second_hint}</p>
                <label class="choice">
                    <input type="checkbox" name="second_by_link" value="yes" checked=by_link />
                    <span>{words.second_by_link}</span>
                    <span class="hint">{words.second_by_link_hint}</span>
                </label>
            </fieldset>
            <div class="field">
                <label for="posts">{words.posts}</label>
                <select class="input" id="posts" name="posts">
                    <option value="" selected=posts.is_empty()>{words.posts_same}</option>
                    {kinds.collect_view()}
                </select>
            </div>
            <Ticks name="blocks" legend=around.blocks hint=around.blocks_hint boxes=blocks />
            <Ticks name="blocks_posts" legend=around.blocks_posts hint=around.blocks_posts_hint boxes=blocks_posts />
            <Ticks name="check" legend=around.brand_checklist hint=around.brand_checklist_hint boxes=checks />
            <label class="choice">
                <input type="checkbox" name="checked_twice" value="yes" checked=twice />
                <span>{around.checked_twice}</span>
            </label>
            <Field name="take_back" label=around.take_back_seconds hint=around.take_back_hint kind="number" value=take_back.to_string() />
            <fieldset class="choices" aria-describedby="supervised-hint">
                <legend class="field-label">{words.supervised}</legend>
                {supervised}
                <p class="hint" id="supervised-hint">{words.supervised_hint}</p>
            </fieldset>
            <div class="actions"><button class="button" type="submit">{words.save}</button></div>
        </form>
    }
}

/// One person to tick. A box that cannot be changed posts what it says all the same.
#[component]
fn Box(name: &'static str, it: Somebody, checked: bool, fixed: bool) -> impl IntoView {
    view! {
        <label class="choice">
            <input type="checkbox" name=name value=it.id.clone() checked=checked disabled=fixed />
            <span>{it.name}</span>
        </label>
        {(fixed && checked).then(|| view! { <input type="hidden" name=name value=it.id /> })}
    }
}

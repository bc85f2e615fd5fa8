//! From finding to finding: show a place, go to the next one, make the change that is always right.

use super::analysis;
use super::dom;
use super::marks::worth_a_stop;
use super::shell::Shell;
use super::spot;
use crate::editor::desk::Tab;
use crate::editor::finding::MISSING_LINKS;
use crate::editor::writing::Edit;
use engine::places::LineStarts;
use engine::reading::{Remark, RuleId};
use leptos::prelude::*;
use prose::Span;
use prose::order::by_place;
use seo::{Field, Verdict};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::Element;
use wording::editor::panel::panel;

/// Shows the next place of a rule's finding, or the field it is about.
pub fn show(shell: &Rc<Shell>, rule: RuleId) {
    analysis::fresh(shell, move |shell| show_now(shell, rule));
}

fn show_now(shell: &Rc<Shell>, rule: RuleId) {
    let Some(finding) = finding(shell, rule) else { return };
    shell.desk.current.set(Some(rule));
    let (last, at) = shell.shown.get();
    match finding.spans.len() {
        0 if rule == MISSING_LINKS => dom::focus("links"),
        0 => to_field(shell, field(finding.field)),
        places => {
            let at = if last == rule { (at + 1) % places } else { 0 };
            shell.shown.set((rule, at));
            select(shell, finding.spans[at]);
        }
    }
}

/// To a field beside the text, wherever it is folded away.
fn to_field(shell: &Rc<Shell>, id: &str) {
    to_text(shell);
    let folded = dom::by_id::<Element>(id).and_then(|it| it.closest("details").ok().flatten());
    if let Some(fold) = folded {
        let _: Result<(), JsValue> = fold.set_attribute("open", "");
    }
    dom::focus(id);
}

/// Shows the text instead of the analysis or the preview. At once, although the components will say the same: what is
/// not displayed takes neither focus nor selection, and has no place to scroll to.
fn to_text(shell: &Rc<Shell>) {
    shell.desk.aside.set(false);
    dom::set("editor", "data-view", None);
    if shell.desk.preview.get_untracked() {
        shell.desk.preview.set(false);
        dom::set("paper", "data-away", Some("false"));
        dom::set("preview", "data-away", Some("true"));
    }
}

const fn field(field: Field) -> &'static str {
    match field {
        Field::Title => "title",
        Field::TitleTag => "title_tag",
        Field::Slug => "slug",
        Field::Description => "description",
        Field::Keyphrase => "keyphrase",
        _ => "body",
    }
}

fn finding(shell: &Rc<Shell>, rule: RuleId) -> Option<Remark> {
    shell.desk.reading.with_untracked(|it| it.remark(rule).cloned())
}

/// The next finding in the text, or the one before, from where the caret is.
pub fn next(shell: &Rc<Shell>, forward: bool) {
    analysis::fresh(shell, move |shell| next_now(shell, forward));
}

fn next_now(shell: &Rc<Shell>, forward: bool) {
    let words = panel(shell.desk.lang);
    let findings = shell.desk.reading.with_untracked(|it| it.remarks.clone());
    let open = findings.iter().filter(|it| it.verdict != Verdict::Good);
    let places: Vec<(Span, &Remark)> =
        open.flat_map(|it| worth_a_stop(it).iter().map(move |span| (*span, it))).collect();
    let places = by_place(places, |it| (it.0.start(), it.0.end()));
    if places.is_empty() {
        shell.desk.said.set(words.none_to_show.to_owned());
        return;
    }
    let at = place_after(shell, &places, forward);
    let (span, finding) = places[at];
    let rank = finding.spans.iter().position(|it| *it == span).unwrap_or(0);
    shell.shown.set((finding.rule, rank));
    shell.desk.current.set(Some(finding.rule));
    select(shell, span);
    show_card(finding.rule);
    let kind = match finding.verdict {
        Verdict::Problem => words.problem,
        Verdict::Improve => words.improve,
        _ => words.note,
    };
    shell.desk.said.set((words.announced)(kind, at + 1, places.len(), &finding.message));
}

/// The place shown last leads to its neighbour; otherwise the caret decides.
fn place_after(shell: &Rc<Shell>, places: &[(Span, &Remark)], forward: bool) -> usize {
    let text = shell.body.field.value();
    let selected = shell.body.selection(&text);
    let (rule, rank) = shell.shown.get();
    let shown = places.iter().position(|(span, it)| {
        it.rule == rule && it.spans.get(rank) == Some(span) && span.range() == selected
    });
    let all = places.len();
    match (shown, forward) {
        (Some(at), true) => (at + 1) % all,
        (Some(at), false) => (at + all - 1) % all,
        (None, true) => places.iter().position(|it| it.0.start() >= selected.end).unwrap_or(0),
        (None, false) => {
            places.iter().rposition(|it| it.0.end() <= selected.start).unwrap_or(all - 1)
        }
    }
}

/// Selects a place of the text, brings it into sight and paints it.
pub fn select(shell: &Rc<Shell>, span: Span) {
    to_text(shell);
    let text = shell.body.field.value();
    let starts = LineStarts::of(&text);
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    let _: Result<(), JsValue> = shell.body.field.focus_with_options(&options);
    shell.body.select(&text, &span.range());
    shell.body.reveal(starts.line_of(span.start()));
    analysis::paint(shell);
    if let Some(marks) = &shell.marks {
        let range = spot::range(&shell.body.mirror, &starts, &text, span);
        marks.paint("current", range.as_slice());
    }
}

/// To a byte of the text.
pub fn go_to(shell: &Rc<Shell>, byte: usize) {
    select(shell, Span::new(byte, byte));
}

/// Makes the change a finding proposes; it can be undone like anything typed.
pub fn fix(shell: &Rc<Shell>, rule: RuleId) {
    analysis::fresh(shell, move |shell| fix_now(shell, rule));
}

fn fix_now(shell: &Rc<Shell>, rule: RuleId) {
    let Some(fix) = finding(shell, rule).and_then(|it| it.fix) else { return };
    let text = shell.body.field.value();
    if text.get(fix.start..fix.end).is_none() || shell.body.field.read_only() {
        return;
    }
    let end = fix.start + fix.text.len();
    put(shell, &Edit { range: fix.start..fix.end, text: fix.text.into_owned(), select: end..end });
    shell.body.reveal(LineStarts::of(&text).line_of(fix.start));
}

/// Makes the change at all places of a finding, as one step that can be undone.
pub fn fix_all(shell: &Rc<Shell>, rule: RuleId) {
    analysis::fresh(shell, move |shell| fix_all_now(shell, rule));
}

fn fix_all_now(shell: &Rc<Shell>, rule: RuleId) {
    let Some(fixes) = finding(shell, rule).map(|it| it.fixes) else { return };
    let text = shell.body.field.value();
    let (Some(first), Some(last)) = (fixes.first(), fixes.last()) else { return };
    let (start, end) = (first.start, last.end);
    if shell.body.field.read_only() {
        return;
    }
    let (mut fixed, mut at) = (String::new(), start);
    for fix in &fixes {
        let Some(kept) = text.get(at..fix.start).filter(|_| fix.end <= text.len()) else { return };
        fixed.push_str(kept);
        fixed.push_str(&fix.text);
        at = fix.end;
    }
    if text.get(start..end).is_none() {
        return;
    }
    let caret = start + fixed.len();
    put(shell, &Edit { range: start..end, text: fixed, select: caret..caret });
    shell.body.reveal(LineStarts::of(&text).line_of(start));
}

/// Makes a change that a button calls for: whoever undoes it finds the caret where it was.
fn put(shell: &Rc<Shell>, edit: &Edit) {
    shell.undo.about_to(&shell.body, edit);
    shell.body.apply(edit);
}

/// A click on a mark shows its finding beside the text.
pub fn at_caret(shell: &Rc<Shell>) {
    if !analysis::current(shell) {
        return;
    }
    let text = shell.body.field.value();
    let at = shell.body.selection(&text);
    let on = |it: &&Remark| {
        it.verdict != Verdict::Good
            && it.spans.iter().any(|span| span.start() <= at.start && at.end <= span.end())
    };
    let rule = shell.desk.reading.with_untracked(|it| {
        it.remarks.iter().filter(on).min_by_key(|it| smallest(it)).map(|it| it.rule)
    });
    if at.is_empty() && rule.is_some() {
        shell.desk.current.set(rule);
        shell.desk.tab.set(Tab::Analysis);
        rule.into_iter().for_each(show_card);
    }
}

fn smallest(finding: &Remark) -> usize {
    finding.spans.iter().map(|it| it.len()).min().unwrap_or(usize::MAX)
}

/// Scrolls the panel, not the page, to the card of a finding.
fn show_card(rule: &str) {
    let (Some(panel), Some(card)) =
        (dom::by_id::<Element>("analysis"), dom::by_id::<Element>(&format!("finding-{rule}")))
    else {
        return;
    };
    let (outer, inner) = (panel.get_bounding_client_rect(), card.get_bounding_client_rect());
    if panel.scroll_height() > panel.client_height()
        && (inner.top() < outer.top() + 48.0 || inner.bottom() > outer.bottom())
    {
        let to = f64::from(panel.scroll_top()) + inner.top() - outer.top() - 64.0;
        panel.set_scroll_top(to as i32);
    }
}

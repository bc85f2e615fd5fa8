//! The fields of a part's form: read, and written as if they had been typed.

use crate::editor::browser::dom::all;
use crate::editor::browser::typing::{announce, replace};
use crate::views::kept::PartFields;
use crate::views::posts::{BESIDE, PostFields};
use crate::views::visuals::VisualFields;
use domain::content::Poll;
use engine::places::byte_of;
use std::collections::BTreeMap;
use web_sys::{HtmlFormElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// What the form holds now; what it has no field for stays as it is in `shown`.
pub(super) fn read(form: &HtmlFormElement, shown: &PartFields) -> PartFields {
    match shown {
        PartFields::Post(it) => PartFields::Post(PostFields {
            text: area(form, "text"),
            warning: match line_if_there(form, "warning") {
                Some(typed) => typed.trim().to_owned(),
                None => it.warning.clone(),
            },
            first_comment: comment(form).unwrap_or_else(|| it.first_comment.clone()),
            pictures: pictures(form, &it.pictures),
            planned: line(form, "planned"),
            poll: poll(form, it.poll.as_ref()),
            beside: filled(form),
        }),
        PartFields::Visual(it) => PartFields::Visual(VisualFields {
            // The server stores these without spaces around them.
            alt: area(form, "alt").trim().to_owned(),
            decorative: inputs(form, "decorative").iter().any(HtmlInputElement::checked),
            credit: line(form, "credit").trim().to_owned(),
            caption: line(form, "caption").trim().to_owned(),
            across: line(form, "across").parse().unwrap_or(it.across),
            down: line(form, "down").parse().unwrap_or(it.down),
        }),
    }
}

/// Puts other words into the form.
pub(super) fn write(form: &HtmlFormElement, fields: &PartFields) {
    match fields {
        PartFields::Post(it) => {
            put_area(form, "text", &it.text);
            put_line(form, "warning", &it.warning);
            put_area(form, "first_comment", &it.first_comment);
            tick(form, "picture", |name| it.pictures.iter().any(|it| it == name));
            put_line(form, "planned", &it.planned);
            put_poll(form, it.poll.as_ref());
            for (id, before) in beside(form) {
                let text = it.beside.get(&id).cloned().unwrap_or_default();
                if text != before {
                    put_line(form, &format!("{BESIDE}{id}"), &text);
                    put_area(form, &format!("{BESIDE}{id}"), &text);
                }
            }
        }
        PartFields::Visual(it) => {
            put_area(form, "alt", &it.alt);
            put_line(form, "credit", &it.credit);
            put_line(form, "caption", &it.caption);
            put_line(form, "across", &it.across.to_string());
            put_line(form, "down", &it.down.to_string());
            tick(form, "decorative", |_| it.decorative);
        }
    }
}

/// The content warning that is typed; none where the network has no place for one.
pub(in crate::pages::item) fn warning(form: &HtmlFormElement) -> Option<String> {
    line_if_there(form, "warning")
}

/// The first comment, likewise.
pub(in crate::pages::item) fn comment(form: &HtmlFormElement) -> Option<String> {
    areas(form, "first_comment").first().map(HtmlTextAreaElement::value)
}

/// The pictures that are ticked. The same ones as those stored stay in their order: ticking has none.
fn pictures(form: &HtmlFormElement, stored: &[String]) -> Vec<String> {
    let mut ticked = inputs(form, "picture");
    ticked.retain(HtmlInputElement::checked);
    let ticked: Vec<String> = ticked.iter().map(HtmlInputElement::value).collect();
    let there = there(form, stored);
    let same = ticked.len() == there.len() && ticked.iter().all(|it| there.contains(it));
    if same { there } else { ticked }
}

/// Pictures the item still has.
fn there(form: &HtmlFormElement, stored: &[String]) -> Vec<String> {
    let boxes = inputs(form, "picture");
    let has = |name: &&String| boxes.iter().any(|it| it.value() == **name);
    stored.iter().filter(has).cloned().collect()
}

/// What the form holds before anybody types: what is shown, without pictures that are gone.
pub(super) fn untouched(form: &HtmlFormElement, shown: &PartFields) -> PartFields {
    let mut fields = shown.clone();
    if let PartFields::Post(it) = &mut fields {
        it.pictures = there(form, &it.pictures);
    }
    fields
}

/// The poll that is typed; the one stored where the form has no fields for it.
fn poll(form: &HtmlFormElement, stored: Option<&Poll>) -> Option<Poll> {
    let options = inputs(form, "poll_option");
    if options.is_empty() {
        return stored.cloned();
    }
    let minutes = selects(form, "poll_minutes").first().and_then(|it| it.value().parse().ok());
    let options = options.iter().map(HtmlInputElement::value);
    Poll::typed(&line(form, "poll_question"), options, minutes.unwrap_or_default())
}

/// The texts beside that of a post: what the network calls them, and what is typed.
pub(in crate::pages::item) fn beside(form: &HtmlFormElement) -> BTreeMap<String, String> {
    // Put in one by one: collecting them would sort, and a sort is heavy to download.
    let mut texts = BTreeMap::new();
    let mut add = |name: String, text: String| {
        if let Some(id) = name.strip_prefix(BESIDE) {
            texts.insert(id.to_owned(), text);
        }
    };
    for it in all::<HtmlInputElement>(form, &format!("input[name^={BESIDE}]")) {
        add(it.name(), it.value());
    }
    for it in all::<HtmlTextAreaElement>(form, &format!("textarea[name^={BESIDE}]")) {
        add(it.name(), it.value());
    }
    texts
}

/// Those that hold something.
fn filled(form: &HtmlFormElement) -> BTreeMap<String, String> {
    let mut texts = beside(form);
    texts.retain(|_, text| !text.is_empty());
    texts
}

fn put_poll(form: &HtmlFormElement, poll: Option<&Poll>) {
    let none = Poll::default();
    let it = poll.unwrap_or(&none);
    put_line(form, "poll_question", &it.question);
    for (at, input) in inputs(form, "poll_option").into_iter().enumerate() {
        input.set_value(it.options.get(at).map_or("", String::as_str));
        announce(&input);
    }
    if let Some((select, it)) = selects(form, "poll_minutes").pop().zip(poll) {
        select.set_value(&it.minutes.to_string());
        announce(&select);
    }
}

/// Puts words where the caret is, as a paragraph of their own after what is before it, as if typed.
pub(super) fn insert(form: &HtmlFormElement, words: &str) {
    let Some(field) = areas(form, "text").pop() else { return };
    let text = field.value();
    let at = field.selection_end().ok().flatten().map_or(text.len(), |it| byte_of(&text, it));
    let before = text.get(..at).unwrap_or_default();
    let gap = if before.is_empty() || before.ends_with("\n\n") { "" } else { "\n\n" };
    replace(&field, &text, at..at, &format!("{gap}{words}"));
}

/// The save the form's own button names.
pub(super) fn seen(form: &HtmlFormElement) -> Option<i64> {
    line(form, "seen").parse().ok()
}

/// Names another one.
pub(super) fn set_seen(form: &HtmlFormElement, save: i64) {
    for it in inputs(form, "seen") {
        it.set_value(&save.to_string());
    }
}

fn inputs(form: &HtmlFormElement, name: &str) -> Vec<HtmlInputElement> {
    all(form, &format!("input[name={name}]"))
}

fn selects(form: &HtmlFormElement, name: &str) -> Vec<HtmlSelectElement> {
    all(form, &format!("select[name={name}]"))
}

fn areas(form: &HtmlFormElement, name: &str) -> Vec<HtmlTextAreaElement> {
    all(form, &format!("textarea[name={name}]"))
}

fn line(form: &HtmlFormElement, name: &str) -> String {
    line_if_there(form, name).unwrap_or_default()
}

fn line_if_there(form: &HtmlFormElement, name: &str) -> Option<String> {
    inputs(form, name).first().map(HtmlInputElement::value)
}

fn area(form: &HtmlFormElement, name: &str) -> String {
    areas(form, name).first().map(HtmlTextAreaElement::value).unwrap_or_default()
}

fn put_line(form: &HtmlFormElement, name: &str, value: &str) {
    for it in inputs(form, name) {
        it.set_value(value);
        announce(&it);
    }
}

fn put_area(form: &HtmlFormElement, name: &str, value: &str) {
    for it in areas(form, name) {
        it.set_value(value);
        announce(&it);
    }
}

/// Ticks the boxes whose value is wanted, by a click: whoever follows them hears of it.
fn tick(form: &HtmlFormElement, name: &str, wanted: impl Fn(&str) -> bool) {
    for it in inputs(form, name) {
        if it.checked() != wanted(&it.value()) {
            it.click();
        }
    }
}

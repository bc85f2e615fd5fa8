//! The count beside the inbox follows what happens while a page lies open, and a quiet line says what it was.

use crate::editor::browser::dom::{by_id, document, listen};
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::{Element, Event, EventSource, MessageEvent};

/// Listens while the page is seen: browsers open few connections to one server, and a hidden page needs none.
pub(super) fn wire() {
    if by_id::<Element>("inbox").is_none() {
        return;
    }
    let open = Rc::new(RefCell::new(None::<EventSource>));
    let follow = move || {
        let hidden = document().hidden();
        let mut open = open.borrow_mut();
        if hidden {
            open.take().iter().for_each(EventSource::close);
        } else if open.is_none() {
            *open = EventSource::new("/events").ok();
            if let Some(source) = open.as_ref() {
                listen(source, "inbox", |event: MessageEvent| {
                    show(&event.data().as_string().unwrap_or_default());
                });
            }
        }
    };
    follow();
    listen(&document(), "visibilitychange", move |_: Event| follow());
}

/// Three lines: the count, the same in words, and what happened; each may be empty.
fn show(lines: &str) {
    let mut lines = lines.split('\n');
    let mut line = || lines.next().unwrap_or_default();
    let (count, waits, told) = (line(), line(), line());
    let Some(link) = by_id::<Element>("inbox") else { return };
    let _ = link.set_attribute("aria-description", waits);
    if let Ok(Some(badge)) = link.query_selector(".badge") {
        badge.set_text_content(Some(count));
    }
    if let Some(said) = by_id::<Element>("inbox-said")
        && !told.is_empty()
    {
        said.set_text_content(Some(told));
    }
}

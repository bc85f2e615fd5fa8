//! Says that somebody read what is under review, once they have had it before them for a while.

use crate::editor::browser::dom::{document, listen, window};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Event, FormData, HtmlFormElement, UrlSearchParams};

/// How long a page is seen before it counts as read, in milliseconds: five seconds, long enough that
/// nobody who only passes by is noted.
const WHILE: i32 = 5_000;

/// Starts counting whenever the page is seen, and begins again when it was hidden meanwhile.
pub(super) fn wire() {
    let Ok(Some(form)) = document().query_selector("[data-reads]") else { return };
    let form: HtmlFormElement = form.unchecked_into();
    let said = Rc::new(Cell::new(false));
    let say = {
        let said = Rc::clone(&said);
        Closure::<dyn FnMut()>::new(move || said.set(said.get() || send(&form).is_some()))
    };
    let timer = Cell::new(0);
    let follow = move || {
        window().clear_timeout_with_handle(timer.get());
        if !document().hidden() && !said.get() {
            let say = say.as_ref().unchecked_ref();
            let set = window().set_timeout_with_callback_and_timeout_and_arguments_0(say, WHILE);
            timer.set(set.unwrap_or_default());
        }
    };
    follow();
    listen(&document(), "visibilitychange", move |_: Event| follow());
}

/// Sends the form without leaving the page; what is on its way arrives even if the page is left now.
fn send(form: &HtmlFormElement) -> Option<()> {
    let seen = FormData::new_with_form(form).ok()?.get("seen").as_string()?;
    let fields = UrlSearchParams::new().ok()?;
    fields.append("seen", &seen);
    let sent =
        window().navigator().send_beacon_with_opt_url_search_params(&form.action(), Some(&fields));
    sent.ok().filter(|it| *it).map(|_| ())
}

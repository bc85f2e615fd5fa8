//! Dropping, pasting, and sending with progress. The answer of the server is the page it would have
//! shown to a plain form: its address is where the browser goes.

use leptos::html::{Form, Input};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, FileList, FormData, HtmlFormElement, ProgressEvent, XmlHttpRequest};

/// Listens to the form, and to the whole page for dropped and pasted files.
pub(super) fn listen(
    form: NodeRef<Form>,
    input: NodeRef<Input>,
    over: RwSignal<bool>,
    sent: RwSignal<Option<u32>>,
    failed: RwSignal<bool>,
) {
    Effect::new(move |_| {
        let Some(element) = form.get() else { return };
        let form: HtmlFormElement = element;
        let submit = {
            let form = form.clone();
            move |event: Event| {
                event.prevent_default();
                send(&form, sent, failed);
            }
        };
        on(&form, "submit", submit);
        let dropped = {
            let form = form.clone();
            move |event: Event| {
                over.set(false);
                let dropped = event
                    .dyn_ref::<web_sys::DragEvent>()
                    .and_then(web_sys::DragEvent::data_transfer)
                    .and_then(|it| it.files());
                // Words dropped into a field are the field's.
                if take(dropped, input, &form) {
                    event.prevent_default();
                }
            }
        };
        let body = document().body().map(|it| it.unchecked_into::<web_sys::EventTarget>());
        if let Some(body) = body {
            on(&body, "dragover", move |event: Event| {
                event.prevent_default();
                over.set(true);
            });
            on(&body, "dragleave", move |_| over.set(false));
            on(&body, "drop", dropped);
            on(&body, "paste", move |event: Event| {
                let files = event
                    .dyn_into::<web_sys::ClipboardEvent>()
                    .ok()
                    .and_then(|it| it.clipboard_data())
                    .and_then(|it| it.files());
                take(files, input, &form);
            });
        }
    });
}

fn on(target: &web_sys::EventTarget, name: &str, handler: impl FnMut(Event) + 'static) {
    let handler = Closure::<dyn FnMut(Event)>::new(handler);
    let _ = target.add_event_listener_with_callback(name, handler.as_ref().unchecked_ref());
    // The page lives as long as its listeners.
    handler.forget();
}

/// Sends files as the button does, so that words on their way go too. False when there are none.
fn take(files: Option<FileList>, input: NodeRef<Input>, form: &HtmlFormElement) -> bool {
    let files = files.filter(|it| it.length() > 0);
    let (Some(files), Some(input)) = (files, input.get_untracked()) else { return false };
    input.set_files(Some(&files));
    form.request_submit().is_ok()
}

fn send(form: &HtmlFormElement, sent: RwSignal<Option<u32>>, failed: RwSignal<bool>) {
    let (Ok(data), Ok(request)) = (FormData::new_with_form(form), XmlHttpRequest::new()) else {
        return;
    };
    failed.set(false);
    sent.set(Some(0));
    if let Ok(upload) = request.upload() {
        on(&upload, "progress", move |event: Event| {
            if let Ok(it) = event.dyn_into::<ProgressEvent>() {
                sent.set(Some((it.loaded() / it.total().max(1.0) * 100.0) as u32));
            }
        });
    }
    let broken = move |_: Event| {
        sent.set(None);
        failed.set(true);
    };
    on(&request, "error", broken);
    on(&request, "abort", broken);
    let answered = request.clone();
    on(&request, "load", move |_| arrived(&answered));
    let opened = request.open("POST", &form.action());
    if opened.is_err() || request.send_with_opt_form_data(Some(&data)).is_err() {
        failed.set(true);
    }
}

/// After a success the server has redirected: go there. A refusal is a page to show in place.
fn arrived(request: &XmlHttpRequest) {
    let ok = request.status().is_ok_and(|it| (200..300).contains(&it));
    if ok {
        let _ = window().location().assign(&request.response_url());
        return;
    }
    let text = request.response_text().ok().flatten().unwrap_or_default();
    let reasons = refusals(&text);
    if let Ok(Some(status)) = document().query_selector(".upload") {
        status.set_text_content(Some(&reasons));
    }
}

/// The reasons in the summary of the page the server sent.
fn refusals(html: &str) -> String {
    let holder = document().create_element("template").ok();
    let Some(holder) = holder.and_then(|it| it.dyn_into::<web_sys::HtmlTemplateElement>().ok())
    else {
        return String::new();
    };
    holder.set_inner_html(html);
    let found = holder.content().query_selector("#summary ul").ok().flatten();
    found.and_then(|it| it.text_content()).unwrap_or_default()
}

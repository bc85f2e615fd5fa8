//! The worker's end of the analysis: the engine, listening.

use crate::editor::engine::{Engine, Question};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// Answers every question, then tells the page that it listens. An empty message says so.
pub fn listen() {
    console_error_panic_hook::set_once();
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let engine = RefCell::new(Engine::default());
    let page = scope.clone();
    let answer = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let asked = event.data().as_string().unwrap_or_default();
        match serde_json::from_str::<Question>(&asked) {
            Ok(it) => {
                let reading = engine.borrow_mut().read(&it.fields, &it.context, it.render);
                say(&page, &serde_json::to_string(&reading).unwrap_or_default());
            }
            Err(error) => leptos::logging::error!("question: {error}"),
        }
    });
    scope.set_onmessage(Some(answer.as_ref().unchecked_ref()));
    answer.forget();
    say(&scope, "");
}

fn say(page: &DedicatedWorkerGlobalScope, text: &str) {
    let _: Result<(), JsValue> = page.post_message(&text.into());
}

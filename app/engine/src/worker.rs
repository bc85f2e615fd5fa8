//! The worker's end of the analysis: the engine, listening.

use crate::message;
use crate::read::{Engine, Question};
use js_sys::Uint8Array;
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
        let asked = Uint8Array::new(&event.data()).to_vec();
        match message::of_bytes::<Question>(&asked) {
            Some(mut it) => {
                let fields = it.fields();
                let reading = engine.borrow_mut().read(&fields, &it.context, it.render);
                say(&page, &message::bytes(&reading));
            }
            None => web_sys::console::error_1(&"a question that cannot be read".into()),
        }
    });
    scope.set_onmessage(Some(answer.as_ref().unchecked_ref()));
    answer.forget();
    say(&scope, &[]);
}

fn say(page: &DedicatedWorkerGlobalScope, bytes: &[u8]) {
    let _: Result<(), JsValue> = page.post_message(&Uint8Array::from(bytes));
}

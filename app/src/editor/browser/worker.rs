//! The page's end of the analysis: a worker beside the page, so that no key ever waits for it. One
//! question at a time; a worker that ended is started again at the next question.

use super::dom::now;
use engine::message;
use engine::read::Question;
use engine::reading::Reading;
use js_sys::Uint8Array;
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;
use web_sys::{Event, HtmlMetaElement, MessageEvent, Worker, WorkerOptions, WorkerType};

/// A worker that could not start is tried again after this long, in milliseconds.
const AGAIN_MS: f64 = 2_000.0;

/// The worker, and what it was asked.
#[derive(Debug)]
pub struct Engine {
    worker: RefCell<Option<Worker>>,
    started: Cell<f64>,
    ready: Cell<bool>,
    /// Asked before the worker was ready.
    waiting: RefCell<Option<Vec<u8>>>,
    answered: Closure<dyn FnMut(MessageEvent)>,
    failed: Closure<dyn FnMut(Event)>,
}

impl Engine {
    /// An engine that hands each reading to `answered`, and says `failed` when its worker ended.
    #[must_use]
    pub fn new(
        answered: impl Fn(Reading) + 'static,
        ready: impl Fn() + 'static,
        failed: impl Fn() + 'static,
    ) -> Engine {
        let answered = Closure::new(move |event: MessageEvent| {
            let said = Uint8Array::new(&event.data()).to_vec();
            match message::of_bytes(&said) {
                _ if said.is_empty() => ready(),
                Some(reading) => answered(reading),
                None => leptos::logging::error!("an answer that cannot be read"),
            }
        });
        Engine {
            worker: RefCell::default(),
            started: Cell::new(-AGAIN_MS),
            ready: Cell::new(false),
            waiting: RefCell::default(),
            answered,
            failed: Closure::new(move |event: Event| {
                event.prevent_default();
                failed();
            }),
        }
    }

    /// Starts the worker, unless there is one or there was one a moment ago.
    pub fn start(&self) -> bool {
        if self.worker.borrow().is_some() {
            return true;
        }
        if now() - self.started.get() < AGAIN_MS {
            return false;
        }
        self.started.set(now());
        let worker = script().and_then(|script| {
            let options = WorkerOptions::new();
            options.set_type(WorkerType::Module);
            Worker::new_with_options(&script, &options).ok()
        });
        if let Some(worker) = &worker {
            worker.set_onmessage(Some(self.answered.as_ref().unchecked_ref()));
            worker.set_onerror(Some(self.failed.as_ref().unchecked_ref()));
        }
        let started = worker.is_some();
        *self.worker.borrow_mut() = worker;
        started
    }

    /// Asks the worker, which answers later. Says whether there is one to ask.
    pub fn ask(&self, question: &Question) -> bool {
        if !self.start() {
            return false;
        }
        let asked = message::bytes(question);
        if self.ready.get() {
            self.send(&asked);
        } else {
            *self.waiting.borrow_mut() = Some(asked);
        }
        true
    }

    /// The worker listens.
    pub fn listens(&self) {
        self.ready.set(true);
        if let Some(asked) = self.waiting.take() {
            self.send(&asked);
        }
    }

    /// The worker is no more.
    pub fn stop(&self) {
        self.ready.set(false);
        self.waiting.take();
        if let Some(worker) = self.worker.take() {
            worker.terminate();
        }
    }

    fn send(&self, asked: &[u8]) {
        if let Some(worker) = &*self.worker.borrow() {
            let _: Result<(), JsValue> = worker.post_message(&Uint8Array::from(asked));
        }
    }
}

/// The address of the worker's script, which the page names.
fn script() -> Option<String> {
    let document = super::dom::document();
    let named = document.query_selector("meta[name=engine]").ok()??;
    Some(named.dyn_into::<HtmlMetaElement>().ok()?.content()).filter(|it| !it.is_empty())
}

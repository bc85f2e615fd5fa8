//! One entry a person and part in the browser's storage.

use crate::editor::browser::dom::window;
use crate::views::kept::PartFields;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;
use web_sys::Storage;

/// What is kept.
#[derive(Serialize, Deserialize)]
pub(super) struct Copy {
    /// The save it was written over.
    pub(super) seen: i64,
    /// The words.
    pub(super) fields: PartFields,
}

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

fn name(person: &str, part: &str) -> String {
    format!("marbre.part.{person}.{part}")
}

/// Keeps words; false when this browser does not.
pub(super) fn keep(person: &str, part: &str, copy: &Copy) -> bool {
    let Some(storage) = storage() else { return false };
    serde_json::to_string(copy)
        .is_ok_and(|text| storage.set_item(&name(person, part), &text).is_ok())
}

/// What was kept.
pub(super) fn find(person: &str, part: &str) -> Option<Copy> {
    serde_json::from_str(&storage()?.get_item(&name(person, part)).ok()??).ok()
}

/// The server has them.
pub(super) fn clear(person: &str, part: &str) {
    if let Some(storage) = storage() {
        let _: Result<(), JsValue> = storage.remove_item(&name(person, part));
    }
}

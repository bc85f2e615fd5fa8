//! Plain forms, as a browser without wasm posts them: the same verbs, and what was typed comes back
//! when it is refused.

pub mod account;
pub mod approve;
pub mod brand;
pub mod brands;
pub mod comments;
pub mod due;
pub mod edit;
pub mod export;
pub mod forgot;
pub mod guest;
pub mod join;
mod kept;
pub mod library;
pub mod login;
pub mod logout;
pub mod new_item;
pub mod notices;
pub mod people;
mod posted;
pub mod posting;
pub mod posts;
pub mod reset;
pub mod review;
pub mod second_factor;
pub mod setup;
pub mod trash;
pub mod versions;
pub mod visuals;
pub mod webhooks;
pub mod workflow;

pub use posted::Posted;

use domain::PartId;
use domain::name::FieldError;
use std::collections::BTreeMap;
use studio::ActionError;

/// The fields of a form, in the order they came.
#[derive(Clone, Debug, Default)]
pub struct Fields(pub Vec<(String, String)>);

impl Fields {
    /// A field's value, or an empty text.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// Refuses a form that lost this field on its way: saving it would empty what is stored.
    ///
    /// # Errors
    /// [`ActionError::Invalid`] on the field.
    pub fn must_have(&self, name: &'static str) -> Result<(), ActionError> {
        let there = self.0.iter().any(|(key, _)| key == name);
        if there { Ok(()) } else { Err(ActionError::field(name, FieldError::Malformed)) }
    }

    /// The part a form is about.
    ///
    /// # Errors
    /// [`ActionError::NotFound`]: what is no id is nobody's.
    pub fn part(&self) -> Result<PartId, ActionError> {
        self.get("part").parse().map_err(|_| ActionError::NotFound)
    }

    /// The save a form started from.
    ///
    /// # Errors
    /// [`ActionError::Invalid`] on `seen`.
    pub fn seen(&self) -> Result<i64, ActionError> {
        let seen = self.get("seen").parse();
        seen.map_err(|_| ActionError::field("seen", FieldError::Malformed))
    }

    /// Every value of a field that may come several times.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// What may be shown again: everything but secrets. Of a field that came twice the first counts, as
    /// in [`Fields::get`]; what is ticked, of which there may be several, are lines.
    #[must_use]
    pub fn typed(&self) -> BTreeMap<String, String> {
        let mut typed = BTreeMap::new();
        for (name, value) in self.0.iter().filter(|it| !is_secret(&it.0)) {
            typed.entry(name.clone()).or_insert_with(|| value.clone());
        }
        for several in [
            "account_zone",
            "approver",
            "blocking",
            "goes",
            "language",
            "network",
            "over",
            "picture",
            "poll_option",
            "post",
            "role",
            "supervised",
        ] {
            if typed.contains_key(several) {
                let values: Vec<&str> = self.all(several).collect();
                typed.insert(several.to_owned(), values.join("\n"));
            }
        }
        typed
    }
}

/// Whether a field is never shown again.
fn is_secret(name: &str) -> bool {
    matches!(name, "password" | "current" | "own_password" | "token" | "code" | "half")
}

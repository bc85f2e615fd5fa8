//! Answers that are not Leptos pages by themselves, and the one that is.

pub mod api;
pub mod events;
pub mod forms;
pub mod health;
pub mod page;
pub mod pictures;
pub mod site;

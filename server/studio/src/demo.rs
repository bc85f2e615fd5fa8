//! The demonstration: a brand with people, articles, posts and pictures, filled through the verbs.

mod content;
pub mod fill;
mod matter;
mod people;

pub use fill::fill;
pub use people::{DemoPerson, people};

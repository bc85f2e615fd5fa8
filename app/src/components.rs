//! Components, one a file, each with a style sheet of the same name.

pub mod asked;
pub mod brand_mark;
pub mod chip;
pub mod chrome;
pub mod comment;
pub mod due;
#[cfg(feature = "ssr")]
pub mod event_line;
pub mod field;
pub mod file_drop;
pub mod icon;
pub mod item_head;
pub mod person;
pub mod still;
pub mod summary;
pub mod text_area;
#[cfg(feature = "ssr")]
pub mod ticks;
pub mod typed;

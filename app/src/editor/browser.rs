//! In the browser only: what works on the text fields themselves, outside the framework, so that a key
//! costs one patched line. [`shell`] holds it together; everything else is one concern a file.

pub mod dom;

mod across;
mod analysis;
mod aside;
mod copies;

mod form;
mod keys;
mod leaving;
mod marks;
mod meeting;
mod mirror;
mod preview;
mod quoted;
mod references;
mod saves;
mod session;
mod shell;
mod spot;
mod surface;
mod text;
mod tools;
pub mod typing;
mod undo;
mod veil;
mod walk;
mod worker;

pub use shell::{act, start};

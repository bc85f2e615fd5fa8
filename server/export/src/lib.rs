//! Files other tools accept, from approved parts only.
//!
//! An [`Edition`] is what goes out together: items with their approved parts. [`export`] checks it (each part's hash
//! is the approved one, each picture named in a text is there, each picture's bytes are the approved ones) and writes
//! one file. The same edition gives the same bytes, whoever asks and whenever: no clock, no random names, sorted
//! entries, times from the approvals. [`proof::sealed`] adds the approval that says who decided, and [`proof::verify`] checks
//! it.

mod archive;
mod body;
mod bundle;
mod check;
mod csv;
mod dates;
mod edition;
mod error;
mod folder;
mod format;
pub mod intake;
mod language;
mod page;
mod pictures;
pub mod proof;
pub mod reading;
mod wxr;

pub use archive::Entry;
pub use edition::{Edition, Item, Part, Site};
pub use error::ExportError;
pub use format::{Format, UnknownFormat, export};
pub use pictures::Pictures;

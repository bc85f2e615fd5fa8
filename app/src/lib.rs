//! What people see.
//!
//! A page is a function of data: the server loads a [`Page`] through the verbs ([`loading`]), renders it
//! ([`shell`]) and puts the same data into the document; the browser reads it back and hydrates the same
//! view. Links are plain links and forms are plain forms, so every page works before, or without, wasm.
//! Server functions ([`calls`]) serve what must happen without leaving the page: saving while typing,
//! signing in again in place. Start with [`address`], the table of pages.

// Views are nested types; release builds look deeper into them than the default allows.
#![recursion_limit = "512"]
#![expect(clippy::needless_pass_by_value, reason = "a component owns its properties")]
#![expect(
    missing_docs,
    reason = "a component's documentation is that of its function; its generated properties repeat it"
)]

pub mod address;
pub mod calls;
pub mod components;
pub mod editor;
pub mod error;
#[cfg(feature = "ssr")]
pub mod loading;
#[cfg(feature = "ssr")]
pub mod markup;
pub mod page;
pub mod pages;
#[cfg(feature = "ssr")]
pub mod shell;
pub mod views;

pub use error::AppError;
pub use page::Frame;
#[cfg(feature = "ssr")]
pub use page::{Body, Bundle, Page};

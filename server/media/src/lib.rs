//! Pictures and blobs: accepted with limits, stored by hash, rendered per placement.
//!
//! The way of a picture: [`accept`] checks what someone uploaded and hands back a [`Picture`] that stands upright and
//! carries no metadata; [`Blobs`] keeps its bytes by their SHA-256; [`render_all`] makes what each placement needs.
//! [`Darkroom`] does the same from async code, with one decode per core at a time.

mod accept;
mod blobs;
mod container;
mod darkroom;
mod decode;
mod fit;
mod format;
mod icc;
pub mod limits;
mod picture;
mod refusal;
mod render;
mod rendition;
mod turned;
mod upright;

pub use accept::{accept, accept_file};
pub use blobs::{Blobs, BucketAddress, NoBucketAddress};
pub use darkroom::Darkroom;
pub use picture::Picture;
pub use refusal::Refusal;
pub use render::{render, render_all};
pub use rendition::{Output, RenderError, Rendition, Wanted};

//! The pages of an item, one a file.

#[cfg(feature = "ssr")]
pub mod compare;
pub mod conflict;
pub mod edit;
#[cfg(feature = "ssr")]
pub mod export;
mod keeping;
pub mod posts;
#[cfg(feature = "ssr")]
pub mod review;
#[cfg(feature = "ssr")]
pub mod versions;
pub mod visuals;

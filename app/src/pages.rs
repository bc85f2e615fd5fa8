//! The pages, one a file.

pub mod account;
pub mod board;
pub mod failed;
pub mod item;
pub mod login;
pub mod missing;
pub mod new_item;
pub mod setup;

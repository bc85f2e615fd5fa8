//! The pages of an item, one a file.

pub mod conflict;
pub mod edit;
pub mod export;
pub mod posts;
pub mod review;
pub mod versions;
pub mod visuals;

//! What pages show: one file a resource, plain data ready to display. Times are already in the brand's
//! zone and the reader's language; numbers are numbers.

pub mod activity;
pub mod approve;
pub mod board;
pub mod brand;
pub mod bulk;
pub mod comments;
pub mod editor;
pub mod export;
pub mod guest;
pub mod inbox;
pub mod item;
pub mod kept;
pub mod library;
pub mod notice;
pub mod people;
pub mod plan;
pub mod posting;
pub mod posts;
pub mod references;
pub mod review;
pub mod second_factor;
pub mod session;
pub mod trash;
pub mod versions;
pub mod visuals;
pub mod webhooks;
pub mod workflow;

//! What reads an article and says what the analysis found: [`read`], on the server for the page and, while
//! somebody types, in a worker beside the page: one function, so the numbers agree.
//!
//! A room of its own, without the framework: the worker has no page, and what is not linked is not sent.

pub mod around;
pub mod fields;
pub mod message;
pub mod places;
pub mod read;
pub mod reading;
#[cfg(feature = "browser")]
pub mod worker;

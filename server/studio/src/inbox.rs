//! What waits for somebody, across the brands they work for.

mod follow;
mod waiting;

pub(crate) use follow::{follow, follow_brand};
pub use store::waiting::Entry;
pub use waiting::{Brands, Inbox, MANY, PAGE, few, inbox};

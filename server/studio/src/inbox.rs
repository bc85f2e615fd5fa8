//! What waits for somebody, across the brands they work for.

mod follow;
mod open;
mod waiting;

pub(crate) use follow::{follow, follow_brand};
pub use open::Brands;
pub(crate) use open::open;
pub use store::waiting::Entry;
pub use waiting::{Inbox, MANY, PAGE, Places, inbox, places};

//! People and what they are for a brand.

pub mod account;
pub mod add;

pub use add::{NewPerson, add, insert_person};

pub mod suspend;
pub use suspend::{random_password, reset_password, suspend};

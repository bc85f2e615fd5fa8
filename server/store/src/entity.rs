//! One file a table: its columns as the database holds them. Times are `*_at`, Unix milliseconds;
//! identifiers and hashes are text; queries turn rows into the words of the house.

pub(crate) mod blob;
pub(crate) mod brand;
pub(crate) mod certificate;
pub(crate) mod certificate_void;
pub(crate) mod comment;
pub(crate) mod decision;
pub(crate) mod event;
pub(crate) mod former_address;
pub(crate) mod half_session;
pub(crate) mod ignored;
pub(crate) mod item;
pub(crate) mod letter;
pub(crate) mod link;
pub(crate) mod membership;
pub(crate) mod part;
pub(crate) mod person;
pub(crate) mod recovery_code;
pub(crate) mod round;
pub(crate) mod round_part;
pub(crate) mod save;
pub(crate) mod second_factor;
pub(crate) mod session;
pub(crate) mod setting;
pub(crate) mod source;
pub(crate) mod view;
pub(crate) mod waiting;

//! Proof of what was approved: certificates signed in the transaction that makes them, one chain a
//! brand.
//!
//! A brand's key is made with its first certificate and lies in the database, where every server of the
//! studio finds it and backups keep it. Whoever reads the database, or a backup, can sign in the
//! brand's name: the signature shows that a file was not changed since it left this studio, and proves
//! nothing against those who run it. It is on no page and in no log.

mod carried;
pub(crate) mod key;
mod names;
mod seal;
mod shown;

pub(crate) use carried::{Carried, carried};
pub use key::public_key;
pub use names::{Decider, Names, deciders, how, names, writers};
pub use seal::seal_all;
pub(crate) use seal::{named, seal};
pub use shown::{Shown, of_item, of_key};

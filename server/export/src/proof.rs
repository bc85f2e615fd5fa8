//! Proof that what left is what was approved: certificates, the seal of a file, and checking both.
//!
//! A [`Certificate`] says who decided what on which exact parts. A [`seal`]ed file carries the
//! certificates of its parts in an [`Approval`], whose signature covers every other byte of the file.
//! People are named by id and by a [`commitment`] to their name, which says nothing once the salt
//! behind it is gone. Everything here is a function of its arguments: keys and salts are passed in.

pub mod approval;
pub mod canonical;
pub mod certificate;
mod chain;
pub mod checkpoint;
pub mod commitment;
mod container;
pub mod key;
pub mod log;
pub mod seal;
pub mod signed;
pub mod verify;

pub use approval::Approval;
pub use canonical::canonical;
pub use certificate::Certificate;
pub use chain::chain;
pub use checkpoint::{Checkpoint, checkpoints};
pub use commitment::commitment;
pub use key::{PublicKey, SecretKey, Signature};
pub use seal::{Proofs, SIDECAR, Sealed, sealed};
pub use signed::Signed;
pub use verify::{Differs, Proven, verify};

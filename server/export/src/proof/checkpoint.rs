//! What stands in place of the oldest part of a history that a brand does not keep: how much it was, the
//! hash it ended with, and the brand's signature.

use super::certificate::Brand;
use super::{Differs, PublicKey, Signed};
use domain::{At, ContentHash};
use serde::{Deserialize, Serialize};

/// The word that begins every checkpoint.
pub const FORMAT: &str = "marbre-checkpoint-1";

/// A point up to which a history was removed. Only a beginning ever is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// [`FORMAT`].
    pub format: String,
    /// Whose history.
    pub brand: Brand,
    /// Its place among the checkpoints of the brand, from 1.
    pub number: u64,
    /// SHA-256 of the one before.
    pub previous: Option<ContentHash>,
    /// How many entries were removed so far, those of earlier checkpoints included.
    pub entries: u64,
    /// Hash of the last entry removed: the next entry names it.
    pub last: ContentHash,
    /// When that entry was written.
    pub up_to: At,
    /// When it was removed.
    pub at: At,
}

/// Whether these are the first checkpoints of a brand, all of them, in order, each signed with the key,
/// naming the one before, and no smaller than it.
///
/// # Errors
/// [`Differs::Checkpoint`] with the number of the first that does not fit.
pub fn checkpoints(key: PublicKey, all: &[Signed<Checkpoint>]) -> Result<(), Differs> {
    let (mut previous, mut entries) = (None, 0);
    for (number, it) in (1..).zip(all) {
        let document = &it.document;
        let place = (document.number, document.previous) == (number, previous);
        if !(place && document.entries > entries && fits(key, it)) {
            return Err(Differs::Checkpoint(number));
        }
        (previous, entries) = (Some(it.hash()), document.entries);
    }
    Ok(())
}

/// Whether a checkpoint is one, signed with this key.
pub(super) fn fits(key: PublicKey, it: &Signed<Checkpoint>) -> bool {
    it.key == key && it.document.format == FORMAT && it.holds()
}

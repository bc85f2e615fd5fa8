//! The chain of a brand's certificates.

use super::certificate::Certificate;
use super::{Differs, PublicKey, Signed};

/// Whether these are the first certificates of a brand, all of them, in order, each signed with the key
/// and naming the one before.
///
/// # Errors
/// [`Differs::Certificate`] with the first that does not fit.
pub fn chain(key: PublicKey, certificates: &[Signed<Certificate>]) -> Result<(), Differs> {
    let mut previous = None;
    for (number, it) in (1..).zip(certificates) {
        let place = (it.document.number, it.document.previous) == (number, previous);
        if !(place && it.key == key && it.holds()) {
            return Err(Differs::Certificate(it.document.id));
        }
        previous = Some(it.hash());
    }
    Ok(())
}

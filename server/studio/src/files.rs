//! Files that parts and brands are made of: kept as long as something shows them.

use crate::{ActionError, Actor, Studio};
use domain::At;
use store::Tx;
use store::blobs::{self, Blob};

/// A file that nothing shows is kept this long: a day, in which whoever just brought it, or takes a backup
/// now, is done.
const KEPT_MS: i64 = 24 * 3_600_000;

/// Records a file whose bytes were put before: a row never names a file that is not there. Somebody may have
/// swept it away since; then it is put again.
pub(crate) async fn keep(
    studio: &Studio,
    tx: &Tx,
    file: &Blob,
    bytes: &[u8],
) -> Result<(), ActionError> {
    blobs::insert(tx, file).await?;
    if !studio.blobs.has(file.hash).await? {
        studio.blobs.put(bytes.to_vec()).await?;
    }
    Ok(())
}

/// Removes the files that nothing has shown for a day. Gives how many.
///
/// # Errors
/// [`ActionError::Forbidden`] for anyone but the operator; those of the store and of the disk.
pub async fn sweep(studio: &Studio, actor: &Actor) -> Result<u64, ActionError> {
    if *actor != Actor::Operator {
        return Err(ActionError::Forbidden);
    }
    let (read, now) = (studio.store.read(), studio.clock.now());
    // Files first: what comes between is in use, and not among them.
    let files = blobs::all(read).await?;
    let used = blobs::in_use(read).await?;
    let old = |at: At| now.0.saturating_sub(at.0) >= KEPT_MS;
    let mut swept = 0;
    for file in files {
        match (used.contains(&file.hash), file.unused_since) {
            (true, Some(_)) => mark(studio, &file, None).await?,
            (false, None) if old(file.created_at) => mark(studio, &file, Some(now)).await?,
            (false, Some(since)) if old(since) => swept += u64::from(remove(studio, &file).await?),
            _ => {}
        }
    }
    Ok(swept)
}

async fn mark(studio: &Studio, file: &Blob, since: Option<At>) -> Result<(), ActionError> {
    let mark = async |tx: &Tx| Ok(blobs::set_unused(tx, file, since).await?);
    studio.store.write(mark).await
}

/// The bytes go before the transaction ends: whoever brings the same file again waits for it, and then sees
/// that they are gone.
async fn remove(studio: &Studio, file: &Blob) -> Result<bool, ActionError> {
    let remove = async |tx: &Tx| {
        let gone = blobs::delete(tx, file).await?;
        if gone {
            studio.blobs.remove(file.hash).await?;
        }
        Ok(gone)
    };
    studio.store.write(remove).await
}

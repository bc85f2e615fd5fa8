//! The key a brand signs with.

use crate::{ActionError, Studio, chance};
use ::export::proof::{PublicKey, SecretKey};
use domain::BrandId;
use store::{Reads, StoreError, Tx, proofs};

/// The brand's key, made when it has none. Whoever else would extend the brand's chain waits until this
/// transaction has ended.
pub(crate) async fn hold(
    studio: &Studio,
    tx: &Tx,
    brand: BrandId,
) -> Result<SecretKey, ActionError> {
    let seed = proofs::hold_seed(tx, brand, &chance::seed(), studio.clock.now()).await?;
    secret(&seed)
}

/// The brand's key; none before its first certificate.
pub(super) async fn of(db: &impl Reads, brand: BrandId) -> Result<Option<SecretKey>, ActionError> {
    let seed = proofs::seed(db, brand).await?;
    seed.map(|it| secret(&it)).transpose()
}

fn secret(seed: &str) -> Result<SecretKey, ActionError> {
    // The same number of bytes as a public key, written the same way.
    let seed: PublicKey = seed.parse().map_err(|_| StoreError::Unreadable("brand_key.seed"))?;
    Ok(SecretKey::of_seed(&seed.0))
}

/// What signatures of a brand are checked with; none before its first certificate.
///
/// # Errors
/// Those of the store.
pub async fn public_key(studio: &Studio, brand: BrandId) -> Result<Option<PublicKey>, ActionError> {
    Ok(of(studio.store.read(), brand).await?.map(|it| it.public()))
}

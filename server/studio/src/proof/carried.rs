//! What a file that leaves carries: the certificates of its parts, and the key that seals it.

use super::{key, seal};
use crate::{ActionError, Studio};
use ::export as files;
use ::export::proof::certificate::{Brand, Certificate};
use ::export::proof::{SecretKey, Signed};
use domain::CertificateId;
use std::collections::BTreeMap;
use store::brands;
use store::{StoreError, proofs};

/// What a file is sealed with.
pub(crate) struct Carried {
    pub brand: Brand,
    pub certificates: BTreeMap<CertificateId, Signed<Certificate>>,
    pub key: SecretKey,
}

/// The certificates of these items' parts. Those from before there were signatures are signed now.
pub(crate) async fn carried(
    studio: &Studio,
    brand: &brands::Brand,
    items: &[files::Item],
) -> Result<Carried, ActionError> {
    let parts = items.iter().flat_map(|it| &it.parts);
    let mut ids: Vec<CertificateId> = parts.map(|it| it.approval.certificate).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut signed = proofs::of(studio.store.read(), &ids).await?;
    if signed.len() < ids.len() {
        seal::seal_brand(studio, brand).await?;
        signed = proofs::of(studio.store.read(), &ids).await?;
    }
    let key = key::of(studio.store.read(), brand.id).await?.ok_or(StoreError::NotFound)?;
    let certificates = signed
        .into_iter()
        .map(|it| Ok((it.certificate, read(&it.signed)?)))
        .collect::<Result<_, ActionError>>()?;
    Ok(Carried { brand: seal::named(brand.id, brand), certificates, key })
}

/// A signed certificate, as it is stored.
pub(super) fn read(signed: &str) -> Result<Signed<Certificate>, ActionError> {
    let read = serde_json::from_str(signed);
    read.map_err(|_| StoreError::Unreadable("sealed_certificate.signed").into())
}

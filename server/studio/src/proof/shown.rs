//! Certificates as pages and the command line show them.

use super::{carried::read, names, names::Names};
use crate::item::Opened;
use crate::{ActionError, Actor, Studio};
use ::export::proof::{Certificate, PublicKey, Signed};
use domain::{At, CertificateId, PartId};
use std::collections::BTreeMap;
use store::brands::{self, Brand};
use store::{certificates, proofs};

/// A certificate, with what is known beside it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Signed.
    pub signed: Signed<Certificate>,
    /// Names behind its commitments, as far as they are still known.
    pub names: Names,
    /// Parts for which it no longer holds, and since when.
    pub voided: BTreeMap<PartId, At>,
}

/// The certificates of an item that was opened, latest first.
///
/// # Errors
/// Those of the store.
pub async fn of_item(studio: &Studio, opened: &Opened) -> Result<Vec<Shown>, ActionError> {
    let read_from = studio.store.read();
    let rows = certificates::of_item(read_from, opened.item.id).await?;
    let ids: Vec<CertificateId> = rows.iter().map(|it| it.id).collect();
    let mut signed = BTreeMap::new();
    for sealed in proofs::of(read_from, &ids).await? {
        signed.insert(sealed.certificate, read(&sealed.signed)?);
    }
    let all: Vec<&Certificate> = signed.values().map(|it| &it.document).collect();
    let names = names::names(studio, &all).await?;
    let shown = rows.into_iter().filter_map(|row| {
        let signed = signed.get(&row.id)?.clone();
        let voided = row.voided.into_iter().map(|(part, it)| (part, it.at)).collect();
        Some(Shown { signed, names: names.clone(), voided })
    });
    Ok(shown.collect())
}

/// The brand whose key this is, for whoever has the studio's data.
///
/// # Errors
/// [`ActionError::Forbidden`] for everybody but the operator.
pub async fn of_key(
    studio: &Studio,
    actor: &Actor,
    key: PublicKey,
) -> Result<Option<Brand>, ActionError> {
    if *actor != Actor::Operator {
        return Err(ActionError::Forbidden);
    }
    for brand in brands::all(studio.store.read()).await? {
        if super::public_key(studio, brand.id).await? == Some(key) {
            return Ok(Some(brand));
        }
    }
    Ok(None)
}

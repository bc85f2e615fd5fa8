//! Signs certificates and adds them to the chain of their brand.

use super::{key, names};
use crate::{ActionError, Studio};
use ::export::proof::certificate::{self, Brand, Certificate, Decision, Part, Policy, Round};
use ::export::proof::commitment::{Guest, Person, Signer};
use ::export::proof::{SecretKey, Signed};
use domain::{BrandId, CertificateId, ContentHash, PersonId};
use std::collections::BTreeSet;
use store::proofs::{self, Sealed};
use store::{Tx, brands, certificates, decisions, guests, items, rounds, saves};

/// Signs a certificate whose rows are all written: in the transaction that wrote them, after the
/// decisions.
pub(crate) async fn seal(
    studio: &Studio,
    tx: &Tx,
    brand: &brands::Brand,
    id: CertificateId,
) -> Result<(), ActionError> {
    let key = key::hold(studio, tx, brand.id).await?;
    let row = certificates::by_id(tx, id).await?.ok_or(ActionError::NotFound)?;
    link(tx, brand, &key, &row).await
}

/// Signs every certificate that has no signature yet, such as those from before there were any. Doing
/// it again does nothing.
///
/// # Errors
/// Those of the store.
pub async fn seal_all(studio: &Studio) -> Result<(), ActionError> {
    for brand in brands::all(studio.store.read()).await? {
        seal_brand(studio, &brand).await?;
    }
    Ok(())
}

/// The same for one brand.
pub(super) async fn seal_brand(studio: &Studio, brand: &brands::Brand) -> Result<(), ActionError> {
    if proofs::unsealed(studio.store.read(), brand.id).await?.is_empty() {
        return Ok(());
    }
    studio
        .store
        .write(async |tx| {
            let key = key::hold(studio, tx, brand.id).await?;
            // Another server may have done it meanwhile.
            for row in proofs::unsealed(tx, brand.id).await? {
                link(tx, brand, &key, &row).await?;
            }
            Ok(())
        })
        .await
}

/// Adds a certificate behind the last of the chain, which nobody else extends meanwhile.
async fn link(
    tx: &Tx,
    brand: &brands::Brand,
    key: &SecretKey,
    row: &certificates::Certificate,
) -> Result<(), ActionError> {
    let last = proofs::last(tx, brand.id).await?;
    let number = last.as_ref().map_or(0, |it| it.number) + 1;
    let previous = last.map(|it| ContentHash::of(it.signed.as_bytes()));
    let document = document(tx, brand, row, (number, previous)).await?;
    let signed = Signed::new(document, key).text();
    Ok(proofs::insert(tx, brand.id, &Sealed { certificate: row.id, number, signed }).await?)
}

async fn document(
    tx: &Tx,
    brand: &brands::Brand,
    row: &certificates::Certificate,
    (number, previous): (u64, Option<ContentHash>),
) -> Result<Certificate, ActionError> {
    let item = items::by_id(tx, row.item).await?.ok_or(ActionError::NotFound)?;
    let round = match row.round {
        Some(id) => rounds::of_item(tx, row.item).await?.into_iter().find(|it| it.id == id),
        None => None,
    };
    let wrote = match &round {
        Some(round) => round.contributors.clone(),
        None => wrote(tx, row).await?,
    };
    Ok(Certificate {
        format: certificate::FORMAT.to_owned(),
        id: row.id,
        number,
        previous,
        brand: named(brand.id, brand),
        item: item.code,
        kind: row.kind,
        at: row.created_at,
        parts: parts(tx, row).await?,
        decisions: decided(tx, row).await?,
        released_by: match row.by {
            Some(by) => Some(names::person(tx, by).await?),
            None => None,
        },
        contributors: people(tx, &wrote).await?,
        policy: round.as_ref().map(|it| Policy::from(&it.policy)),
        round: match &round {
            Some(it) => Some(Round {
                id: it.id,
                number: it.number,
                submitted_by: names::person(tx, it.submitted_by).await?,
                submitted_at: it.submitted_at,
            }),
            None => None,
        },
    })
}

/// A brand as documents name it.
pub(crate) fn named(id: BrandId, brand: &brands::Brand) -> Brand {
    Brand { id, name: brand.name.clone() }
}

/// Who wrote what a person released alone: whoever saved one of its parts.
async fn wrote(
    tx: &Tx,
    row: &certificates::Certificate,
) -> Result<BTreeSet<PersonId>, ActionError> {
    let mut wrote: BTreeSet<PersonId> = row.by.into_iter().collect();
    for part in row.parts.keys() {
        wrote.extend(saves::writers(tx, *part).await?);
    }
    Ok(wrote)
}

async fn people(tx: &Tx, ids: &BTreeSet<PersonId>) -> Result<Vec<Person>, ActionError> {
    let mut people = Vec::with_capacity(ids.len());
    for id in ids {
        people.push(names::person(tx, *id).await?);
    }
    Ok(people)
}

async fn parts(tx: &Tx, row: &certificates::Certificate) -> Result<Vec<Part>, ActionError> {
    let mut parts = Vec::with_capacity(row.parts.len());
    for (id, frozen) in &row.parts {
        let saved = saves::of_hash(tx, *id, frozen.hash).await?;
        let kind = match &saved {
            Some(it) => it.content.kind(),
            None => proofs::kind_of(tx, *id).await?,
        };
        let label = saved.map(|it| it.content.label().to_owned()).unwrap_or_default();
        parts.push(Part { id: *id, kind, label, version: frozen.version, hash: frozen.hash });
    }
    Ok(parts)
}

/// What was decided in the round so far.
async fn decided(tx: &Tx, row: &certificates::Certificate) -> Result<Vec<Decision>, ActionError> {
    let Some(round) = row.round else { return Ok(Vec::new()) };
    let mut decided = Vec::new();
    for it in decisions::of_item(tx, row.item).await? {
        if it.round == round {
            let decision = it.decision;
            decided.push(Decision {
                stage: decision.stage,
                slot: decision.slot,
                verdict: decision.verdict,
                seen: decision.seen,
                at: it.at,
                by: signer(tx, decision.person).await?,
            });
        }
    }
    Ok(decided)
}

/// Who decided: a person, or a guest with the link they were sent.
async fn signer(tx: &Tx, id: PersonId) -> Result<Signer, ActionError> {
    let Some(guest) = guests::by_person(tx, id).await? else {
        return Ok(Signer::Person(names::person(tx, id).await?));
    };
    Ok(Signer::Guest(Guest {
        link: id.0,
        sent_to: names::committed(tx, id.0, &guest.sent_to).await?,
        sent_by: names::person(tx, guest.sent_by).await?,
        signed_as: names::committed(tx, id.0, &guest.signed_as).await?,
    }))
}

//! Releases one's own work without a second person, where the brand allows it.

use super::blocking::analysed;
use super::submit::{chosen_or_pending, complete};
use crate::history::{About, record};
use crate::item::step;
use crate::{ActionError, Actor, Studio, access, chance, proof};
use domain::event::EventKind;
use domain::workflow::{Check, Event};
use domain::{CertificateId, PartId};
use serde_json::json;
use std::collections::BTreeSet;
use store::parts;

/// Releases the chosen parts, or everything pending when none is chosen. The certificate says that
/// nobody else read them.
///
/// # Errors
/// [`ActionError::Invalid`] with gaps, or on `signed`; [`ActionError::Refused`] with `NoSelfRelease`,
/// `NotOwnWork` or `Supervised`.
pub async fn self_release(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    chosen: &[PartId],
    signed: &BTreeSet<Check>,
) -> Result<CertificateId, ActionError> {
    let analysed = analysed(studio, actor, brand, code).await?;
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            let by = access.access.writer()?.person;
            let parts = chosen_or_pending(&access.item.workflow, chosen);
            let certificate = CertificateId(chance::id());
            let policy = access.access.policy(access.item.kind);
            let signed = super::submit::signed(&policy, signed)?;
            let asked = policy.clone();
            let event = Event::SelfRelease { parts: parts.clone(), policy, by, certificate };
            step::take(studio, tx, actor, &access, event).await?;
            let all = parts::of_item(tx, access.item.id).await?;
            complete(&access, actor, &all, &parts, analysed.gaps(&asked, &all, &parts)?)?;
            proof::seal(studio, tx, &access.access.brand, certificate).await?;
            let about = About::item(access.item.brand, access.item.id);
            let data = json!({ "parts": parts, "signed": signed });
            record(studio, tx, actor, EventKind::SelfReleased, about, data).await?;
            Ok(certificate)
        })
        .await
}

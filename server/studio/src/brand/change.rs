//! What every change of a brand's settings has in common.

use crate::history::{About, record};
use crate::person::lead;
use crate::{ActionError, Actor, BrandAccess, Studio, access};
use domain::event::EventKind;
use serde_json::{Value, json};
use store::Tx;
use store::brands::{self, Brand};

/// The brand, and a copy to change, for who configures it. Within the transaction nobody else changes it.
///
/// # Errors
/// [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub(super) async fn open(
    tx: &Tx,
    actor: &Actor,
    brand: &str,
) -> Result<(BrandAccess, Brand), ActionError> {
    let access = lead::hold(tx, actor, brand).await?;
    let copy = access.brand.clone();
    Ok((access, copy))
}

/// The same for whoever writes for the brand as well: for what they keep at hand.
///
/// # Errors
/// [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub(super) async fn open_to_staff(
    tx: &Tx,
    actor: &Actor,
    brand: &str,
) -> Result<(BrandAccess, Brand), ActionError> {
    brands::hold(tx, brand).await?;
    let access = access::brand(tx, actor, brand).await?;
    staff(&access)?;
    let copy = access.brand.clone();
    Ok((access, copy))
}

/// Whether the actor writes for the brand, or looks after it.
///
/// # Errors
/// [`ActionError::Forbidden`].
pub(super) fn staff(access: &BrandAccess) -> Result<(), ActionError> {
    let own = access.member()?;
    if own.may_write() || own.may_configure() { Ok(()) } else { Err(ActionError::Forbidden) }
}

/// Writes the changed copy, and records what was changed. Gives the brand's slug.
///
/// # Errors
/// Those of the store.
pub(super) async fn close(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    access: &BrandAccess,
    after: &Brand,
    what: &'static str,
) -> Result<String, ActionError> {
    close_with(studio, tx, actor, access, after, json!({ "changed": what })).await
}

/// The same where more is recorded than what was changed.
///
/// # Errors
/// Those of the store.
pub(super) async fn close_with(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    access: &BrandAccess,
    after: &Brand,
    data: Value,
) -> Result<String, ActionError> {
    brands::update(tx, &access.brand, after).await?;
    let about = About::brand(after.id);
    record(studio, tx, actor, EventKind::BrandChanged, about, data).await?;
    Ok(after.slug.clone())
}

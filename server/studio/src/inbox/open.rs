//! The brands somebody may look into.

use crate::{ActionError, second_factor};
use domain::{BrandId, Member, PersonId};
use std::collections::BTreeMap;
use store::Reads;
use store::brands::{self, Brand};

/// The brands a person may look into, by id.
pub type Brands = BTreeMap<BrandId, Brand>;

/// The brands a person may look into now, and the names of those they may not before they have a second
/// factor. Archived ones wait for nobody.
///
/// # Errors
/// Those of the store.
pub(crate) async fn open(
    db: &impl Reads,
    person: PersonId,
) -> Result<(Brands, Vec<String>), ActionError> {
    sorted(db, brands::of_person(db, person).await?).await
}

/// The same of brands that were read.
pub(super) async fn sorted(
    db: &impl Reads,
    all: Vec<(Brand, Member)>,
) -> Result<(Brands, Vec<String>), ActionError> {
    let (mut open, mut closed) = (Brands::new(), Vec::new());
    for (brand, member) in all {
        if !member.active || brand.archived_at.is_some() {
            continue;
        }
        match second_factor::wanted(db, &brand, &member).await {
            Ok(()) => drop(open.insert(brand.id, brand)),
            Err(ActionError::SecondFactor) => closed.push(brand.name),
            Err(error) => return Err(error),
        }
    }
    Ok((open, closed))
}

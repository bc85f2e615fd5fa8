//! The brands somebody may look into.

use crate::{ActionError, second_factor};
use domain::{BrandId, PersonId};
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
    let (mut open, mut closed) = (Brands::new(), Vec::new());
    for (brand, member) in brands::of_person(db, person).await? {
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

//! Says when one is away, and who decides for one then.

use crate::brand::Place;
use crate::history::{About, record};
use crate::inbox::open;
use crate::{ActionError, Actor, BrandAccess, Studio, access};
use domain::event::EventKind;
use domain::hours::{DAY, Day, Zone};
use domain::name::FieldError;
use domain::{Member, PersonId};
use serde_json::json;
use store::absences::{self, Absence};
use store::brands::Brand;

/// The longest absence, in days: a year.
pub const LONGEST: i32 = 366;

/// When one is away from a brand, as the account page shows it.
#[derive(Clone, Debug)]
pub struct Away {
    /// The brand.
    pub brand: Brand,
    /// First and last day away, and who decides; none when nothing is said, or it is over.
    pub said: Option<(Day, Day, PersonId)>,
    /// Who could decide for one: id and name.
    pub deputies: Vec<(PersonId, String)>,
}

/// When the actor is away from each of their brands.
///
/// # Errors
/// [`ActionError::Forbidden`] for the operator.
pub async fn away(studio: &Studio, actor: &Actor) -> Result<Vec<Away>, ActionError> {
    let (read, now) = (studio.store.read(), studio.clock.now());
    let person = actor.person().ok_or(ActionError::Forbidden)?;
    let mut all = Vec::new();
    for brand in open(read, person).await?.0.into_values() {
        let people = store::memberships::roster(read, brand.id).await?;
        let deputies = people.iter().filter(|it| able(&it.member, person));
        let deputies = deputies.map(|it| (it.member.person, it.name.clone())).collect();
        let own = absences::of_brand(read, brand.id).await?;
        let own = own.into_iter().find(|it| it.person == person && it.until > now);
        let place = Place::of(&brand.time_zone);
        let days =
            |it: Absence| (place.day_of(it.from), place.day_of(it.until.plus_ms(-1)), it.deputy);
        all.push(Away { said: own.map(days), deputies, brand });
    }
    all.sort_by(|one, other| one.brand.name.cmp(&other.brand.name));
    Ok(all)
}

/// Says from which day to which the actor is away from a brand (`2026-12-24`, both included), and who decides
/// for them then; nothing typed at all says that they are there. Who may decide is still for each round to
/// say.
///
/// # Errors
/// [`ActionError::Invalid`] on `away_from` or `away_until` when it is no day, the end is before the beginning or past,
/// or it is longer than [`LONGEST`]; on `deputy` when they could never decide;
/// [`ActionError::NotFound`].
pub async fn set_away(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    (from, until): (&str, &str),
    deputy: Option<PersonId>,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = access::brand(tx, actor, brand).await?;
            let person = access.member()?.person;
            let nothing = [from, until].iter().all(|it| it.trim().is_empty());
            if nothing && deputy.is_none() {
                absences::remove(tx, person, access.brand.id).await?;
            } else {
                let now = studio.clock.now();
                let absence = checked(&access, person, (from, until), deputy, now)?;
                absences::put(tx, &absence).await?;
            }
            let about = About::brand(access.brand.id);
            let data = json!({ "to": deputy, "from_day": from.trim(), "until": until.trim() });
            record(studio, tx, actor, EventKind::AbsenceSet, about, data).await
        })
        .await
}

fn checked(
    access: &BrandAccess,
    person: PersonId,
    (from, until): (&str, &str),
    deputy: Option<PersonId>,
    now: domain::At,
) -> Result<Absence, ActionError> {
    let wrong = |field| ActionError::field(field, FieldError::Malformed);
    let first = Day::of_text(from.trim()).ok_or_else(|| wrong("away_from"))?;
    let last = Day::of_text(until.trim()).ok_or_else(|| wrong("away_until"))?;
    let place = Place::of(&access.brand.time_zone);
    let (from, until) = (place.at(first, 0), place.at(last, DAY));
    if last < first || last.0 - first.0 > LONGEST || until <= now {
        return Err(wrong("away_until"));
    }
    let roster = access.roster();
    let known = |it: PersonId| roster.iter().any(|m| m.person == it && able(m, person));
    let deputy = deputy.filter(|it| known(*it)).ok_or_else(|| wrong("deputy"))?;
    Ok(Absence { person, brand: access.brand.id, from, until, deputy })
}

/// Whether somebody could ever decide for another.
fn able(it: &Member, person: PersonId) -> bool {
    it.person != person && it.active && it.autonomous
}

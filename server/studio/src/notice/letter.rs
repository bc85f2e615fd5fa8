//! Writes letters about what people were told: at once or every morning, as each of them chose.

use super::{MOST, path, sentence};
use crate::inbox::{Brands, open};
use crate::{ActionError, Studio, brand, mail};
use domain::name::one_line;
use domain::notice::Pace;
use domain::{At, PersonId};
use store::notices::{self, Recipient, Told};
use store::people::Person;
use store::waiting::Asked;
use store::{Tx, people};
use wording::Lang;

/// The hour of the daily letter, where the person's first brand is.
pub const MORNING: i8 = 8;

/// Things one letter names; the others are in the inbox.
const NAMED: u64 = 30;

/// Writes the letters that are due; gives how many. What a letter says and that it was said are one
/// transaction: nothing is said twice, and nothing forgotten, wherever the program ends. The letter itself
/// goes out with a number of its own, which stays the same however often it is tried.
///
/// # Errors
/// Those of the store.
pub async fn write_letters(studio: &Studio) -> Result<usize, ActionError> {
    if studio.mailer.is_none() {
        return Ok(0);
    }
    let mut written = 0;
    for it in notices::recipients(studio.store.read()).await? {
        match studio.store.write(async |tx| one(studio, tx, &it).await).await {
            Ok(true) => written += 1,
            // Another server wrote it.
            Ok(false) | Err(ActionError::Stale) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(written)
}

async fn one(studio: &Studio, tx: &Tx, it: &Recipient) -> Result<bool, ActionError> {
    let Some(person) = people::by_id(tx, it.person).await? else { return Ok(false) };
    let pace = notices::choices(tx, person.id).await?.pace;
    if pace == Pace::Daily && it.since >= morning(studio, tx, person.id).await? {
        return Ok(false);
    }
    let brands = open(tx, person.id).await?.0;
    let asked = Asked { person: person.id, brands: brands.keys().copied().collect() };
    let waits = notices::unmailed(tx, &asked, NAMED).await?;
    if notices::mailed(tx, &waits.all).await? != waits.all.len() as u64 {
        return Err(ActionError::Stale);
    }
    if waits.told.is_empty() || person.suspended_at.is_some() {
        return Ok(false);
    }
    let letter = letter(studio, &person, &brands, &waits.told);
    let until = studio.clock.now().plus_ms(mail::TRIED_FOR_MS);
    mail::write(studio, tx, &person.email, letter, until).await?;
    Ok(true)
}

/// The last time it was morning where the person works.
async fn morning(studio: &Studio, tx: &Tx, person: PersonId) -> Result<At, ActionError> {
    let now = studio.clock.now();
    let zone = brand::zone_of_person(tx, person).await?;
    let zone = jiff::tz::TimeZone::get(&zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let Ok(stamp) = jiff::Timestamp::from_millisecond(now.0) else { return Ok(now) };
    let today = stamp.to_zoned(zone.clone()).date();
    let eight = |date: jiff::civil::Date| {
        let it = date.at(MORNING, 0, 0, 0).to_zoned(zone.clone()).ok()?;
        Some(At(it.timestamp().as_millisecond()))
    };
    let days = [Some(today), today.yesterday().ok()].into_iter().flatten();
    Ok(days.filter_map(eight).find(|it| *it <= now).unwrap_or(now))
}

/// Subject and text.
fn letter(studio: &Studio, to: &Person, brands: &Brands, told: &[Told]) -> (String, String) {
    let lang = Lang::of_code(&to.lang).unwrap_or_default();
    let line = |it: &Told| {
        let brand = brands.get(&it.brand)?;
        let said = format!("{} ({})", sentence(it, lang), one_line(&brand.name, MOST));
        Some((said, format!("{}{}", studio.public_url, path(it, &brand.slug))))
    };
    let lines: Vec<(String, String)> = told.iter().filter_map(line).collect();
    let choose = format!("{}/account#notices", studio.public_url);
    (mail::words_of(&to.lang).told)(&one_line(&to.name, MOST), &lines, &choose)
}

//! Sets one's own second factor up, renews its recovery codes, turns it off.

use super::{guess, take};
use crate::history::{About, record};
use crate::{ActionError, Actor, SignedIn, Studio, chance};
use domain::At;
use domain::event::EventKind;
use domain::name::FieldError;
use serde_json::json;
use store::second_factors::SecondFactor;
use store::{Tx, brands, people, second_factors};

/// Recovery codes a person gets at once.
const CODES: usize = 10;

/// A secret waits this long for its first code: 15 minutes. Whoever finds the page open later learns nothing
/// that will ever open anything.
pub const FRESH_MS: i64 = 15 * 60_000;

/// How it stands with one's own second factor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Status {
    /// Since when it works; none when it does not.
    pub since: Option<At>,
    /// The secret that waits for its first code, hexadecimal.
    pub waiting: Option<String>,
    /// How many recovery codes are left.
    pub codes_left: u64,
    /// Names of the brands that want one of this person.
    pub wanted_by: Vec<String>,
}

/// How it stands with one's own second factor.
///
/// # Errors
/// [`ActionError::Forbidden`] for the operator.
pub async fn status(studio: &Studio, actor: &Actor) -> Result<Status, ActionError> {
    let (db, person) = (studio.store.read(), actor.person().ok_or(ActionError::Forbidden)?);
    let factor = second_factors::of(db, person).await?;
    let wants =
        |(brand, member): &(_, domain::Member)| member.active && super::wants(brand, member);
    let brands = brands::of_person(db, person).await?;
    Ok(Status {
        since: factor.as_ref().and_then(|it| it.confirmed_at),
        waiting: factor.filter(|it| waits(it, studio.clock.now())).map(|it| it.secret),
        codes_left: second_factors::codes_left(db, person).await?,
        wanted_by: brands.into_iter().filter(wants).map(|it| it.0.name).collect(),
    })
}

/// Whether a secret still waits for its first code. One from a clock that was ahead waits for nothing.
fn waits(it: &SecondFactor, now: At) -> bool {
    let age = now.0.saturating_sub(it.created_at.0);
    it.confirmed_at.is_none() && age.abs() < FRESH_MS
}

/// Draws a secret that waits for its first code. One that works already stays.
///
/// # Errors
/// [`ActionError::Invalid`] on `current` when the password is wrong, [`ActionError::Stale`] when a second
/// factor works already.
pub async fn begin(studio: &Studio, actor: &Actor, password: &str) -> Result<(), ActionError> {
    let own = sure(studio, actor, password).await?;
    studio
        .store
        .write(async |tx| {
            if super::is_on(tx, own.person).await? {
                return Err(ActionError::Stale);
            }
            second_factors::begin(tx, own.person, &chance::shared_secret(), studio.clock.now())
                .await?;
            Ok(())
        })
        .await
}

/// Takes the first code: the second factor works from now on. Gives the recovery codes, which are shown
/// once.
///
/// # Errors
/// [`ActionError::Invalid`] on `code`, [`ActionError::Stale`] when nothing waits for one, or no more.
pub async fn confirm(
    studio: &Studio,
    actor: &Actor,
    code: &str,
) -> Result<Vec<String>, ActionError> {
    let person = actor.person().ok_or(ActionError::Forbidden)?;
    studio
        .store
        .write(async |tx| {
            let waiting = second_factors::of(tx, person).await?;
            if !waiting.is_some_and(|it| waits(&it, studio.clock.now())) {
                return Err(ActionError::Stale);
            }
            if !take(studio, tx, person, code).await? {
                return Err(ActionError::field("code", FieldError::Malformed));
            }
            second_factors::confirm(tx, person, studio.clock.now()).await?;
            told(studio, tx, actor, "on").await?;
            codes(tx, person).await
        })
        .await
}

/// Gives new recovery codes; those from before are worth nothing.
///
/// # Errors
/// [`ActionError::Invalid`] on `current` or `code`, [`ActionError::TooMany`] codes, [`ActionError::Stale`]
/// without a second factor.
pub async fn renew_codes(
    studio: &Studio,
    actor: &Actor,
    password: &str,
    code: &str,
) -> Result<Vec<String>, ActionError> {
    let own = sure(studio, actor, password).await?;
    counted(studio, own, code).await?;
    studio
        .store
        .write(async |tx| {
            proven(studio, tx, own, code).await?;
            told(studio, tx, actor, "codes").await?;
            codes(tx, own.person).await
        })
        .await
}

/// Turns one's own second factor off, given a code: whoever found the password and an open browser does
/// not. While a brand wants one, it stays.
///
/// # Errors
/// [`ActionError::Invalid`] on `current` or `code`, or on `second_factor` when a brand wants it,
/// [`ActionError::TooMany`] codes, [`ActionError::Stale`] without a second factor.
pub async fn turn_off(
    studio: &Studio,
    actor: &Actor,
    password: &str,
    code: &str,
) -> Result<(), ActionError> {
    let own = sure(studio, actor, password).await?;
    if !status(studio, actor).await?.wanted_by.is_empty() {
        return Err(ActionError::field("second_factor", FieldError::Malformed));
    }
    counted(studio, own, code).await?;
    studio
        .store
        .write(async |tx| {
            proven(studio, tx, own, code).await?;
            second_factors::clear(tx, own.person).await?;
            told(studio, tx, actor, "off").await
        })
        .await
}

/// Counts a code before it is looked at.
async fn counted(studio: &Studio, own: &SignedIn, code: &str) -> Result<(), ActionError> {
    let count = async |tx: &Tx| guess(studio, tx, own.person, code).await;
    match studio.store.write(count).await? {
        Some(seconds) => Err(ActionError::TooMany(seconds)),
        None => Ok(()),
    }
}

/// Uses a code of somebody whose second factor works.
async fn proven(studio: &Studio, tx: &Tx, own: &SignedIn, code: &str) -> Result<(), ActionError> {
    if !super::is_on(tx, own.person).await? {
        return Err(ActionError::Stale);
    }
    match take(studio, tx, own.person, code).await? {
        true => Ok(()),
        false => Err(ActionError::field("code", FieldError::Malformed)),
    }
}

async fn told(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    what: &'static str,
) -> Result<(), ActionError> {
    let data = json!({ "second_factor": what });
    record(studio, tx, actor, EventKind::PersonChanged, About::default(), data).await
}

async fn codes(tx: &Tx, person: domain::PersonId) -> Result<Vec<String>, ActionError> {
    let codes: Vec<String> = (0..CODES).map(|_| chance::recovery_code()).collect();
    let hash = |it: &String| chance::token_hash(&it.replace('-', ""));
    second_factors::set_codes(tx, person, &codes.iter().map(hash).collect::<Vec<_>>()).await?;
    Ok(codes)
}

/// The actor, who proved again who they are.
async fn sure<'a>(
    studio: &Studio,
    actor: &'a Actor,
    password: &str,
) -> Result<&'a SignedIn, ActionError> {
    let own = actor.signed_in().ok_or(ActionError::Forbidden)?;
    let known = people::credentials(studio.store.read(), &own.email).await?;
    let typed = password.get(..512).unwrap_or(password);
    if studio.passwords.fits(typed, known.as_ref().map(|it| &it.1)).await? {
        Ok(own)
    } else {
        Err(ActionError::field("current", FieldError::Malformed))
    }
}

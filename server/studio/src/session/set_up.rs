//! The first run: the person who holds the token printed on the console founds the studio.

use super::{Device, open};
use crate::brand::{NewBrand, insert_brand};
use crate::history::{About, record};
use crate::person::{NewPerson, insert_person};
use crate::{ActionError, Actor, SignedIn, Studio, chance};
use domain::event::EventKind;
use domain::name::FieldError;
use domain::workflow::Preset;
use domain::{Member, Role, Roles};
use serde_json::json;
use store::{memberships, people, settings};
use subtle::ConstantTimeEq;

const TOKEN: &str = "setup-token-hash";

/// What the founder types.
#[derive(Clone, Debug, Default)]
pub struct Founding {
    /// ISO 639-1 code of the interface and of the brand's first language.
    pub lang: String,
    /// The founder's name.
    pub name: String,
    /// The founder's address.
    pub email: String,
    /// The founder's password.
    pub password: String,
    /// The first brand's name.
    pub brand: String,
}

/// A new one-time token while nobody has an account; none afterwards. Each start prints a new one.
///
/// # Errors
/// Those of the store.
pub async fn setup_token(studio: &Studio) -> Result<Option<String>, ActionError> {
    if people::count(studio.store.read()).await? > 0 {
        return Ok(None);
    }
    let token = chance::token();
    studio
        .store
        .write(async |tx| settings::put(tx, TOKEN, &chance::token_hash(&token)).await)
        .await?;
    Ok(Some(token))
}

/// Whether the token is the one printed on the console, and nobody has used it.
///
/// # Errors
/// Those of the store.
pub async fn token_is_right(studio: &Studio, token: &str) -> Result<bool, ActionError> {
    let stored = settings::get(studio.store.read(), TOKEN).await?;
    Ok(stored.is_some_and(|it| it.as_bytes().ct_eq(chance::token_hash(token).as_bytes()).into()))
}

/// Whether nobody has an account yet.
///
/// # Errors
/// Those of the store.
pub async fn is_needed(studio: &Studio) -> Result<bool, ActionError> {
    Ok(people::count(studio.store.read()).await? == 0)
}

/// Founds the studio: the person is admin and manager, autonomous, of a brand on the preset *solo*,
/// so that the first user is never stuck. Gives the token of their session.
///
/// # Errors
/// [`ActionError::NotFound`] when the token is wrong or used, [`ActionError::Invalid`] otherwise.
pub async fn set_up(
    studio: &Studio,
    token: &str,
    founding: &Founding,
    device: &Device,
) -> Result<String, ActionError> {
    if !token_is_right(studio, token).await? {
        return Err(ActionError::NotFound);
    }
    let person = NewPerson::checked(&founding.name, &founding.email, &founding.lang);
    let brand = NewBrand::checked(&founding.brand, &founding.lang, Preset::Solo);
    let password = domain::name::password(&founding.password)
        .map_err(|why| ActionError::field("password", why));
    let (person, brand, password) = all(person, brand, password)?;
    let hash = studio.passwords.hash(password).await?;
    studio
        .store
        .write(async |tx| {
            settings::take(tx, TOKEN).await?.ok_or(ActionError::NotFound)?;
            if people::count(tx).await? > 0 {
                // Somebody was added on the command line since the token was printed.
                return Err(ActionError::NotFound);
            }
            let person = insert_person(studio, tx, &person, &hash).await?;
            let brand_id = insert_brand(studio, tx, &brand).await?;
            let roles = Roles(vec![Role::Manager, Role::Admin]);
            memberships::put(
                tx,
                brand_id,
                &Member { person: person.id, roles, autonomous: true, active: true },
                studio.clock.now(),
            )
            .await?;
            let token = open(studio, tx, person.id, device).await?;
            let actor = Actor::Person(SignedIn::of(person, chance::token_hash(&token)));
            let about = About::brand(brand_id);
            record(
                studio,
                tx,
                &actor,
                EventKind::StudioSetUp,
                about,
                json!({ "brand": brand.name }),
            )
            .await?;
            Ok(token)
        })
        .await
}

/// All three, or every refused field at once.
fn all<A, B, C>(
    a: Result<A, ActionError>,
    b: Result<B, ActionError>,
    c: Result<C, ActionError>,
) -> Result<(A, B, C), ActionError> {
    match (a, b, c) {
        (Ok(a), Ok(b), Ok(c)) => Ok((a, b, c)),
        (a, b, c) => {
            let mut problems = Vec::new();
            for error in [a.err(), b.err(), c.err()].into_iter().flatten() {
                match error {
                    ActionError::Invalid(fields) => problems.extend(fields),
                    other => return Err(other),
                }
            }
            if problems.is_empty() {
                Err(ActionError::field("", FieldError::Malformed))
            } else {
                Err(ActionError::Invalid(problems))
            }
        }
    }
}

//! The demonstration's people and their brand.

use super::content;
use crate::brand::{NewBrand, insert_brand};
use crate::history::{About, record};
use crate::person::{NewPerson, insert_person};
use crate::{ActionError, Actor, SignedIn, Studio, chance};
use domain::event::EventKind;
use domain::name::FieldError;
use domain::workflow::Preset;
use domain::{Member, Role, Roles};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::people::PasswordHash;
use store::{memberships, people, settings};

const PEOPLE: &str = "demo-people";

/// A person of the demonstration, with what they sign in with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemoPerson {
    /// `writer`, `community-manager` or `manager`.
    pub role: String,
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Their password, drawn when the data directory was filled.
    pub password: String,
}

/// Role, name, user name of the address. The writer is supervised; the second manager lets the first
/// one write and still find somebody who approves. Nobody is told the second one's password: the
/// operator can set one.
const CAST: [(Role, &str, &str); 4] = [
    (Role::Writer, "Camille Aubry", "camille"),
    (Role::CommunityManager, "Sacha Morvan", "sacha"),
    (Role::Manager, "Dominique Ferrand", "dominique"),
    (Role::Manager, "Noor Lambert", "noor"),
];

/// The people of the demonstration: those this database knows, or new ones when it is empty.
///
/// # Errors
/// [`ActionError::Invalid`] on `data` when the database holds something else.
pub async fn people(studio: &Studio) -> Result<Vec<DemoPerson>, ActionError> {
    if let Some(known) = settings::get(studio.store.read(), PEOPLE).await? {
        return serde_json::from_str(&known).map_err(|it| ActionError::Internal(it.to_string()));
    }
    if people::count(studio.store.read()).await? > 0 {
        return Err(ActionError::field("data", FieldError::Taken));
    }
    move_in(studio).await
}

async fn move_in(studio: &Studio) -> Result<Vec<DemoPerson>, ActionError> {
    let broken = |it: serde_json::Error| ActionError::Internal(it.to_string());
    let about = content::brand().map_err(broken)?;
    let host = about.site.rsplit("//").next().unwrap_or_default().to_owned();
    let (preset, slug) = (Preset::Reviewed, about.slug);
    let brand = NewBrand { name: about.name, slug, languages: about.languages, preset, host };
    let cast = CAST.map(|(role, name, user)| DemoPerson {
        role: role.as_str().to_owned(),
        name: name.to_owned(),
        email: format!("{user}@{}", brand.host),
        password: format!("{}-{}", chance::item_code(), chance::item_code()),
    });
    let [a, b, c, d] = &cast;
    let hash = |it: &DemoPerson| {
        let password = it.password.clone();
        async move { studio.passwords.hash(&password).await }
    };
    let hashes = tokio::join!(hash(a), hash(b), hash(c), hash(d));
    let hashes = [hashes.0?, hashes.1?, hashes.2?, hashes.3?];
    let told = cast[..3].to_vec();
    let kept = serde_json::to_string(&told).map_err(broken)?;
    studio
        .store
        .write(async |tx| {
            insert(studio, tx, &brand, &cast, &hashes).await?;
            settings::put(tx, PEOPLE, &kept).await?;
            Ok::<_, ActionError>(())
        })
        .await?;
    Ok(told)
}

async fn insert(
    studio: &Studio,
    tx: &store::Tx,
    brand: &NewBrand,
    cast: &[DemoPerson; 4],
    hashes: &[PasswordHash; 4],
) -> Result<(), ActionError> {
    let id = insert_brand(studio, tx, brand).await?;
    for ((it, hash), (role, ..)) in cast.iter().zip(hashes).zip(CAST) {
        let (name, email, lang) = (it.name.clone(), it.email.clone(), "fr".to_owned());
        let person = insert_person(studio, tx, &NewPerson { name, email, lang }, hash).await?.id;
        let roles = Roles(vec![role]);
        let member = Member { person, roles, autonomous: role != Role::Writer, active: true };
        memberships::put(tx, id, &member, studio.clock.now()).await?;
    }
    let about = About::brand(id);
    let data = json!({ "brand": brand.name });
    record(studio, tx, &Actor::Operator, EventKind::BrandCreated, about, data).await
}

/// A person of the demonstration as the verbs know who acts.
pub(super) async fn acting(studio: &Studio, person: &DemoPerson) -> Result<Actor, ActionError> {
    let known = people::by_email(studio.store.read(), &person.email).await?;
    let known = known.ok_or(ActionError::NotFound)?;
    Ok(Actor::Person(SignedIn::of(known, String::new())))
}

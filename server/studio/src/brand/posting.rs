//! Sets what a brand keeps at hand for its posts: groups of hashtags, and whom it mentions.

use super::{Brand, change};
use crate::{ActionError, Actor, BrandAccess, Studio, access};
use domain::ContentHash;
use domain::brand::Posting;
use domain::name::FieldError;
use networks::{Network, Status};

/// A brand, for those who write for it or look after it.
///
/// # Errors
/// [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn posting(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
) -> Result<BrandAccess, ActionError> {
    let access = access::brand(studio.store.read(), actor, brand).await?;
    change::staff(&access)?;
    Ok(access)
}

/// The networks a brand posts to.
#[must_use]
pub fn networks_of(brand: &Brand) -> Vec<&'static Network> {
    let open = networks::all().iter().copied().filter(|it| it.status == Status::Active);
    open.filter(|it| brand.settings.uses(it.id)).collect()
}

/// Names the words of a list: whoever changes it names those they saw.
#[must_use]
pub fn seen(list: &str) -> String {
    ContentHash::of(list.as_bytes()).to_string()
}

/// Sets the groups of hashtags, one a line, by whoever writes for the brand or looks after it.
/// Gives its slug.
///
/// # Errors
/// [`ActionError::Invalid`] on `groups` (see [`networks::hashtag_groups`] for what is wrong with which line);
/// [`ActionError::Stale`] when they are not those that were seen; [`ActionError::Forbidden`],
/// [`ActionError::NotFound`].
pub async fn set_hashtag_groups(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    (typed, seen): (&str, &str),
) -> Result<String, ActionError> {
    set(studio, actor, brand, "hashtags", |before, after| {
        still(&networks::hashtag_groups_text(&before.settings.posting.groups), seen)?;
        let groups = networks::hashtag_groups(typed, &networks_of(before));
        after.groups = groups.map_err(|_| ActionError::field("groups", FieldError::Malformed))?;
        Ok(())
    })
    .await
}

/// Sets the book of mentions, one person or organisation a line, by whoever writes for the brand or looks
/// after it. Gives its slug.
///
/// # Errors
/// [`ActionError::Invalid`] on `people` (see [`networks::people`]); the others as
/// [`set_hashtag_groups`].
pub async fn set_people(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    (typed, seen): (&str, &str),
) -> Result<String, ActionError> {
    set(studio, actor, brand, "mentions", |before, after| {
        still(&networks::people_text(&before.settings.posting.people), seen)?;
        let people = networks::people(typed);
        after.people = people.map_err(|_| ActionError::field("people", FieldError::Malformed))?;
        Ok(())
    })
    .await
}

/// Refuses to write over a list that nobody of this form saw.
fn still(stored: &str, seen_then: &str) -> Result<(), ActionError> {
    if seen(stored) == seen_then { Ok(()) } else { Err(ActionError::Stale) }
}

async fn set(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    what: &'static str,
    decide: impl Fn(&Brand, &mut Posting) -> Result<(), ActionError>,
) -> Result<String, ActionError> {
    studio
        .store
        .write(async |tx| {
            let (access, mut it) = change::open_to_staff(tx, actor, brand).await?;
            decide(&access.brand, &mut it.settings.posting)?;
            change::close(studio, tx, actor, &access, &it, what).await
        })
        .await
}

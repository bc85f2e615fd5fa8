//! How a brand shows itself: its logo, and the colours of its initials.

use super::change;
use crate::part::picture::Original;
use crate::person::lead;
use crate::{ActionError, Actor, Studio, access, files};
use domain::ContentHash;
use domain::brand::Logo;
use domain::colour::{Colour, READABLE};
use domain::name::FieldError;
use media::Wanted;
use store::blobs::Blob;

/// Pixels a kept logo has at most, across and down: twice what the largest place shows.
const LARGEST: u32 = 320;

/// Sets the colours of a brand's initials, `#rrggbb`; none for the house's own, and no ink for whichever
/// of black and white reads best. Gives the slug of the brand.
///
/// # Errors
/// [`ActionError::Invalid`] on `colour` or `ink`, also when one cannot be read on the other;
/// [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn set_colours(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    colour: &str,
    ink: &str,
) -> Result<String, ActionError> {
    studio
        .store
        .write(async |tx| {
            let (access, mut it) = change::open(tx, actor, brand).await?;
            let read = |field, text: &str| match text.trim() {
                "" => Ok(None),
                text => {
                    let found = Colour::of_str(text);
                    found.map(Some).ok_or(ActionError::field(field, FieldError::Malformed))
                }
            };
            let (colour, ink) = (read("colour", colour)?, read("ink", ink)?);
            if colour.zip(ink).is_some_and(|(a, b)| a.contrast(b) < READABLE) {
                return Err(ActionError::field("contrast", FieldError::Malformed));
            }
            it.settings.look.colour = colour.map(|it| it.to_string()).unwrap_or_default();
            it.settings.look.ink = colour.and(ink).map_or_else(String::new, |it| it.to_string());
            change::close(studio, tx, actor, &access, &it, "colours").await
        })
        .await
}

/// Takes a logo in, made small and without metadata; or lets it go. Gives the slug of the brand.
///
/// # Errors
/// [`ActionError::Picture`] with the reason, [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn set_logo(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    bytes: Option<Vec<u8>>,
) -> Result<String, ActionError> {
    lead::looks_after(&access::brand(studio.store.read(), actor, brand).await?)?;
    let logo = match bytes {
        Some(bytes) => Some(small(studio, bytes).await?),
        None => None,
    };
    studio
        .store
        .write(async |tx| {
            let (access, mut it) = change::open(tx, actor, brand).await?;
            if let Some((_, blob, bytes)) = &logo {
                files::keep(studio, tx, blob, bytes).await?;
            }
            it.settings.look.logo = logo.as_ref().map(|it| it.0);
            change::close(studio, tx, actor, &access, &it, "logo").await
        })
        .await
}

/// The picture as it is kept. The bytes first: a row never names a file that is not there.
async fn small(studio: &Studio, bytes: Vec<u8>) -> Result<(Logo, Blob, Vec<u8>), ActionError> {
    let picture = studio.darkroom.accept(bytes).await?;
    let wanted = Wanted::within((picture.width, picture.height), LARGEST, LARGEST);
    let broken = |it: media::RenderError| ActionError::Internal(it.to_string());
    let made = studio.darkroom.render_all(picture.bytes, vec![wanted]).await.map_err(broken)?;
    let made = made.into_iter().next().ok_or(media::RenderError::Encoding).map_err(broken)?;
    let made = made.map_err(broken)?;
    let hash = ContentHash::of(&made.bytes);
    let blob = Blob {
        hash,
        size: made.bytes.len() as u64,
        media_type: made.format.media_type().to_owned(),
        created_at: studio.clock.now(),
        unused_since: None,
    };
    studio.blobs.put(made.bytes.clone()).await?;
    Ok((Logo { hash, format: made.format }, blob, made.bytes))
}

/// The logo of a brand, for its members.
///
/// # Errors
/// [`ActionError::NotFound`] when there is none, and for everybody else.
pub async fn logo(studio: &Studio, actor: &Actor, brand: &str) -> Result<Original, ActionError> {
    let access = access::brand(studio.store.read(), actor, brand).await?;
    let logo = access.brand.settings.look.logo.ok_or(ActionError::NotFound)?;
    let bytes = studio.blobs.get(logo.hash).await?.ok_or(ActionError::NotFound)?;
    let media_type = logo.format.media_type().to_owned();
    Ok(Original { bytes, media_type, name: format!("logo.{}", logo.format.extension()) })
}

//! Creates a brand.

use crate::history::{About, record};
use crate::{ActionError, Actor, Studio, chance};
use domain::event::EventKind;
use domain::name::{self, FieldError};
use domain::workflow::Preset;
use domain::{BrandId, slug};
use serde_json::json;
use store::{Tx, brands};

/// The time zone a brand begins with.
pub const ZONE: &str = "Europe/Paris";

/// A brand to be, with everything checked.
#[derive(Clone, Debug)]
pub struct NewBrand {
    /// Name on one line.
    pub name: String,
    /// Piece of the address.
    pub slug: String,
    /// Languages it publishes in; the first is the usual one.
    pub languages: Vec<String>,
    /// Who must approve.
    pub preset: Preset,
    /// Host of its site; empty when it has none yet.
    pub host: String,
}

impl NewBrand {
    /// What was typed, checked.
    ///
    /// # Errors
    /// [`ActionError::Invalid`] on `brand`.
    pub fn checked(typed: &str, lang: &str, preset: Preset) -> Result<NewBrand, ActionError> {
        let refused = |why| ActionError::field("brand", why);
        let name = name::display_name(typed).map_err(refused)?;
        let slug = slug::of(&name);
        if slug.is_empty() {
            return Err(refused(FieldError::Malformed));
        }
        let languages =
            if lang == "fr" { ["fr", "en"] } else { ["en", "fr"] }.map(str::to_owned).to_vec();
        Ok(NewBrand { name, slug, languages, preset, host: String::new() })
    }
}

/// Inserts a brand. A slug somebody has gets a number.
///
/// # Errors
/// Those of the store.
pub async fn insert_brand(
    studio: &Studio,
    tx: &Tx,
    brand: &NewBrand,
) -> Result<BrandId, ActionError> {
    let id = BrandId(chance::id());
    let mut slug = brand.slug.clone();
    let mut n = 2;
    while brands::by_slug(tx, &slug).await?.is_some() {
        slug = format!("{}-{n}", brand.slug);
        n += 1;
    }
    let row = brands::Brand {
        id,
        slug,
        name: brand.name.clone(),
        languages: brand.languages.clone(),
        time_zone: ZONE.to_owned(),
        preset: brand.preset,
        site_host: brand.host.clone(),
        created_at: studio.clock.now(),
        settings: domain::brand::Settings::default(),
        archived_at: None,
    };
    brands::insert(tx, &row).await?;
    Ok(id)
}

/// Creates a brand from the command line.
///
/// # Errors
/// [`ActionError::Forbidden`] for anyone but the operator.
pub async fn create(
    studio: &Studio,
    actor: &Actor,
    brand: &NewBrand,
) -> Result<BrandId, ActionError> {
    if *actor != Actor::Operator {
        return Err(ActionError::Forbidden);
    }
    studio
        .store
        .write(async |tx| {
            let id = insert_brand(studio, tx, brand).await?;
            let about = About::brand(id);
            record(
                studio,
                tx,
                actor,
                EventKind::BrandCreated,
                about,
                json!({ "brand": brand.name }),
            )
            .await?;
            Ok(id)
        })
        .await
}

//! Says what a brand is: its name, address, site, languages, time zone.

use super::change;
use crate::{ActionError, Actor, FieldProblem, Studio};
use domain::name::{self, FieldError};
use domain::{Role, slug};
use prose::Language;
use store::brands;

/// What is typed about a brand.
#[derive(Clone, Debug, Default)]
pub struct Description {
    /// Name on one line.
    pub name: String,
    /// Piece of every address of the brand.
    pub slug: String,
    /// Host of its site; may be empty.
    pub host: String,
    /// Codes of the languages it publishes in.
    pub languages: Vec<String>,
    /// The usual one of them.
    pub usual: String,
    /// IANA name of its time zone.
    pub zone: String,
}

/// A description with everything checked.
struct Checked {
    name: String,
    slug: String,
    host: String,
    languages: Vec<String>,
    zone: String,
}

/// Says what a brand is. Only an administrator changes its address; the former one still leads to it.
/// Gives its slug.
///
/// # Errors
/// [`ActionError::Invalid`] with every refused field, [`ActionError::Forbidden`],
/// [`ActionError::NotFound`].
pub async fn describe(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    typed: &Description,
) -> Result<String, ActionError> {
    studio
        .store
        .write(async |tx| {
            let (access, mut it) = change::open(tx, actor, brand).await?;
            let new = checked(typed)?;
            if new.slug != it.slug {
                if !access.member()?.roles.has(Role::Admin) {
                    return Err(ActionError::Forbidden);
                }
                if brands::by_slug(tx, &new.slug).await?.is_some_and(|other| other.id != it.id) {
                    return Err(ActionError::field("slug", FieldError::Taken));
                }
            }
            (it.name, it.slug, it.site_host) = (new.name, new.slug, new.host);
            (it.languages, it.time_zone) = (new.languages, new.zone);
            change::close(studio, tx, actor, &access, &it, "description").await
        })
        .await
}

fn checked(typed: &Description) -> Result<Checked, ActionError> {
    let mut problems = Vec::new();
    let mut or_none = |field, found: Result<String, FieldError>| {
        found.map_err(|why| problems.push(FieldProblem::new(field, why))).unwrap_or_default()
    };
    let address = typed.slug.trim().to_lowercase();
    let it = Checked {
        name: or_none("brand", name::display_name(&typed.name)),
        slug: or_none(
            "slug",
            if slug::is_slug(&address) { Ok(address) } else { Err(FieldError::Malformed) },
        ),
        host: or_none("host", name::site_host(&typed.host)),
        zone: or_none("zone", zone(&typed.zone)),
        languages: languages(typed),
    };
    if it.languages.is_empty() {
        problems.push(FieldProblem::new("languages", FieldError::Empty));
    }
    if problems.is_empty() { Ok(it) } else { Err(ActionError::Invalid(problems)) }
}

/// The languages that were chosen, the usual one first.
fn languages(typed: &Description) -> Vec<String> {
    let chosen = |it: &&Language| {
        it.code() == typed.usual || typed.languages.iter().any(|code| code == it.code())
    };
    let mut found: Vec<&str> = Language::ALL.iter().filter(chosen).map(|it| it.code()).collect();
    found.sort_by_key(|it| *it != typed.usual);
    found.into_iter().map(str::to_owned).collect()
}

/// The name of a time zone that is known.
pub(super) fn zone(typed: &str) -> Result<String, FieldError> {
    let known = jiff::tz::TimeZone::get(typed.trim()).map_err(|_| FieldError::Malformed)?;
    known.iana_name().map(str::to_owned).ok_or(FieldError::Malformed)
}

/// Every time zone that is known, by name.
#[must_use]
pub fn zones() -> Vec<String> {
    let names = jiff::tz::db().available().map(|it| it.to_string());
    // Names without an area are old ones of the same zones.
    let mut names: Vec<String> = names.filter(|it| it.contains('/') || it == "UTC").collect();
    names.sort_unstable();
    names
}

//! What is around every page.

use super::Visit;
use super::times::Times;
use crate::page::{BrandLink, BrandView, Frame, PersonView};
use domain::colour::Colour;
use studio::{ActionError, BrandAccess};

/// The frame before a brand is known.
#[must_use]
pub(crate) fn start(visit: &Visit<'_>) -> Frame {
    let person = visit.actor.and_then(|it| it.signed_in());
    Frame {
        lang: visit.lang.code().to_owned(),
        theme: visit.theme.to_owned(),
        person: person.map(|it| PersonView {
            id: it.person.to_string(),
            name: it.name.clone(),
            email: it.email.clone(),
        }),
        path: visit.path.to_owned(),
        demo: visit.studio.demo,
        plain_http: visit.plain_http,
        form: visit.form.clone(),
        build: visit.build.to_owned(),
        ..Frame::default()
    }
}

/// The brands the person may switch to, and how much waits for them.
pub(crate) async fn add_brands(visit: &Visit<'_>, frame: &mut Frame) -> Result<(), ActionError> {
    let Some(actor) = visit.actor else { return Ok(()) };
    let places = studio::inbox::places(visit.studio, actor).await?;
    let link = |(slug, name)| BrandLink { slug, name };
    frame.brands = places.brands.into_iter().map(link).collect();
    frame.waiting = places.waiting;
    Ok(())
}

/// The brand of the page, and what the person may do there.
pub(crate) fn set_brand(frame: &mut Frame, access: &BrandAccess) {
    let (member, look) = (access.member.as_ref(), &access.brand.settings.look);
    let colour = Colour::of_str(&look.colour);
    let ink = Colour::of_str(&look.ink).or_else(|| colour.map(Colour::ink));
    frame.brand = Some(BrandView {
        slug: access.brand.slug.clone(),
        name: access.brand.name.clone(),
        languages: access.brand.languages.clone(),
        host: access.brand.site_host.clone(),
        may_write: member.is_some_and(domain::Member::may_write),
        may_export: member.is_some_and(domain::Member::may_export),
        manages: member.is_some_and(|it| it.roles.has(domain::Role::Manager)),
        configures: member.is_some_and(domain::Member::may_configure),
        supervised: member.is_some_and(|it| !it.autonomous),
        administers: member.is_some_and(|it| it.roles.has(domain::Role::Admin)),
        archived: access.brand.archived_at.is_some(),
        logo: look.logo.map_or_else(String::new, |it| {
            let hash = it.hash.to_string();
            format!("/b/{}/logo/{}", access.brand.slug, &hash[..16])
        }),
        colour: colour.map(|it| it.to_string()).unwrap_or_default(),
        ink: ink.map(|it| it.to_string()).unwrap_or_default(),
    });
}

/// Who lets nothing of a brand leave and since when, in a sentence, and why; both empty when what is
/// approved may.
pub(super) fn held(visit: &Visit<'_>, access: &BrandAccess) -> (String, String) {
    let Some(held) = &access.brand.settings.held else { return Default::default() };
    let times = Times::new(&access.brand.time_zone, visit.lang, visit.studio.clock.now());
    let words = wording::deciding::deciding(visit.lang);
    ((words.held)(access.name_of(held.by), &times.full(held.at)), held.reason.clone())
}

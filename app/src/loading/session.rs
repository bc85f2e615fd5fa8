//! Setting up, signing in, one's own account, and the way home.

use super::times::Times;
use super::{Content, Visit, frame, query_encoded, query_value};
use crate::address::Address;
use crate::page::{Body, Frame};
use crate::views::session::{Account, Away, Device, Forgot, Login, Setup};
use studio::session::set_up;
use studio::{ActionError, Actor};

/// What the names of fields begin with that travel through the sign-in page.
pub const KEPT: &str = "kept-";

/// Where to go after signing in: a path of this host, never another site.
#[must_use]
pub fn safe_next(next: &str) -> String {
    let own = next.starts_with('/')
        && !next.starts_with("//")
        && !next.contains(['\\', '\t', '\n', '\r'])
        && next.is_ascii();
    if own { next.to_owned() } else { "/".to_owned() }
}

pub(super) async fn setup(visit: &Visit<'_>) -> Result<Content, ActionError> {
    if !set_up::is_needed(visit.studio).await? {
        return Ok(Content::Redirect("/".into()));
    }
    let token = query_value(visit.path, "token").unwrap_or_default();
    let token_is_right = set_up::token_is_right(visit.studio, &token).await?;
    let title = wording::session::session(visit.lang).setup_heading;
    Ok(Content::Body(Body::Setup(Setup { token, token_is_right }), title.to_owned()))
}

pub(super) async fn login(visit: &Visit<'_>, frame: &mut Frame) -> Result<Content, ActionError> {
    if set_up::is_needed(visit.studio).await? {
        return Ok(Content::Redirect("/setup".into()));
    }
    let next = safe_next(&query_value(visit.path, "next").unwrap_or_default());
    if visit.actor.is_some() {
        return Ok(Content::Redirect(next));
    }
    if let Some(half) = super::second_factor::half(visit, next.clone()) {
        return Ok(half);
    }
    if query_value(visit.path, "done").as_deref() == Some("forgotten") {
        wording::forgetting::forgetting(visit.lang).done.clone_into(&mut frame.notice);
    }
    let title = wording::session::session(visit.lang).login_heading;
    let people =
        if visit.studio.demo { studio::demo::people(visit.studio).await? } else { Vec::new() };
    let demo = people.into_iter().map(|it| (it.role, it.email, it.password)).collect();
    let kept = kept(visit);
    Ok(Content::Body(Body::Login(Login { next, demo, kept }), title.to_owned()))
}

/// What was typed elsewhere and travels through the sign-in page.
pub(super) fn kept(visit: &Visit<'_>) -> Vec<(String, String)> {
    let typed = visit.form.typed.iter().filter(|it| it.0.starts_with(KEPT));
    typed.map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// How one gets a new password here.
pub(super) fn forgot(visit: &Visit<'_>) -> Content {
    let asked = query_value(visit.path, "done").as_deref() == Some("sent");
    let page = Forgot { by_mail: visit.studio.mailer.is_some(), asked };
    let title = wording::session::session(visit.lang).forgot_heading;
    Content::Body(Body::Forgot(page), title.to_owned())
}

pub(super) async fn ask_to_sign_in(visit: &Visit<'_>) -> Result<Content, ActionError> {
    if set_up::is_needed(visit.studio).await? {
        return Ok(Content::Redirect("/setup".into()));
    }
    Ok(Content::Redirect(format!("/login?next={}", query_encoded(visit.path))))
}

/// The board of the first brand.
pub(super) async fn home(visit: &Visit<'_>, frame: &mut Frame) -> Result<Content, ActionError> {
    if visit.actor.is_none() {
        return ask_to_sign_in(visit).await;
    }
    frame::add_brands(visit, frame).await?;
    match frame.brands.first() {
        Some(brand) => Ok(Content::Redirect(Address::Board(brand.slug.clone()).to_string())),
        None => Ok(Content::Redirect(Address::Account.to_string())),
    }
}

pub(super) async fn account(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
) -> Result<Content, ActionError> {
    frame::add_brands(visit, frame).await?;
    let words = wording::session::session(visit.lang);
    frame.notice = match query_value(visit.path, "done").as_deref() {
        Some("saved") => words.saved.to_owned(),
        Some("password") => words.password_changed.to_owned(),
        Some("device") => words.device_signed_out.to_owned(),
        Some("notices") => wording::notice::notice(visit.lang).saved.to_owned(),
        Some("away") => wording::away::away(visit.lang).saved.to_owned(),
        Some("others") => words.others_signed_out.to_owned(),
        _ => String::new(),
    };
    let zone = studio::brand::zone_of(visit.studio, actor).await?;
    let times = Times::new(&zone, visit.lang, visit.studio.clock.now());
    let status = studio::second_factor::status(visit.studio, actor).await?;
    let second = wording::second_factor::second_factor(visit.lang);
    let second_factor =
        status.since.map_or_else(String::new, |at| (second.on)(&times.full(at), status.codes_left));
    let sessions = studio::session::devices(visit.studio, actor).await?;
    let notices = super::notice::choices(visit, actor).await?;
    let away = studio::person::away::away(visit.studio, actor).await?;
    let away = away.into_iter().filter(|it| !it.deputies.is_empty()).map(absence).collect();
    let brands: Vec<&str> = frame.brands.iter().map(|it| it.name.as_str()).collect();
    let works_for = brands.join(", ");
    let own = actor.signed_in().map(|it| it.session.as_str());
    let devices = sessions.into_iter().map(|it| Device {
        id: it.token_hash.chars().take(16).collect(),
        name: device_name(&it.user_agent),
        last_seen: times.full(it.last_seen_at),
        current: own == Some(it.token_hash.as_str()),
    });
    Ok(Content::Body(
        Body::Account(Account {
            second_factor,
            notices,
            away,
            devices: devices.collect(),
            works_for,
        }),
        words.account_heading.to_owned(),
    ))
}

fn absence(it: studio::person::away::Away) -> Away {
    let day = |it: Option<domain::hours::Day>| it.map(|it| it.to_string()).unwrap_or_default();
    let named = it.said.map(|it| it.2);
    let deputies = it.deputies.into_iter();
    Away {
        from: day(it.said.map(|it| it.0)),
        until: day(it.said.map(|it| it.1)),
        deputies: deputies.map(|(id, name)| (id.to_string(), name, named == Some(id))).collect(),
        slug: it.brand.slug,
        name: it.brand.name,
    }
}

/// Browser and system out of what a browser says of itself, as far as it is known.
fn device_name(agent: &str) -> String {
    let known = |names: &[(&str, &'static str)]| {
        names.iter().find(|(sign, _)| agent.contains(sign)).map(|(_, name)| *name)
    };
    let browser = known(&[
        ("Edg/", "Edge"),
        ("Firefox/", "Firefox"),
        ("Chrom", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let system = known(&[
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ]);
    [browser, system].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signing_in_never_leads_to_another_site() {
        for hostile in [
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "\t//e",
            "/\t/evil.example",
            "",
            "x",
        ] {
            assert_eq!(safe_next(hostile), "/", "{hostile}");
        }
        assert_eq!(safe_next("/b/acme/board?state=review"), "/b/acme/board?state=review");
    }
}

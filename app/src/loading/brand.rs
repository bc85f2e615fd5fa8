//! What a brand decides for itself, and the brands one administers.

use super::times::Times;
use super::{Content, Visit, board, frame, query_value};
use crate::page::{Body, Frame};
use crate::views::brand::{Administered, BrandSettings, Brands, Deadlines, Limits, Somebody};
use domain::ArticleKind;
use domain::brand::{Measure, thresholds_key};
use domain::charter::Typed;
use domain::workflow::{Blocking, Check};
use domain::{ItemKind, Member, Role};
use prose::Language;
use std::collections::BTreeSet;
use studio::{ActionError, Actor, BrandAccess, brand};

pub(super) async fn settings(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
    slug: &str,
) -> Result<Content, ActionError> {
    let access = brand::settings(visit.studio, actor, slug).await?;
    frame::add_brands(visit, frame).await?;
    frame::set_brand(frame, &access);
    let words = wording::brand::brand(visit.lang);
    (words.done)(&query_value(visit.path, "done").unwrap_or_default())
        .clone_into(&mut frame.notice);
    let own = access.member()?;
    let it = &access.brand;
    let charter = Typed::of(&it.settings.charter);
    let publishes = |code: &str| it.languages.iter().any(|it| it == code);
    let page = BrandSettings {
        languages: Language::ALL.map(|it| (it.code().to_owned(), publishes(it.code()))).into(),
        zone: it.time_zone.clone(),
        zones: brand::describe::zones(),
        networks: board::all_offered()
            .map(|network| {
                (network.id.to_owned(), network.name.to_owned(), it.settings.uses(network.id))
            })
            .collect(),
        thresholds: it.languages.iter().flat_map(|code| limits(it, code)).collect(),
        charter: Typed::FIELDS
            .map(|field| (field.to_owned(), charter.texts.get(field).cloned().unwrap_or_default()))
            .into_iter()
            .chain([("typography".to_owned(), it.settings.typography.as_str().to_owned())])
            .collect(),
        blocking: charter.blocking.iter().map(|it| (*it).to_owned()).collect(),
        preset: it.preset.as_str().to_owned(),
        posts: it.settings.posts.map_or("", domain::workflow::Preset::as_str).to_owned(),
        take_back: it.settings.take_back,
        checklist: Check::ALL
            .map(|check| (check.as_str().to_owned(), it.settings.checklist.contains(&check)))
            .into(),
        checked_twice: it.settings.checked_twice,
        blocks: blocks(ItemKind::Article, &it.settings.blocking),
        blocks_posts: blocks(ItemKind::Post, &it.settings.posts_blocking),
        deadlines: deadlines(&access),
        held: super::frame::held(visit, &access),
        readers: people(
            &access,
            |it| it.active && it.autonomous,
            |member| it.settings.second.contains(&member.person),
        ),
        second_by_link: it.settings.second_by_link,
        managers: people(
            &access,
            |it| it.active && it.roles.has(Role::Manager),
            |member| it.settings.approvers.contains(&member.person),
        ),
        writers: people(&access, |it| it.roles.may_write(), |it| !it.autonomous),
        may_trust: own.autonomous,
        suggesting_is_writing: it.settings.suggesting_is_writing,
        history_years: it.settings.history_years,
        second_factor: Role::ALL
            .map(|role| (role.as_str().to_owned(), it.settings.second_factor.has(role)))
            .into(),
        ..BrandSettings::default()
    };
    let page = BrandSettings { key: key(visit, &access).await?, ..page };
    Ok(Content::Body(Body::BrandSettings(Box::new(page)), words.heading.to_owned()))
}

/// Stored words of the groups of findings that may block a kind of item, and whether each does.
fn blocks(kind: ItemKind, chosen: &BTreeSet<Blocking>) -> Vec<(String, bool)> {
    let groups = Blocking::of_kind(kind).iter();
    groups.map(|it| (it.as_str().to_owned(), chosen.contains(it))).collect()
}

/// The public key and its fingerprint; empty before the first certificate.
async fn key(visit: &Visit<'_>, access: &BrandAccess) -> Result<(String, String), ActionError> {
    let key = studio::proof::public_key(visit.studio, access.brand.id).await?;
    Ok(key.map(|it| (it.to_string(), it.fingerprint())).unwrap_or_default())
}

fn limits(brand: &brand::Brand, code: &str) -> Vec<Limits> {
    let Some(language) = Language::of_code(code) else { return Vec::new() };
    let of = |kind: ArticleKind| {
        let decided = brand.settings.thresholds.get(&thresholds_key(code, kind));
        let value = |it: Measure| {
            let decided = decided.and_then(|all| all.get(&it)).map(u32::to_string);
            let usual = seo::Limits::of(kind).of_measure(it, language);
            (it.as_str().to_owned(), decided.unwrap_or_default(), usual)
        };
        let values = Measure::ALL.map(value).into();
        Limits { language: code.to_owned(), kind: kind.as_str().to_owned(), values }
    };
    ArticleKind::ALL.map(of).into()
}

/// When people work, and how long decisions may take.
fn deadlines(access: &BrandAccess) -> Deadlines {
    let (hours, of) = (&access.brand.settings.hours, &access.brand.settings.deadlines);
    let closed: Vec<String> = hours.closed.iter().map(ToString::to_string).collect();
    let typed = |it: u16| if it == 0 { String::new() } else { it.to_string() };
    Deadlines {
        week: (0..hours.week.len()).map(|day| hours.typed(day)).collect(),
        closed: closed.join("\n"),
        hours: [of.of(0).hours, of.of(1).hours, of.escalate].map(typed),
        people: people(access, |it| it.active && it.autonomous, |it| of.to == Some(it.person)),
    }
}

/// People to choose among. Only an administrator changes an administrator.
fn people(
    access: &BrandAccess,
    listed: impl Fn(&Member) -> bool,
    chosen: impl Fn(&Member) -> bool,
) -> Vec<Somebody> {
    let admin = access.member.as_ref().is_some_and(|it| it.roles.has(Role::Admin));
    let people = access.people.iter().filter(|it| !it.removed && listed(&it.member));
    let somebody = |it: &studio::person::Listed| Somebody {
        id: it.member.person.to_string(),
        name: it.name.clone(),
        chosen: chosen(&it.member),
        may_change: admin || !it.member.roles.has(Role::Admin),
    };
    people.map(somebody).collect()
}

/// The brands one administers.
pub(super) async fn brands(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
) -> Result<Content, ActionError> {
    let all = brand::administered(visit.studio, actor).await?;
    frame::add_brands(visit, frame).await?;
    let words = wording::brand::brand(visit.lang);
    (words.done)(&query_value(visit.path, "done").unwrap_or_default())
        .clone_into(&mut frame.notice);
    let now = visit.studio.clock.now();
    let brands = all.into_iter().map(|it| Administered {
        archived: it
            .archived_at
            .map_or_else(String::new, |at| Times::new(&it.time_zone, visit.lang, now).full(at)),
        slug: it.slug,
        name: it.name,
    });
    let page = Brands { brands: brands.collect() };
    Ok(Content::Body(Body::Brands(page), words.brands.to_owned()))
}

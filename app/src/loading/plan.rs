//! What a brand publishes when.

use super::times::{Times, of_field};
use super::{Content, Visit, frame, query_value, stands};
use crate::address::{Address, ItemPage};
use crate::page::{Body, Frame};
use crate::views::plan::{Day, Entry, Plan};
use domain::At;
use jiff::Span;
use jiff::civil::Date;
use std::collections::BTreeSet;
use studio::brand::Brand;
use studio::plan::{Line, MOST, NEAR_MS, Planned};
use studio::{ActionError, Actor, BrandAccess};
use wording::Lang;

/// Days of a page: four weeks.
const DAYS: i64 = 28;

pub(super) async fn plan(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
    slug: &str,
) -> Result<Content, ActionError> {
    let access = studio::access::brand(visit.studio.store.read(), actor, slug).await?;
    let zone = &access.brand.time_zone;
    let times = Times::new(zone, visit.lang, visit.studio.clock.now());
    let monday = times.field(times.week().0);
    let asked = query_value(visit.path, "from").and_then(|it| it.parse::<Date>().ok());
    let first = asked.or_else(|| monday.get(..10)?.parse().ok()).unwrap_or_default();
    let day = |days: i64| first.checked_add(Span::new().days(days)).unwrap_or(first);
    let start = |date: Date| of_field(&format!("{date}T00:00"), zone).unwrap_or_default();
    let between = (start(first), start(day(DAYS)));
    let read = studio::plan::plan(visit.studio, actor, slug, between).await?;
    frame::add_brands(visit, frame).await?;
    frame::set_brand(frame, &access);
    let base = Address::Plan(slug.to_owned()).to_string();
    let page = Plan {
        days: days(&read.lines, &access, &times, visit.studio.clock.now()),
        span: (times.date(between.0), times.date(start(day(DAYS - 1)))),
        earlier: format!("{base}?from={}", day(-DAYS)),
        later: format!("{base}?from={}", day(DAYS)),
        zone: zone.clone(),
        more: read.lines.len() >= MOST as usize,
        counts: counts(&read.lines, visit.lang),
        export: if access.member()?.may_export() {
            Address::BrandExport(slug.to_owned()).to_string()
        } else {
            String::new()
        },
    };
    let heading = wording::plan::plan(visit.lang).heading.to_owned();
    Ok(Content::Body(Body::Plan(page), heading))
}

fn days(lines: &[Line], access: &BrandAccess, times: &Times, now: At) -> Vec<Day> {
    let near = near(lines);
    let mut days: Vec<Day> = Vec::new();
    for (place, it) in lines.iter().enumerate() {
        let entry = Entry {
            clash: near.contains(&place),
            stands: stands::word(&it.stand).to_owned(),
            said: stands::said(&it.stand, access, times),
            ..entry(&it.planned, &access.brand, times, now)
        };
        let name = times.date(it.planned.at);
        match days.last_mut().filter(|day| day.name == name) {
            Some(day) => day.entries.push(entry),
            None => days.push(Day { name, entries: vec![entry] }),
        }
    }
    days
}

fn entry(it: &Planned, brand: &Brand, times: &Times, now: At) -> Entry {
    let code = it.code.to_string();
    let (network, page) = match &it.network {
        None => (String::new(), ItemPage::Edit),
        Some(id) => {
            let name = networks::network(id).map_or(id.as_str(), |it| it.name);
            (name.to_owned(), ItemPage::Posts)
        }
    };
    let anchor = it.network.as_ref().map_or_else(String::new, |id| format!("#network-{id}"));
    let zone = it.network.as_ref().and_then(|id| brand.settings.posting.zones.get(id));
    let there = zone.map(|zone| {
        let there = Times::new(zone, times.lang(), now);
        let same = there.date(it.at) == times.date(it.at);
        let at = if same { there.time(it.at) } else { there.full(it.at) };
        (at, zone.clone())
    });
    Entry {
        there: there.unwrap_or_default(),
        time: times.time(it.at),
        network,
        title: it.title.clone(),
        href: format!("{}{anchor}", Address::item(brand.slug.as_str(), &code, page)),
        ..Entry::default()
    }
}

fn counts(lines: &[Line], lang: Lang) -> String {
    if lines.is_empty() {
        return String::new();
    }
    let count =
        |what: &str| lines.iter().filter(|it| stands::word(&it.stand) == what).count() as u64;
    let all = ["ready", "waiting", "written", "suspended"].map(count);
    (wording::plan::plan(lang).counts)(all)
}

/// Places of posts that come too near another one on their network.
fn near(lines: &[Line]) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    let planned = || lines.iter().map(|it| &it.planned).enumerate();
    for (place, it) in planned().filter(|(_, it)| it.network.is_some()) {
        let after = planned().skip(place + 1);
        let close = after.take_while(|(_, other)| other.at.since_ms(it.at) < NEAR_MS);
        for (other, _) in close.filter(|(_, other)| other.network == it.network) {
            found.extend([place, other]);
        }
    }
    found
}

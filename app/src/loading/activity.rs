//! What happened in a brand.

use super::happened::happened;
use super::times::{Times, of_field};
use super::{Content, Visit, frame, query_encoded, query_value};
use crate::address::{Address, ItemPage};
use crate::page::{Body, Frame};
use crate::views::activity::{Activity, AskedLog};
use crate::views::versions::Happened;
use domain::PartKind;
use domain::event::EventKind;
use studio::history::{LogFilter, Sort, Told, log};
use studio::{ActionError, Actor, BrandAccess};
use wording::Lang;

pub(super) async fn activity(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
    slug: &str,
) -> Result<Content, ActionError> {
    let access = studio::access::brand(visit.studio.store.read(), actor, slug).await?;
    let asked = asked(visit.path);
    let filter = filter(&asked, &access.brand.time_zone);
    let read = log(visit.studio, actor, slug, &filter).await?;
    frame::add_brands(visit, frame).await?;
    frame::set_brand(frame, &read.access);
    let words = wording::activity::activity(visit.lang);
    let times = Times::new(&access.brand.time_zone, visit.lang, visit.studio.clock.now());
    let sorts = Sort::ALL.into_iter().filter(|it| read.people || *it != Sort::People);
    let older = read.events.last().filter(|_| read.more).map(|it| it.seq);
    let page = Activity {
        events: read.events.iter().map(|it| told(it, &read.access, &times, visit.lang)).collect(),
        sorts: sorts
            .map(|it| (it.as_str().to_owned(), (words.sort)(it.as_str()).to_owned()))
            .collect(),
        people: people(&read.access),
        may_take: read.people,
        older: older.map(|seq| asked.href(slug, Some(seq))).unwrap_or_default(),
        newest: asked.before.map(|_| asked.href(slug, None)).unwrap_or_default(),
        asked,
    };
    Ok(Content::Body(Body::Activity(Box::new(page)), words.heading.to_owned()))
}

/// What an address asks for; words that mean nothing are left out.
fn asked(path: &str) -> AskedLog {
    let value = |name: &str| query_value(path, name).unwrap_or_default().trim().to_owned();
    let known = |value: String, good: bool| if good { value } else { String::new() };
    let (person, sort, item) = (value("person"), value("kind"), value("item"));
    let day = |name: &str| {
        let day = value(name);
        let good = of_field(&format!("{day}T00:00"), "UTC").is_some();
        known(day, good)
    };
    AskedLog {
        person: known(person.clone(), person.parse::<domain::PersonId>().is_ok()),
        sort: known(sort.clone(), Sort::of_str(&sort).is_some()),
        item: known(item.clone(), item.parse::<domain::ItemCode>().is_ok()),
        from: day("from"),
        to: day("to"),
        before: value("before").parse().ok(),
    }
}

impl AskedLog {
    fn href(&self, slug: &str, before: Option<i64>) -> String {
        let before = before.map(|it| it.to_string()).unwrap_or_default();
        let pairs = [
            ("person", &self.person),
            ("kind", &self.sort),
            ("item", &self.item),
            ("from", &self.from),
            ("to", &self.to),
            ("before", &before),
        ];
        let said = pairs.into_iter().filter(|it| !it.1.is_empty());
        let query: Vec<String> =
            said.map(|(name, it)| format!("{name}={}", query_encoded(it))).collect();
        let base = Address::Activity(slug.to_owned()).to_string();
        if query.is_empty() { base } else { format!("{base}?{}", query.join("&")) }
    }
}

/// Days are whole days where the brand is: the last one is over at the next midnight.
fn filter(asked: &AskedLog, zone: &str) -> LogFilter {
    let start = |day: &str| of_field(&format!("{day}T00:00"), zone);
    let end = |day: &str| of_field(&format!("{day}T23:59"), zone).map(|it| it.plus_ms(60_000));
    LogFilter {
        person: asked.person.parse().ok(),
        sort: Sort::of_str(&asked.sort),
        item: asked.item.parse().ok(),
        from: start(&asked.from),
        before: end(&asked.to),
        older_than: asked.before,
    }
}

fn told(it: &Told, access: &BrandAccess, times: &Times, lang: Lang) -> Happened {
    let words = wording::history::history(lang);
    let said =
        |key: &str| it.event.data.get(key).and_then(serde_json::Value::as_str).unwrap_or_default();
    // The title of an article is its item's, which stands beside the sentence.
    let label = match PartKind::of_str(said("part")) {
        Some(PartKind::Post) => {
            Some(networks::network(said("label")).map_or(said("label"), |it| it.name).to_owned())
        }
        Some(PartKind::Visual) => Some(said("label").to_owned()),
        _ => None,
    };
    let mut event = happened(it, access, label.filter(|it| !it.is_empty()), times, words);
    if let Some(code) = &it.item_code {
        let title = it.item_title.as_deref().unwrap_or_default().trim();
        let untitled = wording::item::item(lang).untitled;
        event.item = match it.event.kind {
            EventKind::ItemPurged => code.to_string(),
            _ if title.is_empty() => untitled.to_owned(),
            _ => title.to_owned(),
        };
        if it.item_there {
            event.href =
                Address::item(&access.brand.slug, code.as_str(), ItemPage::Versions).to_string();
        }
    }
    event
}

fn people(access: &BrandAccess) -> Vec<(String, String)> {
    access.people.iter().map(|it| (it.member.person.to_string(), it.name.clone())).collect()
}

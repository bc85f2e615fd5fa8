//! What the reader was told, and by which way they want to learn of things.

use super::times::Times;
use super::{Visit, query_value};
use crate::address::Address;
use crate::views::notice::{Choices, News, Told};
use domain::notice::Notice;
use studio::notice as verbs;
use studio::{ActionError, Actor};

/// What the reader was told, latest first.
pub(super) async fn news(visit: &Visit<'_>, actor: &Actor) -> Result<News, ActionError> {
    let before = query_value(visit.path, "before").and_then(|it| it.parse().ok());
    let read = verbs::news(visit.studio, actor, before).await?;
    let told = |it: &verbs::Told| {
        let brand = read.brands.get(&it.brand)?;
        let times = Times::new(&brand.time_zone, visit.lang, visit.studio.clock.now());
        Some(Told {
            seq: it.seq,
            said: verbs::sentence(it, visit.lang),
            href: verbs::path(it, &brand.slug),
            brand: brand.name.clone(),
            at: times.full(it.at),
            read: it.read_at.is_some(),
        })
    };
    let told: Vec<Told> = read.told.iter().filter_map(told).collect();
    Ok(News {
        unread: (wording::notice::notice(visit.lang).unread)(read.unread),
        last: (read.unread > 0).then_some(read.last),
        older: read
            .older
            .map(|it| format!("{}?before={it}#notices", Address::Inbox))
            .unwrap_or_default(),
        told,
    })
}

/// By which way the reader wants to learn of things.
pub(super) async fn choices(visit: &Visit<'_>, actor: &Actor) -> Result<Choices, ActionError> {
    let chosen = verbs::choices(visit.studio, actor).await?;
    let form = &visit.form;
    let way =
        |it: Notice| (it.as_str().to_owned(), form.value(it.as_str(), chosen.way(it).as_str()));
    Ok(Choices {
        pace: form.value("pace", chosen.pace.as_str()),
        ways: Notice::ALL.into_iter().map(way).collect(),
        by_mail: visit.studio.mailer.is_some(),
    })
}

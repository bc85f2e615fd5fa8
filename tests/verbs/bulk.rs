//! One change to many items: what is shown before is what happens, and nobody does more than alone.

use crate::house::{BRAND, House, fields};
use crate::on_both;
use anyhow::{Context, Result};
use domain::event::EventKind;
use domain::{At, ItemCode};
use studio::history::{self, LogFilter, Sort};
use studio::library::bulk::{Change, Comes, Done, MOST, apply, preview};
use studio::library::{Ask, all_found};
use studio::{ActionError, Actor, item, review};

on_both!(
    what_is_shown_is_what_happens,
    nobody_does_more_than_alone,
    the_log_says_who_did_what_to_what,
    everything_found_is_all_of_it_and_nothing_else,
);

fn codes(all: &[&String]) -> Vec<ItemCode> {
    all.iter().filter_map(|it| it.parse().ok()).collect()
}

async fn what_is_shown_is_what_happens(house: House) -> Result<()> {
    let (free, busy) = (house.article("Libre", "Un.").await?, house.article("Lu", "Un.").await?);
    house.submit(&busy).await?;
    let both = codes(&[&free, &busy]);
    let (studio, by) = (&house.studio, &house.manager);
    let shown = preview(studio, by, BRAND, &both, Change::Trash).await?;
    let comes: Vec<(&str, bool)> = shown
        .effects
        .iter()
        .map(|it| (it.card.summary.title.as_str(), matches!(it.comes, Comes::Changed)))
        .collect();
    assert_eq!(comes, [("Libre", true), ("Lu", false)]);
    assert!(matches!(shown.effects[1].comes, Comes::Refused(ActionError::Refused(_))));
    assert_eq!(item::board(studio, by, BRAND).await?.cards.len(), 2, "nothing happened yet");
    let done = apply(studio, by, BRAND, &both, Change::Trash).await?;
    assert_eq!(done, Done { changed: 1, left: 1 });
    assert_eq!(item::board(studio, by, BRAND).await?.cards.len(), 1);
    let due = Change::Due(Some(At(1_800_000_000_000)));
    let done = apply(studio, by, BRAND, &both, due).await?;
    assert_eq!(done, Done { changed: 1, left: 1 }, "what is in the trash is not there");
    let again = preview(studio, by, BRAND, &codes(&[&busy, &busy]), due).await?;
    assert_eq!(again.effects.len(), 1);
    assert!(matches!(again.effects[0].comes, Comes::Same));
    Ok(())
}

async fn nobody_does_more_than_alone(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    let own = codes(&[&code]);
    let sacha = house.community.person().context("a person")?;
    let viewer = house.viewer.person().context("a person")?;
    let studio = &house.studio;
    for change in [Change::Trash, Change::Due(None), Change::Assign(sacha)] {
        for by in [&house.viewer, &house.admin, &Actor::Operator] {
            let answer = apply(studio, by, BRAND, &own, change).await;
            assert!(matches!(answer, Err(ActionError::Forbidden)), "{answer:?}");
        }
        for by in [&house.stranger, &house.suspended] {
            let answer = apply(studio, by, BRAND, &own, change).await;
            assert!(matches!(answer, Err(ActionError::NotFound)), "{answer:?}");
        }
    }
    let theirs = apply(studio, &house.community, BRAND, &own, Change::Trash).await?;
    assert_eq!(theirs, Done { changed: 0, left: 1 }, "it is not theirs to delete");
    let passed = apply(studio, &house.writer, BRAND, &own, Change::Assign(sacha)).await;
    assert!(matches!(passed, Err(ActionError::Forbidden)), "managers pass items on");
    let (by, reader) = (&house.manager, Change::Assign(viewer));
    assert_eq!(fields(apply(studio, by, BRAND, &own, reader).await), ["author"]);
    assert_eq!(fields(apply(studio, by, BRAND, &[], Change::Trash).await), ["item"]);
    let many = vec![ItemCode::of_random([1; 10]); MOST + 1];
    assert_eq!(fields(apply(studio, by, BRAND, &many, Change::Trash).await), ["item"]);
    let done = apply(studio, by, BRAND, &own, Change::Assign(sacha)).await?;
    assert_eq!(done.changed, 1);
    assert_eq!(house.open(&code).await?.item.author, sacha);
    let elsewhere = apply(studio, &house.stranger, "ailleurs", &own, Change::Trash).await?;
    assert_eq!(elsewhere, Done { changed: 0, left: 1 }, "items of other brands are not there");
    Ok(())
}

async fn the_log_says_who_did_what_to_what(house: House) -> Result<()> {
    let (one, other) = (house.article("Un", "Un.").await?, house.article("Deux", "Un.").await?);
    house.wait(60);
    house.submit(&one).await?;
    review::withdraw(&house.studio, &house.manager, BRAND, &one).await?;
    apply(&house.studio, &house.manager, BRAND, &codes(&[&other]), Change::Trash).await?;
    let kinds = async |by: &Actor, filter: LogFilter| -> Result<Vec<EventKind>> {
        let log = history::log(&house.studio, by, BRAND, &filter).await?;
        Ok(log.events.iter().map(|it| it.event.kind).collect())
    };
    use EventKind as E;
    let all = [E::ItemTrashed, E::Withdrawn, E::Submitted, E::ItemCreated, E::ItemCreated];
    let seen = kinds(&house.viewer, LogFilter::default()).await?;
    assert_eq!(seen, all);
    let roles = domain::Roles(vec![domain::Role::Writer]);
    studio::person::invite(&house.studio, &house.manager, BRAND, "lou@exemple.fr", roles, false)
        .await?;
    assert_eq!(kinds(&house.viewer, LogFilter::default()).await?, all, "people are not theirs");
    let led = kinds(&house.manager, LogFilter::default()).await?;
    assert_eq!((led[0], &led[1..]), (E::PersonInvited, &all[..]));
    let person = house.manager.person();
    assert_eq!(kinds(&house.viewer, LogFilter { person, ..LogFilter::default() }).await?, all[..2]);
    let sort = Some(Sort::Review);
    assert_eq!(kinds(&house.viewer, LogFilter { sort, ..LogFilter::default() }).await?, all[1..3]);
    let sort = Some(Sort::People);
    assert!(kinds(&house.viewer, LogFilter { sort, ..LogFilter::default() }).await?.is_empty());
    let gone = LogFilter { item: other.parse().ok(), ..LogFilter::default() };
    assert_eq!(kinds(&house.viewer, gone).await?, [E::ItemTrashed, E::ItemCreated]);
    let from = Some(crate::house::NOON.plus_ms(60_000));
    assert_eq!(kinds(&house.viewer, LogFilter { from, ..LogFilter::default() }).await?, all[..3]);
    let before = from;
    assert_eq!(kinds(&house.viewer, LogFilter { before, ..LogFilter::default() }).await?, all[3..]);
    let hidden = history::log(&house.studio, &house.stranger, BRAND, &LogFilter::default()).await;
    assert!(matches!(hidden, Err(ActionError::NotFound)), "{hidden:?}");
    Ok(())
}

async fn everything_found_is_all_of_it_and_nothing_else(house: House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.manager);
    let mut wanted = Vec::new();
    for number in 0..23 {
        wanted.push(house.article(&format!("Pierre {number}"), "Un.").await?.parse::<ItemCode>()?);
    }
    house.article("Bois", "Un.").await?;
    let ask = |query: &str| Ask { query: query.into(), ..Ask::default() };
    let mut found = all_found(studio, by, BRAND, &ask("pierres")).await?;
    found.sort();
    wanted.sort();
    assert_eq!(found, wanted, "more than one page of the library");
    assert_eq!(all_found(studio, by, BRAND, &ask("")).await?.len(), 24);
    assert!(all_found(studio, by, BRAND, &ask("?!")).await?.is_empty(), "it means nothing");
    let elsewhere = all_found(studio, &house.stranger, BRAND, &ask("")).await;
    assert!(matches!(elsewhere, Err(ActionError::NotFound)), "{elsewhere:?}");
    Ok(())
}

//! Who read what is under review.

use crate::house::{BRAND, House, refused};
use crate::on_both;
use anyhow::{Context, Result};
use domain::workflow::Refusal;
use domain::{ContentHash, PersonId};
use studio::history::{LogFilter, log};
use studio::review::{self, mark_read};
use studio::{ActionError, Actor};

on_both!(
    whoever_read_is_noted_once_a_round_and_never_who_wrote,
    of_two_pages_of_one_reader_one_is_noted,
);

async fn readers(house: &House, code: &str) -> Result<Vec<PersonId>> {
    let review = review::read(&house.studio, &house.writer, BRAND, code).await?;
    Ok(review.readers.into_iter().map(|(person, _)| person).collect())
}

async fn seen(house: &House, code: &str) -> Result<ContentHash> {
    let review = review::read(&house.studio, &house.manager, BRAND, code).await?;
    review.seen.context("an open round")
}

fn id(actor: &Actor) -> Result<PersonId> {
    actor.person().context("a person")
}

async fn whoever_read_is_noted_once_a_round_and_never_who_wrote(house: House) -> Result<()> {
    let studio = &house.studio;
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    let first = seen(&house, &code).await?;
    assert_eq!(readers(&house, &code).await?, [], "opening the page is no reading");
    assert!(mark_read(studio, &house.manager, BRAND, &code, first).await?);
    house.wait(5);
    assert!(!mark_read(studio, &house.manager, BRAND, &code, first).await?, "known");
    assert!(!mark_read(studio, &house.writer, BRAND, &code, first).await?, "who wrote it");
    assert!(mark_read(studio, &house.viewer, BRAND, &code, first).await?);
    let both = [id(&house.manager)?, id(&house.viewer)?];
    assert_eq!(readers(&house, &code).await?, both);

    for by in [&house.stranger, &house.suspended] {
        let answer = mark_read(studio, by, BRAND, &code, first).await;
        assert!(matches!(answer, Err(ActionError::NotFound)), "{answer:?}");
    }
    let machine = mark_read(studio, &Actor::Operator, BRAND, &code, first).await;
    assert!(matches!(machine, Err(ActionError::Forbidden)), "{machine:?}");

    review::withdraw(studio, &house.writer, BRAND, &code).await?;
    assert_eq!(
        refused(mark_read(studio, &house.manager, BRAND, &code, first).await),
        Refusal::NoRound
    );
    house.write(&house.writer, &code, "Deux.").await?;
    house.submit(&code).await?;
    let old = mark_read(studio, &house.manager, BRAND, &code, first).await;
    assert!(matches!(old, Err(ActionError::Stale)), "another text: {old:?}");
    assert_eq!(readers(&house, &code).await?, [], "another round");
    let second = seen(&house, &code).await?;
    assert!(mark_read(studio, &house.manager, BRAND, &code, second).await?);
    let told = log(studio, &house.viewer, BRAND, &LogFilter::default()).await?;
    let reads = told.events.iter().filter(|it| it.event.kind == domain::event::EventKind::Read);
    assert_eq!(reads.count(), 3, "in the history, for everybody of the brand");
    Ok(())
}

async fn of_two_pages_of_one_reader_one_is_noted(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    let seen = seen(&house, &code).await?;
    let house = std::sync::Arc::new(house);
    let mut running = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let (house, code) = (house.clone(), code.clone());
        let read =
            async move { mark_read(&house.studio, &house.manager, BRAND, &code, seen).await };
        running.spawn(read);
    }
    let mut noted = 0;
    while let Some(done) = running.join_next().await {
        noted += usize::from(done??);
    }
    assert_eq!(noted, 1);
    Ok(())
}

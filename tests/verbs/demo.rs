//! The demonstration: filled through the verbs, once.

use crate::house::House;
use anyhow::{Context, Result};
use domain::ItemState;
use domain::workflow::Preset;
use studio::export::Format;
use studio::session::{Device, sign_in};
use studio::{ActionError, Actor, Studio, demo, export, item, session};
use tests::databases::Database;

pub async fn empty(database: &Database, folder: &std::path::Path) -> Result<Studio> {
    Ok(Studio {
        boards: std::sync::Arc::default(),
        store: database.open().await?,
        blobs: media::Blobs::open(folder.to_owned()).await?,
        darkroom: media::Darkroom::default(),
        clock: studio::Clock::System,
        passwords: std::sync::Arc::new(studio::password::Hasher::new()?),
        mailer: None,
        outbound: studio::outbound::Outbound::new(false),
        public_url: "http://127.0.0.1:3000".into(),
        demo: true,
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_filled_once_and_everybody_can_sign_in() -> Result<()> {
    let (database, folder) = (Database::sqlite().await?, tempfile::tempdir()?);
    let studio = empty(&database, folder.path()).await?;
    let people = demo::fill(&studio).await?;
    let roles: Vec<_> = people.iter().map(|it| it.role.as_str()).collect();
    assert_eq!(roles, ["writer", "community-manager", "manager"]);
    let mut actor = None;
    for person in &people {
        let token = sign_in(&studio, &person.email, &person.password, &Device::default()).await?;
        let token = token.session().context("a session")?;
        actor = session::resume(&studio, &token).await?;
    }
    let manager = actor.context("a session")?;
    let board = item::board(&studio, &manager, "demo").await?;
    assert_eq!(board.access.brand.languages, ["fr", "en"]);
    let count = |state| board.cards.iter().filter(|it| it.state == state).count();
    let states = [ItemState::Approved, ItemState::Review, ItemState::Draft].map(count);
    assert_eq!(states, [1, 1, 4]);
    assert!(board.cards.iter().all(|it| it.due_at.is_some()));
    let pictures: u32 = board.cards.iter().map(|it| it.visuals).sum();
    assert_eq!(pictures, 6);

    let taken = export::brand(&studio, &Actor::Operator, "demo", Format::Markdown).await?;
    assert_eq!(taken.file.context("a file")?.items, 1);

    let again = demo::fill(&studio).await?;
    assert_eq!(again, people);
    assert_eq!(item::board(&studio, &manager, "demo").await?.cards.len(), board.cards.len());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_house_with_people_is_not_filled() -> Result<()> {
    let house = House::of(Database::sqlite().await?, Preset::Solo).await?;
    let answer = demo::fill(&house.studio).await;
    assert!(matches!(answer, Err(ActionError::Invalid(_))), "{answer:?}");
    Ok(())
}

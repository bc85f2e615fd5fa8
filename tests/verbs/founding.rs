//! The first run: one person, once, with the token printed on the console.

use crate::demo::empty;
use anyhow::{Context, Result};
use domain::workflow::Preset;
use domain::{Role, Roles};
use studio::brand::{self, NewBrand};
use studio::person::{self, NewPerson};
use studio::session::{Device, Founding, resume, set_up, setup_token};
use studio::{ActionError, Actor, Studio};
use tests::databases::Database;

fn founding() -> Founding {
    Founding {
        lang: "fr".into(),
        name: "Léa Castel".into(),
        email: "lea@exemple.fr".into(),
        password: "le plomb fond à 327 degrés".into(),
        brand: "Atelier".into(),
    }
}

async fn founded(studio: &Studio, token: &str) -> Result<String, ActionError> {
    set_up(studio, token, &founding(), &Device::default()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_who_hold_the_token_one_founds_the_house() -> Result<()> {
    let (database, folder) = (Database::sqlite().await?, tempfile::tempdir()?);
    let studio = empty(&database, folder.path()).await?;
    let token = setup_token(&studio).await?.context("a token")?;
    let wrong = founded(&studio, "0123456789").await;
    assert!(matches!(wrong, Err(ActionError::NotFound)), "{wrong:?}");
    let tasks: Vec<_> = (0..5)
        .map(|_| {
            let (studio, token) = (studio.clone(), token.clone());
            tokio::spawn(async move { founded(&studio, &token).await })
        })
        .collect();
    let mut sessions = Vec::new();
    for task in tasks {
        sessions.extend(task.await?.ok());
    }
    assert_eq!(sessions.len(), 1);
    assert!(resume(&studio, &sessions[0]).await?.is_some());
    assert_eq!(setup_token(&studio).await?, None, "nobody is invited twice");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_ends_when_somebody_is_added_in_a_shell() -> Result<()> {
    let (database, folder) = (Database::sqlite().await?, tempfile::tempdir()?);
    let studio = empty(&database, folder.path()).await?;
    let token = setup_token(&studio).await?.context("a token")?;
    let new = NewBrand::checked("Atelier", "fr", Preset::Reviewed)?;
    brand::create(&studio, &Actor::Operator, &new).await?;
    let new = NewPerson::checked("Ana", "ana@exemple.fr", "fr")?;
    let (roles, password) = (Roles(vec![Role::Manager]), person::random_password());
    person::add(&studio, &Actor::Operator, "atelier", &new, &password, roles, true).await?;
    let late = founded(&studio, &token).await;
    assert!(matches!(late, Err(ActionError::NotFound)), "{late:?}");
    Ok(())
}

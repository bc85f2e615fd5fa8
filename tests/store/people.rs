//! Accounts and sign-ins.

use crate::home::Home;
use crate::on_both;
use crate::world::{MINUTE, NOON, World, person, world};
use anyhow::Result;
use domain::PersonId;
use store::people::PasswordHash;
use store::sessions::Session;
use store::{Store, StoreError, people, sessions};

on_both!(an_address_belongs_to_one_account);
on_both!(a_session_is_good_until_it_ends);
on_both!(signing_out_elsewhere_keeps_this_one);

async fn an_address_belongs_to_one_account(home: &Home) -> Result<()> {
    let who = home.store.write(async |tx| person(tx, "Léa").await).await?;
    let mut known = people::by_id(home.store.read(), who).await?.unwrap();
    let found = people::by_email(home.store.read(), &known.email.to_uppercase()).await?;
    assert_eq!(found.as_ref(), Some(&known));

    known.id = crate::world::id();
    let password = PasswordHash("$argon2id$…".into());
    let twice = home.store.write(async |tx| people::insert(tx, &known, &password).await).await;
    assert!(matches!(twice, Err(StoreError::Conflict("person_email"))), "{twice:?}");
    assert_eq!(people::count(home.store.read()).await?, 1);

    let (new, lang) = (PasswordHash("$autre$…".into()), "en");
    home.store
        .write(async |tx| {
            people::set_password(tx, who, &new).await?;
            people::set_preferences(tx, who, "Léa M.", lang, "dark").await
        })
        .await?;
    let (person, password) = people::credentials(home.store.read(), &known.email).await?.unwrap();
    assert_eq!((person.name.as_str(), person.lang.as_str(), password), ("Léa M.", lang, new));
    Ok(())
}

async fn a_session_is_good_until_it_ends(home: &Home) -> Result<()> {
    let (store, world) = (&home.store, world(&home.store).await?);
    open(store, &world, "a").await?;
    let (session, person) =
        sessions::valid(store.read(), "a", NOON.plus_ms(59 * MINUTE)).await?.unwrap();
    assert_eq!((session.person, person.id), (world.writer, world.writer));
    assert_eq!(sessions::valid(store.read(), "b", NOON).await?, None);
    assert_eq!(sessions::valid(store.read(), "a", NOON.plus_ms(60 * MINUTE)).await?, None);

    let suspend =
        |at| store.write(async move |tx| people::set_suspended(tx, world.writer, at).await);
    suspend(Some(NOON)).await?;
    assert_eq!(sessions::valid(store.read(), "a", NOON).await?, None);
    suspend(None).await?;
    assert!(sessions::valid(store.read(), "a", NOON).await?.is_some());

    store.write(async |tx| sessions::delete(tx, "a").await).await?;
    assert_eq!(sessions::valid(store.read(), "a", NOON).await?, None);
    let ended = store.write(async |tx| sessions::touch(tx, "a", NOON, NOON).await).await;
    assert!(matches!(ended, Err(StoreError::NotFound)));
    Ok(())
}

async fn signing_out_elsewhere_keeps_this_one(home: &Home) -> Result<()> {
    let (store, world) = (&home.store, world(&home.store).await?);
    for token in ["a", "b", "c"] {
        open(store, &world, token).await?;
    }
    let writer: PersonId = world.writer;
    let ended = store.write(async |tx| sessions::delete_of(tx, writer, Some("b")).await).await?;
    let left = sessions::of_person(store.read(), writer, NOON).await?;
    assert_eq!((ended, left.len(), left[0].token_hash.as_str()), (2, 1, "b"));
    let swept = NOON.plus_ms(60 * MINUTE);
    assert_eq!(store.write(async |tx| sessions::delete_expired(tx, swept).await).await?, 1);
    Ok(())
}

async fn open(store: &Store, world: &World, token: &str) -> Result<()> {
    let session = Session {
        token_hash: token.to_owned(),
        person: world.writer,
        created_at: NOON,
        last_seen_at: NOON,
        expires_at: NOON.plus_ms(60 * MINUTE),
        user_agent: "essai".into(),
        ip: "127.0.0.1".into(),
    };
    Ok(store.write(async |tx| sessions::insert(tx, &session).await).await?)
}

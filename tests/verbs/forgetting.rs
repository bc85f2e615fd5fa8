//! Erasing people: nothing names them any more, and everything they approved still verifies.

#![expect(clippy::needless_pass_by_value, reason = "an answer is judged once")]

use crate::guests::{agency, approves, link, waiting};
use crate::house::{BRAND, House, fields};
use crate::on_both;
use crate::people::{EMAIL, PASSWORD, comes, invited};
use anyhow::{Context, Result};
use domain::{PersonId, Role};
use export::proof::verify;
use std::fmt::Debug;
use store::{StoreError, brands};
use studio::export::{self as leaving, Format};
use studio::person::{self, PeopleRefusal, pseudonym};
use studio::session::{Device, resume, sign_in};
use studio::{ActionError, Actor, history, proof, review};

on_both!(
    a_manager_who_left_is_erased_and_what_they_approved_still_verifies,
    nobody_is_erased_who_still_works_or_by_somebody_without_a_say,
    a_client_is_erased_by_the_address_their_link_was_sent_to,
    whoever_left_every_brand_erases_themselves,
);

/// Every row of the studio in which a word stands, whatever its capitals.
async fn rows_with(house: &House, word: &str) -> Result<Vec<String>> {
    let (mut found, word) = (Vec::new(), word.to_lowercase());
    house
        .studio
        .store
        .at_one_moment(async |moment| {
            for table in moment.tables().await? {
                let keep = |row: &str| {
                    if row.to_lowercase().contains(&word) {
                        found.push(format!("{}: {row}", table.name()));
                    }
                    Ok::<_, StoreError>(())
                };
                moment.rows(&table, keep).await?;
            }
            Ok::<_, StoreError>(())
        })
        .await?;
    Ok(found)
}

fn id(actor: &Actor) -> Result<PersonId> {
    actor.person().context("a person")
}

#[track_caller]
fn kept<T: Debug>(answer: Result<T, ActionError>, why: PeopleRefusal) {
    assert!(matches!(&answer, Err(ActionError::People(it)) if *it == why), "{answer:?}");
}

/// Somebody leaves, and what they had passes to the other manager.
async fn leaves(house: &House, who: &Actor) -> Result<()> {
    let (studio, by, heir) = (&house.studio, &house.admin, id(&house.second)?);
    Ok(person::remove_member(studio, by, BRAND, id(who)?, Some(heir)).await?)
}

async fn a_manager_who_left_is_erased_and_what_they_approved_still_verifies(
    house: House,
) -> Result<()> {
    let (studio, dominique) = (&house.studio, id(&house.manager)?);
    invited(&house, EMAIL, Role::Writer).await?;
    let code = house.article("Le marbre", "Un texte.").await?;
    house.submit(&code).await?;
    let review::Outcome::Approved(certificate) = house.approve(&house.manager, &code).await? else {
        anyhow::bail!("one stage")
    };
    let before = leaving::item(studio, &house.second, BRAND, &code, Format::Markdown).await?;
    leaves(&house, &house.manager).await?;
    assert!(!rows_with(&house, "dominique").await?.is_empty(), "what is looked for is there");
    let called = person::forget_former(studio, &house.second, BRAND, dominique).await?;
    assert_eq!(called, pseudonym(dominique));
    assert_eq!(rows_with(&house, "dominique").await?, [""; 0]);

    let opened = house_open(&house, &code).await?;
    let standing = review::certificate(studio, &opened, certificate).await?;
    let [proof::Decider::Person(by)] = standing.by.as_slice() else { anyhow::bail!("one") };
    assert!(by.ends_with(called.trim_start_matches('#')), "{by} is the id, whose end they bear");
    let brand = brands::by_slug(studio.store.read(), BRAND).await?.context("the brand")?;
    history::intact(studio, Some(brand.id)).await??;
    history::intact(studio, None).await??;
    let after = leaving::item(studio, &house.second, BRAND, &code, Format::Markdown).await?;
    for file in [before, after] {
        let file = file.file.context("a file")?;
        let proven = verify(&file.bytes, file.beside.as_deref())?;
        assert_eq!(proven.certificates().len(), 1);
    }
    let (log, _) = house.history(&house.admin).await?;
    verify(&log, None)?;
    // The address is free: whoever is invited with it is somebody else.
    invited_again(&house).await?;
    let again = person::forget_former(studio, &house.second, BRAND, dominique).await;
    assert!(matches!(again, Err(ActionError::Stale)), "{again:?}");
    Ok(())
}

async fn house_open(house: &House, code: &str) -> Result<studio::item::Opened> {
    Ok(studio::item::open(&house.studio, &house.second, BRAND, code).await?)
}

async fn invited_again(house: &House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.second);
    let roles = domain::Roles(vec![Role::Writer]);
    let link = person::invite(studio, by, BRAND, "dominique@exemple.fr", roles, true).await?;
    let session = comes(studio, &link).await?.context("a session")?;
    let new = resume(studio, &session).await?.context("an actor")?;
    assert_ne!(id(&new)?, id(&house.manager)?);
    Ok(())
}

async fn nobody_is_erased_who_still_works_or_by_somebody_without_a_say(house: House) -> Result<()> {
    let (studio, camille) = (&house.studio, id(&house.writer)?);
    let works = PeopleRefusal::StillWorks;
    let operator = &Actor::Operator;
    kept(person::forget(studio, operator, "camille@exemple.fr").await, works);
    let member = person::forget_former(studio, &house.admin, BRAND, camille).await;
    assert!(matches!(member, Err(ActionError::NotFound)), "not a former one: {member:?}");
    leaves(&house, &house.writer).await?;
    for by in [&house.community, &house.viewer] {
        let refused = person::forget_former(studio, by, BRAND, camille).await;
        assert!(matches!(refused, Err(ActionError::Forbidden)), "{refused:?}");
        let shell = person::forget(studio, by, "camille@exemple.fr").await;
        assert!(matches!(shell, Err(ActionError::Forbidden)), "{shell:?}");
    }
    for (by, brand) in [(&house.stranger, BRAND), (&house.stranger, "ailleurs")] {
        let refused = person::forget_former(studio, by, brand, camille).await;
        assert!(matches!(refused, Err(ActionError::NotFound)), "{refused:?}");
    }
    let nobody = person::forget(studio, operator, "nobody@exemple.fr").await;
    assert!(matches!(nobody, Err(ActionError::NotFound)), "{nobody:?}");
    assert!(!rows_with(&house, "camille").await?.is_empty(), "nothing was changed");
    let done = person::forget(studio, operator, " Camille@Exemple.fr ").await?;
    assert_eq!((done.pseudonym, done.guests), (Some(pseudonym(camille)), 0));
    assert_eq!(rows_with(&house, "camille").await?, [""; 0]);
    if let Some(bytes) = house.on_disk().await? {
        let bytes = bytes.to_ascii_lowercase();
        let there = |word: &[u8]| bytes.windows(word.len()).any(|it| it == word);
        assert!(there(b"sacha") && !there(b"camille"), "nor does the file, between its rows");
    }
    Ok(())
}

async fn a_client_is_erased_by_the_address_their_link_was_sent_to(house: House) -> Result<()> {
    agency(&house).await?;
    let (studio, operator) = (&house.studio, &Actor::Operator);
    let code = waiting(&house, "Un.").await?;
    let token = link(&house, &code, "Zoé Martin <Zoe@client.example>").await?;
    kept(person::forget(studio, operator, "zoe@client.example").await, PeopleRefusal::OpenLink);
    let review::Outcome::Approved(certificate) = approves(&house, &token, "Zoé Martin").await?
    else {
        anyhow::bail!("the last stage")
    };
    for other in ["oe@client.example", "zoe@client.exampl", "z_e@client.example"] {
        let nobody = person::forget(studio, operator, other).await;
        assert!(matches!(nobody, Err(ActionError::NotFound)), "{other}: {nobody:?}");
    }
    let done = person::forget(studio, operator, "zoe@client.example").await?;
    assert_eq!((done.pseudonym, done.guests), (None, 1));
    for word in ["zoé", "zoe@"] {
        assert_eq!(rows_with(&house, word).await?, [""; 0]);
    }
    let opened = house.open(&code).await?;
    let standing = review::certificate(studio, &opened, certificate).await?;
    assert_eq!(standing.by.len(), 2);
    let file = leaving::item(studio, &house.manager, BRAND, &code, Format::Html).await?;
    verify(&file.file.context("a file")?.bytes, None)?;
    Ok(())
}

async fn whoever_left_every_brand_erases_themselves(house: House) -> Result<()> {
    let studio = &house.studio;
    let door = invited(&house, EMAIL, Role::Writer).await?;
    let session = comes(studio, &door).await?.context("a session")?;
    let lou = resume(studio, &session).await?.context("an actor")?;
    kept(person::forget_me(studio, &lou, PASSWORD).await, PeopleRefusal::StillWorks);
    leaves(&house, &lou).await?;
    let lou = resume(studio, &session).await?.context("still signed in")?;
    let wrong = person::forget_me(studio, &lou, "un autre mot de passe").await;
    assert_eq!(fields(wrong), ["own_password"]);
    person::forget_me(studio, &lou, PASSWORD).await?;
    assert!(resume(studio, &session).await?.is_none(), "signed out");
    let back = sign_in(studio, EMAIL, PASSWORD, &Device::default()).await;
    assert!(back.is_err(), "{back:?}");
    assert_eq!(rows_with(&house, EMAIL).await?, [""; 0]);
    Ok(())
}

//! What waits is said to browsers that listen, as it changes, and to nobody who is not signed in.

use crate::strangers::member;
use crate::studio::{expect, founded, founded_with};
use anyhow::{Context, Result};
use tests::asking::{Form, Visitor};
use tests::databases::Database;
use tests::marbre::Marbre;

#[tokio::test(flavor = "multi_thread")]
async fn who_listens_hears_what_waits_as_it_changes() -> Result<()> {
    let studio = founded().await?;
    let manager = member(&studio, "max@example.org", &["--role", "manager"])?;
    let mut ear = manager.listen("/events", None)?;
    let first = ear.hear()?.context("an event")?;
    assert_eq!(first.data, ["", "Nothing waits for you", ""]);
    let item = studio.article("The stone", "One.")?;
    expect(studio.lea.post(&format!("{item}/review/submit"), &[])?, 303)?;
    let asked = ear.hear()?.context("an event")?;
    assert_eq!(asked.data[..2], ["1", "1 item waits for you"]);
    assert!(asked.data[2].ends_with("asks for your review of “The stone”"), "{asked:?}");

    // Who was away is told what happened since, and what stands now.
    let back = manager.listen("/events", Some(&first.id))?.hear()?.context("an event")?;
    assert_eq!(back, asked);
    let back = manager.listen("/events", Some(&asked.id))?.hear()?.context("an event")?;
    assert_eq!(back.data, ["1", "1 item waits for you", ""]);

    // What is decided waits no more.
    let review = format!("{item}/review");
    let seen = Form::of(&manager.get(&review)?, "/review/approve")?.get("seen").to_owned();
    expect(manager.post(&format!("{review}/approve"), &[("seen", &seen)])?, 303)?;
    assert_eq!(ear.hear()?.context("an event")?.data[0], "");

    // Who signs out hears nothing more, whatever happens.
    expect(manager.post("/logout", &[])?, 303)?;
    let again = studio.article("Another", "One.")?;
    expect(studio.lea.post(&format!("{again}/review/submit"), &[])?, 303)?;
    assert_eq!(ear.hear()?, None);
    Ok(())
}

#[tokio::test]
async fn who_cannot_listen_reads_the_present_and_strangers_nothing() -> Result<()> {
    let studio = founded().await?;
    let answer = expect(studio.lea.get("/events")?, 200)?;
    assert_eq!(answer.header("content-type"), "text/event-stream");
    assert_eq!(answer.header("cache-control"), "no-store");
    assert!(answer.text().contains("data: Nothing waits for you\n"), "{answer:?}");
    let nobody = Visitor::new(&studio.marbre.url(""))?.get("/events")?;
    assert!(nobody.location().starts_with("/login"), "{nobody:?}");
    // In too many places at once one reads the count of each page.
    let ears = (0..8).map(|_| studio.lea.listen("/events", None)).collect::<Result<Vec<_>>>()?;
    assert!(studio.lea.listen("/events", None).is_err(), "{} listen", ears.len());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_server_does_is_heard_at_another() -> Result<()> {
    let Some(database) = Database::blank_postgres().await? else { return Ok(()) };
    let options = ["--database", database.url.as_str()];
    let studio = founded_with(&options).await?;
    let flags = ["--role", "manager", "--database", database.url.as_str()];
    let manager = member(&studio, "max@example.org", &flags)?;
    let mut other = Marbre::start_in(&studio.marbre.data, &options).await?;
    let mut there = Visitor::new(&other.url(""))?;
    there.cookie.clone_from(&manager.cookie);
    let mut ear = there.listen("/events", None)?;
    assert_eq!(ear.hear()?.context("an event")?.data[0], "");
    let item = studio.article("The stone", "One.")?;
    expect(studio.lea.post(&format!("{item}/review/submit"), &[])?, 303)?;
    assert_eq!(ear.hear()?.context("an event")?.data[0], "1");
    // A server that ends lets go of those who listen.
    assert_eq!(other.stop().await?, Some(0), "it waits for those who listen");
    assert_eq!(ear.hear()?, None);
    Ok(())
}

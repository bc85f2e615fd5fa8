//! Two servers on one database: people do not notice which of them answers.

use crate::studio::{EMAIL, PASSWORD, expect, founding, token};
use anyhow::{Context, Result};
use tests::asking::{Form, Visitor};
use tests::databases::Database;
use tests::marbre::Marbre;
use tests::plates::png;

#[tokio::test(flavor = "multi_thread")]
async fn two_servers_on_one_database_are_one_studio() -> Result<()> {
    let Some(database) = Database::blank_postgres().await? else { return Ok(()) };
    let data = tempfile::tempdir()?;
    let options = ["--database", database.url.as_str()];
    // Both find no table at all, and start at the same moment.
    let (one, other) = tokio::join!(
        Marbre::start_in(data.path(), &options),
        Marbre::start_in(data.path(), &options)
    );
    let (one, other) = (one?, other?);
    // The token printed last is the one that counts, and it works once, wherever it is used.
    let mut sessions = Vec::new();
    for site in [&one, &other] {
        let founder = Visitor::new(&site.url(""))?;
        sessions.extend(founder.post("/setup", &founding(&token(site).await?))?.session());
    }
    let cookie = sessions.pop().context("nobody could found the studio")?;
    assert!(sessions.is_empty(), "the studio was founded twice");

    // Signed in at one, at work at the other.
    let (mut here, mut there) = (Visitor::new(&one.url(""))?, Visitor::new(&other.url(""))?);
    (here.cookie, there.cookie) = (cookie.clone(), cookie);
    let brand = there.get("/")?.location().split('/').nth(2).context("a brand")?.to_owned();
    let fields = [("kind", "article"), ("title", "Two"), ("keyphrase", ""), ("text", "At first.")];
    let made = here.upload(&format!("/b/{brand}/items/new"), &fields, "", b"")?;
    let item = made.location().strip_suffix("/edit").context("an item")?.to_owned();
    let edit = format!("{item}/edit");
    let (left, right) =
        (Form::of(&here.get(&edit)?, "/edit")?, Form::of(&there.get(&edit)?, "/edit")?);
    expect(left.with("body", "From one.").post(&here)?, 303)?;
    let stale = expect(right.with("body", "From the other.").post(&there)?, 409)?;
    let words = stale.words();
    assert!(words.contains("From one.") && words.contains("From the other."), "a text is gone");
    assert_eq!(Form::of(&there.get(&edit)?, "/edit")?.get("body"), "From one.");

    // Pictures, whichever took them in; a session that ends, wherever.
    expect(here.upload(&format!("{item}/visuals/add"), &[], "p.png", &png(40, 30))?, 303)?;
    expect(there.get(&format!("{item}/pictures/p.png"))?, 200)?;
    expect(there.post("/logout", &[])?, 303)?;
    assert!(here.get("/")?.location().contains("/login"), "the session goes on elsewhere");

    // Each counts attempts for itself: two servers let at most twice as many through.
    let wrong = [("email", EMAIL), ("password", "not the password at all")];
    let mut through = 0;
    for site in [&one, &other] {
        let guess = Visitor::new(&site.url(""))?;
        let tried = (0..20).map(|_| guess.post("/login", &wrong).map(|it| it.status));
        through += tried.collect::<Result<Vec<_>>>()?.iter().filter(|it| **it == 422).count();
    }
    assert!((1..=16).contains(&through), "{through} guesses");
    assert!(here.post("/login", &[("email", EMAIL), ("password", PASSWORD)])?.session().is_none());
    Ok(())
}

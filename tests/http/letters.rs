//! Mail, with the finished program: who is invited gets a letter, and so does who forgot a password.

use crate::studio::{EMAIL, expect, founded, founded_with};
use anyhow::{Context, Result};
use tests::asking::{Form, Visitor};
use tests::deadline::until;
use tests::post_office::PostOffice;
use wording::Lang::En;
use wording::session::session;

const NEW: &str = "the stone is cold in the morning";

#[tokio::test]
async fn who_forgot_a_password_chooses_another_and_who_asks_learns_nothing() -> Result<()> {
    let office = PostOffice::open().await?;
    let studio = founded_with(&["--smtp-url", &office.url]).await?;
    let mut nobody = Visitor::new(&studio.marbre.url(""))?;
    let door = expect(nobody.get("/login")?, 200)?;
    assert!(door.text().contains("href=\"/forgot\""), "{door:?}");
    let ask = |email: &str| -> Result<_> {
        let form = Form::of(&expect(nobody.get("/forgot")?, 200)?, "/forgot")?;
        form.with("email", email).post(&nobody)
    };
    let wrong = expect(ask("lea")?, 422)?;
    assert_eq!(Form::of(&wrong, "/forgot")?.get("email"), "lea", "what was typed is there");
    let (stranger, known) = (ask("stranger@example.org")?, ask(EMAIL)?);
    assert_eq!((stranger.status, known.status), (303, 303), "{stranger:?} {known:?}");
    assert_eq!(stranger.location(), known.location());
    let page = expect(nobody.get(known.location())?, 200)?;
    assert!(page.words().contains("a link is on its way"), "{page:?}");
    let letter = until("a letter", async || Ok(office.to(EMAIL).pop())).await?;
    assert_eq!(office.letters().len(), 1, "a stranger got a letter");
    let at = letter.find("/reset/").context("a link")?;
    let path = letter[at..].split_whitespace().next().context("its end")?.to_owned();
    let form = Form::of(&expect(nobody.get(&path)?, 200)?, &path)?;
    expect(form.with("password", NEW).post(&nobody)?, 303)?;
    nobody.sign_in(EMAIL, NEW)?;
    Ok(())
}

#[tokio::test]
async fn an_invitation_goes_by_mail_and_is_shown_too() -> Result<()> {
    let office = PostOffice::open().await?;
    let from = "Atelier <studio@example.org>";
    let studio = founded_with(&["--smtp-url", &office.url, "--mail-from", from]).await?;
    let people = format!("/b/{}/people", studio.brand);
    let form = Form::of(&studio.lea.get(&people)?, "/people/invite")?;
    let made = form.with("email", "lou@example.org").with("role", "writer").post(&studio.lea)?;
    let words = wording::people::people(En).link_sent;
    assert!(expect(made, 200)?.words().contains(words));
    let letter = until("a letter", async || Ok(office.to("lou@example.org").pop())).await?;
    assert!(letter.contains("From: Atelier <studio@example.org>"), "{letter}");
    assert!(letter.contains("L\u{e9}a Castel invites you to work for Atelier Castel"), "{letter}");
    Ok(())
}

#[tokio::test]
async fn without_mail_the_page_says_whom_to_ask() -> Result<()> {
    let studio = founded().await?;
    let nobody = Visitor::new(&studio.marbre.url(""))?;
    let page = expect(nobody.get("/forgot")?, 200)?;
    assert!(page.words().contains(session(En).forgot_ask), "{page:?}");
    assert!(Form::of(&page, "/forgot").is_err());
    let asked = expect(nobody.post("/forgot", &[("email", EMAIL)])?, 303)?;
    assert_eq!(asked.location(), "/forgot");
    Ok(())
}

//! Coming in: wrong passwords, too many of them, old cookies, tokens that were used.

use crate::studio::{EMAIL, PASSWORD, expect, founded, founding, token};
use anyhow::{Context, Result};
use tests::asking::Visitor;
use tests::marbre::Marbre;

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_read_the_same() -> Result<()> {
    let studio = founded().await?;
    let stranger = Visitor::new(&studio.marbre.url(""))?;
    let try_in = |email: &str| {
        stranger.post("/login", &[("email", email), ("password", "not the password")])
    };
    let wrong = expect(try_in(EMAIL)?, 422)?;
    let unknown = expect(try_in("zoe@example.org")?, 422)?;
    assert!(wrong.session().is_none());
    let plain = |text: String| text.replace(EMAIL, "").replace("zoe@example.org", "");
    let words = wording::refusals::refusals(wording::Lang::En).wrong_password;
    assert!(wrong.text().contains(words), "{wrong:?}");
    assert_eq!(without_nonce(&plain(wrong.text())), without_nonce(&plain(unknown.text())));
    Ok(())
}

#[tokio::test]
async fn guessing_is_slowed_down_and_says_for_how_long() -> Result<()> {
    let studio = founded().await?;
    let stranger = Visitor::new(&studio.marbre.url(""))?;
    let mut answers = Vec::new();
    for guess in 0..12 {
        let guess = format!("guess number {guess}");
        answers.push(stranger.post("/login", &[("email", EMAIL), ("password", &guess)])?);
    }
    let refused = answers.iter().find(|it| it.status == 429).context("a 429 within 12 guesses")?;
    assert!(refused.text().contains("Too many attempts"), "{refused:?}");
    // Who is already in stays in.
    expect(studio.lea.get(&format!("/b/{}/board", studio.brand))?, 200)?;
    Ok(())
}

#[tokio::test]
async fn garbage_for_a_cookie_leads_to_the_sign_in_page_and_back() -> Result<()> {
    let studio = founded().await?;
    let board = format!("/b/{}/board", studio.brand);
    for cookie in ["session=garbage", "session=", "session=%00%ff", "session=\u{e9}t\u{e9}"] {
        let mut stranger = Visitor::new(&studio.marbre.url(""))?;
        cookie.clone_into(&mut stranger.cookie);
        let answer = expect(stranger.get(&board)?, 303)?;
        assert_eq!(answer.location(), format!("/login?next={board}"), "{cookie}");
    }
    let login = [("email", EMAIL), ("password", PASSWORD), ("next", board.as_str())];
    let back = Visitor::new(&studio.marbre.url(""))?.post("/login", &login)?;
    assert_eq!(back.location(), board);
    Ok(())
}

#[tokio::test]
async fn a_session_that_was_signed_out_opens_nothing() -> Result<()> {
    let studio = founded().await?;
    expect(studio.lea.post("/logout", &[])?, 303)?;
    let answer = studio.lea.get(&format!("/b/{}/board", studio.brand))?;
    assert!(answer.location().starts_with("/login"), "{answer:?}");
    Ok(())
}

#[tokio::test]
async fn signing_in_never_leads_to_another_site() -> Result<()> {
    let studio = founded().await?;
    let stranger = Visitor::new(&studio.marbre.url(""))?;
    for next in ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"]
    {
        let login = [("email", EMAIL), ("password", PASSWORD), ("next", next)];
        let answer = expect(stranger.post("/login", &login)?, 303)?;
        assert_eq!(answer.location(), "/", "{next}");
    }
    Ok(())
}

#[tokio::test]
async fn the_token_of_the_first_run_works_once() -> Result<()> {
    let marbre = Marbre::start(&[]).await?;
    let stranger = Visitor::new(&marbre.url(""))?;
    let first = stranger.get("/")?;
    assert!(first.location().starts_with("/setup"), "{first:?}");
    let wrong = stranger.post("/setup", &founding("0123456789abcdef"))?;
    assert!(wrong.status >= 400 && wrong.session().is_none(), "{wrong:?}");
    let token = token(&marbre).await?;
    let founded = expect(stranger.post("/setup", &founding(&token))?, 303)?;
    assert!(founded.session().is_some(), "{founded:?}");
    let again = stranger.post("/setup", &founding(&token))?;
    assert!(again.session().is_none(), "{again:?}");
    Ok(())
}

/// A page without what is drawn anew for each answer.
pub fn without_nonce(page: &str) -> String {
    let mut pieces = page.split("nonce=\"");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |out, it| out + it.split_once('"').map_or("", |it| it.1))
}

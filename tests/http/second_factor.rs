//! Two-step sign-in in a browser without scripts.

use crate::strangers::member;
use crate::studio::{EMAIL, PASSWORD, end_sessions, expect, founded};
use anyhow::{Context, Result};
use tests::asking::{Answer, Form, Visitor};
use tests::authenticator;

const PAGE: &str = "/account/second-factor";

/// What an authenticator shows so many half minutes from now, given the key a page shows.
fn shown(page: &Answer, steps: i64) -> Result<String> {
    let text = page.text();
    let (_, after) = text.split_once("id=\"key\"").context("a key")?;
    let (_, after) = after.split_once('>').context("its text")?;
    authenticator::code(after.split('<').next().unwrap_or_default().trim(), steps)
}

/// Turns it on for the founder. Gives the page that showed the key, and the page that shows the codes.
fn turned_on(lea: &Visitor) -> Result<(Answer, Answer)> {
    let begin = Form::of(&expect(lea.get(PAGE)?, 200)?, "/begin")?;
    expect(begin.with("current", PASSWORD).post(lea)?, 303)?;
    let page = expect(lea.get(PAGE)?, 200)?;
    let confirm = Form::of(&page, "/confirm")?.with("code", &shown(&page, 0)?);
    let codes = expect(confirm.post(lea)?, 200)?;
    Ok((page, codes))
}

#[tokio::test]
async fn signing_in_takes_a_code_and_what_was_typed_comes_along() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Le marbre", "Un.")?;
    let (page, codes) = turned_on(&studio.lea)?;
    assert!(page.text().contains("<path d=\"M"), "a picture to scan");
    assert!(codes.words().contains("Recovery codes"), "{codes:?}");
    assert!(!expect(studio.lea.get(PAGE)?, 200)?.text().contains("class=\"codes\""), "shown once");
    let edit = studio.form(&item)?.with("body", "Des mots écrits trop tard.");
    end_sessions(&studio).await?;
    let ended = expect(edit.post(&studio.lea)?, 401)?;
    let login = Form::of(&ended, "/login")?.with("email", EMAIL).with("password", PASSWORD);
    let asked = expect(login.post(&studio.lea)?, 200)?;
    assert!(asked.session().is_none(), "the password alone opens nothing");
    let wrong = Form::of(&asked, "/login/code")?.with("code", "000000");
    let again = expect(wrong.post(&studio.lea)?, 422)?;
    let right = Form::of(&again, "/login/code")?.with("code", &shown(&page, 1)?);
    let back = expect(right.clone().post(&studio.lea)?, 200)?;
    assert!(back.session().is_some(), "{back:?}");
    assert!(back.text().contains("Des mots écrits trop tard."), "{back:?}");
    // A sign-in that is over asks for the password again, with the text still there.
    let over = expect(right.post(&studio.lea)?, 401)?;
    assert!(over.session().is_none() && over.words().contains("Sign in again"), "{over:?}");
    let again = Form::of(&over, "/login")?.with("email", EMAIL).with("password", PASSWORD);
    let asked = expect(again.post(&studio.lea)?, 200)?;
    assert!(asked.text().contains("Des mots écrits trop tard."), "{asked:?}");
    Ok(())
}

#[tokio::test]
async fn a_brand_that_wants_it_leads_there_and_back() -> Result<()> {
    let studio = founded().await?;
    let settings = format!("/b/{}/settings/brand/second-factor", studio.brand);
    expect(studio.lea.post(&settings, &[("role", "manager")])?, 303)?;
    let board = format!("/b/{}/board", studio.brand);
    let led = expect(studio.lea.get(&board)?, 303)?;
    assert_eq!(led.location(), format!("{PAGE}?next={board}"));
    let page = expect(studio.lea.get(led.location())?, 200)?;
    let begin = Form::of(&page, "/begin")?.with("current", PASSWORD);
    let begun = expect(begin.post(&studio.lea)?, 303)?;
    let page = expect(studio.lea.get(begun.location())?, 200)?;
    let confirm = Form::of(&page, "/confirm")?.with("code", &shown(&page, 0)?);
    let codes = expect(confirm.post(&studio.lea)?, 200)?.text();
    assert!(codes.contains(&format!("href=\"{board}\"")), "the way on");
    expect(studio.lea.get(&board)?, 200)?;
    let off = studio.lea.post(&format!("{PAGE}/off"), &[("current", PASSWORD)])?;
    assert!(expect(off, 422)?.words().contains("stays on"));
    Ok(())
}

#[tokio::test]
async fn codes_are_not_guessed() -> Result<()> {
    let studio = founded().await?;
    turned_on(&studio.lea)?;
    let stranger = Visitor::new(&studio.marbre.url(""))?;
    let asked = stranger.post("/login", &[("email", EMAIL), ("password", PASSWORD)])?;
    let form = Form::of(&expect(asked, 200)?, "/login/code")?;
    let mut answers = Vec::new();
    for guess in 0..8 {
        answers.push(form.clone().with("code", &format!("{guess:06}")).post(&stranger)?);
    }
    assert!(answers.iter().all(|it| it.session().is_none()));
    // After six the password is asked for again.
    let last = answers.last().context("an answer")?;
    assert!(Form::of(last, "/login").is_ok_and(|it| it.get("password").is_empty()), "{last:?}");
    Ok(())
}

#[tokio::test]
async fn halfway_in_is_not_in() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Le marbre", "Un.")?;
    let (page, _) = turned_on(&studio.lea)?;
    let mut halfway = Visitor::new(&studio.marbre.url(""))?;
    let asked = halfway.post("/login", &[("email", EMAIL), ("password", PASSWORD)])?;
    let form = Form::of(&expect(asked, 200)?, "/login/code")?;
    let name = studio.lea.cookie.split('=').next().context("a cookie")?.to_owned();
    halfway.cookie = format!("{name}={}", form.get("half"));
    let edit = format!("{item}/edit");
    for path in [edit.as_str(), "/account", PAGE, "/brands"] {
        let door = expect(halfway.get(path)?, 303)?;
        assert!(door.location().starts_with("/login"), "{path}: {door:?}");
    }
    for (path, fields) in [
        (format!("{PAGE}/off"), [("current", PASSWORD), ("code", "000000")]),
        (format!("{PAGE}/begin"), [("current", PASSWORD), ("next", "")]),
        ("/account/password".to_owned(), [("current", PASSWORD), ("password", "tout autre chose")]),
    ] {
        let door = expect(halfway.post(&path, &fields)?, 303)?;
        assert!(door.location().starts_with("/login"), "{path}: {door:?}");
    }
    // Another site sends no code, and the way on stays on this host.
    let forged = halfway.with("sec-fetch-site", "cross-site");
    expect(form.clone().with("code", &shown(&page, 1)?).post(&forged)?, 403)?;
    expect(
        studio.lea.with("sec-fetch-site", "cross-site").post(&format!("{PAGE}/off"), &[])?,
        403,
    )?;
    let elsewhere = form.with("code", &shown(&page, 1)?).with("next", "//evil.example/");
    let inside = expect(elsewhere.post(&halfway)?, 303)?;
    assert_eq!(inside.location(), "/");
    // The session is another one than whoever knew the first half could know.
    assert!(inside.session().is_some_and(|it| it != halfway.cookie), "{inside:?}");
    Ok(())
}

#[tokio::test]
async fn a_wrong_password_says_nothing_about_a_second_factor() -> Result<()> {
    let studio = founded().await?;
    member(&studio, "ana@example.org", &["--role", "writer"])?;
    turned_on(&studio.lea)?;
    let stranger = Visitor::new(&studio.marbre.url(""))?;
    let told = |email: &str| {
        let wrong = [("email", email), ("password", "not the password")];
        anyhow::Ok(expect(stranger.post("/login", &wrong)?, 422)?.words())
    };
    let with = told(EMAIL)?;
    assert_eq!(told("ana@example.org")?, with);
    assert_eq!(told("nobody@example.org")?, with);
    Ok(())
}

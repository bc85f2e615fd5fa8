//! What answers tell browsers, and what is asked for from elsewhere.

use crate::studio::{EMAIL, PASSWORD, expect, founded};
use anyhow::{Context, Result};
use tests::asking::{Answer, Visitor};
use tests::marbre::Marbre;
use wording::Lang::En;
use wording::session::session;

#[tokio::test]
async fn every_page_says_what_a_browser_may_do_with_it() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Le marbre", "Du plomb.")?;
    let board = format!("/b/{}/board", studio.brand);
    let edit = format!("{item}/edit");
    for path in ["/login", "/account", "/nowhere", board.as_str(), edit.as_str()] {
        let answer = studio.lea.get(path)?;
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("referrer-policy", "same-origin"),
            ("cross-origin-opener-policy", "same-origin"),
        ] {
            assert_eq!(answer.header(name), value, "{path}");
        }
        assert!(!answer.header("x-request-id").is_empty(), "{path}");
        let policy = answer.header("content-security-policy");
        assert!(
            !policy.contains("'unsafe-inline'") && !policy.contains("'unsafe-eval'"),
            "{policy}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn scripts_run_by_a_nonce_of_their_answer_and_no_style_is_inline() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Le marbre", "Du plomb.")?;
    for path in ["/login".to_owned(), format!("{item}/edit"), format!("{item}/visuals")] {
        let pages = [studio.lea.get(&path)?, studio.lea.get(&path)?];
        let nonces = [nonce(&pages[0])?, nonce(&pages[1])?];
        assert_ne!(nonces[0], nonces[1], "{path}");
        for (page, nonce) in pages.iter().zip(&nonces) {
            let text = page.text();
            let scripts = text.split("<script").skip(1);
            for script in scripts {
                let tag = script.split('>').next().unwrap_or_default();
                assert!(tag.contains(&format!("nonce=\"{nonce}\"")), "{path}: <script{tag}>");
            }
            assert!(!text.contains(" style=\"") && !text.contains("<style"), "{path}");
            assert!(!text.contains(" onclick=") && !text.contains("javascript:"), "{path}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn what_another_site_sends_is_refused() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Le marbre", "Du plomb.")?;
    let form = studio.form(&item)?.with("body", "Forged.");
    for forged in [
        studio.lea.with("sec-fetch-site", "cross-site").with("origin", "https://evil.example"),
        studio.lea.with("sec-fetch-site", "same-site"),
        studio.lea.with("origin", "https://evil.example"),
        studio.lea.with("origin", "null"),
    ] {
        let refused = expect(form.post(&forged)?, 403)?.words();
        assert!(refused.contains(session(En).elsewhere_heading), "a page says so: {refused}");
        expect(forged.post("/login", &[("email", EMAIL), ("password", PASSWORD)])?, 403)?;
    }
    assert_eq!(studio.text(&item)?, "Du plomb.");
    // The same form from the site itself is taken.
    let own = studio.lea.with("sec-fetch-site", "same-origin");
    expect(form.post(&own)?, 303)?;
    assert_eq!(studio.text(&item)?, "Forged.");
    Ok(())
}

#[tokio::test]
async fn calls_opened_like_pages_or_misspelt_are_answered_in_our_words() -> Result<()> {
    let studio = founded().await?;
    for path in ["/api/parts/save", "/api/nothing"] {
        let page = expect(studio.lea.get(path)?, 404)?;
        assert!(page.text().contains("<!DOCTYPE html>"), "{page:?}");
    }
    let json = [("content-type", "application/json")];
    let call = expect(studio.lea.raw("POST", "/api/nothing", &json, b"{}")?, 404)?;
    assert_eq!(call.text(), "\"not-found\"");
    Ok(())
}

#[tokio::test]
async fn health_is_for_everybody_and_unknown_files_for_nobody() -> Result<()> {
    let mut marbre = Marbre::start(&["--demo"]).await?;
    let stranger = Visitor::new(&marbre.url(""))?;
    expect(stranger.get("/healthz")?, 200)?;
    for path in
        ["/pkg/nothing.js", "/pkg/../Cargo.toml", "/pkg/%2e%2e/%2e%2e/etc/passwd", "/fonts/x"]
    {
        expect(stranger.get(path)?, 404)?;
    }
    let pages = stranger.get("/login")?.text();
    let css = pages.split("href=\"").find(|it| it.starts_with("/pkg/")).context("a style sheet")?;
    let css = expect(stranger.get(css.split('"').next().unwrap_or_default())?, 200)?;
    assert!(css.header("cache-control").contains("immutable"), "{:?}", css.headers);
    assert_eq!(marbre.stop().await?, Some(0));
    Ok(())
}

fn nonce(page: &Answer) -> Result<String> {
    let policy = page.header("content-security-policy");
    let (_, nonce) = policy.split_once("'nonce-").context("a nonce")?;
    Ok(nonce.split('\'').next().unwrap_or_default().to_owned())
}

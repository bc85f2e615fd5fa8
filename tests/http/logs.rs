//! What the log holds: which request, what came of it; never what people typed or who they are by secret.

use crate::studio::{EMAIL, PASSWORD, Studio, expect, founded_through};
use anyhow::{Context, Result};
use serde_json::Value;
use tests::asking::Visitor;
use tests::plates::png;

const WORDS: &str = "The canary sings in the text.";

#[tokio::test(flavor = "multi_thread")]
async fn each_request_is_logged_with_its_number_and_without_secrets() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let all = ["env", "MARBRE_LOG=trace"];
    let studio = founded_through(&all, folder.path(), &["--log-format", "json"]).await?;
    let item = studio.article("Canary title", WORDS)?;
    let answer = studio.form(&item)?.with("body", &format!("{WORDS} Again.")).post(&studio.lea)?;
    let number = expect(answer, 303)?.header("x-request-id").to_owned();
    let added =
        studio.lea.upload(&format!("{item}/visuals/add"), &[], "canary.png", &png(40, 30))?;
    expect(added, 303)?;
    let stranger = Visitor::new(&studio.marbre.url(""))?;
    let wrong =
        stranger.post("/login", &[("email", EMAIL), ("password", "wrong canary phrase")])?;
    expect(wrong, 422)?;
    let login =
        stranger.post("/login?token=canary-query", &[("email", EMAIL), ("password", PASSWORD)])?;
    let other = login.session().context("a session")?;
    expect(studio.lea.get(&format!("{item}/edit?q=canary-query"))?, 200)?;
    for door in ["join", "reset", "r"] {
        expect(stranger.get(&format!("/{door}/canary-link"))?, 404)?;
    }

    let line = studio.marbre.line(&format!("/edit answered 303\",\"id\":\"{number}")).await?;
    let line: Value = serde_json::from_str(&line)?;
    let fields = &line["fields"];
    assert_eq!(
        (&fields["id"], &fields["method"], &fields["path"], &fields["status"]),
        (&number.clone().into(), &"POST".into(), &format!("{item}/edit").into(), &303.into())
    );
    assert!(
        line["timestamp"].is_string() && fields["ms"].is_u64() && line["level"] == "INFO",
        "{line}"
    );
    silent(&studio, &other)
}

/// Nothing of it is in anything that was printed, whatever was asked to be logged.
fn silent(studio: &Studio, other: &str) -> Result<()> {
    let printed = studio.marbre.printed();
    let logged: Vec<&String> = printed.iter().filter(|it| it.starts_with('{')).collect();
    assert!(logged.len() > 10, "{printed:#?}");
    let token = |cookie: &str| cookie.split_once('=').map(|it| it.1.to_owned()).context("a token");
    let (own, other) = (token(&studio.lea.cookie)?, token(other)?);
    for secret in [
        PASSWORD,
        "wrong canary",
        &own,
        &other,
        "canary sings",
        "canary-query",
        "canary-link",
        "argon2",
    ] {
        let found = logged.iter().find(|it| it.contains(secret));
        assert!(found.is_none(), "{secret}: {found:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_name_in_an_address_cannot_forge_a_line_of_the_log() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let studio = founded_through(&["env", "MARBRE_LOG=info"], folder.path(), &[]).await?;
    let forged = "/nowhere%0aINFO%20forged%1b%5b31m";
    let number = studio.lea.get(forged)?.header("x-request-id").to_owned();
    let line = studio.marbre.line(&number).await?;
    assert!(line.contains(forged), "{line}");
    assert!(studio.marbre.printed().iter().all(|it| !it.starts_with("INFO forged")));
    Ok(())
}

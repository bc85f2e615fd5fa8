//! Figures for those who watch over a studio: on their own address, when asked for, about nobody.

use crate::studio::{EMAIL, expect, founded, founded_with};
use anyhow::{Context, Result};
use std::net::TcpListener;
use std::process::Command;
use tests::asking::Visitor;
use tests::marbre::binary;

#[tokio::test]
async fn figures_count_what_happened_and_name_nobody() -> Result<()> {
    let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string();
    let studio = founded_with(&["--metrics", &address]).await?;
    let item = studio.article("Canary title", "Canary text.")?;
    let form = studio.form(&item)?;
    expect(form.clone().with("body", "Canary again.").post(&studio.lea)?, 303)?;
    expect(form.with("body", "Canary stale.").post(&studio.lea)?, 409)?;
    let wrong = [("email", EMAIL), ("password", "a wrong canary")];
    expect(Visitor::new(&studio.marbre.url(""))?.post("/login", &wrong)?, 422)?;
    studio.lea.get("/nowhere/canary-path?q=canary-query")?;

    let watcher = Visitor::new(&format!("http://{address}"))?;
    let answer = expect(watcher.get("/metrics")?, 200)?;
    assert!(answer.header("content-type").starts_with("text/plain; version=0.0.4"));
    let text = answer.text();
    let figure = |name: &str| -> Result<f64> {
        let line = text.lines().find_map(|it| it.strip_prefix(name)?.strip_prefix(' '));
        Ok(line.with_context(|| format!("{name} in {text}"))?.parse()?)
    };
    let edit = "route=\"/b/{brand}/items/{item}/edit\"";
    for (name, least) in [
        ("marbre_saves_total".to_owned(), 1.0),
        ("marbre_stale_writes_total".to_owned(), 1.0),
        ("marbre_sign_in_failures_total".to_owned(), 1.0),
        (format!("marbre_http_requests_total{{method=\"POST\",{edit},status=\"409\"}}"), 1.0),
        (format!("marbre_http_request_duration_seconds_count{{{edit}}}"), 3.0),
        (format!("marbre_http_request_duration_seconds_bucket{{{edit},le=\"+Inf\"}}"), 3.0),
        (
            "marbre_http_requests_total{method=\"GET\",route=\"other\",status=\"404\"}".to_owned(),
            1.0,
        ),
    ] {
        assert!(figure(&name)? >= least, "{name}: {text}");
    }
    assert_eq!(figure("marbre_database_errors_total")?, 0.0);
    let code = item.rsplit('/').next().unwrap_or_default();
    for private in ["anary", EMAIL, &studio.brand, code, "127.0.0.1"] {
        assert!(!text.contains(private), "{private} is in the figures");
    }
    // Nothing else is there, and nothing of it at the studio's own address.
    for path in ["/", "/login", "/healthz"] {
        expect(watcher.get(path)?, 404)?;
    }
    expect(studio.lea.get("/metrics")?, 404)?;
    Ok(())
}

#[tokio::test]
async fn without_being_asked_there_are_none() -> Result<()> {
    let studio = founded().await?;
    expect(studio.lea.get("/metrics")?, 404)?;
    let taken = TcpListener::bind("127.0.0.1:0")?;
    let address = taken.local_addr()?.to_string();
    for (flag, value) in [("--metrics", address.as_str()), ("--metrics", "all"), ("--log", "loud")]
    {
        let folder = tempfile::tempdir()?;
        let mut marbre = Command::new(binary()?);
        marbre.args(["serve", "--listen", "127.0.0.1:0", flag, value, "--data"]);
        let output = marbre.arg(folder.path()).output()?;
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        assert!(said.contains(flag) && said.trim().lines().count() == 1, "{said}");
    }
    Ok(())
}

//! Who asks, behind proxies: the hop that a trusted proxy saw, never what a visitor claims.

use crate::studio::{EMAIL, PASSWORD, asked, expect, founded_with};
use anyhow::Result;
use tests::asking::Visitor;

/// Where a sign-in with these headers is said to come from.
async fn seen(trusted: &str, forwarded: &[&str]) -> Result<String> {
    let studio = founded_with(&["--trust-proxy", trusted]).await?;
    let mut visitor = Visitor::new(&studio.marbre.url(""))?;
    for value in forwarded {
        visitor = visitor.with("x-forwarded-for", value);
    }
    expect(visitor.post("/login", &[("email", EMAIL), ("password", PASSWORD)])?, 303)?;
    asked(&studio, "SELECT ip FROM session ORDER BY created_at DESC, rowid DESC LIMIT 1").await
}

#[tokio::test]
async fn the_hop_of_the_outermost_trusted_proxy_is_taken() -> Result<()> {
    for (trusted, forwarded, from) in [
        ("0", &["203.0.113.7"][..], "127.0.0.1"),
        ("1", &["203.0.113.7"], "203.0.113.7"),
        ("1", &["198.51.100.1, 203.0.113.7"], "203.0.113.7"),
        ("1", &["198.51.100.1", "203.0.113.7"], "203.0.113.7"),
        ("2", &["198.51.100.1, 203.0.113.7, 10.0.0.2"], "203.0.113.7"),
        ("2", &["198.51.100.1", "203.0.113.7", "10.0.0.2"], "203.0.113.7"),
        ("1", &["203.0.113.7, 2001:db8::1"], "2001:db8::1"),
        // Fewer hops than proxies, or no address: nobody is taken at their word.
        ("2", &["203.0.113.7"], "127.0.0.1"),
        ("1", &["203.0.113.7, unknown"], "127.0.0.1"),
        ("1", &[], "127.0.0.1"),
    ] {
        assert_eq!(seen(trusted, forwarded).await?, from, "{trusted} {forwarded:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_made_up_address_does_not_help_to_guess() -> Result<()> {
    let studio = founded_with(&["--trust-proxy", "1"]).await?;
    let visitor = Visitor::new(&studio.marbre.url(""))?;
    let guess = |claimed: usize, from: &str| {
        let hops = format!("198.51.100.{claimed}, {from}");
        let email = format!("{claimed}@example.org");
        visitor
            .with("x-forwarded-for", &hops)
            .post("/login", &[("email", &email), ("password", "?")])
    };
    let mut last = 0;
    for claimed in 0..30 {
        last = guess(claimed, "203.0.113.7")?.status;
    }
    assert_eq!(last, 429);
    assert_eq!(guess(31, "203.0.113.8")?.status, 422, "another network is slowed down as well");
    Ok(())
}

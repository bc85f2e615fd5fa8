//! The address people use: cookies, forms and exported files go by it, not by where the program listens.

use crate::studio::{EMAIL, PASSWORD, expect, founded_with};
use anyhow::{Context, Result};
use tests::asking::{Answer, Form, Visitor};
use tests::plates::png;

fn cookie(answer: &Answer) -> Result<&str> {
    let set = answer.headers.iter().find(|it| it.0 == "set-cookie");
    Ok(&set.with_context(|| format!("a cookie: {answer:?}"))?.1)
}

const LOGIN: [(&str, &str); 2] = [("email", EMAIL), ("password", PASSWORD)];

#[tokio::test]
async fn behind_https_the_cookie_is_bound_to_it_and_forms_come_from_there() -> Result<()> {
    let studio = founded_with(&["--public-url", "https://studio.example.org/"]).await?;
    let visitor = Visitor::new(&studio.marbre.url(""))?;
    let own = visitor.with("origin", "https://studio.example.org");
    let login = expect(own.post("/login", &LOGIN)?, 303)?;
    let cookie = cookie(&login)?;
    assert!(cookie.starts_with("__Host-session="), "{cookie}");
    for part in ["; Path=/", "; HttpOnly", "; Secure", "; SameSite=Lax", "; Max-Age="] {
        assert!(cookie.contains(part), "{part}: {cookie}");
    }
    assert!(!cookie.contains("Domain"), "{cookie}");
    for other in ["https://studio.example.org.evil.example", "http://studio.example.org"] {
        expect(visitor.with("origin", other).post("/login", &LOGIN)?, 403)?;
    }
    // A cookie of the plain name is nobody's.
    let mut plain = visitor.clone();
    plain.cookie = studio.lea.cookie.trim_start_matches("__Host-").to_owned();
    expect(plain.get("/account")?, 303)?;
    Ok(())
}

#[tokio::test]
async fn over_a_plain_network_the_page_says_what_that_means() -> Result<()> {
    let studio = founded_with(&["--public-url", "http://studio.example.org"]).await?;
    let login = expect(Visitor::new(&studio.marbre.url(""))?.post("/login", &LOGIN)?, 303)?;
    let cookie = cookie(&login)?;
    assert!(cookie.starts_with("session=") && !cookie.contains("Secure"), "{cookie}");
    assert!(cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Lax"), "{cookie}");
    let words = wording::chrome::chrome(wording::Lang::En).plain_http;
    for page in ["/account", &format!("/b/{}/board", studio.brand)] {
        assert!(studio.lea.get(page)?.words().contains(words), "{page}");
    }
    Ok(())
}

#[tokio::test]
async fn exported_pictures_are_fetched_from_the_address_people_use() -> Result<()> {
    let studio = founded_with(&["--public-url", "https://studio.example.org"]).await?;
    let item = studio.article("Addresses", "One.\n\n![A form](a.png)")?;
    let added = studio.lea.upload(&format!("{item}/visuals/add"), &[], "a.png", &png(40, 30))?;
    let visual = studio.lea.get(added.location())?;
    let described = Form::of(&visual, "/visuals/save")?.with("alt", "A form").with("credit", "Own");
    expect(described.post(&studio.lea)?, 303)?;
    expect(studio.lea.post(&format!("{item}/review/release"), &[])?, 303)?;
    let wxr = studio.lea.post(&format!("{item}/export"), &[("format", "wxr")])?;
    let wxr = expect(wxr, 200)?.text();
    assert!(wxr.contains("<wp:attachment_url><![CDATA[https://studio.example.org/approved/"));
    assert!(!wxr.contains("127.0.0.1"));
    Ok(())
}

//! What cannot be read: a page in the person's language, with what is accepted and the way back.

use crate::studio::{expect, founded};
use anyhow::{Context, Result};
use std::io::{Read, Write};
use std::net::TcpStream;
use tests::asking::{Answer, Visitor};

/// Posts these bytes as this kind of body.
fn post(by: &Visitor, path: &str, kind: &str, body: &[u8]) -> Result<Answer> {
    by.raw("POST", path, &[("content-type", kind)], body)
}

const FORM: &str = "application/x-www-form-urlencoded";

fn is_page(answer: &Answer, status: u16, words: &str, back: &str) {
    assert_eq!(answer.status, status, "{answer:?}");
    let text = answer.text();
    assert!(answer.header("content-type").starts_with("text/html"), "{answer:?}");
    assert!(answer.header("content-security-policy").contains("nonce-"), "{answer:?}");
    assert!(text.contains(words), "no {words:?}: {text}");
    assert!(text.contains(&format!("href=\"{back}\"")), "no way back to {back}: {text}");
}

#[tokio::test]
async fn a_form_that_is_too_large_is_refused_in_words() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Large", "Short.")?;
    let edit = format!("{item}/edit");
    let body = [b"body=".to_vec(), vec![b'a'; 5 << 20]].concat();
    is_page(&post(&studio.lea, &edit, FORM, &body)?, 413, "1 MB", &edit);
    let mut french = Visitor::new(&studio.marbre.url(""))?;
    french.headers = vec![("accept-language".to_owned(), "fr".to_owned())];
    is_page(&post(&french, &edit, FORM, &body)?, 413, "1\u{a0}Mo", &edit);
    assert_eq!(studio.text(&item)?, "Short.");
    Ok(())
}

#[tokio::test]
async fn what_is_no_form_is_refused_in_words() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Broken", "Short.")?;
    let part = studio.form(&item)?.get("part").to_owned();
    let edit = format!("{item}/edit");
    let with = |body: &str| format!("part={part}&seen=1&title=T&body={body}");
    for (kind, body) in [
        (FORM, with("%ff%fe").into_bytes()),
        (FORM, [with("").into_bytes(), vec![0xff, 0xc3]].concat()),
        (FORM, with("%zz").into_bytes()),
        (FORM, with("%4").into_bytes()),
        (FORM, (with("x") + &"&a=b".repeat(50_000)).into_bytes()),
    ] {
        is_page(&post(&studio.lea, &edit, kind, &body)?, 400, "UTF-8", &edit);
    }
    for kind in ["text/plain", "application/json", "multipart/form-data; boundary=x", ""] {
        is_page(&post(&studio.lea, &edit, kind, with("x").as_bytes())?, 415, "UTF-8", &edit);
    }
    let new = format!("/b/{}/items/new", studio.brand);
    for (kind, body) in [(FORM, "kind=article"), ("multipart/form-data", "--x\r\n"), ("", "")] {
        is_page(&post(&studio.lea, &new, kind, body.as_bytes())?, 400, "UTF-8", &new);
    }
    let save = format!("{item}/posts/save");
    is_page(&post(&studio.lea, &save, FORM, b"text=%ff")?, 400, "UTF-8", &format!("{item}/posts"));
    is_page(&post(&studio.lea, "/login", FORM, b"email=%ff")?, 400, "UTF-8", "/login");
    assert_eq!(studio.text(&item)?, "Short.");
    Ok(())
}

#[tokio::test]
async fn a_cut_upload_keeps_what_came_before_the_cut() -> Result<()> {
    let studio = founded().await?;
    let new = format!("/b/{}/items/new", studio.brand);
    let field = |name: &str, value: &str| {
        format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let body = field("kind", "article") + &field("title", "Kept") + "--x\r\nContent-Dispo";
    let refused = post(&studio.lea, &new, "multipart/form-data; boundary=x", body.as_bytes())?;
    assert!(expect(refused, 422)?.text().contains("value=\"Kept\""));
    let long = field("title", "Kept") + &field("text", &"a".repeat(5 << 20)) + "--x--\r\n";
    let refused = post(&studio.lea, &new, "multipart/form-data; boundary=x", long.as_bytes())?;
    assert!(expect(refused, 422)?.text().contains("value=\"Kept\""));
    Ok(())
}

#[tokio::test]
async fn calls_keep_their_own_errors() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Calls", "Short.")?;
    let call = "/api/parts/save";
    for (kind, body) in [
        ("application/json", vec![b'a'; 5 << 20]),
        ("application/json", b"{".to_vec()),
        ("application/json", b"{\"brand\": \"\xff\"}".to_vec()),
        ("application/json", [b"[".repeat(100_000), b"]".repeat(100_000)].concat()),
        (FORM, b"a=b".to_vec()),
        ("", Vec::new()),
    ] {
        let answer = post(&studio.lea, call, kind, &body)?;
        assert!((400..500).contains(&answer.status), "{answer:?}");
        let error: Result<serde_json::Value, _> = serde_json::from_slice(&answer.body);
        assert!(error.is_ok(), "no error a program reads: {answer:?}");
    }
    assert_eq!(studio.text(&item)?, "Short.");
    Ok(())
}

#[tokio::test]
async fn the_address_of_a_form_opened_like_a_page_is_missing() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Missing", "Short.")?;
    for form in ["posts/save", "review/approve", "versions/restore", "due"] {
        let answer = expect(studio.lea.get(&format!("{item}/{form}"))?, 404)?;
        assert!(answer.text().contains("href=\"/\""), "{form}");
    }
    Ok(())
}

/// Whoever sends a form one letter at a time holds nobody up.
#[tokio::test(flavor = "multi_thread")]
async fn slow_senders_keep_nobody_waiting() -> Result<()> {
    let studio = founded().await?;
    let address = studio.marbre.url("").replace("http://", "");
    let head = format!(
        "POST /login HTTP/1.1\r\nHost: {address}\r\nContent-Type: {FORM}\r\nContent-Length: 100000\r\n\r\ne"
    );
    let slow = (0..200).map(|_| {
        let mut stream = TcpStream::connect(&address)?;
        stream.write_all(head.as_bytes())?;
        Ok(stream)
    });
    let mut slow = slow.collect::<Result<Vec<TcpStream>>>()?;
    let board = format!("/b/{}/board", studio.brand);
    expect(studio.lea.get(&board)?, 200)?;
    for stream in &mut slow {
        stream.write_all(b"m")?;
    }
    expect(studio.lea.get(&board)?, 200)?;
    // One that ends the form early is told so.
    let mut one = slow.pop().context("a stream")?;
    one.shutdown(std::net::Shutdown::Write)?;
    let mut answer = Vec::new();
    one.read_to_end(&mut answer)?;
    assert!(
        answer.is_empty() || answer.starts_with(b"HTTP/1.1 400"),
        "{}",
        String::from_utf8_lossy(&answer)
    );
    Ok(())
}

#[tokio::test]
async fn a_file_in_another_encoding_is_refused_with_how_to_save_it() -> Result<()> {
    let studio = founded().await?;
    let path = format!("/b/{}/items/new", studio.brand);
    let fields = [("kind", "article"), ("title", "Encore"), ("keyphrase", ""), ("text", "")];
    let utf16: Vec<u8> = "\u{feff}Été".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for file in [utf16.as_slice(), b"# \xc9t\xe9"] {
        let refused = expect(studio.lea.upload(&path, &fields, "text.md", file)?, 422)?;
        let words = refused.words();
        assert!(words.contains("not UTF-8 text") && words.contains("Save as"), "{words}");
        assert!(refused.text().contains("value=\"Encore\""), "what was typed is there");
    }
    Ok(())
}

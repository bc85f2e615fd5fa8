//! The files that leave, and whether they hold the approved text and no other.

use anyhow::{Context, Result, ensure};
use std::io::{Cursor, Read};
use tests::asking::{Answer, Form, Visitor};
use wording::Lang::Fr;
use wording::export::export;
use zip::ZipArchive;

/// Asks for a file of an item.
pub fn ask(by: &Visitor, item: &str, format: &str) -> Result<Answer> {
    by.post(&format!("{item}/export"), &[("format", format)])
}

/// Refuses a Markdown bundle that does not hold this article and these posts, byte for byte.
pub fn markdown_holds(answer: &Answer, article: &Form, posts: &[&str]) -> Result<()> {
    ensure!(answer.status == 200, "{answer:?}");
    let mut archive = ZipArchive::new(Cursor::new(answer.body.as_slice()))?;
    let mut files = Vec::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index)?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        files.push((file.name()?.into_owned(), String::from_utf8_lossy(&bytes).into_owned()));
    }
    let index = files.iter().find(|it| it.0.ends_with("/index.md")).context("index.md")?;
    let (head, body) = index.1.split_once("---\n\n").context("front matter")?;
    ensure!(body.trim_end() == article.get("body").trim_end(), "another text:\n{body}");
    for field in ["title", "description"] {
        ensure!(head.contains(article.get(field)), "{field} is missing:\n{head}");
    }
    for post in posts {
        ensure!(files.iter().any(|it| it.0.contains("/posts/") && it.1.contains(post)), "{post}");
    }
    ensure!(files.iter().any(|it| it.0 == "approval.json"), "no certificate");
    Ok(())
}

/// Refuses a WXR file that does not hold this article, block by block.
pub fn wxr_holds(answer: &Answer, article: &Form) -> Result<()> {
    ensure!(answer.status == 200, "{answer:?}");
    let text = answer.text();
    let html = text.rsplit_once("<content:encoded><![CDATA[").context("a text")?.1;
    let html = html.split_once("]]>").context("its end")?.0;
    let wanted = blocks(prose_html(article.get("body")).as_str());
    let found = blocks(html);
    ensure!(!wanted.is_empty() && found == wanted, "{found:#?}\ninstead of\n{wanted:#?}");
    for field in ["title", "standfirst", "description", "slug"] {
        ensure!(text.contains(article.get(field)), "{field} is missing");
    }
    Ok(())
}

/// Refuses a file that leaves although its article is not approved, or a refusal without a reason.
pub fn refused(answer: &Answer) -> Result<()> {
    ensure!(answer.status >= 400, "a file left: {answer:?}");
    ensure!(answer.header("content-type").starts_with("text/html"), "{answer:?}");
    ensure!(answer.text().contains(export(Fr).not_approved), "no reason is given: {answer:?}");
    Ok(())
}

fn prose_html(markdown: &str) -> String {
    prose::render(markdown).into_string()
}

/// The words of each paragraph, heading and list entry.
fn blocks(html: &str) -> Vec<String> {
    let html = scraper::Html::parse_fragment(html);
    let Ok(kinds) = scraper::Selector::parse("p, h2, h3, li") else { return Vec::new() };
    let words = html.select(&kinds).map(|it| it.text().collect::<String>());
    let words = words.map(|it| it.split_whitespace().collect::<Vec<_>>().join(" "));
    words.filter(|it| !it.is_empty()).collect()
}

//! One request on one connection, and its answer.

use anyhow::{Context, Result, bail};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// What came back.
#[derive(Clone)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Names in small letters, and values, in order.
    pub headers: Vec<(String, String)>,
    /// What follows the head.
    pub body: Vec<u8>,
}

impl Answer {
    /// The first header of a name; empty when there is none.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|it| it.0 == name).map_or("", |it| it.1.as_str())
    }

    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// What a person sees of a page: its text without markup, and without what is only spoken.
    #[must_use]
    pub fn words(&self) -> String {
        let page = scraper::Html::parse_document(&self.text());
        let spoken = |it: &scraper::ElementRef<'_>| it.attr("class") == Some("visually-hidden");
        let seen = page.root_element().descendants().filter_map(|it| {
            let text = it.value().as_text()?;
            let within = it.ancestors().filter_map(scraper::ElementRef::wrap);
            (!within.into_iter().any(|it| spoken(&it))).then(|| text.to_string())
        });
        seen.collect()
    }

    /// Where it sends the browser; empty when it does not.
    #[must_use]
    pub fn location(&self) -> &str {
        self.header("location")
    }

    /// The session cookie it sets, as `name=value`.
    #[must_use]
    pub fn session(&self) -> Option<String> {
        let set = self.headers.iter().filter(|it| it.0 == "set-cookie");
        let mut pairs = set.filter_map(|it| it.1.split(';').next());
        pairs.find(|it| it.contains("session=") && !it.ends_with('=')).map(str::to_owned)
    }
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text: String = self.text().chars().take(3_000).collect();
        write!(f, "{} {:?}\n{text}", self.status, self.headers)
    }
}

pub(super) fn send(
    port: u16,
    method: &str,
    path: &str,
    headers: &[(String, String)],
    body: &[u8],
) -> Result<Answer> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(Duration::from_secs(60)))?;
    stream.set_write_timeout(Some(Duration::from_secs(60)))?;
    let mut head =
        format!("{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n");
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    if method != "GET" {
        head.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    head.push_str("\r\n");
    stream.write_all(head.as_bytes())?;
    // Who is refused half-way may find the door shut; the answer says why.
    let written = stream.write_all(body);
    let mut answer = Vec::new();
    let read = stream.read_to_end(&mut answer);
    if answer.is_empty() {
        written.and(read).context("no answer")?;
    }
    parse(&answer, method != "HEAD")
}

fn parse(answer: &[u8], with_body: bool) -> Result<Answer> {
    let cut =
        answer.windows(4).position(|it| it == b"\r\n\r\n").context("an answer with a head")?;
    let head = String::from_utf8_lossy(answer.get(..cut).unwrap_or_default()).into_owned();
    let mut body = answer.get(cut + 4..).unwrap_or_default().to_vec();
    let status = head.split(' ').nth(1).and_then(|it| it.parse().ok()).context("a status")?;
    let lines = head.lines().skip(1).filter_map(|it| it.split_once(':'));
    let headers: Vec<(String, String)> =
        lines.map(|(name, value)| (name.to_lowercase(), value.trim().to_owned())).collect();
    if headers.iter().any(|it| it.0 == "transfer-encoding" && it.1 == "chunked") {
        body = unchunked(&body)?;
    }
    let promised =
        headers.iter().find(|it| it.0 == "content-length").map(|it| it.1.parse::<usize>());
    if let Some(promised) = promised.filter(|_| with_body)
        && promised? != body.len()
    {
        bail!("the answer was cut off:\n{head}");
    }
    Ok(Answer { status, headers, body })
}

fn unchunked(mut rest: &[u8]) -> Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = rest.windows(2).position(|it| it == b"\r\n").context("the size of a chunk")?;
        let (size, after) = rest.split_at(end);
        let size = usize::from_str_radix(std::str::from_utf8(size)?.trim(), 16)?;
        if size == 0 {
            return Ok(body);
        }
        body.extend_from_slice(after.get(2..size + 2).context("a whole chunk")?);
        rest = after.get(size + 4..).context("the end of a chunk")?;
    }
}

//! The smallest HTTP request: enough to ask a program on this machine whether it is there.

use anyhow::{Context, Result};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// Asks `GET path` of `127.0.0.1:port`; gives the status and everything after the head.
///
/// # Errors
/// When nobody answers within ten seconds, or not in HTTP.
pub fn get(port: u16, path: &str) -> Result<(u16, String)> {
    let patience = Some(Duration::from_secs(10));
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(patience)?;
    stream.set_write_timeout(patience)?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let (head, body) = answer.split_once("\r\n\r\n").context("an answer with a head")?;
    let status = head.split(' ').nth(1).and_then(|it| it.parse().ok()).context("a status")?;
    Ok((status, body.to_owned()))
}

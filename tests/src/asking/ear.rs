//! Listens to an answer that does not end: server-sent events, one at a time.

use anyhow::{Context, Result, ensure};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

/// Somebody who listens.
#[derive(Debug)]
pub struct Ear(BufReader<TcpStream>);

/// An event: its number and the lines of its data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// Its number.
    pub id: String,
    /// What it says, line by line.
    pub data: Vec<String>,
}

impl Ear {
    pub(super) fn open(port: u16, path: &str, headers: &[(String, String)]) -> Result<Ear> {
        let mut stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        let mut head = format!(
            "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept: text/event-stream\r\nConnection: close\r\n"
        );
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str("\r\n");
        stream.write_all(head.as_bytes())?;
        let mut ear = Ear(BufReader::new(stream));
        let status = ear.line()?.context("no answer")?;
        ensure!(status.contains(" 200 "), "{status}");
        while ear.line()?.is_some_and(|it| !it.is_empty()) {}
        Ok(ear)
    }

    /// The next event; none when there is no further one. Signs of life and the lengths of pieces are
    /// passed over.
    ///
    /// # Errors
    /// When nothing at all is heard for a minute.
    pub fn hear(&mut self) -> Result<Option<Heard>> {
        let mut heard = Heard::default();
        while let Some(line) = self.line()? {
            if let Some(id) = line.strip_prefix("id: ") {
                id.clone_into(&mut heard.id);
            } else if let Some(data) = line.strip_prefix("data: ") {
                heard.data.push(data.to_owned());
            } else if line.is_empty() && !heard.data.is_empty() {
                return Ok(Some(heard));
            }
        }
        Ok(None)
    }

    fn line(&mut self) -> Result<Option<String>> {
        let mut line = String::new();
        let read = self.0.read_line(&mut line)?;
        Ok((read > 0).then(|| line.trim_end_matches(['\r', '\n']).to_owned()))
    }
}

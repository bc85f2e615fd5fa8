//! One connection that stays open, as browsers and proxies keep theirs.

use super::Visitor;
use anyhow::{Context, Result};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// An open connection of somebody.
#[derive(Debug)]
pub struct Steady {
    stream: BufReader<TcpStream>,
    headers: String,
}

impl Visitor {
    /// Opens a connection that stays open.
    ///
    /// # Errors
    /// When nobody listens.
    pub fn steady(&self) -> Result<Steady> {
        let stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        let mut headers = format!("Host: 127.0.0.1:{}\r\n", self.port);
        for (name, value) in self.sent(None) {
            headers.push_str(&format!("{name}: {value}\r\n"));
        }
        Ok(Steady { stream: BufReader::with_capacity(64 << 10, stream), headers })
    }
}

impl Steady {
    /// Opens a path; gives the status and the length of what came back.
    ///
    /// # Errors
    /// When the answer is cut off.
    pub fn get(&mut self, path: &str) -> Result<(u16, usize)> {
        self.send(&format!("GET {path} HTTP/1.1\r\n{}\r\n", self.headers), b"")
    }

    /// Posts a form that is encoded already.
    ///
    /// # Errors
    /// As [`Steady::get`].
    pub fn post(&mut self, path: &str, body: &[u8]) -> Result<(u16, usize)> {
        let head = format!(
            "POST {path} HTTP/1.1\r\n{}Content-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {}\r\n\r\n",
            self.headers,
            body.len()
        );
        self.send(&head, body)
    }

    /// Asks and leaves: half of a form, or a page nobody waits for.
    ///
    /// # Errors
    /// When the server closed before.
    pub fn abort(mut self, path: &str, form: bool) -> Result<()> {
        let stream = self.stream.get_mut();
        if form {
            write!(
                stream,
                "POST {path} HTTP/1.1\r\n{}Content-Length: 40000\r\n\r\n",
                self.headers
            )?;
            stream.write_all(&[b'x'; 20_000])?;
        } else {
            write!(stream, "GET {path} HTTP/1.1\r\n{}\r\n", self.headers)?;
        }
        Ok(())
    }

    fn send(&mut self, head: &str, body: &[u8]) -> Result<(u16, usize)> {
        let sent = [head.as_bytes(), body].concat();
        self.stream.get_mut().write_all(&sent)?;
        let mut line = String::new();
        self.stream.read_line(&mut line)?;
        let status = line.split(' ').nth(1).and_then(|it| it.parse().ok()).context("a status")?;
        let mut length = None;
        loop {
            line.clear();
            self.stream.read_line(&mut line)?;
            let Some((name, value)) = line.split_once(':') else { break };
            if name.eq_ignore_ascii_case("content-length") {
                length = Some(value.trim().parse()?);
            }
        }
        match length {
            Some(length) => self.skip(length)?,
            None if status == 304 || status == 204 => {}
            None => return Ok((status, self.chunks()?)),
        }
        Ok((status, length.unwrap_or(0)))
    }

    fn chunks(&mut self) -> Result<usize> {
        let mut whole = 0;
        loop {
            let mut size = String::new();
            self.stream.read_line(&mut size)?;
            let size = usize::from_str_radix(size.trim(), 16)?;
            self.skip(size + 2)?;
            whole += size;
            if size == 0 {
                return Ok(whole);
            }
        }
    }

    fn skip(&mut self, bytes: usize) -> Result<()> {
        let skipped =
            std::io::copy(&mut self.stream.by_ref().take(bytes as u64), &mut std::io::sink())?;
        anyhow::ensure!(skipped == bytes as u64, "the answer was cut off");
        Ok(())
    }
}

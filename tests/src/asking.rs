//! Asking over HTTP, byte by byte, as a browser without scripts does or as somebody with bad intentions.

mod ear;
mod form;
mod steady;
mod wire;

pub use ear::{Ear, Heard};
pub use form::Form;
pub use steady::Steady;
pub use wire::Answer;

use anyhow::{Context, Result};

/// Somebody with a cookie jar of one cookie.
#[derive(Clone, Debug)]
pub struct Visitor {
    port: u16,
    /// The session, as `name=value`; empty when not signed in.
    pub cookie: String,
    /// Headers sent with everything, such as `Origin`.
    pub headers: Vec<(String, String)>,
}

impl Visitor {
    /// Somebody who has never been here; `site` as [`crate::marbre::Marbre::url`] gives it.
    ///
    /// # Errors
    /// When the address has no port.
    pub fn new(site: &str) -> Result<Self> {
        let port = site.trim_end_matches('/').rsplit(':').next().and_then(|it| it.parse().ok());
        let headers = vec![("accept-language".to_owned(), "en".to_owned())];
        Ok(Self { port: port.context("an address with a port")?, cookie: String::new(), headers })
    }

    /// The same person, who sends one more header.
    #[must_use]
    pub fn with(&self, name: &str, value: &str) -> Self {
        let mut other = self.clone();
        other.headers.push((name.to_owned(), value.to_owned()));
        other
    }

    /// Opens a path.
    ///
    /// # Errors
    /// When nobody answers in HTTP.
    pub fn get(&self, path: &str) -> Result<Answer> {
        wire::send(self.port, "GET", path, &self.sent(None), &[])
    }

    /// Posts fields, percent-encoded.
    ///
    /// # Errors
    /// As [`Visitor::get`].
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> Result<Answer> {
        let mut body = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in fields {
            body.append_pair(name, value);
        }
        let kind = "application/x-www-form-urlencoded";
        wire::send(self.port, "POST", path, &self.sent(Some(kind)), body.finish().as_bytes())
    }

    /// Posts fields and one file named `file`, as `multipart/form-data`.
    ///
    /// # Errors
    /// As [`Visitor::get`].
    pub fn upload(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        name: &str,
        bytes: &[u8],
    ) -> Result<Answer> {
        const EDGE: &str = "marbre-test-edge-7f3a";
        let mut body = Vec::with_capacity(bytes.len() + 1_000);
        for (field, value) in fields {
            let part = format!(
                "--{EDGE}\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n"
            );
            body.extend_from_slice(part.as_bytes());
        }
        let head = format!(
            "--{EDGE}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(format!("\r\n--{EDGE}--\r\n").as_bytes());
        let kind = format!("multipart/form-data; boundary={EDGE}");
        wire::send(self.port, "POST", path, &self.sent(Some(&kind)), &body)
    }

    /// Sends anything at all.
    ///
    /// # Errors
    /// As [`Visitor::get`].
    pub fn raw(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer> {
        let mut sent = self.sent(None);
        let more = headers.iter().filter(|it| !it.1.is_empty());
        sent.extend(more.map(|it| (it.0.to_owned(), it.1.to_owned())));
        wire::send(self.port, method, path, &sent, body)
    }

    /// Listens to events, as somebody who heard the one of this number last.
    ///
    /// # Errors
    /// When the answer is not one to listen to.
    pub fn listen(&self, path: &str, last: Option<&str>) -> Result<Ear> {
        let mut sent = self.sent(None);
        sent.extend(last.map(|it| ("last-event-id".to_owned(), it.to_owned())));
        Ear::open(self.port, path, &sent)
    }

    /// Signs in and keeps the session.
    ///
    /// # Errors
    /// When the answer is not a session.
    pub fn sign_in(&mut self, email: &str, password: &str) -> Result<()> {
        let answer = self.post("/login", &[("email", email), ("password", password)])?;
        self.cookie = answer.session().with_context(|| format!("no session: {answer:?}"))?;
        Ok(())
    }

    fn sent(&self, kind: Option<&str>) -> Vec<(String, String)> {
        let mut headers = self.headers.clone();
        if !self.cookie.is_empty() {
            headers.push(("cookie".to_owned(), self.cookie.clone()));
        }
        headers.extend(kind.map(|it| ("content-type".to_owned(), it.to_owned())));
        headers
    }
}

//! Reads a short answer of another machine, with the same care as messages are sent.

use super::{Outbound, guard};

/// The longest answer that is read: 256 KiB.
const LARGEST: usize = 256 << 10;

impl Outbound {
    /// The address of a path on a host, as far as it may be asked; by plain http on this machine itself, where
    /// its operator wants that.
    #[must_use]
    pub fn address(&self, host: &str, path: &str) -> String {
        let near = format!("http://{host}{path}");
        if self.check(&near).is_ok() { near } else { format!("https://{host}{path}") }
    }

    /// The body of what an address answers, [`LARGEST`] bytes at most. No redirection is followed, nothing of
    /// a person goes along, and an answer other than 200 is none.
    ///
    /// # Errors
    /// In a word or two, without the address.
    pub(crate) async fn get(&self, url: &str) -> Result<Vec<u8>, &'static str> {
        self.check(url).map_err(|_| "address refused")?;
        let client = self.client.as_ref().ok_or("no way out")?;
        let ask = client.get(url).header("accept", "application/json");
        let mut answer = ask.send().await.map_err(|error| match error {
            error if guard::refused(&error) => "address refused",
            error if error.is_timeout() => "no answer in time",
            error if error.is_connect() => "no connection",
            _ => "no answer",
        })?;
        if answer.status().as_u16() != 200 {
            return Err("another answer");
        }
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(|_| "no answer in time")? {
            if body.len() + chunk.len() > LARGEST {
                return Err("too long an answer");
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body)
    }
}

//! The only way out to other people's machines: posts a message to an address that somebody configured, or
//! reads a short answer from one that somebody asks, and to no machine inside the house.

mod guard;
mod read;

pub use guard::is_public;

use guard::Guard;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// How long another machine may take to accept a connection.
const KNOCKING: Duration = Duration::from_secs(5);
/// How long it may take to answer.
const PATIENCE: Duration = Duration::from_secs(15);
/// The longest address.
const LONGEST: usize = 2_000;

/// The way out.
#[derive(Clone)]
pub struct Outbound {
    client: Option<reqwest::Client>,
    /// Whether this machine itself may be reached, by plain http as well.
    loopback: bool,
}

impl fmt::Debug for Outbound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outbound").field("loopback", &self.loopback).finish_non_exhaustive()
    }
}

/// Why an address is not written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It is no address, or too long.
    Malformed,
    /// It is not https.
    NotHttps,
    /// It holds a name or password, which every log would repeat.
    Password,
    /// It leads inside the house.
    Private,
}

impl Outbound {
    /// The way out; to this machine itself only where its operator wants that.
    #[must_use]
    pub fn new(loopback: bool) -> Outbound {
        // Another part of the program may have chosen it already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .dns_resolver(Arc::new(Guard { loopback }))
            // What is set for other programs would lead around the guard.
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(KNOCKING)
            .timeout(PATIENCE)
            .user_agent("Marbre")
            .build();
        Outbound { client: client.ok(), loopback }
    }

    /// Whether an address may be written to, as far as it says so itself; where its name leads is looked at
    /// when it is.
    ///
    /// # Errors
    /// [`Unfit`].
    pub fn check(&self, typed: &str) -> Result<(), Unfit> {
        let url = reqwest::Url::parse(typed).map_err(|_| Unfit::Malformed)?;
        let host = url.host_str().filter(|_| typed.len() <= LONGEST).ok_or(Unfit::Malformed)?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Unfit::Password);
        }
        let literal = host.trim_start_matches('[').trim_end_matches(']').parse().ok();
        let here =
            host == "localhost" || literal.is_some_and(|it: std::net::IpAddr| it.is_loopback());
        match (url.scheme(), literal) {
            ("https" | "http", _) if here && self.loopback => Ok(()),
            ("https", None) if !here => Ok(()),
            ("https", Some(ip)) if is_public(ip) => Ok(()),
            ("https", _) => Err(Unfit::Private),
            _ => Err(Unfit::NotHttps),
        }
    }

    /// Posts a JSON text with these headers; gives the status. What else the other side says is not read, and
    /// no redirection is followed.
    ///
    /// # Errors
    /// In a word or two, without the address.
    pub(crate) async fn post(
        &self,
        url: &str,
        headers: &[(&'static str, String)],
        body: String,
    ) -> Result<u16, &'static str> {
        self.check(url).map_err(|_| "address refused")?;
        let client = self.client.as_ref().ok_or("no way out")?;
        let mut ask = client.post(url).header("content-type", "application/json").body(body);
        for (name, value) in headers {
            ask = ask.header(*name, value);
        }
        match ask.send().await {
            Ok(answer) => Ok(answer.status().as_u16()),
            Err(error) if guard::refused(&error) => Err("address refused"),
            Err(error) if error.is_timeout() => Err("no answer in time"),
            Err(error) if error.is_connect() => Err("no connection"),
            Err(_) => Err("no answer"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_to_the_world_is_written_to() {
        let (out, here) = (Outbound::new(false), Outbound::new(true));
        for (address, why) in [
            ("hooks.example.org", Unfit::Malformed),
            ("https://", Unfit::Malformed),
            ("http://hooks.example.org/a", Unfit::NotHttps),
            ("ftp://hooks.example.org/a", Unfit::NotHttps),
            ("file:///etc/passwd", Unfit::Malformed),
            ("https://me:s3cret@hooks.example.org/", Unfit::Password),
            ("https://127.0.0.1/", Unfit::Private),
            ("https://localhost/", Unfit::Private),
            ("https://[::1]/", Unfit::Private),
            ("https://10.1.2.3/", Unfit::Private),
            // The same addresses, written to be overlooked.
            ("https://2130706433/", Unfit::Private),
            ("https://0x7f.1/", Unfit::Private),
            ("https://[::ffff:10.0.0.1]/", Unfit::Private),
            ("https://169.254.169.254/latest/meta-data", Unfit::Private),
        ] {
            assert_eq!(out.check(address), Err(why), "{address}");
        }
        assert_eq!(out.check("https://hooks.example.org:8443/a?b=c"), Ok(()));
        assert_eq!(out.check("https://93.184.216.34/"), Ok(()));
        for address in ["http://127.0.0.1:9000/", "http://localhost:9000/", "https://[::1]/"] {
            assert_eq!(here.check(address), Ok(()), "{address}");
        }
        assert_eq!(here.check("http://10.1.2.3/"), Err(Unfit::NotHttps));
    }

    #[tokio::test]
    async fn a_name_that_leads_inside_is_not_connected_to() {
        // Every machine knows this name; past the check of its text only the guard is left.
        let ask = async |out: Outbound| {
            let client = out.client.as_ref().expect("a client");
            client.post("http://localhost:9/").send().await.expect_err("nobody answers")
        };
        assert!(guard::refused(&ask(Outbound::new(false)).await));
        assert!(!guard::refused(&ask(Outbound::new(true)).await));
    }
}

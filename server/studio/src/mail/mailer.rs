//! The way to a mail server.

use super::page::page;
use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart, SinglePart};
use lettre::transport::smtp::AsyncSmtpTransport;
use lettre::transport::smtp::extension::ClientId;
use lettre::{Address, AsyncTransport, Tokio1Executor};
use std::fmt;
use std::time::Duration;
use store::letters::Letter;

/// A mail server that does not answer for so long is away.
const PATIENCE: Duration = Duration::from_secs(20);

/// How the address of a mail server is written.
const ACCEPTED: &str = "write it like smtps://user:password@mail.example.org or smtp://mail.example.org:587?tls=required";

/// The way to a mail server, and in whose name letters go.
#[derive(Clone)]
pub struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    host: String,
}

impl fmt::Debug for Mailer {
    /// Without the password.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Mailer").field("from", &self.from).finish_non_exhaustive()
    }
}

/// Why a letter was not taken.
#[derive(Debug, thiserror::Error)]
pub(super) enum Refused {
    /// It never will be.
    #[error("the mail server refuses it for good{0}")]
    ForGood(String),
    /// It may be later.
    #[error("the mail server cannot take it now{0}")]
    ForNow(String),
}

impl Mailer {
    /// The way to the server of an address such as `smtps://user:password@mail.example.org`. Letters come
    /// from `from`, or else from `marbre@` the host people use.
    ///
    /// # Errors
    /// One line that says what is wrong and what is accepted, without the password.
    pub fn open(url: &str, from: Option<&str>, public_url: &str) -> Result<Mailer, String> {
        let (scheme, rest) = url.split_once("://").ok_or(ACCEPTED)?;
        let named = rest.rsplit_once('@').map_or(rest, |it| it.1);
        if !["smtp", "smtps"].contains(&scheme)
            || named.is_empty()
            || named.starts_with(['/', ':', '?'])
        {
            return Err(ACCEPTED.to_owned());
        }
        let clear = scheme == "smtp" && !rest.contains("tls=required");
        if clear && rest.contains('@') && !is_here(named) {
            return Err(format!("a password must not travel unencrypted: {ACCEPTED}"));
        }
        let host = host(public_url);
        let from = sender(from, &host)?;
        // What the library says of an address may repeat the password.
        let transport =
            AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|_| ACCEPTED)?;
        let transport =
            transport.timeout(Some(PATIENCE)).hello_name(ClientId::Domain(host.clone()));
        Ok(Mailer { transport: transport.build(), from, host })
    }

    /// Whether the server can be reached and knows us.
    ///
    /// # Errors
    /// Why not, in one line.
    pub async fn reaches(&self) -> Result<(), String> {
        match self.transport.test_connection().await {
            Ok(true) => Ok(()),
            Ok(false) => Err("what answers there is no mail server".to_owned()),
            Err(error) => Err(error.to_string()),
        }
    }

    /// Hands a letter over.
    pub(super) async fn send(&self, it: &Letter) -> Result<(), Refused> {
        let letter = self.message(it).map_err(|why| Refused::ForGood(format!(": {why}")))?;
        let Err(error) = self.transport.send(letter).await else { return Ok(()) };
        // The answer's text may name people; its code does not.
        let code = error.status().map(|it| format!(" ({it})")).unwrap_or_default();
        Err(if error.is_permanent() { Refused::ForGood(code) } else { Refused::ForNow(code) })
    }

    fn message(&self, it: &Letter) -> Result<Message, String> {
        let to = it.email.parse::<Address>().map_err(|error| error.to_string())?;
        let automatic = HeaderName::new_from_ascii_str("Auto-Submitted");
        let message = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(it.subject.as_str())
            .message_id(Some(format!("<{}@{}>", it.id, self.host)))
            .raw_header(HeaderValue::new(automatic, "auto-generated".to_owned()));
        let part = |kind: ContentType, body: String| {
            let quoted = ContentTransferEncoding::QuotedPrintable;
            SinglePart::builder().header(kind).header(quoted).body(body)
        };
        let twins = MultiPart::alternative()
            .singlepart(part(ContentType::TEXT_PLAIN, it.text.clone()))
            .singlepart(part(ContentType::TEXT_HTML, page(&it.subject, &it.text)));
        message.multipart(twins).map_err(|error| error.to_string())
    }
}

/// In whose name letters go.
fn sender(from: Option<&str>, host: &str) -> Result<Mailbox, String> {
    let how = "write --mail-from like studio@example.org or \"Marbre <studio@example.org>\"";
    match from {
        Some(from) => from.parse().map_err(|_| how.to_owned()),
        None => {
            let own = Address::new("marbre", host).map_err(|_| how)?;
            Ok(Mailbox::new(Some("Marbre".to_owned()), own))
        }
    }
}

/// The host of an address people use.
fn host(public_url: &str) -> String {
    let rest = public_url.split_once("://").map_or(public_url, |it| it.1);
    let host = rest.split(['/', ':']).next().unwrap_or_default();
    if host.is_empty() || host.starts_with('[') { "localhost".to_owned() } else { host.to_owned() }
}

/// Whether a host, with or without a port, is this machine itself.
fn is_here(named: &str) -> bool {
    let host = named.split(['/', '?']).next().unwrap_or_default();
    let own = ["localhost", "127.0.0.1", "[::1]"];
    own.iter()
        .any(|it| host.strip_prefix(it).is_some_and(|it| it.is_empty() || it.starts_with(':')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::At;

    const PUBLIC: &str = "https://studio.example.org";

    #[tokio::test]
    async fn an_address_that_leads_nowhere_is_said_without_its_password() {
        for bad in [
            "mail.example.org",
            "http://mail.example.org",
            "smtp://",
            "smtp://me:s3cret@mail.example.org:25",
            "smtps://me:s3cret@:465",
            "smtp://me:s3cret@localhost.example.org",
        ] {
            let why = Mailer::open(bad, None, PUBLIC).expect_err(bad);
            assert!(!why.contains("s3cret") && why.contains("smtps://"), "{bad}: {why}");
        }
        for good in [
            "smtps://me:s3cret@mail.example.org",
            "smtp://me:s3cret@mail.example.org:587?tls=required",
            "smtp://me:s3cret@localhost:25",
            "smtp://10.0.0.3",
        ] {
            let mailer = Mailer::open(good, None, PUBLIC).expect(good);
            assert!(!format!("{mailer:?}").contains("s3cret"));
        }
        let why = Mailer::open("smtp://localhost", Some("nobody"), PUBLIC).expect_err("a name");
        assert!(why.contains("--mail-from"), "{why}");
    }

    #[tokio::test]
    async fn a_letter_says_who_writes_and_that_it_is_automatic() {
        let mailer = Mailer::open("smtp://localhost", None, PUBLIC).expect("an address");
        let it = Letter {
            id: "018f".into(),
            email: "lou@exemple.fr".into(),
            subject: "Léa vous invite".into(),
            text: "Un lien\u{a0}: https://studio.example.org/join/abc".into(),
            created_at: At(0),
            due_at: At(0),
            until: At(0),
            tries: 0,
        };
        let sent = mailer.message(&it).expect("a letter").formatted();
        let sent = String::from_utf8(sent).expect("text");
        for line in [
            "From: Marbre <marbre@studio.example.org>",
            "To: lou@exemple.fr",
            "Message-ID: <018f@studio.example.org>",
            "Auto-Submitted: auto-generated",
            "Subject: =?utf-8?",
        ] {
            assert!(sent.contains(line), "{line} is missing:\n{sent}");
        }
    }
}

//! Letters: written in the transaction that calls for them, sent a moment later, tried again while the
//! mail server is away. A studio without a mail server writes none, and shows its links instead.

mod mailer;
mod page;
mod send;

pub use mailer::Mailer;
pub use send::{Sent, send_due};

use crate::{ActionError, Studio, chance};
use domain::At;
use store::Tx;
use store::letters::{self, Letter};
use wording::Lang;

/// A letter that the mail server refuses for so long is not sent: 24 hours.
pub const TRIED_FOR_MS: i64 = 24 * 3_600_000;

/// Writes a letter, when there is a mail server. It is not sent after `until`.
pub(crate) async fn write(
    studio: &Studio,
    tx: &Tx,
    email: &str,
    (subject, text): (String, String),
    until: At,
) -> Result<(), ActionError> {
    if studio.mailer.is_none() {
        return Ok(());
    }
    let now = studio.clock.now();
    let letter = Letter {
        id: chance::id().to_string(),
        email: email.to_owned(),
        subject: one_line(&subject),
        text,
        created_at: now,
        due_at: now,
        until: until.min(now.plus_ms(TRIED_FOR_MS)),
        tries: 0,
    };
    Ok(letters::insert(tx, &letter).await?)
}

/// The words of letters in a language by its code, or in the usual one.
pub(crate) fn words_of(lang: &str) -> &'static wording::mail::Mail {
    wording::mail::mail(Lang::of_code(lang).unwrap_or_default())
}

/// A name that holds a line break adds no line to the head of a letter.
fn one_line(text: &str) -> String {
    text.split(char::is_control).filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ")
}

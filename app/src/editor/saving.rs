//! When to save, and what may be said about it. A state machine without clock or network: whoever
//! drives it tells the time in milliseconds and what happened, and asks what to do and what to show.
//!
//! Text goes to the server after a pause, at the latest after [`LONGEST_MS`] of typing; "saved" is said
//! only of what the server acknowledged.

use crate::AppError;
use wording::Lang;
use wording::refusals::refusals;

/// A pause this long sends what was typed.
pub const PAUSE_MS: f64 = 1_500.0;
/// Typing without a pause is sent this often.
pub const LONGEST_MS: f64 = 10_000.0;
/// "Saving" is shown after this long only, so that quick saves do not flicker.
pub const SHOWN_AFTER_MS: f64 = 400.0;
/// Longest wait between two tries.
const BACKOFF_MS: f64 = 30_000.0;

/// Why a save did not happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The network or the server does not answer.
    Unreachable,
    /// The server cannot write now.
    Unavailable,
    /// The session ended.
    SignedOut,
    /// Somebody saved a newer text.
    Stale,
    /// The text is under review.
    Frozen,
    /// The server refuses this text; the reason is in the person's language.
    Refused(String),
}

impl Trouble {
    /// What an answer of the server means for saving, in the person's language.
    #[must_use]
    pub fn of(error: AppError, lang: Lang) -> Trouble {
        match error {
            AppError::SignedOut => Trouble::SignedOut,
            AppError::Frozen => Trouble::Frozen,
            AppError::Stale { .. } => Trouble::Stale,
            AppError::Unavailable | AppError::Internal { .. } | AppError::TooMany { .. } => {
                Trouble::Unavailable
            }
            AppError::NotFound => Trouble::Refused(refusals(lang).not_found.to_owned()),
            AppError::Invalid { fields } if !fields.is_empty() => {
                Trouble::Refused(fields.into_iter().map(|it| it.1).collect::<Vec<_>>().join(" "))
            }
            AppError::Invalid { .. } | AppError::Unreachable => Trouble::Unreachable,
        }
    }
}

/// What the status line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// Everything is on the server.
    Saved,
    /// On its way.
    Saving,
    /// Not sent; on this device.
    Local,
    /// No network; on this device.
    Offline,
    /// Waits for the person to sign in.
    SignIn,
    /// Somebody else saved; a choice waits.
    Stale,
    /// Refused, with the reason.
    Refused(String),
    /// Neither sent nor kept on this device.
    NoCopy,
    /// Cannot be edited now.
    ReadOnly,
}

/// The state of saving.
#[derive(Clone, Debug)]
pub struct Saving {
    seen: i64,
    edits: u64,
    acknowledged: u64,
    first_edit: f64,
    last_edit: f64,
    sending: Option<u64>,
    hurry: bool,
    trouble: Option<Trouble>,
    tries: u32,
    retry_at: f64,
    online: bool,
    copied: bool,
    read_only: bool,
}

impl Saving {
    /// Of a part whose last save has this number.
    #[must_use]
    pub fn new(seen: i64, read_only: bool) -> Saving {
        Saving {
            seen,
            edits: 0,
            acknowledged: 0,
            first_edit: 0.0,
            last_edit: 0.0,
            sending: None,
            hurry: false,
            trouble: None,
            tries: 0,
            retry_at: 0.0,
            online: true,
            copied: true,
            read_only,
        }
    }

    /// Number of the save the text is based on.
    #[must_use]
    pub const fn seen(&self) -> i64 {
        self.seen
    }

    /// Whether something typed is not on the server.
    #[must_use]
    pub const fn unsaved(&self) -> bool {
        self.edits > self.acknowledged
    }

    /// Something was typed.
    pub fn edited(&mut self, now: f64) {
        if !self.unsaved() {
            self.first_edit = now;
        }
        self.edits += 1;
        self.last_edit = now;
        // Another text may well be accepted.
        if matches!(self.trouble, Some(Trouble::Refused(_))) {
            self.trouble = None;
        }
    }

    /// Send as soon as possible: a key, a lost focus, a page about to go away.
    pub fn hurry(&mut self) {
        self.hurry = self.unsaved();
        self.retry_at = 0.0;
    }

    /// Whether this device could keep a copy of what is not saved.
    #[must_use]
    pub const fn kept(&self) -> bool {
        self.copied
    }

    /// Whether nothing is sent until the person does something.
    #[must_use]
    pub const fn blocked(&self) -> bool {
        matches!(
            self.trouble,
            Some(Trouble::SignedOut | Trouble::Stale | Trouble::Frozen | Trouble::Refused(_))
        )
    }

    /// When to send, if something is to be sent and nothing stands in the way.
    #[must_use]
    pub fn due(&self) -> Option<f64> {
        if !self.unsaved() || self.sending.is_some() || self.blocked() || self.read_only {
            return None;
        }
        let wanted = if self.hurry {
            0.0
        } else {
            (self.last_edit + PAUSE_MS).min(self.first_edit + LONGEST_MS)
        };
        Some(wanted.max(self.retry_at))
    }

    /// The text as it is now is being sent. Gives the save it is based on.
    pub fn sent(&mut self) -> i64 {
        self.sending = Some(self.edits);
        self.hurry = false;
        self.seen
    }

    /// The server has it.
    pub fn acknowledged(&mut self, now: f64, save: i64) {
        self.seen = save;
        if let Some(edits) = self.sending.take() {
            self.acknowledged = edits;
        }
        if self.unsaved() {
            self.first_edit = now;
        }
        self.trouble = None;
        self.tries = 0;
        self.retry_at = 0.0;
    }

    /// There was nothing to send after all: the text is the one the server has.
    pub fn unchanged(&mut self) {
        self.acknowledged = self.edits;
        self.hurry = false;
    }

    /// It did not get there.
    pub fn failed(&mut self, now: f64, trouble: Trouble) {
        self.sending = None;
        self.tries = (self.tries + 1).min(16);
        self.retry_at = now + (500.0 * f64::from(1_u32 << self.tries)).min(BACKOFF_MS);
        self.read_only |= trouble == Trouble::Frozen;
        self.trouble = Some(trouble);
    }

    /// The browser gained or lost the network.
    pub fn online(&mut self, online: bool) {
        self.online = online;
        if online {
            self.tries = 0;
            self.retry_at = 0.0;
        }
    }

    /// The person signed in again: the same save goes out at once.
    pub fn signed_in(&mut self) {
        self.trouble = None;
        self.hurry();
    }

    /// The person chose between two texts; what comes next is based on this save.
    pub fn resolved(&mut self, save: i64) {
        self.seen = save;
        self.sending = None;
        self.trouble = None;
        self.retry_at = 0.0;
    }

    /// Whether this device could keep a copy.
    pub fn copied(&mut self, kept: bool) {
        self.copied = kept;
    }

    /// What to show.
    #[must_use]
    pub fn status(&self, now: f64) -> Status {
        if self.read_only {
            return Status::ReadOnly;
        }
        if !self.unsaved() {
            return Status::Saved;
        }
        match &self.trouble {
            Some(Trouble::Stale) => Status::Stale,
            Some(Trouble::SignedOut) => Status::SignIn,
            Some(Trouble::Refused(reason)) => Status::Refused(reason.clone()),
            _ if !self.copied => Status::NoCopy,
            _ if !self.online => Status::Offline,
            Some(_) => Status::Local,
            None if now < self.first_edit + SHOWN_AFTER_MS => Status::Saved,
            None => Status::Saving,
        }
    }

    /// When [`Saving::status`] may change without anything happening.
    #[must_use]
    pub fn shown_at(&self, now: f64) -> Option<f64> {
        let at = self.first_edit + SHOWN_AFTER_MS;
        (self.unsaved() && now < at).then_some(at)
    }
}

#[cfg(test)]
mod tests;

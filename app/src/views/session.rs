//! Setting up, signing in, one's own account.

use serde::{Deserialize, Serialize};

/// The first run.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Setup {
    /// Whether the address holds the one-time token that was printed on the console.
    pub token: String,
    /// Whether that token is the right one.
    pub token_is_right: bool,
}

/// Signing in.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Login {
    /// Where to go afterwards: a path on this host.
    pub next: String,
    /// Accounts of the demonstration: role, address, password.
    pub demo: Vec<(String, String, String)>,
    /// Fields that were typed elsewhere when the session ended, under the names they travel by.
    pub kept: Vec<(String, String)>,
}

/// For whoever forgot their password.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Forgot {
    /// Whether letters can be sent.
    pub by_mail: bool,
    /// Whether one was asked for.
    pub asked: bool,
}

/// One's own account.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Account {
    /// How it stands with the second factor, ready to show; empty when there is none.
    pub second_factor: String,
    /// By which way one learns of things.
    pub notices: super::notice::Choices,
    /// When one is away from each of one's brands.
    pub away: Vec<Away>,
    /// Where one is signed in.
    pub devices: Vec<Device>,
    /// Names of the brands one works for, as a list to read; empty when there is none.
    pub works_for: String,
}

/// When one is away from a brand.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Away {
    /// Its piece of the address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// First day away, `2026-12-24`; empty when one is there.
    pub from: String,
    /// Last day away.
    pub until: String,
    /// Who could decide then: id, name, and whether they do.
    pub deputies: Vec<(String, String, bool)>,
}

/// One place where a person is signed in.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Device {
    /// Names the session without giving its token away.
    pub id: String,
    /// Browser and system, as far as known.
    pub name: String,
    /// Last use, ready to show.
    pub last_seen: String,
    /// Whether it is this one.
    pub current: bool,
}

/// A page that failed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Failed {
    /// Number of the request, to find it in the log.
    pub incident: String,
    /// What is wrong.
    pub why: Why,
    /// A page to go on with; empty when there is none.
    pub back: String,
    /// Where a form was sent that could not be saved; empty when there was none.
    pub action: String,
    /// What it held: names and values, to be sent again.
    pub again: Vec<(String, String)>,
}

/// What is wrong with a page that failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// Something is broken; the log has it.
    #[default]
    Broken,
    /// The database is away or full: waiting helps.
    Unavailable,
    /// What was sent is larger than is accepted.
    TooLarge,
    /// What was sent cannot be read.
    Unreadable,
    /// Another site sent it.
    Elsewhere,
}

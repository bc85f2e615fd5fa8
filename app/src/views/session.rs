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
}

/// One's own account.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Account {
    /// Where one is signed in.
    pub devices: Vec<Device>,
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
    /// Whether waiting helps: the database is away or full.
    pub unavailable: bool,
}

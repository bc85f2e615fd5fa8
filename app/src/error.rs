//! The only error that crosses the wire.

use serde::{Deserialize, Serialize};
use server_fn::codec::JsonEncoding;
use server_fn::error::{FromServerFnError, ServerFnErrorErr};

/// Why a server function did not do what was asked. Causes stay in the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AppError {
    /// Nobody is signed in: the session ended. Signing in again in place loses nothing.
    SignedOut,
    /// Unknown and forbidden look the same.
    NotFound,
    /// The part was saved by somebody else since; both texts are kept.
    Stale {
        /// What is stored, as its form holds it, in JSON: whoever saves knows which form that is, and
        /// no page carries what reads the others.
        newer: String,
        /// Number of the save that holds it.
        save: i64,
        /// Who saved it.
        by: String,
        /// When, ready to show.
        at: String,
    },
    /// The part is under review and cannot be edited now.
    Frozen,
    /// What was sent is not acceptable.
    Invalid {
        /// Field and reason, in the person's language.
        fields: Vec<(String, String)>,
    },
    /// Too many attempts.
    TooMany {
        /// Seconds to wait.
        seconds: u64,
    },
    /// The studio cannot write now (disk full, database away). Nothing was changed.
    Unavailable,
    /// Something is broken; the log has it under this number.
    Internal {
        /// Number of the request.
        incident: String,
    },
    /// The network or the framework failed before our code was reached.
    Unreachable,
}

impl AppError {
    /// The HTTP status that goes with it.
    #[must_use]
    pub const fn status(&self) -> u16 {
        match self {
            AppError::SignedOut => 401,
            AppError::NotFound => 404,
            AppError::Stale { .. } => 409,
            AppError::Frozen => 423,
            AppError::Invalid { .. } => 422,
            AppError::TooMany { .. } => 429,
            AppError::Unavailable => 503,
            AppError::Internal { .. } | AppError::Unreachable => 500,
        }
    }
}

impl std::fmt::Display for AppError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.status())
    }
}

impl std::error::Error for AppError {}

impl FromServerFnError for AppError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(value: ServerFnErrorErr) -> Self {
        match value {
            ServerFnErrorErr::Args(_)
            | ServerFnErrorErr::MissingArg(_)
            | ServerFnErrorErr::Deserialization(_) => AppError::Invalid { fields: Vec::new() },
            _ => AppError::Unreachable,
        }
    }

    fn status_code(&self) -> http::StatusCode {
        http::StatusCode::from_u16(self.status()).unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR)
    }
}

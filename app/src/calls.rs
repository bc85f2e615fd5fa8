//! Server functions: what must happen without leaving the page. Each is actor, verb, view model, at a
//! stable address under `/api/`.

pub mod items;
pub mod parts;

#[cfg(feature = "ssr")]
pub use server::{Caller, actor, caller, failed, provide};

#[cfg(feature = "ssr")]
mod server {
    use crate::AppError;
    use leptos::context::{provide_context, use_context};
    use studio::{ActionError, Actor, Studio};
    use wording::Lang;

    /// Who calls, and what verbs work with.
    #[derive(Clone, Debug)]
    pub struct Caller {
        /// The verbs' side.
        pub studio: Studio,
        /// Who calls; nobody when not signed in.
        pub actor: Option<Actor>,
        /// The language of the answer.
        pub lang: Lang,
        /// The request's number.
        pub incident: String,
    }

    /// Puts the caller where server functions find it.
    pub fn provide(caller: Caller) {
        provide_context(caller);
    }

    /// The caller of the server function this is called in.
    ///
    /// # Errors
    /// [`AppError::Unreachable`] outside one.
    pub fn caller() -> Result<Caller, AppError> {
        use_context::<Caller>().ok_or(AppError::Unreachable)
    }

    /// The person who calls.
    ///
    /// # Errors
    /// [`AppError::SignedOut`] when nobody is signed in.
    pub fn actor(caller: &Caller) -> Result<&Actor, AppError> {
        caller.actor.as_ref().ok_or(AppError::SignedOut)
    }

    /// What the browser learns of an error; the cause is logged here, once.
    pub fn failed(caller: &Caller, error: &ActionError) -> AppError {
        match error {
            ActionError::Forbidden | ActionError::NotFound | ActionError::Stale => {
                AppError::NotFound
            }
            ActionError::Refused(domain::workflow::Refusal::Frozen(_)) => AppError::Frozen,
            ActionError::Invalid(_)
            | ActionError::Refused(_)
            | ActionError::People(_)
            | ActionError::Picture(_)
            | ActionError::SecondFactor => {
                AppError::Invalid { fields: crate::loading::reasons(error, caller.lang) }
            }
            ActionError::TooMany(seconds) => AppError::TooMany { seconds: *seconds },
            ActionError::Unavailable(_) => {
                tracing::error!(id = %caller.incident, %error, "call {} could not write: {error}", caller.incident);
                AppError::Unavailable
            }
            ActionError::Internal(_) => {
                tracing::error!(id = %caller.incident, %error, "call {} failed: {error}", caller.incident);
                AppError::Internal { incident: caller.incident.clone() }
            }
        }
    }
}

//! Passwords: hashed with Argon2id, away from the async runtime, a few at a time.

use crate::ActionError;
use argon2::Argon2;
use password_hash::{PasswordHasher, PasswordVerifier};
use std::sync::Arc;
use store::people::PasswordHash;
use tokio::sync::Semaphore;

/// Hashes and checks passwords. Each takes about 20 MiB and tens of milliseconds of one core, so only
/// two run at once and others wait.
#[derive(Debug)]
pub struct Hasher {
    turns: Arc<Semaphore>,
    /// The hash of nobody's password: checking an unknown address takes as long as a known one.
    nobody: String,
}

impl Hasher {
    /// A hasher with the crate's default cost (Argon2id, 19 MiB, two passes: the OWASP minimum).
    ///
    /// # Errors
    /// [`ActionError::Internal`] when hashing does not work on this machine.
    pub fn new() -> Result<Hasher, ActionError> {
        let nobody = hash_now("nobody has this password")?;
        Ok(Hasher { turns: Arc::new(Semaphore::new(2)), nobody })
    }

    /// The hash to store for a password.
    ///
    /// # Errors
    /// [`ActionError::Internal`].
    pub async fn hash(&self, password: &str) -> Result<PasswordHash, ActionError> {
        let password = password.to_owned();
        self.work(move || hash_now(&password)).await?.map(PasswordHash)
    }

    /// Whether the password fits the stored hash. Without one it takes as long, and is false.
    ///
    /// # Errors
    /// [`ActionError::Internal`].
    pub async fn fits(
        &self,
        password: &str,
        stored: Option<&PasswordHash>,
    ) -> Result<bool, ActionError> {
        let known = stored.is_some();
        let hash = stored.map_or_else(|| self.nobody.clone(), |it| it.0.clone());
        let password = password.to_owned();
        let fits = self
            .work(move || {
                Argon2::default().verify_password(password.as_bytes(), hash.as_str()).is_ok()
            })
            .await?;
        Ok(fits && known)
    }

    async fn work<T: Send + 'static>(
        &self,
        job: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, ActionError> {
        let internal = |error: &dyn std::fmt::Display| ActionError::Internal(error.to_string());
        let _turn = self.turns.acquire().await.map_err(|it| internal(&it))?;
        tokio::task::spawn_blocking(job).await.map_err(|it| internal(&it))
    }
}

fn hash_now(password: &str) -> Result<String, ActionError> {
    let hashed = Argon2::default().hash_password(password.as_bytes());
    hashed.map(|it| it.to_string()).map_err(|error| ActionError::Internal(error.to_string()))
}

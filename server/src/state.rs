//! What every handler works with.

use crate::bell::Bell;
use crate::metrics::Metrics;
use crate::middleware::rate_limit::Limits;
use crate::site;
use std::sync::Arc;
use studio::Studio;

/// What every handler works with. Copies share everything.
#[derive(Clone, Debug)]
pub struct AppState {
    /// The verbs' side.
    pub studio: Studio,
    /// Sign-in attempts.
    pub limits: Arc<Limits>,
    /// What is counted for those who watch over the studio.
    pub metrics: Arc<Metrics>,
    /// Wakes browsers that listen.
    pub bell: Arc<Bell>,
    /// Number of proxies in front.
    pub trust_proxy: usize,
    /// Whether people reach us by https, so that cookies are `Secure`.
    pub https: bool,
    /// Whether the address people use is this machine's own: cookies may be `__Host-` there too.
    pub loopback: bool,
}

impl AppState {
    /// Identifies the build: the hashed name of the editor's wasm.
    #[must_use]
    pub const fn build() -> &'static str {
        site::ASSETS.article.wasm
    }

    /// Whether cookies can carry the `__Host-` prefix and `Secure`. Browsers accept both from loopback
    /// addresses over plain http, and drop them from any other plain http address.
    #[must_use]
    pub const fn secure_cookies(&self) -> bool {
        self.https || self.loopback
    }
}

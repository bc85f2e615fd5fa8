//! How a person's browser is set up.

use serde_json::{Map, Value, json};
use std::path::Path;

/// How a person's browser is set up.
#[derive(Debug, Clone)]
pub struct Look {
    /// Whether pages may run scripts, and so load the wasm.
    pub scripts: bool,
    /// Whether the person prefers dark pages.
    pub dark: bool,
    /// Width of the page in CSS pixels; below 600 it is a telephone, with touch.
    pub width: u32,
    /// The language asked for first, such as `fr`.
    pub language: &'static str,
}

impl Default for Look {
    fn default() -> Self {
        Self { scripts: true, dark: false, width: 1440, language: "fr" }
    }
}

/// What a browser under test must not do or wait for, and the roles and names it tells us.
const ARGUMENTS: [&str; 11] = [
    "--headless=new",
    // A container may have next to no shared memory: without any left, pages wait for ever for their files.
    "--disable-dev-shm-usage",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--enable-blink-features=ComputedAccessibilityInfo",
];

impl Look {
    /// The height that goes with the width.
    #[must_use]
    pub fn height(&self) -> u32 {
        if self.is_phone() { 844 } else { 900 }
    }

    /// Whether this is a telephone.
    #[must_use]
    pub fn is_phone(&self) -> bool {
        self.width < 600
    }

    /// The WebDriver capabilities of such a browser, its profile kept in `profile`.
    #[must_use]
    pub fn capabilities(&self, profile: &Path) -> Map<String, Value> {
        let mut arguments: Vec<String> = ARGUMENTS.iter().map(|it| (*it).to_owned()).collect();
        arguments.push(format!("--window-size={},{}", self.width, self.height()));
        arguments.push(format!("--user-data-dir={}", profile.display()));
        let mut options = json!({
            "args": arguments,
            "prefs": {
                "intl.accept_languages": self.language,
                "profile.managed_default_content_settings.javascript": if self.scripts { 1 } else { 2 },
            },
        });
        if let Some(program) = std::env::var_os("MARBRE_CHROMIUM") {
            options["binary"] = json!(program.to_string_lossy());
        }
        // The driver emulates a screen with scripts of its own: where none run, it would wait for ever.
        if self.is_phone() && self.scripts {
            let screen = json!({
                "width": self.width, "height": self.height(), "pixelRatio": 2.0, "touch": true,
            });
            options["mobileEmulation"] = json!({ "deviceMetrics": screen });
        }
        Map::from_iter([
            ("goog:chromeOptions".to_owned(), options),
            ("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL" })),
            ("unhandledPromptBehavior".to_owned(), json!("ignore")),
        ])
    }
}

//! Markdown to HTML: one event filter between what people typed and what browsers run.
//!
//! Raw HTML is shown as text, destinations pass an allow-list of schemes, containers are at most 32
//! deep. The output is written the way a sanitiser would write it, so that the server's second wall
//! changes nothing: that equality is the test.

mod destination;
mod escape;
mod passages;
mod writer;

use std::fmt;

pub use passages::{Passage, render_marked};
use writer::Writer;

/// HTML that only this module makes. Safe to place inside an element of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SafeHtml {
    html: String,
}

impl SafeHtml {
    /// The HTML.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.html
    }

    /// The HTML, owned.
    #[must_use]
    pub fn into_string(self) -> String {
        self.html
    }
}

impl fmt::Display for SafeHtml {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.html)
    }
}

/// Renders Markdown (a body, without front matter).
#[must_use]
pub fn render(markdown: &str) -> SafeHtml {
    render_with(markdown, &|_| None)
}

/// As [`render`], with the destination of each image mapped first: picture names to addresses.
///
/// A destination the map does not know (`None`) stays as it is; both kinds pass the allow-list.
#[must_use]
pub fn render_with(markdown: &str, picture: &dyn Fn(&str) -> Option<String>) -> SafeHtml {
    let mut writer = Writer::new(markdown.len(), picture);
    for (event, _) in crate::markdown::events(markdown) {
        writer.event(event);
    }
    SafeHtml { html: writer.finish() }
}

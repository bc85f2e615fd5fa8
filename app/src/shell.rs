//! The document around a page: head, data, and the script that starts hydration.
//!
//! Written as text with every value escaped: it is the one place outside `prose` that makes HTML by hand.

use crate::page::{App, Page};
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use std::sync::Arc;

/// Names of the built files; empty while the browser bundle is not part of the build.
#[derive(Clone, Copy, Debug, Default)]
pub struct Assets {
    /// Path of the style sheet.
    pub css: &'static str,
    /// Path of the module that loads the wasm.
    pub js: &'static str,
    /// Path of the wasm.
    pub wasm: &'static str,
}

/// The document of a page. The nonce is that of the answer's content security policy.
#[must_use]
pub fn document(page: &Page, title: &str, nonce: &str, assets: Assets) -> String {
    let frame = &page.frame;
    let theme = if frame.theme.is_empty() {
        String::new()
    } else {
        format!(" data-theme=\"{}\"", escaped(&frame.theme))
    };
    let data = if page.is_live() {
        serde_json::to_string(page).unwrap_or_default().replace('<', "\\u003c")
    } else {
        String::new()
    };
    let mut out = String::with_capacity(data.len() * 3 + 4096);
    out.push_str("<!DOCTYPE html><html lang=\"");
    out.push_str(&escaped(&frame.lang));
    out.push('"');
    out.push_str(&theme);
    out.push_str("><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\"><title>");
    out.push_str(&escaped(title));
    out.push_str("</title><meta name=\"color-scheme\" content=\"light dark\"><link rel=\"icon\" href=\"/favicon.svg\" type=\"image/svg+xml\">");
    out.push_str(&head(nonce, assets));
    out.push_str("</head><body><div id=\"app\">");
    out.push_str(&body(page));
    out.push_str("</div>");
    if !data.is_empty() {
        out.push_str("<script type=\"application/json\" id=\"page\" nonce=\"");
        out.push_str(nonce);
        out.push_str("\">");
        out.push_str(&data);
        out.push_str("</script>");
    }
    out.push_str("</body></html>");
    out
}

fn head(nonce: &str, assets: Assets) -> String {
    let mut out = String::new();
    if !assets.css.is_empty() {
        out.push_str(&format!("<link rel=\"stylesheet\" href=\"{}\">", assets.css));
    }
    if !assets.js.is_empty() {
        // Hydration must not start before the data and the view are parsed: module scripts wait for that.
        out.push_str(&format!(
            "<link rel=\"modulepreload\" href=\"{js}\" nonce=\"{nonce}\"><link rel=\"preload\" href=\"{wasm}\" as=\"fetch\" type=\"application/wasm\" crossorigin=\"anonymous\">\
             <script type=\"module\" nonce=\"{nonce}\">import init,{{hydrate}} from \"{js}\";await init({{module_or_path:\"{wasm}\"}});hydrate();</script>",
            js = assets.js,
            wasm = assets.wasm,
        ));
    }
    out
}

fn body(page: &Page) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    let page = page.clone();
    let html = owner.with(|| view! { <App page /> }.to_html());
    owner.unset_with_forced_cleanup();
    html
}

/// Text made safe inside an element or a double-quoted attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Body;

    #[test]
    fn a_title_cannot_leave_its_element() {
        let page = Page {
            frame: crate::Frame { lang: "fr".into(), ..Default::default() },
            body: Body::Missing,
        };
        let html = document(&page, "</title><script>alert(1)</script>", "n", Assets::default());
        assert!(
            html.contains("<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>"),
            "{html}"
        );
    }

    #[test]
    fn data_cannot_leave_its_element() {
        let frame = crate::Frame {
            notice: "</script><script>alert(1)</script><!--".into(),
            ..Default::default()
        };
        let body = Body::Posts(Box::default());
        let html = document(&Page { frame, body }, "", "n", Assets::default());
        assert!(html.contains("id=\"page\""), "{html}");
        assert!(!html.contains("<script>alert"), "{html}");
    }
}

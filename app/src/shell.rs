//! The document around a page: head, data, and the script that starts hydration.
//!
//! Written as text with every value escaped, as lists in [`crate::markup`] are; `prose` alone makes HTML besides.

use crate::page::{App, Body, Bundle, Page};
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use std::sync::Arc;

/// Paths of the built files a page links; empty while they are not part of the build.
#[derive(Clone, Copy, Debug)]
pub struct Assets {
    /// The style sheet.
    pub css: &'static str,
    /// The article editor.
    pub article: Program,
    /// The text engine, in a worker beside the editor, for each language of its messages. Its script starts itself.
    pub engine_en: Program,
    /// The same.
    pub engine_fr: Program,
    /// Posts and visuals.
    pub posts: Program,
    /// Every other page.
    pub plain: Program,
}

/// A browser program: the module to import, and the wasm its default export takes.
#[derive(Clone, Copy, Debug)]
pub struct Program {
    /// Path of the module.
    pub script: &'static str,
    /// Path of the wasm.
    pub wasm: &'static str,
}

impl Assets {
    /// A build that carries nothing for the browser: every page works without.
    pub const NONE: Self = Self {
        css: "",
        article: Program::NONE,
        engine_en: Program::NONE,
        engine_fr: Program::NONE,
        posts: Program::NONE,
        plain: Program::NONE,
    };

    /// The engine that speaks the language of a page.
    fn engine(&self, page: &Page) -> Program {
        if page.frame.lang == "fr" { self.engine_fr } else { self.engine_en }
    }

    const fn of(&self, bundle: Bundle) -> Program {
        match bundle {
            Bundle::Plain => self.plain,
            Bundle::Article => self.article,
            Bundle::Posts => self.posts,
        }
    }
}

impl Program {
    /// Nothing: the page stays as the server wrote it.
    pub const NONE: Self = Self { script: "", wasm: "" };
}

/// The document of a page. The nonce is that of the answer's content security policy.
#[must_use]
pub fn document(page: Page, title: &str, nonce: &str, assets: &Assets) -> String {
    let frame = &page.frame;
    let theme = if frame.theme.is_empty() {
        String::new()
    } else {
        format!(" data-theme=\"{}\"", escaped(&frame.theme))
    };
    let data = if page.bundle() != Bundle::Plain {
        serde_json::to_string(&page).unwrap_or_default().replace('<', "\\u003c")
    } else {
        String::new()
    };
    let lang = escaped(&frame.lang);
    let head = head(&page, nonce, assets);
    let body = body(page);
    let mut out = String::with_capacity(body.len() + data.len() + 4096);
    out.push_str("<!DOCTYPE html><html lang=\"");
    out.push_str(&lang);
    out.push('"');
    out.push_str(&theme);
    out.push_str("><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\"><title>");
    out.push_str(&escaped(title));
    out.push_str("</title><meta name=\"color-scheme\" content=\"light dark\"><link rel=\"icon\" href=\"/favicon.svg\" type=\"image/svg+xml\">");
    out.push_str(&head);
    out.push_str("</head><body><div id=\"app\">");
    out.push_str(&body);
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

fn head(page: &Page, nonce: &str, assets: &Assets) -> String {
    let mut out = String::new();
    if !assets.css.is_empty() {
        out.push_str(&format!("<link rel=\"stylesheet\" href=\"{}\">", assets.css));
    }
    let Program { script, wasm } = assets.of(page.bundle());
    if !script.is_empty() {
        // Hydration must not start before the data and the view are parsed: module scripts wait for that.
        out.push_str(&format!(
            "<link rel=\"modulepreload\" href=\"{script}\" nonce=\"{nonce}\"><link rel=\"preload\" href=\"{wasm}\" as=\"fetch\" type=\"application/wasm\" crossorigin=\"anonymous\">\
             <script type=\"module\" nonce=\"{nonce}\">import init from \"{script}\";await init({{module_or_path:\"{wasm}\"}});</script>",
        ));
    }
    let engine = assets.engine(page);
    if page.bundle() == Bundle::Article && !engine.script.is_empty() {
        out.push_str(&format!("<meta name=\"engine\" content=\"{}\">", engine.script));
    }
    // Whoever signs in or chooses an item is about to write: the editor comes while they do.
    if matches!(page.body, Body::Login(_) | Body::Board(_) | Body::NewItem(_)) && !script.is_empty()
    {
        for Program { script, wasm } in [assets.article, engine] {
            out.push_str(&format!("<link rel=\"prefetch\" href=\"{script}\"><link rel=\"prefetch\" href=\"{wasm}\" crossorigin=\"anonymous\">"));
        }
    }
    out
}

fn body(page: Page) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
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

    #[test]
    fn a_title_cannot_leave_its_element() {
        let page = Page {
            frame: crate::Frame { lang: "fr".into(), ..Default::default() },
            body: Body::Missing,
        };
        let html = document(page, "</title><script>alert(1)</script>", "n", &Assets::NONE);
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
        let html = document(Page { frame, body }, "", "n", &Assets::NONE);
        assert!(html.contains("id=\"page\""), "{html}");
        assert!(!html.contains("<script>alert"), "{html}");
    }
}

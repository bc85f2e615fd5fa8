//! What elements and inline styles mean.

use super::tree::Node;
use crate::document::heading_level;

/// The look of a run of text that Markdown can keep: a set of marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Look(u8);

impl Look {
    pub(super) const PLAIN: Look = Look(0);
    pub(super) const BOLD: Look = Look(1);
    pub(super) const ITALIC: Look = Look(2);
    pub(super) const STRUCK: Look = Look(4);
    /// Every mark, by itself.
    pub(super) const MARKS: [Look; 3] = [Look::BOLD, Look::ITALIC, Look::STRUCK];

    /// The marks of the look, one by one.
    pub(super) fn marks(self) -> impl Iterator<Item = Look> {
        Look::MARKS.into_iter().filter(move |mark| self.has(*mark))
    }

    pub(super) fn has(self, mark: Look) -> bool {
        self.0 & mark.0 != 0
    }

    pub(super) const fn with(self, other: Look) -> Look {
        Look(self.0 | other.0)
    }

    pub(super) fn both(self, other: Look) -> Look {
        Look(self.0 & other.0)
    }

    pub(super) fn without(self, other: Look) -> Look {
        Look(self.0 & !other.0)
    }

    /// The marks of the look that `wanted` wants.
    pub(super) fn only(self, wanted: impl Fn(Look) -> bool) -> Look {
        self.marks().filter(|mark| wanted(*mark)).fold(Look::PLAIN, Look::with)
    }

    /// Whether the look is written with two signs, one of which stands between the other and the text.
    pub(super) fn is_mixed(self) -> bool {
        self.has(Look::STRUCK) && self != Look::STRUCK
    }

    fn set(&mut self, mark: Look, on: bool) {
        *self = if on { self.with(mark) } else { self.without(mark) };
    }

    /// The look inside `node`, given the look around it. A style wins over the element: documents of
    /// Google wrap everything in a bold element that is not bold.
    pub(super) fn inside(self, node: &Node) -> Look {
        let mut look = self;
        match node.name.as_str() {
            "b" | "strong" => look.set(Look::BOLD, true),
            "i" | "em" | "cite" | "dfn" | "var" => look.set(Look::ITALIC, true),
            "s" | "strike" | "del" => look.set(Look::STRUCK, true),
            _ => {}
        }
        for (property, value) in declarations(node.attribute("style")) {
            match property.as_str() {
                "font-weight" => look.set(Look::BOLD, is_bold(&value)),
                "font-style" => {
                    let italic = value.contains("italic") || value.contains("oblique");
                    look.set(Look::ITALIC, italic);
                }
                "text-decoration" | "text-decoration-line" if value.contains("line-through") => {
                    look.set(Look::STRUCK, true);
                }
                _ => {}
            }
        }
        look
    }
}

fn is_bold(value: &str) -> bool {
    value.starts_with("bold") || value.parse().is_ok_and(|weight: u32| weight >= 600)
}

/// `property: value` pairs of a style, in lower case.
pub(super) fn declarations(style: &str) -> impl Iterator<Item = (String, String)> {
    style.split(';').filter_map(|declaration| {
        let (property, value) = declaration.split_once(':')?;
        Some((property.trim().to_ascii_lowercase(), value.trim().to_ascii_lowercase()))
    })
}

/// Elements that never hold what a writer means.
const DROPPED: [&str; 23] = [
    "script", "style", "head", "title", "meta", "link", "template", "svg", "iframe", "object",
    "embed", "applet", "canvas", "audio", "video", "select", "textarea", "button", "xml",
    "noscript", "map", "dialog", "colgroup",
];

/// Whether nothing of the node is to be read.
pub(super) fn is_dropped(node: &Node) -> bool {
    DROPPED.contains(&node.name.as_str())
        || node.has("hidden")
        || (node.attribute("aria-hidden") == "true" && node.attribute("alt").is_empty())
        || declarations(node.attribute("style")).any(|(property, value)| {
            matches!(
                (property.as_str(), value.as_str()),
                ("display", "none")
                    | ("visibility", "hidden")
                    | ("mso-hide", "all")
                    | ("mso-list", "ignore")
            ) || (property == "mso-element" && value.starts_with("field"))
        })
}

/// Elements that begin and end a line.
const BLOCKS: [&str; 36] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "center",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "html",
    "li",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "ul",
];

/// Whether an element of this name is a block.
pub(super) fn is_block(name: &str) -> bool {
    BLOCKS.binary_search(&name).is_ok()
        || matches!(name, "tbody" | "thead" | "tfoot" | "tr" | "td" | "th" | "caption")
}

/// The level of a heading, whoever made it.
pub(super) fn heading(node: &Node) -> Option<u8> {
    if let Some(level) = heading_level(&node.name) {
        return Some(level);
    }
    if node.attribute("role") == "heading" {
        let level: u8 = node.attribute("aria-level").parse().unwrap_or(2);
        return Some(level.clamp(1, 6));
    }
    let class = node.attribute("class");
    match class {
        "MsoTitle" => Some(1),
        "MsoSubtitle" => Some(2),
        _ => None,
    }
}

/// Whether line feeds in the text of the node are line breaks, when it says so.
pub(super) fn keeps_lines(node: &Node) -> Option<bool> {
    let declared = declarations(node.attribute("style")).filter(|(name, _)| name == "white-space");
    declared.last().map(|(_, value)| value.starts_with("pre") || value == "break-spaces")
}

/// Whether a block is lines of code: code editors copy no `pre`, but its style.
pub(super) fn is_listing(node: &Node) -> bool {
    let said = |wanted: fn(&str, &str) -> bool| {
        declarations(node.attribute("style")).any(|(name, value)| wanted(&name, &value))
    };
    let fonts = |name: &str, value: &str| {
        name.starts_with("font")
            && ["mono", "consolas", "courier"].iter().any(|font| value.contains(font))
    };
    node.name == "pre"
        || (is_block(&node.name)
            && said(|name, value| (name, value) == ("white-space", "pre"))
            && said(fonts))
}

/// Whether a paragraph has the style Word gives quotations.
pub(super) fn is_quotation(node: &Node) -> bool {
    let class = node.attribute("class");
    node.name == "blockquote"
        || class.starts_with("MsoQuote")
        || class.starts_with("MsoIntenseQuote")
}

/// Whether the text of this element is code.
pub(super) fn is_code(name: &str) -> bool {
    matches!(name, "code" | "kbd" | "samp" | "tt")
}

//! HTML written as text, for lists too long to be built node by node on every request: a board of two
//! hundred cards takes a tenth of the time.
//!
//! What is fixed goes in as it stands and must be in the program itself; everything else is escaped.

/// HTML that grows.
#[derive(Debug, Default)]
pub struct Markup(String);

impl Markup {
    /// Room for about so many bytes.
    #[must_use]
    pub fn of_about(bytes: usize) -> Markup {
        Markup(String::with_capacity(bytes))
    }

    /// Adds tags that are written in the program.
    pub fn tags(&mut self, html: &'static str) -> &mut Markup {
        self.0.push_str(html);
        self
    }

    /// Adds a text: safe inside an element, and inside an attribute between double quotes.
    pub fn text(&mut self, text: &str) -> &mut Markup {
        let mut rest = text;
        while let Some(at) = rest.find(['&', '<', '>', '"']) {
            let (before, after) = rest.split_at(at);
            self.0.push_str(before);
            self.0.push_str(match after.as_bytes()[0] {
                b'&' => "&amp;",
                b'<' => "&lt;",
                b'>' => "&gt;",
                _ => "&quot;",
            });
            rest = &after[1..];
        }
        self.0.push_str(rest);
        self
    }

    /// Adds an icon of the sprite, as [`crate::components::icon::Icon`] does.
    pub fn icon(&mut self, name: &'static str) -> &mut Markup {
        self.tags("<svg class=\"icon\" aria-hidden=\"true\"><use href=\"/icons.svg#");
        self.tags(name).tags("\"></use></svg>")
    }

    /// All of it.
    #[must_use]
    pub fn into_html(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stays_a_text() {
        let mut html = Markup::default();
        html.tags("<b title=\"").text("\" onclick=x").tags("\">").text("a<b> & c").tags("</b>");
        let wanted = "<b title=\"&quot; onclick=x\">a&lt;b&gt; &amp; c</b>";
        assert_eq!(html.into_html(), wanted);
    }
}

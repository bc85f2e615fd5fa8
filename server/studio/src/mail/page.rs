//! The twin of a letter's text in HTML: the same words, every one of them escaped.

/// The document of a letter. A paragraph that is an address is a link; nothing else is markup, and nothing is
/// loaded from anywhere.
pub(super) fn page(subject: &str, text: &str) -> String {
    let paragraphs = text.split("\n\n").map(str::trim).filter(|it| !it.is_empty());
    let body: String = paragraphs.map(paragraph).collect();
    let subject = escaped(subject);
    format!(
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>{subject}</title></head><body>{body}</body></html>"
    )
}

fn paragraph(text: &str) -> String {
    let words = escaped(text);
    if is_address(text) {
        return format!("<p><a href=\"{words}\">{words}</a></p>");
    }
    format!("<p>{}</p>", words.replace('\n', "<br>"))
}

/// A line that is an address and nothing else: those of the studio are written so, names and titles never
/// stand alone.
fn is_address(text: &str) -> bool {
    let web = text.starts_with("https://") || text.starts_with("http://");
    web && !text.contains(char::is_whitespace)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_says_the_same_in_both_and_no_name_becomes_markup() {
        let said = "Bonjour <b>Léa</b> & co,\n\nhttps://studio.example.org/join/a?b=1&c=\"2\"\n\nUne\nfin https://ailleurs.example";
        let html = page("Un <script>", said);
        let body = html.split_once("<body>").map_or("", |it| it.1);
        assert_eq!(
            body,
            "<p>Bonjour &lt;b&gt;Léa&lt;/b&gt; &amp; co,</p>\
             <p><a href=\"https://studio.example.org/join/a?b=1&amp;c=&quot;2&quot;\">https://studio.example.org/join/a?b=1&amp;c=&quot;2&quot;</a></p>\
             <p>Une<br>fin https://ailleurs.example</p></body></html>"
        );
        assert!(html.contains("<title>Un &lt;script&gt;</title>"), "{html}");
    }
}

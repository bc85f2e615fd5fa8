//! Texts as WordPress stores them: everything there is HTML.

use super::Entry;

/// The article's body, pictures at the addresses their attachments name.
pub(super) fn html(entry: &Entry<'_>) -> String {
    let address =
        |name: &str| entry.pictures.get(name).map(|(visual, _)| entry.site.picture_address(visual));
    let html = prose::render_with(&entry.article.body, &address);
    one_line_paragraphs(html.as_str())
}

/// A plain text where WordPress expects HTML. A lone `&` stays as it is; one that would be read as a
/// character reference does not.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, character) in text.char_indices() {
        match character {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' if text[at + 1..]
                .starts_with(|next: char| next == '#' || next.is_ascii_alphabetic()) =>
            {
                out.push_str("&amp;");
            }
            other => out.push(other),
        }
    }
    out
}

/// WordPress turns a line feed inside a paragraph into a line break, which the approved text does not
/// have: keep line feeds only behind whole blocks and in `<pre>`.
fn one_line_paragraphs(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut preformatted = false;
    for line in html.split_inclusive('\n') {
        preformatted = match (line.rfind("<pre>"), line.rfind("</pre>")) {
            (Some(open), Some(close)) => open > close,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => preformatted,
        };
        let content = line.trim_end_matches('\n');
        out.push_str(content);
        if preformatted || BLOCK_ENDS.iter().any(|end| content.ends_with(end)) {
            out.push_str(&line[content.len()..]);
        } else if !content.ends_with("<br>") && content.len() < line.len() {
            out.push(' ');
        }
    }
    out
}

/// What a line may end with so that the next one starts a block.
const BLOCK_ENDS: [&str; 27] = [
    "</p>",
    "</h1>",
    "</h2>",
    "</h3>",
    "</h4>",
    "</h5>",
    "</h6>",
    "<ul>",
    "</ul>",
    "<ol>",
    "</ol>",
    "<li>",
    "</li>",
    "<blockquote>",
    "</blockquote>",
    "</pre>",
    "<hr>",
    "<table>",
    "</table>",
    "<thead>",
    "</thead>",
    "<tbody>",
    "</tbody>",
    "<tr>",
    "</tr>",
    "</th>",
    "</td>",
];

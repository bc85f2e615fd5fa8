//! The body as WordPress stores it.

use super::Entry;

pub(super) fn html(entry: &Entry<'_>) -> String {
    one_line_paragraphs(&crate::body::html(entry.site, entry.item, entry.article))
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
const BLOCK_ENDS: [&str; 28] = [
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
    "</figure>",
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

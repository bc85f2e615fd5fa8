//! Where a text can be cut so that each piece means the same alone as in the whole.

use super::slice::Definitions;

/// The chunks of `body`, which together are `body`, and the link definitions of the whole.
pub(super) fn cut(body: &str) -> (Vec<&str>, Definitions) {
    (vec![body], Definitions::new())
}

/// A link label as labels are compared: white space collapsed, case ignored.
pub(super) fn normalised(label: &str) -> String {
    let words: Vec<&str> = label.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

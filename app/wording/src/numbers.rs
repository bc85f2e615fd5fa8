//! Numbers as people read them: in groups of three digits.

use crate::Lang;

/// `1,204` in English, `1\u{202f}204` in French.
///
/// ```
/// use wording::{Lang, numbers::number};
/// assert_eq!(number(Lang::En, 1_204), "1,204");
/// assert_eq!(number(Lang::Fr, 12_000_000), "12\u{202f}000\u{202f}000");
/// assert_eq!(number(Lang::Fr, 999), "999");
/// ```
#[must_use]
pub fn number(lang: Lang, n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(match lang {
                Lang::En => ',',
                Lang::Fr => '\u{202f}',
            });
        }
        out.push(digit);
    }
    out
}

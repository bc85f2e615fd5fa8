//! Figures as each language writes them.

/// A whole number, English: `1,234`.
#[must_use]
pub fn en(number: u64) -> String {
    grouped(number, ",")
}

/// A whole number, French: `1 234` with a narrow no-break space.
#[must_use]
pub fn fr(number: u64) -> String {
    grouped(number, "\u{202f}")
}

/// One decimal, English: `1.5`.
#[must_use]
pub fn en1(number: f64) -> String {
    // Whole tenths: writing any binary fraction would add 4 kB to what a browser downloads.
    let tenths = (number.abs() * 10.0).round() as u64;
    let sign = if number < 0.0 && tenths > 0 { "-" } else { "" };
    format!("{sign}{}.{}", tenths / 10, tenths % 10)
}

/// One decimal, French: `1,5`.
#[must_use]
pub fn fr1(number: f64) -> String {
    en1(number).replace('.', ",")
}

/// A noun with its number, English: one thing, else things.
#[must_use]
pub fn en_count(number: u64, one: &str, many: &str) -> String {
    format!("{} {}", en(number), if number == 1 { one } else { many })
}

/// A noun with its number, French: singular below two.
#[must_use]
pub fn fr_count(number: u64, one: &str, many: &str) -> String {
    format!("{}\u{a0}{}", fr(number), if number < 2 { one } else { many })
}

fn grouped(number: u64, separator: &str) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + 4);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push_str(separator);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped_as_each_language_does() {
        assert_eq!(en(999), "999");
        assert_eq!(en(1_234_567), "1,234,567");
        assert_eq!(fr(12_345), "12\u{202f}345");
    }

    #[test]
    fn zero_is_singular_in_french_only() {
        assert_eq!(en_count(0, "word", "words"), "0 words");
        assert_eq!(fr_count(0, "mot", "mots"), "0\u{a0}mot");
    }
}

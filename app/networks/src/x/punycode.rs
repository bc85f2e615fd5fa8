//! The length of a domain label once written in ASCII (RFC 3492).

/// Code points a label may hold at most: past this, its ASCII form is longer than the 63 allowed.
pub(crate) const LONGEST_LABEL: usize = 63;

/// Bytes of a label in an address at most: browsers set none, and posts are not longer.
const LONGEST_ADDRESS: usize = 1000;

const BASE: u32 = 36;
const T_MIN: u32 = 1;
const T_MAX: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;

/// The label in Punycode, prefix included; unchanged when it is plain ASCII; nothing past 63 bytes.
///
/// `points` are code points; lone surrogates count as themselves.
pub(crate) fn encode(points: &[u32]) -> Option<String> {
    write(points, LONGEST_LABEL)
}

/// A label of an address as browsers write it, who mind its length less; none past 1,000 bytes.
pub(crate) fn label(text: &str) -> Option<String> {
    let points: Vec<u32> = text.chars().take(LONGEST_ADDRESS + 1).map(u32::from).collect();
    write(&points, LONGEST_ADDRESS)
}

fn write(points: &[u32], longest: usize) -> Option<String> {
    if points.len() > longest {
        return None;
    }
    let basic: String = points
        .iter()
        .filter_map(|&p| u8::try_from(p).ok().filter(u8::is_ascii))
        .map(char::from)
        .collect();
    if points.iter().all(|p| (0x20..0x7F).contains(p)) {
        return Some(basic);
    }
    let mut out = String::from("xn--");
    out.push_str(&basic);
    if !basic.is_empty() {
        out.push('-');
    }
    extend(&mut out, points, basic.len() as u32);
    (out.len() <= longest).then_some(out)
}

/// Appends the digits of every code point past ASCII, lowest first (RFC 3492, section 6.3).
fn extend(out: &mut String, points: &[u32], basic: u32) {
    let (mut n, mut delta, mut bias, mut handled) = (0x80, 0_u32, 72, basic);
    while let Some(next) = points.iter().copied().filter(|&p| p >= n).min() {
        delta += (next - n) * (handled + 1);
        n = next;
        for &point in points {
            delta += u32::from(point < n);
            if point == n {
                digits(out, delta, bias);
                bias = adapt(delta, handled + 1, handled == basic);
                delta = 0;
                handled += 1;
            }
        }
        delta += 1;
        n += 1;
    }
}

fn digits(out: &mut String, mut value: u32, bias: u32) {
    let mut k = BASE;
    loop {
        let t = k.saturating_sub(bias).clamp(T_MIN, T_MAX);
        if value < t {
            return out.push(digit(value));
        }
        out.push(digit(t + (value - t) % (BASE - t)));
        value = (value - t) / (BASE - t);
        k += BASE;
    }
}

fn digit(value: u32) -> char {
    char::from_digit(value, 36).map_or('9', |_| {
        char::from(if value < 26 { b'a' + value as u8 } else { b'0' + (value - 26) as u8 })
    })
}

fn adapt(delta: u32, handled: u32, first: bool) -> u32 {
    let mut delta = if first { delta / DAMP } else { delta / 2 };
    delta += delta / handled;
    let mut k = 0;
    while delta > ((BASE - T_MIN) * T_MAX) / 2 {
        delta /= BASE - T_MIN;
        k += BASE;
    }
    k + (BASE - T_MIN + 1) * delta / (delta + SKEW)
}

#[cfg(test)]
mod tests {
    use super::label;

    #[test]
    fn labels_become_what_the_domain_system_stores() {
        assert_eq!(label("example").as_deref(), Some("example"));
        assert_eq!(label("bücher").as_deref(), Some("xn--bcher-kva"));
        assert_eq!(label("例え").as_deref(), Some("xn--r8jz45g"));
        assert_eq!(label(&"é".repeat(1001)), None);
    }
}

//! Which addresses a link or a picture may point to.

use std::net::{Ipv4Addr, Ipv6Addr};

/// What the address is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    Link,
    Picture,
}

/// The address to write in the page, or none when it is not one we let through: `http`, `https` and
/// relative addresses, for links also `mailto` and `tel`.
pub(super) fn allowed(address: &str, purpose: Use) -> Option<String> {
    if address.is_empty() || address.chars().any(char::is_control) {
        return None;
    }
    let address = address.replace(' ', "%20");
    let fine = match scheme(&address) {
        None => true,
        Some((name, rest)) => match name.to_ascii_lowercase().as_str() {
            "http" | "https" => rest.strip_prefix("//").is_some_and(has_plain_host),
            "mailto" | "tel" => {
                purpose == Use::Link && !rest.is_empty() && !rest.starts_with(['/', '\\'])
            }
            _ => false,
        },
    };
    fine.then_some(address)
}

/// What stands before the first colon, when that colon comes before any path. Anything there counts
/// as a scheme, valid or not: browsers disagree about the invalid ones.
fn scheme(address: &str) -> Option<(&str, &str)> {
    let end = address.find([':', '/', '?', '#', '\\'])?;
    let rest = address[end..].strip_prefix(':')?;
    Some((&address[..end], rest))
}

/// Whether an address after `https://` begins with a host any URL parser accepts, with an optional
/// port and without credentials.
fn has_plain_host(rest: &str) -> bool {
    let authority = rest.split(['/', '\\', '?', '#']).next().unwrap_or_default();
    if let Some(inner) = authority.strip_prefix('[') {
        return inner.split_once(']').is_some_and(|(address, after)| {
            address.parse::<Ipv6Addr>().is_ok()
                && after.strip_prefix(':').is_none_or(is_port)
                && (after.is_empty() || after.starts_with(':'))
        });
    }
    let (host, port) = authority.split_once(':').unwrap_or((authority, ""));
    is_host(host) && is_port(port)
}

fn is_port(port: &str) -> bool {
    port.bytes().all(|b| b.is_ascii_digit()) && (port.is_empty() || port.parse::<u16>().is_ok())
}

fn is_host(host: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host);
    let last = host.rsplit('.').next().unwrap_or_default();
    if last.starts_with(|c: char| c.is_ascii_digit()) {
        return host.parse::<Ipv4Addr>().is_ok();
    }
    host.split('.').all(is_label)
}

/// One label of a host name, in the letters European names use. Encoded labels (`xn--`) need the
/// whole of IDNA to be checked and are left out.
fn is_label(label: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let accented = |c: char| matches!(c, 'à'..='ö' | 'ø'..='ÿ' | 'œ' | 'À'..='Ö' | 'Ø'..='Ý' | 'Œ');
    let encoded = label.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("xn--"));
    !label.is_empty()
        && !label.starts_with('-')
        && !label.ends_with('-')
        && !encoded
        && label.chars().all(|c| plain(c) || accented(c))
}

//! Where a name leads is looked at once, and exactly what was looked at is connected to: a name that leads
//! elsewhere a moment later leads nowhere.

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

/// Resolves names to addresses of the world, and, where that is wanted, of this machine.
pub(super) struct Guard {
    /// Whether this machine itself may be reached.
    pub loopback: bool,
}

/// A name leads inside the house only.
#[derive(Debug)]
struct Inside;

impl fmt::Display for Inside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name leads to no public address")
    }
}

impl std::error::Error for Inside {}

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let loopback = self.loopback;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let fit = |it: &SocketAddr| is_public(it.ip()) || loopback && it.ip().is_loopback();
            let fit: Vec<SocketAddr> = found.filter(fit).collect();
            if fit.is_empty() {
                return Err(Inside.into());
            }
            let addresses: Addrs = Box::new(fit.into_iter());
            Ok(addresses)
        })
    }
}

/// Whether an error is the guard's.
pub(super) fn refused(error: &reqwest::Error) -> bool {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(it) = cause {
        if it.is::<Inside>() {
            return true;
        }
        cause = it.source();
    }
    false
}

/// Whether an address is one of the world's: none of a house, of a machine itself, of a group, of a
/// translation that hides one of those, or of what is set apart (IANA special-purpose registries).
#[must_use]
pub fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(it) => is_public_4(it),
        IpAddr::V6(it) => is_public_6(it),
    }
}

fn is_public_4(it: Ipv4Addr) -> bool {
    let [a, b, c, _] = it.octets();
    let apart = it.is_private()
        || it.is_loopback()
        || it.is_link_local()
        || it.is_multicast()
        || it.is_broadcast()
        || it.is_documentation()
        || matches!((a, b, c), (0, _, _) | (192, 0, 0) | (192, 88, 99))
        || (a == 100 && (64..128).contains(&b))
        || (a == 198 && (18..20).contains(&b))
        || a >= 240;
    !apart
}

fn is_public_6(it: Ipv6Addr) -> bool {
    if let Some(inner) = it.to_ipv4_mapped() {
        return is_public_4(inner);
    }
    let [a, b, ..] = it.segments();
    // What is given to networks of the world is 2000::/3, but for tunnels (2001::/23, 2002::/16) and
    // examples (2001:db8::/32, 3fff::/20).
    let world = (0x2000..0x4000).contains(&a);
    let tunnel = a == 0x2002 || (a == 0x2001 && b < 0x0200);
    let example = (a == 0x2001 && b == 0x0db8) || (a == 0x3fff && b < 0x1000);
    world && !tunnel && !example
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_address_of_a_house_is_public() {
        for inside in [
            "0.0.0.0",
            "10.0.0.1",
            "100.64.0.1",
            "127.0.0.1",
            "127.9.9.9",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.8",
            "192.168.1.1",
            "198.18.0.1",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "203.0.113.9",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:192.168.0.1",
            "::7f00:1",
            "64:ff9b::7f00:1",
            "fc00::1",
            "fd12::1",
            "fe80::1",
            "ff02::1",
            "2001:db8::1",
            "2001::1",
            "2002:7f00:1::",
        ] {
            assert!(!is_public(inside.parse().expect(inside)), "{inside}");
        }
        for outside in
            ["1.1.1.1", "93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00::1"]
        {
            assert!(is_public(outside.parse().expect(outside)), "{outside}");
        }
    }
}

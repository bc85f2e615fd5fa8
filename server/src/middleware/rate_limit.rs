//! Sign-in attempts: so many an address, so many an account, and no more.

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::net::IpAddr;
use std::num::NonZeroU32;

/// Attempts from one network (an IPv4 address, an IPv6 /64) at once; one more every 6 seconds.
const FROM_ONE_PLACE: NonZeroU32 = NonZeroU32::new(20).expect("20 is not zero");
/// Attempts at one account at once; one more every 6 seconds.
const AT_ONE_ACCOUNT: NonZeroU32 = NonZeroU32::new(8).expect("8 is not zero");
/// Attempts regained a minute.
const A_MINUTE: NonZeroU32 = NonZeroU32::new(10).expect("10 is not zero");

/// Counts attempts.
#[derive(Debug)]
pub struct Limits {
    places: DefaultKeyedRateLimiter<[u8; 8]>,
    accounts: DefaultKeyedRateLimiter<String>,
}

impl Default for Limits {
    fn default() -> Self {
        let quota = |burst| Quota::per_minute(A_MINUTE).allow_burst(burst);
        Limits {
            places: RateLimiter::keyed(quota(FROM_ONE_PLACE)),
            accounts: RateLimiter::keyed(quota(AT_ONE_ACCOUNT)),
        }
    }
}

impl Limits {
    /// Counts one attempt at an account from an address.
    ///
    /// # Errors
    /// The seconds to wait when there were too many.
    pub fn attempt(&self, from: IpAddr, account: &str) -> Result<(), u64> {
        self.places.retain_recent();
        self.accounts.retain_recent();
        let account = account.trim().to_lowercase().chars().take(254).collect();
        let now = DefaultClock::default().now();
        let wait = |not_until: governor::NotUntil<_>| not_until.wait_time_from(now).as_secs() + 1;
        self.places.check_key(&place(from)).map_err(wait)?;
        self.accounts.check_key(&account).map_err(wait)
    }
}

/// An IPv4 address, or the network part of an IPv6 one: a subscriber has a whole /64.
fn place(from: IpAddr) -> [u8; 8] {
    let bytes = match from.to_canonical() {
        IpAddr::V4(v4) => v4.to_ipv6_mapped().octets(),
        IpAddr::V6(v6) => v6.octets(),
    };
    let half = if bytes[..10] == [0; 10] { &bytes[8..] } else { &bytes[..8] };
    half.try_into().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changing_the_account_or_its_spelling_does_not_help() {
        let limits = Limits::default();
        let ip = "192.0.2.1".parse().expect("an address");
        assert!((0..8).all(|_| limits.attempt(ip, "lea@exemple.fr").is_ok()));
        assert!(limits.attempt(ip, " LEA@exemple.fr").is_err());
        assert!((0..11).all(|n| limits.attempt(ip, &format!("{n}@exemple.fr")).is_ok()));
        assert!(limits.attempt(ip, "another@exemple.fr").is_err());
    }

    #[test]
    fn another_address_of_the_same_ipv6_network_counts_with_it() {
        assert_eq!(
            place("2001:db8::1".parse().expect("v6")),
            place("2001:db8::2".parse().expect("v6"))
        );
        assert_ne!(
            place("192.0.2.1".parse().expect("v4")),
            place("192.0.2.2".parse().expect("v4"))
        );
    }
}

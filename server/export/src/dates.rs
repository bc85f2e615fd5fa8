//! Instants as the formats want them. An instant no calendar holds becomes 1970.

use domain::At;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// The zone of an IANA name; UTC when it is empty or unknown.
pub(crate) fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}

/// `2026-12-01T09:00:00+01:00`, in the site's zone.
pub(crate) fn rfc3339(at: At, zone: &TimeZone) -> String {
    local(at, zone).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// `Tue, 01 Dec 2026 08:00:00 +0000`, as feeds write it.
pub(crate) fn rfc822(at: At) -> String {
    local(at, &TimeZone::UTC).strftime("%a, %d %b %Y %H:%M:%S %z").to_string()
}

/// `2026-12-01 09:00:00`, as databases write it.
pub(crate) fn database(at: At, zone: &TimeZone) -> String {
    local(at, zone).strftime("%Y-%m-%d %H:%M:%S").to_string()
}

pub(crate) fn local(at: At, zone: &TimeZone) -> Zoned {
    let instant = Timestamp::from_millisecond(at.0).unwrap_or(Timestamp::UNIX_EPOCH);
    instant.to_zoned(zone.clone())
}

//! Where a bucket is, as people write it.

use std::str::FromStr;
use std::time::Duration;

/// Where a bucket is: `s3://bucket/prefix?endpoint=https://s3.example.org&region=eu-west-3&timeout=20`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BucketAddress {
    /// Name of the bucket.
    pub bucket: String,
    /// What every name in it begins with; may be empty.
    pub prefix: String,
    /// The server; Amazon's own when left out.
    pub endpoint: Option<String>,
    /// The region; `us-east-1` when left out, which most other servers accept.
    pub region: String,
    /// How long an answer may take.
    pub timeout: Duration,
}

/// The text is no address of a bucket.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}: write it like s3://bucket/prefix?endpoint=https://s3.example.org")]
pub struct NoBucketAddress(&'static str);

impl FromStr for BucketAddress {
    type Err = NoBucketAddress;

    fn from_str(text: &str) -> Result<Self, NoBucketAddress> {
        let rest = text.strip_prefix("s3://").ok_or(NoBucketAddress("not s3://"))?;
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (bucket, prefix) = path.split_once('/').unwrap_or((path, ""));
        let plain = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_' | '.');
        if bucket.is_empty() || !bucket.chars().all(plain) {
            return Err(NoBucketAddress("no name of a bucket"));
        }
        let prefix = prefix.trim_matches('/');
        if !prefix.chars().all(|it| plain(it) || it == '/') || prefix.contains("..") {
            return Err(NoBucketAddress("the prefix holds other than letters, digits and slashes"));
        }
        let mut address = BucketAddress {
            bucket: bucket.to_owned(),
            prefix: prefix.to_owned(),
            endpoint: None,
            region: "us-east-1".to_owned(),
            timeout: Duration::from_secs(20),
        };
        for pair in query.split('&').filter(|it| !it.is_empty()) {
            address.put(pair.split_once('=').unwrap_or((pair, "")))?;
        }
        Ok(address)
    }
}

impl BucketAddress {
    fn put(&mut self, (key, value): (&str, &str)) -> Result<(), NoBucketAddress> {
        let server = |it: &str| it.starts_with("https://") || it.starts_with("http://");
        match key {
            "endpoint" if server(value) && !value.contains('@') => {
                self.endpoint = Some(value.trim_end_matches('/').to_owned());
            }
            "endpoint" => return Err(NoBucketAddress("endpoint is no http address")),
            "region" if !value.is_empty() => value.clone_into(&mut self.region),
            "timeout" => {
                let seconds = value.parse().ok().filter(|it| (1..=300).contains(it));
                let seconds = seconds.ok_or(NoBucketAddress("timeout is not 1 to 300 seconds"))?;
                self.timeout = Duration::from_secs(seconds);
            }
            _ => return Err(NoBucketAddress("there are endpoint, region and timeout")),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_whole_or_refused() {
        let text =
            "s3://pictures/marbre/2026/?endpoint=http://127.0.0.1:9000/&region=gra&timeout=3";
        let address: BucketAddress = text.parse().expect("an address");
        assert_eq!(
            (address.bucket.as_str(), address.prefix.as_str(), address.region.as_str()),
            ("pictures", "marbre/2026", "gra")
        );
        assert_eq!(address.endpoint.as_deref(), Some("http://127.0.0.1:9000"));
        assert_eq!(address.timeout, Duration::from_secs(3));
        for bad in [
            "",
            "s3://",
            "s3:///prefix",
            "https://s3.example.org/bucket",
            "s3://a b",
            "s3://a/../b",
            "s3://a?endpoint=ftp://x",
            "s3://a?endpoint=https://me:pw@x",
            "s3://a?timeout=0",
            "s3://a?key=secret",
        ] {
            assert!(bad.parse::<BucketAddress>().is_err(), "{bad}");
        }
    }
}

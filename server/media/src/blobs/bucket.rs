//! A bucket of an S3-compatible store.

use std::fmt;
use std::io::{self, ErrorKind};
use std::time::Duration;

use domain::ContentHash;
use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::path::Path;
use object_store::{ClientOptions, Error, ObjectStoreExt, PutPayload, RetryConfig};

use super::BucketAddress;

/// How long a server may take to accept a connection.
const KNOCKING: Duration = Duration::from_secs(3);

pub(super) struct Bucket {
    store: AmazonS3,
    prefix: String,
    name: String,
}

/// Its name: the keys are nobody's business.
impl fmt::Debug for Bucket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bucket({})", self.name)
    }
}

impl Bucket {
    /// Keys come from the environment, where every other tool for such stores finds them.
    pub(super) fn open(address: &BucketAddress) -> io::Result<Self> {
        let key = |name: &str| {
            let missing = || io::Error::new(ErrorKind::InvalidInput, format!("{name} is not set"));
            std::env::var(name).ok().filter(|it| !it.is_empty()).ok_or_else(missing)
        };
        // Another part of the program may have chosen it already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let retry = RetryConfig {
            max_retries: 2,
            retry_timeout: address.timeout,
            ..RetryConfig::default()
        };
        let options =
            ClientOptions::new().with_timeout(address.timeout).with_connect_timeout(KNOCKING);
        let mut builder = AmazonS3Builder::new()
            .with_bucket_name(&address.bucket)
            .with_region(&address.region)
            .with_access_key_id(key("AWS_ACCESS_KEY_ID")?)
            .with_secret_access_key(key("AWS_SECRET_ACCESS_KEY")?)
            .with_client_options(options)
            .with_retry(retry);
        if let Ok(token) = key("AWS_SESSION_TOKEN") {
            builder = builder.with_token(token);
        }
        if let Some(endpoint) = &address.endpoint {
            builder =
                builder.with_endpoint(endpoint).with_allow_http(endpoint.starts_with("http://"));
        }
        let store = builder.build().map_err(|error| away(&error))?;
        Ok(Bucket { store, prefix: address.prefix.clone(), name: address.bucket.clone() })
    }

    /// Whether it answers, knows the keys and takes what is put into it.
    pub(super) async fn check(&self) -> io::Result<()> {
        let probe = self.named("writable");
        self.store.put(&probe, PutPayload::from_static(b"")).await.map_err(|it| away(&it))?;
        match self.store.delete(&probe).await {
            Ok(()) | Err(Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(away(&error)),
        }
    }

    pub(super) async fn put(&self, bytes: Vec<u8>) -> io::Result<ContentHash> {
        let hash = ContentHash::of(&bytes);
        let path = self.path(hash);
        // One that is there was put whole; one of another size is put again.
        let known = self.store.head(&path).await;
        if known.is_ok_and(|it| it.size == bytes.len() as u64) {
            return Ok(hash);
        }
        self.store.put(&path, PutPayload::from(bytes)).await.map_err(|it| away(&it))?;
        Ok(hash)
    }

    pub(super) async fn get(&self, hash: ContentHash) -> io::Result<Option<Vec<u8>>> {
        let found = match self.store.get(&self.path(hash)).await {
            Ok(found) => found,
            Err(Error::NotFound { .. }) => return Ok(None),
            Err(error) => return Err(away(&error)),
        };
        let bytes = found.bytes().await.map_err(|it| away(&it))?;
        if ContentHash::of(&bytes) == hash {
            return Ok(Some(bytes.into()));
        }
        let said = format!("blob {hash} is damaged in the bucket {}", self.name);
        Err(io::Error::new(ErrorKind::InvalidData, said))
    }

    pub(super) async fn has(&self, hash: ContentHash) -> io::Result<bool> {
        match self.store.head(&self.path(hash)).await {
            Ok(_) => Ok(true),
            Err(Error::NotFound { .. }) => Ok(false),
            Err(error) => Err(away(&error)),
        }
    }

    pub(super) async fn remove(&self, hash: ContentHash) -> io::Result<()> {
        match self.store.delete(&self.path(hash)).await {
            Ok(()) | Err(Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(away(&error)),
        }
    }

    /// The same layout as in a directory: `ab/cdef…`.
    fn path(&self, hash: ContentHash) -> Path {
        let name = hash.to_string();
        let (shelf, rest) = name.split_at(2);
        self.named(&format!("{shelf}/{rest}"))
    }

    fn named(&self, name: &str) -> Path {
        Path::from(format!("{}/{name}", self.prefix))
    }
}

/// The store cannot be used now; the same may succeed later, or with other keys. What a server says of a
/// refusal is XML over several lines.
fn away(error: &Error) -> io::Error {
    let why = match error {
        Error::PermissionDenied { .. } | Error::Unauthenticated { .. } => {
            "refuses the keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY".to_owned()
        }
        Error::NotFound { .. } => "has no bucket of that name".to_owned(),
        other => format!("does not answer: {}", in_one_line(&other.to_string())),
    };
    io::Error::new(ErrorKind::NotConnected, format!("the store of pictures {why}"))
}

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

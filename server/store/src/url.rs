//! Where the database is, as people write it.

use std::path::PathBuf;

/// Where the database is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// A file.
    Sqlite(PathBuf),
    /// A server, with its address as given.
    Postgres(String),
}

/// Whether an address leads to a server, and not to a file.
#[must_use]
pub fn is_server(url: &str) -> bool {
    matches!(Place::of(url), Place::Postgres(_))
}

impl Place {
    /// `postgres://…`, `sqlite://path?mode=rwc`, or a path.
    pub(crate) fn of(url: &str) -> Self {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Place::Postgres(url.to_owned());
        }
        let rest = url.strip_prefix("sqlite://").or_else(|| url.strip_prefix("sqlite:"));
        let path = rest.map_or(url, |rest| rest.split_once('?').map_or(rest, |(path, _)| path));
        Place::Sqlite(PathBuf::from(path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_may_be_written_as_address_or_path() {
        for url in ["sqlite:///data/a b.db?mode=rwc", "sqlite:/data/a b.db", "/data/a b.db"] {
            assert_eq!(Place::of(url), Place::Sqlite("/data/a b.db".into()), "{url}");
        }
        assert_eq!(Place::of("what?.db"), Place::Sqlite("what?.db".into()));
    }

    #[test]
    fn a_server_keeps_its_address() {
        let url = "postgresql:///marbre?host=/run/postgresql";
        assert_eq!(Place::of(url), Place::Postgres(url.to_owned()));
    }
}

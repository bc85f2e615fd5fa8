//! The history of a brand as a file: `marbre-log-1`, one JSON document a line.
//!
//! The first line is signed and names the hash of the last entry; each entry is hashed together with the
//! hash of the one before. So the signature covers every byte of every line. Where a brand does not keep
//! its history for ever, the first line carries the checkpoint that the first entry hangs on.

use super::certificate::Brand;
use super::checkpoint::{self, Checkpoint};
use super::{Differs, SecretKey, Signed, canonical};
use domain::ContentHash;
use domain::chain::Entry;
use serde::{Deserialize, Serialize};

/// The word that begins every log.
pub const FORMAT: &str = "marbre-log-1";

/// The first line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Log {
    /// [`FORMAT`].
    pub format: String,
    /// Whose history.
    pub brand: Brand,
    /// How many entries follow: all there were, but for those the checkpoint counts.
    pub entries: u64,
    /// Hash of the last; none when there are no entries, and never were.
    pub last: Option<ContentHash>,
    /// What stands in place of those that were removed; none when all are there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checkpoint: Option<Signed<Checkpoint>>,
}

/// The first line of the file of a history, from its last checkpoint on: so many entries follow, and the last
/// has this hash. Whoever signs has to see that they do: [`Lines`].
#[must_use]
pub fn first_line(
    brand: Brand,
    key: &SecretKey,
    checkpoint: Option<Signed<Checkpoint>>,
    (entries, last): (u64, Option<ContentHash>),
) -> String {
    let head = Log { format: FORMAT.to_owned(), brand, entries, last, checkpoint };
    Signed::new(head, key).text() + "\n"
}

/// The other lines, one after the other: a history is as long as it is, and is never held whole.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    entries: u64,
    last: Option<ContentHash>,
}

impl Lines {
    /// Those behind an entry of this hash, which was removed; from the first one on without it.
    #[must_use]
    pub const fn after(last: Option<ContentHash>) -> Self {
        Lines { entries: 0, last }
    }

    /// The line of the next entry, which was stored with this hash.
    ///
    /// # Errors
    /// [`Differs::Entry`] with the place of an entry, from 1, whose stored hash is not its own: such a
    /// history was changed where it is kept, and is not signed.
    pub fn line(&mut self, entry: &Entry, stored: ContentHash) -> Result<String, Differs> {
        self.entries += 1;
        let hash = entry.link(self.last);
        if hash != stored {
            return Err(Differs::Entry(self.entries));
        }
        self.last = Some(hash);
        Ok(canonical(entry) + "\n")
    }

    /// How many there were, and the hash of the last entry.
    #[must_use]
    pub const fn so_far(&self) -> (u64, Option<ContentHash>) {
        (self.entries, self.last)
    }
}

/// The signed line of a log, when all the others are as they were.
pub(super) fn open(text: &str) -> Result<Signed<Log>, Differs> {
    let mut lines = text.strip_suffix('\n').ok_or(Differs::Form)?.split('\n');
    let head: Signed<Log> = super::verify::read(lines.next().unwrap_or_default())?;
    if head.document.format != FORMAT {
        return Err(Differs::Form);
    }
    let checkpoint = head.document.checkpoint.as_ref();
    let own = |it: &&Signed<Checkpoint>| {
        checkpoint::fits(head.key, it) && it.document.brand.id == head.document.brand.id
    };
    if let Some(it) = checkpoint.filter(|it| !own(it)) {
        return Err(Differs::Checkpoint(it.document.number));
    }
    let (mut last, mut count) = (checkpoint.map(|it| it.document.last), 0);
    for line in lines {
        count += 1;
        let entry: Entry = serde_json::from_str(line).map_err(|_| Differs::Entry(count))?;
        if canonical(&entry) != line {
            return Err(Differs::Entry(count));
        }
        last = Some(entry.link(last));
    }
    if (count, last) == (head.document.entries, head.document.last) {
        Ok(head)
    } else {
        Err(Differs::Log)
    }
}

//! Where a file has room for its approval.
//!
//! Each place is a pair of functions: `close` puts the approval into a finished file, `open` gives both
//! back. A file is as it was sealed only if closing what was opened gives it again, byte for byte; so
//! whatever `close` computes (lengths, checksums, places) needs no signature of its own.

pub(super) mod archive;
pub(super) mod comment;

/// A file taken apart.
pub(super) struct Opened {
    /// The file without its approval.
    pub body: Vec<u8>,
    /// The approval, as it is written.
    pub json: String,
}

/// The file taken apart, when it has an approval and nothing else was changed around it.
pub(super) fn open(file: &[u8]) -> Option<Opened> {
    let archived = archive::open(file)
        .filter(|it| archive::close(it.body.clone(), &it.json).is_some_and(|whole| whole == file));
    archived.or_else(|| {
        comment::open(file).filter(|it| comment::close(it.body.clone(), &it.json) == file)
    })
}

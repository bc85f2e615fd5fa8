//! HTML and XML: the last comment.

use super::Opened;

/// What begins it. No text of ours has it: canonical documents have no `<`, and the last one counts.
const BEGIN: &[u8] = b"<!-- marbre-approval ";
const END: &[u8] = b" -->\n";

/// The file with its approval at the end. The approval holds no `--` and no `>`.
pub(in super::super) fn close(mut body: Vec<u8>, json: &str) -> Vec<u8> {
    body.extend([BEGIN, json.as_bytes(), END].concat());
    body
}

pub(super) fn open(file: &[u8]) -> Option<Opened> {
    let inner = file.strip_suffix(END)?;
    let at = inner.windows(BEGIN.len()).rposition(|it| it == BEGIN)?;
    let (body, comment) = inner.split_at(at);
    let json = String::from_utf8(comment.get(BEGIN.len()..)?.to_vec()).ok()?;
    Some(Opened { body: body.to_vec(), json })
}

//! Zip archives: `approval.json`, the last entry, stored as it is.
//!
//! Its checksum and its lengths cannot be signed by what they are computed from. They need not be: the
//! archive without it is signed, directory and all, and putting it back gives one sequence of bytes.
//! Layout: APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12 and 4.3.16.

use super::Opened;

const NAME: &[u8] = b"approval.json";
const LOCAL: &[u8] = b"PK\x03\x04";
const CENTRAL: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";
const LOCAL_BYTES: usize = 30 + NAME.len();
const CENTRAL_BYTES: usize = 46 + NAME.len();
const END_BYTES: usize = 22;

/// The end of an archive, as far as it matters.
struct End {
    entries: u16,
    directory_bytes: u32,
    directory_at: u32,
}

/// The archive with its approval; none when it has no room for one more entry, or is larger than what
/// can be said without the extensions for large archives.
pub(in super::super) fn close(mut body: Vec<u8>, json: &str) -> Option<Vec<u8>> {
    let end = end(&body)?;
    let at = usize::try_from(end.directory_at).ok()?;
    let mut directory = body.split_off(at);
    directory.truncate(directory.len().checked_sub(END_BYTES)?);
    let time = last_time(&directory, end.entries)?;
    let entry = Entry { json, at: end.directory_at, time };
    body.extend(entry.local()?);
    let directory_at = u32::try_from(body.len()).ok().filter(|it| *it != u32::MAX)?;
    directory.extend(entry.central()?);
    let directory_bytes = u32::try_from(directory.len()).ok()?;
    body.extend(directory);
    let entries = end.entries.checked_add(1).filter(|it| *it != u16::MAX)?;
    body.extend(End { entries, directory_bytes, directory_at }.bytes());
    Some(body)
}

pub(super) fn open(file: &[u8]) -> Option<Opened> {
    let end = end(file)?;
    let record_at = file.len().checked_sub(END_BYTES + CENTRAL_BYTES)?;
    let record = file.get(record_at..)?;
    if !record.starts_with(CENTRAL) || record.get(46..CENTRAL_BYTES)? != NAME {
        return None;
    }
    let at = number(record, 42)?;
    let (local, directory_at) =
        (usize::try_from(at).ok()?, usize::try_from(end.directory_at).ok()?);
    let json = file.get(local.checked_add(LOCAL_BYTES)?..directory_at)?;
    let json = String::from_utf8(json.to_vec()).ok()?;
    let mut body = file.get(..local)?.to_vec();
    body.extend(file.get(directory_at..record_at)?);
    let before = End {
        entries: end.entries.checked_sub(1)?,
        directory_bytes: end.directory_bytes.checked_sub(u32::try_from(CENTRAL_BYTES).ok()?)?,
        directory_at: at,
    };
    body.extend(before.bytes());
    Some(Opened { body, json })
}

/// The end, when it is the last thing of the file and agrees with where the directory is.
fn end(file: &[u8]) -> Option<End> {
    let at = file.len().checked_sub(END_BYTES)?;
    let bytes = file.get(at..).filter(|it| it.starts_with(END))?;
    let entries = u16::from_le_bytes([*bytes.get(10)?, *bytes.get(11)?]);
    let (directory_bytes, directory_at) = (number(bytes, 12)?, number(bytes, 16)?);
    let whole = u64::from(directory_bytes) + u64::from(directory_at) == at as u64;
    (whole && entries > 0 && entries != u16::MAX).then_some(End {
        entries,
        directory_bytes,
        directory_at,
    })
}

fn number(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
}

/// Time and day of the last entry, in the four bytes of the format: those of the approval too.
fn last_time(directory: &[u8], entries: u16) -> Option<[u8; 4]> {
    let short = |rest: &[u8], at: usize| {
        Some(usize::from(u16::from_le_bytes([*rest.get(at)?, *rest.get(at + 1)?])))
    };
    let (mut rest, mut time) = (directory, None);
    for _ in 0..entries {
        let four = rest.starts_with(CENTRAL).then(|| rest.get(12..16))??;
        time = Some([four[0], four[1], four[2], four[3]]);
        let lengths = short(rest, 28)? + short(rest, 30)? + short(rest, 32)?;
        rest = rest.get(46 + lengths..)?;
    }
    time.filter(|_| rest.is_empty())
}

/// `approval.json` in an archive.
struct Entry<'a> {
    json: &'a str,
    /// Where it begins.
    at: u32,
    time: [u8; 4],
}

impl Entry<'_> {
    /// Time, checksum, both lengths, length of the name, no extra field.
    fn shared(&self) -> Option<Vec<u8>> {
        let bytes = u32::try_from(self.json.len()).ok()?;
        let name = u16::try_from(NAME.len()).ok()?;
        let mut out = self.time.to_vec();
        out.extend(crc32fast::hash(self.json.as_bytes()).to_le_bytes());
        out.extend([bytes.to_le_bytes(), bytes.to_le_bytes()].concat());
        out.extend([name.to_le_bytes(), [0, 0]].concat());
        Some(out)
    }

    /// Version 2.0, no flags, stored.
    fn local(&self) -> Option<Vec<u8>> {
        Some([LOCAL, &[20, 0, 0, 0, 0, 0], &self.shared()?, NAME, self.json.as_bytes()].concat())
    }

    /// Made on Unix, a file that its owner may write and everybody may read.
    fn central(&self) -> Option<Vec<u8>> {
        let (none, mode) = ([0; 6], (0o100_644_u32 << 16).to_le_bytes());
        let (head, at) = ([20, 3, 20, 0, 0, 0, 0, 0], self.at.to_le_bytes());
        Some([CENTRAL, &head, &self.shared()?, &none, &mode, &at, NAME].concat())
    }
}

impl End {
    /// One disk, no comment.
    fn bytes(&self) -> Vec<u8> {
        let (entries, none) = (self.entries.to_le_bytes(), [0; 4]);
        let (size, at) = (self.directory_bytes.to_le_bytes(), self.directory_at.to_le_bytes());
        [END, &none, &entries, &entries, &size, &at, &[0, 0]].concat()
    }
}

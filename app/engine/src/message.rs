//! How page and worker write to one another: postcard, since reading it takes a tenth of the code that reading
//! JSON takes, and the worker reads nothing else.

use serde::{Serialize, de::DeserializeOwned};

/// What is said, as bytes.
#[must_use]
pub fn bytes(it: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(it).unwrap_or_default()
}

/// What was said, unless the bytes are of another program.
#[must_use]
pub fn of_bytes<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    postcard::from_bytes(bytes).ok()
}

/// What the page hands on without knowing how to read it: the bytes in hexadecimal, since it comes in a page.
#[must_use]
pub fn text(it: &impl Serialize) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = |byte: u8| [byte >> 4, byte & 15].map(|it| char::from(DIGITS[usize::from(it)]));
    bytes(it).into_iter().flat_map(digits).collect()
}

/// What was handed on; nothing of an empty text.
#[must_use]
pub fn of_text<T: DeserializeOwned>(text: &str) -> Option<T> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|it| u8::try_from(it).ok());
    let pairs = text.as_bytes().chunks_exact(2);
    let bytes: Option<Vec<u8>> = pairs.map(|it| Some(digit(it[0])? << 4 | digit(it[1])?)).collect();
    of_bytes(&bytes?)
}

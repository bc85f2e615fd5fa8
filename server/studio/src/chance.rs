//! Randomness: identifiers and tokens, from the operating system.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::ItemCode;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// A new identifier, ordered by the time it was made.
#[must_use]
pub fn id() -> Uuid {
    Uuid::now_v7()
}

/// A new public code of an item.
#[must_use]
pub fn item_code() -> ItemCode {
    ItemCode::of_random(rand::random())
}

/// The public code that belongs to a text: always the same for the same text.
#[must_use]
pub fn item_code_of(text: &str) -> ItemCode {
    let digest: [u8; 32] = Sha256::digest(text.as_bytes()).into();
    ItemCode::of_random(std::array::from_fn(|at| digest[at]))
}

/// A secret of 256 bits, as 43 characters that fit in an address or a cookie.
#[must_use]
pub fn token() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}

/// What is stored instead of a token: its SHA-256, in hexadecimal.
#[must_use]
pub fn token_hash(token: &str) -> String {
    domain::ContentHash(Sha256::digest(token.as_bytes()).into()).to_string()
}

/// 256 bits for a key or a salt, in hexadecimal.
#[must_use]
pub fn seed() -> String {
    rand::random::<[u8; 32]>().iter().map(|it| format!("{it:02x}")).collect()
}

/// A secret to share with an authenticator: 160 bits (RFC 4226, 4), in hexadecimal.
#[must_use]
pub fn shared_secret() -> String {
    rand::random::<[u8; 20]>().iter().map(|it| format!("{it:02x}")).collect()
}

/// What messages to a webhook are signed with: 256 bits.
#[must_use]
pub fn signing_key() -> [u8; 32] {
    rand::random()
}

/// A recovery code: 80 bits, as four groups of letters and digits that are not mistaken for each other.
#[must_use]
pub fn recovery_code() -> String {
    const LETTERS: &[u8; 32] = b"23456789abcdefghjkmnpqrstuvwxyz0";
    let letters: Vec<char> = rand::random::<[u8; 16]>()
        .iter()
        .map(|it| char::from(LETTERS[usize::from(it % 32)]))
        .collect();
    let groups: Vec<String> = letters.chunks(4).map(|it| it.iter().collect()).collect();
    groups.join("-")
}

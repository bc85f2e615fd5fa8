//! Keys and signatures: Ed25519 (RFC 8032), which gives the same signature for the same bytes.

use domain::ContentHash;
use ed25519_dalek::{Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// What a brand signs with. Never shown: not even for looking for mistakes.
#[derive(Clone)]
pub struct SecretKey(SigningKey);

/// What a brand's signatures are checked with: 32 bytes, written as 64 hexadecimal characters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PublicKey(pub [u8; 32]);

/// A signature: 64 bytes, written as 128 hexadecimal characters.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Signature(pub [u8; 64]);

/// Why a text is not a key or a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a public key is 64 hexadecimal characters")]
pub struct NotAKey;

impl SecretKey {
    /// The key of 32 random bytes.
    #[must_use]
    pub fn of_seed(seed: &[u8; 32]) -> Self {
        SecretKey(SigningKey::from_bytes(seed))
    }

    /// What its signatures are checked with.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key().to_bytes())
    }

    /// Signs bytes.
    #[must_use]
    pub fn sign(&self, bytes: &[u8]) -> Signature {
        Signature(self.0.sign(bytes).to_bytes())
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey(…)")
    }
}

impl PublicKey {
    /// Whether it made this signature of these bytes. Keys that sign anything, and second spellings of a
    /// signature, are refused.
    #[must_use]
    pub fn signed(&self, bytes: &[u8], signature: &Signature) -> bool {
        let signature = ed25519_dalek::Signature::from_bytes(&signature.0);
        VerifyingKey::from_bytes(&self.0)
            .is_ok_and(|it| it.verify_strict(bytes, &signature).is_ok())
    }

    /// The first 128 bits of the key's SHA-256, in groups of four characters: short enough to be read
    /// out, long enough that nobody makes another key with it.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let hash = ContentHash::of(&self.0).to_string();
        let groups: Vec<&str> = (0..8).filter_map(|at| hash.get(at * 4..at * 4 + 4)).collect();
        groups.join(" ")
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        hexadecimal(&self.0, f)
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        hexadecimal(&self.0, f)
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        hexadecimal(&self.0, f)
    }
}

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        hexadecimal(&self.0, f)
    }
}

fn hexadecimal(bytes: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    bytes.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
}

/// The bytes of hexadecimal characters: so many, and in small letters.
pub(super) fn bytes<const N: usize>(text: &str) -> Result<[u8; N], NotAKey> {
    let digits = text.as_bytes();
    if digits.len() != 2 * N || digits.iter().any(u8::is_ascii_uppercase) {
        return Err(NotAKey);
    }
    let value = |b: u8| char::from(b).to_digit(16).ok_or(NotAKey);
    let mut out = [0; N];
    for (byte, pair) in out.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = u8::try_from(value(pair[0])? * 16 + value(pair[1])?).map_err(|_| NotAKey)?;
    }
    Ok(out)
}

impl FromStr for PublicKey {
    type Err = NotAKey;

    fn from_str(text: &str) -> Result<Self, NotAKey> {
        bytes(text).map(PublicKey)
    }
}

impl TryFrom<String> for PublicKey {
    type Error = NotAKey;

    fn try_from(text: String) -> Result<Self, NotAKey> {
        text.parse()
    }
}

impl TryFrom<String> for Signature {
    type Error = NotAKey;

    fn try_from(text: String) -> Result<Self, NotAKey> {
        bytes(&text).map(Signature)
    }
}

impl From<PublicKey> for String {
    fn from(key: PublicKey) -> String {
        key.to_string()
    }
}

impl From<Signature> for String {
    fn from(signature: Signature) -> String {
        signature.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_signs_what_it_signed_and_says_nothing_of_itself() {
        let key = SecretKey::of_seed(&[9; 32]);
        let signature = key.sign(b"text");
        assert!(key.public().signed(b"text", &signature));
        assert!(!key.public().signed(b"texT", &signature));
        assert!(!SecretKey::of_seed(&[8; 32]).public().signed(b"text", &signature));
        assert!(!format!("{key:?}").contains("09"));
        assert_eq!(key.public().to_string().parse(), Ok(key.public()));
        assert_eq!(key.public().fingerprint().len(), 39);
    }

    #[test]
    fn a_key_that_signs_anything_is_refused() {
        // The neutral element of the curve: with it, a signature of zeros would fit every text.
        let mut weak = [0; 32];
        weak[0] = 1;
        let mut nothing = [0; 64];
        nothing[0] = 1;
        assert!(!PublicKey(weak).signed(b"anything", &Signature(nothing)));
    }
}

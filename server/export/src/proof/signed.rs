//! A document with a brand's signature.

use super::{PublicKey, SecretKey, Signature, canonical};
use domain::ContentHash;
use serde::{Deserialize, Serialize};

/// A document with a brand's signature over its canonical bytes. The document names its format first, so
/// that a signature of one kind never fits another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed<T> {
    /// What is signed.
    pub document: T,
    /// Whose signature it says to be.
    pub key: PublicKey,
    /// Over the canonical bytes of the document.
    pub signature: Signature,
}

impl<T: Serialize> Signed<T> {
    /// Signs a document.
    #[must_use]
    pub fn new(document: T, key: &SecretKey) -> Self {
        let signature = key.sign(canonical(&document).as_bytes());
        Signed { document, key: key.public(), signature }
    }

    /// Whether the signature is that of the key it names.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.key.signed(canonical(&self.document).as_bytes(), &self.signature)
    }

    /// The whole, as it is kept and sent.
    #[must_use]
    pub fn text(&self) -> String {
        canonical(self)
    }

    /// SHA-256 of the whole: what the next link of a chain names.
    #[must_use]
    pub fn hash(&self) -> ContentHash {
        ContentHash::of(self.text().as_bytes())
    }
}

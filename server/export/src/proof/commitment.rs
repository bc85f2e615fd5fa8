//! People in documents that are kept for ever: an id, and a commitment to the name they had.

use domain::ContentHash;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Bytes of a salt.
pub const SALT_BYTES: usize = 32;

/// SHA-256 over the salt, the id and the name, each behind its length in eight bytes, big end first, so
/// that no two triples read the same. Whoever has the salt can show which name was meant; once it is
/// gone, nobody can, and no list of names can be tried against it.
#[must_use]
pub fn commitment(salt: &[u8; SALT_BYTES], id: Uuid, name: &str) -> ContentHash {
    let mut bytes = Vec::with_capacity(name.len() + 80);
    for piece in [&salt[..], id.as_bytes(), name.as_bytes()] {
        bytes.extend((piece.len() as u64).to_be_bytes());
        bytes.extend(piece);
    }
    ContentHash::of(&bytes)
}

/// Somebody with an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Their id, which names nobody outside the studio.
    pub person: domain::PersonId,
    /// Commitment to their name as it was.
    pub name: ContentHash,
}

/// Somebody who decided through a link, without an account. What the link's owner typed as a name is
/// no proof of who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guest {
    /// The link.
    pub link: Uuid,
    /// Commitment, under the link's id, to where the link was sent.
    pub sent_to: ContentHash,
    /// Who sent it.
    pub sent_by: Person,
    /// Commitment, under the link's id, to the name they signed with.
    pub signed_as: ContentHash,
}

/// Who decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Signer {
    /// Somebody with an account.
    Person(Person),
    /// Somebody with a link.
    Guest(Guest),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commitment_names_one_salt_one_id_and_one_name() {
        let (id, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let all = [
            commitment(&[7; 32], id, "Léa Martin"),
            commitment(&[8; 32], id, "Léa Martin"),
            commitment(&[7; 32], other, "Léa Martin"),
            commitment(&[7; 32], id, "Léa Marti"),
            commitment(&[7; 32], id, ""),
        ];
        for (at, one) in all.iter().enumerate() {
            assert!(all[at + 1..].iter().all(|it| it != one));
        }
        assert_eq!(all[0], commitment(&[7; 32], id, "Léa Martin"));
    }
}

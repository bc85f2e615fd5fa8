//! Names behind commitments: kept apart, and gone when a person is forgotten.

use crate::{ActionError, Studio, chance};
use ::export::proof::certificate::{Certificate, Decision};
use ::export::proof::commitment::{Person, SALT_BYTES, Signer};
use ::export::proof::{PublicKey, commitment};
use domain::workflow::{CertificateKind, Verdict};
use domain::{ContentHash, PersonId};
use std::collections::BTreeMap;
use store::proofs::{self, Opening};
use store::{StoreError, Tx, people};
use uuid::Uuid;

/// A person as certificates name them: the commitment to the name they have now.
pub(super) async fn person(tx: &Tx, id: PersonId) -> Result<Person, ActionError> {
    let name = people::by_id(tx, id).await?.map(|it| it.name).unwrap_or_default();
    Ok(Person { person: id, name: committed(tx, id.0, &name).await? })
}

/// The commitment to a name of a subject: a person, or the link of a guest. The same name has one salt,
/// whatever it signs.
pub(crate) async fn committed(
    tx: &Tx,
    subject: Uuid,
    name: &str,
) -> Result<ContentHash, ActionError> {
    if let Some(known) = proofs::commitment(tx, subject, name).await? {
        return Ok(known);
    }
    let salt = chance::seed();
    let hash = commitment(&bytes(&salt)?, subject, name);
    let opening = Opening { subject, salt, name: name.to_owned() };
    proofs::commit(tx, hash, &opening).await?;
    Ok(hash)
}

/// Names by their commitments.
pub type Names = BTreeMap<ContentHash, String>;

/// The names behind the commitments of certificates, as far as they are still known. An opening that
/// does not give its commitment again is no name.
///
/// # Errors
/// Those of the store.
pub async fn names(studio: &Studio, certificates: &[&Certificate]) -> Result<Names, ActionError> {
    let hashes: Vec<ContentHash> = certificates.iter().flat_map(|it| commitments(it)).collect();
    let openings = proofs::openings(studio.store.read(), &hashes).await?;
    let mut names = BTreeMap::new();
    for (hash, opening) in openings {
        if commitment(&bytes(&opening.salt)?, opening.subject, &opening.name) == hash {
            names.insert(hash, opening.name);
        }
    }
    Ok(names)
}

/// Somebody who stands behind a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decider {
    /// A person, by name.
    Person(String),
    /// Whoever had a link. What they typed is no proof of who they are.
    Guest {
        /// Where the link was sent.
        sent_to: String,
        /// Who sent it.
        sent_by: String,
        /// The name they signed with.
        signed_as: String,
    },
}

impl std::fmt::Display for Decider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Decider::Person(name) => f.write_str(name),
            Decider::Guest { sent_to, sent_by, signed_as } => {
                write!(f, "link sent to {sent_to} by {sent_by}, signed as {signed_as}")
            }
        }
    }
}

/// Who stands behind a certificate: those whose approval counted, or the one who released their own work.
/// Somebody who was forgotten is an id.
#[must_use]
pub fn deciders(certificate: &Certificate, names: &Names) -> Vec<Decider> {
    let person = |it: &Person| name(names, it.name, it.person.0);
    if let Some(it) = &certificate.released_by {
        return vec![Decider::Person(person(it))];
    }
    let decisions = &certificate.decisions;
    let counts = |(at, it): &(usize, &Decision)| {
        let ended = |later: &Decision| {
            (later.stage, later.by) == (it.stage, it.by) && later.verdict.ends_another()
        };
        it.verdict == Verdict::Approved && !decisions[at + 1..].iter().any(ended)
    };
    let counting = decisions.iter().enumerate().filter(counts);
    let signer = |it: &Signer| match it {
        Signer::Person(it) => Decider::Person(person(it)),
        Signer::Guest(it) => Decider::Guest {
            sent_to: name(names, it.sent_to, it.link),
            sent_by: person(&it.sent_by),
            signed_as: name(names, it.signed_as, it.link),
        },
    };
    counting.map(|(_, it)| signer(&it.by)).collect()
}

/// Who wrote what a certificate names. Somebody who was forgotten is an id.
#[must_use]
pub fn writers(certificate: &Certificate, names: &Names) -> Vec<String> {
    certificate.contributors.iter().map(|it| name(names, it.name, it.person.0)).collect()
}

/// How a certificate came about, in a word of the command line.
#[must_use]
pub const fn how(certificate: &Certificate) -> &'static str {
    match certificate.kind {
        CertificateKind::Reviewed => "approved",
        CertificateKind::Autonomous => "released without a second reader",
    }
}

fn name(names: &Names, commitment: ContentHash, id: Uuid) -> String {
    names.get(&commitment).cloned().unwrap_or_else(|| id.to_string())
}

fn commitments(certificate: &Certificate) -> Vec<ContentHash> {
    let mut all: Vec<ContentHash> = certificate.contributors.iter().map(|it| it.name).collect();
    all.extend(certificate.released_by.iter().map(|it| it.name));
    all.extend(certificate.round.iter().map(|it| it.submitted_by.name));
    for decision in &certificate.decisions {
        match &decision.by {
            Signer::Person(it) => all.push(it.name),
            Signer::Guest(it) => all.extend([it.sent_to, it.sent_by.name, it.signed_as]),
        }
    }
    all
}

fn bytes(salt: &str) -> Result<[u8; SALT_BYTES], ActionError> {
    let bytes: Result<PublicKey, _> = salt.parse();
    bytes.map(|it| it.0).map_err(|_| StoreError::Unreadable("commitment.salt").into())
}

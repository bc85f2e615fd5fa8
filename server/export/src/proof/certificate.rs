//! The certificate of an approval: `marbre-certificate-1`.
//!
//! The types here are the format: they never change, whatever becomes of the machine behind them. A
//! change is a new format beside this one.

use super::commitment::{Person, Signer};
use domain::workflow::{self, CertificateKind, Eligible};
use domain::{
    At, BrandId, CertificateId, ContentHash, ItemCode, PartId, PartKind, PersonId, RoundId,
};
use serde::{Deserialize, Serialize};

/// The word that begins every certificate.
pub const FORMAT: &str = "marbre-certificate-1";

/// Who decided what on which exact parts. Keys stand in the order of the fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    /// [`FORMAT`].
    pub format: String,
    /// Which certificate.
    pub id: CertificateId,
    /// Its place among those of the brand, from 1.
    pub number: u64,
    /// SHA-256 of the brand's certificate before it, signature included; none for the first.
    pub previous: Option<ContentHash>,
    /// Whose.
    pub brand: Brand,
    /// Of which item.
    pub item: ItemCode,
    /// Whether others approved, or a person released their own work.
    pub kind: CertificateKind,
    /// When it was completed.
    pub at: At,
    /// The round it completed; none when a person released their own work.
    pub round: Option<Round>,
    /// The exact parts, by id.
    pub parts: Vec<Part>,
    /// Every decision of the round in order, those that were taken back included.
    pub decisions: Vec<Decision>,
    /// Who released their own work.
    pub released_by: Option<Person>,
    /// Who wrote: none of them may have decided.
    pub contributors: Vec<Person>,
    /// Who had to approve; none when nobody else had to.
    pub policy: Option<Policy>,
}

/// A brand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brand {
    /// Its id.
    pub id: BrandId,
    /// Its name at that time.
    pub name: String,
}

/// A round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// Which.
    pub id: RoundId,
    /// 1 for the item's first.
    pub number: u32,
    /// Who handed it over.
    pub submitted_by: Person,
    /// When.
    pub submitted_at: At,
}

/// A part, as it was approved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Which.
    pub id: PartId,
    /// Article, post or visual.
    pub kind: PartKind,
    /// Title, network or file name; empty when its text was deleted before it was signed.
    pub label: String,
    /// Number of its version.
    pub version: u32,
    /// SHA-256 of its canonical bytes.
    pub hash: ContentHash,
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// The stage, from 0.
    pub stage: usize,
    /// The slot in it, from 0.
    pub slot: usize,
    /// What was decided, or what became of the decision before.
    pub verdict: workflow::Verdict,
    /// Digest of the exact set that was seen.
    pub seen: ContentHash,
    /// When.
    pub at: At,
    /// By whom.
    pub by: Signer,
}

/// Who had to approve, in which order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// In order.
    pub stages: Vec<Stage>,
}

/// Slots decided side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stage {
    /// What the brand calls it.
    pub name: String,
    /// All had to be filled.
    pub slots: Vec<Slot>,
}

/// A number of approvals by people of one group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// What the brand calls it.
    pub name: String,
    /// How many had to approve.
    pub quorum: usize,
    /// Whoever held this role; none where people were named.
    pub role: Option<String>,
    /// People who were named, and those who were asked in since.
    pub people: Vec<PersonId>,
    /// People who passed their place on.
    pub without: Vec<PersonId>,
}

impl From<&workflow::Policy> for Policy {
    fn from(policy: &workflow::Policy) -> Self {
        let stage = |it: &workflow::Stage| Stage {
            name: it.name.clone(),
            slots: it.slots.iter().map(Slot::from).collect(),
        };
        Policy { stages: policy.stages.iter().map(stage).collect() }
    }
}

impl From<&workflow::Slot> for Slot {
    fn from(slot: &workflow::Slot) -> Self {
        let (role, named) = match &slot.eligible {
            Eligible::Role(role) => (Some(role.as_str().to_owned()), Vec::new()),
            Eligible::People(people) => (None, people.clone()),
        };
        Slot {
            name: slot.name.clone(),
            quorum: slot.quorum,
            role,
            people: named.into_iter().chain(slot.also.iter().copied()).collect(),
            without: slot.without.iter().copied().collect(),
        }
    }
}

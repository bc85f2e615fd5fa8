//! What the test knows by itself, and what must be true of the rows.

use crate::house::House;
use anyhow::{Result, ensure};
use domain::workflow::round::digest;
use domain::workflow::{CertificateKind, Policy, Slot, Verdict};
use domain::{At, PersonId, RoundId};
use std::collections::BTreeSet;
use store::{certificates, decisions};
use studio::item::Opened;
use studio::review::{Round, RoundState};

/// What happened in all sequences.
#[derive(Debug, Default)]
pub struct Count {
    pub steps: usize,
    pub refused: usize,
    pub approvals: usize,
    pub exports: usize,
    pub surprises: usize,
    pub escalated: usize,
    /// Approvals by somebody outside.
    pub outside: usize,
}

impl std::ops::AddAssign for Count {
    fn add_assign(&mut self, other: Count) {
        let Count { steps, refused, approvals, exports, surprises, escalated, outside } = other;
        self.steps += steps;
        self.refused += refused;
        self.approvals += approvals;
        self.exports += exports;
        self.surprises += surprises;
        self.escalated += escalated;
        self.outside += outside;
    }
}

/// What the item says, who wrote it since it was last approved, and whether that very text was approved.
pub struct Truth {
    creator: PersonId,
    wrote: BTreeSet<PersonId>,
    says: String,
    /// From when on it may leave, when this very text is approved.
    approved: Option<At>,
}

impl Truth {
    pub fn new(creator: PersonId, says: String) -> Self {
        Truth { creator, wrote: BTreeSet::from([creator]), says, approved: None }
    }

    /// Somebody saved a text.
    pub fn wrote(&mut self, by: PersonId, says: String) {
        if self.says == says {
            return;
        }
        if self.approved.take().is_some() {
            self.wrote = BTreeSet::from([self.creator]);
        }
        self.wrote.insert(by);
        self.says = says;
    }

    /// Somebody approved it.
    pub fn approved(&mut self, by: PersonId, from: Option<At>) -> Result<()> {
        ensure!(!self.wrote.contains(&by), "somebody approved their own text");
        self.approved = from.or(self.approved);
        Ok(())
    }

    /// Its approval ended, if it had one; nobody wrote.
    pub fn ended(&mut self) {
        self.approved = None;
    }

    /// Whether it may leave.
    pub fn may_leave(&self, now: At) -> bool {
        self.approved.is_some_and(|from| from <= now)
    }

    /// A file was taken away.
    pub fn left(&self, file: &str, now: At) -> Result<()> {
        ensure!(self.may_leave(now), "a text left that nobody approved");
        ensure!(file.contains(&self.says), "another text left than the approved one");
        Ok(())
    }
}

/// Looks at the rows of an item.
pub async fn look(opened: &Opened, truth: &Truth, house: &House) -> Result<()> {
    let (item, read) = (&opened.item, house.studio.store.read());
    let rows = decisions::of_item(read, item.id).await?;
    let counting = counting(&rows)?;
    for round in &opened.rounds {
        let own = || rows.iter().filter(|it| it.round == round.id).map(|it| &it.decision);
        let rows: Vec<_> = own().collect();
        let stands = |at: usize| !rows[at + 1..].iter().any(|later| rows[at].is_ended_by(later));
        let against =
            (0..rows.len()).any(|at| rows[at].verdict == Verdict::ChangesRequested && stands(at));
        let approved = round.state == RoundState::Approved;
        ensure!(!(against && approved), "a round that was sent back is approved");
        let set = digest(round.id, &round.parts);
        ensure!(own().all(|it| it.seen == set), "a decision about another set");
        ensure!(own().all(|it| !round.contributors.contains(&it.person)), "on one's own text");
        let open = (round.state == RoundState::Open, item.workflow.round.as_ref());
        let same =
            open.1.is_some_and(|it| it.id == round.id && plain(&it.policy) == plain(&round.policy));
        ensure!(open.0 == same || open.1.is_some_and(|it| it.id != round.id), "a round apart");
    }
    if let Some(round) = &item.workflow.round {
        let outside = |it: &&domain::Member| !round.contributors.contains(&it.person);
        let roster = opened.access.roster();
        let able = roster.iter().filter(outside).any(|it| round.open_slot(it, &roster).is_some());
        // Somebody outside can be asked as long as somebody may ask them.
        let asks = roster.iter().any(domain::Member::may_invite_guests);
        let asked = round.current().is_some_and(|it| it.slots.iter().any(Slot::is_for_guests));
        ensure!(able || asks && asked, "a round that nobody can complete");
    }
    let Some(lead) = opened.lead() else { return Ok(()) };
    let Some(approval) = item.workflow.exportable(lead.id) else {
        ensure!(truth.approved.is_none() || item.workflow.round.is_some(), "an approval is lost");
        return Ok(());
    };
    ensure!(truth.approved.is_some(), "approved without anybody");
    ensure!(lead.content.hash() == approval.hash, "approved is another text than the current one");
    ensure!(approval.kind == CertificateKind::Reviewed, "released alone");
    let certificate = certificates::by_id(read, approval.certificate).await?;
    let certificate = certificate.filter(|it| !it.voided.contains_key(&lead.id));
    let covers = certificate.is_some_and(|it| {
        it.parts.get(&lead.id).is_some_and(|it| it.hash == approval.hash)
            && opened
                .rounds
                .iter()
                .any(|round| Some(round.id) == it.round && complete(round, &counting))
    });
    ensure!(covers, "no certificate covers what is approved");
    Ok(())
}

/// A policy without those who were asked in since.
fn plain(policy: &Policy) -> Policy {
    let mut policy = policy.clone();
    for slot in policy.stages.iter_mut().flat_map(|it| &mut it.slots) {
        slot.also.clear();
    }
    policy
}

/// Decisions that count: each round, stage, slot and person.
type Counting = BTreeSet<(RoundId, usize, PersonId, usize)>;

fn counting(rows: &[decisions::Recorded]) -> Result<Counting> {
    let mut counting = Counting::new();
    for row in rows {
        let it = &row.decision;
        let place = (row.round, it.stage, it.person, it.slot);
        if it.verdict.decides() {
            ensure!(counting.insert(place), "two decisions of one person");
        } else {
            counting.remove(&place);
        }
    }
    Ok(counting)
}

/// Whether each slot of each stage has its quorum.
fn complete(round: &Round, counting: &Counting) -> bool {
    round.policy.stages.iter().enumerate().all(|(stage, it)| {
        it.slots.iter().enumerate().all(|(slot, it)| {
            let given = counting.iter().filter(|c| (c.0, c.1, c.3) == (round.id, stage, slot));
            given.count() >= it.quorum
        })
    })
}

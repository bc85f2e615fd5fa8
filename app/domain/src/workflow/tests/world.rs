//! A brand with one item, and everything that can happen to it next.

use super::scope::{
    ADMIN, CLIENT, EVERYBODY, GUEST, JUNIOR, LEGAL, MANAGER, SENIOR, Scope, roster,
};
use crate::workflow::guard::{Guard, stands};
use crate::workflow::round::{Frozen, digest};
use crate::workflow::{
    CertificateKind, Decision, Effect, Event, Moment, Round, Standing, Verdict, Workflow,
};
use crate::{At, CertificateId, ContentHash, PartId, PersonId, RoundId};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Every step is taken at this time; what may still be taken back ends later, what no longer may earlier.
pub const NOW: At = At(100);

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct World {
    pub item: Workflow,
    pub away: Vec<PersonId>,
    /// Index of the workflow the brand has now.
    pub config: usize,
    pub rounds: u32,
    /// Index of the workflow the open round, or the one just ended, was submitted under.
    pub submitted: usize,
    /// Who was asked in since, by stage and slot.
    pub enlisted: BTreeSet<(usize, usize, PersonId)>,
    /// Whether somebody was asked in from outside by who is no manager.
    pub smuggled: bool,
    /// What stands behind the certificates in force.
    pub proofs: BTreeMap<CertificateId, Proof>,
}

/// What an outsider would have to see to believe a certificate.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Proof {
    pub kind: CertificateKind,
    pub policy: usize,
    pub contributors: BTreeSet<PersonId>,
    /// Who stands behind it.
    pub by: BTreeSet<PersonId>,
    pub decisions: Vec<Decision>,
    pub enlisted: BTreeSet<(usize, usize, PersonId)>,
    pub parts: BTreeMap<PartId, ContentHash>,
    pub returned: BTreeSet<PartId>,
    /// Whether each approval named a set with exactly these contents in it.
    pub seen: bool,
}

pub fn part(number: u128) -> PartId {
    PartId(Uuid::from_u128(10 + number))
}

fn content(part: PartId, version: u32) -> ContentHash {
    ContentHash([u8::try_from(version).unwrap_or(0) * 16 + part.0.as_bytes()[15]; 32])
}

impl World {
    /// Somebody has made every part.
    pub fn new(scope: &Scope) -> Self {
        let mut item = Workflow::default();
        for it in (0..scope.parts).map(part) {
            let add = Event::Add { part: it, hash: content(it, 1), by: scope.maker };
            item = item.apply(add, &Moment { now: NOW, roster: &roster(&[]) }).expect("new").0;
        }
        World {
            item,
            away: Vec::new(),
            config: 0,
            rounds: 0,
            submitted: 0,
            enlisted: BTreeSet::new(),
            smuggled: false,
            proofs: BTreeMap::new(),
        }
    }

    /// The world after an event, when the machine allows it.
    pub fn after(&self, event: Event) -> Option<World> {
        let members = roster(&self.away);
        let moment = Moment { now: NOW, roster: &members };
        let round = self.item.round.clone();
        let (item, effects) = self.item.apply(event, &moment).ok()?;
        let mut next = World { item, ..self.clone() };
        for effect in &effects {
            next.note(effect, round.as_ref(), &effects);
        }
        next.tidy();
        Some(next)
    }

    fn note(&mut self, effect: &Effect, round: Option<&Round>, all: &[Effect]) {
        match effect {
            Effect::Enlisted { stage, slot, person } => {
                self.enlisted.insert((*stage, *slot, *person));
            }
            Effect::Certified { certificate, kind, parts, .. } => {
                let proof = self.proof(*kind, parts.iter().copied().collect(), round, all);
                self.proofs.insert(*certificate, proof);
            }
            _ => {}
        }
    }

    fn proof(
        &self,
        kind: CertificateKind,
        parts: BTreeMap<PartId, ContentHash>,
        round: Option<&Round>,
        all: &[Effect],
    ) -> Proof {
        let wrote = |it: &PartId| self.item.parts[it].contributors.clone();
        let mut proof = Proof {
            kind,
            policy: self.config,
            contributors: parts.keys().flat_map(wrote).collect(),
            by: parts.keys().flat_map(|it| self.item.parts[it].approvers.clone()).collect(),
            decisions: Vec::new(),
            enlisted: self.enlisted.clone(),
            parts,
            returned: BTreeSet::new(),
            seen: true,
        };
        let Some(round) = round.filter(|_| kind == CertificateKind::Reviewed) else { return proof };
        let last = all.iter().filter_map(|it| match it {
            Effect::Decided(decision) => Some(decision.clone()),
            _ => None,
        });
        proof.policy = self.submitted;
        proof.decisions = round.decisions.iter().cloned().chain(last).collect();
        proof.contributors.clone_from(&round.contributors);
        proof.returned.clone_from(&round.returned);
        let sets = supersets(round, &proof.parts);
        let saw = |it: &Decision| it.verdict != Verdict::Approved || sets.contains(&it.seen);
        proof.seen = proof.decisions.iter().all(saw);
        proof
    }

    /// Forgets what nothing depends on any more, so that equal worlds are equal.
    fn tidy(&mut self) {
        let mut used = BTreeSet::new();
        for it in self.item.parts.values() {
            if let Standing::Approved(approval) = it.standing {
                used.insert(approval.certificate);
            }
        }
        self.proofs.retain(|it, _| used.contains(it));
        if self.item.round.is_none() && self.item.settled.is_none() {
            (self.submitted, self.enlisted, self.smuggled) = (0, BTreeSet::new(), false);
        }
    }

    /// Everything that can happen next.
    pub fn next(&self, scope: &Scope) -> Vec<(String, World)> {
        let mut out = Vec::new();
        self.write(scope, &mut out);
        self.submit(scope, &mut out);
        self.others(scope, &mut out);
        self.settings(scope, &mut out);
        let rounds = self.item.round.iter().chain(self.item.settled.iter().map(|it| &it.round));
        if rounds.map(|it| it.decisions.len()).max().unwrap_or(0) < scope.rows {
            self.decide(scope, &mut out);
            self.take_back(scope, &mut out);
            self.leave(scope, &mut out);
        }
        out
    }

    fn step(&self, label: &str, event: Event, out: &mut Vec<(String, World)>) {
        out.extend(self.after(event).map(|it| (label.to_owned(), it)));
    }

    fn write(&self, scope: &Scope, out: &mut Vec<(String, World)>) {
        for (id, state) in self.item.parts.iter().filter(|it| it.1.version < scope.versions) {
            for by in [JUNIOR, SENIOR, MANAGER] {
                let version = state.version + 1;
                let event = Event::Edit { part: *id, hash: content(*id, version), version, by };
                self.step(&format!("edit {}", name(by)), event, out);
            }
        }
    }

    fn submit(&self, scope: &Scope, out: &mut Vec<(String, World)>) {
        let policy = scope.policies[self.config].clone();
        for parts in self.choices() {
            if self.rounds < scope.rounds {
                let number = self.rounds + 1;
                let round = RoundId(Uuid::from_u128(u128::from(100 + number)));
                let (parts, policy, by) = (parts.clone(), policy.clone(), JUNIOR);
                let asked = World {
                    rounds: number,
                    submitted: self.config,
                    enlisted: BTreeSet::new(),
                    ..self.clone()
                };
                asked.step("submit", Event::Submit { round, number, parts, policy, by }, out);
            }
            for by in [JUNIOR, SENIOR, MANAGER] {
                let certificate = CertificateId(Uuid::from_u128(300));
                let (parts, policy) = (parts.clone(), policy.clone());
                let event = Event::SelfRelease { parts, policy, by, certificate };
                self.step(&format!("self-release {}", name(by)), event, out);
            }
        }
    }

    /// Each part that could be handed over, and all of them.
    fn choices(&self) -> Vec<Vec<PartId>> {
        let all = self.item.pending();
        let mut choices: Vec<Vec<PartId>> = all.iter().map(|it| vec![*it]).collect();
        if all.len() > 1 {
            choices.push(all);
        }
        choices
    }

    fn decide(&self, scope: &Scope, out: &mut Vec<(String, World)>) {
        let Some(round) = &self.item.round else { return };
        let old = digest(round.id, &BTreeMap::new());
        let certificate = CertificateId(Uuid::from_u128(u128::from(200 + round.number)));
        for by in EVERYBODY {
            for seen in [round.digest(), old] {
                let event = Event::Approve { seen, by, certificate };
                self.step(&format!("approve {}", name(by)), event, out);
            }
            let mut choices = vec![BTreeSet::new()];
            if scope.parts > 1 {
                choices.extend(round.parts.keys().map(|it| BTreeSet::from([*it])));
            }
            for parts in choices {
                let label = format!("send back {} of {}", name(by), parts.len());
                let event = Event::RequestChanges { seen: round.digest(), parts, by };
                self.step(&label, event, out);
            }
        }
    }

    fn others(&self, scope: &Scope, out: &mut Vec<(String, World)>) {
        for by in [JUNIOR, LEGAL] {
            self.step("withdraw", Event::Withdraw { by }, out);
        }
        for it in self.item.parts.keys() {
            for by in [LEGAL, CLIENT] {
                let parts = BTreeSet::from([*it]);
                self.step(&format!("revoke {}", name(by)), Event::Revoke { parts, by }, out);
            }
        }
        self.step("discard", Event::Discard { by: LEGAL }, out);
        let later = self.later();
        if later != *self {
            out.push(("time passes".to_owned(), later));
        }
        if scope.places {
            self.pass_on(out);
        }
    }

    fn take_back(&self, scope: &Scope, out: &mut Vec<(String, World)>) {
        if scope.policies.iter().any(|it| it.take_back_ms > 0) {
            for by in [MANAGER, LEGAL, CLIENT, GUEST] {
                self.step(&format!("take back {}", name(by)), Event::TakeBack { by }, out);
            }
        }
    }

    fn pass_on(&self, out: &mut Vec<(String, World)>) {
        for (stage, slot) in [(0, 0), (1, 1)] {
            let to = SENIOR;
            self.step("escalate to senior", Event::Escalate { stage, slot, to }, out);
            for by in [JUNIOR, SENIOR, MANAGER, LEGAL] {
                let smuggled = self.smuggled || ![MANAGER, LEGAL].contains(&by);
                let asked = World { smuggled, ..self.clone() };
                let event = Event::Invite { stage, slot, guest: GUEST, by };
                asked.step(&format!("{} invites", name(by)), event, out);
            }
            let event =
                Event::Reassign { stage, slot, from: Some(MANAGER), to: GUEST, by: MANAGER };
            self.step("manager passes it to the guest", event, out);
            for (from, by) in [(MANAGER, MANAGER), (CLIENT, CLIENT), (CLIENT, LEGAL)] {
                let event = Event::Reassign { stage, slot, from: Some(from), to, by };
                self.step(&format!("{} passes {} on", name(by), name(from)), event, out);
            }
        }
    }

    fn settings(&self, scope: &Scope, out: &mut Vec<(String, World)>) {
        for config in (0..scope.policies.len()).filter(|it| *it != self.config) {
            let mut next = World { config, ..self.clone() };
            // What a program does whose running rounds follow the settings.
            if !stands(Guard::Snapshot) {
                next.item
                    .round
                    .iter_mut()
                    .for_each(|it| it.policy = scope.policies[config].clone());
            }
            out.push((format!("workflow {config}"), next));
        }
    }

    fn leave(&self, scope: &Scope, out: &mut Vec<(String, World)>) {
        for person in &scope.leave {
            let mut next = self.clone();
            match next.away.iter().position(|it| it == person) {
                Some(place) => drop(next.away.remove(place)),
                None => next.away.push(*person),
            }
            next.away.sort();
            next.step(&format!("{} leaves or returns", name(*person)), Event::MembersChanged, out);
        }
    }

    /// The same once nothing can be taken back any more. Times are moved, not the clock, so that equal
    /// worlds stay equal.
    fn later(&self) -> World {
        let mut next = self.clone();
        let past = |it: &mut At, of: i64| *it = if it.0 >= NOW.0 { At(of) } else { *it };
        let rows = |round: &mut Round| {
            for it in &mut round.decisions {
                let of = if it.verdict.decides() || it.verdict == Verdict::PartsReturned {
                    50
                } else {
                    40
                };
                past(&mut it.effective_at, of);
            }
        };
        next.item.round.iter_mut().for_each(rows);
        next.item.settled.iter_mut().for_each(|it| rows(&mut it.round));
        for proof in next.proofs.values_mut() {
            proof.decisions.iter_mut().for_each(|it| past(&mut it.effective_at, 50));
        }
        for state in next.item.parts.values_mut() {
            if let Standing::Approved(approval) = &mut state.standing {
                past(&mut approval.effective_at, 50);
            }
        }
        next
    }
}

/// Digests of every set a round can have had that holds these contents.
fn supersets(round: &Round, parts: &BTreeMap<PartId, ContentHash>) -> Vec<ContentHash> {
    let others: Vec<PartId> =
        round.parts.keys().filter(|it| !parts.contains_key(it)).copied().collect();
    let held = |chosen: u32| -> BTreeMap<PartId, Frozen> {
        let kept = |id: &PartId| {
            parts.contains_key(id)
                || others.iter().position(|it| it == id).is_some_and(|it| chosen & (1 << it) != 0)
        };
        round.parts.iter().filter(|it| kept(it.0)).map(|(id, it)| (*id, *it)).collect()
    };
    let same = |set: &BTreeMap<PartId, Frozen>| {
        parts.iter().all(|(id, hash)| set.get(id).is_some_and(|it| it.hash == *hash))
    };
    let sets = (0..1 << others.len()).map(held).filter(same);
    sets.map(|it| digest(round.id, &it)).collect()
}

pub fn name(person: PersonId) -> &'static str {
    match person {
        JUNIOR => "junior",
        SENIOR => "senior",
        MANAGER => "manager",
        LEGAL => "legal",
        CLIENT => "client",
        ADMIN => "admin",
        GUEST => "guest",
        _ => "somebody",
    }
}

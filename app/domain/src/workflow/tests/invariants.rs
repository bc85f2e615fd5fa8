//! What must be true in every state, said without the machine's own questions.

use super::scope::{GUEST, JUNIOR, LEGAL, MANAGER, Scope, roster};
use super::world::{NOW, Proof, World};
use crate::workflow::{CertificateKind, Decision, Policy, Round, Standing, Verdict};
use crate::{Member, PersonId};
use std::collections::BTreeSet;

/// The first thing that is not true, if any, apart from what is to be ignored.
pub fn broken(world: &World, scope: &Scope, ignore: &[&str]) -> Option<&'static str> {
    let open = world.item.round.as_ref().and_then(|it| round(it, world, scope));
    let found = [parts(world), leaving(world, scope), open];
    found.into_iter().flatten().find(|it| !ignore.iter().any(|no| it.starts_with(no)))
}

fn parts(world: &World) -> Option<&'static str> {
    let round = world.item.round.as_ref();
    for (id, state) in &world.item.parts {
        let under = round.is_some_and(|it| it.parts.contains_key(id) && !it.returned.contains(id));
        if under != (state.standing == Standing::Review) {
            return Some("I12 a part is under review without a round, or the reverse");
        }
        match state.standing {
            Standing::Approved(it) if it.hash != state.hash => {
                return Some("I1 the approved text is not the current text");
            }
            _ => {}
        }
    }
    None
}

/// What could be taken away now.
fn leaving(world: &World, scope: &Scope) -> Option<&'static str> {
    for (id, state) in &world.item.parts {
        if world.item.leaves(*id, NOW, true).is_ok() {
            return Some("I14 something of a brand on hold leaves");
        }
        let Ok(approval) = world.item.leaves(*id, NOW, false) else { continue };
        let Some(proof) = world.proofs.get(&approval.certificate) else {
            return Some("I2 something leaves without a certificate");
        };
        if proof.parts.get(id) != Some(&state.hash) || !proof.seen {
            return Some("I2 what leaves is not what was approved");
        }
        if let Some(found) = certified(proof, scope) {
            return Some(found);
        }
    }
    None
}

fn certified(proof: &Proof, scope: &Scope) -> Option<&'static str> {
    if proof.kind == CertificateKind::Autonomous {
        return alone(proof, scope);
    }
    let policy = &scope.policies[proof.policy];
    if policy.stages.is_empty() {
        return Some("I4 something left through an empty policy");
    }
    let counting = counting(&proof.decisions);
    if counting.iter().any(|it| it.verdict == Verdict::ChangesRequested) {
        return Some("I8 approved in a round that was sent back");
    }
    if !decided_by_enough(policy, &counting, &proof.enlisted) {
        return Some("I3 left without the quorum of an eligible group");
    }
    if counting.iter().any(|it| proof.contributors.contains(&it.person)) {
        return Some("I6 a contributor approved their own text");
    }
    if proof.parts.keys().any(|it| proof.returned.contains(it)) {
        return Some("I12 a part that was sent back is approved");
    }
    if counting.iter().any(|it| it.effective_at > NOW) {
        return Some("I13 something left while the decision could be taken back");
    }
    None
}

/// What somebody released without a second person.
fn alone(proof: &Proof, scope: &Scope) -> Option<&'static str> {
    if proof.contributors.union(&proof.by).any(|it| *it == JUNIOR) {
        return Some("I5 a supervised person released alone");
    }
    if !scope.policies[proof.policy].self_release {
        return Some("I18 released alone where the brand lets nobody");
    }
    let strange = !proof.by.is_subset(&proof.contributors) || proof.by.is_empty();
    strange.then_some("I19 released alone by somebody who did not write")
}

fn decided_by_enough(
    policy: &Policy,
    counting: &[&Decision],
    enlisted: &BTreeSet<(usize, usize, PersonId)>,
) -> bool {
    let everybody = roster(&[]);
    policy.stages.iter().enumerate().all(|(stage, it)| {
        it.slots.iter().enumerate().all(|(slot, it)| {
            let fits = |member: &Member| {
                it.eligible.names(member) || enlisted.contains(&(stage, slot, member.person))
            };
            let given = |by: &&Member| {
                counting.iter().any(|d| (d.stage, d.slot, d.person) == (stage, slot, by.person))
            };
            everybody.iter().filter(|it| fits(it)).filter(given).count() >= it.quorum
        })
    })
}

fn round(round: &Round, world: &World, scope: &Scope) -> Option<&'static str> {
    let counting = counting(&round.decisions);
    let mut seen = BTreeSet::new();
    if !counting.iter().all(|it| seen.insert((it.stage, it.person))) {
        return Some("I7 two decisions of one person in one stage");
    }
    if counting.iter().any(|it| world.away.contains(&it.person)) {
        return Some("I10 what somebody approved who left still counts");
    }
    if counting.iter().any(|it| it.stage > round.stage) {
        return Some("I11 a later stage was decided before an earlier one");
    }
    if round.decisions.iter().enumerate().any(|it| late(it, round)) {
        return Some("I13 a decision was taken back after its time");
    }
    let back = |it: &&Decision| it.person == GUEST && it.verdict == Verdict::TakenBack;
    if round.decisions.iter().filter(back).count() > 1 {
        return Some("I20 somebody outside took back twice");
    }
    if let Some(found) = guests(&counting, &round.policy, world) {
        return Some(found);
    }
    // The policy it was submitted under, with those who were asked in; who passed their place on is
    // still counted for what they could do, which the machine must not rely on.
    let live = roster(&world.away);
    let outside =
        |it: &&Member| it.active && it.autonomous && !round.contributors.contains(&it.person);
    let people: Vec<&Member> = live.iter().filter(outside).collect();
    let submitted = &scope.policies[world.submitted];
    if round.policy.stages.len() != submitted.stages.len() {
        return Some("I4 a running round follows the settings");
    }
    for (stage, slots) in round.policy.stages.iter().enumerate() {
        // There is a manager to send a link, so there is somebody to be found outside.
        let links = [MANAGER, LEGAL].iter().any(|it| !world.away.contains(it));
        let needs = |(slot, it): (usize, &crate::workflow::Slot)| {
            let given = |d: &&&Decision| (d.stage, d.slot) == (stage, slot);
            let found = stage >= round.stage && it.is_for_guests() && links;
            let given = counting.iter().filter(given).count();
            if found { 0 } else { it.quorum.saturating_sub(given) }
        };
        let needs: Vec<usize> = slots.slots.iter().enumerate().map(needs).collect();
        if stage < round.stage && needs.iter().any(|it| *it > 0) {
            return Some("I11 a stage opened before the one before it was over");
        }
        let decided =
            |it: &&&Member| !counting.iter().any(|d| d.stage == stage && d.person == it.person);
        let free: Vec<&Member> = people.iter().filter(decided).copied().collect();
        if stage >= round.stage && !fill(&slots.slots, &needs, &free) {
            return Some("I9 a round in a stage that nobody can complete");
        }
    }
    (round.stage >= round.policy.stages.len()).then_some("I9 a round without a stage to decide")
}

/// Somebody outside decides where the policy wants somebody outside, when a manager asked them.
fn guests(counting: &[&Decision], policy: &Policy, world: &World) -> Option<&'static str> {
    let own: Vec<_> = counting.iter().filter(|it| it.person == GUEST).collect();
    let wants = |it: &Decision| policy.stages[it.stage].slots[it.slot].is_for_guests();
    if own.iter().any(|it| !wants(it)) {
        return Some("I16 somebody outside decided for somebody inside");
    }
    (!own.is_empty() && world.smuggled).then_some("I17 somebody asked in by no manager decided")
}

/// Tries every way to fill the places.
fn fill(slots: &[crate::workflow::Slot], needs: &[usize], free: &[&Member]) -> bool {
    let Some(slot) = needs.iter().position(|it| *it > 0) else { return true };
    let mut less = needs.to_vec();
    less[slot] -= 1;
    let able = |it: &Member| {
        let named = slots[slot].eligible.names(it) || slots[slot].also.contains(&it.person);
        named && !slots[slot].without.contains(&it.person)
    };
    (0..free.len()).filter(|it| able(free[*it])).any(|taken| {
        let rest: Vec<&Member> =
            free.iter().enumerate().filter(|it| it.0 != taken).map(|it| *it.1).collect();
        fill(slots, &less, &rest)
    })
}

/// Decisions that nothing took back.
fn counting(rows: &[Decision]) -> Vec<&Decision> {
    let mut counting: Vec<&Decision> = Vec::new();
    for row in rows {
        match row.verdict {
            Verdict::Approved | Verdict::ChangesRequested => counting.push(row),
            Verdict::PartsReturned => {}
            Verdict::TakenBack | Verdict::Lapsed => {
                counting.retain(|it| (it.stage, it.person) != (row.stage, row.person));
            }
        }
    }
    counting
}

/// Whether a row takes back a decision that was in effect already.
fn late((place, row): (usize, &Decision), round: &Round) -> bool {
    let own = |it: &&Decision| it.person == row.person && it.verdict != Verdict::TakenBack;
    let before = round.decisions[..place].iter().rev().find(own);
    row.verdict == Verdict::TakenBack
        && before.is_some_and(|it| row.effective_at >= it.effective_at)
}

//! Each guard is taken out once: an invariant must notice.

use super::explore::{ordinary, walk};
use super::scope;
use crate::workflow::guard::{Guard, REMOVED};

/// Every guard, in an order that the compiler keeps whole.
fn guards() -> Vec<Guard> {
    use Guard as G;
    let next = |it: Option<Guard>| match it {
        None => Some(G::Freeze),
        Some(G::Freeze) => Some(G::EditInvalidates),
        Some(G::EditInvalidates) => Some(G::SeenVersion),
        Some(G::SeenVersion) => Some(G::SeparationOfDuties),
        Some(G::SeparationOfDuties) => Some(G::EligibleOnly),
        Some(G::EligibleOnly) => Some(G::ActiveOnly),
        Some(G::ActiveOnly) => Some(G::OneDecision),
        Some(G::OneDecision) => Some(G::NoEmptyPolicy),
        Some(G::NoEmptyPolicy) => Some(G::Supervised),
        Some(G::Supervised) => Some(G::ReachableQuorum),
        Some(G::ReachableQuorum) => Some(G::StageOrder),
        Some(G::StageOrder) => Some(G::TerminalDecision),
        Some(G::TerminalDecision) => Some(G::Lapse),
        Some(G::Lapse) => Some(G::TakeBackWindow),
        Some(G::TakeBackWindow) => Some(G::TakeBackAlone),
        Some(G::TakeBackAlone) => Some(G::TakeBackVoids),
        Some(G::TakeBackVoids) => Some(G::EffectiveAtExport),
        Some(G::EffectiveAtExport) => Some(G::HoldAtExport),
        Some(G::HoldAtExport) => Some(G::ReturnedStaysBack),
        Some(G::ReturnedStaysBack) => Some(G::Snapshot),
        Some(G::Snapshot) => Some(G::EscalationOnlyAdds),
        Some(G::EscalationOnlyAdds) => Some(G::GuestSlots),
        Some(G::GuestSlots) => Some(G::GuestsByManagers),
        Some(G::GuestsByManagers) => Some(G::TakeBackOnce),
        Some(G::TakeBackOnce) => Some(G::ReleaseAllowed),
        Some(G::ReleaseAllowed) => Some(G::OwnWork),
        Some(G::OwnWork) => Some(G::CertificateAtExport),
        Some(G::CertificateAtExport) => None,
    };
    std::iter::successors(next(None), |it| next(Some(*it))).collect()
}

/// The first invariant that notices, in the smallest brand where one does.
fn noticed(removed: [Option<Guard>; 2], ignore: &[&str]) -> Option<(&'static str, Vec<String>)> {
    REMOVED.set(removed);
    let found = ordinary().iter().find_map(|scope| walk(scope, ignore).broken);
    REMOVED.set([None, None]);
    found
}

#[test]
fn each_guard_that_is_taken_out_is_missed() {
    let mut missed = Vec::new();
    for guard in guards() {
        // The second wall behind an edit that keeps its approval: what leaves is compared once more.
        let second = guard == Guard::CertificateAtExport;
        let (other, ignore): (_, &[&str]) = if second {
            (Some(Guard::EditInvalidates), &["I1 ", "I3 ", "I6 "])
        } else {
            (None, &[])
        };
        match noticed([Some(guard), other], ignore) {
            Some((what, way)) => println!("without {guard:?}: {what}, by {}", way.join("; ")),
            None => missed.push(guard),
        }
    }
    assert!(missed.is_empty(), "nobody notices when these are gone: {missed:?}");
}

#[test]
fn what_leaves_is_still_sound_when_an_edit_keeps_its_approval() {
    REMOVED.set([Some(Guard::EditInvalidates), None]);
    let walk = walk(&scope::stages(2, 1), &["I1 ", "I3 ", "I6 "]);
    REMOVED.set([None, None]);
    assert_eq!(walk.broken, None);
}

//! What was asked for last: the changes that a text still waits for.

use crate::item::Opened;
use crate::{ActionError, Studio};
use domain::workflow::round::digest;
use domain::workflow::{Reason, Verdict};
use domain::{At, ContentHash, PartId};
use std::collections::{BTreeMap, BTreeSet};
use store::decisions::{self, Recorded};
use store::rounds::{Round, RoundState};

/// Changes somebody asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Number of the round that was sent back.
    pub round: u32,
    /// Number of the version it was about.
    pub version: u32,
    /// Who asked.
    pub by: String,
    /// When.
    pub at: At,
    /// What should change.
    pub comment: String,
    /// What kind of work that is.
    pub reasons: BTreeSet<Reason>,
}

/// What was asked for last of each part that is not approved since. A submission that was taken back
/// decides nothing, and neither does a request that was.
///
/// # Errors
/// Those of the store.
pub async fn asked(studio: &Studio, opened: &Opened) -> Result<Vec<Asked>, ActionError> {
    let workflow = &opened.item.workflow;
    let waits = |it: &PartId| workflow.parts.contains_key(it) && workflow.exportable(*it).is_none();
    if opened.rounds.is_empty() || !workflow.parts.keys().any(&waits) {
        return Ok(Vec::new());
    }
    let all = decisions::of_item(studio.store.read(), opened.item.id).await?;
    let mut latest: BTreeMap<PartId, u32> = BTreeMap::new();
    let against: Vec<(&Round, &Recorded, BTreeSet<PartId>)> =
        all.iter().enumerate().filter_map(|(at, it)| against(opened, &all[at + 1..], it)).collect();
    for (round, _, parts) in &against {
        for part in parts.iter().filter(|it| waits(it)) {
            let last = latest.entry(*part).or_default();
            *last = (*last).max(round.number);
        }
    }
    let last = |it: &&(&Round, &Recorded, BTreeSet<PartId>)| {
        it.2.iter().any(|part| latest.get(part) == Some(&it.0.number))
    };
    let asked = |(round, it, _): &(&Round, &Recorded, BTreeSet<PartId>)| Asked {
        round: round.number,
        version: leading_version(opened, round),
        by: it.person_name.clone(),
        at: it.at,
        comment: it.said.comment.clone(),
        reasons: it.said.reasons.clone(),
    };
    Ok(against.iter().filter(last).map(asked).collect())
}

/// The round and the parts a decision sent back, when it did and nobody took that back.
fn against<'a>(
    opened: &'a Opened,
    later: &[Recorded],
    it: &'a Recorded,
) -> Option<(&'a Round, &'a Recorded, BTreeSet<PartId>)> {
    let parts = match it.decision.verdict {
        Verdict::ChangesRequested => None,
        Verdict::PartsReturned => Some(it.decision.parts.clone()),
        _ => return None,
    };
    let ended = |row: &Recorded| row.round == it.round && it.decision.is_ended_by(&row.decision);
    if later.iter().any(ended) {
        return None;
    }
    let round = opened.rounds.iter().find(|round| round.id == it.round)?;
    let stands = parts.is_some() || round.state == RoundState::Changes;
    stands.then(|| (round, it, parts.unwrap_or_else(|| round.parts.keys().copied().collect())))
}

/// The version a decision about this set names: that of the leading part of its round. None when no round
/// of the item froze that set.
#[must_use]
pub fn version_of(opened: &Opened, seen: ContentHash) -> Option<u32> {
    let open = opened.item.workflow.round.as_ref().filter(|it| it.digest() == seen);
    let of =
        |it: &&Round| digest(it.id, &it.parts) == seen || open.is_some_and(|open| open.id == it.id);
    let round = opened.rounds.iter().find(of)?;
    Some(leading_version(opened, round))
}

/// The version of a round's leading part, in the order of the item.
#[must_use]
pub fn leading_version(opened: &Opened, round: &Round) -> u32 {
    let place = |id: &PartId| opened.parts.iter().position(|it| it.id == *id).unwrap_or(usize::MAX);
    let leading = round.parts.iter().min_by_key(|(id, _)| (place(id), **id));
    leading.map_or(1, |(_, frozen)| frozen.version)
}

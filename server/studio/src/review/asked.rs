//! What was asked for last: the changes that a text still waits for.

use crate::item::Opened;
use crate::{ActionError, Studio};
use domain::workflow::Verdict;
use domain::workflow::round::digest;
use domain::{At, ContentHash};
use store::decisions;
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
}

/// What the last decision asked for, while something it was about is not approved. A submission that was
/// taken back decides nothing.
///
/// # Errors
/// Those of the store.
pub async fn asked(studio: &Studio, opened: &Opened) -> Result<Vec<Asked>, ActionError> {
    let decided = |it: &&Round| matches!(it.state, RoundState::Approved | RoundState::Changes);
    let Some(round) = opened.rounds.iter().find(decided) else { return Ok(Vec::new()) };
    let workflow = &opened.item.workflow;
    let waits =
        |it: &domain::PartId| workflow.parts.contains_key(it) && workflow.exportable(*it).is_none();
    if round.state != RoundState::Changes || !round.parts.keys().any(waits) {
        return Ok(Vec::new());
    }
    let all = decisions::of_item(studio.store.read(), opened.item.id).await?;
    let against = all
        .into_iter()
        .filter(|it| it.round == round.id && it.decision.verdict == Verdict::ChangesRequested);
    let asked = |it: decisions::Recorded| Asked {
        round: round.number,
        version: leading_version(opened, round),
        by: it.person_name,
        at: it.at,
        comment: it.comment,
    };
    Ok(against.map(asked).collect())
}

/// The version a decision about this set names: that of the leading part of its round. None when no round
/// of the item froze that set.
#[must_use]
pub fn version_of(opened: &Opened, seen: ContentHash) -> Option<u32> {
    let round = opened.rounds.iter().find(|it| digest(it.id, &it.parts) == seen)?;
    Some(leading_version(opened, round))
}

/// The version of a round's leading part, in the order of the item.
#[must_use]
pub fn leading_version(opened: &Opened, round: &Round) -> u32 {
    let place =
        |id: &domain::PartId| opened.parts.iter().position(|it| it.id == *id).unwrap_or(usize::MAX);
    let leading = round.parts.iter().min_by_key(|(id, _)| (place(id), **id));
    leading.map_or(1, |(_, frozen)| frozen.version)
}

//! Whether a text leaves, and why not.

use super::times::Times;
use domain::ItemState;
use domain::name::one_line;
use studio::BrandAccess;
use studio::export::Why;
use studio::plan::Stand;

/// Characters of a name within a sentence.
const MOST_SHOWN: usize = 120;

/// Whether something leaves at its date: what was approved and stays is suspended, what nobody was asked to
/// approve is still written, everything else that stays waits.
pub(super) fn word(it: &Stand) -> &'static str {
    match (&it.stays, &it.ended) {
        (None, _) => "ready",
        (Some(Why::OnHold | Why::Altered), _) | (Some(Why::NotApproved(_)), Some(_)) => "suspended",
        (Some(Why::NotApproved(state)), _) if *state != ItemState::Review => "written",
        (Some(_), _) => "waiting",
    }
}

/// The same in a sentence, with the reason.
pub(super) fn said(it: &Stand, access: &BrandAccess, times: &Times) -> String {
    let words = wording::plan::plan(times.lang());
    match (&it.stays, &it.ended) {
        (None, _) => words.ready.to_owned(),
        (Some(Why::OnHold), _) => words.held.to_owned(),
        (Some(Why::Altered), _) => words.altered.to_owned(),
        (Some(Why::Lead), _) => words.lead.to_owned(),
        (Some(Why::NotYet(at)), _) => (words.from)(&times.second(*at)),
        (Some(Why::Picture(name)), _) => (words.picture)(&one_line(name, MOST_SHOWN)),
        (Some(Why::NotApproved(state)), Some(it)) => {
            let state = wording::states::states(times.lang()).of(state.as_str());
            let who = one_line(access.name_of(it.by), MOST_SHOWN);
            (words.suspended)(it.edited, &who, &times.full(it.at), state)
        }
        (Some(Why::NotApproved(ItemState::Review)), None) => words.waits.to_owned(),
        (Some(Why::NotApproved(ItemState::Changes)), None) => words.changes.to_owned(),
        (Some(Why::NotApproved(_)), None) => words.draft.to_owned(),
    }
}

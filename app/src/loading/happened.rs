//! Events as sentences.

use super::times::Times;
use crate::views::versions::Happened;
use domain::event::EventKind;
use serde_json::Value;
use studio::BrandAccess;
use studio::history::Told;
use wording::history::History;

/// One event as a page tells it. `label` names the part it is about.
pub(super) fn happened(
    it: &Told,
    access: &BrandAccess,
    label: Option<String>,
    times: &Times,
    words: &History,
) -> Happened {
    let nobody = match it.event.kind {
        EventKind::ItemPurged
        | EventKind::HistoryShortened
        | EventKind::Escalated
        | EventKind::NobodyElse
        | EventKind::Reassigned => words.house,
        _ => words.operator,
    };
    // Whom a link was for is forgotten once it was taken back.
    let who = match it.person_name.as_deref() {
        Some("") => words.outside,
        Some(name) => name,
        None => nobody,
    };
    let said = |key: &str| it.event.data.get(key).and_then(Value::as_str).unwrap_or_default();
    let version = it.event.data.get("version").and_then(Value::as_u64).map(words.version);
    let person = |key: &str| said(key).parse().ok().map(|id| access.name_of(id).to_owned());
    let named = person("person").or_else(|| person("to")).filter(|it| !it.is_empty());
    let about: Vec<String> = [label, version, named].into_iter().flatten().collect();
    Happened {
        sign: sign(it.event.kind).to_owned(),
        what: (words.happened)(it.event.kind.as_str(), who, &about.join(", ")),
        note: [said("comment"), said("note"), said("reason"), said("format"), said("name")]
            .into_iter()
            .find(|it| !it.is_empty())
            .unwrap_or_default()
            .to_owned(),
        at: times.full(it.event.at),
        ..Happened::default()
    }
}

const fn sign(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Submitted => "review",
        EventKind::Approved | EventKind::SelfReleased => "approved",
        EventKind::ChangesRequested
        | EventKind::PartsReturned
        | EventKind::TakenBack
        | EventKind::Revoked
        | EventKind::ApprovalVoided
        | EventKind::PlanSuspended
        | EventKind::Withdrawn
        | EventKind::Stranded => "changes",
        EventKind::Exported => "exported",
        EventKind::Commented
        | EventKind::Asked
        | EventKind::Suggested
        | EventKind::SuggestionRefused
        | EventKind::Replied
        | EventKind::CommentReopened => "comment",
        EventKind::CommentResolved => "tick",
        EventKind::VersionRestored | EventKind::ItemRestored => "undo",
        EventKind::ItemTrashed | EventKind::ItemPurged => "trash",
        EventKind::DueSet => "scheduled",
        EventKind::Escalated | EventKind::NobodyElse => "late",
        EventKind::ItemAssigned
        | EventKind::PersonAdded
        | EventKind::PersonChanged
        | EventKind::PersonSuspended
        | EventKind::PersonInvited
        | EventKind::PersonJoined
        | EventKind::PersonBack
        | EventKind::PersonRemoved
        | EventKind::InvitationRevoked => "user",
        _ => "draft",
    }
}

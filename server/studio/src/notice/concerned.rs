//! Who is concerned by what happened: nobody who is not an active member of the brand at that time.

use crate::{ActionError, BrandAccess};
use domain::notice::Notice;
use domain::workflow::{Need, Round};
use domain::{Member, PersonId, Role};
use std::collections::BTreeSet;
use store::events::Event;
use store::items::Item;
use store::{Tx, comments, rounds};

/// Who is told what.
pub(super) struct Concerned {
    /// What.
    pub notice: Notice,
    /// What makes it this one and no other.
    pub about: String,
    /// Whom.
    pub people: BTreeSet<PersonId>,
}

/// Who is told what of an event.
pub(super) async fn concerned(
    tx: &Tx,
    access: &BrandAccess,
    item: &Item,
    event: &Event,
    notice: Notice,
) -> Result<Vec<Concerned>, ActionError> {
    let open = item.workflow.round.as_ref();
    let told = |notice, people| Concerned { notice, about: event.id.to_string(), people };
    let told = match (notice, open) {
        (Notice::ReviewAsked, Some(round)) => asked(access, item, round),
        // The next stage was reached, or others of this one are still to decide: they were told already.
        (Notice::Approved, Some(round)) => asked(access, item, round),
        (Notice::ReviewAsked, None) => return Ok(Vec::new()),
        (
            Notice::Approved
            | Notice::ChangesRequested
            | Notice::Withdrawn
            | Notice::TakenBack
            | Notice::Stranded,
            _,
        ) => told(notice, makers(tx, item).await?),
        (Notice::Revoked, _) => {
            let people = makers(tx, item).await?.into_iter().chain(managers(access));
            let told_more = people_of(event, "suspended", access);
            told(notice, people.filter(|it| !told_more.contains(it)).collect())
        }
        (Notice::PlanSuspended, _) => told(notice, people_of(event, "planned_by", access)),
        (Notice::Escalated, _) => {
            let asked_in = people(event.data.get("to")).collect();
            let asked_in = told(Notice::AskedIn, active(access, &asked_in));
            let makers = active(access, &makers(tx, item).await?);
            return Ok(vec![asked_in, told(notice, makers)]);
        }
        (Notice::ApprovalVoided, _) => {
            let told_more = people_of(event, "suspended", access);
            told(notice, managers(access).difference(&told_more).copied().collect())
        }
        (Notice::Commented, _) => {
            let mut people = makers(tx, item).await?;
            people.extend(comments::of_item(tx, item.id).await?.into_iter().map(|it| it.0.person));
            told(notice, people)
        }
        _ => told(notice, BTreeSet::from([item.author])),
    };
    Ok(vec![Concerned { people: active(access, &told.people), ..told }])
}

/// Those whose decision a round waits for: told once a stage.
pub(super) fn asked(access: &BrandAccess, item: &Item, round: &Round) -> Concerned {
    let needs = item.workflow.needs(item.author, &access.roster());
    // Where somebody outside decides, those who send the links look after it.
    let concerned = |it: &(PersonId, Need)| matches!(it.1, Need::Decide | Need::Invite);
    let deciding = needs.into_iter().filter(concerned).map(|it| it.0);
    let about = format!("{}/{}", round.id, round.stage);
    Concerned { notice: Notice::ReviewAsked, about, people: deciding.collect() }
}

/// Whom an item belongs to, who handed it over last, and who wrote what was handed over.
async fn makers(tx: &Tx, item: &Item) -> Result<BTreeSet<PersonId>, ActionError> {
    let mut people = BTreeSet::from([item.author]);
    if let Some(last) = rounds::of_item(tx, item.id).await?.into_iter().next() {
        people.insert(last.submitted_by);
        people.extend(last.contributors);
    }
    Ok(people)
}

/// Somebody an event names.
fn people(named: Option<&serde_json::Value>) -> impl Iterator<Item = PersonId> {
    named.and_then(serde_json::Value::as_str).and_then(|it| it.parse().ok()).into_iter()
}

/// Those who count on what was planned: whoever an event names as having planned it, and the managers.
/// Nobody, when it names nobody.
fn people_of(event: &Event, named: &str, access: &BrandAccess) -> BTreeSet<PersonId> {
    let Some(planners) = event.data.get(named).and_then(serde_json::Value::as_array) else {
        return BTreeSet::new();
    };
    planners.iter().flat_map(|it| people(Some(it))).chain(managers(access)).collect()
}

fn managers(access: &BrandAccess) -> BTreeSet<PersonId> {
    let all = access.people.iter().map(|it| &it.member);
    all.filter(|it| it.roles.has(Role::Manager)).map(|it| it.person).collect()
}

fn active(access: &BrandAccess, people: &BTreeSet<PersonId>) -> BTreeSet<PersonId> {
    let active = |it: &&Member| it.active && people.contains(&it.person);
    access.people.iter().map(|it| &it.member).filter(active).map(|it| it.person).collect()
}

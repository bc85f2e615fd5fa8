//! What becomes of open rounds when the people of a brand change.

use crate::history::{About, record};
use crate::item::step;
use crate::{ActionError, Actor, BrandAccess, Studio, access, inbox};
use domain::BrandId;
use domain::event::EventKind;
use domain::workflow::{Effect, Ended, Event, Moment};
use serde_json::json;
use store::{Tx, brands, items, memberships};

/// Lets every open round of a brand take note of who is there now: what somebody approved who left
/// lapses, and a round that nobody can complete any more ends, so that its texts can be written in and
/// handed over again. In the transaction that changed the people, after the change.
///
/// # Errors
/// Those of the store.
pub(crate) async fn members_changed(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    brand: BrandId,
) -> Result<(), ActionError> {
    let Some(brand) = brands::by_id(tx, brand).await? else { return Ok(()) };
    let people = memberships::roster(tx, brand.id).await?;
    let access = BrandAccess { people, member: None, brand };
    for item in items::in_review(tx, access.brand.id).await? {
        let access = access::with_guests(tx, access.clone(), item).await?;
        let roster = access.access.roster();
        let moment = Moment { now: studio.clock.now(), roster: &roster };
        let tried = access.item.workflow.apply(Event::MembersChanged, &moment);
        if tried.is_ok_and(|(_, effects)| effects.is_empty()) {
            continue;
        }
        let number = access.item.workflow.round.as_ref().map(|it| it.number);
        let stepped = step::take(studio, tx, actor, &access, Event::MembersChanged).await?;
        if stepped.effects.contains(&Effect::RoundClosed { ended: Ended::Stranded }) {
            let about = About::item(access.item.brand, access.item.id);
            record(studio, tx, actor, EventKind::Stranded, about, json!({ "round": number }))
                .await?;
        }
    }
    inbox::follow_brand(studio, tx, &access).await
}

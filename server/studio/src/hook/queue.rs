//! Writes what webhooks are to be told, in the transaction of what happened.

use super::KINDS;
use crate::{ActionError, Studio, chance};
use domain::name::one_line;
use serde_json::{Value, json};
use store::events::Event;
use store::webhooks::{self, Delivery, DeliveryState};
use store::{Tx, brands, items};

/// Writes a message about an event that was just recorded for each webhook of its brand that is told of such.
/// It names the item and what happened, and nobody.
///
/// # Errors
/// Those of the store.
pub(crate) async fn queue(studio: &Studio, tx: &Tx, event: &Event) -> Result<(), ActionError> {
    let (Some(brand), true) = (event.brand, KINDS.contains(&event.kind)) else { return Ok(()) };
    let hooks = webhooks::of_brand(tx, brand).await?;
    let wanted = |it: &webhooks::Webhook| it.off_at.is_none() && it.kinds.contains(&event.kind);
    if !hooks.iter().any(wanted) {
        return Ok(());
    }
    let body = body(studio, tx, event).await?.to_string();
    for hook in hooks.into_iter().filter(wanted) {
        let now = studio.clock.now();
        let message = Delivery {
            id: format!("msg_{}", chance::id().simple()),
            webhook: hook.id,
            event: event.id.to_string(),
            kind: event.kind.as_str().to_owned(),
            body: body.clone(),
            state: DeliveryState::Waits,
            tries: 0,
            due_at: now,
            answer: String::new(),
            created_at: now,
            tried_at: None,
        };
        webhooks::deliver(tx, &message).await?;
    }
    Ok(())
}

/// `{"type": "item.submitted", "timestamp": "2026-11-22T12:00:00Z", "data": {…}}`.
async fn body(studio: &Studio, tx: &Tx, event: &Event) -> Result<Value, ActionError> {
    let brand = match event.brand {
        Some(id) => brands::by_id(tx, id).await?.map(|it| it.slug).unwrap_or_default(),
        None => String::new(),
    };
    let at = jiff::Timestamp::from_millisecond(event.at.0).unwrap_or_default();
    let mut data = json!({ "event": event.id, "brand": brand });
    let item = match event.item {
        Some(id) => items::by_id(tx, id).await?,
        None => None,
    };
    if let (Some(item), Some(data)) = (item, data.as_object_mut()) {
        let link = format!("{}/b/{brand}/items/{}/review", studio.public_url, item.code);
        data.insert("item".into(), json!(item.code));
        data.insert("kind".into(), json!(item.kind.as_str()));
        data.insert("title".into(), json!(one_line(&item.summary.title, 300)));
        data.insert("state".into(), json!(item.state.as_str()));
        data.insert("url".into(), json!(link));
    }
    Ok(
        json!({ "type": format!("item.{}", event.kind.as_str()), "timestamp": at.to_string(), "data": data }),
    )
}

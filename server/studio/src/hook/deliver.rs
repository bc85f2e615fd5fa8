//! Sends what waits for webhooks.

use super::signature;
use crate::{ActionError, Studio};
use domain::At;
use store::webhooks::{self, Delivery, DeliveryState, Webhook};

/// Messages taken at once.
const AT_ONCE: u64 = 20;

/// Pauses before a message is sent again, in seconds: 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h.
const PAUSES: [i64; 7] = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400];

/// How often a message is sent at most, unless somebody sends it again.
pub const TRIES: usize = PAUSES.len() + 1;

/// What was sent is kept for so long, in milliseconds: 30 days.
pub const KEPT_MS: i64 = 30 * 24 * 3_600_000;

/// Nobody else takes a message for so long, in milliseconds: longer than an answer may take.
const HELD_MS: i64 = 60_000;

/// What became of messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Delivered {
    /// Taken by the other side.
    pub taken: usize,
    /// To be sent again.
    pub waiting: usize,
    /// Given up.
    pub given_up: usize,
}

/// Sends the messages that are due. One whose answer could not be kept, because the program ended, is sent
/// again under the same number.
///
/// # Errors
/// Those of the store.
pub async fn deliver_due(studio: &Studio) -> Result<Delivered, ActionError> {
    let mut done = Delivered::default();
    let now = studio.clock.now();
    for message in webhooks::due(studio.store.read(), now, AT_ONCE).await? {
        let Some(hook) = webhooks::by_id(studio.store.read(), &message.webhook).await? else {
            continue;
        };
        let held = now.plus_ms(HELD_MS);
        let take = async |tx: &store::Tx| Ok(webhooks::take(tx, &message, held, now).await?);
        let taken: Result<bool, ActionError> = studio.store.write(take).await;
        if taken? {
            send(studio, &hook, message, &mut done).await?;
        }
    }
    Ok(done)
}

async fn send(
    studio: &Studio,
    hook: &Webhook,
    mut message: Delivery,
    done: &mut Delivered,
) -> Result<(), ActionError> {
    let now = studio.clock.now();
    let answer = if hook.off_at.is_some() {
        Err("switched off")
    } else {
        let seconds = now.0.div_euclid(1_000);
        let signed = signature(&hook.secret, &message.id, seconds, &message.body);
        let headers = [
            ("webhook-id", message.id.clone()),
            ("webhook-timestamp", seconds.to_string()),
            ("webhook-signature", signed.unwrap_or_default()),
        ];
        studio.outbound.post(&hook.url, &headers, message.body.clone()).await
    };
    let pause = PAUSES.get(message.tries as usize).copied();
    let (state, said) = match answer {
        Ok(status @ 200..300) => (DeliveryState::Done, status.to_string()),
        Ok(status) => (again(pause), status.to_string()),
        Err("switched off") => (DeliveryState::Failed, "switched off".to_owned()),
        Err(why) => (again(pause), why.to_owned()),
    };
    match state {
        DeliveryState::Done => done.taken += 1,
        DeliveryState::Waits => done.waiting += 1,
        DeliveryState::Failed => done.given_up += 1,
    }
    message.due_at = now.plus_ms(pause.unwrap_or(0) * 1_000);
    keep(studio, &message, state, &said).await
}

fn again(pause: Option<i64>) -> DeliveryState {
    if pause.is_some() { DeliveryState::Waits } else { DeliveryState::Failed }
}

async fn keep(
    studio: &Studio,
    message: &Delivery,
    state: DeliveryState,
    said: &str,
) -> Result<(), ActionError> {
    let kept = async |tx: &store::Tx| {
        Ok(webhooks::answered(tx, &message.id, state, said, message.due_at).await?)
    };
    studio.store.write(kept).await
}

/// Forgets what was sent long ago; gives how much.
///
/// # Errors
/// Those of the store.
pub async fn forget_old(studio: &Studio) -> Result<u64, ActionError> {
    let before = At(studio.clock.now().0 - KEPT_MS);
    studio.store.write(async |tx| Ok(webhooks::forget(tx, before).await?)).await
}

//! Sends a link.

use crate::history::{About, record};
use crate::item::step;
use crate::{ActionError, Actor, ItemAccess, Studio, access, chance, mail};
use domain::PersonId;
use domain::event::EventKind;
use domain::name::{self, FieldError};
use domain::workflow::{Event, Refusal};
use serde_json::json;
use store::Tx;
use store::guests::{self, Guest};

/// For how many days a link may be good, in the order pages offer them.
pub const DAYS: [u32; 4] = [7, 3, 14, 30];

/// Longest name or address of a guest, in characters.
const LONGEST: usize = 200;

/// Whom a link is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// An address, which is written to where there is a mail server; or a name, to know whose link it is.
    pub to: String,
    /// For how long it is good: one of [`DAYS`].
    pub days: u32,
    /// ISO 639-1 code of the language they are written to in; another one stands for the sender's.
    pub lang: String,
}

/// Lets somebody without an account decide in the open stage, which wants somebody outside. Gives the link
/// to send, which is shown once.
///
/// # Errors
/// [`ActionError::Invalid`] on `to` or `days`; [`ActionError::Refused`] with `NoRound`, or `NoSuchSlot` when
/// the open stage asks nobody outside; [`ActionError::Forbidden`] for everybody but managers whose word
/// counts; [`ActionError::NotFound`].
pub async fn invite(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    typed: &Invitation,
) -> Result<String, ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            let sender = access.access.working()?;
            let by = sender.person;
            if !sender.may_invite_guests() {
                return Err(ActionError::Forbidden);
            }
            let to = named(&typed.to)?;
            if !DAYS.contains(&typed.days) {
                return Err(ActionError::field("days", FieldError::Malformed));
            }
            let own = actor.signed_in().map_or("", |it| &it.lang);
            let lang = if typed.lang.is_empty() { own } else { &typed.lang };
            let token = chance::token();
            let guest = guest(studio, &access, by, (to, typed.days), &token)?;
            guests::insert(tx, &guest, lang).await?;
            // The guest stands beside the people now.
            let access = access::item(tx, actor, brand, code).await?;
            let (stage, slot) = (guest.stage, guest.slot);
            let event = Event::Invite { stage, slot, guest: guest.person, by };
            step::take(studio, tx, actor, &access, event).await?;
            let link = format!("{}/r/{token}", studio.public_url);
            write_to(studio, tx, (actor, &access), &guest, lang, &link).await?;
            let number = access.item.workflow.round.as_ref().map(|it| it.number);
            let about = About::item(access.item.brand, access.item.id);
            let data = json!({ "round": number, "days": typed.days });
            record(studio, tx, actor, EventKind::GuestInvited, about, data).await?;
            Ok(link)
        })
        .await
}

/// A name or an address, on one line.
fn named(typed: &str) -> Result<String, ActionError> {
    let to = name::one_line(typed, LONGEST + 1);
    match to.chars().count() {
        0 => Err(ActionError::field("to", FieldError::Empty)),
        length if length > LONGEST => Err(ActionError::field("to", FieldError::TooLong(LONGEST))),
        _ => Ok(to),
    }
}

/// A guest for the first slot of the open stage that waits for one.
fn guest(
    studio: &Studio,
    access: &ItemAccess,
    by: PersonId,
    (to, days): (String, u32),
    token: &str,
) -> Result<Guest, ActionError> {
    let round = access.item.workflow.round.as_ref().ok_or(Refusal::NoRound)?;
    let slots = round.current().map_or(&[][..], |it| &it.slots);
    let waits = |(at, it): (usize, &domain::workflow::Slot)| {
        it.is_for_guests() && round.lacks(round.stage, at) > 0
    };
    let slot = slots.iter().enumerate().position(waits).ok_or(Refusal::NoSuchSlot)?;
    let now = studio.clock.now();
    Ok(Guest {
        person: PersonId(chance::id()),
        item: access.item.id,
        round: round.id,
        stage: round.stage,
        slot,
        token_hash: chance::token_hash(token),
        sent_to: to,
        sent_by: by,
        signed_as: String::new(),
        created_at: now,
        expires_at: now.plus_ms(i64::from(days) * 24 * 3_600_000),
        ended_at: None,
        decided_at: None,
    })
}

/// Writes to a guest who has an address, where there is a mail server.
async fn write_to(
    studio: &Studio,
    tx: &Tx,
    (actor, access): (&Actor, &ItemAccess),
    guest: &Guest,
    lang: &str,
    link: &str,
) -> Result<(), ActionError> {
    let Ok(address) = name::email(&guest.sent_to) else { return Ok(()) };
    let words = mail::words_of(lang);
    let letter =
        (words.guest)(actor.name(), &access.access.brand.name, &access.item.summary.title, link);
    mail::write(studio, tx, &address, letter, guest.expires_at).await
}

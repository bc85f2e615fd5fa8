//! Guests: people without an account who may decide once about one item, by a link. Only the hash of a
//! link's token is kept.
//!
//! What somebody decides belongs to a person, so that it can be counted, shown and signed like every other
//! decision. A guest is a person without a password whose address is [`ADDRESS`] and their id: nobody can
//! sign in with it, because it is no address.

use crate::entity::{guest, person};
use crate::query::people::PasswordHash;
use crate::query::people::{self, Person};
use crate::stored::{number, parsed};
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::{At, ItemId, PersonId, RoundId};
use sea_orm::sea_query::Expr;
use sea_orm::{EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};

/// What the address of a guest begins with; no other address holds a colon before its at sign.
pub const ADDRESS: &str = "guest:";

/// A guest and their link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest {
    /// Who decides with it: a person of their own for every link.
    pub person: PersonId,
    /// About which item.
    pub item: ItemId,
    /// In which round.
    pub round: RoundId,
    /// In which stage of it, from 0.
    pub stage: usize,
    /// In which slot of the stage, from 0.
    pub slot: usize,
    /// SHA-256 of the token, 64 hexadecimal characters.
    pub token_hash: String,
    /// Whom it was sent to, as its sender wrote it: an address or a name. Empty once it was taken back.
    pub sent_to: String,
    /// Who sent it.
    pub sent_by: PersonId,
    /// The name they signed with; empty before. It stays when they take back what they decided.
    pub signed_as: String,
    /// When.
    pub created_at: At,
    /// From when on it is worth nothing.
    pub expires_at: At,
    /// When it was taken back, or found to be out of date.
    pub ended_at: Option<At>,
    /// When it was used to decide.
    pub decided_at: Option<At>,
}

impl Guest {
    /// How they are named beside what they decided: with whom the link was sent to, so that nobody takes a
    /// guest for somebody of the brand whose name they gave.
    #[must_use]
    pub fn shown(&self) -> String {
        match (self.signed_as.as_str(), self.sent_to.as_str()) {
            ("", to) => to.to_owned(),
            (name, "") => name.to_owned(),
            (name, to) => format!("{name} ({to})"),
        }
    }

    /// Whether a decision can be taken with it.
    #[must_use]
    pub fn is_good(&self, now: At) -> bool {
        self.ended_at.is_none() && self.decided_at.is_none() && now < self.expires_at
    }
}

/// Adds a guest with their link; `lang` is the language they are written to in.
///
/// # Errors
/// [`StoreError::Conflict`] `reference` for an unknown item, round or sender.
pub async fn insert(tx: &Tx, it: &Guest, lang: &str) -> Result<(), StoreError> {
    let account = Person {
        id: it.person,
        email: format!("{ADDRESS}{}", it.person),
        name: it.shown(),
        lang: lang.to_owned(),
        theme: String::new(),
        created_at: it.created_at,
        suspended_at: None,
    };
    people::insert(tx, &account, &PasswordHash(String::new())).await?;
    let row = guest::Model {
        person_id: it.person.to_string(),
        item_id: it.item.to_string(),
        round_id: it.round.to_string(),
        stage: place(it.stage),
        slot: place(it.slot),
        token_hash: it.token_hash.clone(),
        sent_to: it.sent_to.clone(),
        sent_by: it.sent_by.to_string(),
        signed_as: it.signed_as.clone(),
        created_at: it.created_at.0,
        expires_at: it.expires_at.0,
        ended_at: it.ended_at.map(|it| it.0),
        decided_at: it.decided_at.map(|it| it.0),
    };
    guest::Entity::insert(row.into_active_model()).exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// The guest of a token's hash, whatever became of the link.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn by_token(db: &impl Reads, token_hash: &str) -> Result<Option<Guest>, StoreError> {
    let find = guest::Entity::find().filter(guest::COLUMN.token_hash.eq(token_hash));
    let found = find.one(db.connection()).await?;
    found.map(Guest::try_from).transpose()
}

/// The guest who is this person.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn by_person(db: &impl Reads, id: PersonId) -> Result<Option<Guest>, StoreError> {
    let find = guest::Entity::find_by_id(id.to_string());
    find.one(db.connection()).await?.map(Guest::try_from).transpose()
}

/// Every guest of an item, latest first.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_item(db: &impl Reads, item: ItemId) -> Result<Vec<Guest>, StoreError> {
    let find = guest::Entity::find()
        .filter(guest::COLUMN.item_id.eq(item.to_string()))
        .order_by_desc(guest::COLUMN.created_at)
        .order_by_desc(guest::COLUMN.person_id);
    find.all(db.connection()).await?.into_iter().map(Guest::try_from).collect()
}

/// Guests whose links were not used and are out of date: at most `limit`.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn out_of_date(db: &impl Reads, now: At, limit: u64) -> Result<Vec<Guest>, StoreError> {
    let find = guest::Entity::find()
        .filter(guest::COLUMN.expires_at.lte(now.0))
        .filter(guest::COLUMN.ended_at.is_null())
        .filter(guest::COLUMN.decided_at.is_null())
        .order_by_asc(guest::COLUMN.expires_at)
        .limit(limit);
    find.all(db.connection()).await?.into_iter().map(Guest::try_from).collect()
}

/// A guest signs, with the name they gave: of two who use one link at once, one succeeds.
///
/// # Errors
/// [`StoreError::NotFound`] when the link was used or ended before.
pub async fn sign(tx: &Tx, it: &Guest, at: At) -> Result<(), StoreError> {
    let done = guest::Entity::update_many()
        .col_expr(guest::Column::DecidedAt, Expr::value(at.0))
        .col_expr(guest::Column::SignedAs, Expr::value(it.signed_as.as_str()))
        .filter(guest::COLUMN.person_id.eq(it.person.to_string()))
        .filter(guest::COLUMN.decided_at.is_null())
        .filter(guest::COLUMN.ended_at.is_null())
        .exec(tx.connection())
        .await?;
    if done.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    rename(tx, it.person, &it.shown()).await
}

/// What a guest decided was taken back: their link is as it was before. The name they signed with stays
/// beside what they took back.
///
/// # Errors
/// [`StoreError::NotFound`] when nothing was decided with it.
pub async fn unsign(tx: &Tx, id: PersonId) -> Result<(), StoreError> {
    let done = guest::Entity::update_many()
        .col_expr(guest::Column::DecidedAt, Expr::value(Option::<i64>::None))
        .filter(guest::COLUMN.person_id.eq(id.to_string()))
        .filter(guest::COLUMN.decided_at.is_not_null())
        .exec(tx.connection())
        .await?;
    if done.rows_affected == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

/// Ends a link that is not used. Whom it was sent to is forgotten with it; a name that signed a decision
/// which was taken back stays beside it.
///
/// # Errors
/// [`StoreError::NotFound`] when the item has no such link, or it was used or ended before.
pub async fn end(tx: &Tx, item: ItemId, id: PersonId, at: At) -> Result<(), StoreError> {
    let done = guest::Entity::update_many()
        .col_expr(guest::Column::EndedAt, Expr::value(at.0))
        .col_expr(guest::Column::SentTo, Expr::value(""))
        .filter(guest::COLUMN.person_id.eq(id.to_string()))
        .filter(guest::COLUMN.item_id.eq(item.to_string()))
        .filter(guest::COLUMN.decided_at.is_null())
        .filter(guest::COLUMN.ended_at.is_null())
        .exec(tx.connection())
        .await?;
    if done.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    let signed = by_person(tx, id).await?.map(|it| it.signed_as).unwrap_or_default();
    rename(tx, id, &signed).await
}

async fn rename(tx: &Tx, id: PersonId, name: &str) -> Result<(), StoreError> {
    person::Entity::update_many()
        .col_expr(person::Column::Name, Expr::value(name))
        .filter(person::COLUMN.id.eq(id.to_string()))
        .exec(tx.connection())
        .await?;
    Ok(())
}

fn place(it: usize) -> i64 {
    i64::try_from(it).unwrap_or(i64::MAX)
}

impl TryFrom<guest::Model> for Guest {
    type Error = StoreError;

    fn try_from(row: guest::Model) -> Result<Self, StoreError> {
        Ok(Guest {
            person: parsed(&row.person_id, "guest.person_id")?,
            item: parsed(&row.item_id, "guest.item_id")?,
            round: parsed(&row.round_id, "guest.round_id")?,
            stage: number(row.stage, "guest.stage")?,
            slot: number(row.slot, "guest.slot")?,
            token_hash: row.token_hash,
            sent_to: row.sent_to,
            sent_by: parsed(&row.sent_by, "guest.sent_by")?,
            signed_as: row.signed_as,
            created_at: At(row.created_at),
            expires_at: At(row.expires_at),
            ended_at: row.ended_at.map(At),
            decided_at: row.decided_at.map(At),
        })
    }
}

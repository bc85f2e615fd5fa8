//! Forgetting people: their names and addresses go, what they did stays under a pseudonym.

use crate::entity::{absence, guest, link, notice, notice_choice, person, view, waiting};
use crate::query::{proofs, second_factors, sessions};
use crate::stored::parsed;
use crate::{StoreError, Tx, pool::sealed::Connected};
use domain::{At, BrandId, PersonId};
use sea_orm::sea_query::{Expr, ExprTrait, Func};
use sea_orm::{ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect, Statement};

/// What the address of somebody who was forgotten begins with; see [`super::guests::ADDRESS`].
const ADDRESS: &str = "forgotten:";

/// What somebody is called once they are forgotten: the same wherever they stand, and part of the id
/// their certificates name.
#[must_use]
pub fn pseudonym(id: PersonId) -> String {
    let id = id.0.simple().to_string();
    // The end: what an id begins with is the time it was made.
    format!("#{}", &id[id.len() - 6..])
}

/// Whether this is what somebody who was forgotten has for an address.
#[must_use]
pub fn is_forgotten(email: &str) -> bool {
    email.starts_with(ADDRESS)
}

/// The brands a person works for, suspended or not. Within the transaction nobody else changes the person.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn hold(tx: &Tx, id: PersonId) -> Result<Vec<BrandId>, StoreError> {
    let db = tx.connection();
    person::Entity::find_by_id(id.to_string()).lock_exclusive().one(db).await?;
    let sql = "SELECT brand_id FROM membership WHERE person_id = $1 AND removed_at IS NULL";
    let ask =
        Statement::from_sql_and_values(db.get_database_backend(), sql, [id.to_string().into()]);
    let rows = OfBrand::find_by_statement(ask).all(db).await?;
    rows.iter().map(|it| parsed(&it.brand_id, "membership.brand_id")).collect()
}

#[derive(FromQueryResult)]
struct OfBrand {
    brand_id: String,
}

/// Forgets a person: their name, address, password and devices go, and with them all that was only for them.
/// Their id stays beside what they wrote and decided; what opened their commitments does not.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn forget(tx: &Tx, id: PersonId, email: &str, at: At) -> Result<(), StoreError> {
    let (db, own) = (tx.connection(), id.to_string());
    let done = person::Entity::update_many()
        .col_expr(person::Column::Email, Expr::value(format!("{ADDRESS}{id}")))
        .col_expr(person::Column::Name, Expr::value(pseudonym(id)))
        .col_expr(person::Column::PasswordHash, Expr::value(""))
        .col_expr(person::Column::SuspendedAt, Expr::value(at.0))
        .filter(person::COLUMN.id.eq(own.as_str()))
        .exec(db)
        .await?;
    if done.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    proofs::forget(tx, id.0).await?;
    second_factors::clear(tx, id).await?;
    sessions::delete_of(tx, id, None).await?;
    let mine = own.as_str();
    view::Entity::delete_many().filter(view::COLUMN.person_id.eq(mine)).exec(db).await?;
    notice::Entity::delete_many().filter(notice::COLUMN.person_id.eq(mine)).exec(db).await?;
    notice_choice::Entity::delete_by_id(mine).exec(db).await?;
    waiting::Entity::delete_many().filter(waiting::COLUMN.person_id.eq(mine)).exec(db).await?;
    let away = absence::COLUMN.person_id.eq(mine).or(absence::COLUMN.deputy_id.eq(mine));
    absence::Entity::delete_many().filter(away).exec(db).await?;
    link::Entity::delete_many().filter(link::COLUMN.person_id.eq(mine)).exec(db).await?;
    forget_address(tx, email).await
}

/// Forgets an address where it is not an account's: invitations to it, and letters that wait for it.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn forget_address(tx: &Tx, email: &str) -> Result<(), StoreError> {
    let db = tx.connection();
    link::Entity::delete_many().filter(link::COLUMN.email.eq(email)).exec(db).await?;
    let letters = crate::entity::letter::COLUMN.email.eq(email);
    crate::entity::letter::Entity::delete_many().filter(letters).exec(db).await?;
    Ok(())
}

/// Forgets the guests to whom a link was sent at an address: whom it was sent to, and the name they signed
/// with. Gives how many.
///
/// # Errors
/// [`StoreError::Conflict`] `open_link` while one of the links can still be used.
pub async fn forget_guests(tx: &Tx, email: &str, now: At) -> Result<usize, StoreError> {
    let db = tx.connection();
    let found = sent_to(db, email).await?;
    let open = |it: &guest::Model| {
        it.ended_at.is_none() && it.decided_at.is_none() && now.0 < it.expires_at
    };
    if found.iter().any(open) {
        return Err(StoreError::Conflict("open_link"));
    }
    for it in &found {
        let id: PersonId = parsed(&it.person_id, "guest.person_id")?;
        guest::Entity::update_many()
            .col_expr(guest::Column::SentTo, Expr::value(pseudonym(id)))
            .col_expr(guest::Column::SignedAs, Expr::value(""))
            .filter(guest::COLUMN.person_id.eq(it.person_id.as_str()))
            .exec(db)
            .await?;
        person::Entity::update_many()
            .col_expr(person::Column::Name, Expr::value(pseudonym(id)))
            .filter(person::COLUMN.id.eq(it.person_id.as_str()))
            .exec(db)
            .await?;
        proofs::forget(tx, id.0).await?;
    }
    Ok(found.len())
}

/// Guests whose link was sent to an address, however its sender wrote it: `Ana <ana@exemple.fr>` too.
async fn sent_to(db: &impl ConnectionTrait, email: &str) -> Result<Vec<guest::Model>, StoreError> {
    let lower = Expr::expr(Func::lower(Expr::col(guest::Column::SentTo)));
    // More than are meant: signs of a pattern stand for any letter here.
    let find = guest::Entity::find().filter(lower.like(format!("%{email}%")));
    let mut found = find.all(db).await?;
    let apart = |it: char| it.is_whitespace() || "<>()[],;:\"".contains(it);
    found.retain(|it| it.sent_to.split(apart).any(|word| word.to_lowercase() == email));
    Ok(found)
}

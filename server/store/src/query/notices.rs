//! What people were told, and by which way they want to learn of it. Nothing is told twice: who, what and
//! about what are unique together.

use crate::entity::{notice, notice_choice};
use crate::stored::{document, to_document};
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::notice::{Choices, Notice};
use domain::{At, BrandId, ItemId, PersonId};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, Statement, Value};

mod list;
mod mail;
mod mark;

pub use list::{Told, latest, list, unread};
pub use mail::{Recipient, Unmailed, mailed, recipients, unmailed};
pub use mark::{Mark, mark};

/// Something to be told.
#[derive(Clone, Debug)]
pub struct New {
    /// To whom.
    pub person: PersonId,
    /// Of which brand.
    pub brand: BrandId,
    /// About which item.
    pub item: ItemId,
    /// What.
    pub notice: Notice,
    /// What makes it this one and no other: told again about the same, nothing happens.
    pub about: String,
    /// Who did it, if somebody.
    pub by: Option<PersonId>,
    /// When.
    pub at: At,
    /// Whether a letter is to say it too.
    pub mail: bool,
}

/// Tells somebody, unless they were told.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn tell(tx: &Tx, it: &New) -> Result<bool, StoreError> {
    let sql = "INSERT INTO notice (person_id, brand_id, item_id, kind, about, by_person, at, mail)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING";
    let values: [Value; 8] = [
        it.person.to_string().into(),
        it.brand.to_string().into(),
        it.item.to_string().into(),
        it.notice.as_str().into(),
        it.about.as_str().into(),
        it.by.map(|it| it.to_string()).into(),
        it.at.0.into(),
        if it.mail { mail::WAITS } else { mail::NO }.into(),
    ];
    let db = tx.connection();
    let ask = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    Ok(db.execute_raw(ask).await?.rows_affected() == 1)
}

/// Forgets what was told before an instant.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn forget(tx: &Tx, before: At) -> Result<u64, StoreError> {
    let old = notice::Entity::delete_many().filter(notice::COLUMN.at.lt(before.0));
    Ok(old.exec(tx.connection()).await?.rows_affected)
}

/// What somebody chose; the usual when they chose nothing.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn choices(db: &impl Reads, person: PersonId) -> Result<Choices, StoreError> {
    let row = notice_choice::Entity::find_by_id(person.to_string()).one(db.connection()).await?;
    let read = row.map(|row| document(&row.choices, "notice_choice.choices"));
    Ok(read.transpose()?.unwrap_or_default())
}

/// Keeps what somebody chose. Letters that wait and are not wanted any more are not written.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn choose(tx: &Tx, person: PersonId, choices: &Choices) -> Result<(), StoreError> {
    let row =
        notice_choice::Model { person_id: person.to_string(), choices: to_document(choices)? };
    let replace = OnConflict::column(notice_choice::Column::PersonId)
        .update_column(notice_choice::Column::Choices)
        .to_owned();
    let insert = notice_choice::Entity::insert(row.into_active_model()).on_conflict(replace);
    insert.exec_without_returning(tx.connection()).await?;
    let unwanted = Notice::ALL.into_iter().filter(|it| !choices.mails(*it));
    notice::Entity::update_many()
        .col_expr(notice::Column::Mail, Expr::value(mail::NO))
        .filter(notice::COLUMN.person_id.eq(person.to_string()))
        .filter(notice::COLUMN.mail.eq(mail::WAITS))
        .filter(notice::COLUMN.kind.is_in(unwanted.map(Notice::as_str)))
        .exec(tx.connection())
        .await?;
    Ok(())
}

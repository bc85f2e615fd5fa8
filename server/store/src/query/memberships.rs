//! Who works for which brand, as what.

use super::brands::member;
use crate::entity::{membership, person};
use crate::stored::parsed;
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::{At, BrandId, Member, PersonId};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, UpdateMany, UpdateResult};

/// A member of a brand, with what pages show of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Who, and what they may do.
    pub member: Member,
    /// Name, as shown.
    pub name: String,
    /// Address.
    pub email: String,
    /// Kept out of the brand for a while.
    pub suspended: bool,
    /// Works for the brand no longer.
    pub removed: bool,
}

/// Everybody who works or worked for a brand, by name: those who left are not active, and their names
/// still stand beside what they wrote.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn roster(db: &impl Reads, brand: BrandId) -> Result<Vec<Listed>, StoreError> {
    let rows = membership::Entity::find()
        .filter(membership::COLUMN.brand_id.eq(brand.to_string()))
        .find_also_related(person::Entity)
        .order_by_asc(person::COLUMN.name)
        .all(db.connection())
        .await?;
    let known = rows.into_iter().filter_map(|(row, person)| person.map(|person| (row, person)));
    known.map(|(row, person)| listed(&row, person)).collect()
}

/// The members of a roster, as the workflow asks for them.
#[must_use]
pub fn members(roster: &[Listed]) -> Vec<Member> {
    roster.iter().map(|it| it.member.clone()).collect()
}

/// One person as a brand knows them; nothing for somebody who never worked for it.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of(
    db: &impl Reads,
    brand: BrandId,
    person: PersonId,
) -> Result<Option<Member>, StoreError> {
    let found = membership::Entity::find_by_id((brand.to_string(), person.to_string()))
        .find_also_related(person::Entity)
        .one(db.connection())
        .await?;
    Ok(found.map(|(row, account)| {
        let open = account.is_some_and(|it| it.suspended_at.is_none());
        member(person, &row, open)
    }))
}

/// Lets a person work for a brand, or changes what they may do there. Somebody who left comes back.
/// `active` of the member is not looked at.
///
/// # Errors
/// [`StoreError::Conflict`] `reference` when there is no such brand or person.
pub async fn put(tx: &Tx, brand: BrandId, member: &Member, at: At) -> Result<(), StoreError> {
    let row = membership::Model {
        brand_id: brand.to_string(),
        person_id: member.person.to_string(),
        roles: member.roles.to_words(),
        autonomous: member.autonomous,
        created_at: at.0,
        removed_at: None,
        suspended_at: None,
    };
    use membership::Column::{Autonomous, BrandId, PersonId, RemovedAt, Roles, SuspendedAt};
    let change = OnConflict::columns([BrandId, PersonId])
        .update_columns([Roles, Autonomous, RemovedAt, SuspendedAt])
        .to_owned();
    let insert = membership::Entity::insert(row.into_active_model()).on_conflict(change);
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// Changes what a person may do for a brand; whether they are suspended stays.
///
/// # Errors
/// [`StoreError::NotFound`] when they do not work for it.
pub async fn set_roles(tx: &Tx, brand: BrandId, member: &Member) -> Result<(), StoreError> {
    let change = of_both(brand, member.person)
        .col_expr(membership::Column::Roles, Expr::value(member.roles.to_words()))
        .col_expr(membership::Column::Autonomous, Expr::value(member.autonomous));
    done(&change.exec(tx.connection()).await?)
}

/// Keeps a person out of a brand from a time on, or lets them in again.
///
/// # Errors
/// [`StoreError::NotFound`] when they do not work for it.
pub async fn set_suspended(
    tx: &Tx,
    brand: BrandId,
    person: PersonId,
    at: Option<At>,
) -> Result<(), StoreError> {
    let at = Expr::value(at.map(|at| at.0));
    let change = of_both(brand, person).col_expr(membership::Column::SuspendedAt, at);
    done(&change.exec(tx.connection()).await?)
}

/// Ends a person's work for a brand.
///
/// # Errors
/// [`StoreError::NotFound`] when they do not work for it.
pub async fn remove(tx: &Tx, brand: BrandId, person: PersonId, at: At) -> Result<(), StoreError> {
    let change = of_both(brand, person).col_expr(membership::Column::RemovedAt, Expr::value(at.0));
    done(&change.exec(tx.connection()).await?)
}

/// A change to one person's work for one brand, while it lasts.
fn of_both(brand: BrandId, person: PersonId) -> UpdateMany<membership::Entity> {
    membership::Entity::update_many()
        .filter(membership::COLUMN.brand_id.eq(brand.to_string()))
        .filter(membership::COLUMN.person_id.eq(person.to_string()))
        .filter(membership::COLUMN.removed_at.is_null())
}

fn done(result: &UpdateResult) -> Result<(), StoreError> {
    if result.rows_affected == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

fn listed(row: &membership::Model, person: person::Model) -> Result<Listed, StoreError> {
    let id = parsed(&person.id, "person.id")?;
    let member = member(id, row, person.suspended_at.is_none());
    Ok(Listed {
        member,
        name: person.name,
        email: person.email,
        suspended: row.suspended_at.is_some(),
        removed: row.removed_at.is_some(),
    })
}

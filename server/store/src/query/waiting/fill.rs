//! Finds whom the items of an older database wait for. The columns are named: those that came later are
//! not there yet.

use super::{NEVER, Need};
use domain::workflow::Workflow;
use domain::{Member, PersonId, Roles};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement, Value};

#[derive(FromQueryResult)]
struct Item {
    id: String,
    brand_id: String,
    author_id: String,
    workflow: String,
    due_at: Option<i64>,
    updated_at: i64,
}

#[derive(FromQueryResult)]
struct Person {
    person_id: String,
    roles: String,
    autonomous: bool,
    away: i64,
}

/// Fills the table.
pub(crate) async fn all(db: &impl ConnectionTrait) -> Result<(), DbErr> {
    let sql = "SELECT id, brand_id, author_id, workflow, due_at, updated_at FROM item
               WHERE state IN ('review', 'changes') AND purged_at IS NULL";
    for item in Item::find_by_statement(ask(db, sql, [])).all(db).await? {
        let roster = roster(db, &item.brand_id).await?;
        let read = (serde_json::from_str::<Workflow>(&item.workflow), item.author_id.parse());
        let (Ok(workflow), Ok(owner)) = read else { continue };
        for (person, need) in workflow.needs(PersonId(owner), &roster) {
            add(db, &item, person, need).await?;
        }
    }
    Ok(())
}

async fn roster(db: &impl ConnectionTrait, brand: &str) -> Result<Vec<Member>, DbErr> {
    let sql = "SELECT m.person_id, m.roles, m.autonomous,
               CASE WHEN m.removed_at IS NULL AND m.suspended_at IS NULL AND p.suspended_at IS NULL
                    THEN 0 ELSE 1 END AS away
               FROM membership m JOIN person p ON p.id = m.person_id WHERE m.brand_id = $1";
    let rows = Person::find_by_statement(ask(db, sql, [brand.into()])).all(db).await?;
    let member = |it: Person| {
        let person = PersonId(it.person_id.parse().ok()?);
        let roles = Roles::of_words(&it.roles);
        Some(Member { person, roles, autonomous: it.autonomous, active: it.away == 0 })
    };
    Ok(rows.into_iter().filter_map(member).collect())
}

async fn add(
    db: &impl ConnectionTrait,
    item: &Item,
    person: PersonId,
    need: Need,
) -> Result<(), DbErr> {
    let sql = "INSERT INTO waiting (person_id, item_id, need, brand_id, due_at, since_at, reminded)
               VALUES ($1, $2, $3, $4, $5, $6, 0)";
    let values: [Value; 6] = [
        person.to_string().into(),
        item.id.clone().into(),
        need.as_str().into(),
        item.brand_id.clone().into(),
        item.due_at.unwrap_or(NEVER).into(),
        item.updated_at.into(),
    ];
    db.execute_raw(ask(db, sql, values)).await.map(drop)
}

fn ask<const N: usize>(db: &impl ConnectionTrait, sql: &str, values: [Value; N]) -> Statement {
    Statement::from_sql_and_values(db.get_database_backend(), sql, values)
}

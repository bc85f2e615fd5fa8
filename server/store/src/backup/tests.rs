//! A backup of an older schema becomes a database of this one.

use crate::migration::Steps;
use crate::pool::sealed::Connected;
use crate::{Durability, Moment, Options, Store, StoreError};
use sea_orm::{ConnectionTrait, Statement};
use sea_orm_migration::MigratorTrait;

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Rows of a table, as lines.
type Rows = Vec<(String, Vec<String>)>;

const OLD: &str = "
INSERT INTO person VALUES ('p', 'lea@exemple.fr', 'Léa \"L’Encre\" {null}', '$argon2', 'fr', '', 9007199254740993, NULL);
INSERT INTO brand VALUES ('b', 'atelier', 'Atelier', 'fr', 'Europe/Paris', 'solo', '', 1);
INSERT INTO membership VALUES ('b', 'p', 'writer', 1, 2, NULL);
INSERT INTO session VALUES ('hash', 'p', 1, 1, 9, 'a browser', '::1');";

async fn blank(folder: &std::path::Path, name: &str) -> Result<Store, StoreError> {
    let options = Options { durability: Durability::Off, ..Options::default() };
    Store::open_with(&folder.join(name).display().to_string(), options).await
}

/// The rows of a database that took only the first step.
async fn old(store: &Store) -> Result<(Vec<String>, Rows), StoreError> {
    store
        .write(async |tx| {
            Steps::up(tx.connection(), Some(1)).await?;
            tx.connection().execute_unprepared(OLD).await?;
            Ok::<_, StoreError>(())
        })
        .await?;
    store
        .at_one_moment(async |moment: &Moment| {
            let mut rows = Rows::new();
            for table in moment.tables().await? {
                let mut lines = Vec::new();
                let keep = |line: &str| {
                    lines.push(line.to_owned());
                    Ok::<_, StoreError>(())
                };
                moment.rows(&table, keep).await?;
                rows.push((table.name().to_owned(), lines));
            }
            Ok((moment.steps().await?, rows))
        })
        .await
}

#[tokio::test]
async fn rows_of_an_older_schema_are_brought_up_to_date() -> Outcome {
    let folder = tempfile::tempdir()?;
    let (steps, rows) = old(&blank(folder.path(), "old.db").await?).await?;
    assert_eq!(steps, ["m20261121_people"]);
    assert!(rows.iter().all(|(table, _)| table != "session"), "somebody stays signed in");

    let store = blank(folder.path(), "new.db").await?;
    let fill = async |filling: &crate::Filling<'_>| {
        for table in filling.tables().await? {
            let lines = rows.iter().find(|it| it.0 == table.name());
            filling.insert(&table, lines.map_or(&[][..], |it| &it.1)).await?;
        }
        Ok::<_, StoreError>(())
    };
    store.fill(&steps, fill).await?;
    assert!(store.pending().await?.is_empty());
    let sql = "SELECT p.name || p.created_at || m.autonomous || m.created_at AS told,
               m.suspended_at FROM membership m JOIN person p ON p.id = m.person_id";
    let row = Statement::from_string(sea_orm::DbBackend::Sqlite, sql);
    let row = store.read().connection().query_one_raw(row).await?.ok_or("a row")?;
    let told: String = row.try_get("", "told")?;
    assert_eq!(told, "Léa \"L’Encre\" {null}900719925474099312");
    assert_eq!(row.try_get::<Option<i64>>("", "suspended_at")?, None);
    Ok(())
}

#[tokio::test]
async fn a_row_that_names_nothing_fills_nothing() -> Outcome {
    let folder = tempfile::tempdir()?;
    let store = blank(folder.path(), "new.db").await?;
    let fill = async |filling: &crate::Filling<'_>| {
        for table in filling.tables().await? {
            if table.name() == "membership" {
                let line =
                    r#"{"brand_id":"b","person_id":"p","roles":"","autonomous":1,"created_at":1}"#;
                filling.insert(&table, &[line.to_owned()]).await?;
            }
        }
        Ok::<_, StoreError>(())
    };
    assert!(store.fill(&["m20261121_people".to_owned()], fill).await.is_err());
    assert!(store.is_blank().await?);
    Ok(())
}

#[tokio::test]
async fn steps_that_are_unknown_or_out_of_order_are_refused() -> Outcome {
    let folder = tempfile::tempdir()?;
    let store = blank(folder.path(), "new.db").await?;
    let nothing = async |_: &crate::Filling<'_>| Ok::<_, StoreError>(());
    let newer = store.fill(&["m20991231_time_travel".to_owned()], nothing).await;
    assert!(matches!(&newer, Err(StoreError::Newer(it)) if it == "m20991231_time_travel"));
    let gap = store.fill(&["m20261121_items".to_owned()], nothing).await;
    assert!(matches!(gap, Err(StoreError::Conflict("steps"))), "{gap:?}");
    store.fill(&[], nothing).await?;
    let again = store.fill(&[], nothing).await;
    assert!(matches!(again, Err(StoreError::Conflict("not-empty"))), "{again:?}");
    Ok(())
}

/// What a backup leaves behind, and why each: a table that is neither here nor in a backup was forgotten.
const LEFT_BEHIND: [(&str, &str); 6] = [
    ("change_count", "the rows that are put back count themselves anew"),
    ("delivery", "no webhook is told twice"),
    ("half_session", "nobody is halfway in through a restored backup"),
    ("letter", "no one-time link is kept, and none is sent again"),
    ("seaql_migrations", "the steps are said apart"),
    ("session", "nobody stays signed in through a restored backup"),
];

#[tokio::test]
async fn no_table_is_forgotten() -> Outcome {
    let folder = tempfile::tempdir()?;
    let store = blank(folder.path(), "new.db").await?;
    store.migrate().await?;
    let all = "SELECT name FROM sqlite_master WHERE type = 'table'";
    let all = Statement::from_string(sea_orm::DbBackend::Sqlite, all);
    let all = store.read().connection().query_all_raw(all).await?;
    let mut kept = store.at_one_moment(async |moment: &Moment| moment.tables().await).await?;
    for row in all {
        let name: String = row.try_get("", "name")?;
        // What items are found by is made again from them.
        let made_again = name.starts_with("search_") || name.starts_with("sqlite_");
        let behind = made_again || LEFT_BEHIND.iter().any(|it| it.0 == name);
        let found = kept.iter().position(|it| it.name() == name);
        assert_eq!(found.is_none(), behind, "{name}");
        if let Some(at) = found {
            // Every value of a row is in its line.
            let columns = format!("SELECT name FROM pragma_table_xinfo('{name}') WHERE hidden = 0");
            let columns = Statement::from_string(sea_orm::DbBackend::Sqlite, columns);
            let columns = store.read().connection().query_all_raw(columns).await?;
            assert_eq!(kept.swap_remove(at).columns.len(), columns.len(), "{name}");
        }
    }
    assert!(kept.is_empty(), "{kept:?}");
    Ok(())
}

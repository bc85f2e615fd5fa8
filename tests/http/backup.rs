//! Backups from a shell: taken while the studio is used, restored somewhere else, refused in one line.

use crate::command_line::with_input;
use crate::studio::{EMAIL, PASSWORD, expect, founded, founded_with, told};
use anyhow::{Context, Result};
use std::path::Path;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicBool, Ordering};
use tests::asking::Visitor;
use tests::databases::Database;
use tests::marbre::{Marbre, binary};
use tests::plates::png;

#[tokio::test(flavor = "multi_thread")]
async fn a_studio_is_restored_from_a_backup_taken_while_people_write() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("The forme", "Locked up.")?;
    let added =
        studio.lea.upload(&format!("{item}/visuals/add"), &[], "press.png", &png(40, 30))?;
    expect(added, 303)?;
    let busy = studio.article("Busy", "Save 0.")?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("marbre.zip");
    let ended = AtomicBool::new(false);
    let output = std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            let mut saves = 0;
            while !ended.load(Ordering::SeqCst) {
                saves += 1;
                let form = studio.form(&busy)?.with("body", &format!("Save {saves}."));
                expect(form.post(&studio.lea)?, 303)?;
            }
            anyhow::Ok(saves)
        });
        let output = marbre(&["backup", &text(&file), "--data", &text(&studio.marbre.data)]);
        ended.store(true, Ordering::SeqCst);
        writer.join().map_err(|_| anyhow::anyhow!("the writer panicked"))??;
        output
    })?;
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("1 pictures, read back"));

    let home = folder.path().join("again");
    let output = marbre(&["restore", &text(&file), "--data", &text(&home)])?;
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let again = Marbre::start_in(&home, &[]).await?;
    let mut back = Visitor::new(&again.url(""))?;
    back.cookie.clone_from(&studio.lea.cookie);
    assert!(back.get("/")?.location().contains("/login"), "somebody stayed signed in");
    back.sign_in(EMAIL, PASSWORD)?;
    let page = expect(back.get(&format!("{item}/edit"))?, 200)?;
    assert!(page.text().contains("Locked up."));
    expect(back.get(&format!("{item}/pictures/press.png"))?, 200)?;
    assert!(expect(back.get(&format!("{busy}/edit"))?, 200)?.text().contains("Save "));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_restored_is_said_in_one_line_and_touches_nothing() -> Result<()> {
    let mut studio = founded().await?;
    let folder = tempfile::tempdir()?;
    let (file, home) = (folder.path().join("marbre.zip"), folder.path().join("again"));
    let data = studio.marbre.data.clone();
    let asked = ["backup", &text(&file), "--data", &text(&data)];
    assert_eq!(marbre(&asked)?.status.code(), Some(0));
    refused(&marbre(&asked)?, 2, "exists already");

    let into = |file: &Path, home: &Path| marbre(&["restore", &text(file), "--data", &text(home)]);
    refused(&into(&file, &data)?, 2, "holds a studio already");
    let whole = std::fs::read(&file)?;
    let damaged = folder.path().join("damaged.zip");
    std::fs::write(&damaged, &whole[..whole.len() / 2])?;
    refused(&into(&damaged, &home)?, 1, "cut off in ");
    let mut bytes = whole.clone();
    bytes[whole.len() / 3] ^= 1;
    std::fs::write(&damaged, bytes)?;
    refused(&into(&damaged, &home)?, 1, "is damaged: ");
    refused(&into(&folder.path().join("nowhere.zip"), &home)?, 2, "nowhere.zip");
    std::fs::write(&damaged, "milk, bread, lead")?;
    refused(&into(&damaged, &home)?, 2, "is not a backup");
    assert!(!home.exists(), "a refused restore made a directory");

    told(&studio, "INSERT INTO seaql_migrations VALUES ('m20991231_time_travel', 9999999999)")
        .await?;
    let newer = folder.path().join("newer.zip");
    let asked = ["backup", &text(&newer), "--data", &text(&data)];
    assert_eq!(marbre(&asked)?.status.code(), Some(0), "an older program can still back up");
    refused(&into(&newer, &home)?, 2, "newer version of Marbre (m20991231_time_travel)");
    assert!(!home.exists(), "a refused restore made a directory");
    studio.marbre.stop().await?;
    let start = ["serve", "--listen", "127.0.0.1:0", "--data", &text(&data)];
    refused(&marbre(&start)?, 2, "newer version of Marbre (m20991231_time_travel)");
    refused(
        &marbre(&["backup", &text(&folder.path().join("x.zip")), "--data", &text(&home)])?,
        2,
        "no studio",
    );
    Ok(())
}

/// Files that may not grow stand for a disk with no room left.
#[cfg(unix)]
#[tokio::test]
async fn a_backup_or_a_restore_without_room_leaves_nothing() -> Result<()> {
    let studio = founded().await?;
    studio.article("Long", &"Lead and ink. ".repeat(30_000))?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("marbre.zip");
    let asked = ["backup", &text(&file), "--data", &text(&studio.marbre.data)];
    let small = |blocks: &str, asked: &[&str]| -> Result<Output> {
        let limit = format!("trap '' 25; ulimit -f {blocks}; exec \"$0\" \"$@\"");
        Ok(Command::new("sh").args(["-c", &limit]).arg(binary()?).args(asked).output()?)
    };
    refused(&small("1", &asked)?, 2, "marbre.zip");
    assert_eq!(std::fs::read_dir(folder.path())?.count(), 0, "half a backup was left");
    assert_eq!(marbre(&asked)?.status.code(), Some(0));
    let home = folder.path().join("again");
    let asked = ["restore", &text(&file), "--data", &text(&home)];
    refused(&small("200", &asked)?, 2, "nothing was written");
    assert!(!home.exists(), "half a studio was left");
    assert_eq!(marbre(&asked)?.status.code(), Some(0));
    Ok(())
}

/// A server's tables cannot be copied like a file: their rows are kept before they change.
#[tokio::test(flavor = "multi_thread")]
async fn the_rows_of_a_server_are_kept_before_its_tables_change() -> Result<()> {
    let Some(database) = Database::postgres().await? else { return Ok(()) };
    let mut studio = founded_with(&["--database", &database.url]).await?;
    studio.article("Before", "As it was.")?;
    studio.marbre.stop().await?;
    let door = sea_orm::Database::connect(&database.url).await?;
    // The newest step is taken again; its tables are there, so that it fails.
    let forget =
        "DELETE FROM seaql_migrations WHERE version = (SELECT max(version) FROM seaql_migrations)";
    sea_orm::ConnectionTrait::execute_unprepared(&door, forget).await?;
    door.close().await?;
    assert!(studio.marbre.start_again().await.is_err(), "the tables were made twice");
    let kept = std::fs::read_dir(&studio.marbre.data)?.flatten();
    let kept = kept.map(|it| it.path()).find(|it| it.extension().is_some_and(|it| it == "zip"));
    let kept = kept.context("no copy from before the upgrade")?;
    let output = marbre(&["restore", &text(&kept), "--dry-run"])?;
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    Ok(())
}

fn marbre(asked: &[&str]) -> Result<Output> {
    with_input(asked, b"")
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

#[track_caller]
fn refused(output: &Output, status: i32, said: &str) {
    let line = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(status), "{output:?}");
    assert!(output.stdout.is_empty() && line.contains(said), "{said}: {line}");
    assert_eq!(line.trim().lines().count(), 1, "{line}");
}

//! Starting where it cannot work: one line that names the flag, status 2, nothing left behind.

use crate::command_line::with_input;
use crate::studio::{founded, founding, token};
use anyhow::Result;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Output};
use tests::asking::Visitor;
use tests::marbre::{Marbre, binary};

#[test]
fn what_cannot_be_served_is_said_in_one_line() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let home = folder.path().join("studio");
    let taken = TcpListener::bind("127.0.0.1:0")?;
    let port = taken.local_addr()?.to_string();
    for (options, names) in [
        (&["--listen", port.as_str()][..], "--listen"),
        (&["--listen", "localhost:0"], "--listen"),
        (&["--listen", "0.0.0.0:0", "--demo"], "--demo"),
        (&["--database", "mysql://me:secret@db.example.org/marbre"], "--database"),
        (&["--database", "postgres://me:se cret@@@db.example.org:99999/x"], "--database"),
        (&["--database", "sqlite:///nowhere/at/all.sqlite"], "--database"),
        (&["--database", ""], "--database"),
        (&["--public-url", "studio.example.org"], "--public-url"),
        (&["--public-url", "https://studio.example.org/sub"], "--public-url"),
        (&["--public-url", "https://a b"], "--public-url"),
        (&["--smtp-url", "mail.example.org"], "--smtp-url"),
        (&["--smtp-url", "smtp://me:secret@mail.example.org"], "--smtp-url"),
        (&["--smtp-url", "smtp://localhost", "--mail-from", "nobody"], "--mail-from"),
        (&["--mail-from", "studio@example.org"], "--smtp-url"),
        (&["--trust-proxy", "-1"], "trust-proxy"),
        (&["--log-format", "xml"], "--log-format"),
    ] {
        let said = refused(&serve(&home, options)?, options);
        assert!(said.contains(names), "{options:?}: {said}");
        assert!(!said.contains("secret") && !said.contains("se cret"), "{options:?}: {said}");
    }
    Ok(())
}

/// Neither a door nobody opens nor one where nobody speaks keeps a start waiting for long.
#[test]
fn a_server_that_does_not_answer_is_said_in_one_line() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let silent = TcpListener::bind("127.0.0.1:0")?;
    let closed = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    for address in [silent.local_addr()?, closed] {
        let url = format!("postgres://me:secret@{address}/marbre");
        let said = refused(&serve(folder.path(), &["--database", &url])?, &[&url]);
        assert!(said.contains(&format!("--database postgres://…@{address}/marbre: ")), "{said}");
        assert!(
            said.contains("no server answers") && said.contains("postgres://user@host"),
            "{said}"
        );
        assert!(!said.contains("secret"), "{said}");
    }
    Ok(())
}

/// The kernel's own directory: nothing can be made there, not even by the administrator.
#[cfg(target_os = "linux")]
#[test]
fn a_directory_that_cannot_be_written_to_is_said_in_one_line() -> Result<()> {
    for data in ["/proc", "/proc/marbre", "/dev/null/marbre"] {
        let said = refused(&serve(Path::new(data), &[])?, &[data]);
        assert!(said.contains(&format!("--data {data}")), "{said}");
    }
    Ok(())
}

/// Files that may not grow stand for a disk with no room left: at once, and in the middle of the tables.
#[cfg(unix)]
#[test]
fn a_directory_without_room_is_said_in_one_line_and_can_be_used_later() -> Result<()> {
    for blocks in ["0", "8", "64"] {
        let folder = tempfile::tempdir()?;
        let small = format!("trap '' 25; ulimit -f {blocks}; exec \"$0\" \"$@\"");
        let mut marbre = Command::new("sh");
        marbre.args(["-c", &small]).arg(binary()?).args([
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--data",
        ]);
        refused(&marbre.arg(folder.path()).output()?, &[blocks]);
        // What is there is no obstacle once there is room: a start makes the rest.
        let list = with_input(&["migrate", "--data", &folder.path().to_string_lossy()], b"")?;
        assert_eq!(list.status.code(), Some(0), "{blocks}: {list:?}");
    }
    Ok(())
}

#[test]
fn a_file_that_is_no_database_is_left_alone() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("marbre.sqlite");
    std::fs::write(&file, "milk, bread, lead")?;
    let said = refused(&serve(folder.path(), &[])?, &[]);
    assert!(said.contains("not a SQLite file"), "{said}");
    assert_eq!(std::fs::read_to_string(&file)?, "milk, bread, lead");
    let said = refused(&serve(&file, &[])?, &[]);
    assert!(said.contains("--data"), "{said}");
    Ok(())
}

#[tokio::test]
async fn a_demonstration_never_enters_a_house_with_people() -> Result<()> {
    let mut studio = founded().await?;
    studio.marbre.stop().await?;
    let said = refused(&serve(&studio.marbre.data, &["--demo"])?, &["--demo"]);
    assert!(said.contains("--demo"), "{said}");
    Ok(())
}

#[test]
fn a_mistyped_data_directory_is_not_made() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let wrong = folder.path().join("studoi");
    let data = wrong.to_string_lossy().into_owned();
    let out = folder.path().join("o.xml").to_string_lossy().into_owned();
    for command in [
        &["user", "list"][..],
        &["user", "reset", "lea@example.org"],
        &["user", "disable", "lea@example.org"],
        &["export", "--format", "wxr", "--brand", "acme", "-o", &out],
    ] {
        let asked = [command, &["--data", &data]].concat();
        refused(&with_input(&asked, b"")?, &asked);
        assert!(!wrong.exists(), "{command:?} made it");
    }
    Ok(())
}

#[cfg(unix)]
#[tokio::test]
async fn what_a_studio_keeps_is_closed_to_other_users() -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let marbre = Marbre::start(&[]).await?;
    for name in ["", "marbre.sqlite", "marbre.sqlite-wal", "blobs"] {
        let mode = std::fs::metadata(marbre.data.join(name))?.permissions().mode();
        assert_eq!(mode & 0o077, 0, "{name}: {mode:o}");
    }
    Ok(())
}

#[tokio::test]
async fn two_servers_of_one_directory_share_it() -> Result<()> {
    let one = Marbre::start(&[]).await?;
    let other = Marbre::start_in(&one.data, &[]).await?;
    let token = token(&other).await?;
    let founder = Visitor::new(&other.url(""))?.post("/setup", &founding(&token))?;
    let mut lea = Visitor::new(&one.url(""))?;
    lea.cookie = founder.session().unwrap_or_default();
    assert!(lea.get("/")?.location().ends_with("/board"));
    Ok(())
}

fn serve(data: &Path, options: &[&str]) -> Result<Output> {
    let mut marbre = Command::new(binary()?);
    marbre.arg("serve").arg("--data").arg(data);
    if !options.contains(&"--listen") {
        marbre.args(["--listen", "127.0.0.1:0"]);
    }
    Ok(marbre.args(options).output()?)
}

fn refused(output: &Output, asked: &[&str]) -> String {
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{asked:?}: {output:?}");
    assert!(output.stdout.is_empty(), "{asked:?}: {output:?}");
    assert_eq!(said.trim().lines().count(), 1, "{asked:?}: {said}");
    said
}

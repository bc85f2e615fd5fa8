//! What was taken away is checked by anybody who has the program, with or without the studio.

use crate::command_line::with_input;
use crate::studio::{Studio, expect, founded};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

#[tokio::test]
async fn a_downloaded_file_says_who_approved_it_and_a_changed_byte_is_seen() -> Result<()> {
    let studio = founded().await?;
    let item = released(&studio)?;
    let folder = tempfile::tempdir()?;
    let settings = studio.lea.get(&format!("/b/{}/settings/brand", studio.brand))?;
    let page = String::from_utf8(expect(settings, 200)?.body)?;
    let (_, after) = page.split_once("id=\"public-key\"").context("a public key")?;
    let (_, key) = after.split_once("value=\"").context("its value")?;
    let key = key.get(..64).context("64 characters")?;
    let data = studio.marbre.data.to_string_lossy().into_owned();
    for (format, name) in
        [("wxr", "a.xml"), ("markdown", "a.zip"), ("html", "a.html"), ("csv", "a.csv")]
    {
        let path = folder.path().join(name);
        let file = studio.lea.post(&format!("{item}/export"), &[("format", format)])?;
        fs::write(&path, expect(file, 200)?.body)?;
        let beside = [("format", format), ("beside", "1")];
        let approval = studio.lea.post(&format!("{item}/export"), &beside)?;
        if format == "csv" {
            let disposition = approval.header("content-disposition").to_owned();
            assert!(disposition.contains(".csv.approval.json"), "{disposition}");
            let said = one_line(&verify(&path, &[])?, 1);
            assert!(said.contains("no certificate"), "{said}");
            fs::write(beside_of(&path), expect(approval, 200)?.body)?;
        } else {
            assert_ne!(approval.header("content-type"), "application/json", "{approval:?}");
        }
        let unknown = answered(&verify(&path, &[])?);
        assert!(unknown.contains("intact, signer unknown, key "), "{unknown}");
        assert!(answered(&verify(&path, &["--key", key])?).contains("signed with this key"));
        let known = answered(&verify(&path, &["--data", &data])?);
        assert!(
            known.contains("signed by Atelier Castel") && known.contains("Léa Castel"),
            "{known}"
        );
        let other = "0".repeat(64);
        assert!(one_line(&verify(&path, &["--key", &other])?, 1).contains("another key"));
        let mut bytes = fs::read(&path)?;
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(&path, bytes)?;
        one_line(&verify(&path, &["--key", key])?, 1);
    }
    Ok(())
}

#[test]
fn what_cannot_be_checked_is_refused_in_one_line() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("a.xml");
    assert!(one_line(&verify(&file, &[])?, 2).contains("cannot be read"));
    assert!(one_line(&verify(folder.path(), &[])?, 2).contains("folder"));
    fs::write(&file, "<rss></rss>\n")?;
    assert!(one_line(&verify(&file, &["--key", "abc"])?, 2).contains("64 hexadecimal"));
    assert!(one_line(&verify(&file, &[])?, 1).contains("no certificate"));
    Ok(())
}

#[tokio::test]
async fn a_table_and_its_approval_are_written_together_or_not_at_all() -> Result<()> {
    let studio = founded().await?;
    let item = released(&studio)?;
    let code = item.rsplit('/').next().context("a code")?;
    let folder = tempfile::tempdir()?;
    let data = studio.marbre.data.to_string_lossy().into_owned();
    let export = |path: &Path| {
        let path = path.to_string_lossy().into_owned();
        let export = ["export", "--format", "csv", "--item", code, "-o", &path, "--data", &data];
        with_input(&export, b"")
    };
    let path = folder.path().join("posts.csv");
    assert!(export(&path)?.status.success());
    assert!(answered(&verify(&path, &[])?).contains("intact"));
    // Where the approval cannot be, the table is not either.
    let other = folder.path().join("other.csv");
    fs::create_dir(beside_of(&other))?;
    one_line(&export(&other)?, 2);
    assert!(!other.exists());
    Ok(())
}

/// An article with a post, released by its writer.
fn released(studio: &Studio) -> Result<String> {
    let item = studio.article("A -- title --> <!--", "A text.")?;
    let post = [("network", "x"), ("fill", "yes")];
    expect(studio.lea.post(&format!("{item}/posts/add"), &post)?, 303)?;
    expect(studio.lea.post(&format!("{item}/review/release"), &[])?, 303)?;
    Ok(item)
}

fn beside_of(path: &Path) -> PathBuf {
    let mut beside = path.to_owned().into_os_string();
    beside.push(".approval.json");
    beside.into()
}

fn verify(path: &Path, more: &[&str]) -> Result<Output> {
    let path = path.to_string_lossy().into_owned();
    with_input(&[&["verify", &path], more].concat(), b"")
}

fn answered(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What is said on standard error: one line, with this status and nothing on standard output.
fn one_line(output: &Output, status: i32) -> String {
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(status), "{output:?}");
    assert!(output.stdout.is_empty() && said.trim().lines().count() == 1, "{output:?}");
    said
}

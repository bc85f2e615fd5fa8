//! What belongs to others looks as if it did not exist.

use crate::doors::without_nonce;
use crate::studio::{Studio, expect, founded};
use anyhow::{Context, Result, ensure};
use std::process::Command;
use tests::asking::Visitor;
use tests::marbre::binary;

#[tokio::test]
async fn a_foreign_item_and_an_unknown_one_look_alike() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Secret", "A text of this house.")?;
    let zoe = outsider(&studio)?;
    let unknown = format!("/b/{}/items/zzzzzzzzzz", studio.brand);
    let nowhere = "/b/nowhere/items/zzzzzzzzzz".to_owned();
    for page in ["edit", "posts", "visuals", "review", "versions", "export"] {
        let mut seen = Vec::new();
        for at in [&item, &unknown, &nowhere] {
            let path = format!("{at}/{page}");
            let answer = expect(zoe.get(&path)?, 404)?;
            seen.push(without_nonce(&answer.text()).replace(&path, ""));
        }
        assert!(seen.windows(2).all(|it| it.first() == it.last()), "{page}: {seen:#?}");
        assert!(seen.iter().all(|it| !it.contains("Secret")), "{page}");
    }
    expect(zoe.get(&format!("/b/{}/board", studio.brand))?, 404)?;
    Ok(())
}

#[tokio::test]
async fn nothing_of_others_can_be_written() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Secret", "A text of this house.")?;
    let zoe = outsider(&studio)?;
    let form = studio.form(&item)?.with("body", "Overwritten.");
    expect(form.post(&zoe)?, 404)?;
    for verb in ["review/submit", "review/release", "review/withdraw", "export"] {
        let answer = zoe.post(&format!("{item}/{verb}"), &[("format", "markdown")])?;
        expect(answer, 404)?;
    }
    assert_eq!(studio.text(&item)?, "A text of this house.");
    Ok(())
}

/// Somebody of another brand, signed in.
fn outsider(studio: &Studio) -> Result<Visitor> {
    member(studio, "zoe@example.org", &["--role", "manager", "--other"])
}

/// Somebody added on the command line while the studio runs, signed in. `--other` among the flags puts
/// them into a brand of their own.
pub fn member(studio: &Studio, email: &str, flags: &[&str]) -> Result<Visitor> {
    let password = added(studio, email, flags)?;
    let mut person = Visitor::new(&studio.marbre.url(""))?;
    person.sign_in(email, &password)?;
    Ok(person)
}

/// The same, not signed in: the password.
pub fn added(studio: &Studio, email: &str, flags: &[&str]) -> Result<String> {
    let mut add = Command::new(binary()?);
    add.args(["user", "add", email, "--name", "Zoé", "--data"]).arg(&studio.marbre.data);
    if flags.contains(&"--other") {
        add.args(["--brand", "other", "--new-brand", "Other"]);
    } else {
        add.args(["--brand", &studio.brand]);
    }
    let added = add.args(flags.iter().filter(|it| **it != "--other")).output()?;
    ensure!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
    let printed = String::from_utf8(added.stdout)?;
    Ok(printed.trim().split(' ').nth(1).context("a password")?.to_owned())
}

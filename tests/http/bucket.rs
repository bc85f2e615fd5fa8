//! Pictures in a bucket of an S3-compatible server: kept, cut, backed up and restored there; a server that
//! refuses or is away is named, and nothing is lost meanwhile.

use crate::studio::{EMAIL, PASSWORD, Studio, asked, expect, founded_through};
use anyhow::{Context, Result};
use std::path::Path;
use std::process::{Command, Output};
use tests::asking::{Answer, Form, Visitor};
use tests::cloud::Cloud;
use tests::marbre::{Marbre, binary};
use tests::plates::png;

#[tokio::test(flavor = "multi_thread")]
async fn pictures_live_in_a_bucket_and_come_back_from_a_backup() -> Result<()> {
    let (cloud, folder) = (Cloud::start().await?, tempfile::tempdir()?);
    let studio = founded_in(&cloud, &folder.path().join("data")).await?;
    let item = studio.article("The forme", "Locked up.")?;
    let added = expect(add(&studio, &item, "a.png", &png(1_600, 1_200))?, 303)?;
    let original = expect(studio.lea.get(&format!("{item}/pictures/a.png"))?, 200)?.body;
    let kept = std::fs::read_dir(cloud.shelf("house"))?.flatten().map(|it| it.path());
    let files = kept.filter_map(|it| std::fs::read_dir(it).ok()).flatten().flatten();
    let files = files.filter_map(|it| std::fs::read(it.path()).ok()).collect::<Vec<_>>();
    assert!(files.contains(&original), "the bucket holds something else");

    let (_, part) = added.location().rsplit_once("visual=").context("a picture")?;
    let part = part.split('&').next().unwrap_or_default();
    let crop = format!("{item}/visuals/{part}/x/post_landscape");
    let middle = expect(studio.lea.get(&crop)?, 200)?.body;
    let page = studio.lea.get(&format!("{item}/visuals?visual={part}"))?;
    let moved = Form::of(&page, "/visuals/save")?.with("alt", "A forme").with("down", "0");
    expect(moved.post(&studio.lea)?, 303)?;
    assert_ne!(expect(studio.lea.get(&crop)?, 200)?.body, middle, "the crop has not moved");

    let (file, again) = (folder.path().join("marbre.zip"), folder.path().join("again"));
    let done = in_a_shell(&cloud, "backup", &file, &studio.marbre.data, "house")?;
    assert!(String::from_utf8_lossy(&done.stdout).contains("1 pictures, read back"), "{done:?}");
    let done = in_a_shell(&cloud, "restore", &file, &again, "again")?;
    assert_eq!(done.status.code(), Some(0), "{done:?}");
    let address = cloud.address("again");
    let restored = Marbre::start_through(&Cloud::keys(), &again, &["--blobs", &address]).await?;
    let mut lea = Visitor::new(&restored.url(""))?;
    lea.sign_in(EMAIL, PASSWORD)?;
    assert_eq!(expect(lea.get(&format!("{item}/pictures/a.png"))?, 200)?.body, original);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_studio_lives_on_while_the_store_of_its_pictures_is_away() -> Result<()> {
    let (mut cloud, folder) = (Cloud::start().await?, tempfile::tempdir()?);
    let studio = founded_in(&cloud, folder.path()).await?;
    let item = studio.article("The forme", "Locked up.")?;
    expect(add(&studio, &item, "a.png", &png(640, 480))?, 303)?;
    let picture = format!("{item}/pictures/a.png");
    let original = expect(studio.lea.get(&picture)?, 200)?.body;
    cloud.stop().await?;
    let refused = expect(add(&studio, &item, "b.png", &png(600, 400))?, 503)?;
    let why = wording::refusals::refusals(wording::Lang::En).unavailable;
    assert!(refused.words().contains(why), "{refused:?}");
    expect(studio.lea.get(&picture)?, 503)?;
    // Texts do not wait for pictures.
    expect(studio.form(&item)?.with("body", "Typed meanwhile.").post(&studio.lea)?, 303)?;
    expect(studio.lea.get(&format!("{item}/visuals"))?, 200)?;
    cloud.start_again().await?;
    assert_eq!(expect(studio.lea.get(&picture)?, 200)?.body, original);
    assert_eq!(studio.text(&item)?, "Typed meanwhile.");
    let parts = "SELECT CAST(count(*) AS text) FROM part WHERE kind = 'visual'";
    assert_eq!(asked(&studio, parts).await?, "1", "a picture without its file");
    expect(add(&studio, &item, "b.png", &png(600, 400))?, 303)?;
    expect(studio.lea.get(&format!("{item}/pictures/b.png"))?, 200)?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bucket_that_cannot_be_used_is_named_at_the_start() -> Result<()> {
    let (mut cloud, folder) = (Cloud::start().await?, tempfile::tempdir()?);
    let address = cloud.address("house");
    let [_, id, secret] = Cloud::keys();
    let start = |keys: [&str; 2], address: &str| refused(keys, folder.path(), address);
    let wrong = start([id, "AWS_SECRET_ACCESS_KEY=lead"], &address)?;
    assert!(wrong.contains("refuses the keys") && !wrong.contains("lead"), "{wrong}");
    assert!(start([id, "AWS_SECRET_ACCESS_KEY="], &address)?.contains("AWS_SECRET_ACCESS_KEY is"));
    cloud.stop().await?;
    let away = start([id, secret], &address)?;
    assert!(away.contains("does not answer"), "{away}");
    Ok(())
}

async fn founded_in(cloud: &Cloud, data: &Path) -> Result<Studio> {
    founded_through(&Cloud::keys(), data, &["--blobs", &cloud.address("house")]).await
}

fn add(studio: &Studio, item: &str, name: &str, bytes: &[u8]) -> Result<Answer> {
    studio.lea.upload(&format!("{item}/visuals/add"), &[], name, bytes)
}

fn in_a_shell(cloud: &Cloud, verb: &str, file: &Path, data: &Path, shelf: &str) -> Result<Output> {
    let [env, id, secret] = Cloud::keys();
    let mut marbre = Command::new(env);
    marbre.args([id, secret]).arg(binary()?).arg(verb).arg(file).arg("--data").arg(data);
    Ok(marbre.args(["--blobs", &cloud.address(shelf)]).output()?)
}

/// The line of a start that is refused.
fn refused(keys: [&str; 2], data: &Path, address: &str) -> Result<String> {
    let mut marbre = Command::new("env");
    marbre.args(keys).arg(binary()?).args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(data);
    let output = marbre.args(["--blobs", address]).output()?;
    let line = String::from_utf8(output.stderr)?;
    assert_eq!(output.status.code(), Some(2), "{line}");
    assert_eq!(line.trim().lines().count(), 1, "{line}");
    assert!(line.contains("--blobs s3://"), "{line}");
    Ok(line)
}

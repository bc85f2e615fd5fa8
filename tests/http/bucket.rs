//! Pictures in a bucket: the same to people, and nothing is acknowledged that the bucket does not hold.

use crate::command_line::with_input;
use crate::studio::{Studio, asked, expect, founded_through};
use anyhow::Result;
use std::process::Command;
use tests::bucket::{Bucket, KEY, SECRET, Wire};
use tests::marbre::{Marbre, binary};
use tests::plates::png;

async fn studio(bucket: &Bucket, data: &std::path::Path) -> Result<Studio> {
    let (key, secret) =
        (format!("AWS_ACCESS_KEY_ID={KEY}"), format!("AWS_SECRET_ACCESS_KEY={SECRET}"));
    let through = ["env", key.as_str(), secret.as_str()];
    founded_through(&through, data, &["--blobs", &bucket.url()]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn pictures_are_kept_in_a_bucket_and_come_back() -> Result<()> {
    let (bucket, folder) = (Bucket::start().await?, tempfile::tempdir()?);
    let data = folder.path().join("studio");
    let studio = studio(&bucket, &data).await?;
    let item = studio.article("Bucket", "A text.")?;
    let add = format!("{item}/visuals/add");
    expect(studio.lea.upload(&add, &[], "p.png", &png(40, 30))?, 303)?;
    let kept = bucket.files();
    let here = |it: &std::path::PathBuf| it.to_string_lossy().contains("/studio/");
    assert_eq!(kept.iter().filter(|it| here(it)).count(), 1, "{kept:?}");
    let shown = expect(studio.lea.get(&format!("{item}/pictures/p.png"))?, 200)?;

    // A backup takes them along; they may be restored into a directory.
    let file = folder.path().join("marbre.zip").to_string_lossy().into_owned();
    let (url, from) = (bucket.url(), data.to_string_lossy().into_owned());
    let mut backup = Command::new(binary()?);
    backup.env("AWS_ACCESS_KEY_ID", KEY).env("AWS_SECRET_ACCESS_KEY", SECRET);
    let output = backup.args(["backup", &file, "--data", &from, "--blobs", &url]).output()?;
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("1 pictures"), "{output:?}");
    let home = folder.path().join("again");
    let output = with_input(&["restore", &file, "--data", &home.to_string_lossy()], b"")?;
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let again = Marbre::start_in(&home, &[]).await?;
    let mut lea = tests::asking::Visitor::new(&again.url(""))?;
    lea.sign_in(crate::studio::EMAIL, crate::studio::PASSWORD)?;
    assert_eq!(expect(lea.get(&format!("{item}/pictures/p.png"))?, 200)?.body, shown.body);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bucket_that_is_away_or_silent_is_said_and_loses_nothing() -> Result<()> {
    let (bucket, folder) = (Bucket::start().await?, tempfile::tempdir()?);
    let studio = studio(&bucket, folder.path()).await?;
    let item = studio.article("Bucket", "A text.")?;
    let add = format!("{item}/visuals/add");
    expect(studio.lea.upload(&add, &[], "p.png", &png(40, 30))?, 303)?;
    for wire in [Wire::Cut, Wire::Silent] {
        bucket.wire.send_replace(wire);
        let page = expect(studio.lea.upload(&add, &[], "late.png", &png(50, 30))?, 503)?;
        assert!(!page.text().contains(SECRET));
        expect(studio.lea.get(&format!("{item}/pictures/p.png"))?, 503)?;
        let count = "SELECT CAST(count(*) AS text) FROM part WHERE kind = 'visual'";
        assert_eq!(asked(&studio, count).await?, "1", "half a picture was kept");
        // Texts are written as always.
        let body = format!("Written meanwhile: {wire:?}.");
        expect(studio.form(&item)?.with("body", &body).post(&studio.lea)?, 303)?;
    }
    bucket.wire.send_replace(Wire::Whole);
    expect(studio.lea.get(&format!("{item}/pictures/p.png"))?, 200)?;
    expect(studio.lea.upload(&add, &[], "late.png", &png(50, 30))?, 303)?;
    assert!(studio.marbre.printed().iter().all(|it| !it.contains(SECRET)), "a secret in the log");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bucket_that_cannot_be_used_is_said_in_one_line() -> Result<()> {
    let bucket = Bucket::start().await?;
    let nowhere = bucket.url().replace("s3://marbre/", "s3://other/");
    for (url, key, secret) in [
        (bucket.url(), KEY, "not the secret"),
        (bucket.url(), "", SECRET),
        (nowhere, KEY, SECRET),
        ("s3://".to_owned(), KEY, SECRET),
        ("gs://marbre".to_owned(), KEY, SECRET),
        ("s3://marbre?endpoint=http://127.0.0.1:1&timeout=1".to_owned(), KEY, SECRET),
    ] {
        let folder = tempfile::tempdir()?;
        let mut marbre = Command::new(binary()?);
        marbre.env("AWS_ACCESS_KEY_ID", key).env("AWS_SECRET_ACCESS_KEY", secret);
        marbre.args(["serve", "--listen", "127.0.0.1:0", "--blobs", &url, "--data"]);
        let output = marbre.arg(folder.path()).output()?;
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{url}: {output:?}");
        assert!(said.contains("--blobs") && said.trim().lines().count() == 1, "{url}: {said}");
        assert!(!said.contains(SECRET), "{said}");
    }
    Ok(())
}

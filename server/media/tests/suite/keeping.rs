use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use domain::ContentHash;
use media::Blobs;

async fn shelf() -> (tempfile::TempDir, Blobs) {
    let directory = tempfile::tempdir().unwrap();
    let blobs = Blobs::open(directory.path().join("blobs")).await.unwrap();
    (directory, blobs)
}

fn files(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    let listed = entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] });
    listed.filter(|path| !path.ends_with("in-use")).collect()
}

#[tokio::test]
async fn what_is_put_comes_back_by_its_hash() {
    let (_directory, blobs) = shelf().await;
    let hash = blobs.put(b"ink".to_vec()).await.unwrap();
    assert_eq!(hash, ContentHash::of(b"ink"));
    assert_eq!(blobs.get(hash).await.unwrap().as_deref(), Some(b"ink".as_slice()));
    assert_eq!(blobs.get(ContentHash::of(b"paper")).await.unwrap(), None);
}

#[tokio::test]
async fn the_same_bytes_are_kept_once_even_when_put_at_once() {
    let (directory, blobs) = shelf().await;
    let puts = (0..8).map(|_| {
        let blobs = blobs.clone();
        tokio::spawn(async move { blobs.put(vec![7; 100_000]).await.unwrap() })
    });
    for put in puts.collect::<Vec<_>>() {
        assert_eq!(put.await.unwrap(), ContentHash::of(&[7; 100_000]));
    }
    assert_eq!(files(directory.path()).len(), 1);
}

#[tokio::test]
async fn an_interrupted_write_leaves_nothing_after_the_next_start() {
    let (directory, blobs) = shelf().await;
    let hash = blobs.put(b"whole".to_vec()).await.unwrap();
    drop(blobs);
    fs::write(directory.path().join("blobs/tmp/half-written"), b"ha").unwrap();
    let blobs = Blobs::open(directory.path().join("blobs")).await.unwrap();
    assert_eq!(files(directory.path()).len(), 1);
    assert!(blobs.get(hash).await.unwrap().is_some());
}

#[tokio::test]
async fn what_another_process_is_writing_is_left_alone() {
    let (directory, _open) = shelf().await;
    fs::write(directory.path().join("blobs/tmp/being-written"), b"ha").unwrap();
    let _second = Blobs::open(directory.path().join("blobs")).await.unwrap();
    assert_eq!(files(directory.path()).len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn several_may_begin_at_the_same_moment() {
    for _ in 0..50 {
        let directory = tempfile::tempdir().unwrap();
        let begun = (0..8).map(|_| tokio::spawn(Blobs::open(directory.path().join("blobs"))));
        for one in begun.collect::<Vec<_>>() {
            let blobs = one.await.unwrap().unwrap();
            blobs.put(b"ink".to_vec()).await.unwrap();
        }
    }
}

/// A process of its own keeps blobs and names each one that was acknowledged, until it is killed.
#[tokio::test]
#[cfg(unix)]
async fn what_was_acknowledged_survives_a_kill() {
    const DIRECTORY: &str = "MARBRE_TEST_BLOBS";
    if let Some(directory) = std::env::var_os(DIRECTORY) {
        let blobs = Blobs::open(directory.into()).await.unwrap();
        for number in 0_u32.. {
            let bytes = number.to_le_bytes().repeat(20_000);
            println!(" {}", blobs.put(bytes).await.unwrap());
        }
    }
    let directory = tempfile::tempdir().unwrap();
    let mut writer = Command::new(std::env::current_exe().unwrap())
        .args(["keeping::what_was_acknowledged_survives_a_kill", "--exact", "--nocapture"])
        .env(DIRECTORY, directory.path())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(writer.stdout.take().unwrap()).lines();
    let mut named = lines.filter_map(|line| line.unwrap().rsplit(' ').next()?.parse().ok());
    let mut acknowledged: Vec<ContentHash> = named.by_ref().take(25).collect();
    writer.kill().unwrap();
    writer.wait().unwrap();
    acknowledged.extend(named);
    let blobs = Blobs::open(directory.path().into()).await.unwrap();
    assert!(acknowledged.len() >= 25);
    for hash in acknowledged {
        assert!(blobs.get(hash).await.unwrap().is_some(), "{hash} is gone");
    }
    assert!(files(&directory.path().join("tmp")).is_empty());
}

#[tokio::test]
async fn damaged_bytes_are_never_handed_out_and_can_be_put_again() {
    let (directory, blobs) = shelf().await;
    let hash = blobs.put(b"true".to_vec()).await.unwrap();
    fs::write(&files(directory.path())[0], b"fake").unwrap();
    assert_eq!(blobs.get(hash).await.unwrap_err().kind(), std::io::ErrorKind::InvalidData);
    blobs.put(b"true".to_vec()).await.unwrap();
    assert_eq!(blobs.get(hash).await.unwrap().as_deref(), Some(b"true".as_slice()));
}

#[tokio::test]
async fn removing_twice_is_no_error() {
    let (_directory, blobs) = shelf().await;
    let hash = blobs.put(b"gone".to_vec()).await.unwrap();
    blobs.remove(hash).await.unwrap();
    blobs.remove(hash).await.unwrap();
    assert_eq!(blobs.get(hash).await.unwrap(), None);
}

//! Backups: taken while people work, whole to the last byte, restored on either database.

use crate::house::{BRAND, House};
use crate::on_both;
use crate::second_factor::{set_up, writer};
use anyhow::{Context, Result};
use media::Blobs;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use store::{Moment, Store};
use studio::backup::{self, BackupError, Pictures, Taken};
use studio::brand::{self, Description};
use studio::second_factor::{code_at, finish_sign_in};
use studio::session::{Device, Signed, sign_in};
use studio::{ActionError, Actor, Studio, export, item};
use tempfile::TempDir;
use tests::databases::Database;
use tests::deadline::until;
use tests::place::{say, times};

on_both!(
    what_is_restored_is_what_was_backed_up,
    doors_and_addresses_are_restored_too,
    sixteen_write_while_backups_are_taken,
    a_studio_that_holds_something_is_left_alone,
    only_the_operator_takes_and_restores,
    a_picture_that_is_lost_is_named_and_the_rest_is_kept,
);

/// A studio made again somewhere else.
struct Again {
    studio: Studio,
    _database: Database,
    _blobs: TempDir,
}

async fn take(house: &House, path: &Path) -> Result<Taken, BackupError> {
    backup::take(&house.studio, &Actor::Operator, path, Pictures::Included).await
}

async fn restore(house: &House, file: &Path, into: Database) -> Result<Again> {
    let (store, folder) = (into.open().await?, tempfile::tempdir()?);
    let blobs = Blobs::open(folder.path().to_owned()).await?;
    backup::restore(&Actor::Operator, backup::verify(file)?, &store, &blobs).await?;
    let studio = Studio { store, blobs, ..house.studio.clone() };
    Ok(Again { studio, _database: into, _blobs: folder })
}

/// Everything in a database, but for how its rows are spelled.
async fn told(store: &Store) -> Result<BTreeMap<String, Vec<serde_json::Value>>> {
    store
        .at_one_moment(async |moment: &Moment| {
            let mut told = BTreeMap::new();
            for table in moment.tables().await? {
                let mut rows = Vec::new();
                let keep = |line: &str| {
                    rows.push(serde_json::from_str(line)?);
                    anyhow::Ok(())
                };
                moment.rows(&table, keep).await?;
                told.insert(table.name().to_owned(), rows);
            }
            anyhow::Ok(told)
        })
        .await
}

/// Blank databases to restore into: SQLite, and PostgreSQL where there is a server.
async fn targets() -> Result<Vec<Database>> {
    let mut targets = vec![Database::blank_sqlite()?];
    targets.extend(Database::blank_postgres().await?);
    Ok(targets)
}

async fn what_is_restored_is_what_was_backed_up(house: House) -> Result<()> {
    let code = house.article("Le « marbre », \\ et l’encre", "Un \u{2028}texte\t{null}.\n").await?;
    let (_, visual) = house.picture(&code, "presse.jpg").await?;
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("marbre.zip");
    let taken = take(&house, &file).await?;
    assert_eq!((taken.pictures, taken.lost.len()), (1, 0));
    let format = export::Format::Markdown;
    let there = export::item(&house.studio, &Actor::Operator, BRAND, &code, format).await?;
    for target in targets().await? {
        let again = restore(&house, &file, target).await?;
        let studio = &again.studio;
        let same = export::item(studio, &Actor::Operator, BRAND, &code, format).await?;
        let (there, same) = (there.file.as_ref().context("a file")?, same.file.context("a file")?);
        assert_eq!(there.bytes, same.bytes, "an export differs");
        assert!(studio.blobs.get(visual.original).await?.is_some());
        // Numbers that count by themselves go on, and everybody may work as before.
        let opened = item::open(studio, &house.manager, BRAND, &code).await?;
        let lead = opened.lead().context("an article")?;
        let content = crate::house::with_body(&lead.content, "Après la restauration.");
        studio::part::save(studio, &house.writer, BRAND, &code, lead.id, lead.save_seq, content)
            .await?;
    }
    let before = told(&house.studio.store).await?;
    let target = Database::blank_sqlite()?;
    let file = folder.path().join("again.zip");
    take(&house, &file).await?;
    assert_eq!(told(&restore(&house, &file, target).await?.studio.store).await?, before);
    Ok(())
}

async fn doors_and_addresses_are_restored_too(house: House) -> Result<()> {
    let email = "camille@exemple.fr";
    let (by, password) = writer(&house).await?;
    let (secret, codes) = set_up(&house, &by, &password).await?;
    let there = Description {
        name: "Atelier Nord".into(),
        slug: "atelier-nord".into(),
        host: "nord.exemple.fr".into(),
        languages: vec!["fr".into()],
        usual: "fr".into(),
        zone: "Europe/Paris".into(),
    };
    brand::describe(&house.studio, &house.admin, BRAND, &there).await?;
    let device = Device::default();
    let Signed::Half(waiting) = sign_in(&house.studio, email, &password, &device).await? else {
        anyhow::bail!("the password alone opened it");
    };
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("marbre.zip");
    take(&house, &file).await?;
    for target in targets().await? {
        let again = restore(&house, &file, target).await?;
        let studio = &again.studio;
        for address in [BRAND, "atelier-nord"] {
            assert_eq!(
                brand::settings(studio, &house.admin, address).await?.brand.slug,
                there.slug
            );
        }
        // Nobody is halfway in; the password alone opens nothing; app and recovery codes do.
        let over = finish_sign_in(studio, &waiting, &codes[0], &device).await;
        assert!(matches!(over, Err(ActionError::NotFound)), "{over:?}");
        for code in [&code_at(&secret, studio.clock.now()), &codes[0]] {
            let Signed::Half(waiting) = sign_in(studio, email, &password, &device).await? else {
                anyhow::bail!("the password alone opened it");
            };
            finish_sign_in(studio, &waiting, code, &device).await?;
        }
    }
    Ok(())
}

/// How many backups are taken, restored and compared.
fn backups() -> usize {
    times(5, 100)
}

async fn sixteen_write_while_backups_are_taken(house: House) -> Result<()> {
    const WRITERS: usize = 16;
    let house = Arc::new(house);
    let folder = tempfile::tempdir()?;
    let mut codes = Vec::new();
    for number in 0..WRITERS {
        codes.push(house.article(&format!("Texte {number}"), "Jet 0.").await?);
    }
    let acknowledged: Arc<Vec<AtomicI64>> = Arc::new((0..WRITERS).map(|_| 0.into()).collect());
    let mut work = tokio::task::JoinSet::new();
    for (number, code) in codes.iter().cloned().enumerate() {
        let (house, acknowledged) = (house.clone(), acknowledged.clone());
        work.spawn(async move {
            for jet in 1.. {
                let body = format!("Jet {jet}. ") + &"Une phrase de plus. ".repeat(50);
                if house.write(&house.writer, &code, &body).await.is_err() {
                    break;
                }
                acknowledged[number].store(jet, Ordering::SeqCst);
                if jet % 20 == 3 && house.picture(&code, &format!("image-{jet}.jpg")).await.is_err()
                {
                    break;
                }
            }
        });
    }
    let mut files: Vec<(PathBuf, Vec<i64>)> = Vec::new();
    for number in 0..backups() {
        let all = || acknowledged.iter().map(|it| it.load(Ordering::SeqCst)).sum::<i64>();
        let enough = all() + 8;
        until("writers at work", async || Ok((all() >= enough).then_some(()))).await?;
        let before = acknowledged.iter().map(|it| it.load(Ordering::SeqCst)).collect();
        let file = folder.path().join(format!("{number}.zip"));
        take(&house, &file).await?;
        files.push((file, before));
    }
    work.shutdown().await;
    let (mut rows, mut lost) = (0, 0);
    for (file, before) in files {
        let again = restore(&house, &file, Database::blank_sqlite()?).await?;
        rows += backup::verify(&file)?.rows();
        for (code, acknowledged) in codes.iter().zip(before) {
            lost += i64::from(jet(&again.studio, &house, code).await? < acknowledged);
        }
        std::fs::remove_file(file)?;
    }
    assert_eq!(lost, 0, "a backup lacks what was acknowledged before it");
    say(&format!(
        "{} backups under {WRITERS} writers restored and verified, {rows} rows, {lost} lost",
        backups()
    ));
    Ok(())
}

/// The number of the text in a restored item, when part, save and pictures agree.
async fn jet(studio: &Studio, house: &House, code: &str) -> Result<i64> {
    let opened = item::open(studio, &house.manager, BRAND, code).await?;
    let lead = opened.lead().context("an article")?;
    let last = store::saves::last(studio.store.read(), lead.id).await?.context("a save")?;
    assert_eq!((last.seq, last.hash), (lead.save_seq, lead.content.hash()));
    for part in &opened.parts {
        if let domain::Content::Visual(visual) = &part.content {
            assert!(studio.blobs.get(visual.original).await?.is_some(), "a picture is missing");
        }
    }
    let domain::Content::Article(article) = &lead.content else { anyhow::bail!("no article") };
    let number = article.body.strip_prefix("Jet ").and_then(|it| it.split('.').next());
    Ok(number.context("a number")?.parse()?)
}

async fn a_studio_that_holds_something_is_left_alone(house: House) -> Result<()> {
    house.article("Le marbre", "Un.").await?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("marbre.zip");
    take(&house, &file).await?;
    let before = told(&house.studio.store).await?;
    let (store, blobs) = (&house.studio.store, &house.studio.blobs);
    let refused = backup::restore(&Actor::Operator, backup::verify(&file)?, store, blobs).await;
    assert!(matches!(refused, Err(BackupError::NotEmpty)), "{refused:?}");
    assert_eq!(told(&house.studio.store).await?, before);

    let kept = std::fs::read(&file)?;
    let again = take(&house, &file).await;
    assert!(matches!(again, Err(BackupError::Exists(_))), "{again:?}");
    assert_eq!(std::fs::read(&file)?, kept);
    // A folder stands for a new file in it.
    let named = take(&house, folder.path()).await?;
    assert_eq!(named.path, folder.path().join("marbre-2025-11-21T120000Z.zip"));
    let nowhere = take(&house, &folder.path().join("no/such/folder/marbre.zip")).await;
    assert!(matches!(nowhere, Err(BackupError::File { .. })), "{nowhere:?}");
    assert_eq!(std::fs::read_dir(folder.path())?.count(), 2, "something was left beside");
    Ok(())
}

async fn only_the_operator_takes_and_restores(house: House) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("marbre.zip");
    for actor in [&house.manager, &house.admin, &house.stranger] {
        let refused = backup::take(&house.studio, actor, &file, Pictures::Included).await;
        assert!(matches!(refused, Err(BackupError::Forbidden)), "{refused:?}");
    }
    take(&house, &file).await?;
    let database = Database::blank_sqlite()?;
    let target = database.open().await?;
    let blobs = &house.studio.blobs;
    let refused = backup::restore(&house.admin, backup::verify(&file)?, &target, blobs).await;
    assert!(matches!(refused, Err(BackupError::Forbidden)), "{refused:?}");
    assert!(target.is_blank().await?);
    Ok(())
}

async fn a_picture_that_is_lost_is_named_and_the_rest_is_kept(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    let (_, visual) = house.picture(&code, "presse.jpg").await?;
    house.studio.blobs.remove(visual.original).await?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("marbre.zip");
    assert_eq!(take(&house, &file).await?.lost, [visual.original]);
    let again = restore(&house, &file, Database::blank_sqlite()?).await?;
    assert_eq!(jet_free(&again.studio, &house, &code).await?, "Un.");
    Ok(())
}

async fn jet_free(studio: &Studio, house: &House, code: &str) -> Result<String> {
    let opened = item::open(studio, &house.manager, BRAND, code).await?;
    match &opened.lead().context("an article")?.content {
        domain::Content::Article(article) => Ok(article.body.clone()),
        _ => anyhow::bail!("no article"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_byte_of_a_backup_changes_unseen() -> Result<()> {
    let house = House::reviewed(Database::sqlite().await?).await?;
    let code = house.article("Le marbre", "Un.").await?;
    house.picture(&code, "presse.jpg").await?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("marbre.zip");
    take(&house, &file).await?;
    let whole = std::fs::read(&file)?;
    let picture = whole.windows(6).position(|it| it == b"blobs/").context("a picture")?;
    let step = whole.len() / times(150, whole.len()) + 1;
    let damaged = folder.path().join("damaged.zip");
    let mut tried = 0;
    for at in (0..whole.len()).step_by(step) {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (at % 8);
        std::fs::write(&damaged, bytes)?;
        let said =
            backup::verify(&damaged).err().context("a flipped bit was not seen")?.to_string();
        assert!(said.contains("damaged.zip"), "{said}");
        if (picture + 200..picture + 20_000).contains(&at) {
            assert!(said.contains("blobs/"), "byte {at}: {said}");
        }
        tried += 1;
    }
    for tenth in 0..10 {
        let short = &whole[..whole.len() * tenth / 10];
        std::fs::write(&damaged, short)?;
        match backup::verify(&damaged) {
            Err(BackupError::CutOff { entry, .. }) => assert!(!entry.is_empty()),
            Err(BackupError::NoBackup(_)) if tenth == 0 => {}
            other => panic!("cut off at {tenth}0 %: {:?}", other.map(|it| it.bytes)),
        }
    }
    say(&format!("{tried} flipped bits and 10 cuts, all seen"));
    Ok(())
}

#[tokio::test]
async fn what_is_no_backup_is_told_apart() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("list.txt");
    for bytes in [&b""[..], b"milk, bread, lead", b"PK"] {
        std::fs::write(&file, bytes)?;
        assert!(backup::verify(&file).is_err());
    }
    std::fs::write(&file, "milk, bread, lead")?;
    assert!(matches!(backup::verify(&file), Err(BackupError::NoBackup(_))));
    assert!(matches!(backup::verify(folder.path()), Err(BackupError::File { .. })));
    let nowhere = backup::verify(&folder.path().join("nowhere.zip"));
    assert!(matches!(nowhere, Err(BackupError::File { .. })));
    Ok(())
}

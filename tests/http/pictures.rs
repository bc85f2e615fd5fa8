//! Files that are no pictures, or not such as a studio can use.

use crate::strangers::member;
use crate::studio::{Studio, expect, founded};
use anyhow::{Context, Result};
use tests::asking::{Answer, Form};
use tests::plates::{bomb, png};

#[tokio::test]
async fn a_file_that_cannot_be_used_is_refused_in_words_and_not_kept() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Pictures", "None yet.")?;
    let whole = png(640, 480);
    let cut = whole.get(..whole.len() / 2).unwrap_or_default();
    let huge = bomb(20_000, 20_000);
    assert!(huge.len() < 80_000, "{} bytes", huge.len());
    let heavy = [whole.clone(), vec![7; 30_000_000]].concat();
    for (name, bytes, words) in [
        ("letter.png", &b"Dear reader, this is a letter."[..], "not a picture"),
        ("empty.png", b"", "not a picture"),
        ("drawing.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "SVG"),
        ("cut.png", cut, "cut off"),
        ("huge.png", &huge, "20000"),
        ("heavy.png", &heavy, "weighs 31 MB. At most 20 MB"),
    ] {
        let refused = add(&studio, &item, name, bytes)?;
        let status = refused.status;
        assert!(matches!(status, 413 | 422), "{name}: {refused:?}");
        let text =
            refused.text().replace(['\u{a0}', '\u{202f}', ','], " ").replace("20 000", "20000");
        let summary = text.split("id=\"summary\"").nth(1).unwrap_or_default();
        let summary = summary.split("</div>").next().unwrap_or_default();
        assert!(summary.contains(words), "{name}: {summary}");
        let page = expect(studio.lea.get(&format!("{item}/visuals"))?, 200)?;
        assert!(!page.text().contains(name), "{name} was kept");
    }
    Ok(())
}

#[tokio::test]
async fn a_picture_is_served_as_one_and_only_to_its_house() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Pictures", "One.")?;
    expect(add(&studio, &item, "Forme de plomb.PNG", &png(640, 480))?, 303)?;
    let path = format!("{item}/pictures/forme-de-plomb.png");
    let served = expect(studio.lea.get(&path)?, 200)?;
    assert_eq!(served.header("content-type"), "image/png");
    assert_eq!(served.header("x-content-type-options"), "nosniff");
    let stranger = tests::asking::Visitor::new(&studio.marbre.url(""))?;
    expect(stranger.get(&path)?, 404)?;
    Ok(())
}

#[tokio::test]
async fn a_picture_is_not_there_for_another_brand_nor_for_nobody() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Pictures", "One.\n\n![A form](a.png)")?;
    expect(add(&studio, &item, "a.png", &png(640, 480))?, 303)?;
    let served = expect(studio.lea.get(&format!("{item}/pictures/a.png"))?, 200)?;
    let hash = domain::ContentHash::of(&served.body);
    let (known, unknown) =
        (format!("/pictures/{hash}/a.png"), format!("/pictures/{}/a.png", "0".repeat(64)));
    assert!(expect(studio.lea.get(&known)?, 200)?.header("cache-control").contains("private"));
    let zoe = member(&studio, "zoe@example.org", &["--role", "manager", "--other"])?;
    let nobody = tests::asking::Visitor::new(&studio.marbre.url(""))?;
    for by in [&zoe, &nobody] {
        let (hers, none) = (expect(by.get(&known)?, 404)?, expect(by.get(&unknown)?, 404)?);
        assert_eq!(hers.body, none.body, "they do not look alike");
        expect(by.get(&known.replace("/pictures", "/approved"))?, 404)?;
    }
    // Whoever uploads the same file sees their own.
    let theirs =
        zoe.upload("/b/other/items/new", &[("kind", "article"), ("title", "Hers")], "", b"")?;
    let theirs = theirs.location().trim_end_matches("/edit").to_owned();
    expect(zoe.upload(&format!("{theirs}/visuals/add"), &[], "b.png", &png(640, 480))?, 303)?;
    expect(zoe.get(&known.replace("a.png", "b.png"))?, 200)?;
    Ok(())
}

#[tokio::test]
async fn what_an_exported_file_shows_can_be_fetched_while_it_is_approved() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Pictures", "One.\n\n![A form](a.png)")?;
    let added = add(&studio, &item, "a.png", &png(640, 480))?;
    let visual = studio.lea.get(added.location())?;
    let described = Form::of(&visual, "/visuals/save")?.with("alt", "A form").with("credit", "Own");
    expect(described.post(&studio.lea)?, 303)?;
    expect(studio.lea.post(&format!("{item}/review/release"), &[])?, 303)?;
    let wxr =
        expect(studio.lea.post(&format!("{item}/export"), &[("format", "wxr")])?, 200)?.text();
    let (_, address) = wxr.split_once("<wp:attachment_url><![CDATA[").context("an attachment")?;
    let address = address.split("]]>").next().unwrap_or_default();
    let path = address.strip_prefix(&studio.marbre.url("")).context("this studio's address")?;
    let nobody = tests::asking::Visitor::new(&studio.marbre.url(""))?;
    let fetched = expect(nobody.get(path)?, 200)?;
    assert_eq!(fetched.header("content-type"), "image/png");
    expect(nobody.get(&path.replace("a.png", "b.png"))?, 404)?;

    let visual = studio.lea.get(&format!("{item}/visuals"))?;
    let changed = Form::of(&visual, "/visuals/save")?.with("alt", "Another form");
    expect(changed.post(&studio.lea)?, 303)?;
    expect(nobody.get(path)?, 404)?;
    Ok(())
}

#[tokio::test]
async fn bytes_behind_a_picture_go_nowhere() -> Result<()> {
    const HIDDEN: &[u8] = b"<?php echo 'hidden behind the last chunk'; ?>";
    let studio = founded().await?;
    let item = studio.article("Pictures", "One.\n\n![A form](a.png)")?;
    let file = [png(640, 480).as_slice(), HIDDEN].concat();
    let added = expect(add(&studio, &item, "a.png", &file)?, 303)?;
    let (_, visual) = added.location().rsplit_once('=').context("a visual")?;
    let page = studio.lea.get(&format!("{item}/visuals"))?;
    expect(
        Form::of(&page, "/visuals/save")?
            .with("alt", "A form")
            .with("credit", "Own")
            .post(&studio.lea)?,
        303,
    )?;
    expect(studio.lea.post(&format!("{item}/review/release"), &[])?, 303)?;
    let hides = |bytes: &[u8]| bytes.windows(HIDDEN.len()).any(|it| it == HIDDEN);
    let served = expect(studio.lea.get(&format!("{item}/pictures/a.png"))?, 200)?;
    let sized = expect(studio.lea.get(&format!("{item}/visuals/{visual}/x/post_square"))?, 200)?;
    assert!(hides(&file) && !hides(&served.body) && !hides(&sized.body));
    let bundle =
        expect(studio.lea.post(&format!("{item}/export"), &[("format", "markdown")])?, 200)?;
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bundle.body))?;
    let mut found = false;
    for at in 0..zip.len() {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut zip.by_index(at)?, &mut bytes)?;
        assert!(!hides(&bytes), "file {at} of the bundle");
        found |= bytes == served.body;
    }
    assert!(found, "the picture exported is another one");
    Ok(())
}

fn add(studio: &Studio, item: &str, name: &str, bytes: &[u8]) -> Result<Answer> {
    studio.lea.upload(&format!("{item}/visuals/add"), &[], name, bytes)
}

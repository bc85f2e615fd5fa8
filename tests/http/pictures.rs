//! Files that are no pictures, or not such as a studio can use.

use crate::studio::{Studio, expect, founded};
use anyhow::Result;
use tests::asking::Answer;
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
        ("heavy.png", &heavy, "20 MB"),
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

fn add(studio: &Studio, item: &str, name: &str, bytes: &[u8]) -> Result<Answer> {
    studio.lea.upload(&format!("{item}/visuals/add"), &[], name, bytes)
}

//! No room left while people write: refused in words, with what they typed, and nothing half-written.

use crate::studio::{Studio, expect, founded_through, told};
use anyhow::{Context, Result};
use tests::asking::{Form, Visitor};
use tests::plates::png;

/// Starts what follows with files that may grow to 2 MiB, as a full disk would stop them. Signal 25 would
/// end the program instead of telling it.
const SMALL: [&str; 3] = ["sh", "-c", "trap '' 25; ulimit -f 4096; exec \"$0\" \"$@\""];

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_refuses_a_save_and_gives_the_text_back() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let mut studio = founded_through(&SMALL, folder.path(), &[]).await?;
    let item = studio.article("Full", &text(0))?;
    let (number, refused) = (1..60)
        .find_map(|number| match save(&studio, &item, number) {
            Ok(answer) if answer.status == 303 => None,
            other => Some((number, other)),
        })
        .context("two megabytes held sixty long texts")?;
    let page = expect(refused?, 503)?;
    let typed = Form::of(&page, "/edit")?;
    assert_eq!(typed.get("body").replace("\r\n", "\n"), text(number), "the text is gone");
    assert!(page.text().contains("cannot write right now"), "no reason is given");
    assert_eq!(studio.text(&item)?, text(number - 1), "the last acknowledged text");

    // Nor does it keep out whom it would have to note as seen, once in ten minutes.
    told(&studio, "UPDATE session SET last_seen_at = last_seen_at - 3600000").await?;
    let page = expect(save(&studio, &item, number)?, 503)?;
    assert_eq!(Form::of(&page, "/edit")?.get("body").replace("\r\n", "\n"), text(number));

    // A picture is refused whole as well, once what a long text left is used up, and so is somebody who
    // signs in.
    let (late, answer) = (1..500)
        .map(|number| format!("late-{number}.png"))
        .map(|name| {
            (studio.lea.upload(&format!("{item}/visuals/add"), &[], &name, &png(40, 30)), name)
        })
        .find_map(|(answer, name)| match answer {
            Ok(answer) if answer.status == 303 => None,
            other => Some((name, other)),
        })
        .context("what was left held five hundred pictures")?;
    expect(answer?, 503)?;
    let page = expect(studio.lea.get(&format!("{item}/visuals"))?, 200)?;
    assert!(!page.text().contains(&late), "half a picture was kept");
    let nobody = Visitor::new(&studio.marbre.url(""))?;
    expect(nobody.get("/login")?, 200)?;

    // Room again, without anybody's help but a restart.
    studio.marbre.kill()?;
    studio.marbre.through.clear();
    studio.marbre.start_again().await?;
    assert_eq!(studio.text(&item)?, text(number - 1));
    expect(save(&studio, &item, number)?, 303)?;
    assert_eq!(studio.text(&item)?, text(number));
    Ok(())
}

fn save(studio: &Studio, item: &str, number: usize) -> Result<tests::asking::Answer> {
    studio.form(item)?.with("body", &text(number)).post(&studio.lea)
}

/// A text of 100 KB that names its number at both ends.
fn text(number: usize) -> String {
    format!(
        "Save {number} begins.\n\n{}\n\nSave {number} ends.",
        "Lead and ink. ".repeat(7_500).trim()
    )
}

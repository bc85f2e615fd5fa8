//! The day an item is due: typed, shown, refused when it is none.

use crate::studio::{expect, founded};
use anyhow::Result;
use tests::asking::Form;

#[tokio::test]
async fn a_due_day_is_on_the_board_and_in_the_history() -> Result<()> {
    let studio = founded().await?;
    let fields =
        [("kind", "article"), ("title", "Due"), ("text", "Soon."), ("due", "2031-02-28T18:00")];
    let path = format!("/b/{}/items/new", studio.brand);
    let made = expect(studio.lea.upload(&path, &fields, "", b"")?, 303)?;
    let item = made.location().trim_end_matches("/edit").to_owned();
    let board = || studio.lea.get(&format!("/b/{}/board", studio.brand));
    assert!(board()?.text().contains("due Fri 28 Feb 2031, 18:00"));

    let review = studio.lea.get(&format!("{item}/review"))?;
    let form = Form::of(&review, "/due")?;
    assert_eq!(form.get("due"), "2031-02-28T18:00");
    for garbage in ["tomorrow", "2031-02-30T10:00", "9999999-01-01T00:00", "\0"] {
        expect(form.clone().with("due", garbage).post(&studio.lea)?, 422)?;
    }
    expect(form.clone().with("due", "2031-03-03T09:30").post(&studio.lea)?, 303)?;
    assert!(board()?.text().contains("due Mon 3 Mar 2031, 09:30"));
    expect(form.with("due", "").post(&studio.lea)?, 303)?;
    assert!(!board()?.words().contains("2031"));
    let history = studio.lea.get(&format!("{item}/versions"))?.text();
    assert_eq!(history.matches("changed when it is due").count(), 3);
    Ok(())
}

#[tokio::test]
async fn a_day_that_is_none_makes_no_item() -> Result<()> {
    let studio = founded().await?;
    let fields = [("kind", "article"), ("title", "Kept"), ("text", "Soon."), ("due", "tomorrow")];
    let path = format!("/b/{}/items/new", studio.brand);
    let refused = expect(studio.lea.upload(&path, &fields, "", b"")?, 422)?;
    assert!(refused.text().contains("Kept"), "what was typed is gone");
    let board = studio.lea.get(&format!("/b/{}/board", studio.brand))?.text();
    assert!(!board.contains("Kept"), "it was made all the same");
    Ok(())
}

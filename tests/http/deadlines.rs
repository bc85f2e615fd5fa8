//! Deadlines, without scripts: typed, refused with what was typed, shown where decisions wait.

use crate::strangers::member;
use crate::studio::{expect, founded};
use anyhow::Result;
use tests::asking::Form;

#[tokio::test]
async fn a_deadline_is_set_and_shown_where_a_decision_waits() -> Result<()> {
    let studio = founded().await?;
    let ana = member(&studio, "ana@example.org", &["--role", "manager"])?;
    let item = studio.article("On the stone", "One two three.")?;
    let settings = format!("/b/{}/settings/brand", studio.brand);
    let form = Form::of(&ana.get(&settings)?, "/settings/brand/deadlines")?;
    assert_eq!(
        (form.get("mon_from"), form.get("fri_to"), form.get("sun_to")),
        ("09:00", "18:00", "")
    );
    assert_eq!(
        (form.get("first"), form.get("escalate")),
        ("", ""),
        "no deadline unless somebody says"
    );
    let wrong = form.clone().with("first", "soon").with("closed", "Christmas");
    let refused = expect(wrong.post(&ana)?, 422)?;
    assert!(refused.words().contains("Write one day a line, year first"), "{}", refused.words());
    let typed = Form::of(&refused, "/settings/brand/deadlines")?;
    assert_eq!((typed.get("first"), typed.get("closed")), ("soon", "Christmas"));
    let refused = expect(typed.with("closed", "2027-01-01").post(&ana)?, 422)?;
    assert!(refused.words().contains("a whole number from 1 to 240"), "{}", refused.words());
    let nobody = ["mon", "tue", "wed", "thu", "fri"].iter().fold(form.clone(), |form, day| {
        form.with(&format!("{day}_from"), "").with(&format!("{day}_to"), "")
    });
    let refused = expect(nobody.post(&ana)?, 422)?;
    assert!(refused.words().contains("Nobody works."), "{}", refused.words());
    let set = form.with("first", "16").with("escalate", "8").with("closed", "2027-01-01");
    let saved = expect(set.post(&ana)?, 303)?;
    assert!(saved.location().ends_with("?done=deadlines"), "{saved:?}");
    let kept = Form::of(&ana.get(&settings)?, "/settings/brand/deadlines")?;
    assert_eq!((kept.get("first"), kept.get("closed")), ("16", "2027-01-01"));
    expect(studio.lea.post(&format!("{item}/review/submit"), &[])?, 303)?;
    let review = ana.get(&format!("{item}/review"))?.words();
    assert!(review.contains("Decision due "), "{review}");
    let inbox = ana.get("/inbox")?.words();
    assert!(inbox.contains("Due "), "{inbox}");
    let board = studio.lea.get(&format!("/b/{}/board", studio.brand))?.words();
    assert!(board.contains("due "), "{board}");
    Ok(())
}

#[tokio::test]
async fn what_is_late_says_so_in_words() -> Result<()> {
    let studio = founded().await?;
    let ana = member(&studio, "ana@example.org", &["--role", "manager"])?;
    let item = studio.article("On the stone", "One two three.")?;
    let late = [("due", "2021-02-26T18:00")];
    expect(studio.lea.post(&format!("{item}/due"), &late)?, 303)?;
    expect(studio.lea.post(&format!("{item}/review/submit"), &[])?, 303)?;
    let review = ana.get(&format!("{item}/review"))?.words();
    assert!(review.contains("Late: the decision was due Fri 26 Feb 2021, 18:00"), "{review}");
    let board = ana.get(&format!("/b/{}/board", studio.brand))?.words();
    assert!(board.contains("late: due Fri 26 Feb 2021, 18:00"), "{board}");
    let library = ana.get(&format!("/b/{}/library", studio.brand))?.words();
    assert!(library.contains("late: due Fri 26 Feb 2021, 18:00"), "{library}");
    Ok(())
}

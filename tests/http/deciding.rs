//! Around a decision, without scripts: signing, asking, taking back, ending; a brand on hold.

use crate::strangers::member;
use crate::studio::{Studio, expect, founded};
use anyhow::Result;
use tests::asking::{Form, Visitor};

/// A studio with a second reader, and an article.
async fn written() -> Result<(Studio, Visitor, String)> {
    let studio = founded().await?;
    let ana = member(&studio, "ana@example.org", &["--role", "manager"])?;
    let item = studio.article("On the stone", "One two three.")?;
    Ok((studio, ana, item))
}

fn settings(studio: &Studio) -> String {
    format!("/b/{}/settings/brand", studio.brand)
}

#[tokio::test]
async fn a_checklist_is_signed_shown_and_ticked_again() -> Result<()> {
    let (studio, ana, item) = written().await?;
    let page = ana.get(&settings(&studio))?;
    let asks = Form::of(&page, "/settings/brand/approval")?
        .with("check", "links")
        .with("checked_twice", "yes");
    expect(asks.post(&ana)?, 303)?;
    let page = studio.lea.get(&format!("{item}/review"))?;
    assert!(page.words().contains("Every link was tried"), "{}", page.words());
    let submit = Form::of(&page, "/review/submit")?;
    let refused = expect(submit.clone().with("note", "Ready.").post(&studio.lea)?, 422)?;
    assert!(refused.words().contains("Tick every line of the list"), "{}", refused.words());
    assert_eq!(Form::of(&refused, "/review/submit")?.get("note"), "Ready.");
    expect(submit.with("signed", "links").post(&studio.lea)?, 303)?;
    let page = ana.get(&format!("{item}/review"))?;
    assert!(page.words().contains("Léa Castel signed that"), "{}", page.words());
    let approve = Form::of(&page, "/review/approve")?;
    expect(approve.clone().post(&ana)?, 422)?;
    expect(approve.with("checked", "links").post(&ana)?, 303)?;
    Ok(())
}

#[tokio::test]
async fn a_question_and_a_decision_that_is_taken_back() -> Result<()> {
    let (studio, ana, item) = written().await?;
    let page = ana.get(&settings(&studio))?;
    let wrong = Form::of(&page, "/settings/brand/approval")?.with("take_back", "31");
    let refused = expect(wrong.post(&ana)?, 422)?;
    assert!(refused.words().contains("from 0 to 30"), "{}", refused.words());
    expect(
        Form::of(&refused, "/settings/brand/approval")?.with("take_back", "30").post(&ana)?,
        303,
    )?;
    expect(studio.lea.post(&format!("{item}/review/submit"), &[])?, 303)?;
    let review = format!("{item}/review");
    let page = ana.get(&review)?;
    let ask = Form::of(&page, "/review/ask")?.with("question", "Which printer?");
    expect(ask.post(&ana)?, 303)?;
    assert!(studio.lea.get(&review)?.words().contains("Which printer?"));
    expect(Form::of(&page, "/review/approve")?.post(&ana)?, 303)?;
    let export = ana.get(&format!("{item}/export"))?.words();
    assert!(export.contains("can still be taken back"), "{export}");
    expect(ana.post(&format!("{item}/export"), &[("format", "wxr")])?, 422)?;
    let page = ana.get(&review)?;
    expect(Form::of(&page, "/review/take-back")?.post(&ana)?, 303)?;
    let page = ana.get(&review)?;
    assert!(page.words().contains("took a decision back"), "{}", page.words());
    Form::of(&page, "/review/approve")?;
    let twice = expect(ana.post(&format!("{review}/take-back"), &[])?, 409)?;
    assert!(twice.words().contains("There is nothing to take back"), "{}", twice.words());
    Ok(())
}

#[tokio::test]
async fn an_approval_is_ended_and_a_brand_is_put_on_hold() -> Result<()> {
    let (studio, ana, item) = written().await?;
    let review = format!("{item}/review");
    let approve = || -> Result<()> {
        expect(studio.lea.post(&format!("{review}/submit"), &[])?, 303)?;
        expect(Form::of(&ana.get(&review)?, "/review/approve")?.post(&ana)?, 303)?;
        Ok(())
    };
    approve()?;
    let end = Form::of(&ana.get(&review)?, "/review/revoke")?;
    let refused = expect(end.clone().with("revoke_reason", " ").post(&ana)?, 422)?;
    let end = Form::of(&refused, "/review/revoke")?.with("revoke_reason", "A date is wrong.");
    expect(end.post(&ana)?, 303)?;
    let activity = ana.get(&format!("/b/{}/activity", studio.brand))?.words();
    assert!(activity.contains("ended an approval") && activity.contains("A date is wrong."));
    approve()?;
    let hold = Form::of(&ana.get(&settings(&studio))?, "/settings/brand/hold")?;
    expect(hold.with("reason", "A crisis.").post(&ana)?, 303)?;
    let page = ana.get(&format!("{item}/export"))?.words();
    assert!(page.contains("Nothing of this brand leaves for now"), "{page}");
    expect(ana.post(&format!("{item}/export"), &[("format", "wxr")])?, 422)?;
    let free = Form::of(&ana.get(&settings(&studio))?, "/settings/brand/free")?;
    expect(free.post(&ana)?, 303)?;
    expect(ana.post(&format!("{item}/export"), &[("format", "wxr")])?, 200)?;
    Ok(())
}

//! Around a decision, without scripts: signing, asking, taking back, ending; a brand on hold.

use crate::strangers::member;
use crate::studio::{Studio, expect, founded};
use anyhow::{Context, Result};
use tests::asking::{Answer, Form, Visitor};

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
    let all = format!("/b/{}/export", studio.brand);
    let page = ana.get(&all)?;
    assert!(page.words().contains("Nothing of this brand leaves for now"), "{page:?}");
    assert!(Form::of(&page, "/export").is_err(), "there is nothing to choose");
    expect(ana.post(&all, &[("format", "wxr")])?, 422)?;
    let free = Form::of(&ana.get(&settings(&studio))?, "/settings/brand/free")?;
    expect(free.post(&ana)?, 303)?;
    expect(ana.post(&format!("{item}/export"), &[("format", "wxr")])?, 200)?;
    Ok(())
}

#[tokio::test]
async fn who_read_is_noted_by_the_page_and_shown() -> Result<()> {
    let (studio, ana, item) = written().await?;
    let review = format!("{item}/review");
    expect(studio.lea.post(&format!("{review}/submit"), &[])?, 303)?;
    assert!(Form::of(&studio.lea.get(&review)?, "/review/read").is_err(), "who wrote it");
    let page = ana.get(&review)?;
    let read = Form::of(&page, "/review/read")?;
    assert!(!ana.get(&review)?.words().contains("Read by"), "opening it is no reading");
    expect(read.clone().post(&ana)?, 204)?;
    expect(read.clone().post(&ana)?, 204)?;
    let page = ana.get(&review)?;
    assert_eq!(page.words().matches("Read by").count(), 1, "{}", page.words());
    assert!(Form::of(&page, "/review/read").is_err(), "it is known");
    expect(read.with("seen", &"0".repeat(64)).post(&ana)?, 409)?;
    Ok(())
}

#[tokio::test]
async fn posts_are_approved_together_and_a_late_one_is_named() -> Result<()> {
    let (studio, ana, _) = written().await?;
    let new = format!("/b/{}/items/new", studio.brand);
    let mut reviews = Vec::new();
    for text in ["The press is warm.", "The ink is dry."] {
        let fields = [("kind", "post"), ("network", "linkedin")];
        let made = expect(studio.lea.upload(&new, &fields, "", b"")?, 303)?;
        let posts = expect(studio.lea.get(made.location())?, 200)?;
        expect(Form::of(&posts, "/posts/save")?.with("text", text).post(&studio.lea)?, 303)?;
        let (item, _) = made.location().rsplit_once('/').unwrap_or_default();
        expect(studio.lea.post(&format!("{item}/review/submit"), &[])?, 303)?;
        reviews.push(format!("{item}/review"));
    }
    let inbox = expect(ana.get("/inbox")?, 200)?;
    assert!(inbox.words().contains("Approve 2 posts of Atelier Castel together"), "{inbox:?}");
    let approve = format!("/b/{}/approve", studio.brand);
    let page = expect(ana.get(&approve)?, 200)?;
    for text in ["The press is warm.", "The ink is dry."] {
        assert!(page.words().contains(text), "{}", page.words());
    }
    let none = expect(ana.post(&approve, &[])?, 422)?;
    assert!(none.words().contains("Tick at least one post"), "{}", none.words());
    let values: Vec<String> = page
        .text()
        .split("name=\"post\" value=\"")
        .skip(1)
        .filter_map(|it| Some(it.split_once('"')?.0.to_owned()))
        .collect();
    assert_eq!(values.len(), 2);
    expect(studio.lea.post(&format!("{}/withdraw", reviews[0]), &[])?, 303)?;
    let both: Vec<(&str, &str)> = values.iter().map(|it| ("post", it.as_str())).collect();
    let late = expect(ana.post(&approve, &both)?, 409)?;
    assert!(late.text().contains(&reviews[0]), "which one is named");
    assert!(late.words().contains("1 approval is recorded."), "{}", late.words());
    let empty = expect(ana.get(&approve)?, 200)?;
    assert!(empty.words().contains("No post waits for you"), "{}", empty.words());
    Ok(())
}

#[tokio::test]
async fn stages_of_ones_own_are_described_without_scripts() -> Result<()> {
    let (studio, ana, item) = written().await?;
    let page = format!("/b/{}/settings/workflow", studio.brand);
    let form = |answer: &tests::asking::Answer| Form::of(answer, "/settings/workflow");
    let first = expect(ana.get(&page)?, 200)?;
    let first = form(&first)?;
    assert_eq!((first.get("stages"), first.get("s0_0_who")), ("1", "manager"));
    let two = expect(first.with("s0_name", "Reading").with("do", "add").post(&ana)?, 200)?;
    let two = form(&two)?;
    assert_eq!((two.get("stages"), two.get("s0_name")), ("2", "Reading"), "what was typed stays");
    let wrong = two.clone().with("s1_name", "Peers").with("s1_0_who", "writer");
    let wrong = wrong.with("s0_0_who", "community-manager").with("do", "save");
    let refused = expect(wrong.post(&ana)?, 422)?;
    assert!(refused.words().contains("Keep one place for managers alone"), "{}", refused.words());
    assert_eq!(form(&refused)?.get("s1_name"), "Peers");
    let nobody = form(&refused)?.with("do", "save").with("s0_0_who", "manager");
    let nobody = nobody.with("s1_0_quorum", "5").post(&ana)?;
    assert!(expect(nobody, 409)?.words().contains("Peers"), "which place nobody could fill");
    assert_eq!(two.get("release"), "yes", "as where one person may release alone now");
    let kept = two.with("s1_name", "Print").with("release", "").with("do", "save");
    let kept = kept.post(&ana)?;
    assert_eq!(expect(kept, 303)?.location(), format!("{page}?done=stages"));
    let shown = expect(ana.get(&page)?, 200)?;
    assert_eq!((form(&shown)?.get("s0_name"), form(&shown)?.get("s1_name")), ("Reading", "Print"));
    assert_eq!(form(&shown)?.get("release"), "");
    expect(studio.lea.post(&format!("{item}/review/submit"), &[])?, 303)?;
    let review = expect(ana.get(&format!("{item}/review"))?, 200)?;
    assert!(review.words().contains("Reading") && review.words().contains("Print"));
    Ok(())
}

#[tokio::test]
async fn what_keeps_an_article_or_a_post_from_going_on_is_chosen_apart() -> Result<()> {
    let (studio, ana, _) = written().await?;
    let path = format!("/b/{}/settings/brand", studio.brand);
    let approval = |page: &Answer| Form::of(page, "/settings/brand/approval");
    let chosen = approval(&ana.get(&path)?)?;
    let chosen = chosen.with("blocks", "typography").with("blocks_posts", "networks");
    expect(chosen.post(&ana)?, 303)?;
    let page = expect(ana.get(&path)?, 200)?;
    assert_eq!(approval(&page)?.get("blocks"), "typography");
    assert_eq!(approval(&page)?.get("blocks_posts"), "networks");
    // A post that its network cuts short is named, and the reason leads to its text.
    let path = format!("/b/{}/items/new", studio.brand);
    let post = [("kind", "post"), ("network", "x")];
    let made = expect(studio.lea.upload(&path, &post, "", b"")?, 303)?;
    let item = made.location().strip_suffix("/posts").context("a post")?.to_owned();
    let text = Form::of(&studio.lea.get(made.location())?, "/posts/save")?;
    expect(text.with("text", "It waits for #l’été and the press.").post(&studio.lea)?, 303)?;
    let refused = studio.lea.post(&format!("{item}/review/submit"), &[])?;
    let refused = expect(refused, 422)?;
    assert!(refused.text().contains("/posts#text-"), "{}", refused.words());
    assert!(refused.words().contains("#l"), "{}", refused.words());
    Ok(())
}

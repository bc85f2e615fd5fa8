//! The plan says where the approval of each text stands, and who ended it.

use crate::strangers::member;
use crate::studio::{expect, founded};
use anyhow::{Context, Result};
use tests::asking::{Form, Visitor};

#[tokio::test]
async fn the_plan_says_what_is_ready_what_waits_and_what_is_suspended() -> Result<()> {
    let studio = founded().await?;
    let ana = member(&studio, "ana@example.org", &["--role", "manager"])?;
    let item = studio.article("On the stone", "One two three.")?;
    let added = studio.lea.post(&format!("{item}/posts/add"), &[("network", "x")])?;
    let page = studio.lea.get(added.location())?;
    let post = Form::of(&page, "/posts/save")?.with("text", "Read it.");
    expect(post.with("planned", "2031-03-30T09:30").post(&studio.lea)?, 303)?;
    let plan = format!("/b/{}/plan?from=2031-03-24", studio.brand);
    let shown = |by: &Visitor| anyhow::Ok(expect(by.get(&plan)?, 200)?.words());
    let says = |by: &Visitor, what: &str| {
        let words = shown(by)?;
        anyhow::ensure!(words.contains(what), "{what}: {words}");
        anyhow::Ok(())
    };
    says(&ana, "Being written: nobody has submitted it yet")?;
    says(&ana, "Ready: 0. Waiting: 0. Being written: 1. Suspended: 0.")?;
    let review = format!("{item}/review");
    expect(studio.lea.post(&format!("{review}/submit"), &[])?, 303)?;
    says(&ana, "Ready: 0. Waiting: 1. Being written: 0. Suspended: 0.")?;
    let back = Form::of(&ana.get(&review)?, "/review/changes")?.with("request_comment", "Shorter.");
    expect(back.post(&ana)?, 303)?;
    says(&ana, "Being written: changes were requested")?;
    expect(studio.lea.post(&format!("{review}/submit"), &[])?, 303)?;
    says(&ana, "Waiting for its approval")?;
    expect(Form::of(&ana.get(&review)?, "/review/approve")?.post(&ana)?, 303)?;
    says(&ana, "Ready: this very text is approved for this date")?;
    let page = studio.lea.get(&format!("{item}/posts"))?;
    let edit = Form::of(&page, "/posts/save")?.with("text", "Read it now.");
    expect(edit.post(&studio.lea)?, 303)?;
    says(&ana, "Suspended: its approval ended when Léa Castel edited it")?;
    says(&ana, "Ready: 0. Waiting: 0. Being written: 0. Suspended: 1.")?;
    let export = ana.get(&format!("{item}/export"))?.words();
    let (leaves, stays) = export.split_once("What stays behind").context("both lists")?;
    assert!(leaves.contains("On the stone"), "{leaves}");
    assert!(stays.contains("Suspended: its approval ended when Léa Castel edited it"), "{stays}");
    let inbox = ana.get("/inbox")?.words();
    assert!(inbox.contains("what was planned is suspended"), "{inbox}");
    let settings = ana.get(&format!("/b/{}/settings/brand", studio.brand))?;
    let hold = Form::of(&settings, "/settings/brand/hold")?.with("reason", "A crisis.");
    expect(hold.post(&ana)?, 303)?;
    says(&ana, "Suspended: nothing of this brand leaves for now")?;
    expect(ana.post("/account", &[("name", "Ana"), ("lang", "fr"), ("theme", "")])?, 303)?;
    says(&ana, "Suspendu\u{a0}: rien de cette marque ne part pour l’instant")
}

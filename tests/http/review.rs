//! The review without scripts: decisions that come too late, what is asked for, what a submission lacks.

use crate::strangers::member;
use crate::studio::{Studio, expect, founded};
use anyhow::Result;
use tests::asking::{Form, Visitor};
use tests::plates::png;

/// A studio with a second reader, and an article that is under review in version 1.
async fn submitted() -> Result<(Studio, Visitor, String)> {
    let studio = founded().await?;
    let ana = member(&studio, "ana@example.org", &["--role", "manager"])?;
    let item = studio.article("On the stone", "One two three.")?;
    expect(studio.lea.post(&format!("{item}/review/submit"), &[])?, 303)?;
    Ok((studio, ana, item))
}

/// Takes it back, writes more, and hands it over again: that is version 2.
fn rewritten(studio: &Studio, item: &str) -> Result<()> {
    expect(studio.lea.post(&format!("{item}/review/withdraw"), &[])?, 303)?;
    expect(studio.form(item)?.with("body", "One two three four.").post(&studio.lea)?, 303)?;
    expect(studio.lea.post(&format!("{item}/review/submit"), &[])?, 303)?;
    Ok(())
}

#[tokio::test]
async fn a_late_decision_names_both_versions_and_leads_back_to_the_review() -> Result<()> {
    let (studio, ana, item) = submitted().await?;
    let page = ana.get(&format!("{item}/review"))?;
    let (approval, request) =
        (Form::of(&page, "/review/approve")?, Form::of(&page, "/review/changes")?);
    rewritten(&studio, &item)?;
    let refused = expect(approval.post(&ana)?, 303)?;
    assert!(refused.location().starts_with(&format!("{item}/review?")), "{refused:?}");
    let shown = ana.get(refused.location())?.words();
    assert!(shown.contains("about version 1; version 2 is under review now"), "{shown}");

    let refused = expect(request.with("request_comment", "Shorter, please.").post(&ana)?, 409)?;
    assert!(refused.words().contains("about version 1; version 2 is under review now"));
    let again = Form::of(&refused, "/review/changes")?;
    assert_eq!(again.get("request_comment"), "Shorter, please.");
    expect(again.post(&ana)?, 303)?;

    let over = expect(approval.post(&ana)?, 303)?;
    let shown = ana.get(over.location())?.words();
    assert!(shown.contains("about version 1, and nothing is under review any more"), "{shown}");
    Ok(())
}

#[tokio::test]
async fn what_was_asked_for_stands_where_it_is_worked_on_and_above_the_next_round() -> Result<()> {
    let (studio, ana, item) = submitted().await?;
    expect(studio.lea.post(&format!("{item}/posts/add"), &[("network", "x")])?, 303)?;
    let page = ana.get(&format!("{item}/review"))?;
    let request = Form::of(&page, "/review/changes")?.with("request_comment", "Name the printer.");
    expect(request.post(&ana)?, 303)?;
    let shows = |page: &str| -> Result<bool> {
        let words = studio.lea.get(&format!("{item}/{page}"))?.words();
        Ok(words.contains("Zoé requested changes") && words.contains("Name the printer."))
    };
    for page in ["edit", "posts", "visuals", "review"] {
        assert!(shows(page)?, "{page}");
    }
    expect(studio.form(&item)?.with("body", "One two.").post(&studio.lea)?, 303)?;
    let form = Form::of(&studio.lea.get(&format!("{item}/review"))?, "/review/submit")?;
    let article = form.fields.iter().find(|it| it.0 == "part").map(|it| it.1.clone());
    expect(form.with("part", &article.unwrap_or_default()).post(&studio.lea)?, 303)?;
    assert!(shows("review")? && !shows("edit")?);
    Ok(())
}

#[tokio::test]
async fn a_round_says_how_long_its_own_text_was() -> Result<()> {
    let (studio, ana, item) = submitted().await?;
    let page = ana.get(&format!("{item}/review"))?;
    expect(Form::of(&page, "/review/approve")?.post(&ana)?, 303)?;
    expect(studio.form(&item)?.with("body", &"word ".repeat(40)).post(&studio.lea)?, 303)?;
    let shown = studio.lea.get(&format!("{item}/review"))?.words();
    assert!(shown.contains("version 1, 3 words"), "{shown}");
    Ok(())
}

#[tokio::test]
async fn a_submission_names_the_picture_without_a_description_and_leads_to_it() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("On the stone", "![A form](slab.png) ![None](nowhere.png)")?;
    for name in ["slab.png", "type.png"] {
        expect(studio.lea.upload(&format!("{item}/visuals/add"), &[], name, &png(40, 30))?, 303)?;
    }
    let refused = expect(studio.lea.post(&format!("{item}/review/release"), &[])?, 422)?;
    let (page, words) = (refused.text(), refused.words());
    for name in ["slab.png", "type.png"] {
        assert!(words.contains(&format!("Visual {name} · Alternative text")), "{words}");
    }
    assert!(words.contains("“nowhere.png” is not among the visuals"), "{words}");
    let link = page.split("href=\"").find(|it| it.starts_with(&format!("{item}/visuals?visual=")));
    let link = link.and_then(|it| it.split('"').next()).unwrap_or_default();
    let (there, field) = link.split_once('#').unwrap_or_default();
    assert_eq!(field, "alt");
    assert!(studio.lea.get(there)?.text().contains("id=\"alt\""), "{link}");
    Ok(())
}

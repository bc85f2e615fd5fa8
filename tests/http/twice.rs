//! Two clicks on one button.

use crate::strangers::member;
use crate::studio::{Studio, expect, founded};
use anyhow::Result;
use tests::asking::{Answer, Form, Visitor};

/// The form of a new article, filled in.
fn filled(studio: &Studio, title: &str) -> Result<Form> {
    let page = studio.lea.get(&format!("/b/{}/items/new", studio.brand))?;
    Ok(Form::of(&page, "/items/new")?.with("title", title).with("due", "2031-02-28T18:00"))
}

fn send(form: &Form, by: &Visitor) -> Result<Answer> {
    let fields: Vec<(&str, &str)> =
        form.fields.iter().map(|it| (it.0.as_str(), it.1.as_str())).collect();
    by.upload(&form.action, &fields, "", b"")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_double_click_on_a_new_article_makes_one() -> Result<()> {
    let studio = founded().await?;
    let form = filled(&studio, "Once")?;
    let answers = std::thread::scope(|scope| {
        let clicks: Vec<_> = (0..5).map(|_| scope.spawn(|| send(&form, &studio.lea))).collect();
        let clicks =
            clicks.into_iter().map(|it| it.join().map_err(|_| anyhow::anyhow!("panicked"))?);
        clicks.collect::<Result<Vec<Answer>>>()
    })?;
    let first = answers[0].location().to_owned();
    assert!(first.ends_with("/edit"), "{:?}", answers[0]);
    assert!(answers.iter().all(|it| it.status == 303 && it.location() == first), "{answers:?}");
    let board = studio.lea.get(&format!("/b/{}/board", studio.brand))?.text();
    assert_eq!(board.matches("/edit\"").count(), 1, "{board}");
    let history = studio.lea.get(&first.replace("/edit", "/versions"))?.text();
    assert_eq!(history.matches("changed when it is due").count(), 1);
    Ok(())
}

#[tokio::test]
async fn another_text_from_the_same_page_is_another_article() -> Result<()> {
    let studio = founded().await?;
    let form = filled(&studio, "Once")?;
    let one = expect(send(&form, &studio.lea)?, 303)?;
    let other = expect(send(&form.clone().with("title", "Twice"), &studio.lea)?, 303)?;
    assert_ne!(one.location(), other.location());
    // Two who send the same page do not meet.
    let ana = member(&studio, "ana@example.org", &["--role", "writer"])?;
    let hers = expect(send(&form, &ana)?, 303)?;
    assert_ne!(one.location(), hers.location());
    Ok(())
}

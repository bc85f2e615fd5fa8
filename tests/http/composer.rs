//! The composer without scripts: words of the article, threads, posts that were taken out.

use crate::studio::{expect, founded};
use anyhow::Result;
use tests::asking::Form;

/// More than one post of X holds.
const LONG: &str = "The stone was the table where pages were composed, by hand, line after line. ";

#[tokio::test]
async fn words_of_the_article_and_threads_are_forms() -> Result<()> {
    let studio = founded().await?;
    let item =
        studio.article("On the stone", "One.\n\n> The stone keeps what is ready.\n\nTwo.")?;
    let added = studio.lea.post(&format!("{item}/posts/add"), &[("network", "x")])?;
    let page = studio.lea.get(added.location())?;
    assert!(page.text().contains(" autofocus"), "the new field has the focus");
    let button = page.text();
    let button = button.split("<button").find(|it| it.contains("name=\"insert\""));
    assert!(button.is_some_and(|it| it.contains("The stone keeps what is ready.")), "{page:?}");

    let form = Form::of(&page, "/posts/save")?.with("text", "Typed.");
    let put = Form { action: format!("{item}/posts/insert"), ..form };
    let put = put.with("insert", "The stone keeps what is ready.").post(&studio.lea)?;
    let page = studio.lea.get(expect(put, 303)?.location())?;
    let form = Form::of(&page, "/posts/save")?;
    assert_eq!(form.get("text").trim(), "Typed.\n\nThe stone keeps what is ready.");

    let cut = Form { action: format!("{item}/posts/thread"), ..form };
    let cut = cut.with("text", &LONG.repeat(5)).with("numbered", "yes").post(&studio.lea)?;
    let page = studio.lea.get(expect(cut, 303)?.location())?;
    let thread = Form::of(&page, "/posts/save")?.get("text").to_owned();
    assert!(thread.contains("1/2") && thread.contains("\n---\n"), "{thread}");
    Ok(())
}

#[tokio::test]
async fn a_post_that_was_taken_out_is_brought_back_from_the_page() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("On the stone", "One.")?;
    let added = studio.lea.post(&format!("{item}/posts/add"), &[("network", "x")])?;
    let page = studio.lea.get(added.location())?;
    expect(Form::of(&page, "/posts/save")?.with("text", "Typed.").post(&studio.lea)?, 303)?;
    let page = studio.lea.get(&format!("{item}/posts"))?;
    let form = Form::of(&page, "/posts/save")?;
    let removed = Form { action: format!("{item}/posts/remove"), ..form }.post(&studio.lea)?;
    let page = studio.lea.get(expect(removed, 303)?.location())?;
    assert!(page.words().contains("1 removed post"), "{}", page.words());
    let back = Form::of(&page, "/posts/back")?.post(&studio.lea)?;
    let page = studio.lea.get(expect(back, 303)?.location())?;
    assert_eq!(Form::of(&page, "/posts/save")?.get("text").trim(), "Typed.");
    assert!(!page.words().contains("removed post"), "{}", page.words());
    Ok(())
}

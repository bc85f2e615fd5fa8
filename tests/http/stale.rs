//! Two saves that started from the same text.

use crate::studio::{expect, founded};
use anyhow::Result;
use tests::asking::Form;

#[tokio::test]
async fn the_second_of_two_tabs_gets_both_texts_and_loses_none() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Two tabs", "At first.\n\nThe end.")?;
    let (one, other) = (studio.form(&item)?, studio.form(&item)?);
    expect(one.with("body", "The first tab wrote this.\n\nThe end.").post(&studio.lea)?, 303)?;
    let late = other.with("body", "The second tab wrote that.\n\nThe end.").post(&studio.lea)?;
    let late = expect(late, 409)?;
    let (page, read) = (late.text(), late.words());
    assert!(
        read.contains("The first tab wrote this.") && read.contains("The second tab wrote that.")
    );
    assert_eq!(studio.text(&item)?, "The first tab wrote this.\n\nThe end.");

    let choice = Form::of(&late, "/edit")?;
    let open = choices_of(&page);
    let settled = open.iter().fold(choice, |form, name| form.with(name, "both"));
    expect(settled.post(&studio.lea)?, 303)?;
    let text = studio.text(&item)?;
    assert!(
        text.contains("The first tab wrote this.") && text.contains("The second tab wrote that."),
        "{text}"
    );
    Ok(())
}

/// The choices the page asks for.
fn choices_of(page: &str) -> Vec<String> {
    let found = page.split("name=\"choice-").skip(1).filter_map(|it| it.split('"').next());
    let mut names: Vec<String> = found.map(|it| format!("choice-{it}")).collect();
    names.dedup();
    names
}

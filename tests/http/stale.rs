//! Two saves that started from the same text.

use crate::studio::{expect, founded};
use anyhow::Result;
use tests::asking::Form;
use tests::plates::png;

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

#[tokio::test]
async fn two_descriptions_of_one_picture_are_shown_side_by_side_and_one_is_saved_over_the_other()
-> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Two tabs", "At first.")?;
    let taken = studio.lea.upload(&format!("{item}/visuals/add"), &[], "a.png", &png(40, 30))?;
    let page = studio.lea.get(taken.location())?;
    let form = || Form::of(&page, "/visuals/save");
    expect(form()?.with("alt", "A slab of stone").with("across", "1200").post(&studio.lea)?, 303)?;
    let typed =
        form()?.with("alt", "Type in its case").with("decorative", "yes").with("down", "7000");
    let late = expect(typed.post(&studio.lea)?, 409)?;
    assert!(late.words().contains("A slab of stone"), "{late:?}");
    let again = Form::of(&late, "/visuals/save")?;
    let kept = ["alt", "decorative", "down"].map(|it| again.get(it));
    assert_eq!(kept, ["Type in its case", "yes", "7000"]);
    expect(again.post(&studio.lea)?, 303)?;
    let stored = Form::of(&studio.lea.get(&format!("{item}/visuals"))?, "/visuals/save")?;
    assert_eq!(stored.get("alt"), "Type in its case");
    Ok(())
}

/// The choices the page asks for.
fn choices_of(page: &str) -> Vec<String> {
    let found = page.split("name=\"choice-").skip(1).filter_map(|it| it.split('"').next());
    let mut names: Vec<String> = found.map(|it| format!("choice-{it}")).collect();
    names.dedup();
    names
}

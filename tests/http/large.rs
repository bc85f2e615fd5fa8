//! Texts that are long or strange: taken whole, or refused with everything still there.

use crate::studio::{expect, founded};
use anyhow::Result;

const LARGEST: usize = 1 << 20;

#[tokio::test]
async fn twenty_kilobytes_of_quotation_marks_are_an_article() -> Result<()> {
    let studio = founded().await?;
    let text = ">".repeat(20_000);
    let item = studio.article("Quotations", &text)?;
    for page in ["edit", "edit?view=preview", "review"] {
        expect(studio.lea.get(&format!("{item}/{page}"))?, 200)?;
    }
    assert_eq!(studio.text(&item)?, text);
    Ok(())
}

#[tokio::test]
async fn a_megabyte_is_kept_to_the_last_letter() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Long", "Short.")?;
    let text = words(LARGEST);
    expect(studio.form(&item)?.with("body", &text).post(&studio.lea)?, 303)?;
    assert!(studio.text(&item)? == text, "the text changed");
    Ok(())
}

#[tokio::test]
async fn more_than_a_megabyte_is_refused_and_comes_back() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Long", "Short.")?;
    let text = words(LARGEST + 1);
    let refused =
        studio.form(&item)?.with("body", &text).with("byline", "Léa").post(&studio.lea)?;
    let refused = expect(refused, 422)?;
    let typed = tests::asking::Form::of(&refused, "/edit")?;
    assert!(typed.get("body") == text, "the text is not on the page any more");
    assert_eq!(typed.get("byline"), "Léa");
    assert!(refused.text().contains("id=\"summary\""), "no reason is given");
    assert_eq!(studio.text(&item)?, "Short.");
    Ok(())
}

/// Sentences of exactly so many bytes.
fn words(bytes: usize) -> String {
    let sentence = "A line of type weighs more than it says. ";
    sentence.chars().cycle().take(bytes - 1).chain(['.']).collect()
}

//! Setting findings aside without scripts: the buttons of the panel save the text first.

use crate::strangers::member;
use crate::studio::{expect, founded};
use anyhow::Result;

const PASSIVE: &str = "The bread was made by Ali. The dough was kneaded by Lou. The oven was lit.";

#[tokio::test]
async fn a_finding_is_ignored_without_scripts_and_comes_back() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("On bread", PASSIVE)?;
    let edit = format!("{item}/edit");
    let rule = "value=\"rule passive-voice\"";
    let page = studio.lea.get(&edit)?;
    assert!(page.text().contains(&format!("name=\"ignore\" {rule}")), "a button for the check");
    assert!(page.text().contains("value=\"finding passive-voice was "), "a button for the words");
    assert!(page.words().contains("Nothing is ignored"));

    let longer = format!("{PASSIVE} Ali smiled.");
    let pressed = studio.form(&item)?.with("body", &longer).with("ignore", "rule passive-voice");
    let done = expect(pressed.post(&studio.lea)?, 303)?;
    assert!(done.location().ends_with("?done=ignored#analysis"), "{done:?}");
    assert_eq!(studio.text(&item)?, longer, "what was typed is saved with it");
    let page = studio.lea.get(&format!("{edit}?done=ignored"))?;
    assert!(page.words().contains("1 ignored"), "{}", page.words());
    assert!(page.words().contains("Ignored by Léa Castel"));
    assert!(!page.text().contains(&format!("name=\"ignore\" {rule}")), "it is not said again");
    assert!(page.text().contains(&format!("name=\"heed\" {rule}")), "the way back");

    let back = studio.form(&item)?.with("heed", "rule passive-voice");
    expect(back.post(&studio.lea)?, 303)?;
    assert!(studio.lea.get(&edit)?.text().contains(&format!("name=\"ignore\" {rule}")));
    Ok(())
}

#[tokio::test]
async fn a_passage_of_several_lines_is_ignored_and_whoever_reviews_sees_it() -> Result<()> {
    let studio = founded().await?;
    member(&studio, "ana@example.org", &["--role", "manager"])?;
    let text = "Ali said:\n\nThe dough was kneaded by Lou.\nThe oven was lit.\n\nHe smiled.";
    let item = studio.article("On bread", text)?;
    let passage = "The dough was kneaded by Lou.\r\nThe oven was lit.";
    let pressed = studio.form(&item)?.with("ignore", "passage").with("passage", passage);
    expect(pressed.post(&studio.lea)?, 303)?;
    let page = studio.lea.get(&format!("{item}/edit"))?;
    assert!(!page.text().contains("data-rule=\"passive-voice\""), "nothing is said of it");
    expect(studio.lea.post(&format!("{item}/review/submit"), &[])?, 303)?;
    let review = studio.lea.get(&format!("{item}/review"))?.words();
    assert!(review.contains("1 remark of the analysis was ignored"), "{review}");
    assert!(review.contains("The dough was kneaded by Lou. The oven was lit."), "{review}");
    Ok(())
}

#[tokio::test]
async fn a_space_is_ignored_with_its_words_and_other_faults_are_still_found() -> Result<()> {
    let studio = founded().await?;
    let text = "Le pain : c’est simple. La pâte : elle lève toute la nuit, puis elle attend.";
    let item = studio.article("Sur le pain", text)?;
    let edit = format!("{item}/edit");
    let page = studio.lea.get(&edit)?;
    assert!(page.text().contains("value=\"finding punctuation-space pain :\""), "the place");
    let field = "finding punctuation-space pain :";
    let pressed = studio.form(&item)?.with("language", "fr").with("ignore", field);
    expect(pressed.post(&studio.lea)?, 303)?;
    let page = studio.lea.get(&edit)?;
    assert!(page.words().contains("“pain :”"), "the list says which: {}", page.words());
    assert!(page.words().contains("1 place to put right"), "{}", page.words());
    assert!(page.text().contains("value=\"finding punctuation-space pâte :\""), "the other one");
    Ok(())
}

#[tokio::test]
async fn what_cannot_be_ignored_is_said_and_nothing_typed_is_lost() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("On bread", PASSIVE)?;
    let longer = format!("{PASSIVE} Ali smiled.");
    for field in ["rule no-such-rule", "verdict good", "passage"] {
        let pressed = studio.form(&item)?.with("body", &longer).with("ignore", field);
        let refused = expect(pressed.post(&studio.lea)?, 422)?;
        assert!(refused.text().contains("Ali smiled."), "{field}");
    }
    Ok(())
}

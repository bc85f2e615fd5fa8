//! The charter of a brand without scripts: set, seen in the editor, in the way of a submission.

use crate::strangers::member;
use crate::studio::{expect, founded};
use anyhow::Result;
use tests::asking::Form;

#[tokio::test]
async fn a_charter_is_set_shown_in_the_editor_and_stops_a_submission() -> Result<()> {
    let studio = founded().await?;
    member(&studio, "ana@example.org", &["--role", "manager"])?;
    let settings = format!("/b/{}/settings/brand", studio.brand);
    let item = studio.article("On bread", "The leaders of bread use a web site. It is good.")?;
    let form = Form::of(&studio.lea.get(&settings)?, "/charter")?;
    let wrong = form.with("banned", "leader\nguru").with("preferred", "website");
    let refused = expect(wrong.post(&studio.lea)?, 422)?;
    assert!(refused.words().contains("write the term to use, then <"), "{}", refused.words());
    let form = Form::of(&refused, "/charter")?;
    assert_eq!(form.get("banned"), "leader\nguru", "what was typed is there");
    let right = form.with("preferred", "website < web site").with("blocking", "banned");
    let done = expect(right.post(&studio.lea)?, 303)?;
    assert!(studio.lea.get(done.location())?.words().contains("Charter saved."));
    let kept = Form::of(&studio.lea.get(&settings)?, "/charter")?;
    assert_eq!(kept.get("preferred"), "website < web site");
    assert_eq!(kept.get("blocking"), "banned");

    let editor = studio.lea.get(&format!("{item}/edit"))?;
    assert!(editor.words().contains("“leader” is not used by this brand"));
    assert!(editor.words().contains("Write “website” rather than “web site”"));
    assert!(!editor.text().contains("value=\"rule charter-banned\""), "not to be set aside");
    assert!(editor.text().contains("value=\"rule charter-preferred\""), "advice is");

    let held = expect(studio.lea.post(&format!("{item}/review/submit"), &[])?, 422)?;
    assert!(held.words().contains("“leader” is not used by this brand"), "{}", held.words());
    let form = studio.form(&item)?.with("body", "The bakers use a web site. It is good.");
    expect(form.post(&studio.lea)?, 303)?;
    expect(studio.lea.post(&format!("{item}/review/submit"), &[])?, 303)?;
    Ok(())
}

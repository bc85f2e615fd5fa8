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
    assert!(editor.words().contains("To avoid for this brand: “leader”"));
    assert!(editor.words().contains("Write “website” rather than “web site”"));
    assert!(!editor.text().contains("value=\"rule charter-banned\""), "not to be set aside");
    assert!(editor.text().contains("value=\"rule charter-preferred\""), "advice is");

    let held = expect(studio.lea.post(&format!("{item}/review/submit"), &[])?, 422)?;
    assert!(held.words().contains("To avoid for this brand: “leader”"), "{}", held.words());
    let form = studio.form(&item)?.with("body", "The bakers use a web site. It is good.");
    expect(form.post(&studio.lea)?, 303)?;
    expect(studio.lea.post(&format!("{item}/review/submit"), &[])?, 303)?;
    Ok(())
}

#[tokio::test]
async fn what_the_charter_says_of_a_post_is_seen_where_it_is_written() -> Result<()> {
    let studio = founded().await?;
    let settings = format!("/b/{}/settings/brand", studio.brand);
    let form = Form::of(&studio.lea.get(&settings)?, "/charter")?;
    let form = form.with("banned", "leader").with("preferred", "website < web site");
    let form = form.with("mention", "Advertisement").with("blocking", "banned");
    expect(form.post(&studio.lea)?, 303)?;
    let item = studio.article("On bread", "Two.")?;
    let added = studio.lea.post(&format!("{item}/posts/add"), &[("network", "x")])?;
    let empty = studio.lea.get(added.location())?;
    assert!(!empty.words().contains("not used by this brand"), "{}", empty.words());
    let form = Form::of(&empty, "/posts/save")?.with("text", "Leaders with a web site.");
    expect(form.post(&studio.lea)?, 303)?;
    let page = studio.lea.get(&format!("{item}/posts"))?;
    let (text, words) = (page.text(), page.words());
    assert!(words.contains("To avoid for this brand: “leader”"), "{words}");
    assert!(words.contains("Write “website” rather than “web site”"), "{words}");
    assert!(!words.contains("Advertisement"), "mentions are for articles: {words}");
    let verdicts: Vec<&str> = text.split("<li data-verdict=\"").skip(1).collect();
    let of = |said: &str| verdicts.iter().find(|it| it.contains(said)).map(|it| &it[..7]);
    assert_eq!((of("“leader”"), of("“website”")), (Some("problem"), Some("improve")));
    let form = Form::of(&page, "/posts/save")?.with("text", "Bakers with a website.");
    expect(form.post(&studio.lea)?, 303)?;
    let words = studio.lea.get(&format!("{item}/posts"))?.words();
    assert!(!words.contains("“leader”") && !words.contains("“website”"), "{words}");
    Ok(())
}

//! Markup in a title or a text stays text, on every page.

use crate::studio::{expect, founded};
use anyhow::Result;

const TITLE: &str = "</title><script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

#[tokio::test]
async fn markup_in_a_title_stays_text_on_every_page() -> Result<()> {
    let studio = founded().await?;
    let text =
        format!("{TITLE}\n\n</textarea><script>alert(3)</script>\n\n[x](javascript:alert(4))");
    let item = studio.article(TITLE, &text)?;
    let form = studio.form(&item)?;
    assert_eq!((form.get("title"), form.get("body")), (TITLE, text.as_str()));
    let fields = ["standfirst", "description", "title_tag", "keyphrase", "tags", "byline"];
    let form = fields.iter().fold(form, |form, field| form.with(field, TITLE));
    expect(form.post(&studio.lea)?, 303)?;
    expect(studio.lea.post(&format!("{item}/review/release"), &[])?, 303)?;
    let pages = ["edit", "edit?view=preview", "posts", "visuals", "review", "versions", "export"];
    let paths = pages.map(|page| format!("{item}/{page}"));
    for path in paths.iter().chain([&format!("/b/{}/board", studio.brand)]) {
        let page = expect(studio.lea.get(path)?, 200)?.text();
        assert!(!page.contains("<script>alert"), "{path}");
        assert!(!page.contains("<img src=x") && !page.contains("\"javascript:"), "{path}");
        assert!(page.contains("&lt;/title&gt;&lt;script&gt;alert(1)"), "{path} does not show it");
    }
    Ok(())
}

//! An absence, without scripts: said on the account page, refused with what was typed.

use crate::strangers::member;
use crate::studio::{expect, founded};
use anyhow::Result;
use tests::asking::Form;

#[tokio::test]
async fn an_absence_is_said_and_ended_on_the_account_page() -> Result<()> {
    let studio = founded().await?;
    let ana = member(&studio, "ana@example.org", &["--role", "manager"])?;
    let page = ana.get("/account")?;
    assert!(page.words().contains("When you are away"), "{}", page.words());
    let form = Form::of(&page, "/account/away")?;
    let wrong = form.clone().with("away_from", "2999-02-30").with("away_until", "2999-03-02");
    let refused = expect(wrong.post(&ana)?, 422)?;
    assert!(refused.words().contains("Choose a first and a last day"), "{}", refused.words());
    assert_eq!(Form::of(&refused, "/account/away")?.get("away_until"), "2999-03-02");
    let nobody = form.clone().with("away_from", "2999-03-01").with("away_until", "2999-03-02");
    let refused = expect(nobody.post(&ana)?, 422)?;
    assert!(refused.words().contains("Choose somebody active"), "{}", refused.words());
    let other = form.with("away_brand", "somewhere-else");
    expect(other.post(&ana)?, 404)?;
    Ok(())
}

//! The first run: who holds the token of the console founds the studio, once.

use crate::studio::{expect, founding, token};
use anyhow::Result;
use tests::asking::{Form, Visitor};
use tests::marbre::Marbre;
use wording::Lang::En;
use wording::session::session;

#[tokio::test]
async fn only_the_token_of_the_console_opens_the_first_page_and_once() -> Result<()> {
    let marbre = Marbre::start(&[]).await?;
    let token = token(&marbre).await?;
    let nobody = Visitor::new(&marbre.url(""))?;
    let words = session(En);
    let without = expect(nobody.get("/setup")?, 200)?;
    assert!(without.words().contains(words.setup_needs_token), "{without:?}");
    for bad in ["bad", &token[1..], "%00", "é"] {
        let page = expect(nobody.get(&format!("/setup?token={bad}"))?, 200)?;
        assert!(page.words().contains(words.setup_other_token), "{page:?}");
        assert!(Form::of(&page, "/setup").is_err(), "{bad} shows the form");
        let refused = nobody.post("/setup", &founding(bad))?;
        assert!(refused.status >= 400 && refused.session().is_none(), "{refused:?}");
    }
    let form = Form::of(&nobody.get(&format!("/setup?token={token}"))?, "/setup")?;
    let form = form.with("name", "Léa Castel").with("email", "lea").with("brand", "Atelier");
    let again = expect(form.with("password", "short").post(&nobody)?, 422)?;
    assert_eq!(Form::of(&again, "/setup")?.get("name"), "Léa Castel", "what was typed is there");
    let founded = expect(nobody.post("/setup", &founding(&token))?, 303)?;
    assert!(founded.session().is_some(), "{founded:?}");
    let second = nobody.post("/setup", &founding(&token))?;
    assert!(second.status >= 400 && second.session().is_none(), "{second:?}");
    let closed = nobody.get(&format!("/setup?token={token}"))?;
    assert!(Form::of(&closed, "/setup").is_err(), "the first page is still open: {closed:?}");
    Ok(())
}

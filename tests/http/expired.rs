//! A session that ends while somebody writes: no word is lost, and none is saved in another's name.

use crate::strangers::{added, member};
use crate::studio::{EMAIL, PASSWORD, Studio, end_sessions, expect, founded};
use anyhow::{Context, Result};
use tests::asking::{Answer, Form, Visitor};
use tests::plates::png;

const TYPED: &str =
    "  Déjà vu, \"dit-elle\".\n\n</textarea><script>alert(1)</script> & <b>'fin'</b>\n";

/// Posts a form to a studio whose sessions have ended; gives the sign-in page.
async fn late(studio: &Studio, form: &Form) -> Result<Answer> {
    end_sessions(studio).await?;
    let page = expect(form.post(&studio.lea)?, 401)?;
    let text = page.text();
    assert!(!text.contains("<script>alert"), "markup on the sign-in page");
    assert!(text.contains("id=\"summary\"") && text.contains("session has ended"), "{page:?}");
    Ok(page)
}

/// Signs in on a page, as a browser without scripts would; gives what follows and who came in.
fn back_in(
    studio: &Studio,
    page: &Answer,
    email: &str,
    password: &str,
) -> Result<(Answer, Visitor)> {
    let mut visitor = Visitor::new(&studio.marbre.url(""))?;
    let form = Form::of(page, "/login")?.with("email", email).with("password", password);
    let answer = form.post(&visitor)?;
    visitor.cookie = answer.session().with_context(|| format!("no session: {answer:?}"))?;
    Ok((answer, visitor))
}

fn lines(text: &str) -> String {
    text.replace("\r\n", "\n")
}

#[tokio::test]
async fn an_article_typed_when_the_session_ended_comes_back_and_is_not_saved_by_itself()
-> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Late", "At first.")?;
    let typed = studio.form(&item)?.with("body", TYPED).with("byline", "Léa \"C.\"");
    let page = late(&studio, &typed).await?;
    let wrong =
        Form::of(&page, "/login")?.with("email", EMAIL).with("password", "not the password");
    let stranger = Visitor::new(&studio.marbre.url(""))?;
    let page = expect(wrong.post(&stranger)?, 422)?;

    let (back, lea) = back_in(&studio, &page, EMAIL, PASSWORD)?;
    let back = expect(back, 200)?;
    // A program that saves by itself would take the text for the stored one.
    assert!(!back.text().contains("type=\"module\""), "the page is more than its form");
    let form = Form::of(&back, "/edit")?;
    assert_eq!((lines(form.get("body")).as_str(), form.get("byline")), (TYPED, "Léa \"C.\""));
    let studio = Studio { lea, ..studio };
    assert_eq!(studio.text(&item)?, "At first.", "it was saved by itself");
    expect(form.post(&studio.lea)?, 303)?;
    assert_eq!(studio.text(&item)?, TYPED);
    Ok(())
}

#[tokio::test]
async fn a_text_that_comes_back_does_not_hide_what_was_saved_meanwhile() -> Result<()> {
    let studio = founded().await?;
    let ana = member(&studio, "ana@example.org", &["--role", "writer"])?;
    let item = studio.article("Late", "At first.")?;
    let typed = studio.form(&item)?.with("body", "Typed late.");
    expect(studio.form(&item)?.with("body", "Saved meanwhile.").post(&ana)?, 303)?;
    let page = late(&studio, &typed).await?;
    let (back, lea) = back_in(&studio, &page, EMAIL, PASSWORD)?;
    let both = expect(Form::of(&back, "/edit")?.post(&lea)?, 409)?.words();
    assert!(both.contains("Saved meanwhile.") && both.contains("Typed late."));
    Ok(())
}

#[tokio::test]
async fn a_refused_text_does_not_hide_what_was_saved_meanwhile_either() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Refused", "At first.")?;
    let typed = studio.form(&item)?.with("body", "Typed late.").with("canonical", "no address");
    expect(studio.form(&item)?.with("body", "Saved meanwhile.").post(&studio.lea)?, 303)?;
    let refused = typed.post(&studio.lea)?;
    assert!(matches!(refused.status, 409 | 422), "{refused:?}");
    if refused.status == 422 {
        let again = Form::of(&refused, "/edit")?.with("canonical", "").post(&studio.lea)?;
        expect(again, 409)?;
    }
    assert_eq!(studio.text(&item)?, "Saved meanwhile.");
    Ok(())
}

#[tokio::test]
async fn a_megabyte_of_accents_comes_back() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Late", "At first.")?;
    let long = "é\"".repeat((1 << 20) / 3);
    let page = late(&studio, &studio.form(&item)?.with("body", &long)).await?;
    let (back, _) = back_in(&studio, &page, EMAIL, PASSWORD)?;
    assert!(Form::of(&back, "/edit")?.get("body") == long, "the text changed on its way");
    Ok(())
}

#[tokio::test]
async fn posts_comments_alternative_texts_and_new_articles_come_back_too() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Late", "At first.\n\n![A form](a.png)")?;
    let taken = studio.lea.upload(&format!("{item}/visuals/add"), &[], "a.png", &png(40, 30))?;
    let visual = studio.lea.get(taken.location())?;
    let described = Form::of(&visual, "/visuals/save")?.with("alt", "A form");
    expect(described.post(&studio.lea)?, 303)?;
    expect(
        studio
            .lea
            .post(&format!("{item}/posts/add"), &[("network", "linkedin"), ("fill", "yes")])?,
        303,
    )?;
    let posts = studio.lea.get(&format!("{item}/posts"))?;
    let post = Form::of(&posts, "/posts/save")?.with("text", TYPED).with("picture", "a.png");
    let visual = Form::of(&studio.lea.get(&format!("{item}/visuals"))?, "/visuals/save")?;
    let visual = visual.with("alt", TYPED.trim());
    added(&studio, "ana@example.org", &["--role", "manager"])?;
    expect(studio.lea.post(&format!("{item}/review/submit"), &[])?, 303)?;
    let review = studio.lea.get(&format!("{item}/review"))?;
    let comment = Form::of(&review, "/review/comment")?.with("comment", TYPED);

    let page = late(&studio, &comment).await?;
    let (back, lea) = back_in(&studio, &page, EMAIL, PASSWORD)?;
    assert_eq!(lines(Form::of(&back, "/review/comment")?.get("comment")), TYPED);
    assert!(!lea.get(&format!("{item}/review"))?.text().contains("dit-elle"), "it was said");
    expect(lea.post(&format!("{item}/review/withdraw"), &[])?, 303)?;

    let page = late(&studio, &post).await?;
    let (back, _) = back_in(&studio, &page, EMAIL, PASSWORD)?;
    let came = Form::of(&back, "/posts/save")?;
    assert_eq!((lines(came.get("text")).as_str(), came.get("picture")), (TYPED, "a.png"));

    let page = late(&studio, &visual).await?;
    let (back, _) = back_in(&studio, &page, EMAIL, PASSWORD)?;
    assert_eq!(lines(Form::of(&back, "/visuals/save")?.get("alt")), TYPED.trim());

    let new = format!("/b/{}/items/new", studio.brand);
    let fields = [("kind", "article"), ("title", "Encore"), ("text", "")];
    let page = expect(studio.lea.upload(&new, &fields, "a.md", TYPED.as_bytes())?, 401)?;
    let (back, lea) = back_in(&studio, &page, EMAIL, PASSWORD)?;
    let came = Form::of(&back, "/items/new")?;
    assert_eq!((came.get("title"), lines(came.get("text")).as_str()), ("Encore", TYPED));
    let board = lea.get(&format!("/b/{}/board", studio.brand))?.text();
    assert!(!board.contains("Encore"), "it was made");
    Ok(())
}

#[tokio::test]
async fn another_person_who_signs_in_saves_nothing_by_it() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Late", "At first.")?;
    let page = late(&studio, &studio.form(&item)?.with("body", "Léa's words.")).await?;
    for (email, flags) in [
        ("zoe@example.org", &["--role", "manager", "--other"][..]),
        ("vic@example.org", &["--role", "viewer"]),
    ] {
        let password = added(&studio, email, flags)?;
        let (answer, person) = back_in(&studio, &page, email, &password)?;
        assert!(
            answer.text().contains("Léa&#x27;s words.") || answer.text().contains("Léa's words."),
            "the words are gone: {answer:?}"
        );
        if email.starts_with("zoe") {
            expect(answer, 404)?;
            expect(person.get(&format!("{item}/edit"))?, 404)?;
        } else {
            assert!(!Form::of(&answer, "/edit")?.get("part").is_empty());
        }
    }
    let mut lea = Visitor::new(&studio.marbre.url(""))?;
    lea.sign_in(EMAIL, PASSWORD)?;
    let history = lea.get(&format!("{item}/versions"))?.text();
    assert!(!history.contains("Léa's words") && !history.contains("Léa&#x27;s words"));
    let studio = Studio { lea, ..studio };
    assert_eq!(studio.text(&item)?, "At first.");
    Ok(())
}

#[tokio::test]
async fn a_click_without_words_leads_to_the_sign_in_page() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Late", "At first.")?;
    end_sessions(&studio).await?;
    for (door, field) in
        [("review/approve", "seen"), ("versions/restore", "version"), ("export", "format")]
    {
        let answer = expect(studio.lea.post(&format!("{item}/{door}"), &[(field, "wxr")])?, 303)?;
        assert!(answer.location().starts_with("/login?next=/b/"), "{door}");
    }
    // A page looks the same to somebody whose session ended as to somebody who never had one.
    let answer = expect(studio.lea.get(&format!("{item}/edit"))?, 303)?;
    assert_eq!(answer.location(), format!("/login?next={item}/edit"));
    let nobody = Visitor::new(&studio.marbre.url(""))?;
    assert_eq!(nobody.get(&format!("{item}/edit"))?.location(), answer.location());
    Ok(())
}

#[tokio::test]
async fn words_for_a_post_that_is_gone_are_shown_to_be_copied() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Gone", "At first.")?;
    expect(
        studio
            .lea
            .post(&format!("{item}/posts/add"), &[("network", "linkedin"), ("fill", "yes")])?,
        303,
    )?;
    let posts = studio.lea.get(&format!("{item}/posts"))?;
    let post = Form::of(&posts, "/posts/save")?.with("text", "Nobody will read this.");
    let remove = [("part", post.get("part"))];
    expect(studio.lea.post(&format!("{item}/posts/remove"), &remove)?, 303)?;
    let answer = expect(post.post(&studio.lea)?, 404)?;
    assert!(answer.text().contains("Nobody will read this."), "{answer:?}");
    Ok(())
}

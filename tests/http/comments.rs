//! Comments without scripts: said, answered, settled, opened again; nothing typed is lost.

use crate::strangers::member;
use crate::studio::{Studio, expect, founded};
use anyhow::{Context, Result};
use tests::asking::{Answer, Form, Visitor};

/// A studio with a second reader, and an article that nobody has submitted.
async fn house() -> Result<(Studio, Visitor, String)> {
    let studio = founded().await?;
    let ana = member(&studio, "ana@example.org", &["--role", "manager"])?;
    let item = studio.article("On the stone", "One two three.")?;
    Ok((studio, ana, item))
}

fn review(by: &Visitor, item: &str) -> Result<Answer> {
    by.get(&format!("{item}/review"))
}

/// Somebody comments on the text.
fn says(by: &Visitor, item: &str, words: &str) -> Result<Answer> {
    let form = Form::of(&review(by, item)?, "/review/comment")?;
    expect(form.with("comment", words).post(by)?, 303)
}

#[tokio::test]
async fn a_thread_goes_its_way_without_scripts() -> Result<()> {
    let (studio, ana, item) = house().await?;
    let lea = &studio.lea;
    // Nothing was submitted yet: people may talk all the same.
    says(&ana, &item, "Which stone?")?;
    for page in ["edit", "posts", "review"] {
        let html = lea.get(&format!("{item}/{page}"))?.text();
        assert!(html.contains("aria-description=\"1 open comment\""), "{page}: {html}");
    }
    let board = lea.get(&format!("/b/{}/board", studio.brand))?;
    assert!(board.words().contains("1 open comment"), "{}", board.words());

    let answer = Form::of(&review(lea, &item)?, "/review/reply")?.with("reply", "The slab.\nHere.");
    let sent = expect(answer.post(lea)?, 303)?;
    let thread = answer.get("thread").to_owned();
    assert!(sent.location().ends_with(&format!("#comment-{thread}")), "{sent:?}");
    let page = ana.get(sent.location())?;
    assert!(page.words().contains("Reply added.") && page.words().contains("The slab."));
    assert!(page.text().contains("The slab.\nHere."), "its lines are kept");

    let settled = expect(Form::of(&page, "/review/resolve")?.post(&ana)?, 303)?;
    let page = lea.get(settled.location())?;
    let words = page.words();
    assert!(words.contains("Every comment is resolved."), "{words}");
    assert!(words.contains("1 resolved comment") && words.contains("Resolved by "), "{words}");
    assert!(!page.text().contains("1 open comment"), "nothing is left to count");

    expect(Form::of(&page, "/review/reopen")?.post(lea)?, 303)?;
    assert!(review(&ana, &item)?.words().contains("1 open comment"));
    let log = lea.get(&format!("{item}/versions"))?.words();
    for did in ["replied to a comment", "resolved a comment", "reopened a comment"] {
        assert!(log.contains(did), "{did}: {log}");
    }
    Ok(())
}

#[tokio::test]
async fn the_editor_shows_what_was_said_and_answers_from_there() -> Result<()> {
    let (studio, ana, item) = house().await?;
    let lea = &studio.lea;
    let quiet = lea.get(&format!("{item}/edit"))?;
    assert!(Form::of(&quiet, "/review/reply").is_err(), "nobody said anything");
    says(&ana, &item, "Which stone?")?;
    let page = lea.get(&format!("{item}/edit"))?;
    assert!(page.words().contains("Which stone?"), "{}", page.words());
    let sent = Form::of(&page, "/review/reply")?.with("reply", "The slab.").post(lea)?;
    assert!(
        expect(sent.clone(), 303)?.location().starts_with(&format!("{item}/edit?done=replied"))
    );
    let page = lea.get(sent.location())?;
    assert!(page.words().contains("The slab.") && page.words().contains("Reply added."));
    let settled = Form::of(&page, "/review/resolve")?.post(lea)?;
    assert!(expect(settled.clone(), 303)?.location().starts_with(&format!("{item}/edit?")));
    assert_eq!(studio.text(&item)?, "One two three.");
    Ok(())
}

#[tokio::test]
async fn what_is_too_long_comes_back_in_its_own_field() -> Result<()> {
    let (studio, ana, item) = house().await?;
    says(&ana, &item, "First.")?;
    says(&ana, &item, "Second.")?;
    let long = "Il faut lire. ".repeat(7_500);
    let page = review(&studio.lea, &item)?;
    let comment = Form::of(&page, "/review/comment")?.with("comment", &long);
    let refused = expect(comment.post(&studio.lea)?, 422)?;
    assert_eq!(Form::of(&refused, "/review/comment")?.get("comment").trim(), long.trim());

    let answer = Form::of(&page, "/review/reply")?.with("reply", &long);
    let refused = expect(answer.post(&studio.lea)?, 422)?;
    let again = Form::of(&refused, "/review/reply")?;
    assert_eq!(
        (again.get("thread"), again.get("reply").trim()),
        (answer.get("thread"), long.trim())
    );
    assert_eq!(refused.text().matches("Il faut lire. Il faut").count(), 3_750, "in one field only");
    assert!(refused.text().contains("href=\"#reply\""), "the summary leads to the field");
    assert!(refused.text().contains("id=\"reply\""));
    expect(again.with("reply", "Short.").post(&studio.lea)?, 303)?;
    Ok(())
}

#[tokio::test]
async fn an_answer_typed_while_the_session_ended_comes_back() -> Result<()> {
    let (studio, ana, item) = house().await?;
    says(&ana, &item, "Which stone?")?;
    let answer =
        Form::of(&review(&studio.lea, &item)?, "/review/reply")?.with("reply", "The slab.");
    let nobody = Visitor::new(&studio.marbre.url(""))?;
    let asked = expect(answer.post(&nobody)?, 401)?;
    assert!(asked.text().contains("The slab."), "{asked:?}");
    // A click without words is not worth keeping.
    let click = Form::of(&review(&studio.lea, &item)?, "/review/resolve")?;
    let asked = expect(click.post(&nobody)?, 303)?;
    assert!(asked.location().starts_with("/login?next="), "{asked:?}");
    Ok(())
}

#[tokio::test]
async fn readers_see_the_talk_and_no_button() -> Result<()> {
    let (studio, ana, item) = house().await?;
    says(&ana, &item, "Which stone?")?;
    let reader = member(&studio, "vic@example.org", &["--role", "viewer"])?;
    let page = review(&reader, &item)?;
    assert!(page.words().contains("Which stone?"));
    for door in ["comment", "reply", "resolve", "reopen"] {
        assert!(Form::of(&page, &format!("/review/{door}")).is_err(), "{door}");
    }
    Ok(())
}

#[tokio::test]
async fn a_passage_is_marked_in_the_text_and_the_comment_leads_there() -> Result<()> {
    let (studio, ana, item) = house().await?;
    expect(
        studio.form(&item)?.with("body", "One **two** three.\n\nFour.").post(&studio.lea)?,
        303,
    )?;
    expect(studio.lea.post(&format!("{item}/review/submit"), &[])?, 303)?;
    for (quote, words) in [("two three", "Which?"), ("Four", "Five?")] {
        let form = Form::of(&review(&ana, &item)?, "/review/comment")?;
        expect(form.with("quote", quote).with("comment", words).post(&ana)?, 303)?;
    }
    let page = review(&studio.lea, &item)?.text();
    let passage = page.split("id=\"passage-").nth(1).and_then(|it| it.split('"').next());
    let id = passage.context("a passage")?;
    for there in [
        format!("id=\"comment-{id}\""),
        format!("href=\"#comment-{id}\""),
        format!("href=\"#passage-{id}\""),
    ] {
        assert_eq!(page.matches(&there).count(), 1, "{there}: {page}");
    }
    assert!(page.contains("<mark class=\"passage\">two</mark></strong>"), "{page}");
    expect(studio.lea.post(&format!("{item}/review/withdraw"), &[])?, 303)?;
    expect(studio.form(&item)?.with("body", "Zero. One **two** three.").post(&studio.lea)?, 303)?;
    expect(studio.lea.post(&format!("{item}/review/submit"), &[])?, 303)?;
    let page = review(&studio.lea, &item)?;
    let html = page.text();
    assert!(html.contains("<mark class=\"passage\">two</mark></strong>"), "{html}");
    assert!(page.words().contains("The passage was removed or rewritten since version 1."));
    assert_eq!(html.matches("id=\"passage-").count(), 1, "what is gone is not marked");
    Ok(())
}

/// Suggests other words for those of the text.
/// What the editor needs to lead from a comment to its passage.
#[tokio::test]
async fn the_editor_leads_from_a_comment_to_its_passage() -> Result<()> {
    let (studio, ana, item) = house().await?;
    let write = |body: &str| expect(studio.form(&item)?.with("body", body).post(&studio.lea)?, 303);
    write("One two. One two, four.")?;
    expect(studio.lea.post(&format!("{item}/review/submit"), &[])?, 303)?;
    for (quote, words) in [("two, four", "Which?"), ("One", "Or zero?"), ("four", "Five?")] {
        let form = Form::of(&review(&ana, &item)?, "/review/comment")?;
        expect(form.with("quote", quote).with("comment", words).post(&ana)?, 303)?;
    }
    expect(studio.lea.post(&format!("{item}/review/withdraw"), &[])?, 303)?;
    let page = studio.lea.get(&format!("{item}/edit"))?;
    let (html, words) = (page.text(), page.words());
    assert!(words.contains("Open comments") && words.contains("Answer or settle"), "{words}");
    let way = |words: &str, before: &str| {
        let ways = html.split("<a ").filter(|it| it.contains(&format!("data-words=\"{words}\"")));
        let of: Vec<&str> = ways.collect();
        assert_eq!(of.len(), 2, "beside the text and below it: {html}");
        assert!(of.iter().all(|it| it.contains(&format!("data-before=\"{before}\""))), "{of:?}");
        assert!(of.iter().all(|it| it.contains("href=\"#body\"")), "{of:?}");
    };
    way("two, four", "0");
    way("One", "0");
    way("four", "0");
    write("One two. One two, 4.")?;
    let page = studio.lea.get(&format!("{item}/edit"))?;
    let (html, words) = (page.text(), page.words());
    assert!(!html.contains("data-words=\"four\""), "what is gone is not shown in the text");
    assert!(words.contains("four"), "it is quoted: {words}");
    assert!(words.contains("The passage was removed or rewritten since version"), "{words}");
    Ok(())
}

fn suggests(by: &Visitor, item: &str, quote: &str, words: &str) -> Result<Answer> {
    let form = Form::of(&review(by, item)?, "/review/comment")?;
    let form = Form { action: format!("{item}/review/suggest"), ..form };
    form.with("quote", quote).with("words", words).post(by)
}

#[tokio::test]
async fn a_suggestion_is_accepted_in_one_click_without_scripts() -> Result<()> {
    let (studio, ana, item) = house().await?;
    let lea = &studio.lea;
    expect(lea.post(&format!("{item}/review/submit"), &[])?, 303)?;
    expect(suggests(&ana, &item, "two", "2")?, 303)?;
    let page = review(lea, &item)?;
    assert!(page.text().contains("<del>") && page.text().contains("<ins>"), "a small word diff");
    assert!(page.words().contains("once the review is over or withdrawn"), "{}", page.words());
    assert!(Form::of(&page, "/review/accept").is_err(), "no button for what would be refused");
    let thread = Form::of(&page, "/review/refuse")?.get("thread").to_owned();
    let early = lea.post(&format!("{item}/review/accept"), &[("thread", &thread)])?;
    assert!(expect(early, 409)?.words().contains("under review"));

    expect(lea.post(&format!("{item}/review/withdraw"), &[])?, 303)?;
    let accept = Form::of(&review(lea, &item)?, "/review/accept")?;
    let done = expect(accept.post(lea)?, 303)?;
    assert_eq!(studio.text(&item)?, "One 2 three.");
    let page = lea.get(done.location())?;
    assert!(page.words().contains("version 2 says it"), "{}", page.words());
    let again = expect(accept.post(lea)?, 422)?;
    assert!(again.words().contains("Somebody decided about this suggestion already."));
    let log = lea.get(&format!("{item}/versions"))?.words();
    assert!(log.contains("suggested a wording") && log.contains("accepted a suggestion"), "{log}");
    Ok(())
}

#[tokio::test]
async fn a_suggestion_that_fits_nowhere_comes_back_with_its_words() -> Result<()> {
    let (studio, ana, item) = house().await?;
    let refused = expect(suggests(&ana, &item, "four", "5")?, 422)?;
    let words = refused.words();
    assert!(words.contains("The text does not have these words."), "{words}");
    let again = Form::of(&refused, "/review/comment")?;
    assert_eq!((again.get("quote"), again.get("words").trim()), ("four", "5"));
    let same = expect(suggests(&ana, &item, "two", "two")?, 422)?;
    assert!(same.words().contains("These words stand there already."));

    expect(suggests(&ana, &item, "two", "2")?, 303)?;
    expect(studio.form(&item)?.with("body", "One three.").post(&studio.lea)?, 303)?;
    let page = review(&studio.lea, &item)?;
    assert!(page.words().contains("removed or rewritten since version 1"), "{}", page.words());
    assert!(Form::of(&page, "/review/accept").is_err());
    let refuse = Form::of(&page, "/review/refuse")?.with("reply", "It went.");
    expect(refuse.post(&studio.lea)?, 303)?;
    assert!(review(&ana, &item)?.words().contains("It went."));
    Ok(())
}

#[tokio::test]
async fn a_brand_says_whether_suggesting_is_writing() -> Result<()> {
    let (studio, ana, item) = house().await?;
    let settings = format!("/b/{}/settings/brand", studio.brand);
    let form = Form::of(&studio.lea.get(&settings)?, "/suggestions")?;
    assert_eq!(form.get("strict"), "");
    expect(form.with("strict", "yes").post(&studio.lea)?, 303)?;
    assert_eq!(Form::of(&studio.lea.get(&settings)?, "/suggestions")?.get("strict"), "yes");
    expect(suggests(&ana, &item, "two", "2")?, 303)?;
    expect(Form::of(&review(&studio.lea, &item)?, "/review/accept")?.post(&studio.lea)?, 303)?;
    let third = member(&studio, "noa@example.org", &["--role", "manager"])?;
    expect(studio.lea.post(&format!("{item}/review/submit"), &[])?, 303)?;
    assert!(Form::of(&review(&ana, &item)?, "/review/approve").is_err(), "her words are in it");
    assert!(Form::of(&review(&third, &item)?, "/review/approve").is_ok());
    Ok(())
}

#[tokio::test]
async fn markup_and_turned_letters_stay_letters() -> Result<()> {
    let (studio, ana, item) = house().await?;
    let words = "<img src=x onerror=alert(1)> \u{202e}txt.exe </textarea><script>alert(1)</script>";
    says(&ana, &item, words)?;
    let form = Form::of(&review(&studio.lea, &item)?, "/review/reply")?;
    expect(form.with("reply", words).post(&studio.lea)?, 303)?;
    let page = review(&studio.lea, &item)?.text();
    assert!(!page.contains("<img src=x") && !page.contains("<script>alert"), "{page}");
    let alone = page.contains("<p dir=\"auto\" class=\"comment-body\">");
    assert!(alone, "its letters turn inside it only: {page}");
    Ok(())
}

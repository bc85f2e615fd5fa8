//! The composer without scripts: words of the article, threads, posts that were taken out.

use crate::studio::{expect, founded};
use anyhow::Result;
use tests::asking::{Answer, Form};

/// More than one post of X holds.
const LONG: &str = "The stone was the table where pages were composed, by hand, line after line. ";

#[tokio::test]
async fn words_of_the_article_and_threads_are_forms() -> Result<()> {
    let studio = founded().await?;
    let item =
        studio.article("On the stone", "One.\n\n> The stone keeps what is ready.\n\nTwo.")?;
    let added = studio.lea.post(&format!("{item}/posts/add"), &[("network", "x")])?;
    let page = studio.lea.get(added.location())?;
    assert!(page.text().contains(" autofocus"), "the new field has the focus");
    let button = page.text();
    let button = button.split("<button").find(|it| it.contains("name=\"insert\""));
    assert!(button.is_some_and(|it| it.contains("The stone keeps what is ready.")), "{page:?}");

    let form = Form::of(&page, "/posts/save")?.with("text", "Typed.");
    let put = Form { action: format!("{item}/posts/insert"), ..form };
    let put = put.with("insert", "The stone keeps what is ready.").post(&studio.lea)?;
    let page = studio.lea.get(expect(put, 303)?.location())?;
    let form = Form::of(&page, "/posts/save")?;
    assert_eq!(form.get("text").trim(), "Typed.\n\nThe stone keeps what is ready.");

    let cut = Form { action: format!("{item}/posts/thread"), ..form };
    let cut = cut.with("text", &LONG.repeat(5)).with("numbered", "yes").post(&studio.lea)?;
    let page = studio.lea.get(expect(cut, 303)?.location())?;
    let thread = Form::of(&page, "/posts/save")?.get("text").to_owned();
    assert!(thread.contains("1/2") && thread.contains("\n---\n"), "{thread}");
    Ok(())
}

#[tokio::test]
async fn a_post_that_was_taken_out_is_brought_back_from_the_page() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("On the stone", "One.")?;
    let added = studio.lea.post(&format!("{item}/posts/add"), &[("network", "x")])?;
    let page = studio.lea.get(added.location())?;
    expect(Form::of(&page, "/posts/save")?.with("text", "Typed.").post(&studio.lea)?, 303)?;
    let page = studio.lea.get(&format!("{item}/posts"))?;
    let form = Form::of(&page, "/posts/save")?;
    let removed = Form { action: format!("{item}/posts/remove"), ..form }.post(&studio.lea)?;
    let page = studio.lea.get(expect(removed, 303)?.location())?;
    assert!(page.words().contains("1 removed post"), "{}", page.words());
    let back = Form::of(&page, "/posts/back")?.post(&studio.lea)?;
    let page = studio.lea.get(expect(back, 303)?.location())?;
    assert_eq!(Form::of(&page, "/posts/save")?.get("text").trim(), "Typed.");
    assert!(!page.words().contains("removed post"), "{}", page.words());
    Ok(())
}

#[tokio::test]
async fn a_date_a_poll_and_a_copy_are_forms() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("On the stone", "One.")?;
    let added = studio.lea.post(&format!("{item}/posts/add"), &[("network", "x")])?;
    let page = studio.lea.get(added.location())?;
    let mut form = Form::of(&page, "/posts/save")?.with("text", "Which one?");
    form = form.with("planned", "2031-03-30T09:30").with("poll_minutes", "4320");
    form.fields.retain(|it| it.0 != "poll_option");
    form.fields.extend(["Garamond", "Didot"].map(|it| ("poll_option".to_owned(), it.to_owned())));
    let saved = expect(form.post(&studio.lea)?, 303)?;
    let page = studio.lea.get(saved.location())?;
    let form = Form::of(&page, "/posts/save")?;
    assert_eq!((form.get("planned"), form.get("poll_minutes")), ("2031-03-30T09:30", "4320"));
    let options = form.fields.iter().filter(|it| it.0 == "poll_option" && !it.1.is_empty());
    let options: Vec<&str> = options.map(|it| it.1.as_str()).collect();
    assert_eq!(options, ["Garamond", "Didot"]);

    let copied = Form { action: format!("{item}/posts/copy"), ..form.clone() };
    let copied = copied.with("to", "mastodon").post(&studio.lea)?;
    let page = studio.lea.get(expect(copied, 303)?.location())?;
    assert!(page.text().contains("Post for Mastodon"), "{}", page.words());

    let plan = format!("/b/{}/plan", studio.brand);
    let shown = expect(studio.lea.get(&format!("{plan}?from=2031-03-24"))?, 200)?.words();
    assert!(shown.contains("On the stone") && shown.contains("09:30"), "{shown}");
    let empty = expect(studio.lea.get(&format!("{plan}?from=%00-9999"))?, 200)?.words();
    assert!(empty.contains("Nothing is planned"), "{empty}");

    let bad = form.with("planned", "soon").post(&studio.lea)?;
    let page = expect(bad, 422)?;
    assert!(page.words().contains("Planned date"), "{}", page.words());
    assert_eq!(Form::of(&page, "/posts/save")?.get("text").trim(), "Which one?");
    Ok(())
}

/// What goes where, as the page of a paste says.
fn goes(page: &Answer) -> Result<Vec<String>> {
    let form = Form::of(page, "/posts/paste")?;
    Ok(form.fields.into_iter().filter(|it| it.0 == "goes").map(|it| it.1).collect())
}

/// The same form, sent to be saved, with other places.
fn sent(page: &Answer, to: &[&str]) -> Result<Form> {
    let mut form = Form::of(page, "/posts/paste")?;
    form.action.push_str("/save");
    form.fields.retain(|it| it.0 != "goes");
    form.fields.extend(to.iter().map(|it| ("goes".to_owned(), (*it).to_owned())));
    Ok(form)
}

#[tokio::test]
async fn a_paste_of_several_posts_is_looked_at_before_it_is_saved() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("On the stone", "One.")?;
    let text = "LinkedIn:\nA long one.\n\nX, Bluesky:\nShort.\n\nLinkdin:\nMore.";
    let page = studio.lea.get(&format!("{item}/posts"))?;
    let look = Form::of(&page, "/posts/paste")?.with("paste", text).post(&studio.lea)?;
    let look = expect(look, 200)?;
    assert_eq!(goes(&look)?, ["linkedin", "x", "bluesky"]);
    let words = look.words();
    assert!(words.contains("/ 3,000 UTF-16 units (assumed"), "{words}");
    assert!(words.contains("Line 7: no network is called “Linkdin”"), "{words}");
    assert!(words.contains("Nothing is saved yet"), "{words}");
    let none = studio.lea.get(&format!("{item}/posts"))?;
    assert!(!none.text().contains("Post for LinkedIn"), "nothing was saved");

    let twice = expect(sent(&look, &["linkedin", "x", "x"])?.post(&studio.lea)?, 422)?;
    assert!(twice.words().contains("Two of these posts go to one network"), "{}", twice.words());
    assert_eq!(Form::of(&twice, "/posts/paste")?.get("paste").trim(), text, "nothing is lost");
    assert_eq!(goes(&twice)?, ["linkedin", "x", "x"], "nor what was chosen");

    let other = sent(&look, &["linkedin", "x", ""])?.with("paste", "X:\nAnother.");
    let other = expect(other.post(&studio.lea)?, 200)?;
    assert_eq!(goes(&other)?, ["x"], "a text that was changed is looked at again");

    let some = expect(sent(&look, &["linkedin", "x", ""])?.post(&studio.lea)?, 200)?;
    assert!(some.words().contains("What you left out"), "{}", some.words());
    assert_eq!(
        Form::of(&some, "/posts/paste")?.get("paste").trim(),
        "Bluesky:\nShort.\n\nLinkdin:\nMore."
    );
    let page = studio.lea.get(&format!("{item}/posts"))?;
    assert!(page.text().contains("Post for LinkedIn") && page.text().contains("Post for X"));
    assert!(!page.text().contains("Post for Bluesky"));
    Ok(())
}

#[tokio::test]
async fn posts_without_a_name_go_to_networks_that_have_none_and_over_others_when_asked()
-> Result<()> {
    let studio = founded().await?;
    let item = studio.article("On the stone", "One.")?;
    let added = studio.lea.post(&format!("{item}/posts/add"), &[("network", "x")])?;
    let page = studio.lea.get(added.location())?;
    let dated = Form::of(&page, "/posts/save")?.with("planned", "2031-03-30T09:30");
    expect(dated.with("text", "Before.").post(&studio.lea)?, 303)?;
    let page = studio.lea.get(&format!("{item}/posts"))?;
    let paste = Form::of(&page, "/posts/paste")?.with("paste", "One.\n---\nTwo.");
    let look = expect(paste.post(&studio.lea)?, 200)?;
    let suggested = goes(&look)?;
    assert!(suggested.len() == 2 && !suggested.contains(&"x".to_owned()), "{suggested:?}");
    assert!(look.words().contains("X: in place of its text"), "{}", look.words());
    let saved = sent(&look, &["x", "mastodon"])?;
    let done = expect(saved.post(&studio.lea)?, 303)?;
    let page = studio.lea.get(done.location())?;
    let x = Form::of(&page, "/posts/save")?;
    assert_eq!((x.get("text").trim(), x.get("planned")), ("One.", "2031-03-30T09:30"));
    let other = studio.lea.get(&format!("{item}/posts"))?;
    let form = Form::of(&other, "/posts/save")?.with("text", "Theirs.");
    expect(form.post(&studio.lea)?, 303)?;
    let stale = expect(sent(&look, &["x", ""])?.post(&studio.lea)?, 409)?;
    assert_eq!(goes(&stale)?, ["x", ""], "what was pasted is there");
    let page = studio.lea.get(&format!("{item}/posts"))?;
    assert_eq!(Form::of(&page, "/posts/save")?.get("text").trim(), "Theirs.");
    Ok(())
}

/// The form of the shared text, going to these networks.
fn shared(page: &Answer, text: &str, to: &[&str]) -> Result<Form> {
    let mut form = Form::of(page, "/posts/share")?.with("shared", text);
    form.fields.retain(|it| it.0 != "share_with");
    form.fields.extend(to.iter().map(|it| ("share_with".to_owned(), (*it).to_owned())));
    Ok(form)
}

#[tokio::test]
async fn one_text_goes_to_several_networks_and_a_post_says_what_it_says_otherwise() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("On the stone", "One.")?;
    let page = studio.lea.get(&format!("{item}/posts"))?;
    let none = expect(shared(&page, "We open on Saturday.", &[])?.post(&studio.lea)?, 422)?;
    assert!(none.words().contains("Choose at least one"), "{}", none.words());
    assert_eq!(Form::of(&none, "/posts/share")?.get("shared").trim(), "We open on Saturday.");
    let form = shared(&page, "We open on Saturday.", &["x", "bluesky"])?;
    let done = expect(form.post(&studio.lea)?, 303)?;
    let page = studio.lea.get(done.location())?;
    assert!(page.text().contains("Post for X") && page.text().contains("Post for Bluesky"));
    assert!(page.words().contains("The shared text, as it is."), "{}", page.words());

    let x = Form::of(&page, "/posts/save")?;
    expect(x.with("text", "We open on Sunday.").post(&studio.lea)?, 303)?;
    let page = studio.lea.get(&format!("{item}/posts"))?;
    let words = page.words();
    assert!(words.contains("has a text of its own") && words.contains("has the shared text"));
    assert!(page.text().contains("<ins>") && page.text().contains("<del>"), "word by word");
    let form = Form::of(&page, "/posts/share")?;
    let ticked: Vec<_> = form.fields.iter().filter(|it| it.0 == "share_with").collect();
    assert!(ticked.len() == 1 && ticked[0].1 == "bluesky", "others keep their own: {ticked:?}");

    // A text that was written over meanwhile is not: both are there.
    let late = shared(&page, "We open at ten.", &["x", "bluesky"])?;
    let now = Form::of(&page, "/posts/save")?;
    let back = Form { action: format!("{item}/posts/follow"), ..now }.post(&studio.lea)?;
    let page = studio.lea.get(expect(back, 303)?.location())?;
    assert!(page.words().contains("The post has the shared text again."), "{}", page.words());
    let stale = expect(late.post(&studio.lea)?, 409)?;
    assert_eq!(Form::of(&stale, "/posts/share")?.get("shared").trim(), "We open at ten.");
    let page = studio.lea.get(&format!("{item}/posts"))?;
    assert_eq!(Form::of(&page, "/posts/save")?.get("text").trim(), "We open on Saturday.");

    let gone = expect(shared(&page, "", &[])?.post(&studio.lea)?, 303)?;
    let page = studio.lea.get(gone.location())?.words();
    assert!(page.contains("There is no shared text any more"), "{page}");
    Ok(())
}

#[tokio::test]
async fn a_content_warning_is_a_field_of_mastodon_and_counts() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("On the stone", "One.")?;
    let added = studio.lea.post(&format!("{item}/posts/add"), &[("network", "mastodon")])?;
    let page = studio.lea.get(added.location())?;
    let form = Form::of(&page, "/posts/save")?.with("text", "Hello").with("warning", " Lead ");
    let page = studio.lea.get(expect(form.post(&studio.lea)?, 303)?.location())?;
    assert!(page.words().contains("9 / 500 characters"), "{}", page.words());
    assert!(page.text().contains("class=\"preview-warning\""), "before the text");
    let form = Form::of(&page, "/posts/save")?;
    assert_eq!(form.get("warning"), "Lead");
    let long = expect(form.with("warning", &"a".repeat(1_001)).post(&studio.lea)?, 422)?;
    assert!(long.words().contains("Content warning"), "{}", long.words());
    let added = studio.lea.post(&format!("{item}/posts/add"), &[("network", "x")])?;
    let page = studio.lea.get(added.location())?.text();
    assert_eq!(page.matches("name=\"warning\"").count(), 1, "X has none");
    Ok(())
}

//! The texts beside that of a post: saved by themselves, never lost, and left as they are by a page that is
//! only opened.

use crate::demo::{Demo, Person};
use anyhow::{Context, Result, ensure};
use serde_json::json;
use tests::asking::Form;
use tests::browser::{Browser, Look};
use wording::Lang::Fr;
use wording::editor::saving::saving;
use wording::posts::posts;

/// Types into a field of the form and tells it so, in one breath; then, maybe, leaves.
const TYPE: &str = "const it = document.querySelector(`form [name=${arguments[0]}]`); \
    it.value = arguments[1]; it.dispatchEvent(new Event('input', { bubbles: true })); \
    if (arguments[2]) location.reload(); return true";

/// The community manager, and a post of theirs that stands on its own, with what was typed in it.
struct Post {
    person: Person,
    item: String,
}

impl Post {
    async fn of(demo: &Demo, network: &str, fields: &[(&str, &str)]) -> Result<Post> {
        let person = demo.enter("community-manager", Look::default()).await?;
        let new = [("kind", "post"), ("network", network)];
        let made = person.wire.upload("/b/demo/items/new", &new, "", b"")?;
        let item = made.location().strip_suffix("/posts").context("an item")?.to_owned();
        let post = Post { person, item };
        post.save(fields)?;
        post.person.open(&post.item, "posts").await?;
        Ok(post)
    }

    fn browser(&self) -> &Browser {
        &self.person.browser
    }

    fn stored(&self) -> Result<Form> {
        Form::of(&self.person.wire.get(&format!("{}/posts", self.item))?, "/posts/save")
    }

    /// Saves from elsewhere.
    fn save(&self, fields: &[(&str, &str)]) -> Result<()> {
        let form = fields.iter().fold(self.stored()?, |form, it| form.with(it.0, it.1));
        ensure!(form.post(&self.person.wire)?.status == 303, "{fields:?}");
        Ok(())
    }

    async fn types(&self, field: &str, text: &str) -> Result<()> {
        let typed = [json!(field), json!(text), json!(false)];
        self.browser().script(TYPE, &typed).await.map(drop)
    }

    async fn types_and_reloads(&self, field: &str, text: &str) -> Result<()> {
        let typed = [json!(field), json!(text), json!(true)];
        let act = async || self.browser().script(TYPE, &typed).await.map(drop);
        self.browser().leave(act).await
    }

    /// Waits until the server has a text in a field.
    async fn has(&self, field: &str, text: &str) -> Result<()> {
        let held = async |_: &Browser| Ok(self.stored()?.get(field) == text);
        self.browser().until(&format!("{field} on the server: {text}"), held).await
    }

    async fn shows(&self, field: &str, text: &str) -> Result<()> {
        let read = "return document.querySelector(`form [name=${arguments[0]}]`).value";
        let found = self.browser().script(read, &[json!(field)]).await?;
        ensure!(found == json!(text), "{field}: {found}");
        Ok(())
    }
}

#[tokio::test]
async fn a_title_alone_is_saved_by_itself_and_survives_a_reload() -> Result<()> {
    let demo = Demo::start().await?;
    let post = Post::of(&demo, "youtube", &[("text", "Comment on composait.")]).await?;
    post.browser().fill("Titre de vidéo", "Le marbre").await?;
    post.has("beside_video_title", "Le marbre").await?;
    post.browser().see("9 / 100").await?;
    // Nothing was sent yet when the page goes.
    post.types_and_reloads("beside_video_tags", "presse, plomb").await?;
    post.shows("beside_video_tags", "presse, plomb").await?;
    post.shows("beside_video_title", "Le marbre").await?;
    post.has("beside_video_tags", "presse, plomb").await?;
    let stored = post.stored()?;
    ensure!(stored.get("text").trim() == "Comment on composait.", "{stored:?}");
    post.browser().silent().await
}

#[tokio::test]
async fn headlines_that_come_too_late_are_kept_and_chosen() -> Result<()> {
    let demo = Demo::start().await?;
    let post = Post::of(&demo, "google-ads-rsa", &[("text", "Un livre")]).await?;
    post.save(&[("beside_description", "De quelqu’un d’autre")])?;
    post.types("beside_description", "De ma main\nEt du plomb").await?;
    post.browser().see(saving(Fr).keep_mine).await?;
    post.browser().see("De quelqu’un d’autre").await?;
    post.shows("beside_description", "De ma main\nEt du plomb").await?;
    // The page is closed before anybody chose: the words wait in the browser.
    post.browser().reload().await?;
    post.shows("beside_description", "De quelqu’un d’autre").await?;
    post.browser().click("button", saving(Fr).use_copy).await?;
    post.has("beside_description", "De ma main\nEt du plomb").await?;
    post.shows("beside_description", "De ma main\nEt du plomb").await?;
    ensure!(post.stored()?.get("text").trim() == "Un livre", "nothing else changed");
    Ok(())
}

#[tokio::test]
async fn a_page_that_is_only_opened_saves_nothing() -> Result<()> {
    let demo = Demo::start().await?;
    let lines = [("first_comment", "Une ligne\nUne autre"), ("text", "Un.")];
    let post = Post::of(&demo, "linkedin", &lines).await?;
    let before: i64 = post.stored()?.get("seen").parse()?;
    post.shows("first_comment", "Une ligne\nUne autre").await?;
    let comment = post.browser().find("textbox", posts(Fr).first_comment).await?;
    ensure!(comment.tag_name().await? == "textarea", "it has lines");
    post.types("text", "Deux.").await?;
    let typed = async |_: &Browser| Ok(post.stored()?.get("text").trim() == "Deux.");
    post.browser().until("the text on the server", typed).await?;
    let after = post.stored()?;
    ensure!(after.get("seen").parse::<i64>()? == before + 1, "one save, not another before it");
    ensure!(after.get("first_comment") == "Une ligne\nUne autre", "{after:?}");
    post.browser().silent().await
}

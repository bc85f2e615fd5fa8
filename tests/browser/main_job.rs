//! The main job: three people carry a real article from draft to approved, adapted and exported.

use crate::approved::{ask, markdown_holds, refused, wxr_holds};
use crate::demo::{Demo, Person};
use anyhow::{Result, ensure};
use tests::asking::Form;
use tests::browser::Look;
use tests::plates::png;
use wording::Lang::Fr;
use wording::editor::editor;
use wording::export::export;

const SENTENCE: &str = "Le plomb attend son heure.";
const REVISED: &str = "Le plomb attend son jour.";
const WISH: &str = "Dites le jour plutôt que l’heure, c’est le sujet de l’article.";
const FOR_X: &str = "Un texte prêt attend son jour. Le nôtre a été relu, corrigé, signé.";
const FOR_LINKEDIN: &str = "La copie sur le marbre : six vérifications avant de publier.";
const ALT: &str = "Une bande sombre sur un fond gris, comme un cadre sur une table de pierre";
/// Backspace, as WebDriver names keys.
const BACK: &str = "\u{e003}";

#[tokio::test]
async fn three_people_take_an_article_from_draft_to_export() -> Result<()> {
    main_job(Look::default()).await
}

#[tokio::test]
async fn they_do_the_same_without_scripts() -> Result<()> {
    main_job(Look { scripts: false, ..Look::default() }).await
}

async fn main_job(look: Look) -> Result<()> {
    let demo = Demo::start().await?;
    let writer = demo.enter("writer", look.clone()).await?;
    let community = demo.enter("community-manager", look.clone()).await?;
    let manager = demo.enter("manager", look).await?;

    draft(&demo, &writer).await?;
    adapt(&demo, &community).await?;
    writer.submit(&demo.item, "Prêt pour une première lecture.").await?;
    review_and_revise(&demo, &writer, &manager).await?;
    let approved = writer.stored(&demo.item)?;
    manager.approve(&demo.item).await?;
    export_and_void(&demo, &writer, &manager, &approved).await?;
    // Without scripts the browser complains that it fetched some for nothing.
    for person in [&writer, &community, &manager].into_iter().filter(|it| it.browser.look.scripts) {
        person.browser.silent().await?;
    }
    Ok(())
}

/// The writer opens the article from the board, writes, reads the remarks, adds a picture.
async fn draft(demo: &Demo, writer: &Person) -> Result<()> {
    writer.browser.follow("link", &demo.title).await?;
    ensure!(writer.browser.path().await? == format!("{}/edit", demo.item), "another article");
    let words = writer.browser.value(editor(Fr).text).await?.split_whitespace().count();
    ensure!(words >= 1_200, "{words} words");
    writer.write(&demo.item, &format!("\n\n{SENTENCE}"), SENTENCE).await?;
    writer.see_findings().await?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("Cadre.png");
    std::fs::write(&file, png(4_200, 3_000))?;
    writer.add_picture(&demo.item, &file, ALT).await
}

/// The community manager rewrites both posts.
async fn adapt(demo: &Demo, community: &Person) -> Result<()> {
    community.open(&demo.item, "posts").await?;
    community.rewrite_post("X", FOR_X).await?;
    community.rewrite_post("LinkedIn", FOR_LINKEDIN).await
}

/// The manager asks for a change; the writer makes it; the manager sees it, word by word.
async fn review_and_revise(demo: &Demo, writer: &Person, manager: &Person) -> Result<()> {
    manager.browser.reload().await?;
    manager.browser.follow("link", &demo.title).await?;
    manager.browser.see(SENTENCE).await?;
    manager.request_changes(&demo.item, WISH).await?;

    writer.open(&demo.item, "review").await?;
    writer.browser.see(WISH).await?;
    writer.open(&demo.item, "edit").await?;
    let typed = format!("{}jour.", BACK.repeat("heure.".len()));
    writer.write(&demo.item, &typed, REVISED).await?;
    writer.submit(&demo.item, "Le jour remplace l’heure.").await?;

    manager.open(&demo.item, "review").await?;
    let (added, removed) = (manager.marked("ins").await?, manager.marked("del").await?);
    ensure!(added.contains("jour") && removed.contains("heure"), "+ {added}\n- {removed}");
    Ok(())
}

/// What leaves is the approved text; after an edit nothing leaves, and the page says why.
async fn export_and_void(
    demo: &Demo,
    writer: &Person,
    manager: &Person,
    approved: &Form,
) -> Result<()> {
    ensure!(approved.get("body").ends_with(REVISED), "{}", approved.get("body"));
    manager.open(&demo.item, "export").await?;
    manager.browser.find("button", export(Fr).download).await?;
    markdown_holds(&ask(&manager.wire, &demo.item, "markdown")?, approved, &[FOR_X, FOR_LINKEDIN])?;
    wxr_holds(&ask(&manager.wire, &demo.item, "wxr")?, approved)?;
    // Under supervision nobody takes files away, approved or not.
    ensure!(
        ask(&writer.wire, &demo.item, "markdown")?.status >= 400,
        "a supervised person exported"
    );

    writer.open(&demo.item, "edit").await?;
    let agree = if writer.browser.look.scripts {
        ("button", editor(Fr).edit_anyway)
    } else {
        ("checkbox", editor(Fr).edit_anyway_box)
    };
    writer.browser.click(agree.0, agree.1).await?;
    writer.write(&demo.item, " Encore un mot.", "Encore un mot.").await?;
    manager.browser.reload().await?;
    manager.browser.see(export(Fr).not_approved).await?;
    let gone = manager.browser.maybe("button", export(Fr).download).await?;
    ensure!(gone.is_none(), "a download is still offered");
    for format in ["markdown", "wxr"] {
        refused(&ask(&manager.wire, &demo.item, format)?)?;
    }
    Ok(())
}

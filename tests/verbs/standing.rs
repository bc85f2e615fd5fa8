//! A board that is remembered shows what one read anew would, after whatever happened, at whichever server.

use crate::house::{BRAND, House, text, with_body};
use crate::on_both;
use anyhow::{Context, Result};
use domain::{Article, At, Content, Post};
use studio::library::{Ask, library};
use studio::review::Remark;
use studio::{Studio, item, part, person, review, trash};

on_both!(a_remembered_board_is_never_older_than_the_last_change);

/// Two servers, both with boards they remember, and what neither does.
struct Watch {
    servers: [Studio; 2],
}

/// All that a board and the filters of a brand show, for comparing.
async fn shown(studio: &Studio, house: &House) -> Result<String> {
    let by = &house.manager;
    let board = item::board(studio, by, BRAND).await?;
    let listed = library(studio, by, BRAND, &Ask::default()).await?;
    let offered = (board.authors, board.tags, listed.authors, listed.tags);
    Ok(format!("{:#?} {:#?} {offered:#?}", board.cards, board.counts))
}

impl Watch {
    async fn over(house: &House) -> Result<Watch> {
        Ok(Watch { servers: [house.studio.clone(), house.other_server().await?] })
    }

    /// Every server shows what is there now, and that is not what was before.
    async fn look(&self, house: &House, before: &mut String, after: &str) -> Result<()> {
        let anew = Studio { boards: std::sync::Arc::default(), ..house.studio.clone() };
        let now = shown(&anew, house).await?;
        assert_ne!(*before, now, "{after} is seen on the board");
        for server in &self.servers {
            assert_eq!(shown(server, house).await?, now, "after {after}");
            // What is remembered now is the same.
            assert_eq!(shown(server, house).await?, now, "{after}, remembered");
        }
        *before = now;
        Ok(())
    }
}

async fn a_remembered_board_is_never_older_than_the_last_change(house: House) -> Result<()> {
    let (studio, writer, manager) = (&house.studio, &house.writer, &house.manager);
    let watch = Watch::over(&house).await?;
    let seen = &mut String::new();
    let code = house.article("Le marbre", "Un.").await?;
    watch.look(&house, seen, "a new article").await?;

    house.write(writer, &code, "Un texte plus long.").await?;
    watch.look(&house, seen, "a save").await?;
    let (lead, at) = house.lead(&code).await?;
    let tagged = Article { tags: vec!["Plomb".into()], ..text("Le plomb", "Un.") };
    let tagged = Content::Article(Box::new(tagged));
    part::save(studio, writer, BRAND, &code, lead, at, tagged.clone()).await?;
    watch.look(&house, seen, "a title and a tag").await?;
    item::set_due(studio, writer, BRAND, &code, Some(At(1_800_000_000_000))).await?;
    watch.look(&house, seen, "a date").await?;
    let post = Post { network: "linkedin".into(), text: "Lisez !".into(), ..Post::default() };
    let post = part::add_post(studio, writer, BRAND, &code, post).await?;
    watch.look(&house, seen, "a post").await?;
    part::remove(studio, writer, BRAND, &code, post).await?;
    watch.look(&house, seen, "a post taken out").await?;
    house.picture(&code, "presse").await?;
    watch.look(&house, seen, "a picture").await?;
    let remark = Remark { body: "Où est la source ?".into(), ..Remark::default() };
    let comment = review::comment(studio, manager, BRAND, &code, &remark).await?;
    watch.look(&house, seen, "a comment").await?;
    review::resolve(studio, writer, BRAND, &code, comment).await?;
    watch.look(&house, seen, "a comment that is settled").await?;
    let sacha = house.community.person().context("a person")?;
    item::assign(studio, manager, BRAND, &code, sacha).await?;
    watch.look(&house, seen, "another owner").await?;
    person::account::set_preferences(studio, &house.community, "Sacha Bis", "fr", "").await?;
    watch.look(&house, seen, "another name").await?;

    house.submit(&code).await?;
    watch.look(&house, seen, "a submission").await?;
    house.approve(manager, &code).await?;
    watch.look(&house, seen, "an approval").await?;
    let (lead, at) = house.lead(&code).await?;
    let again = with_body(&tagged, "Deux.");
    part::save(studio, writer, BRAND, &code, lead, at, again).await?;
    watch.look(&house, seen, "an approval that ended").await?;
    trash::put(studio, manager, BRAND, &code).await?;
    watch.look(&house, seen, "the trash").await?;
    trash::take_out(studio, manager, BRAND, &code).await?;
    watch.look(&house, seen, "a way back").await?;

    // The other server writes.
    let [_, other] = &watch.servers;
    item::set_due(other, writer, BRAND, &code, None).await?;
    watch.look(&house, seen, "another server's change").await?;
    // What belongs to another brand is on no other board.
    let elsewhere = shown(studio, &house).await?;
    let new = studio::item::NewItem::Article(Box::new(text("Ailleurs", "Un.")));
    item::create(studio, &house.stranger, "ailleurs", new).await?;
    assert_eq!(shown(studio, &house).await?, elsewhere);
    assert!(item::board(studio, &house.stranger, BRAND).await.is_err());
    assert!(item::board(other, &house.suspended, BRAND).await.is_err());
    Ok(())
}

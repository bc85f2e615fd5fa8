//! Saving: nothing acknowledged is lost, nothing newer is overwritten.

use crate::house::{BRAND, House, fields, refused, text, with_body};
use crate::on_both;
use anyhow::{Context, Result};
use domain::workflow::Refusal;
use domain::{Article, Content, Post};
use studio::item::NewItem;
use studio::part::limits::LARGEST_TEXT;
use studio::{ActionError, item, part};

on_both!(
    a_late_save_keeps_both_texts,
    a_save_may_be_repeated,
    the_same_text_has_the_same_hash_from_a_form,
    what_is_too_long_is_named,
    a_part_stays_what_it_is,
    the_board_shows_the_text_just_saved,
    a_frozen_part_says_so,
);

async fn a_late_save_keeps_both_texts(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    let (part, seen) = house.lead(&code).await?;
    house.write(&house.writer, &code, "Un, par Camille.").await?;
    let late = Content::Article(Box::new(text("Le marbre", "Un, par Sacha.")));
    let answer =
        part::save(&house.studio, &house.community, BRAND, &code, part, seen, late.clone()).await;
    assert!(matches!(answer, Err(ActionError::Stale)), "{answer:?}");
    let now = part::current(&house.studio, &house.community, BRAND, &code, part).await?;
    assert_eq!((now.by.as_str(), now.save), ("Camille", 2));
    assert_eq!(now.content, Content::Article(Box::new(text("Le marbre", "Un, par Camille."))));
    // Knowing both, Sacha may save over it; Camille's text is still a version.
    part::save(&house.studio, &house.community, BRAND, &code, part, now.save, late).await?;
    let older = part::version(&house.studio, &house.writer, BRAND, &code, part, 1).await?;
    assert_eq!(older.content, now.content);
    Ok(())
}

async fn a_save_may_be_repeated(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    let (part, seen) = house.lead(&code).await?;
    let content = Content::Article(Box::new(text("Le marbre", "Deux.")));
    let save = async || {
        let content = content.clone();
        part::save(&house.studio, &house.writer, BRAND, &code, part, seen, content).await
    };
    let (first, again) = (save().await?, save().await?);
    assert_eq!(first, again);
    assert_eq!(house.lead(&code).await?, (part, 2));
    Ok(())
}

async fn the_same_text_has_the_same_hash_from_a_form(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.\nDeux.").await?;
    let (part, seen) = house.lead(&code).await?;
    let form = Article { featured: Some(String::new()), ..text("Le marbre", "Un.\r\nDeux.") };
    let form = Content::Article(Box::new(form));
    let saved = part::save(&house.studio, &house.writer, BRAND, &code, part, seen, form).await?;
    assert_eq!((saved.save, saved.version), (1, 1), "nothing changed");
    Ok(())
}

async fn what_is_too_long_is_named(house: House) -> Result<()> {
    let code = house.article(&"é".repeat(300), &"a".repeat(LARGEST_TEXT)).await?;
    let long = text(&"é".repeat(301), &"a".repeat(LARGEST_TEXT + 1));
    let long = Article { tags: vec!["t".repeat(201)], ..long };
    let content = Content::Article(Box::new(long.clone()));
    let (part, seen) = house.lead(&code).await?;
    let answer = part::save(&house.studio, &house.writer, BRAND, &code, part, seen, content).await;
    assert_eq!(fields(answer), ["title", "body", "tags"]);
    let new = NewItem::Article(Box::new(long));
    let answer = item::create(&house.studio, &house.writer, BRAND, new).await;
    assert_eq!(fields(answer), ["title", "body", "tags"]);
    assert_eq!(house.lead(&code).await?.1, 1);
    Ok(())
}

async fn a_part_stays_what_it_is(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    let (article, seen) = house.lead(&code).await?;
    let post = Content::Post(Post { network: "x".into(), ..Post::default() });
    let (studio, by) = (&house.studio, &house.writer);
    let answer = part::save(studio, by, BRAND, &code, article, seen, post).await;
    assert_eq!(fields(answer), ["kind"]);
    let (picture, mut visual) = house.picture(&code, "presse.jpg").await?;
    visual.original = domain::ContentHash::of(b"somebody else's picture");
    let other = Content::Visual(visual);
    let answer = part::save(studio, by, BRAND, &code, picture, 2, other).await;
    assert_eq!(fields(answer), ["original"]);
    Ok(())
}

async fn the_board_shows_the_text_just_saved(house: House) -> Result<()> {
    let code = house.article("Le marbre", "").await?;
    let body = "Le marbre était une table de composition où les ouvriers serraient les pages. ";
    house.write(&house.writer, &code, &body.repeat(20)).await?;
    let board = item::board(&house.studio, &house.viewer, BRAND).await?;
    let card = board.cards.first().context("a card")?;
    assert_eq!((card.summary.title.as_str(), card.summary.language.as_str()), ("Le marbre", "fr"));
    assert_eq!((card.author_name.as_str(), card.summary.words), ("Camille", 260));
    assert!(card.summary.seo_score.is_some() && card.summary.readability_score.is_some());
    Ok(())
}

async fn a_frozen_part_says_so(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    assert!(matches!(
        refused(house.write(&house.writer, &code, "Deux.").await),
        Refusal::Frozen(_)
    ));
    // What is already there is acknowledged: an editor's last save may come after the submission.
    let opened = house.open(&code).await?;
    let lead = opened.lead().context("a leading part")?;
    let same = with_body(&lead.content, "Un.");
    let saved = part::save(&house.studio, &house.writer, BRAND, &code, lead.id, 1, same).await?;
    assert_eq!(saved.save, 1);
    Ok(())
}

//! Comments are about passages, and stay with them while the text goes on.

use crate::house::{BRAND, House};
use crate::on_both;
use anyhow::{Context, Result};
use domain::content::Poll;
use domain::{Content, PartId, Post};
use studio::review::{self, Comment, Near, Proposal, Remark, Thread};
use studio::{ActionError, part};

on_both!(
    a_passage_is_noted_where_it_stands_and_followed,
    a_passage_that_was_rewritten_is_gone_and_its_words_are_kept,
    the_frozen_text_is_meant_when_only_that_has_the_words,
    posts_and_alternative_texts_have_passages_too,
    words_that_are_nowhere_stay_a_quotation,
    titles_tags_and_polls_have_passages_too,
    words_said_twice_are_meant_where_they_were_selected,
    a_title_is_suggested_on_and_stays_on_one_line,
);

const TEXT: &str = "# Le plomb\n\nLe **plomb** fond vite. On le coule.\n\nLe plomb pèse.";

async fn quotes(
    house: &House,
    code: &str,
    part: PartId,
    quote: &str,
    before: &str,
) -> Result<(), ActionError> {
    let remark = Remark {
        body: "Sûr ?".into(),
        part: Some(part),
        quote: Some(quote.into()),
        near: Near { before: before.into(), ..Near::default() },
        ..Remark::default()
    };
    review::comment(&house.studio, &house.manager, BRAND, code, &remark).await.map(drop)
}

async fn threads(house: &House, code: &str) -> Result<Vec<Thread>> {
    Ok(review::threads(&house.studio, &house.open(code).await?).await?)
}

/// The words that each comment on a part is about in a text of it.
async fn found(
    house: &House,
    code: &str,
    part: PartId,
    now: &Content,
) -> Result<Vec<Option<String>>> {
    let threads = threads(house, code).await?;
    let comments: Vec<&Comment> = threads.iter().map(|it| &it.comment).collect();
    let places = review::places(&house.studio, &comments, part, now).await?;
    let words = |it: &&Comment| {
        let place = places.get(&it.id)?;
        let text = now.quoted(&place.field)?;
        let from = text[..place.span.start].char_indices().rev().nth(3).map_or(0, |it| it.0);
        Some(text[from..place.span.end].to_owned())
    };
    Ok(comments.iter().map(words).collect())
}

/// The same in the text as it is now.
async fn now(house: &House, code: &str, part: PartId) -> Result<Vec<Option<String>>> {
    let opened = house.open(code).await?;
    let content = opened.part(part).context("the part")?.content.clone();
    found(house, code, part, &content).await
}

async fn a_passage_is_noted_where_it_stands_and_followed(house: House) -> Result<()> {
    let code = house.article("Le plomb", TEXT).await?;
    let (part, _) = house.lead(&code).await?;
    quotes(&house, &code, part, "plomb fond vite", "").await?;
    quotes(&house, &code, part, "plomb", "On le coule.\n\nLe ").await?;
    let said = threads(&house, &code).await?;
    let quoted: Vec<_> = said.iter().map(|it| it.comment.quote.as_deref()).collect();
    assert_eq!(quoted, [Some("plomb** fond vite"), Some("plomb")], "as the source has them");
    house.wait(30);
    let longer = format!("Un chapô.\n\n{}\n\nUne fin.", TEXT.replace("On le coule", "On le verse"));
    house.write(&house.writer, &code, &longer).await?;
    let expected = [Some("Le **plomb** fond vite"), Some("\nLe plomb")];
    let got = now(&house, &code, part).await?;
    let got: Vec<_> = got.iter().map(Option::as_deref).collect();
    assert_eq!(got[0].map(|it| it.ends_with("plomb** fond vite")), Some(true), "{got:?}");
    assert_eq!(got[1], expected[1]);
    Ok(())
}

async fn a_passage_that_was_rewritten_is_gone_and_its_words_are_kept(house: House) -> Result<()> {
    let code = house.article("Le plomb", TEXT).await?;
    let (part, _) = house.lead(&code).await?;
    quotes(&house, &code, part, "On le coule.", "").await?;
    house.wait(30);
    house.write(&house.writer, &code, &TEXT.replace("On le coule.", "Puis il durcit.")).await?;
    assert_eq!(now(&house, &code, part).await?, [None]);
    let said = threads(&house, &code).await?;
    assert_eq!(said[0].comment.quote.as_deref(), Some("On le coule."));
    assert_eq!(said[0].comment.version, Some(1));
    // The text that had it still shows where.
    let first = part::version(&house.studio, &house.manager, BRAND, &code, part, 1).await?;
    assert!(found(&house, &code, part, &first.content).await?[0].is_some());
    house.wait(30);
    house.write(&house.writer, &code, TEXT).await?;
    assert!(now(&house, &code, part).await?[0].is_some(), "it came back with its words");
    Ok(())
}

async fn the_frozen_text_is_meant_when_only_that_has_the_words(house: House) -> Result<()> {
    let code = house.article("Le plomb", TEXT).await?;
    let (part, _) = house.lead(&code).await?;
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    house.wait(30);
    house.write(&house.writer, &code, "Tout autre chose.").await?;
    quotes(&house, &code, part, "On le coule.", "").await?;
    quotes(&house, &code, part, "Tout autre", "").await?;
    let said = threads(&house, &code).await?;
    let versions: Vec<_> = said.iter().map(|it| it.comment.version).collect();
    assert_eq!(versions, [Some(1), Some(2)], "the page of the review shows version 1");
    Ok(())
}

async fn posts_and_alternative_texts_have_passages_too(house: House) -> Result<()> {
    let code = house.article("Le plomb", TEXT).await?;
    let post = Post {
        network: "linkedin".into(),
        text: "Le plomb, ce métal.".into(),
        first_comment: "Lire la suite".into(),
        ..Post::default()
    };
    let post = part::add_post(&house.studio, &house.community, BRAND, &code, post).await?;
    let (visual, _) = house.picture(&code, "presse.jpg").await?;
    quotes(&house, &code, post, "la suite", "").await?;
    quotes(&house, &code, visual, "presse à bras", "").await?;
    let said = threads(&house, &code).await?;
    let fields: Vec<_> = said
        .iter()
        .map(|it| it.comment.passage.as_ref().map(|it| (it.field.as_str(), it.anchor.start)))
        .collect();
    assert_eq!(fields, [Some(("first_comment", 5)), Some(("alt", 4))]);
    Ok(())
}

async fn words_that_are_nowhere_stay_a_quotation(house: House) -> Result<()> {
    let code = house.article("Le plomb", TEXT).await?;
    let (part, _) = house.lead(&code).await?;
    quotes(&house, &code, part, "Rien de tel", "").await?;
    let said = threads(&house, &code).await?;
    let comment = &said[0].comment;
    assert_eq!((comment.quote.as_deref(), &comment.passage), (Some("Rien de tel"), &None));
    assert_eq!(now(&house, &code, part).await?, [None]);
    Ok(())
}

/// A video with a title and tags, and a post with a poll.
async fn texts_beside(house: &House, code: &str) -> Result<(PartId, PartId)> {
    let beside = [("video_title", "Le plomb, ce métal"), ("video_tags", "plomb, presse")];
    let beside = beside.map(|(id, text)| (id.to_owned(), text.to_owned())).into();
    let text = "Le plomb fond vite.".to_owned();
    let video = Post { network: "youtube".into(), text, beside, ..Post::default() };
    let video = part::add_post(&house.studio, &house.community, BRAND, code, video).await?;
    let poll = Poll::typed("", ["À la main", "À la machine"], 1_440);
    let asks = Post { network: "x".into(), text: "Et vous ?".into(), poll, ..Post::default() };
    let asks = part::add_post(&house.studio, &house.community, BRAND, code, asks).await?;
    Ok((video, asks))
}

/// Saves a post after a change.
async fn changes(
    house: &House,
    code: &str,
    id: PartId,
    change: impl FnOnce(&mut Post),
) -> Result<()> {
    let opened = house.open(code).await?;
    let before = opened.part(id).context("the post")?;
    let Content::Post(mut post) = before.content.clone() else { anyhow::bail!("no post") };
    change(&mut post);
    let (studio, by) = (&house.studio, &house.community);
    part::save(studio, by, BRAND, code, id, before.save_seq, Content::Post(post)).await?;
    Ok(())
}

async fn titles_tags_and_polls_have_passages_too(house: House) -> Result<()> {
    let code = house.article("Le plomb", TEXT).await?;
    let (video, asks) = texts_beside(&house, &code).await?;
    quotes(&house, &code, video, "ce métal", "").await?;
    quotes(&house, &code, video, "presse", "plomb, ").await?;
    quotes(&house, &code, asks, "À la machine", "").await?;
    let said = threads(&house, &code).await?;
    let fields: Vec<_> = said
        .iter()
        .map(|it| it.comment.passage.as_ref().map(|it| (it.field.as_str(), it.anchor.start)))
        .collect();
    let expected = [("beside_video_title", 10), ("beside_video_tags", 7), ("poll_option_1", 0)];
    assert_eq!(fields, expected.map(Some));
    house.wait(30);
    changes(&house, &code, video, |it| {
        it.beside.insert("video_title".into(), "Le plomb".into());
        it.beside.insert("video_tags".into(), "métal, plomb, presse".into());
    })
    .await?;
    assert_eq!(now(&house, &code, video).await?, [None, Some("mb, presse".into()), None]);
    // The whole text goes, and with it what was quoted from it.
    changes(&house, &code, video, |it| it.beside.clear()).await?;
    assert_eq!(now(&house, &code, video).await?, [None, None, None]);
    let said = threads(&house, &code).await?;
    assert_eq!(said[0].comment.quote.as_deref(), Some("ce métal"), "its words are kept");
    Ok(())
}

async fn words_said_twice_are_meant_where_they_were_selected(house: House) -> Result<()> {
    let code = house.article("Le plomb", TEXT).await?;
    let (video, _) = texts_beside(&house, &code).await?;
    for field in ["beside_video_title", "", "text", "no such field"] {
        let remark = Remark {
            body: "Sûr ?".into(),
            part: Some(video),
            quote: Some("Le plomb".into()),
            near: Near { field: field.into(), ..Near::default() },
            ..Remark::default()
        };
        review::comment(&house.studio, &house.manager, BRAND, &code, &remark).await?;
    }
    let said = threads(&house, &code).await?;
    let fields: Vec<_> = said
        .iter()
        .filter_map(|it| it.comment.passage.as_ref().map(|it| it.field.as_str()))
        .collect();
    assert_eq!(fields, ["beside_video_title", "text", "text", "text"]);
    Ok(())
}

async fn a_title_is_suggested_on_and_stays_on_one_line(house: House) -> Result<()> {
    let (studio, code) = (&house.studio, house.article("Le plomb", TEXT).await?);
    let (video, asks) = texts_beside(&house, &code).await?;
    let suggests = async |part: PartId, quote: &str, words: &str| {
        let proposal = Proposal {
            part: Some(part),
            quote: quote.into(),
            words: words.into(),
            ..Proposal::default()
        };
        review::suggest(studio, &house.manager, BRAND, &code, &proposal).await
    };
    let title = suggests(video, "ce métal", "ce\nlourd\nmétal").await?;
    let option = suggests(asks, "À la main", "").await?;
    for suggested in [title, option] {
        review::accept(studio, &house.community, BRAND, &code, suggested).await?;
    }
    let opened = house.open(&code).await?;
    let text = |id, field: &str| opened.part(id)?.content.quoted(field).map(str::to_owned);
    assert_eq!(text(video, "beside_video_title").as_deref(), Some("Le plomb, ce lourd métal"));
    assert_eq!(text(asks, "poll_option_0").as_deref(), Some("À la machine"), "no option is empty");
    assert_eq!(text(asks, "poll_option_1"), None);
    Ok(())
}

//! Other words are suggested, and accepted by whoever answers for the text.

use crate::house::{BRAND, House, fields, refused};
use crate::on_both;
use anyhow::{Context, Result};
use domain::event::EventKind;
use domain::suggestion::SuggestionState;
use domain::workflow::Refusal;
use domain::{CommentId, ItemState, PartId, Post};
use studio::part::limits::LARGEST_COMMENT;
use studio::review::{self, Proposal, Remark, Thread};
use studio::{ActionError, Actor, brand, history, part};

on_both!(
    accepting_saves_exactly_the_words_in_a_version_of_their_own,
    who_suggested_may_approve_and_who_accepted_may_not,
    a_strict_brand_counts_suggesting_as_writing,
    a_frozen_text_is_suggested_on_and_not_changed,
    a_suggestion_follows_its_passage_and_says_when_that_is_gone,
    two_people_accept_at_once_and_it_is_done_once,
    a_suggestion_is_refused_with_a_word,
    a_suggestion_is_checked,
    who_may_not_write_accepts_nothing,
    posts_are_suggested_on_too,
);

const TEXT: &str = "Le plomb fond. On le coule dans le moule.";

async fn suggests(
    house: &House,
    by: &Actor,
    code: &str,
    quote: &str,
    words: &str,
) -> Result<CommentId, ActionError> {
    let (part, _) = house.lead(code).await.map_err(|_| ActionError::NotFound)?;
    suggests_on(house, by, code, part, quote, words).await
}

async fn suggests_on(
    house: &House,
    by: &Actor,
    code: &str,
    part: PartId,
    quote: &str,
    words: &str,
) -> Result<CommentId, ActionError> {
    let proposal = Proposal {
        part: Some(part),
        quote: quote.into(),
        words: words.into(),
        reason: "Plus juste.".into(),
        ..Proposal::default()
    };
    review::suggest(&house.studio, by, BRAND, code, &proposal).await
}

async fn body(house: &House, code: &str) -> Result<String> {
    let opened = house.open(code).await?;
    let lead = opened.lead().context("a leading part")?;
    Ok(lead.content.quoted("body").unwrap_or_default().to_owned())
}

async fn thread(house: &House, code: &str) -> Result<Thread> {
    let threads = review::threads(&house.studio, &house.open(code).await?).await?;
    threads.into_iter().next().context("a thread")
}

async fn accepting_saves_exactly_the_words_in_a_version_of_their_own(house: House) -> Result<()> {
    let studio = &house.studio;
    let code = house.article("Le plomb", TEXT).await?;
    let id = suggests(&house, &house.manager, &code, "On le coule", "On le verse").await?;
    assert_eq!(body(&house, &code).await?, TEXT, "nothing is changed by suggesting");
    house.wait(1);
    let saved = review::accept(studio, &house.writer, BRAND, &code, id).await?;
    assert_eq!(body(&house, &code).await?, "Le plomb fond. On le verse dans le moule.");
    assert_eq!(saved.version, 2);
    let said = thread(&house, &code).await?;
    let suggestion = said.suggestion.context("a suggestion")?;
    assert_eq!((suggestion.state, suggestion.version), (SuggestionState::Accepted, Some(2)));
    assert_eq!(said.resolved.map(|it| it.0).as_deref(), Some("Camille"), "it is settled");
    let told = history::of_item(studio, &house.open(&code).await?, 2).await?;
    let kinds: Vec<_> = told.iter().map(|it| (it.event.kind, it.person_name.as_deref())).collect();
    let expected = [
        (EventKind::SuggestionAccepted, Some("Camille")),
        (EventKind::Suggested, Some("Dominique")),
    ];
    assert_eq!(kinds, expected);
    let Actor::Person(manager) = &house.manager else { unreachable!() };
    assert_eq!(told[0].event.data["person"], manager.person.to_string(), "whose words they are");
    Ok(())
}

async fn who_suggested_may_approve_and_who_accepted_may_not(house: House) -> Result<()> {
    let code = house.article("Le plomb", TEXT).await?;
    let id = suggests(&house, &house.manager, &code, "fond", "fond vite").await?;
    review::accept(&house.studio, &house.second, BRAND, &code, id).await?;
    house.submit(&code).await?;
    assert!(matches!(refused(house.approve(&house.second, &code).await), Refusal::Contributor(_)));
    assert!(house.approve(&house.manager, &code).await.is_ok(), "who suggested did not write");
    Ok(())
}

async fn a_strict_brand_counts_suggesting_as_writing(house: House) -> Result<()> {
    let studio = &house.studio;
    brand::set_suggestions(studio, &house.manager, BRAND, true).await?;
    let code = house.article("Le plomb", TEXT).await?;
    let taken = suggests(&house, &house.manager, &code, "fond", "fond vite").await?;
    suggests(&house, &house.second, &code, "moule", "moule d’acier").await?;
    review::accept(studio, &house.writer, BRAND, &code, taken).await?;
    house.submit(&code).await?;
    assert!(matches!(refused(house.approve(&house.manager, &code).await), Refusal::Contributor(_)));
    assert!(house.approve(&house.second, &code).await.is_ok(), "nobody accepted those words");
    Ok(())
}

async fn a_frozen_text_is_suggested_on_and_not_changed(house: House) -> Result<()> {
    let studio = &house.studio;
    let code = house.article("Le plomb", TEXT).await?;
    house.submit(&code).await?;
    let (lead, save) = house.lead(&code).await?;
    let id = suggests(&house, &house.manager, &code, "fond", "fond vite").await?;
    let frozen = review::accept(studio, &house.writer, BRAND, &code, id).await;
    assert_eq!(refused(frozen), Refusal::Frozen(lead));
    assert_eq!(house.lead(&code).await?.1, save);
    let said = thread(&house, &code).await?;
    let open = said.suggestion.context("it")?.state == SuggestionState::Open;
    assert!(open && said.resolved.is_none(), "nothing of it was half done");
    review::withdraw(studio, &house.writer, BRAND, &code).await?;
    review::accept(studio, &house.writer, BRAND, &code, id).await?;
    assert!(body(&house, &code).await?.starts_with("Le plomb fond vite."));
    Ok(())
}

async fn a_suggestion_follows_its_passage_and_says_when_that_is_gone(house: House) -> Result<()> {
    let studio = &house.studio;
    let code = house.article("Le plomb", TEXT).await?;
    let kept = suggests(&house, &house.manager, &code, "le moule", "la matrice").await?;
    let gone = suggests(&house, &house.manager, &code, "Le plomb fond.", "Il fond.").await?;
    house.wait(30);
    let longer = "Un chapô.\n\nLe métal coule. On le coule dans le moule.\n\nFin.";
    house.write(&house.writer, &code, longer).await?;
    review::accept(studio, &house.writer, BRAND, &code, kept).await?;
    let expected = longer.replace("le moule", "la matrice");
    assert_eq!(body(&house, &code).await?, expected);
    let late = review::accept(studio, &house.writer, BRAND, &code, gone).await;
    assert_eq!(fields(late), ["suggestion"]);
    assert_eq!(body(&house, &code).await?, expected);
    Ok(())
}

async fn two_people_accept_at_once_and_it_is_done_once(house: House) -> Result<()> {
    let studio = &house.studio;
    for _ in 0..20 {
        let code = house.article("Le plomb", TEXT).await?;
        let id = suggests(&house, &house.manager, &code, "fond", "fond vite").await?;
        let (one, two) = tokio::join!(
            review::accept(studio, &house.writer, BRAND, &code, id),
            review::accept(studio, &house.community, BRAND, &code, id),
        );
        let (won, lost) = if one.is_ok() { (one, two) } else { (two, one) };
        assert_eq!(won?.version, 2);
        assert_eq!(fields(lost), ["suggestion"], "the other one is told why");
        assert_eq!(body(&house, &code).await?, TEXT.replace("fond", "fond vite"));
        let told = history::of_item(studio, &house.open(&code).await?, 50).await?;
        let done = told.iter().filter(|it| it.event.kind == EventKind::SuggestionAccepted).count();
        assert_eq!(done, 1);
    }
    Ok(())
}

async fn a_suggestion_is_refused_with_a_word(house: House) -> Result<()> {
    let studio = &house.studio;
    let code = house.article("Le plomb", TEXT).await?;
    let id = suggests(&house, &house.manager, &code, "fond", "fond vite").await?;
    let other = review::refuse(studio, &house.community, BRAND, &code, id, "").await;
    assert!(matches!(other, Err(ActionError::Forbidden)), "{other:?}");
    review::refuse(studio, &house.writer, BRAND, &code, id, "Pas si vite.").await?;
    let said = thread(&house, &code).await?;
    assert_eq!(said.suggestion.context("it")?.state, SuggestionState::Refused);
    assert_eq!(said.replies.first().map(|it| it.0.body.as_str()), Some("Pas si vite."));
    assert!(said.resolved.is_some());
    let late = review::accept(studio, &house.writer, BRAND, &code, id).await;
    assert_eq!(fields(late), ["suggestion"]);
    let again = review::refuse(studio, &house.manager, BRAND, &code, id, "").await;
    assert_eq!(fields(again), ["suggestion"]);
    assert_eq!(body(&house, &code).await?, TEXT);
    Ok(())
}

async fn a_suggestion_is_checked(house: House) -> Result<()> {
    let code = house.article("Le plomb", TEXT).await?;
    let by = &house.manager;
    let long = "x".repeat(LARGEST_COMMENT + 1);
    for (quote, words, field) in [
        ("", "mot", "quote"),
        ("Rien de tel", "mot", "quote"),
        ("fond", " fond ", "words"),
        ("fond", &long, "words"),
        ("fond", "a\0b", "words"),
        (&long, "mot", "quote"),
    ] {
        assert_eq!(fields(suggests(&house, by, &code, quote, words).await), [field]);
    }
    let threads = review::threads(&house.studio, &house.open(&code).await?).await?;
    assert!(threads.is_empty(), "nothing was half written");
    // No words at all: the passage should go.
    let id = suggests(&house, by, &code, "Le plomb fond. ", "").await?;
    review::accept(&house.studio, &house.writer, BRAND, &code, id).await?;
    assert_eq!(body(&house, &code).await?.trim_start(), "On le coule dans le moule.");
    Ok(())
}

async fn who_may_not_write_accepts_nothing(house: House) -> Result<()> {
    let studio = &house.studio;
    let code = house.article("Le plomb", TEXT).await?;
    let id = suggests(&house, &house.admin, &code, "fond", "fond vite").await?;
    for who in [&house.viewer, &house.admin, &house.stranger, &house.suspended, &Actor::Operator] {
        let answer = review::accept(studio, who, BRAND, &code, id).await;
        let shut = matches!(answer, Err(ActionError::Forbidden | ActionError::NotFound));
        assert!(shut, "{who:?}: {answer:?}");
    }
    assert_eq!(body(&house, &code).await?, TEXT);
    review::accept(studio, &house.writer, BRAND, &code, id).await?;
    let remark = Remark { body: "Sans mots.".into(), ..Remark::default() };
    let plain = review::comment(studio, &house.writer, BRAND, &code, &remark).await?;
    let answer = review::accept(studio, &house.writer, BRAND, &code, plain).await;
    assert!(matches!(answer, Err(ActionError::NotFound)), "{answer:?}");
    Ok(())
}

async fn posts_are_suggested_on_too(house: House) -> Result<()> {
    let studio = &house.studio;
    let code = house.article("Le plomb", TEXT).await?;
    let post = Post { network: "linkedin".into(), text: "Lisez #plomb".into(), ..Post::default() };
    let post = part::add_post(studio, &house.community, BRAND, &code, post).await?;
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    let id = suggests_on(&house, &house.manager, &code, post, "#plomb", "#métal").await?;
    let saved = review::accept(studio, &house.community, BRAND, &code, id).await?;
    assert!(saved.voided, "what was approved was another text");
    let opened = house.open(&code).await?;
    let content = &opened.part(post).context("the post")?.content;
    assert_eq!(content.quoted("text"), Some("Lisez #métal"));
    assert_eq!(opened.item.workflow.state(post), ItemState::Draft);
    let (lead, _) = house.lead(&code).await?;
    assert_eq!(opened.item.workflow.state(lead), ItemState::Approved, "the article stands");
    Ok(())
}

//! One article from first draft to approved, adapted and exported, and back.

use crate::house::{BRAND, House, refused};
use crate::on_both;
use anyhow::{Context, Result};
use domain::event::EventKind;
use domain::workflow::Refusal;
use domain::{ItemState, Post};
use studio::export::{Format, Why};
use studio::item::{NewItem, from_file};
use studio::review::{Kind, Outcome};
use studio::{export, history, item, part, review};

on_both!(an_article_goes_through_the_whole_house);

const DRAFT: &str = "---\ntitle: Le marbre\nkeyphrase: marbre\nslug: le-marbre\nlang: fr\n---\n\n\
    Le marbre était une table. On y serrait les pages.\n\n![Une presse](presse.jpg)\n";

async fn an_article_goes_through_the_whole_house(house: House) -> Result<()> {
    let (studio, writer) = (&house.studio, &house.writer);
    let new = NewItem::Article(Box::new(from_file(DRAFT.as_bytes())?));
    let code = item::create(studio, writer, BRAND, new).await?.to_string();
    house.picture(&code, "Presse.JPG").await?;
    let post = Post {
        network: "x".into(),
        text: "Le marbre ? Une table.".into(),
        pictures: vec!["presse.jpg".into()],
        ..Post::default()
    };
    part::add_post(studio, &house.community, BRAND, &code, post).await?;

    assert_eq!(house.submit(&code).await?, 1);
    assert_eq!(house.open(&code).await?.item.state, ItemState::Review);
    let frozen = house.write(writer, &code, "Autre chose.").await;
    assert!(matches!(refused(frozen), Refusal::Frozen(_)));

    send_back(&house, &code).await?;
    house.wait(30);
    let body = "Le marbre était un plateau. On y serrait les pages.\n\n![Une presse](presse.jpg)\n";
    let saved = house.write(writer, &code, body).await?;
    assert_eq!((saved.version, saved.voided), (2, false));

    assert_eq!(house.submit(&code).await?, 2);
    shows_what_changed(&house, &code).await?;
    assert!(matches!(house.approve(&house.manager, &code).await?, Outcome::Approved(_)));
    assert_eq!(house.open(&code).await?.item.state, ItemState::Approved);

    leaves(&house, &code).await?;
    is_voided_by_an_edit(&house, &code).await?;
    tells_what_happened(&house, &code).await
}

async fn send_back(house: &House, code: &str) -> Result<()> {
    let (studio, manager) = (&house.studio, &house.manager);
    let review = review::read(studio, manager, BRAND, code).await?;
    assert!(
        review.may.decide && review.parts.iter().all(|it| it.before.is_none() && !it.changed())
    );
    let seen = review.seen.context("a round is open")?;
    review::request_changes(studio, manager, BRAND, code, seen, "Un plateau, pas une table.")
        .await?;
    assert_eq!(house.open(code).await?.item.state, ItemState::Changes);
    Ok(())
}

async fn shows_what_changed(house: &House, code: &str) -> Result<()> {
    let review = review::read(&house.studio, &house.manager, BRAND, code).await?;
    assert_eq!(review.decisions[0].said.comment, "Un plateau, pas une table.");
    let [article, picture, post] = review.parts.as_slice() else { panic!("three parts") };
    assert!(!picture.changed() && !post.changed());
    assert_eq!((article.before, article.version), (Some(1), 2));
    let changed: Vec<_> = article.fields.iter().filter(|it| it.changed).collect();
    let [body] = changed.as_slice() else { panic!("only the text changed: {changed:?}") };
    let marked = body.pieces.iter().filter(|it| it.kind != Kind::Same);
    let marked: Vec<_> = marked.map(|it| (it.kind, it.text.as_str())).collect();
    assert_eq!(marked, [(Kind::Removed, "une table"), (Kind::Added, "un plateau")]);
    Ok(())
}

async fn leaves(house: &House, code: &str) -> Result<()> {
    let (studio, community) = (&house.studio, &house.community);
    for format in [Format::Markdown, Format::Wxr] {
        let taken = export::item(studio, community, BRAND, code, format).await?;
        let file = taken.file.context("a file")?;
        assert!(taken.left_out.is_empty());
        let again = export::item(studio, &studio::Actor::Operator, BRAND, code, format).await?;
        assert_eq!(again.file.context("a file")?.bytes, file.bytes, "the same for everybody");
        if format == Format::Wxr {
            let text = String::from_utf8(file.bytes)?;
            assert!(text.contains("Le marbre était un plateau."), "{text}");
            assert!(!text.contains("une table. On y"), "{text}");
        }
    }
    Ok(())
}

async fn is_voided_by_an_edit(house: &House, code: &str) -> Result<()> {
    house.wait(30);
    assert!(house.write(&house.writer, code, "Nouveau.").await?.voided);
    assert_eq!(house.open(code).await?.item.state, ItemState::Draft);
    let kept = export::item(&house.studio, &house.community, BRAND, code, Format::Wxr).await?;
    assert!(kept.file.is_none());
    let why: Vec<_> = kept.left_out.iter().map(|it| (it.label.as_str(), &it.why)).collect();
    let draft = Why::NotApproved(ItemState::Draft);
    // What goes with the article stays with it, and the list says so.
    assert_eq!(why, [("Le marbre", &draft), ("presse.jpg", &Why::Lead), ("x", &Why::Lead)]);
    Ok(())
}

async fn tells_what_happened(house: &House, code: &str) -> Result<()> {
    use EventKind::{
        ApprovalVoided, Approved, ChangesRequested, Exported, ItemCreated, PartAdded, PartSaved,
        Submitted,
    };
    let opened = house.open(code).await?;
    let told = history::of_item(&house.studio, &opened, 50).await?;
    let kinds: Vec<_> = told.iter().rev().map(|it| it.event.kind).collect();
    let expected = [
        ItemCreated,
        PartAdded,
        PartAdded,
        Submitted,
        ChangesRequested,
        PartSaved,
        Submitted,
        Approved,
        Exported,
        Exported,
        Exported,
        Exported,
        PartSaved,
        ApprovalVoided,
    ];
    assert_eq!(kinds, expected);
    Ok(())
}

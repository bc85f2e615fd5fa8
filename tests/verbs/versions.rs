//! Versions: what one person writes in ten minutes is one, unless somebody relies on it.

use crate::house::{BRAND, House};
use crate::on_both;
use anyhow::{Context, Result};
use domain::event::EventKind;
use studio::review::Remark;
use studio::{history, part, review};

on_both!(
    saves_fold_into_versions,
    what_was_commented_or_submitted_is_not_folded_into,
    an_older_version_comes_back_on_top,
    any_two_versions_are_compared_word_by_word,
    a_version_has_a_name_until_it_is_taken_away,
);

async fn numbers(house: &House, code: &str) -> Result<Vec<(u32, u32)>> {
    let (part, _) = house.lead(code).await?;
    let list = part::versions(&house.studio, &house.viewer, BRAND, code, part).await?;
    Ok(list.versions.iter().map(|it| (it.number, it.saves)).collect())
}

async fn saves_fold_into_versions(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    house.wait(5);
    house.write(&house.writer, &code, "Deux.").await?;
    house.wait(6);
    house.write(&house.writer, &code, "Trois.").await?;
    house.write(&house.community, &code, "Quatre.").await?;
    house.write(&house.writer, &code, "Cinq.").await?;
    assert_eq!(numbers(&house, &code).await?, [(4, 1), (3, 1), (2, 1), (1, 2)]);
    let opened = house.open(&code).await?;
    let told = history::of_item(&house.studio, &opened, 50).await?;
    let saved = told.iter().filter(|it| it.event.kind == EventKind::PartSaved).count();
    assert_eq!(saved, 3, "one event a version, not one a save");
    Ok(())
}

async fn what_was_commented_or_submitted_is_not_folded_into(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    let (part, _) = house.lead(&code).await?;
    let remark = Remark { body: "Pourquoi ?".into(), part: Some(part), ..Remark::default() };
    review::comment(&house.studio, &house.manager, BRAND, &code, &remark).await?;
    house.write(&house.writer, &code, "Deux.").await?;
    house.submit(&code).await?;
    review::withdraw(&house.studio, &house.writer, BRAND, &code).await?;
    house.write(&house.writer, &code, "Trois.").await?;
    assert_eq!(numbers(&house, &code).await?, [(3, 1), (2, 1), (1, 1)]);
    let first = part::version(&house.studio, &house.viewer, BRAND, &code, part, 1).await?;
    assert_eq!(first.content.hash(), first.hash);
    Ok(())
}

async fn an_older_version_comes_back_on_top(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    house.wait(30);
    house.write(&house.writer, &code, "Deux.").await?;
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    let (part, _) = house.lead(&code).await?;
    let back = part::restore(&house.studio, &house.writer, BRAND, &code, part, 1).await?;
    assert_eq!((back.version, back.voided), (3, true), "it costs the approval like any edit");
    let now = part::current(&house.studio, &house.viewer, BRAND, &code, part).await?;
    assert_eq!(
        now.content.hash(),
        part::version(&house.studio, &house.viewer, BRAND, &code, part, 1).await?.hash
    );
    assert_eq!(numbers(&house, &code).await?.len(), 3, "nothing was overwritten");
    let again = part::restore(&house.studio, &house.writer, BRAND, &code, part, 3).await?;
    assert_eq!(again.save, back.save, "what is there already is not saved again");
    Ok(())
}

async fn any_two_versions_are_compared_word_by_word(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Une table de pierre.").await?;
    house.wait(30);
    house.write(&house.writer, &code, "Une dalle de pierre.").await?;
    house.wait(30);
    house.write(&house.writer, &code, "Une dalle de fonte.").await?;
    let (lead, _) = house.lead(&code).await?;
    let by = &house.viewer;
    let read = part::compare(&house.studio, by, BRAND, &code, None, (3, 1)).await?;
    assert_eq!((read.part, read.before.version, read.after.version), (lead, 1, 3));
    let body = read.fields.iter().find(|it| it.field == "body").context("a text")?;
    let of = |kind: review::Kind| -> String {
        let pieces = body.pieces.iter().filter(|it| it.kind == kind);
        pieces.map(|it| it.text.as_str()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(
        (of(review::Kind::Removed), of(review::Kind::Added)),
        ("table pierre".into(), "dalle fonte".into())
    );
    let same = part::compare(&house.studio, by, BRAND, &code, Some(lead), (2, 2)).await?;
    assert!(same.fields.iter().all(|it| !it.changed));
    for (part, numbers) in
        [(None, (1, 9)), (None, (0, 1)), (Some(domain::PartId(studio::chance::id())), (1, 2))]
    {
        let none = part::compare(&house.studio, by, BRAND, &code, part, numbers).await;
        assert!(matches!(none, Err(studio::ActionError::NotFound)), "{none:?}");
    }
    let hidden = part::compare(&house.studio, &house.stranger, BRAND, &code, None, (1, 2)).await;
    assert!(matches!(hidden, Err(studio::ActionError::NotFound)), "{hidden:?}");
    Ok(())
}

async fn a_version_has_a_name_until_it_is_taken_away(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Une table.").await?;
    let (lead, _) = house.lead(&code).await?;
    let name = async |by, name: &str, number| {
        part::name_version(&house.studio, by, BRAND, &code, lead, number, name).await
    };
    let names = async || -> Result<Vec<Option<String>>> {
        let list = part::versions(&house.studio, &house.viewer, BRAND, &code, lead).await?;
        Ok(list.versions.into_iter().map(|it| it.name).collect())
    };
    name(&house.writer, " Première\u{202E} mouture ", 1).await?;
    assert_eq!(names().await?, [Some("Première mouture".to_owned())]);
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    name(&house.writer, "Bon à publier", 1).await?;
    assert_eq!(house.open(&code).await?.item.state, domain::ItemState::Approved, "approvals stand");
    assert_eq!(names().await?, [Some("Bon à publier".to_owned())]);
    assert_eq!(crate::house::fields(name(&house.writer, &"x".repeat(101), 1).await), ["name"]);
    let none = name(&house.writer, "Rien", 7).await;
    assert!(matches!(none, Err(studio::ActionError::NotFound)), "{none:?}");
    let reader = name(&house.viewer, "Non", 1).await;
    assert!(matches!(reader, Err(studio::ActionError::Forbidden)), "{reader:?}");
    name(&house.writer, "", 1).await?;
    assert_eq!(names().await?, [None]);
    Ok(())
}

//! Versions: what one person writes in ten minutes is one, unless somebody relies on it.

use crate::house::{BRAND, House};
use crate::on_both;
use anyhow::Result;
use domain::event::EventKind;
use studio::review::Remark;
use studio::{history, part, review};

on_both!(
    saves_fold_into_versions,
    what_was_commented_or_submitted_is_not_folded_into,
    an_older_version_comes_back_on_top,
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

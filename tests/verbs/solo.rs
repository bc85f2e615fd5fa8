//! A brand of one person is never stuck; one that trusts nobody alone releases nothing alone.

use crate::house::{BRAND, House, fields, refused, text};
use anyhow::Result;
use domain::workflow::{CertificateKind, Preset, Refusal};
use std::collections::BTreeSet;
use studio::export::Format;
use studio::item::NewItem;
use studio::{export, item, review};
use tests::databases::Database;

#[tokio::test(flavor = "multi_thread")]
async fn one_trusted_person_releases_and_exports() -> Result<()> {
    let house = House::of(Database::sqlite().await?, Preset::Solo).await?;
    let (studio, by) = (&house.studio, &house.manager);
    let new = NewItem::Article(Box::new(text("Le marbre", "")));
    let code = item::create(studio, by, BRAND, new).await?.to_string();
    assert!(review::read(studio, by, BRAND, &code).await?.may.release);
    assert_eq!(
        fields(review::self_release(studio, by, BRAND, &code, &[], &BTreeSet::new()).await),
        ["body"]
    );
    house.write(by, &code, "Un.").await?;
    review::self_release(studio, by, BRAND, &code, &[], &BTreeSet::new()).await?;
    let opened = house.open(&code).await?;
    let (lead, _) = house.lead(&code).await?;
    let approval = opened.item.workflow.exportable(lead);
    assert_eq!(approval.map(|it| it.kind), Some(CertificateKind::Autonomous));
    let taken = export::item(studio, by, BRAND, &code, Format::Markdown).await?;
    assert!(taken.file.is_some_and(|it| it.bytes.starts_with(b"PK")));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn work_of_a_supervised_person_needs_a_second_one_even_there() -> Result<()> {
    let house = House::of(Database::sqlite().await?, Preset::Solo).await?;
    let (studio, writer) = (&house.studio, &house.writer);
    let code = house.article("Le marbre", "Un.").await?;
    for by in [writer, &house.manager] {
        let answer = review::self_release(studio, by, BRAND, &code, &[], &BTreeSet::new()).await;
        assert!(matches!(refused(answer), Refusal::Supervised(_)));
    }
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_releases_alone_where_two_are_needed() -> Result<()> {
    let house = House::reviewed(Database::sqlite().await?).await?;
    let new = NewItem::Article(Box::new(text("Le marbre", "Un.")));
    let code = item::create(&house.studio, &house.manager, BRAND, new).await?.to_string();
    let answer =
        review::self_release(&house.studio, &house.manager, BRAND, &code, &[], &BTreeSet::new())
            .await;
    assert_eq!(refused(answer), Refusal::NoSelfRelease);
    Ok(())
}

//! Two people at once: one wins, the other is told.

use crate::house::{BRAND, House, text};
use crate::on_both;
use anyhow::{Context, Result};
use domain::Content;
use domain::workflow::Refusal;
use studio::{ActionError, part, review};
use tests::place::times;

on_both!(
    two_approvals_at_once,
    approving_and_sending_back_at_once,
    two_submissions_at_once,
    two_saves_at_once,
    approving_and_withdrawing_at_once
);

async fn two_approvals_at_once(house: House) -> Result<()> {
    for n in 0..times(20, 1_000) {
        let code = house.article("Le marbre", &format!("Un {n}.")).await?;
        house.submit(&code).await?;
        let seen = review::read(&house.studio, &house.manager, BRAND, &code).await?.seen;
        let seen = seen.context("a round")?;
        let tasks = [&house.manager, &house.second].map(|by| {
            let (studio, by, code) = (house.studio.clone(), by.clone(), code.clone());
            tokio::spawn(async move { review::approve(&studio, &by, BRAND, &code, seen, "").await })
        });
        let [one, other] = tasks;
        let answers = [one.await?, other.await?];
        assert_eq!(answers.iter().filter(|it| it.is_ok()).count(), 1, "{answers:?}");
        let told = |it: &Result<_, ActionError>| {
            matches!(it, Err(ActionError::Refused(Refusal::NoRound) | ActionError::Stale))
        };
        assert!(answers.iter().any(told), "{answers:?}");
        let review = review::read(&house.studio, &house.manager, BRAND, &code).await?;
        assert_eq!(review.decisions.len(), 1);
    }
    Ok(())
}

async fn approving_and_sending_back_at_once(house: House) -> Result<()> {
    for n in 0..times(20, 1_000) {
        let code = house.article("Le marbre", &format!("Un {n}.")).await?;
        house.submit(&code).await?;
        let seen = review::read(&house.studio, &house.manager, BRAND, &code).await?.seen;
        let (studio, by, item) = (house.studio.clone(), house.manager.clone(), code.clone());
        let seen = seen.context("a round")?;
        let approving =
            tokio::spawn(
                async move { review::approve(&studio, &by, BRAND, &item, seen, "").await },
            );
        let (studio, by) = (&house.studio, &house.second);
        let sent_back = review::request_changes(studio, by, BRAND, &code, seen, "Non.").await;
        let approved = approving.await?;
        assert_ne!(approved.is_ok(), sent_back.is_ok(), "{approved:?} {sent_back:?}");
        for why in [approved.err(), sent_back.err()].into_iter().flatten() {
            let told = matches!(why, ActionError::Refused(Refusal::NoRound) | ActionError::Stale);
            assert!(told, "{why:?}");
        }
        assert_eq!(review::read(studio, by, BRAND, &code).await?.decisions.len(), 1);
    }
    Ok(())
}

async fn two_submissions_at_once(house: House) -> Result<()> {
    for n in 0..times(20, 1_000) {
        let code = house.article("Le marbre", &format!("Un {n}.")).await?;
        let (studio, by, item) = (house.studio.clone(), house.community.clone(), code.clone());
        let one =
            tokio::spawn(async move { review::submit(&studio, &by, BRAND, &item, &[], "").await });
        let answers = [house.submit(&code).await, one.await?];
        assert_eq!(answers.iter().filter(|it| it.is_ok()).count(), 1, "{answers:?}");
        let told = |it: &Result<_, ActionError>| {
            matches!(it, Err(ActionError::Refused(Refusal::RoundOpen) | ActionError::Stale))
        };
        assert!(answers.iter().any(told), "{answers:?}");
        assert_eq!(house.open(&code).await?.rounds.len(), 1);
    }
    Ok(())
}

async fn two_saves_at_once(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    for _ in 0..times(20, 1_000) {
        let (part, seen) = house.lead(&code).await?;
        let tasks =
            [(&house.writer, "De Camille"), (&house.community, "De Sacha")].map(|(by, says)| {
                let (studio, by, code) = (house.studio.clone(), by.clone(), code.clone());
                let content =
                    Content::Article(Box::new(text("Le marbre", &format!("{says}, {seen}."))));
                tokio::spawn(async move {
                    part::save(&studio, &by, BRAND, &code, part, seen, content).await
                })
            });
        let [one, other] = tasks;
        let answers = [one.await?, other.await?];
        assert_eq!(answers.iter().filter(|it| it.is_ok()).count(), 1, "{answers:?}");
        assert!(answers.iter().any(|it| matches!(it, Err(ActionError::Stale))), "{answers:?}");
        assert_eq!(house.lead(&code).await?.1, seen + 1);
    }
    Ok(())
}

async fn approving_and_withdrawing_at_once(house: House) -> Result<()> {
    for n in 0..times(20, 1_000) {
        let code = house.article("Le marbre", &format!("Un {n}.")).await?;
        house.submit(&code).await?;
        let seen = review::read(&house.studio, &house.manager, BRAND, &code).await?.seen;
        let (studio, by, item) = (house.studio.clone(), house.manager.clone(), code.clone());
        let seen = seen.context("a round")?;
        let approving =
            tokio::spawn(
                async move { review::approve(&studio, &by, BRAND, &item, seen, "").await },
            );
        let withdrawn = review::withdraw(&house.studio, &house.writer, BRAND, &code).await;
        let approved = approving.await?;
        assert_ne!(approved.is_ok(), withdrawn.is_ok(), "{approved:?} {withdrawn:?}");
        let (lead, _) = house.lead(&code).await?;
        let exportable = house.open(&code).await?.item.workflow.exportable(lead).is_some();
        assert_eq!(exportable, approved.is_ok());
    }
    Ok(())
}

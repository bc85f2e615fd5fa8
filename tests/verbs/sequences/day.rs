//! One item, and people who do things to it in no sensible order.

use super::dice::Dice;
use super::truth::{Count, Truth, look};
use crate::house::{BRAND, House, text};
use anyhow::{Result, ensure};
use domain::workflow::Preset;
use domain::{Content, ContentHash, PersonId};
use studio::brand::{Approval, set_approval};
use studio::export::Format;
use studio::item::Opened;
use studio::person::{bring_back, suspend_member};
use studio::{ActionError, Actor, export, item, part, review, trash};

pub struct Day<'a> {
    house: &'a House,
    code: String,
    number: usize,
    truth: Truth,
    /// A set somebody looked at, maybe some time ago.
    seen: Option<ContentHash>,
}

impl<'a> Day<'a> {
    pub async fn new(house: &'a House, number: usize) -> Result<Day<'a>> {
        let body = format!("jeton-{number}-0");
        let code = house.article("Le marbre", &body).await?;
        let author = person(&house.writer);
        Ok(Day { house, code, number, truth: Truth::new(author, body), seen: None })
    }

    /// Somebody does something; then everything is looked at.
    pub async fn step(&mut self, dice: &mut Dice, count: &mut Count) -> Result<()> {
        let house = self.house;
        let crowd = [
            &house.writer,
            &house.community,
            &house.manager,
            &house.second,
            &house.viewer,
            &house.admin,
            &house.suspended,
            &house.stranger,
        ];
        // The viewer is the client.
        let mostly =
            [&house.writer, &house.community, &house.manager, &house.second, &house.viewer];
        let by = if dice.roll(4) == 0 { *dice.one(&crowd) } else { *dice.one(&mostly) };
        let what = dice.roll(18);
        // The brand and its people are mostly changed by who may.
        let lead = (13..=14).contains(&what) && dice.roll(2) == 0;
        let by = if lead { &house.admin } else { by };
        let answer = self.act(what.min(15), by, dice, count).await?;
        count.steps += 1;
        match answer {
            Ok(()) => ensure!(self.may_act(by, what), "{by:?} did {what}"),
            Err(ActionError::Internal(why)) => anyhow::bail!("{why}"),
            Err(_) => {
                count.refused += 1;
                return Ok(());
            }
        }
        look(&self.open().await?, &self.truth, house).await
    }

    /// Everybody is there again for the next item.
    pub async fn end(&mut self) -> Result<()> {
        let house = self.house;
        for it in [&house.manager, &house.second] {
            let _ = bring_back(&house.studio, &house.admin, BRAND, person(it)).await;
        }
        let approval = Approval {
            preset: Preset::Reviewed,
            posts: None,
            second: vec![],
            approvers: vec![],
            supervised: vec![person(&house.writer)],
        };
        set_approval(&house.studio, &house.admin, BRAND, &approval).await?;
        Ok(())
    }

    /// Whether it is for them at all: the client decides, the administrator configures, whoever is out
    /// does nothing.
    fn may_act(&self, by: &Actor, what: usize) -> bool {
        let house = self.house;
        let is = |it: &Actor| it.person() == by.person();
        match () {
            () if is(&house.viewer) => (6..=10).contains(&what),
            () if is(&house.admin) => (13..=14).contains(&what),
            () => !is(&house.suspended) && !is(&house.stranger),
        }
    }

    async fn open(&self) -> Result<Opened> {
        Ok(item::open(&self.house.studio, &Actor::Operator, BRAND, &self.code).await?)
    }

    async fn act(
        &mut self,
        what: usize,
        by: &Actor,
        dice: &mut Dice,
        count: &mut Count,
    ) -> Result<Result<(), ActionError>> {
        let (studio, code) = (&self.house.studio, self.code.as_str());
        Ok(match what {
            0..=2 => self.write(by).await?,
            3..=5 => review::submit(studio, by, BRAND, code, &[], "").await.map(drop),
            6..=9 => self.approve(by, dice, count).await?,
            10 => self.send_back(by).await?,
            11 => review::withdraw(studio, by, BRAND, code).await,
            12 => self.release(by, count).await,
            13 => self.settings(by, dice).await,
            14 => self.people(by, dice).await,
            _ => self.take_away(by, dice, count).await?,
        })
    }

    async fn write(&mut self, by: &Actor) -> Result<Result<(), ActionError>> {
        let opened = self.open().await?;
        let Some(lead) = opened.lead() else { return Ok(Ok(())) };
        let body = format!("jeton-{}-{}", self.number, lead.save_seq);
        let content = Content::Article(Box::new(text("Le marbre", &body)));
        let studio = &self.house.studio;
        let saved =
            part::save(studio, by, BRAND, &self.code, lead.id, lead.save_seq, content).await;
        Ok(saved.map(|_| self.truth.wrote(person(by), body)))
    }

    /// Approves what is under review, or what was some time ago.
    async fn approve(
        &mut self,
        by: &Actor,
        dice: &mut Dice,
        count: &mut Count,
    ) -> Result<Result<(), ActionError>> {
        let now = self.open().await?.item.workflow.round.map(|it| it.digest());
        let seen = if dice.roll(5) == 0 { self.seen } else { now };
        self.seen = now.or(self.seen);
        let Some(seen) = seen else { return Ok(Err(ActionError::NotFound)) };
        let answer = review::approve(&self.house.studio, by, BRAND, &self.code, seen, "").await;
        if let Ok(outcome) = &answer {
            ensure!(Some(seen) == now, "approved what was not under review");
            let last = matches!(outcome, review::Outcome::Approved(_));
            self.truth.approved(person(by), last)?;
            count.approvals += usize::from(last);
        }
        Ok(answer.map(drop))
    }

    async fn send_back(&mut self, by: &Actor) -> Result<Result<(), ActionError>> {
        let now = self.open().await?.item.workflow.round.map(|it| it.digest());
        let Some(seen) = now else { return Ok(Err(ActionError::NotFound)) };
        let studio = &self.house.studio;
        Ok(review::request_changes(studio, by, BRAND, &self.code, seen, "Non.").await)
    }

    async fn release(&mut self, by: &Actor, count: &mut Count) -> Result<(), ActionError> {
        review::self_release(&self.house.studio, by, BRAND, &self.code, &[]).await?;
        count.surprises += 1;
        // The writer of every item is supervised, and its creator always counts.
        Err(ActionError::Internal("supervised work was released alone".into()))
    }

    /// Who approves changes, while rounds run.
    async fn settings(&self, by: &Actor, dice: &mut Dice) -> Result<(), ActionError> {
        let house = self.house;
        let managers = [person(&house.manager), person(&house.second)];
        let approvers = [vec![], vec![managers[0]], vec![managers[1]], managers.to_vec()];
        let approval = Approval {
            preset: *dice.one(&Preset::ALL),
            posts: None,
            second: vec![person(&house.viewer)],
            approvers: dice.one(&approvers).clone(),
            supervised: vec![person(&house.writer)],
        };
        set_approval(&house.studio, by, BRAND, &approval).await.map(drop)
    }

    /// A manager is kept out for a while, or comes back.
    async fn people(&self, by: &Actor, dice: &mut Dice) -> Result<(), ActionError> {
        let house = self.house;
        let managers = [&house.manager, &house.second];
        let who: &Actor = dice.one::<&Actor>(&managers);
        let who = person(who);
        match dice.roll(2) {
            0 => suspend_member(&house.studio, by, BRAND, who, None).await,
            _ => bring_back(&house.studio, by, BRAND, who).await,
        }
    }

    async fn take_away(
        &mut self,
        by: &Actor,
        dice: &mut Dice,
        count: &mut Count,
    ) -> Result<Result<(), ActionError>> {
        let (studio, code) = (&self.house.studio, self.code.as_str());
        if dice.roll(6) == 0 {
            let put = trash::put(studio, by, BRAND, code).await;
            if put.is_ok() {
                trash::take_out(studio, by, BRAND, code).await?;
            }
            return Ok(put);
        }
        let taken = match export::item(studio, by, BRAND, code, Format::Wxr).await {
            Ok(it) => it,
            Err(why) => return Ok(Err(why)),
        };
        if let Some(file) = taken.file {
            ensure!(by.person() != self.house.writer.person(), "supervised, and took a file away");
            self.truth.left(&String::from_utf8(file.bytes)?)?;
            count.exports += 1;
        }
        Ok(Ok(()))
    }
}

fn person(actor: &Actor) -> PersonId {
    actor.person().expect("somebody")
}

//! One item, and people who do things to it in no sensible order.

use super::dice::Dice;
use super::truth::{Count, Truth, look};
use crate::deadlines::times;
use crate::house::{BRAND, House, MINUTE, text};
use anyhow::{Result, ensure};
use domain::workflow::Preset;
use domain::{Content, ContentHash, PersonId};
use std::collections::BTreeSet;
use studio::brand::{self, Approval, Times, set_approval, set_deadlines};
use studio::export::Format;
use studio::item::Opened;
use studio::person::{bring_back, suspend_member};
use studio::review::{Invitation, Request, Signed};
use studio::{ActionError, Actor, export, item, notice, part, review, trash};

pub struct Day<'a> {
    house: &'a House,
    code: String,
    number: usize,
    truth: Truth,
    /// A set somebody looked at, maybe some time ago.
    seen: Option<ContentHash>,
    /// Tokens of links that were sent to somebody outside, whatever became of them.
    links: Vec<String>,
    /// Whether nothing of the brand leaves.
    held: bool,
    /// Whether who approves, or who is there, may be another than in the morning.
    changed: bool,
}

impl<'a> Day<'a> {
    pub async fn new(house: &'a House, number: usize) -> Result<Day<'a>> {
        let body = format!("jeton-{number}-0");
        let code = house.article("Le marbre", &body).await?;
        let author = person(&house.writer);
        let truth = Truth::new(author, body);
        let (seen, links, held, changed) = (None, Vec::new(), false, false);
        let mut day = Day { house, code, number, truth, seen, links, held, changed };
        if number.is_multiple_of(3) {
            day.ask_outside().await?;
        }
        Ok(day)
    }

    /// The day begins with a link on its way to somebody outside.
    async fn ask_outside(&mut self) -> Result<()> {
        let house = self.house;
        let preset = Preset::Agency;
        let supervised = vec![person(&house.writer)];
        let asks = Approval { preset, supervised, second_by_link: true, ..Approval::default() };
        self.changed = true;
        set_approval(&house.studio, &house.admin, BRAND, &asks).await?;
        house.submit(&self.code).await?;
        house.approve(&house.manager, &self.code).await?;
        self.truth.approved(person(&house.manager), None)?;
        Ok(self.invite(&house.second).await?)
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
        let what = match dice.roll(30) {
            it @ 0..=26 => it,
            _ => 15,
        };
        // The brand and its people are mostly changed by who may.
        let lead = matches!(what, 13 | 14 | 18) && dice.roll(2) == 0;
        let by = if lead { &house.admin } else { by };
        let answer = self.act(what, by, dice, count).await?;
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
        if self.held {
            brand::free(&house.studio, &house.admin, BRAND).await?;
        }
        if !self.changed {
            return Ok(());
        }
        for it in [&house.manager, &house.second] {
            let _ = bring_back(&house.studio, &house.admin, BRAND, person(it)).await;
        }
        let approval = Approval {
            preset: Preset::Reviewed,
            supervised: vec![person(&house.writer)],
            ..Approval::default()
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
            // Time passes and links are used whoever is there.
            () if matches!(what, 20..=22 | 24..=26) => true,
            () if what == 23 => is(&house.manager) || is(&house.second),
            () if is(&house.viewer) => matches!(what, 6..=10 | 16 | 17 | 19),
            () if is(&house.admin) => matches!(what, 13 | 14 | 18),
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
        self.changed |= matches!(what, 13 | 14);
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
            15 => self.take_away(by, dice, count).await?,
            16 => self.take_back(by).await?,
            17 => self.revoke(by).await?,
            18 => self.hold(by, dice).await,
            19 => review::ask(studio, by, BRAND, code, "Sûr ?").await.map(drop),
            20 => {
                studio.clock.advance_ms(*dice.one(&[1_000, 10_000, 60_000]));
                Ok(())
            }
            21 => {
                studio.clock.advance_ms(*dice.one(&[3, 30, 300]) * 60 * MINUTE);
                Ok(())
            }
            23 => self.invite(by).await,
            24..=26 => self.outside(dice, count).await?,
            _ => self.remind(count).await,
        })
    }

    /// What the server does by itself, twice: the second time nobody is left to ask in.
    async fn remind(&self, count: &mut Count) -> Result<(), ActionError> {
        let studio = &self.house.studio;
        count.escalated += review::escalate(studio).await?;
        // A hundred at once: there are days before this one.
        while notice::remind(studio).await? > 0 {}
        let again = review::escalate(studio).await?;
        if again == 0 { Ok(()) } else { Err(ActionError::Internal("asked in twice".into())) }
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
            let take_back = self.open().await?.rounds[0].policy.take_back_ms;
            let from = self.house.studio.clock.now().plus_ms(take_back);
            self.truth.approved(person(by), last.then_some(from))?;
            count.approvals += usize::from(last);
        }
        Ok(answer.map(drop))
    }

    /// Sends a link to somebody outside.
    async fn invite(&mut self, by: &Actor) -> Result<(), ActionError> {
        let typed = Invitation { to: "Zoé".into(), days: 7, lang: String::new() };
        let studio = &self.house.studio;
        let link = review::invite_guest(studio, by, BRAND, &self.code, &typed).await?;
        self.links.extend(link.rsplit('/').next().map(str::to_owned));
        Ok(())
    }

    /// Somebody outside uses a link, maybe an old one.
    async fn outside(
        &mut self,
        dice: &mut Dice,
        count: &mut Count,
    ) -> Result<Result<(), ActionError>> {
        let studio = &self.house.studio;
        if self.links.is_empty() {
            return self.approve(&self.house.manager, dice, count).await;
        }
        let token = dice.one(&self.links).clone();
        let seen = match review::guest_looks(studio, &token).await {
            Ok(Ok(shown)) => shown.seen,
            Ok(Err(_)) => return Ok(Err(ActionError::NotFound)),
            Err(why) => return Ok(Err(why)),
        };
        let signed = Signed { name: "Zoé".into(), seen };
        if dice.roll(4) == 0 {
            let request = Request::from("Non.");
            return Ok(review::guest_asks_changes(studio, &token, &signed, &request).await);
        }
        let take_back = self.open().await?.rounds[0].policy.take_back_ms;
        let answer = review::guest_approves(studio, &token, &signed).await;
        if let Ok(outcome) = &answer {
            let last = matches!(outcome, review::Outcome::Approved(_));
            let from = studio.clock.now().plus_ms(take_back);
            self.truth.approved(PersonId(Default::default()), last.then_some(from))?;
            count.approvals += usize::from(last);
            count.outside += 1;
        }
        Ok(answer.map(drop))
    }

    async fn send_back(&mut self, by: &Actor) -> Result<Result<(), ActionError>> {
        let now = self.open().await?.item.workflow.round.map(|it| it.digest());
        let Some(seen) = now else { return Ok(Err(ActionError::NotFound)) };
        let studio = &self.house.studio;
        Ok(review::request_changes(studio, by, BRAND, &self.code, seen, "Non.").await)
    }

    async fn take_back(&mut self, by: &Actor) -> Result<Result<(), ActionError>> {
        let answer = review::take_back(&self.house.studio, by, BRAND, &self.code).await;
        if answer.is_ok() {
            ensure!(!self.truth.may_leave(self.house.studio.clock.now()), "taken back too late");
            self.truth.ended();
        }
        Ok(answer)
    }

    async fn revoke(&mut self, by: &Actor) -> Result<Result<(), ActionError>> {
        let Some(lead) = self.open().await?.lead().map(|it| it.id) else { return Ok(Ok(())) };
        let (studio, code) = (&self.house.studio, self.code.as_str());
        let answer = review::revoke(studio, by, BRAND, code, &[lead], "Faux.").await;
        if answer.is_ok() {
            self.truth.ended();
        }
        Ok(answer)
    }

    async fn hold(&mut self, by: &Actor, dice: &mut Dice) -> Result<(), ActionError> {
        let studio = &self.house.studio;
        let hold = dice.roll(3) == 0;
        if hold {
            brand::hold(studio, by, BRAND, "Crise.").await?;
        } else {
            brand::free(studio, by, BRAND).await?;
        }
        self.held = hold;
        Ok(())
    }

    async fn release(&mut self, by: &Actor, count: &mut Count) -> Result<(), ActionError> {
        review::self_release(&self.house.studio, by, BRAND, &self.code, &[], &BTreeSet::new())
            .await?;
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
            second: vec![person(&house.viewer)],
            second_by_link: dice.roll(2) == 0,
            approvers: dice.one(&approvers).clone(),
            supervised: vec![person(&house.writer)],
            take_back: *dice.one(&[0, 20]),
            ..Approval::default()
        };
        set_approval(&house.studio, by, BRAND, &approval).await?;
        let [first, then, after] =
            [["", "1", "20"], ["", "4", "4"], ["", "2", "2"]].map(|it| *dice.one(&it));
        let times = times(first, then, after);
        let to = *dice.one(&[None, Some(person(&house.community)), Some(person(&house.viewer))]);
        set_deadlines(&house.studio, by, BRAND, &Times { to, ..times }).await.map(drop)
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
                self.truth.ended();
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
            ensure!(!self.held, "something left a brand on hold");
            self.truth.left(&String::from_utf8(file.bytes)?, studio.clock.now())?;
            count.exports += 1;
        }
        Ok(Ok(()))
    }
}

fn person(actor: &Actor) -> PersonId {
    actor.person().expect("somebody")
}

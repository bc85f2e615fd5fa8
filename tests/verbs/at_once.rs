//! Everything that decides, met at the same moment by something that excludes it: one of the two is done, and
//! the other is told why not. Two approvals, two submissions, an approval against a withdrawal or a request
//! are in `races`, two answers by one link in `guests`.

use crate::deciding::set;
use crate::guests::{agency_with_a_window, link, open, signed, waiting};
use crate::house::{BRAND, House, text};
use crate::on_both;
use crate::own_workflow::{people, stage};
use anyhow::{Context, Result, ensure};
use domain::workflow::{Eligible, Preset, Refusal, Verdict};
use domain::{CommentId, ContentHash, ItemState, PersonId, Post, Role};
use std::collections::BTreeSet;
use std::fmt::Debug;
use std::pin::Pin;
use studio::brand::set_stages;
use studio::item::{self, NewItem};
use studio::review::{self, Outcome, Place, Proposal, Request, approve_together, posts_to_approve};
use studio::{ActionError, Actor, part, person};
use tests::place::{say, times};

on_both!(
    two_withdrawals,
    two_requests_for_changes,
    a_part_sent_back_and_the_whole_approved,
    two_takings_back,
    taking_back_and_writing_on,
    two_ends_of_an_approval,
    two_releases,
    a_release_and_a_submission,
    a_place_given_away_twice,
    a_place_given_away_and_its_decision,
    a_link_ended_and_answered,
    two_takings_back_by_a_link,
    a_suggestion_accepted_and_refused,
    posts_approved_together_twice,
    the_last_two_of_a_stage,
    a_save_and_a_submission,
    an_approval_and_the_end_of_its_approver,
);

type Answer<T = ()> = Result<T, ActionError>;

/// How many times the one and the other came first.
#[derive(Default)]
struct Wins(usize, usize);

impl Wins {
    /// Lets both happen at the same moment: exactly one is done, and the other is told what `told` says.
    fn race<'a, A: Debug + 'a, B: Debug + 'a>(
        &'a mut self,
        one: impl Future<Output = Answer<A>> + 'a,
        other: impl Future<Output = Answer<B>> + 'a,
        told: fn(&ActionError) -> bool,
    ) -> Pin<Box<dyn Future<Output = Result<()>> + 'a>> {
        Box::pin(async move {
            // Whoever is asked first has a head start, in turn.
            let (one, other) = if (self.0 + self.1).is_multiple_of(2) {
                tokio::join!(one, other)
            } else {
                let (other, one) = tokio::join!(other, one);
                (one, other)
            };
            let lost = match (&one, &other) {
                (Ok(_), Err(why)) => {
                    self.0 += 1;
                    why
                }
                (Err(why), Ok(_)) => {
                    self.1 += 1;
                    why
                }
                both => anyhow::bail!("not exactly one: {both:?}"),
            };
            ensure!(told(lost), "told: {lost:?}");
            Ok(())
        })
    }

    fn said(&self, what: &str) {
        say(&format!("{what}: {} races, {} and {} won", self.0 + self.1, self.0, self.1));
    }
}

fn many() -> usize {
    times(10, 1_000)
}

/// It was settled meanwhile: there is no such round any more, or another set.
fn settled(why: &ActionError) -> bool {
    matches!(why, ActionError::Refused(Refusal::NoRound) | ActionError::Stale)
}

fn id(of: &Actor) -> Result<PersonId> {
    of.person().context("a person")
}

async fn seen(house: &House, code: &str) -> Result<ContentHash> {
    review::read(&house.studio, &house.manager, BRAND, code).await?.seen.context("a round")
}

async fn submitted(house: &House, n: usize) -> Result<String> {
    let code = house.article("Le marbre", &format!("Un {n}.")).await?;
    house.submit(&code).await?;
    Ok(code)
}

async fn approved(house: &House, n: usize) -> Result<String> {
    let code = submitted(house, n).await?;
    house.approve(&house.manager, &code).await?;
    Ok(code)
}

async fn decisions(house: &House, code: &str) -> Result<usize> {
    Ok(review::read(&house.studio, &house.manager, BRAND, code).await?.decisions.len())
}

async fn two_withdrawals(house: House) -> Result<()> {
    let (studio, mut wins) = (&house.studio, Wins::default());
    for n in 0..many() {
        let code = &submitted(&house, n).await?;
        let one = review::withdraw(studio, &house.writer, BRAND, code);
        wins.race(one, review::withdraw(studio, &house.manager, BRAND, code), settled).await?;
    }
    wins.said("two withdrawals");
    Ok(())
}

async fn two_requests_for_changes(house: House) -> Result<()> {
    let (studio, mut wins) = (&house.studio, Wins::default());
    for n in 0..many() {
        let code = &submitted(&house, n).await?;
        let seen = seen(&house, code).await?;
        let one = review::request_changes(studio, &house.manager, BRAND, code, seen, "Non.");
        let other = review::request_changes(studio, &house.second, BRAND, code, seen, "Non.");
        wins.race(one, other, settled).await?;
        assert_eq!(decisions(&house, code).await?, 1);
    }
    wins.said("two requests for changes");
    Ok(())
}

async fn a_part_sent_back_and_the_whole_approved(house: House) -> Result<()> {
    let (studio, mut wins) = (&house.studio, Wins::default());
    for n in 0..many() {
        let code = &house.article("Le marbre", &format!("Un {n}.")).await?;
        let new = Post { network: "x".into(), text: "Un.".into(), ..Post::default() };
        let post = part::add_post(studio, &house.community, BRAND, code, new).await?;
        house.submit(code).await?;
        let seen = seen(&house, code).await?;
        let one = review::approve(studio, &house.second, BRAND, code, seen, "");
        let parts = BTreeSet::from([post]);
        let request = Request { comment: "Non.".into(), parts, ..Request::default() };
        let other = review::request_changes(studio, &house.manager, BRAND, code, seen, request);
        wins.race(one, other, settled).await?;
        assert_eq!(decisions(&house, code).await?, 1);
    }
    wins.said("a part sent back, the whole approved");
    Ok(())
}

async fn two_takings_back(house: House) -> Result<()> {
    let (studio, mut wins) = (&house.studio, Wins::default());
    set(&house, |it| it.take_back = 30).await?;
    for n in 0..many() {
        let code = &approved(&house, n).await?;
        let one = review::take_back(studio, &house.manager, BRAND, code);
        let other = review::take_back(studio, &house.manager, BRAND, code);
        wins.race(one, other, late).await?;
        assert_eq!(
            decisions(&house, code).await?,
            2,
            "what was decided, and that it was taken back"
        );
    }
    wins.said("two takings back");
    Ok(())
}

/// There is nothing to take back any more, or others went on.
fn late(why: &ActionError) -> bool {
    matches!(why, ActionError::Refused(Refusal::TooLate | Refusal::MovedOn) | ActionError::Stale)
}

async fn taking_back_and_writing_on(house: House) -> Result<()> {
    let (studio, mut wins) = (&house.studio, Wins::default());
    set(&house, |it| it.take_back = 30).await?;
    for n in 0..many() {
        let code = &submitted(&house, n).await?;
        let seen = seen(&house, code).await?;
        review::request_changes(studio, &house.manager, BRAND, code, seen, "Non.").await?;
        let one = review::take_back(studio, &house.manager, BRAND, code);
        let other = house.write(&house.writer, code, "Deux.");
        let told =
            |it: &ActionError| late(it) || matches!(it, ActionError::Refused(Refusal::Frozen(_)));
        wins.race(one, other, told).await?;
    }
    wins.said("taking back, writing on");
    Ok(())
}

async fn two_ends_of_an_approval(house: House) -> Result<()> {
    let (studio, mut wins) = (&house.studio, Wins::default());
    for n in 0..many() {
        let code = &approved(&house, n).await?;
        let lead = [house.lead(code).await?.0];
        let one = review::revoke(studio, &house.manager, BRAND, code, &lead, "Faux.");
        let other = review::revoke(studio, &house.second, BRAND, code, &lead, "Faux.");
        let told = |it: &ActionError| {
            matches!(it, ActionError::Refused(Refusal::NotApproved(_)) | ActionError::Stale)
        };
        wins.race(one, other, told).await?;
    }
    wins.said("two ends of an approval");
    Ok(())
}

/// An article of a manager's, in a brand that lets its people release alone.
async fn own(house: &House, n: usize) -> Result<String> {
    let new = NewItem::Article(Box::new(text("Le marbre", &format!("Un {n}."))));
    Ok(item::create(&house.studio, &house.manager, BRAND, new).await?.to_string())
}

fn handed_over(why: &ActionError) -> bool {
    let there = |it: &Refusal| matches!(it, Refusal::NothingToSubmit | Refusal::RoundOpen);
    matches!(why, ActionError::Refused(it) if there(it)) || matches!(why, ActionError::Stale)
}

async fn two_releases(house: House) -> Result<()> {
    let (studio, by, mut wins) = (&house.studio, &house.manager, Wins::default());
    set(&house, |it| it.preset = Preset::Solo).await?;
    for n in 0..many() {
        let code = &own(&house, n).await?;
        let none = BTreeSet::new();
        let release = || review::self_release(studio, by, BRAND, code, &[], &none);
        wins.race(release(), release(), handed_over).await?;
        assert_eq!(house.open(code).await?.item.state, ItemState::Approved);
    }
    wins.said("two releases");
    Ok(())
}

async fn a_release_and_a_submission(house: House) -> Result<()> {
    let (studio, by, mut wins) = (&house.studio, &house.manager, Wins::default());
    set(&house, |it| it.preset = Preset::Solo).await?;
    for n in 0..many() {
        let (code, none) = (&own(&house, n).await?, BTreeSet::new());
        let one = review::self_release(studio, by, BRAND, code, &[], &none);
        wins.race(one, house.submit_as(by, code), handed_over).await?;
    }
    wins.said("a release, a submission");
    Ok(())
}

/// An article that waits for one manager by name, and their place as it is given to the other.
async fn by_name(house: &House, n: usize) -> Result<(String, Option<Place>)> {
    let code = submitted(house, n).await?;
    let (from, to) = (Some(id(&house.manager)?), id(&house.second)?);
    Ok((code, Some(Place { stage: 0, slot: 0, from, to })))
}

fn no_place(why: &ActionError) -> bool {
    use Refusal::{DecidedAlready, NoRound, NoSuchSlot, NotYourTurn};
    let gone = |it| matches!(it, NoSuchSlot | NoRound | NotYourTurn | DecidedAlready);
    matches!(why, ActionError::Stale) || matches!(why, ActionError::Refused(it) if gone(it.clone()))
}

async fn a_place_given_away_twice(house: House) -> Result<()> {
    let (studio, mut wins) = (&house.studio, Wins::default());
    set(&house, |it| it.approvers = house.manager.person().into_iter().collect()).await?;
    for n in 0..many() {
        let (code, place) = by_name(&house, n).await?;
        let one = review::reassign(studio, &house.manager, BRAND, &code, place, "");
        let other = review::reassign(studio, &house.second, BRAND, &code, place, "");
        wins.race(one, other, no_place).await?;
    }
    wins.said("a place given away twice");
    Ok(())
}

async fn a_place_given_away_and_its_decision(house: House) -> Result<()> {
    let (studio, mut wins) = (&house.studio, Wins::default());
    set(&house, |it| it.approvers = house.manager.person().into_iter().collect()).await?;
    for n in 0..many() {
        let (code, place) = by_name(&house, n).await?;
        let seen = seen(&house, &code).await?;
        let one = review::approve(studio, &house.manager, BRAND, &code, seen, "");
        let other = review::reassign(studio, &house.second, BRAND, &code, place, "");
        wins.race(one, other, no_place).await?;
    }
    wins.said("a place given away, its decision");
    Ok(())
}

async fn a_link_ended_and_answered(house: House) -> Result<()> {
    let (studio, mut wins) = (&house.studio, Wins::default());
    agency_with_a_window(&house, 0).await?;
    for n in 0..many() {
        let code = &waiting(&house, &format!("Un {n}.")).await?;
        let token = link(&house, code, "Zoé").await?;
        let name = signed("Zoé", open(&house, &token).await?.seen);
        let read = review::read(studio, &house.manager, BRAND, code).await?;
        let guest = read.guests.first().context("a link")?.person;
        let one = review::take_link_back(studio, &house.manager, BRAND, code, guest);
        let other = review::guest_approves(studio, &token, &name);
        let told = |it: &ActionError| late(it) || matches!(it, ActionError::NotFound);
        wins.race(one, other, told).await?;
    }
    wins.said("a link ended, and answered");
    Ok(())
}

async fn two_takings_back_by_a_link(house: House) -> Result<()> {
    let (studio, mut wins) = (&house.studio, Wins::default());
    agency_with_a_window(&house, 30).await?;
    for n in 0..many() {
        let code = waiting(&house, &format!("Un {n}.")).await?;
        let token = link(&house, &code, "Zoé").await?;
        let name = signed("Zoé", open(&house, &token).await?.seen);
        review::guest_approves(studio, &token, &name).await?;
        let back = || review::guest_takes_back(studio, &token);
        let told = |it: &ActionError| late(it) || matches!(it, ActionError::NotFound);
        wins.race(back(), back(), told).await?;
    }
    wins.said("two takings back by a link");
    Ok(())
}

async fn suggested(house: &House, code: &str) -> Result<CommentId> {
    let proposal = Proposal {
        part: Some(house.lead(code).await?.0),
        quote: "fond".into(),
        words: "fond vite".into(),
        ..Proposal::default()
    };
    Ok(review::suggest(&house.studio, &house.manager, BRAND, code, &proposal).await?)
}

async fn a_suggestion_accepted_and_refused(house: House) -> Result<()> {
    let (studio, mut wins) = (&house.studio, Wins::default());
    for n in 0..many() {
        let code = &house.article("Le plomb", &format!("Le plomb fond {n}.")).await?;
        let it = suggested(&house, code).await?;
        let one = review::accept(studio, &house.writer, BRAND, code, it);
        let other = review::refuse(studio, &house.manager, BRAND, code, it, "Non.");
        wins.race(one, other, |it| matches!(it, ActionError::Invalid(_))).await?;
    }
    wins.said("a suggestion accepted, and refused");
    Ok(())
}

async fn posts_approved_together_twice(house: House) -> Result<()> {
    let (studio, mut wins) = (&house.studio, Wins::default());
    for n in 0..many() {
        let new = Post { network: "x".into(), text: format!("Un {n}."), ..Post::default() };
        let code = item::create(studio, &house.community, BRAND, NewItem::Post(new)).await?;
        house.submit_as(&house.community, code.as_str()).await?;
        let shown = posts_to_approve(studio, &house.manager, BRAND).await?;
        let shown: Vec<_> = shown.reviews.iter().filter_map(|it| it.seen).collect();
        let chosen = [(code.to_string(), *shown.first().context("a post")?)];
        let approve = async |by: &Actor| {
            let mut done = approve_together(studio, by, BRAND, &chosen).await?;
            done.pop().map_or(Err(ActionError::NotFound), |it| it.1)
        };
        wins.race(approve(&house.manager), approve(&house.second), settled).await?;
    }
    wins.said("posts approved together twice");
    Ok(())
}

/// Two places side by side: both are taken, and one of them was the last.
async fn the_last_two_of_a_stage(house: House) -> Result<()> {
    let studio = &house.studio;
    let places =
        [("Droit", people(&[&house.viewer]), 1), ("Marque", Eligible::Role(Role::Manager), 1)];
    set_stages(studio, &house.admin, BRAND, &[stage("Ensemble", &places)], false).await?;
    for n in 0..many() {
        let code = &submitted(&house, n).await?;
        let seen = seen(&house, code).await?;
        let (one, other) = tokio::join!(
            review::approve(studio, &house.viewer, BRAND, code, seen, ""),
            review::approve(studio, &house.manager, BRAND, code, seen, ""),
        );
        let last = |it: &Outcome| matches!(it, Outcome::Approved(_));
        assert_ne!(last(&one?), last(&other?), "one completes it, and only one");
        assert_eq!((decisions(&house, code).await?, house.lead(code).await?.1), (2, 1));
    }
    say(&format!("the last two of a stage: {} races", many()));
    Ok(())
}

/// Whichever is first: what is frozen is what is stored.
async fn a_save_and_a_submission(house: House) -> Result<()> {
    let mut frozen = 0;
    for n in 0..many() {
        let code = &house.article("Le marbre", &format!("Un {n}.")).await?;
        let (saved, handed) =
            tokio::join!(house.write(&house.writer, code, "Deux."), house.submit(code));
        let opened = house.open(code).await?;
        let lead = opened.lead().context("a lead")?;
        if let Err(why) = saved {
            let known = matches!(why, ActionError::Refused(Refusal::Frozen(_)));
            ensure!(known || matches!(why, ActionError::Stale), "{why:?}");
            frozen += 1;
        }
        match handed {
            Ok(_) => {
                let round = opened.item.workflow.round.as_ref().context("a round")?;
                let hash = round.parts.get(&lead.id).context("its text")?.hash;
                assert_eq!(hash, lead.content.hash());
            }
            Err(why) => ensure!(matches!(why, ActionError::Stale), "{why:?}"),
        }
    }
    say(&format!("a save and a submission: {} races, {frozen} saves came too late", many()));
    Ok(())
}

/// Whichever is first: what somebody approved who left does not count in a round that is still open.
async fn an_approval_and_the_end_of_its_approver(house: House) -> Result<()> {
    let (studio, mut lapsed) = (&house.studio, 0);
    let places =
        [("Droit", people(&[&house.viewer]), 1), ("Marque", Eligible::Role(Role::Manager), 1)];
    set_stages(studio, &house.admin, BRAND, &[stage("Ensemble", &places)], false).await?;
    let (who, heir) = (id(&house.manager)?, house.second.person());
    for n in 0..many() {
        let code = &submitted(&house, n).await?;
        let seen = seen(&house, code).await?;
        let (given, left) = tokio::join!(
            review::approve(studio, &house.manager, BRAND, code, seen, ""),
            person::suspend_member(studio, &house.admin, BRAND, who, heir),
        );
        left?;
        let read = review::read(studio, &house.second, BRAND, code).await?;
        let verdicts: Vec<Verdict> = read.decisions.iter().map(|it| it.decision.verdict).collect();
        match given {
            Ok(_) => assert_eq!(verdicts, [Verdict::Approved, Verdict::Lapsed]),
            Err(_) => assert_eq!(verdicts, []),
        }
        lapsed += usize::from(given.is_ok());
        person::bring_back(studio, &house.admin, BRAND, who).await?;
        review::withdraw(studio, &house.second, BRAND, code).await?;
    }
    say(&format!("an approval and its approver's end: {} races, {lapsed} lapsed", many()));
    Ok(())
}

//! Somebody outside decides by a link: for one round, once, and learns nothing else.

#![expect(clippy::needless_pass_by_value, reason = "an answer is judged once")]

use crate::house::{BRAND, House, fields, refused};
use crate::on_both;
use anyhow::{Context, Result, bail};
use domain::workflow::{Need, Preset, Refusal};
use domain::{ContentHash, ItemState, PersonId};
use studio::brand::{self, Approval, set_approval};
use studio::export::{self, Format};
use studio::proof::{self, Decider};
use studio::review::{self, GuestReview, Invitation, Outcome, Request, Signed};
use studio::{ActionError, Actor, inbox, item, person};

on_both!(
    a_client_without_an_account_approves_by_a_link,
    a_guest_asks_for_changes_and_reads_what_changed,
    a_link_is_worth_nothing_once_its_round_is_over,
    a_link_runs_out_and_another_is_asked_for,
    a_link_is_taken_back_and_forgets_whom_it_was_for,
    a_link_ends_with_the_say_of_its_sender,
    only_managers_whose_word_counts_send_links,
    a_guest_decides_nowhere_else,
    of_two_answers_by_one_link_one_counts,
    an_agency_whose_client_never_answers_is_not_stuck,
    who_reads_by_a_link_is_noted_once,
    what_was_decided_by_a_link_is_taken_back_once,
    nothing_is_taken_back_by_a_link_that_is_worth_nothing,
    who_signed_stays_named_when_the_link_ends
);

const DAY: i64 = 24 * 60;

/// A manager, then the client, who has no account.
pub async fn agency(house: &House) -> Result<()> {
    let supervised = house.writer.person().into_iter().collect();
    let preset = Preset::Agency;
    let typed = Approval { preset, supervised, second_by_link: true, ..Approval::default() };
    set_approval(&house.studio, &house.admin, BRAND, &typed).await?;
    Ok(())
}

/// The same, where a decision can be taken back for so many seconds.
pub async fn agency_with_a_window(house: &House, take_back: u8) -> Result<()> {
    let supervised = house.writer.person().into_iter().collect();
    let typed = Approval {
        preset: Preset::Agency,
        supervised,
        second_by_link: true,
        take_back,
        ..Approval::default()
    };
    set_approval(&house.studio, &house.admin, BRAND, &typed).await?;
    Ok(())
}

/// An article that waits for the client.
pub async fn waiting(house: &House, body: &str) -> Result<String> {
    let code = house.article("Le marbre", body).await?;
    house.submit(&code).await?;
    assert_eq!(house.approve(&house.manager, &code).await?, Outcome::Waiting);
    Ok(code)
}

fn to(name: &str) -> Invitation {
    Invitation { to: name.to_owned(), days: 7, lang: String::new() }
}

/// The token of a link sent by the manager.
pub async fn link(house: &House, code: &str, name: &str) -> Result<String, ActionError> {
    let link = review::invite_guest(&house.studio, &house.manager, BRAND, code, &to(name)).await?;
    Ok(link.rsplit('/').next().unwrap_or_default().to_owned())
}

pub async fn open(house: &House, token: &str) -> Result<GuestReview> {
    match review::guest_looks(&house.studio, token).await? {
        Ok(review) => Ok(review),
        Err(outcome) => bail!("decided already: {outcome:?}"),
    }
}

pub fn signed(name: &str, seen: ContentHash) -> Signed {
    Signed { name: name.to_owned(), seen }
}

pub async fn approves(house: &House, token: &str, name: &str) -> Result<Outcome> {
    let seen = open(house, token).await?.seen;
    Ok(review::guest_approves(&house.studio, token, &signed(name, seen)).await?)
}

#[track_caller]
fn dead<T: std::fmt::Debug>(answer: Result<T, ActionError>) {
    assert!(matches!(answer, Err(ActionError::NotFound)), "{answer:?}");
}

/// Who is asked to send a link.
async fn asked(house: &House, by: &Actor) -> Result<usize> {
    Ok(inbox::inbox(&house.studio, by, Some(Need::Invite), 1).await?.entries.len())
}

async fn state(house: &House, code: &str) -> Result<ItemState> {
    Ok(item::open(&house.studio, &Actor::Operator, BRAND, code).await?.item.state)
}

async fn a_client_without_an_account_approves_by_a_link(house: House) -> Result<()> {
    agency(&house).await?;
    let code = waiting(&house, "Un.").await?;
    assert_eq!((asked(&house, &house.manager).await?, asked(&house, &house.writer).await?), (1, 0));
    let token = link(&house, &code, "Zoé Client").await?;
    assert_eq!(asked(&house, &house.manager).await?, 0, "somebody was asked");
    let shown = open(&house, &token).await?;
    assert_eq!((&*shown.brand, &*shown.sent_by, shown.parts.len()), ("Atelier", "Dominique", 1));
    assert_eq!(state(&house, &code).await?, ItemState::Review, "looking decides nothing");
    let Outcome::Approved(certificate) = approves(&house, &token, "Zoé Martin").await? else {
        bail!("the last stage")
    };
    assert_eq!(state(&house, &code).await?, ItemState::Approved);

    let opened = house.open(&code).await?;
    let stands = review::certificate(&house.studio, &opened, certificate).await?;
    let guest = Decider::Guest {
        sent_to: "Zoé Client".into(),
        sent_by: "Dominique".into(),
        signed_as: "Zoé Martin".into(),
    };
    assert_eq!(stands.by, [Decider::Person("Dominique".into()), guest]);
    assert_eq!(proof::of_item(&house.studio, &opened).await?.len(), 1);
    let file = export::item(&house.studio, &house.manager, BRAND, &code, Format::Markdown).await?;
    assert!(file.file.is_some(), "{:?}", file.left_out);

    let Err(outcome) = review::guest_looks(&house.studio, &token).await? else {
        bail!("the text is shown once it is decided")
    };
    assert!(outcome.approved);
    assert_eq!(
        (&*outcome.name, outcome.seen, &*outcome.title),
        ("Zoé Martin", shown.seen, "Le marbre")
    );
    let again = signed("Zoé", shown.seen);
    dead(review::guest_approves(&house.studio, &token, &again).await);
    dead(review::guest_picture(&house.studio, &token, "presse").await);
    // Whoever sent it may go: what was decided was decided.
    let (manager, heir) = (&house.manager, house.second.person());
    let who = manager.person().context("a person")?;
    person::suspend_member(&house.studio, &house.admin, BRAND, who, heir).await?;
    assert_eq!(state(&house, &code).await?, ItemState::Approved);
    house.wait(8 * DAY);
    assert!(review::guest_looks(&house.studio, &token).await.is_err(), "the receipt ends as well");
    Ok(())
}

async fn a_guest_asks_for_changes_and_reads_what_changed(house: House) -> Result<()> {
    agency(&house).await?;
    let studio = &house.studio;
    let code = waiting(&house, "Un.\n\nDeux.").await?;
    let token = link(&house, &code, "zoe@client.example").await?;
    let seen = open(&house, &token).await?.seen;
    let ask = |name: &str, comment: &str| (signed(name, seen), Request::from(comment));
    for (name, comment, field) in [("", "Trois.", "name"), ("Zoé", " ", "comment")] {
        let (signed, request) = ask(name, comment);
        let refused = review::guest_asks_changes(studio, &token, &signed, &request).await;
        assert_eq!(fields(refused), [field]);
    }
    let other = signed("Zoé", ContentHash::of(b"autre"));
    let stale = review::guest_approves(studio, &token, &other).await;
    assert!(matches!(stale, Err(ActionError::Stale)), "{stale:?}");
    // What was refused used nothing up.
    let (name, request) = ask("Zoé", "Trois, pas deux.");
    review::guest_asks_changes(studio, &token, &name, &request).await?;
    assert_eq!(state(&house, &code).await?, ItemState::Changes);
    let said = review::read(studio, &house.writer, BRAND, &code).await?;
    let last = said.decisions.last().context("a decision")?;
    let whose = "Zoé (zoe@client.example)";
    assert_eq!((&*last.person_name, &*last.said.comment), (whose, "Trois, pas deux."));

    house.write(&house.writer, &code, "Un.\n\nBrouillon.").await?;
    house.submit(&code).await?;
    let seen = review::read(studio, &house.manager, BRAND, &code).await?.seen.context("open")?;
    review::request_changes(studio, &house.manager, BRAND, &code, seen, "Non.").await?;
    house.write(&house.writer, &code, "Un.\n\nTrois.").await?;
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    let token = link(&house, &code, "zoe@client.example").await?;
    let shown = open(&house, &token).await?;
    let body = shown.parts[0].fields.iter().find(|it| it.field == "body").context("a body")?;
    let words: String = body.pieces.iter().map(|it| it.text.as_str()).collect();
    assert!(body.changed && words.contains("Deux") && words.contains("Trois"), "{words}");
    assert!(!words.contains("Brouillon"), "what the client never read is not shown: {words}");
    Ok(())
}

async fn a_link_is_worth_nothing_once_its_round_is_over(house: House) -> Result<()> {
    agency(&house).await?;
    let code = waiting(&house, "Un.").await?;
    let token = link(&house, &code, "Zoé").await?;
    let seen = open(&house, &token).await?.seen;
    review::withdraw(&house.studio, &house.writer, BRAND, &code).await?;
    dead(review::guest_looks(&house.studio, &token).await);
    dead(review::guest_approves(&house.studio, &token, &signed("Zoé", seen)).await);
    // Nor in the next round, for the same text.
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    dead(review::guest_looks(&house.studio, &token).await);
    dead(review::guest_looks(&house.studio, "").await);
    dead(review::guest_looks(&house.studio, "autre").await);
    let token = link(&house, &code, "Zoé").await?;
    brand::archive(&house.studio, &house.admin, BRAND).await?;
    dead(review::guest_looks(&house.studio, &token).await);
    Ok(())
}

async fn a_link_runs_out_and_another_is_asked_for(house: House) -> Result<()> {
    agency(&house).await?;
    let code = waiting(&house, "Un.").await?;
    let token = link(&house, &code, "Zoé").await?;
    assert_eq!(review::end_out_of_date(&house.studio).await?, 0);
    house.wait(7 * DAY - 1);
    let seen = open(&house, &token).await?.seen;
    house.wait(1);
    dead(review::guest_looks(&house.studio, &token).await);
    dead(review::guest_approves(&house.studio, &token, &signed("Zoé", seen)).await);
    assert_eq!(review::end_out_of_date(&house.studio).await?, 1);
    assert_eq!(review::end_out_of_date(&house.studio).await?, 0, "once");
    assert_eq!(asked(&house, &house.second).await?, 1, "another link is asked for");
    let token = link(&house, &code, "Zoé").await?;
    approves(&house, &token, "Zoé").await?;
    assert_eq!(state(&house, &code).await?, ItemState::Approved);
    Ok(())
}

async fn a_link_is_taken_back_and_forgets_whom_it_was_for(house: House) -> Result<()> {
    agency(&house).await?;
    let studio = &house.studio;
    let code = waiting(&house, "Un.").await?;
    let token = link(&house, &code, "zoe@client.example").await?;
    let other = waiting(&house, "Deux.").await?;
    let sent = review::read(studio, &house.manager, BRAND, &code).await?.guests;
    let guest = sent.first().context("a link")?.person;
    for by in [&house.writer, &house.community, &house.viewer, &house.admin] {
        let refused = review::take_link_back(studio, by, BRAND, &code, guest).await;
        assert!(matches!(refused, Err(ActionError::Forbidden)), "{refused:?}");
    }
    dead(review::take_link_back(studio, &house.stranger, BRAND, &code, guest).await);
    let elsewhere = review::take_link_back(studio, &house.manager, BRAND, &other, guest).await;
    assert_eq!(refused(elsewhere), Refusal::TooLate);
    review::take_link_back(studio, &house.second, BRAND, &code, guest).await?;
    dead(review::guest_looks(studio, &token).await);
    let again = review::take_link_back(studio, &house.second, BRAND, &code, guest).await;
    assert_eq!(refused(again), Refusal::TooLate);
    let sent = review::read(studio, &house.manager, BRAND, &code).await?.guests;
    assert_eq!((&*sent[0].sent_to, &*sent[0].shown()), ("", ""));
    assert_eq!(asked(&house, &house.manager).await?, 2, "somebody else can be asked");
    Ok(())
}

async fn a_link_ends_with_the_say_of_its_sender(house: House) -> Result<()> {
    agency(&house).await?;
    let code = waiting(&house, "Un.").await?;
    let token = link(&house, &code, "Zoé").await?;
    let who = house.manager.person().context("a person")?;
    let heir = house.second.person();
    person::suspend_member(&house.studio, &house.admin, BRAND, who, heir).await?;
    dead(review::guest_looks(&house.studio, &token).await);
    Ok(())
}

async fn only_managers_whose_word_counts_send_links(house: House) -> Result<()> {
    let studio = &house.studio;
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    let sent = async |by: &Actor, code: &str, typed: &Invitation| {
        review::invite_guest(studio, by, BRAND, code, typed).await
    };
    let nowhere = sent(&house.manager, &code, &to("Zoé")).await;
    assert_eq!(refused(nowhere), Refusal::NoSuchSlot, "no stage asks anybody outside");
    agency(&house).await?;
    let code = house.article("Le marbre", "Deux.").await?;
    assert_eq!(refused(sent(&house.manager, &code, &to("Zoé")).await), Refusal::NoRound);
    house.submit(&code).await?;
    let early = sent(&house.manager, &code, &to("Zoé")).await;
    assert_eq!(refused(early), Refusal::NoSuchSlot, "the manager's own stage comes first");
    house.approve(&house.manager, &code).await?;
    for by in [&house.writer, &house.community, &house.viewer, &house.admin] {
        let answer = sent(by, &code, &to("Zoé")).await;
        assert!(matches!(answer, Err(ActionError::Forbidden)), "{answer:?}");
    }
    dead(sent(&house.stranger, &code, &to("Zoé")).await);
    let never = Invitation { days: 0, ..to("Zoé") };
    for (typed, field) in [(to(" \n"), "to"), (to(&"é".repeat(201)), "to"), (never, "days")] {
        assert_eq!(fields(sent(&house.manager, &code, &typed).await), [field]);
    }
    // A manager under supervision sends none.
    let supervised = [&house.writer, &house.second].iter().filter_map(|it| it.person()).collect();
    let preset = Preset::Agency;
    let typed = Approval { preset, supervised, second_by_link: true, ..Approval::default() };
    set_approval(studio, &house.admin, BRAND, &typed).await?;
    let answer = sent(&house.second, &code, &to("Zoé")).await;
    assert!(answer.is_err(), "{answer:?}");
    Ok(())
}

async fn a_guest_decides_nowhere_else(house: House) -> Result<()> {
    agency(&house).await?;
    let (studio, manager) = (&house.studio, &house.manager);
    let code = waiting(&house, "Un.").await?;
    link(&house, &code, "Zoé").await?;
    let guests = review::read(studio, manager, BRAND, &code).await?.guests;
    let guest = guests.first().context("a link")?.person;
    // As if the id of a guest were put in a form: they are nobody of the brand.
    let mut signed_in = manager.signed_in().context("a person")?.clone();
    signed_in.person = guest;
    let actor = Actor::Person(signed_in);
    dead(review::read(studio, &actor, BRAND, &code).await.map(drop));
    dead(house.approve(&actor, &code).await.map(drop));
    let place = review::Place { stage: 0, slot: 0, from: None, to: guest };
    assert!(review::reassign(studio, manager, BRAND, &code, Some(place), "").await.is_err());
    let assigned = item::assign(studio, manager, BRAND, &code, guest).await;
    assert!(assigned.is_err(), "{assigned:?}");
    let people: Vec<PersonId> = person::members(studio, &house.admin, BRAND)
        .await?
        .access
        .people
        .iter()
        .map(|it| it.member.person)
        .collect();
    assert!(!people.contains(&guest), "nobody of the brand");
    assert!(store::people::all(studio.store.read()).await?.iter().all(|it| it.id != guest));
    Ok(())
}

async fn of_two_answers_by_one_link_one_counts(house: House) -> Result<()> {
    agency(&house).await?;
    for n in 0..tests::place::times(10, 1_000) {
        let code = waiting(&house, &format!("Un {n}.")).await?;
        let token = link(&house, &code, "Zoé").await?;
        let seen = open(&house, &token).await?.seen;
        let (studio, by) = (house.studio.clone(), token.clone());
        let one = tokio::spawn(async move {
            review::guest_approves(&studio, &by, &signed("Zoé", seen)).await.map(drop)
        });
        let (request, name) = (Request::from("Non."), signed("Ana", seen));
        let other = review::guest_asks_changes(&house.studio, &token, &name, &request);
        let answers = [other.await, one.await?];
        assert_eq!(answers.iter().filter(|it| it.is_ok()).count(), 1, "{answers:?}");
        let told = |it: &Result<(), ActionError>| {
            matches!(it, Err(ActionError::NotFound | ActionError::Stale))
        };
        assert!(answers.iter().any(told), "{answers:?}");
        let outcome = review::guest_looks(&house.studio, &token).await?;
        assert!(outcome.is_err(), "whoever was late reads what was decided");
    }
    Ok(())
}

async fn an_agency_whose_client_never_answers_is_not_stuck(house: House) -> Result<()> {
    agency(&house).await?;
    let (studio, manager) = (&house.studio, &house.manager);
    let code = waiting(&house, "Un.").await?;
    let token = link(&house, &code, "Zoé").await?;
    review::withdraw(studio, manager, BRAND, &code).await?;
    dead(review::guest_looks(studio, &token).await);
    house.write(&house.writer, &code, "Deux.").await?;
    house.submit(&code).await?;
    house.approve(manager, &code).await?;
    // Or somebody of the brand notes what the client said elsewhere: on the record, by name.
    let to = house.second.person().context("a person")?;
    let place = review::Place { stage: 1, slot: 0, from: None, to };
    review::reassign(studio, manager, BRAND, &code, Some(place), "Accord au téléphone.").await?;
    house.approve(&house.second, &code).await?;
    assert_eq!(state(&house, &code).await?, ItemState::Approved);
    Ok(())
}

async fn who_reads_by_a_link_is_noted_once(house: House) -> Result<()> {
    agency(&house).await?;
    let (studio, manager) = (&house.studio, &house.manager);
    let code = waiting(&house, "Un.").await?;
    let token = link(&house, &code, "Zoé Client").await?;
    let seen = open(&house, &token).await?.seen;
    let readers = async || -> Result<Vec<PersonId>> {
        let read = review::read(studio, manager, BRAND, &code).await?;
        Ok(read.readers.into_iter().map(|it| it.0).collect())
    };
    assert_eq!(readers().await?, [], "opening the page is no reading");
    let other = review::guest_reads(studio, &token, ContentHash::of(b"autre")).await;
    assert!(matches!(other, Err(ActionError::Stale)), "{other:?}");
    dead(review::guest_reads(studio, "autre", seen).await);
    assert!(review::guest_reads(studio, &token, seen).await?);
    assert!(!review::guest_reads(studio, &token, seen).await?, "once");
    let guest = review::read(studio, manager, BRAND, &code).await?.guests[0].person;
    assert_eq!(readers().await?, [guest]);
    // Taken back, the link says nothing more; that somebody read stays, without a name.
    review::take_link_back(studio, manager, BRAND, &code, guest).await?;
    dead(review::guest_reads(studio, &token, seen).await);
    assert_eq!(readers().await?, [guest]);
    Ok(())
}

async fn what_was_decided_by_a_link_is_taken_back_once(house: House) -> Result<()> {
    agency_with_a_window(&house, 20).await?;
    let studio = &house.studio;
    let code = waiting(&house, "Un.").await?;
    let token = link(&house, &code, "Zoé Client").await?;
    house.studio.clock.advance_ms(60_000);
    dead(review::guest_takes_back(studio, &token).await);
    approves(&house, &token, "Zoé Martin").await?;
    let Err(outcome) = review::guest_looks(studio, &token).await? else { bail!("decided") };
    assert!(outcome.take_back.is_some());
    review::guest_takes_back(studio, &token).await?;
    assert_eq!(state(&house, &code).await?, ItemState::Review);
    dead(review::guest_takes_back(studio, &token).await);
    let exported = export::item(studio, &house.manager, BRAND, &code, Format::Markdown).await?;
    assert!(exported.file.is_none(), "nothing left on the strength of it");
    // Whoever was mistaken has the link's own time to say it again; under the name that is on record.
    house.wait(60);
    let shown = open(&house, &token).await?;
    assert_eq!(shown.signed_as, "Zoé Martin");
    let (other, request) = (signed("Ana", shown.seen), Request::from("L’année."));
    review::guest_asks_changes(studio, &token, &other, &request).await?;
    assert_eq!(state(&house, &code).await?, ItemState::Changes);
    let Err(outcome) = review::guest_looks(studio, &token).await? else { bail!("decided") };
    assert_eq!((&*outcome.name, outcome.approved, outcome.take_back), ("Zoé Martin", false, None));
    let again = review::guest_takes_back(studio, &token).await;
    assert_eq!(refused(again), Refusal::TooLate, "once, though the time runs");
    let verdicts: Vec<_> = review::read(studio, &house.manager, BRAND, &code)
        .await?
        .decisions
        .iter()
        .map(|it| it.decision.verdict)
        .collect();
    use domain::workflow::Verdict::{Approved, ChangesRequested, TakenBack};
    assert_eq!(verdicts, [Approved, Approved, TakenBack, ChangesRequested], "every row stays");
    Ok(())
}

async fn who_signed_stays_named_when_the_link_ends(house: House) -> Result<()> {
    agency_with_a_window(&house, 20).await?;
    let (studio, manager) = (&house.studio, &house.manager);
    let code = waiting(&house, "Un.").await?;
    let token = link(&house, &code, "zoe@client.example").await?;
    approves(&house, &token, "Zoé Martin").await?;
    review::guest_takes_back(studio, &token).await?;
    let guest = review::read(studio, manager, BRAND, &code).await?.guests[0].person;
    review::take_link_back(studio, manager, BRAND, &code, guest).await?;
    let read = review::read(studio, manager, BRAND, &code).await?;
    let named: Vec<&str> = read.decisions.iter().map(|it| it.person_name.as_str()).collect();
    assert_eq!(named, ["Dominique", "Zoé Martin", "Zoé Martin"], "the address is forgotten");
    Ok(())
}

async fn nothing_is_taken_back_by_a_link_that_is_worth_nothing(house: House) -> Result<()> {
    agency_with_a_window(&house, 20).await?;
    let studio = &house.studio;
    let late = waiting(&house, "Un.").await?;
    let token = link(&house, &late, "Zoé").await?;
    house.studio.clock.advance_ms(60_000);
    approves(&house, &token, "Zoé").await?;
    house.studio.clock.advance_ms(20_000);
    assert_eq!(refused(review::guest_takes_back(studio, &token).await), Refusal::TooLate);
    assert_eq!(state(&house, &late).await?, ItemState::Approved);
    // Whoever sent it has no say any more: nobody would know that another link is needed.
    let code = waiting(&house, "Deux.").await?;
    let token = link(&house, &code, "Zoé").await?;
    approves(&house, &token, "Zoé").await?;
    let who = house.manager.person().context("a person")?;
    let heir = house.second.person();
    person::suspend_member(studio, &house.admin, BRAND, who, heir).await?;
    assert_eq!(refused(review::guest_takes_back(studio, &token).await), Refusal::TooLate);
    Ok(())
}

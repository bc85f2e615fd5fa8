//! What people are told: once each, those concerned at that time and nobody else, wherever the program ends.

use crate::house::{BRAND, House};
use crate::on_both;
use anyhow::{Context, Result};
use domain::notice::{Choices, Notice, Pace, Way};
use domain::{Role, Roles};
use std::future::Future;
use std::pin::Pin;
use std::task::Poll;
use studio::brand::{Approval, set_approval};
use studio::item::{assign, set_due};
use studio::mail::{Mailer, send_due};
use studio::notice::{self, Mark, Told, choose, remind, sentence, write_letters};
use studio::person::{set_roles, suspend_member};
use studio::review::{self, Remark};
use studio::{ActionError, Actor};
use tests::post_office::PostOffice;
use wording::Lang;

on_both!(
    a_review_is_told_from_asking_to_approval,
    a_decision_that_no_longer_holds_is_told_to_whoever_relied_on_it,
    nobody_is_told_what_is_not_theirs,
    what_was_told_is_read_one_by_one_or_all,
    a_decision_that_is_due_is_reminded_of_once,
    letters_come_as_they_were_chosen,
    a_name_turns_no_line_of_a_letter,
    a_program_that_ends_anywhere_tells_everything_once,
);

const HOUR: i64 = 3_600_000;

/// What somebody was told, latest first.
async fn told(house: &House, by: &Actor) -> Result<Vec<Notice>> {
    let news = notice::news(&house.studio, by, None).await?;
    Ok(news.told.into_iter().map(|it| it.notice).collect())
}

async fn request(house: &House, by: &Actor, code: &str) -> Result<()> {
    let seen = review::read(&house.studio, by, BRAND, code).await?.seen.context("a round")?;
    review::request_changes(&house.studio, by, BRAND, code, seen, "Plus.").await?;
    Ok(())
}

async fn say(house: &House, by: &Actor, code: &str) -> Result<(), ActionError> {
    let remark = Remark { body: "Et la source ?".into(), ..Remark::default() };
    review::comment(&house.studio, by, BRAND, code, &remark).await.map(drop)
}

async fn a_review_is_told_from_asking_to_approval(house: House) -> Result<()> {
    use Notice::{ApprovalVoided, Approved, ChangesRequested, Commented, ReviewAsked, Withdrawn};
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    assert_eq!(told(&house, &house.manager).await?, [ReviewAsked]);
    assert_eq!(told(&house, &house.second).await?, [ReviewAsked]);
    assert_eq!(told(&house, &house.writer).await?, [], "whoever did it knows");
    review::withdraw(&house.studio, &house.manager, BRAND, &code).await?;
    house.submit(&code).await?;
    request(&house, &house.manager, &code).await?;
    say(&house, &house.second, &code).await?;
    house.submit(&code).await?;
    house.approve(&house.second, &code).await?;
    let all = [Approved, Commented, ChangesRequested, Withdrawn];
    assert_eq!(told(&house, &house.writer).await?, all);
    house.write(&house.writer, &code, "Trois.").await?;
    assert_eq!(told(&house, &house.manager).await?[0], ApprovalVoided);
    assert_eq!(told(&house, &house.second).await?[0], ApprovalVoided);
    let latest = notice::news(&house.studio, &house.writer, None).await?.told.remove(0);
    assert_eq!(sentence(&latest, Lang::Fr), "Noor a validé «\u{a0}Le marbre\u{a0}»");
    assert_eq!(sentence(&latest, Lang::En), "Noor approved “Le marbre”");
    Ok(())
}

async fn a_decision_that_no_longer_holds_is_told_to_whoever_relied_on_it(
    house: House,
) -> Result<()> {
    use Notice::{Approved, ReviewAsked, Revoked, TakenBack};
    let (studio, writer) = (&house.studio, &house.writer);
    let approval = Approval {
        take_back: 20,
        supervised: writer.person().into_iter().collect(),
        ..Approval::default()
    };
    set_approval(studio, &house.admin, BRAND, &approval).await?;
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    review::take_back(studio, &house.manager, BRAND, &code).await?;
    assert_eq!(told(&house, writer).await?, [TakenBack, Approved]);
    let latest = notice::news(studio, writer, None).await?.told.remove(0);
    assert_eq!(sentence(&latest, Lang::En), "Dominique took their decision on “Le marbre” back");
    house.approve(&house.manager, &code).await?;
    studio.clock.advance_ms(30_000);
    let (lead, _) = house.lead(&code).await?;
    review::revoke(studio, &house.manager, BRAND, &code, &[lead], "Une erreur.").await?;
    assert_eq!(told(&house, writer).await?[0], Revoked);
    assert_eq!(told(&house, &house.second).await?, [Revoked, ReviewAsked], "who manages too");
    let latest = notice::news(studio, writer, None).await?.told.remove(0);
    assert_eq!(
        sentence(&latest, Lang::Fr),
        "Dominique a mis fin à la validation de «\u{a0}Le marbre\u{a0}»"
    );
    Ok(())
}

async fn nobody_is_told_what_is_not_theirs(house: House) -> Result<()> {
    let second = house.second.person().context("a person")?;
    suspend_member(&house.studio, &house.admin, BRAND, second, None).await?;
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    say(&house, &house.manager, &code).await?;
    let sacha = house.community.person().context("a person")?;
    assign(&house.studio, &house.manager, BRAND, &code, sacha).await?;
    assert_eq!(told(&house, &house.community).await?, [Notice::Assigned]);
    for other in [&house.second, &house.viewer, &house.admin, &house.suspended, &house.stranger] {
        assert_eq!(told(&house, other).await?, [], "{other:?}");
    }
    // Whoever chose to hear nothing of it hears nothing of it.
    let choices =
        Choices { ways: [(Notice::Commented, Way::Nothing)].into(), ..Choices::default() };
    choose(&house.studio, &house.writer, &choices).await?;
    let before = told(&house, &house.writer).await?;
    say(&house, &house.manager, &code).await?;
    assert_eq!(told(&house, &house.writer).await?, before);
    // Who left sees nothing of what they were told.
    let manager = house.manager.person().context("a person")?;
    set_roles(&house.studio, &house.admin, BRAND, sacha, Roles(vec![Role::Manager]), true).await?;
    assert_eq!(told(&house, &house.manager).await?, [Notice::ReviewAsked]);
    suspend_member(&house.studio, &house.admin, BRAND, manager, None).await?;
    assert_eq!(told(&house, &house.manager).await?, []);
    Ok(())
}

async fn what_was_told_is_read_one_by_one_or_all(house: House) -> Result<()> {
    for title in ["Un", "Deux", "Trois"] {
        let code = house.article(title, "Un.").await?;
        house.submit(&code).await?;
    }
    let unread = async || -> Result<(u64, Vec<Told>)> {
        let news = notice::news(&house.studio, &house.manager, None).await?;
        Ok((news.unread, news.told))
    };
    let (count, all) = unread().await?;
    assert_eq!(count, 3);
    let mark = async |by: &Actor, which| notice::mark(&house.studio, by, which).await;
    assert_eq!(mark(&house.second, Mark::One(all[0].seq)).await?, 0, "it is somebody else's");
    assert_eq!(mark(&house.manager, Mark::One(all[0].seq)).await?, 1);
    assert_eq!(unread().await?.0, 2);
    // Who decides has read what they were told about it.
    house.approve(&house.manager, all[1].code.as_str()).await?;
    assert_eq!(unread().await?.0, 1);
    assert_eq!(mark(&house.manager, Mark::UpTo(all[0].seq)).await?, 1);
    assert_eq!(unread().await?.0, 0);
    assert_eq!(notice::news(&house.studio, &house.second, None).await?.unread, 3);
    Ok(())
}

async fn a_decision_that_is_due_is_reminded_of_once(house: House) -> Result<()> {
    use Notice::{DueSoon, Overdue, ReviewAsked};
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    let due = house.studio.clock.now().plus_ms(48 * HOUR);
    set_due(&house.studio, &house.writer, BRAND, &code, Some(due)).await?;
    let after = async |hours: i64| -> Result<Vec<Notice>> {
        house.studio.clock.advance_ms(hours * HOUR);
        for _ in 0..3 {
            remind(&house.studio).await?;
        }
        assert_eq!(remind(&house.studio).await?, 0, "nothing is left to remind of");
        told(&house, &house.manager).await
    };
    assert_eq!(after(23).await?, [ReviewAsked]);
    assert_eq!(after(2).await?, [DueSoon, ReviewAsked]);
    assert_eq!(after(24).await?, [Overdue, DueSoon, ReviewAsked]);
    assert_eq!(told(&house, &house.writer).await?, [], "they wait themselves");
    let later = house.studio.clock.now().plus_ms(HOUR);
    set_due(&house.studio, &house.writer, BRAND, &code, Some(later)).await?;
    assert_eq!(after(0).await?, [DueSoon, Overdue, DueSoon, ReviewAsked], "it is another date");
    house.approve(&house.manager, &code).await?;
    assert_eq!(after(2).await?.len(), 4, "nothing waits any more");
    Ok(())
}

/// The house, with a mail server.
async fn with_mail(house: &mut House) -> Result<PostOffice> {
    let office = PostOffice::open().await?;
    let mailer = Mailer::open(&office.url, None, "https://marbre.exemple.fr");
    house.studio.mailer = Some(mailer.map_err(anyhow::Error::msg)?);
    Ok(office)
}

const DOMINIQUE: &str = "dominique@exemple.fr";
const NOOR: &str = "noor@exemple.fr";

async fn letters_come_as_they_were_chosen(mut house: House) -> Result<()> {
    let before = house.article("Avant", "Un.").await?;
    house.submit(&before).await?;
    let office = with_mail(&mut house).await?;
    let daily = Choices { pace: Pace::Daily, ..Choices::default() };
    choose(&house.studio, &house.second, &daily).await?;
    for title in ["Un", "Deux"] {
        let code = house.article(title, "Un.").await?;
        house.submit(&code).await?;
        write_letters(&house.studio).await?;
        send_due(&house.studio).await?;
    }
    // Nothing told before there was a mail server, and one letter each.
    let letters = office.to(DOMINIQUE);
    assert_eq!(letters.len(), 2, "{letters:?}");
    let link = "https://marbre.exemple.fr/b/atelier/items/";
    for part in
        ["Camille demande votre relecture de «\u{a0}Un\u{a0}» (Atelier)", link, "/account#notices"]
    {
        assert!(letters[0].matches(part).count() >= 2, "{part}: {}", letters[0]);
    }
    assert!(letters[0].contains("multipart/alternative"), "{}", letters[0]);
    assert!(office.to(NOOR).is_empty(), "in the morning");
    // Noon of one day; eight of the next.
    house.studio.clock.advance_ms(20 * HOUR);
    write_letters(&house.studio).await?;
    send_due(&house.studio).await?;
    let letters = office.to(NOOR);
    assert_eq!(letters.len(), 1, "{letters:?}");
    assert!(letters[0].contains("«\u{a0}Deux\u{a0}»"), "{}", letters[0]);
    // Never means never, for what waits already as well; and what was read needs no letter.
    let code = house.article("Trois", "Un.").await?;
    house.submit(&code).await?;
    choose(&house.studio, &house.second, &Choices { pace: Pace::Never, ..daily }).await?;
    house.approve(&house.manager, &code).await?;
    house.studio.clock.advance_ms(48 * HOUR);
    write_letters(&house.studio).await?;
    send_due(&house.studio).await?;
    assert_eq!((office.to(NOOR).len(), office.to(DOMINIQUE).len()), (1, 2));
    Ok(())
}

async fn a_name_turns_no_line_of_a_letter(mut house: House) -> Result<()> {
    let office = with_mail(&mut house).await?;
    let hostile = "Le\u{202E} marbre <img src=x>\r\nBcc: all@exemple.fr";
    let code = house.article(hostile, "Un.").await?;
    house.submit(&code).await?;
    write_letters(&house.studio).await?;
    send_due(&house.studio).await?;
    let raw = office.letters();
    let raw = raw.iter().find(|it| it.contains(DOMINIQUE)).context("a letter")?;
    let head = raw.split("\r\n\r\n").next().unwrap_or_default();
    assert!(!head.to_lowercase().contains("\nbcc:"), "{head}");
    let letter = &office.to(DOMINIQUE)[0];
    assert!(!letter.contains('\u{202E}'), "{letter}");
    let html = letter.split("text/html").nth(1).context("a twin")?;
    assert!(html.contains("&lt;img src=x&gt;") && !html.contains("<img"), "{html}");
    Ok(())
}

/// Runs something as far as its `steps`-th pause and drops it there, as a program that ends does. Whether it
/// had come to its end.
pub async fn cut<T>(work: impl Future<Output = T>, steps: usize) -> Option<T> {
    let mut work = Box::pin(work);
    let mut left = steps;
    std::future::poll_fn(move |context| {
        if left == 0 {
            return Poll::Ready(None);
        }
        left -= 1;
        Pin::new(&mut work).poll(context).map(Some)
    })
    .await
}

async fn a_program_that_ends_anywhere_tells_everything_once(mut house: House) -> Result<()> {
    let office = with_mail(&mut house).await?;
    // The verb: what happened and what is told of it are there together, or neither.
    let (mut steps, mut rounds) = (1, 0);
    let code = house.article("Le marbre", "Un.").await?;
    loop {
        let done = cut(house.submit(&code), steps).await;
        let open = house.open(&code).await?.item.workflow.round.is_some();
        rounds += usize::from(open);
        let asked = told(&house, &house.manager).await?;
        assert_eq!(asked.len(), rounds, "after {steps} steps");
        if let Some(done) = done {
            done?;
            break;
        }
        if open {
            review::withdraw(&house.studio, &house.writer, BRAND, &code).await?;
        }
        steps += 1;
    }
    // How often a verb waits depends on how fast the database answers.
    assert!(steps > 1, "a verb that waits for nothing was never cut");
    // The letters: whatever was told is written once, whenever the program ends.
    let mut steps = 1;
    while cut(write_letters(&house.studio), steps).await.transpose()?.is_none() {
        steps += 1;
    }
    assert_eq!(write_letters(&house.studio).await?, 0, "it is written again");
    // The sending: none is lost; one that goes out twice is the same letter by its number.
    let mut steps = 1;
    while cut(send_due(&house.studio), steps).await.transpose()?.is_none() {
        steps += 1;
        // No longer than a letter waits before it is tried again: after a day it is given up, and how often
        // the sending waits depends on how busy the database is.
        house.studio.clock.advance_ms(HOUR);
    }
    house.studio.clock.advance_ms(2 * HOUR);
    send_due(&house.studio).await?;
    let letters = office.letters();
    let own = letters.iter().filter(|it| it.contains(&format!("\nTo: {DOMINIQUE}\r")));
    let number = |it: &str| it.lines().find(|it| it.starts_with("Message-ID")).map(str::to_owned);
    let mut numbers: Vec<_> = own.map(|it| number(it)).collect();
    assert!(!numbers.is_empty(), "the letter is lost");
    numbers.dedup();
    assert_eq!(numbers.len(), 1, "{numbers:?}");
    Ok(())
}

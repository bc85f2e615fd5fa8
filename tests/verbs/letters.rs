//! Letters: sent once, tried again, given up, and never to whom they are not for.

use crate::house::{BRAND, House};
use crate::on_both;
use anyhow::{Context, Result};
use domain::{Role, Roles};
use studio::ActionError;
use studio::mail::{Mailer, Sent, TRIED_FOR_MS, send_due};
use studio::person::{self, Joining, forgot};
use studio::session::Device;
use tests::post_office::PostOffice;

on_both!(
    an_invitation_is_sent_once_and_its_link_works,
    who_forgot_a_password_gets_one_letter_and_nobody_else_any,
    letters_wait_while_the_mail_server_is_away,
    a_letter_that_never_arrives_is_given_up,
    of_two_servers_one_sends,
    without_a_mail_server_no_letter_is_written,
);

const LOU: &str = "lou@exemple.fr";
const NEW: &str = "le plomb fond à 327 degrés";
const MINUTE: i64 = 60_000;

/// The house, with a mail server.
async fn with_mail(mut house: House) -> Result<(House, PostOffice)> {
    let office = PostOffice::open().await?;
    let mailer = Mailer::open(&office.url, None, "https://marbre.exemple.fr");
    house.studio.mailer = Some(mailer.map_err(anyhow::Error::msg)?);
    Ok((house, office))
}

async fn invite(house: &House, email: &str) -> Result<String, ActionError> {
    let roles = Roles(vec![Role::Writer]);
    person::invite(&house.studio, &house.manager, BRAND, email, roles, true).await
}

fn link(letter: &str) -> Result<&str> {
    let at = letter.find("https://").context("a link")?;
    letter[at..].split_whitespace().next().context("its end")
}

fn token(link: &str) -> &str {
    link.rsplit('/').next().unwrap_or_default()
}

async fn an_invitation_is_sent_once_and_its_link_works(house: House) -> Result<()> {
    let (house, office) = with_mail(house).await?;
    let shown = invite(&house, LOU).await?;
    assert_eq!(send_due(&house.studio).await?, Sent { sent: 1, ..Sent::default() });
    house.studio.clock.advance_ms(10 * MINUTE);
    assert_eq!(send_due(&house.studio).await?, Sent::default(), "it is sent again");
    let letters = office.to(LOU);
    assert_eq!(letters.len(), 1, "{letters:?}");
    assert_eq!(link(&letters[0])?, shown, "{}", letters[0]);
    assert!(letters[0].contains("Atelier"), "{}", letters[0]);
    let typed = Joining { name: "Lou".into(), password: NEW.into(), lang: "fr".into() };
    let device = Device::default();
    person::join(&house.studio, None, token(link(&letters[0])?), &typed, &device).await?;
    Ok(())
}

async fn who_forgot_a_password_gets_one_letter_and_nobody_else_any(house: House) -> Result<()> {
    let (house, office) = with_mail(house).await?;
    let studio = &house.studio;
    forgot(studio, "nobody.of.ours@exemple.fr").await?;
    assert_eq!(send_due(studio).await?, Sent::default(), "a stranger gets a letter");
    forgot(studio, " Camille@exemple.fr ").await?;
    forgot(studio, "camille@exemple.fr").await?;
    send_due(studio).await?;
    let letters = office.to("camille@exemple.fr");
    assert_eq!(letters.len(), 1, "one letter in five minutes: {letters:?}");
    studio.clock.advance_ms(5 * MINUTE);
    forgot(studio, "camille@exemple.fr").await?;
    send_due(studio).await?;
    let letters = office.to("camille@exemple.fr");
    let (first, second) = (link(&letters[0])?, link(&letters[1])?);
    let device = Device::default();
    let dead = person::use_reset(studio, token(first), NEW, &device).await;
    assert!(matches!(dead, Err(ActionError::NotFound)), "an earlier link still works: {dead:?}");
    studio.clock.advance_ms(person::forgot::GOOD_FOR_MS - 1);
    person::use_reset(studio, token(second), NEW, &device).await?;
    Ok(())
}

async fn letters_wait_while_the_mail_server_is_away(house: House) -> Result<()> {
    let (house, office) = with_mail(house).await?;
    let studio = &house.studio;
    office.shut(true);
    invite(&house, LOU).await?;
    assert_eq!(send_due(studio).await?, Sent { waiting: 1, ..Sent::default() });
    assert_eq!(send_due(studio).await?, Sent::default(), "it does not wait a minute");
    office.shut(false);
    studio.clock.advance_ms(MINUTE);
    assert_eq!(send_due(studio).await?, Sent { sent: 1, ..Sent::default() });
    assert_eq!(office.to(LOU).len(), 1);
    Ok(())
}

async fn a_letter_that_never_arrives_is_given_up(house: House) -> Result<()> {
    let (house, office) = with_mail(house).await?;
    let studio = &house.studio;
    invite(&house, "nobody@exemple.fr").await?;
    assert_eq!(send_due(studio).await?, Sent { given_up: 1, ..Sent::default() });
    office.shut(true);
    invite(&house, LOU).await?;
    send_due(studio).await?;
    studio.clock.advance_ms(TRIED_FOR_MS);
    office.shut(false);
    assert_eq!(send_due(studio).await?, Sent { given_up: 1, ..Sent::default() });
    assert_eq!(office.letters().len(), 0, "{:?}", office.letters());
    Ok(())
}

async fn of_two_servers_one_sends(house: House) -> Result<()> {
    let (house, office) = with_mail(house).await?;
    for n in 0..5 {
        invite(&house, &format!("lou{n}@exemple.fr")).await?;
    }
    let (one, other) = tokio::join!(send_due(&house.studio), send_due(&house.studio));
    assert_eq!(one?.sent + other?.sent, 5);
    assert_eq!(office.letters().len(), 5);
    Ok(())
}

async fn without_a_mail_server_no_letter_is_written(house: House) -> Result<()> {
    invite(&house, LOU).await?;
    let refused = forgot(&house.studio, "camille@exemple.fr").await;
    assert!(matches!(refused, Err(ActionError::NotFound)), "{refused:?}");
    let (house, office) = with_mail(house).await?;
    assert_eq!(send_due(&house.studio).await?, Sent::default());
    assert_eq!(office.letters().len(), 0);
    Ok(())
}

//! A second factor: set up, asked for, used once, wanted by a brand, taken away.

use crate::house::{BRAND, House, fields};
use crate::on_both;
use anyhow::{Context, Result};
use domain::{Role, Roles};
use studio::second_factor::{self as second, code_at};
use studio::session::{Device, Signed, resume, sign_in};
use studio::{ActionError, Actor, brand, item, person};

on_both!(
    a_code_counts_once_and_only_near_its_time,
    a_recovery_code_opens_once,
    tries_are_counted_and_a_sign_in_does_not_wait_for_ever,
    a_brand_that_wants_it_is_shut_until_it_is_set_up,
    whoever_lost_everything_is_let_in_by_the_operator,
    guesses_are_counted_whatever_the_sign_in,
    a_sign_in_that_waits_is_no_session,
    whatever_ends_sessions_ends_the_sign_ins_that_wait,
    a_clock_that_was_wrong_leaves_a_way_in,
    a_secret_that_nobody_confirms_is_forgotten,
    the_only_admin_is_never_locked_out,
    a_link_to_a_new_password_opens_nothing_without_the_code,
);

/// The writer's address.
const EMAIL: &str = "camille@exemple.fr";

/// Half a minute, in milliseconds.
const STEP: i64 = 1_000 * second::STEP_SECONDS;

/// The writer with a password, signed in.
pub async fn writer(house: &House) -> Result<(Actor, String)> {
    let password = person::reset_password(&house.studio, &Actor::Operator, EMAIL).await?;
    let signed = sign_in(&house.studio, EMAIL, &password, &Device::default()).await?;
    let token = signed.session().context("a session")?;
    Ok((resume(&house.studio, &token).await?.context("an actor")?, password))
}

/// Sets a second factor up. Gives its secret and the recovery codes.
pub async fn set_up(house: &House, by: &Actor, password: &str) -> Result<(String, Vec<String>)> {
    let studio = &house.studio;
    second::begin(studio, by, password).await?;
    let secret = second::status(studio, by).await?.waiting.context("a secret")?;
    let codes = second::confirm(studio, by, &code_at(&secret, studio.clock.now())).await?;
    studio.clock.advance_ms(STEP);
    Ok((secret, codes))
}

async fn half(house: &House, password: &str) -> Result<String> {
    match sign_in(&house.studio, EMAIL, password, &Device::default()).await? {
        Signed::Half(token) => Ok(token),
        Signed::In(_) => anyhow::bail!("the password alone opened it"),
    }
}

async fn finish(house: &House, half: &str, code: &str) -> Result<String, ActionError> {
    second::finish_sign_in(&house.studio, half, code, &Device::default()).await
}

/// A code that is not good at a time, nor half a minute before or after.
fn wrong(secret: &str, at: domain::At) -> String {
    let near = [-STEP, 0, STEP].map(|it| code_at(secret, domain::At(at.0 + it)));
    let mut codes = (0..4).map(|it| format!("{it:06}"));
    codes.find(|it| !near.contains(it)).unwrap_or_default()
}

async fn a_code_counts_once_and_only_near_its_time(house: House) -> Result<()> {
    let (by, password) = writer(&house).await?;
    let studio = &house.studio;
    assert_eq!(fields(second::begin(studio, &by, "autre chose").await), ["current"]);
    second::begin(studio, &by, &password).await?;
    assert_eq!(fields(second::confirm(studio, &by, "000000").await), ["code"]);
    assert!(sign_in(studio, EMAIL, &password, &Device::default()).await?.session().is_some());
    let (secret, _) = set_up(&house, &by, &password).await?;
    assert!(matches!(second::begin(studio, &by, &password).await, Err(ActionError::Stale)));
    let at = |steps: i64| code_at(&secret, domain::At(studio.clock.now().0 + steps * STEP));
    let first = half(&house, &password).await?;
    // The code that set it up, and those of another minute.
    for code in [at(-1), at(-2), at(2), String::new(), "12345".into()] {
        assert_eq!(fields(finish(&house, &first, &code).await), ["code"], "{code}");
    }
    // A clock that is half a minute ahead.
    let session = finish(&house, &first, &format!(" {} ", at(1))).await?;
    assert!(resume(studio, &session).await?.is_some());
    let again = half(&house, &password).await?;
    assert_eq!(fields(finish(&house, &again, &at(1)).await), ["code"], "used");
    assert_eq!(fields(finish(&house, &again, &at(0)).await), ["code"], "older than one used");
    let gone = finish(&house, &first, &at(1)).await;
    assert!(matches!(gone, Err(ActionError::NotFound)), "{gone:?}");
    Ok(())
}

async fn a_recovery_code_opens_once(house: House) -> Result<()> {
    let (by, password) = writer(&house).await?;
    let studio = &house.studio;
    let (_, codes) = set_up(&house, &by, &password).await?;
    assert_eq!(codes.len(), 10);
    let code = codes[3].to_uppercase().replace('-', " ");
    finish(&house, &half(&house, &password).await?, &code).await?;
    let again = finish(&house, &half(&house, &password).await?, &code).await;
    assert_eq!(fields(again), ["code"]);
    assert_eq!(second::status(studio, &by).await?.codes_left, 9);
    let fresh = second::renew_codes(studio, &by, &password, &codes[1]).await?;
    let old = finish(&house, &half(&house, &password).await?, &codes[0]).await;
    assert_eq!(fields(old), ["code"]);
    finish(&house, &half(&house, &password).await?, &fresh[0]).await?;
    // Neither half alone takes it away, and nothing changes.
    let renewed = second::renew_codes(studio, &by, &password, "").await;
    assert_eq!(fields(renewed), ["code"]);
    let renewed = second::renew_codes(studio, &by, "autre chose", &fresh[1]).await;
    assert_eq!(fields(renewed), ["current"]);
    assert_eq!(fields(second::turn_off(studio, &by, &password, &codes[0]).await), ["code"]);
    assert_eq!(fields(second::turn_off(studio, &by, "", &fresh[1]).await), ["current"]);
    half(&house, &password).await?;
    second::turn_off(studio, &by, &password, &fresh[1]).await?;
    assert!(sign_in(studio, EMAIL, &password, &Device::default()).await?.session().is_some());
    assert!(matches!(
        second::turn_off(studio, &by, &password, &fresh[2]).await,
        Err(ActionError::Stale)
    ));
    Ok(())
}

async fn tries_are_counted_and_a_sign_in_does_not_wait_for_ever(house: House) -> Result<()> {
    let (by, password) = writer(&house).await?;
    let (secret, _) = set_up(&house, &by, &password).await?;
    let now = || code_at(&secret, house.studio.clock.now());
    let guessed = half(&house, &password).await?;
    for _ in 0..6 {
        assert_eq!(fields(finish(&house, &guessed, "000000").await), ["code"]);
    }
    let right = finish(&house, &guessed, &now()).await;
    assert!(matches!(right, Err(ActionError::NotFound)), "the password is asked for again");
    let slow = half(&house, &password).await?;
    house.wait(11);
    let late = finish(&house, &slow, &now()).await;
    assert!(matches!(late, Err(ActionError::NotFound)), "{late:?}");
    let unknown = finish(&house, "nobody", &now()).await;
    assert!(matches!(unknown, Err(ActionError::NotFound)), "{unknown:?}");
    Ok(())
}

async fn a_brand_that_wants_it_is_shut_until_it_is_set_up(house: House) -> Result<()> {
    let (by, password) = writer(&house).await?;
    let (studio, admin) = (&house.studio, &house.admin);
    let code = house.article("Le marbre", "Un.").await?;
    brand::set_second_factor(studio, admin, BRAND, Roles(vec![Role::Writer])).await?;
    let shut = item::open(studio, &by, BRAND, &code).await.map(drop);
    assert!(matches!(shut, Err(ActionError::SecondFactor)), "{shut:?}");
    let shut = house.write(&by, &code, "Deux.").await;
    assert!(matches!(shut, Err(ActionError::SecondFactor)), "{shut:?}");
    // Other roles, and strangers, see what they saw.
    item::board(studio, &house.manager, BRAND).await?;
    let hidden = item::board(studio, &house.stranger, BRAND).await.map(drop);
    assert!(matches!(hidden, Err(ActionError::NotFound)), "{hidden:?}");
    let (_, codes) = set_up(&house, &by, &password).await?;
    house.write(&by, &code, "Deux.").await?;
    let off = second::turn_off(studio, &by, &password, &codes[0]).await;
    assert_eq!(fields(off), ["second_factor"]);
    brand::set_second_factor(studio, admin, BRAND, Roles::default()).await?;
    second::turn_off(studio, &by, &password, &codes[0]).await?;
    Ok(())
}

async fn whoever_lost_everything_is_let_in_by_the_operator(house: House) -> Result<()> {
    let (by, password) = writer(&house).await?;
    let studio = &house.studio;
    set_up(&house, &by, &password).await?;
    let writer = by.person().context("a person")?;
    // A manager's link changes the password and does not open the account.
    let link = person::offer_reset(studio, &house.manager, BRAND, writer).await?;
    let token = link.rsplit('/').next().unwrap_or_default();
    let device = Device::default();
    let opened = person::use_reset(studio, token, "une phrase toute neuve", &device).await?;
    assert_eq!(opened, None);
    half(&house, "une phrase toute neuve").await?;
    let password = person::reset_password(studio, &Actor::Operator, EMAIL).await?;
    assert!(sign_in(studio, EMAIL, &password, &device).await?.session().is_some());
    Ok(())
}

async fn guesses_are_counted_whatever_the_sign_in(house: House) -> Result<()> {
    let (by, password) = writer(&house).await?;
    let (secret, codes) = set_up(&house, &by, &password).await?;
    let now = || house.studio.clock.now();
    let mut guessed = 0;
    let wait = loop {
        let waiting = half(&house, &password).await?;
        match finish(&house, &waiting, &wrong(&secret, now())).await {
            Err(ActionError::TooMany(seconds)) => break seconds,
            other => assert_eq!(fields(other), ["code"]),
        }
        guessed += 1;
        assert!(guessed <= 10, "guessing goes on with new sign-ins");
    };
    assert_eq!((guessed, wait), (10, 600));
    // The right code has to wait too, on the account page as well; a recovery code does not.
    let right = code_at(&secret, now());
    let shut = finish(&house, &half(&house, &password).await?, &right).await;
    assert!(matches!(shut, Err(ActionError::TooMany(600))), "{shut:?}");
    let shut = second::turn_off(&house.studio, &by, &password, &right).await;
    assert!(matches!(shut, Err(ActionError::TooMany(600))), "{shut:?}");
    finish(&house, &half(&house, &password).await?, &codes[0]).await?;
    // Ten minutes give one guess back, and a right one all of them.
    house.wait(10);
    finish(&house, &half(&house, &password).await?, &code_at(&secret, now())).await?;
    for _ in 0..10 {
        let refused = finish(&house, &half(&house, &password).await?, &wrong(&secret, now())).await;
        assert_eq!(fields(refused), ["code"]);
    }
    Ok(())
}

async fn a_sign_in_that_waits_is_no_session(house: House) -> Result<()> {
    let (by, password) = writer(&house).await?;
    let (secret, _) = set_up(&house, &by, &password).await?;
    let studio = &house.studio;
    let waiting = half(&house, &password).await?;
    assert!(resume(studio, &waiting).await?.is_none());
    let before = studio::session::devices(studio, &by).await?.len();
    let session = finish(&house, &waiting, &code_at(&secret, studio.clock.now())).await?;
    // Whoever knew the first token knows nothing of the session.
    assert_ne!(session, waiting);
    assert!(resume(studio, &waiting).await?.is_none());
    assert_eq!(studio::session::devices(studio, &by).await?.len(), before + 1);
    // Nor is a session a sign-in that waits.
    let gone = finish(&house, &session, &code_at(&secret, studio.clock.now())).await;
    assert!(matches!(gone, Err(ActionError::NotFound)), "{gone:?}");
    Ok(())
}

async fn whatever_ends_sessions_ends_the_sign_ins_that_wait(house: House) -> Result<()> {
    let (by, password) = writer(&house).await?;
    let (_, codes) = set_up(&house, &by, &password).await?;
    let (studio, new) = (&house.studio, "une phrase toute neuve");
    let mut codes = codes.into_iter();
    let mut ended = async |waiting: String| {
        let code = codes.next().unwrap_or_default();
        matches!(finish(&house, &waiting, &code).await, Err(ActionError::NotFound))
    };
    let waiting = half(&house, &password).await?;
    studio::session::sign_out_others(studio, &by).await?;
    assert!(ended(waiting).await, "signed out everywhere else");
    let waiting = half(&house, &password).await?;
    person::account::change_password(studio, &by, &password, new).await?;
    assert!(ended(waiting).await, "another password");
    let waiting = half(&house, new).await?;
    let writer = by.person().context("a person")?;
    let link = person::offer_reset(studio, &house.manager, BRAND, writer).await?;
    let token = link.rsplit('/').next().unwrap_or_default();
    person::use_reset(studio, token, "encore une autre phrase", &Device::default()).await?;
    assert!(ended(waiting).await, "a link to a new password");
    let waiting = half(&house, "encore une autre phrase").await?;
    person::suspend(studio, &Actor::Operator, EMAIL).await?;
    assert!(ended(waiting).await, "suspended");
    Ok(())
}

async fn a_clock_that_was_wrong_leaves_a_way_in(house: House) -> Result<()> {
    let (by, password) = writer(&house).await?;
    let (secret, codes) = set_up(&house, &by, &password).await?;
    let (studio, day) = (&house.studio, 24 * 60);
    house.wait(day);
    finish(&house, &half(&house, &password).await?, &code_at(&secret, studio.clock.now())).await?;
    let guess = wrong(&secret, studio.clock.now());
    let refused = finish(&house, &half(&house, &password).await?, &guess).await;
    assert_eq!(fields(refused), ["code"]);
    house.wait(-day);
    // Codes go up only: those of today come before one that was used.
    let refused =
        finish(&house, &half(&house, &password).await?, &code_at(&secret, studio.clock.now()))
            .await;
    assert_eq!(fields(refused), ["code"]);
    finish(&house, &half(&house, &password).await?, &codes[0]).await?;
    Ok(())
}

async fn a_secret_that_nobody_confirms_is_forgotten(house: House) -> Result<()> {
    let (by, password) = writer(&house).await?;
    let studio = &house.studio;
    second::begin(studio, &by, &password).await?;
    let first = second::status(studio, &by).await?.waiting.context("a secret")?;
    studio.clock.advance_ms(second::FRESH_MS - 1);
    assert_eq!(second::status(studio, &by).await?.waiting.as_ref(), Some(&first), "still");
    studio.clock.advance_ms(1);
    assert_eq!(second::status(studio, &by).await?.waiting, None, "shown no more");
    let late = second::confirm(studio, &by, &code_at(&first, studio.clock.now())).await;
    assert!(matches!(late, Err(ActionError::Stale)), "{late:?}");
    let (secret, _) = set_up(&house, &by, &password).await?;
    assert_ne!(secret, first);
    Ok(())
}

async fn the_only_admin_is_never_locked_out(house: House) -> Result<()> {
    let studio = &house.studio;
    let email = "alix@exemple.fr";
    let password = person::reset_password(studio, &Actor::Operator, email).await?;
    let signed = sign_in(studio, email, &password, &Device::default()).await?;
    let token = signed.session().context("a session")?;
    let admin = resume(studio, &token).await?.context("an actor")?;
    brand::set_second_factor(studio, &admin, BRAND, Roles(Role::ALL.into())).await?;
    let shut = item::board(studio, &admin, BRAND).await.map(drop);
    assert!(matches!(shut, Err(ActionError::SecondFactor)), "{shut:?}");
    // Nobody takes it back without what it asks for; setting it up opens the brand.
    let back = brand::set_second_factor(studio, &admin, BRAND, Roles::default()).await;
    assert!(matches!(back, Err(ActionError::SecondFactor)), "{back:?}");
    let wanted = second::status(studio, &admin).await?.wanted_by;
    assert_eq!(wanted.len(), 1);
    set_up(&house, &admin, &password).await?;
    item::board(studio, &admin, BRAND).await?;
    // A lost telephone: the operator lets them in, and it is set up again.
    let password = person::reset_password(studio, &Actor::Operator, email).await?;
    let signed = sign_in(studio, email, &password, &Device::default()).await?;
    let token = signed.session().context("a session")?;
    let admin = resume(studio, &token).await?.context("an actor")?;
    set_up(&house, &admin, &password).await?;
    item::board(studio, &admin, BRAND).await?;
    Ok(())
}

async fn a_link_to_a_new_password_opens_nothing_without_the_code(house: House) -> Result<()> {
    let (by, password) = writer(&house).await?;
    let (secret, _) = set_up(&house, &by, &password).await?;
    let studio = &house.studio;
    let link = person::offer_reset_in_a_shell(studio, &Actor::Operator, EMAIL).await?;
    let token = link.rsplit('/').next().context("a token")?;
    let new = "le plomb fond à 327 degrés";
    let session = person::use_reset(studio, token, new, &Device::default()).await?;
    assert!(session.is_none(), "the link alone opened it");
    let half = half(&house, new).await?;
    finish(&house, &half, &code_at(&secret, studio.clock.now())).await?;
    Ok(())
}

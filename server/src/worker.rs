//! What the server does by itself: empties the trash every day, reminds of what is due, sends letters as
//! they come.

use std::time::Duration;
use studio::mail::Mailer;
use studio::{Actor, Studio, files, history, hook, mail, notice, review, trash};

/// A day.
const PAUSE: Duration = Duration::from_secs(24 * 3_600);

/// Letters and messages are looked for this often: 2 seconds.
const POST: Duration = Duration::from_secs(2);

/// What is due is looked for this often: 30 seconds.
const REMINDERS: Duration = Duration::from_secs(30);

/// Starts all of it, until the program ends.
pub fn start(studio: &Studio) {
    tokio::spawn(empty_trash(studio.clone()));
    tokio::spawn(remind(studio.clone()));
    tokio::spawn(tell_webhooks(studio.clone()));
    if let Some(mailer) = studio.mailer.clone() {
        tokio::spawn(send_letters(studio.clone(), mailer));
    }
}

/// Empties the trash of what lay there for thirty days, now and every day.
async fn empty_trash(studio: Studio) {
    loop {
        match trash::empty(&studio, &Actor::Operator).await {
            Ok(0) => {}
            Ok(items) => tracing::info!(items, "the trash was emptied of {items} items"),
            Err(error) => tracing::error!(%error, "the trash could not be emptied: {error}"),
        }
        match files::sweep(&studio, &Actor::Operator).await {
            Ok(0) => {}
            Ok(files) => tracing::info!(files, "{files} files that nothing shows were removed"),
            Err(error) => tracing::error!(%error, "unused files could not be removed: {error}"),
        }
        if let Err(error) = notice::forget_old(&studio).await {
            tracing::error!(%error, "old notices could not be forgotten: {error}");
        }
        match history::shorten(&studio).await {
            Ok(0) => {}
            Ok(entries) => {
                tracing::info!(entries, "{entries} old entries of histories were removed");
            }
            Err(error) => tracing::error!(%error, "a history could not be shortened: {error}"),
        }
        if let Err(error) = hook::forget_old(&studio).await {
            tracing::error!(%error, "old messages could not be forgotten: {error}");
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// Lets people stand in for those who are away, reminds of what is due, and asks somebody in where it is late.
async fn remind(studio: Studio) {
    loop {
        // Whoever is away is not late.
        if let Err(error) = review::stand_in(&studio).await {
            tracing::error!(%error, "nobody could stand in: {error}");
        }
        if let Err(error) = notice::remind(&studio).await {
            tracing::error!(%error, "nobody could be reminded: {error}");
        }
        match review::escalate(&studio).await {
            Ok(0) => {}
            Ok(items) => tracing::info!(items, "somebody was asked in on {items} late decisions"),
            Err(error) => tracing::error!(%error, "nobody could be asked in: {error}"),
        }
        if let Err(error) = review::end_out_of_date(&studio).await {
            tracing::error!(%error, "links of guests could not be ended: {error}");
        }
        tokio::time::sleep(REMINDERS).await;
    }
}

/// Tells webhooks what happened.
async fn tell_webhooks(studio: Studio) {
    loop {
        match hook::deliver_due(&studio).await {
            Ok(done) if done.given_up > 0 => {
                tracing::warn!(messages = done.given_up, "messages to webhooks were given up");
            }
            Ok(_) => {}
            Err(error) => tracing::error!(%error, "webhooks could not be told: {error}"),
        }
        tokio::time::sleep(POST).await;
    }
}

/// Sends letters. A mail server that cannot be reached is said at the start, and is no reason not to serve.
async fn send_letters(studio: Studio, mailer: Mailer) {
    if let Err(why) = mailer.reaches().await {
        tracing::warn!("--smtp-url: {why}; letters wait until it answers");
    }
    loop {
        if let Err(error) = notice::write_letters(&studio).await {
            tracing::error!(%error, "letters could not be written: {error}");
        }
        match mail::send_due(&studio).await {
            Ok(sent) if sent.sent > 0 => tracing::info!(letters = sent.sent, "letters were sent"),
            Ok(_) => {}
            Err(error) => tracing::error!(%error, "letters could not be sent: {error}"),
        }
        tokio::time::sleep(POST).await;
    }
}

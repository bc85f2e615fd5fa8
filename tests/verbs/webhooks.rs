//! Webhooks: told what their brand chose, signed, once under each number, and never inside the house.

use crate::house::{BRAND, House, fields};
use crate::notices::cut;
use crate::on_both;
use anyhow::{Context, Result};
use domain::event::EventKind;
use studio::hook::{
    Delivered, DeliveryState, KINDS, TRIES, add, deliver_due, hooks, remove, replay, signature,
    switch,
};
use studio::outbound::Outbound;
use studio::review;
use studio::{ActionError, Actor};
use tests::receiver::Receiver;

on_both!(
    a_webhook_is_told_what_it_is_for_and_can_check_it,
    a_message_is_sent_again_for_a_while_under_its_number,
    nobody_else_adds_or_sees_a_webhook,
    nothing_is_sent_inside_the_house_or_when_switched_off,
    a_program_that_ends_anywhere_loses_no_message,
);

const HOUR: i64 = 3_600_000;

async fn submitted(house: &House) -> Result<String> {
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    Ok(code)
}

async fn a_webhook_is_told_what_it_is_for_and_can_check_it(house: House) -> Result<()> {
    let receiver = Receiver::open().await?;
    let kinds = [EventKind::Submitted, EventKind::Approved];
    let secret = add(&house.studio, &house.admin, BRAND, &receiver.url, &kinds).await?;
    let code = submitted(&house).await?;
    review::withdraw(&house.studio, &house.writer, BRAND, &code).await?;
    assert_eq!(deliver_due(&house.studio).await?, Delivered { taken: 1, ..Delivered::default() });
    assert_eq!(deliver_due(&house.studio).await?, Delivered::default(), "it is sent again");
    let messages = receiver.messages();
    let [message] = messages.as_slice() else { panic!("{messages:?}") };
    let (id, at) = (message.header("webhook-id"), message.header("webhook-timestamp"));
    let signed = signature(&secret, id, at.parse()?, &message.body).context("a signature")?;
    assert_eq!(message.header("webhook-signature"), signed);
    let told: serde_json::Value = serde_json::from_str(&message.body)?;
    assert_eq!(told["type"], "item.submitted");
    assert_eq!(told["data"]["item"], code.as_str());
    assert_eq!(told["data"]["title"], "Le marbre");
    assert!(!message.body.contains("Camille"), "nobody is named: {}", message.body);
    Ok(())
}

async fn a_message_is_sent_again_for_a_while_under_its_number(house: House) -> Result<()> {
    let receiver = Receiver::open().await?;
    add(&house.studio, &house.manager, BRAND, &receiver.url, &KINDS).await?;
    receiver.answer(302);
    let code = house.article("Le marbre", "Un.").await?;
    for _ in 0..TRIES + 3 {
        deliver_due(&house.studio).await?;
        house.studio.clock.advance_ms(24 * HOUR);
    }
    let messages = receiver.messages();
    assert_eq!(messages.len(), TRIES, "a redirection is followed, or it is sent for ever");
    let (access, all) = hooks(&house.studio, &house.manager, BRAND).await?;
    let told = &all[0].told[0];
    assert_eq!((told.state, told.answer.as_str()), (DeliveryState::Failed, "302"));
    receiver.answer(200);
    let (hook, message) = (&all[0].hook.id, &told.id);
    replay(&house.studio, &house.manager, BRAND, hook, message).await?;
    assert_eq!(deliver_due(&house.studio).await?.taken, 1);
    let mut numbers: Vec<_> =
        receiver.messages().iter().map(|it| it.header("webhook-id").to_owned()).collect();
    numbers.dedup();
    assert_eq!(numbers, std::slice::from_ref(message), "each copy has the number of the first");
    let (_, all) = hooks(&house.studio, &house.manager, BRAND).await?;
    assert_eq!(all[0].told[0].state, DeliveryState::Done);
    assert!(access.brand.slug == BRAND && !code.is_empty());
    Ok(())
}

async fn nobody_else_adds_or_sees_a_webhook(house: House) -> Result<()> {
    let receiver = Receiver::open().await?;
    let secret = add(&house.studio, &house.admin, BRAND, &receiver.url, &KINDS).await?;
    let all = hooks(&house.studio, &house.admin, BRAND).await?.1;
    let hook = all[0].hook.id.clone();
    assert!(!format!("{all:?}").contains(&secret), "a log would hold the secret");
    for other in [&house.writer, &house.community, &house.viewer, &house.stranger, &Actor::Operator]
    {
        let refused = |it: Result<(), ActionError>| {
            matches!(it, Err(ActionError::NotFound | ActionError::Forbidden))
        };
        let studio = &house.studio;
        assert!(refused(hooks(studio, other, BRAND).await.map(drop)), "{other:?}");
        assert!(refused(add(studio, other, BRAND, &receiver.url, &KINDS).await.map(drop)));
        assert!(refused(switch(studio, other, BRAND, &hook, false).await));
        assert!(refused(remove(studio, other, BRAND, &hook).await));
        assert!(refused(replay(studio, other, BRAND, &hook, "msg_1").await));
    }
    // Somebody of another brand, who keeps that one, reaches no webhook of this one through it.
    let through = switch(&house.studio, &house.stranger, "ailleurs", &hook, false).await;
    assert!(matches!(through, Err(ActionError::NotFound)), "{through:?}");
    Ok(())
}

async fn nothing_is_sent_inside_the_house_or_when_switched_off(mut house: House) -> Result<()> {
    let receiver = Receiver::open().await?;
    let secret = add(&house.studio, &house.admin, BRAND, &receiver.url, &KINDS).await?;
    assert!(secret.starts_with("whsec_"));
    submitted(&house).await?;
    let hook = hooks(&house.studio, &house.admin, BRAND).await?.1.remove(0).hook.id;
    switch(&house.studio, &house.admin, BRAND, &hook, false).await?;
    submitted(&house).await?;
    deliver_due(&house.studio).await?;
    assert!(receiver.messages().is_empty(), "it was switched off before");
    // Where its operator does not allow this machine itself, no address inside is taken or written to.
    switch(&house.studio, &house.admin, BRAND, &hook, true).await?;
    house.studio.outbound = Outbound::new(false);
    submitted(&house).await?;
    deliver_due(&house.studio).await?;
    assert!(receiver.messages().is_empty(), "{:?}", receiver.messages());
    for url in
        ["", "http://hooks.example.org/", "https://127.0.0.1/", "https://10.0.0.1/", &receiver.url]
    {
        let refused = add(&house.studio, &house.admin, BRAND, url, &KINDS).await;
        assert_eq!(fields(refused), ["url"], "{url}");
    }
    let none = add(&house.studio, &house.admin, BRAND, "https://hooks.example.org/", &[]).await;
    assert_eq!(fields(none), ["kinds"]);
    remove(&house.studio, &house.admin, BRAND, &hook).await?;
    assert!(hooks(&house.studio, &house.admin, BRAND).await?.1.is_empty());
    Ok(())
}

async fn a_program_that_ends_anywhere_loses_no_message(house: House) -> Result<()> {
    let receiver = Receiver::open().await?;
    add(&house.studio, &house.admin, BRAND, &receiver.url, &[EventKind::Submitted]).await?;
    let code = house.article("Le marbre", "Un.").await?;
    let (mut steps, mut told) = (1, 0);
    loop {
        let done = cut(house.submit(&code), steps).await;
        let open = house.open(&code).await?.item.workflow.round.is_some();
        told += usize::from(open);
        let written = hooks(&house.studio, &house.admin, BRAND).await?.1[0].told.len();
        assert_eq!(written, told, "after {steps} steps");
        if done.is_some() {
            break;
        }
        if open {
            review::withdraw(&house.studio, &house.writer, BRAND, &code).await?;
        }
        steps += 1;
    }
    let mut steps = 1;
    while cut(deliver_due(&house.studio), steps).await.transpose()?.is_none() {
        steps += 1;
        house.studio.clock.advance_ms(HOUR);
    }
    let all = hooks(&house.studio, &house.admin, BRAND).await?.1.remove(0).told;
    assert!(all.iter().all(|it| it.state == DeliveryState::Done), "{all:?}");
    let sent = receiver.messages();
    let came = |id: &str| sent.iter().any(|it| it.header("webhook-id") == id);
    assert!(all.iter().all(|it| came(&it.id)), "one is lost");
    assert!(sent.iter().all(|it| all.iter().any(|m| m.id == it.header("webhook-id"))));
    Ok(())
}

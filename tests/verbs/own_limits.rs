//! A brand's own limits, typed or read from an instance, and the time zones of its accounts.

use crate::house::{BRAND, House, fields};
use crate::on_both;
use anyhow::{Context, Result};
use domain::Post;
use domain::brand::own::OwnLimits;
use studio::item::NewItem;
use studio::outbound::Outbound;
use studio::{ActionError, brand, item};
use tests::receiver::Receiver;

on_both!(
    an_instance_is_asked_and_its_limits_are_kept_with_where_they_come_from,
    an_instance_that_answers_nonsense_or_nothing_changes_nothing,
    no_instance_inside_the_house_is_asked,
    a_limit_of_ones_own_lets_a_longer_post_pass,
    a_paid_account_has_the_limits_of_those_who_pay,
    accounts_have_time_zones_of_their_own,
);

/// What an instance says, as Mastodon's own documentation writes it.
const ANSWER: &str = r#"{"domain":"example.social","configuration":{
    "statuses":{"max_characters":5000,"max_media_attachments":8,"characters_reserved_per_url":30},
    "polls":{"max_options":12,"max_characters_per_option":80,"min_expiration":300,"max_expiration":2629746}}}"#;

async fn kept(house: &House, network: &str) -> Result<Option<OwnLimits>> {
    let access = brand::settings(&house.studio, &house.manager, BRAND).await?;
    Ok(access.brand.settings.posting.limits.get(network).cloned())
}

async fn an_instance_is_asked_and_its_limits_are_kept_with_where_they_come_from(
    house: House,
) -> Result<()> {
    let instance = Receiver::open().await?;
    instance.say(ANSWER);
    let host = instance.host();
    for by in [&house.writer, &house.community, &house.viewer] {
        let answer = brand::ask_instance(&house.studio, by, BRAND, host).await;
        assert!(matches!(answer, Err(ActionError::Forbidden)), "{by:?}");
    }
    assert!(instance.messages().is_empty(), "nobody was asked for them");
    let typed = format!("http://{host}/");
    let (_, differs) = brand::ask_instance(&house.studio, &house.manager, BRAND, &typed).await?;
    let own = kept(&house, "mastodon").await?.context("limits")?;
    assert!(differs && own.length == 5_000 && own.url_cost == Some(30), "{own:?}");
    assert_eq!((own.images, own.host.as_str(), own.at), (Some(8), host, house.studio.clock.now()));
    assert_eq!(own.poll.map(|it| (it.options, it.option_length)), Some((12, 80)));
    let asked = instance.messages();
    assert_eq!(asked.len(), 1);
    assert_eq!((asked[0].header("cookie"), asked[0].header("authorization")), ("", ""));

    instance.say(r#"{"configuration":{"statuses":{"max_characters":500}}}"#);
    let (_, differs) = brand::ask_instance(&house.studio, &house.manager, BRAND, host).await?;
    assert!(!differs);
    assert_eq!(kept(&house, "mastodon").await?, None, "as Mastodon usually does");
    Ok(())
}

async fn an_instance_that_answers_nonsense_or_nothing_changes_nothing(house: House) -> Result<()> {
    let instance = Receiver::open().await?;
    instance.say(ANSWER);
    let ask =
        async |host: &str| brand::ask_instance(&house.studio, &house.manager, BRAND, host).await;
    ask(instance.host()).await?;
    let before = kept(&house, "mastodon").await?;
    for said in [
        "<html>".to_owned(),
        r#"{"configuration":{"statuses":{"max_characters":0}}}"#.to_owned(),
        format!("{{\"a\":\"{}\"}}", "a".repeat(300_000)),
    ] {
        instance.say(&said);
        assert_eq!(fields(ask(instance.host()).await), ["instance"], "{}", said.len());
    }
    for status in [302, 404, 500] {
        instance.say(ANSWER);
        instance.answer(status);
        assert_eq!(fields(ask(instance.host()).await), ["instance"], "{status}");
    }
    for host in ["", "a b", "exemple.fr/journal"] {
        assert_eq!(fields(ask(host).await), ["host"], "{host}");
    }
    assert_eq!(kept(&house, "mastodon").await?, before);
    Ok(())
}

async fn no_instance_inside_the_house_is_asked(mut house: House) -> Result<()> {
    let instance = Receiver::open().await?;
    instance.say(ANSWER);
    house.studio.outbound = Outbound::new(false);
    for host in [instance.host(), "localhost", "10.0.0.1", "169.254.169.254", "2130706433"] {
        let answer = brand::ask_instance(&house.studio, &house.manager, BRAND, host).await;
        assert_eq!(fields(answer), ["instance"], "{host}");
    }
    assert!(instance.messages().is_empty());
    Ok(())
}

async fn a_limit_of_ones_own_lets_a_longer_post_pass(house: House) -> Result<()> {
    let by = &house.community;
    let post = Post { network: "x".into(), text: "a".repeat(1_000), ..Post::default() };
    let code = item::create(&house.studio, by, BRAND, NewItem::Post(post)).await?.to_string();
    assert!(matches!(house.submit_as(by, &code).await, Err(ActionError::Invalid(_))));
    let set = async |network: &str, limit: &str, reason: &str| {
        let typed = (network, limit, reason);
        brand::set_limit(&house.studio, &house.manager, BRAND, typed).await
    };
    for (network, limit, reason, field) in [
        ("x", "0", "compte premium", "limit"),
        ("x", "280", "compte premium", "limit"),
        ("x", "beaucoup", "compte premium", "limit"),
        ("x", "25000", " ", "limit_reason"),
        ("myspace", "25000", "compte premium", "network"),
    ] {
        assert_eq!(fields(set(network, limit, reason).await), [field], "{limit}");
    }
    set("x", "25 000", "compte premium").await?;
    assert_eq!(kept(&house, "x").await?.map(|it| it.reason), Some("compte premium".to_owned()));
    house.submit_as(by, &code).await?;
    brand::drop_limit(&house.studio, &house.manager, BRAND, "x").await?;
    assert_eq!(kept(&house, "x").await?, None);
    Ok(())
}

async fn a_paid_account_has_the_limits_of_those_who_pay(house: House) -> Result<()> {
    let by = &house.community;
    let set = async |network: &str, reason: &str| {
        brand::set_premium(&house.studio, &house.manager, BRAND, (network, reason)).await
    };
    for (network, reason, field) in [
        ("linkedin", "abonnement de la marque", "network"),
        ("minitel", "abonnement de la marque", "network"),
        ("x", " ", "premium_reason"),
    ] {
        assert_eq!(fields(set(network, reason).await), [field], "{network}");
    }
    let answer = brand::set_premium(&house.studio, by, BRAND, ("x", "abonnement")).await;
    assert!(matches!(answer, Err(ActionError::Forbidden)));
    assert_eq!(kept(&house, "x").await?, None);

    set("x", "abonnement de la marque").await?;
    let own = kept(&house, "x").await?.context("limits")?;
    assert_eq!((own.premium, own.length, own.at), (true, 25_000, house.studio.clock.now()));
    let submit = async |length: usize| -> Result<_> {
        let post = Post { network: "x".into(), text: "a".repeat(length), ..Post::default() };
        let code = item::create(&house.studio, by, BRAND, NewItem::Post(post)).await?.to_string();
        Ok(house.submit_as(by, &code).await)
    };
    assert!(submit(25_000).await?.is_ok());
    assert!(matches!(submit(25_001).await?, Err(ActionError::Invalid(_))));
    brand::drop_limit(&house.studio, &house.manager, BRAND, "x").await?;
    assert!(matches!(submit(281).await?, Err(ActionError::Invalid(_))));
    Ok(())
}

async fn accounts_have_time_zones_of_their_own(house: House) -> Result<()> {
    let set = async |typed: &[(&str, &str)]| {
        brand::set_zones(&house.studio, &house.manager, BRAND, typed).await
    };
    set(&[("x", "America/Montreal"), ("linkedin", ""), ("facebook", "Europe/Paris")]).await?;
    assert_eq!(fields(set(&[("x", "Mars/Olympus")]).await), ["zones"]);
    let brand = brand::settings(&house.studio, &house.manager, BRAND).await?.brand;
    let zones: Vec<&str> = ["x", "linkedin"].iter().map(|it| brand::zone_at(&brand, it)).collect();
    assert!(zones[0].starts_with("America/") && zones[1] == brand.time_zone, "{zones:?}");
    assert_eq!(brand.time_zone, "Europe/Paris");
    assert_eq!(brand.settings.posting.zones.len(), 1, "the brand's own zone is none of an account");
    let by = &house.writer;
    let answer = brand::set_zones(&house.studio, by, BRAND, &[]).await;
    assert!(matches!(answer, Err(ActionError::Forbidden)));
    Ok(())
}

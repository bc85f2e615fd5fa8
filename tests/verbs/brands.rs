//! What a brand decides for itself; brands founded, renamed, archived.

use crate::house::{BRAND, House, PICTURE, fields, refused};
use crate::on_both;
use anyhow::{Context, Result};
use domain::brand::Measure;
use domain::workflow::{Preset, Refusal};
use domain::{PersonId, Role, Roles};
use studio::brand::{self, Approval, Description};
use studio::person::{self, PeopleRefusal};
use studio::{ActionError, Actor, inbox, item};

on_both!(
    a_brand_says_what_it_is_and_its_former_address_still_leads_there,
    what_cannot_be_a_brand_is_refused_field_by_field,
    only_who_configures_a_brand_changes_it,
    colours_that_cannot_be_told_apart_are_refused,
    a_logo_is_for_the_people_of_its_brand,
    thresholds_change_the_score_of_their_language,
    named_approvers_approve_and_open_rounds_keep_theirs,
    a_brand_is_never_left_without_anybody_to_approve,
    an_archived_brand_is_read_and_nothing_else,
    an_administrator_founds_brands_that_share_nothing
);

fn description() -> Description {
    Description {
        name: "Atelier Nord".into(),
        slug: "atelier-nord".into(),
        host: "https://nord.exemple.fr/".into(),
        languages: vec!["fr".into(), "de".into()],
        usual: "de".into(),
        zone: "America/Montreal".into(),
    }
}

fn id(actor: &Actor) -> Result<PersonId> {
    actor.person().context("a person")
}

async fn a_brand_says_what_it_is_and_its_former_address_still_leads_there(
    house: House,
) -> Result<()> {
    let (studio, admin) = (&house.studio, &house.admin);
    let code = house.article("Le marbre", "Un.").await?;
    let slug = brand::describe(studio, admin, BRAND, &description()).await?;
    assert_eq!(slug, "atelier-nord");
    for address in [BRAND, "atelier-nord"] {
        let it = brand::settings(studio, admin, address).await?.brand;
        assert_eq!((it.name.as_str(), it.site_host.as_str()), ("Atelier Nord", "nord.exemple.fr"));
        assert_eq!(it.languages, ["de", "fr"]);
        assert_eq!(it.slug, "atelier-nord");
        // Who was typing when the address changed loses nothing.
        item::open(studio, &house.writer, address, &code).await?;
    }
    house.write(&house.writer, &code, "Deux.").await?;
    // Nobody else gets the former address, and its own brand may take it again.
    let taken = Description { slug: BRAND.into(), ..description() };
    let answer = brand::describe(studio, &house.stranger, "ailleurs", &taken).await;
    assert!(matches!(answer, Err(ActionError::Forbidden)), "a manager changes no address");
    assert_eq!(brand::describe(studio, admin, "atelier-nord", &taken).await?, BRAND);
    brand::settings(studio, admin, "atelier-nord").await?;
    Ok(())
}

async fn what_cannot_be_a_brand_is_refused_field_by_field(house: House) -> Result<()> {
    let (studio, admin) = (&house.studio, &house.admin);
    let typed = Description {
        name: " ".into(),
        slug: "Été !".into(),
        host: "a b".into(),
        languages: vec!["xx".into()],
        usual: String::new(),
        zone: "Lune/Base".into(),
    };
    let answer = brand::describe(studio, admin, BRAND, &typed).await;
    assert_eq!(fields(answer), ["brand", "slug", "host", "zone", "languages"]);
    let taken = Description { slug: "ailleurs".into(), ..description() };
    assert_eq!(fields(brand::describe(studio, admin, BRAND, &taken).await), ["slug"]);
    assert_eq!(fields(brand::set_networks(studio, admin, BRAND, &["viadeo"]).await), ["networks"]);
    let typed = |it: Measure| if it == Measure::Words { "beaucoup" } else { "" }.to_owned();
    let answer = brand::set_thresholds(studio, admin, BRAND, ("fr", ""), typed).await;
    assert_eq!(fields(answer), ["words"]);
    for of in [("xx", ""), ("fr", "roman")] {
        let answer = brand::set_thresholds(studio, admin, BRAND, of, |_| String::new()).await;
        assert!(matches!(answer, Err(ActionError::NotFound)), "{of:?}: {answer:?}");
    }
    assert_eq!(brand::settings(studio, admin, BRAND).await?.brand.name, "Atelier");
    Ok(())
}

async fn only_who_configures_a_brand_changes_it(house: House) -> Result<()> {
    let studio = &house.studio;
    for by in [&house.writer, &house.community, &house.viewer] {
        let answer = brand::set_networks(studio, by, BRAND, &["x"]).await;
        assert!(matches!(answer, Err(ActionError::Forbidden)), "{by:?}");
        assert!(matches!(brand::archive(studio, by, BRAND).await, Err(ActionError::NotFound)));
    }
    for by in [&house.suspended, &house.stranger] {
        let answer = brand::set_networks(studio, by, BRAND, &["x"]).await;
        assert!(matches!(answer, Err(ActionError::NotFound)), "{by:?}");
    }
    // A manager configures, and neither moves nor archives the brand.
    brand::set_networks(studio, &house.manager, BRAND, &["x", "mastodon"]).await?;
    let moved = brand::describe(studio, &house.manager, BRAND, &description()).await;
    assert!(matches!(moved, Err(ActionError::Forbidden)));
    assert!(matches!(
        brand::archive(studio, &house.manager, BRAND).await,
        Err(ActionError::NotFound)
    ));
    let it = brand::settings(studio, &house.manager, BRAND).await?.brand;
    assert_eq!(it.settings.networks, ["x", "mastodon"]);
    Ok(())
}

async fn colours_that_cannot_be_told_apart_are_refused(house: House) -> Result<()> {
    let (studio, admin) = (&house.studio, &house.admin);
    let set = async |colour, ink| brand::set_colours(studio, admin, BRAND, colour, ink).await;
    assert_eq!(fields(set("#777777", "#ffffff").await), ["contrast"], "4.47 to 1");
    assert_eq!(fields(set("red", "").await), ["colour"]);
    assert_eq!(fields(set("#112233", "url(x)").await), ["ink"]);
    set("#767676", "#FFFFFF").await?;
    let look = brand::settings(studio, admin, BRAND).await?.brand.settings.look;
    assert_eq!((look.colour.as_str(), look.ink.as_str()), ("#767676", "#ffffff"));
    set("", "").await?;
    let look = brand::settings(studio, admin, BRAND).await?.brand.settings.look;
    assert_eq!(look.colour, "");
    Ok(())
}

async fn a_logo_is_for_the_people_of_its_brand(house: House) -> Result<()> {
    let (studio, admin) = (&house.studio, &house.admin);
    assert!(matches!(brand::logo(studio, admin, BRAND).await, Err(ActionError::NotFound)));
    let page = b"<svg onload=alert(1)>".to_vec();
    let refused = brand::set_logo(studio, admin, BRAND, Some(page)).await;
    assert!(matches!(refused, Err(ActionError::Picture(_))), "{refused:?}");
    brand::set_logo(studio, admin, BRAND, Some(PICTURE.to_vec())).await?;
    let logo = brand::logo(studio, &house.viewer, BRAND).await?;
    assert!(logo.bytes.len() < PICTURE.len() && logo.media_type.starts_with("image/"));
    let other = brand::logo(studio, &house.stranger, BRAND).await;
    assert!(matches!(other, Err(ActionError::NotFound)));
    brand::set_logo(studio, admin, BRAND, None).await?;
    assert!(matches!(brand::logo(studio, admin, BRAND).await, Err(ActionError::NotFound)));
    Ok(())
}

async fn thresholds_change_the_score_of_their_language(house: House) -> Result<()> {
    let (studio, admin) = (&house.studio, &house.admin);
    let text =
        "Le marbre était la table de pierre sur laquelle on composait les pages. ".repeat(30);
    let code = house.article("Le marbre", &text).await?;
    let score =
        async || -> Result<Option<u8>> { Ok(house.open(&code).await?.item.summary.seo_score) };
    let before = score().await?;
    let words = |it: Measure| if it == Measure::Words { "5000" } else { "" }.to_owned();
    brand::set_thresholds(studio, admin, BRAND, ("en", ""), words).await?;
    brand::set_thresholds(studio, admin, BRAND, ("fr", "product"), words).await?;
    house.write(&house.writer, &code, &format!("{text}Un.")).await?;
    assert_eq!(score().await?, before, "another language, another kind of content");
    brand::set_thresholds(studio, admin, BRAND, ("fr", "article"), words).await?;
    house.write(&house.writer, &code, &format!("{text}Deux.")).await?;
    assert!(score().await? < before, "{:?} is not under {before:?}", score().await?);
    Ok(())
}

fn approval(house: &House, approvers: &[&Actor]) -> Result<Approval> {
    Ok(Approval {
        preset: Preset::Reviewed,
        approvers: approvers.iter().map(|it| id(it)).collect::<Result<_>>()?,
        supervised: vec![id(&house.writer)?],
        ..Approval::default()
    })
}

async fn named_approvers_approve_and_open_rounds_keep_theirs(house: House) -> Result<()> {
    let (studio, admin) = (&house.studio, &house.admin);
    let open = house.article("Ouvert", "Un.").await?;
    house.submit(&open).await?;
    brand::set_approval(studio, admin, BRAND, &approval(&house, &[&house.second])?).await?;
    let code = house.article("Nouveau", "Un.").await?;
    house.submit(&code).await?;
    assert_eq!(refused(house.approve(&house.manager, &code).await), Refusal::NotYourTurn);
    house.approve(&house.second, &code).await?;
    house.approve(&house.manager, &open).await?;
    let people = brand::settings(studio, admin, BRAND).await?.people;
    let supervised = people.iter().filter(|it| !it.removed && !it.member.autonomous);
    assert_eq!(supervised.map(|it| it.name.as_str()).collect::<Vec<_>>(), ["Camille"]);
    Ok(())
}

async fn a_brand_is_never_left_without_anybody_to_approve(house: House) -> Result<()> {
    let (studio, admin) = (&house.studio, &house.admin);
    let set = async |of: &[&Actor]| -> Result<Result<String, ActionError>> {
        Ok(brand::set_approval(studio, admin, BRAND, &approval(&house, of)?).await)
    };
    for wrong in [&house.community, &house.suspended, &house.stranger, admin] {
        assert_eq!(fields(set(&[&house.manager, wrong]).await?), ["approvers"], "{wrong:?}");
    }
    set(&[&house.second]).await??;
    let second = id(&house.second)?;
    let writes = Roles(vec![Role::Writer]);
    for answer in [
        person::set_roles(studio, admin, BRAND, second, writes, true).await,
        person::suspend_member(studio, admin, BRAND, second, None).await,
        person::remove_member(studio, admin, BRAND, second, None).await,
    ] {
        assert!(
            matches!(answer, Err(ActionError::People(PeopleRefusal::LastApprover))),
            "{answer:?}"
        );
    }
    set(&[]).await??;
    person::suspend_member(studio, admin, BRAND, second, None).await?;
    person::suspend_member(studio, admin, BRAND, id(&house.manager)?, None).await?;
    assert_eq!(fields(set(&[]).await?), ["approvers"], "no manager is left");
    Ok(())
}

async fn an_archived_brand_is_read_and_nothing_else(house: House) -> Result<()> {
    let (studio, admin) = (&house.studio, &house.admin);
    let code = house.article("Le marbre", "Un.").await?;
    let door =
        person::invite(studio, admin, BRAND, "lou@exemple.fr", Roles(vec![Role::Writer]), true)
            .await?;
    brand::archive(studio, admin, BRAND).await?;
    assert!(matches!(brand::archive(studio, admin, BRAND).await, Err(ActionError::Stale)));
    item::open(studio, &house.writer, BRAND, &code).await?;
    let answer = house.write(&house.writer, &code, "Deux.").await;
    assert!(matches!(answer, Err(ActionError::Forbidden)), "{answer:?}");
    let answer = brand::set_networks(studio, admin, BRAND, &["x"]).await;
    assert!(matches!(answer, Err(ActionError::Forbidden)), "{answer:?}");
    let answer = house.submit(&code).await;
    assert!(matches!(answer, Err(ActionError::Forbidden)), "{answer:?}");
    let token = door.rsplit('/').next().unwrap_or_default();
    assert!(matches!(person::invited(studio, token).await, Err(ActionError::NotFound)));
    assert_eq!(inbox::places(studio, &house.writer).await?.brands, []);
    let kept = brand::administered(studio, admin).await?;
    assert!(kept.iter().any(|it| it.slug == BRAND && it.archived_at.is_some()));
    assert!(matches!(
        brand::restore(studio, &house.manager, BRAND).await,
        Err(ActionError::NotFound)
    ));
    brand::restore(studio, admin, BRAND).await?;
    house.write(&house.writer, &code, "Deux.").await?;
    person::invited(studio, token).await?;
    Ok(())
}

async fn an_administrator_founds_brands_that_share_nothing(house: House) -> Result<()> {
    let (studio, admin) = (&house.studio, &house.admin);
    for by in [&house.manager, &house.writer, &house.stranger] {
        let answer = brand::found(studio, by, "Nord").await;
        assert!(matches!(answer, Err(ActionError::Forbidden)), "{by:?}");
    }
    assert_eq!(fields(brand::found(studio, admin, " ").await), ["brand"]);
    let slug = brand::found(studio, admin, "Atelier").await?;
    assert_eq!(slug, "atelier-2");
    assert_eq!(item::board(studio, admin, &slug).await?.cards.len(), 0);
    for by in [&house.manager, &house.writer, &house.stranger] {
        assert!(matches!(item::board(studio, by, &slug).await, Err(ActionError::NotFound)));
    }
    Ok(())
}

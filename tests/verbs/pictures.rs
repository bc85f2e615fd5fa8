//! Pictures: taken in safely, named once, cut without ever growing.

use crate::house::{BRAND, House, PICTURE};
use crate::on_both;
use anyhow::{Context, Result};
use domain::Content;
use studio::{ActionError, Actor, part};

on_both!(
    a_second_picture_of_a_name_gets_a_number,
    a_picture_is_public_while_it_is_approved,
    what_is_no_picture_is_refused,
    a_rendition_fits_its_placement,
    two_pictures_cannot_take_one_name,
);

async fn a_second_picture_of_a_name_gets_a_number(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    for name in ["presse.jpg", "presse-2.jpg", "presse-3.jpg"] {
        let (_, visual) = house.picture(&code, "../Presse.JPEG").await?;
        assert_eq!(visual.name, name);
    }
    let visuals = house.open(&code).await?;
    let original =
        part::picture::original(&house.studio, &house.viewer, BRAND, &code, visuals.parts[1].id);
    let original = original.await?;
    assert_eq!(
        (original.media_type.as_str(), original.name.as_str()),
        ("image/jpeg", "presse.jpg")
    );
    let hash = domain::ContentHash::of(&original.bytes);
    let by_hash = async |actor| part::picture::of_hash(&house.studio, actor, hash).await;
    assert_eq!(by_hash(&house.viewer).await?.bytes, original.bytes);
    for nobody in [&house.stranger, &house.suspended, &Actor::Operator] {
        assert!(matches!(by_hash(nobody).await, Err(ActionError::NotFound)), "{nobody:?}");
    }
    Ok(())
}

/// What an exported file shows can be fetched without an account, as long as the approval stands.
async fn a_picture_is_public_while_it_is_approved(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    let (id, visual) = house.picture(&code, "presse.jpg").await?;
    let public =
        async |name| part::picture::approved(&house.studio, visual.original, name).await.ok();
    assert_eq!(public("presse.jpg").await, None);
    house.submit(&code).await?;
    assert_eq!(public("presse.jpg").await, None, "it is under review");
    house.approve(&house.manager, &code).await?;
    assert!(public("presse.jpg").await.is_some());
    assert_eq!(public("autre.jpg").await, None);
    let part = house.open(&code).await?.part(id).context("the picture")?.clone();
    let other = domain::Visual { alt: "Une autre presse".into(), ..visual.clone() };
    let edited = Content::Visual(other);
    part::save(&house.studio, &house.writer, BRAND, &code, id, part.save_seq, edited).await?;
    assert_eq!(public("presse.jpg").await, None, "the approval is void");
    Ok(())
}

async fn what_is_no_picture_is_refused(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    for bytes in [b"<svg onload=alert(1)>".to_vec(), b"GIF89a".to_vec(), PICTURE[..5_000].to_vec()]
    {
        let answer =
            part::add_visual(&house.studio, &house.community, BRAND, &code, "a.jpg", bytes).await;
        assert!(matches!(answer, Err(ActionError::Picture(_))), "{answer:?}");
    }
    assert_eq!(house.open(&code).await?.parts.len(), 1);
    Ok(())
}

async fn a_rendition_fits_its_placement(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    let (id, visual) = house.picture(&code, "presse.jpg").await?;
    let cut = async |network, placement| {
        part::picture::rendition(&house.studio, &house.viewer, BRAND, &code, id, network, placement)
            .await
    };
    let square = cut("x", "post_square").await?;
    assert!(square.width == square.height && square.width <= visual.width.min(visual.height));
    assert_eq!(cut("x", "post_square").await?.bytes, square.bytes);
    for (network, placement) in [("x", "video"), ("x", "none"), ("none", "post_square")] {
        let answer = cut(network, placement).await;
        assert!(matches!(answer, Err(ActionError::NotFound)), "{network} {placement}");
    }
    Ok(())
}

async fn two_pictures_cannot_take_one_name(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    house.picture(&code, "presse.jpg").await?;
    let (second, visual) = house.picture(&code, "autre.jpg").await?;
    let renamed = Content::Visual(domain::Visual { name: "presse.jpg".into(), ..visual });
    let answer = part::save(&house.studio, &house.writer, BRAND, &code, second, 2, renamed).await;
    assert_eq!(crate::house::fields(answer), ["name"]);
    let opened = house.open(&code).await?;
    let (part, _) = opened.visual("autre.jpg").context("it kept its name")?;
    assert_eq!(part.id, second);
    Ok(())
}

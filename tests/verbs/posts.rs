//! Posts: one for each network, or an item on their own.

use crate::house::{BRAND, House, fields};
use crate::on_both;
use anyhow::{Context, Result};
use domain::{Content, ItemKind, ItemState, Post, Visual};
use studio::export::Format;
use studio::item::NewItem;
use studio::{ActionError, export, item, part, review};

on_both!(
    an_item_has_one_post_a_network,
    a_post_stands_on_its_own,
    a_removed_post_comes_back_as_it_was,
    a_thread_is_counted_post_by_post,
    the_five_other_networks_go_all_the_way,
    a_network_that_needs_a_picture_is_handed_over_with_one,
    a_first_comment_longer_than_its_network_takes_is_not_handed_over,
    the_texts_beside_a_post_are_approved_and_leave_with_it,
    a_picture_is_cut_as_each_network_takes_it
);

fn post(network: &str, text: &str) -> Post {
    Post { network: network.into(), text: text.into(), ..Post::default() }
}

async fn an_item_has_one_post_a_network(house: House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.community);
    let code = house.article("Le marbre", "Un.").await?;
    part::add_post(studio, by, BRAND, &code, post("x", "")).await?;
    part::add_post(studio, by, BRAND, &code, post("linkedin", "")).await?;
    for network in ["x", "viadeo", "nulle-part", ""] {
        let answer = part::add_post(studio, by, BRAND, &code, post(network, "")).await;
        assert_eq!(fields(answer), ["network"], "{network}");
    }
    assert_eq!(house.open(&code).await?.parts.len(), 3);
    Ok(())
}

async fn a_post_stands_on_its_own(house: House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.community);
    let new = NewItem::Post(post("linkedin", "Samedi, l’atelier ouvre ses tiroirs.\n\nVenez."));
    let code = item::create(studio, by, BRAND, new).await?.to_string();
    let board = item::board(studio, by, BRAND).await?;
    let card = board.cards.first().context("a card")?;
    assert_eq!(card.kind, ItemKind::Post);
    assert_eq!(card.summary.title, "Samedi, l’atelier ouvre ses tiroirs.");
    review::submit(studio, by, BRAND, &code, &[], "").await?;
    house.approve(&house.manager, &code).await?;
    assert_eq!(house.open(&code).await?.item.state, ItemState::Approved);
    let taken = export::item(studio, by, BRAND, &code, Format::Markdown).await?;
    assert!(taken.file.is_some());
    let page = export::item(studio, by, BRAND, &code, Format::Wxr).await?;
    assert!(page.file.is_none() || page.left_out.is_empty());
    Ok(())
}

async fn a_thread_is_counted_post_by_post(house: House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.community);
    let long = "mot ".repeat(60);
    let one = NewItem::Post(post("x", &format!("{long}{long}")));
    let one = item::create(studio, by, BRAND, one).await?.to_string();
    assert_eq!(fields(review::submit(studio, by, BRAND, &one, &[], "").await), ["text"]);
    let two = NewItem::Post(post("x", &format!("{long}\n---\n{long}")));
    let two = item::create(studio, by, BRAND, two).await?.to_string();
    review::submit(studio, by, BRAND, &two, &[], "").await?;
    Ok(())
}

async fn the_five_other_networks_go_all_the_way(house: House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.community);
    let five = ["instagram", "facebook", "threads", "mastodon", "bluesky"];
    let code = house.article("Le marbre", "Un.").await?;
    let (_, visual) = house.picture(&code, "presse.jpg").await?;
    for network in five {
        let text = format!("Bonjour {network}, à lire\u{a0}: https://exemple.fr/a #atelier");
        let post = Post { pictures: vec![visual.name.clone()], ..post(network, &text) };
        part::add_post(studio, by, BRAND, &code, post).await?;
    }
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    let table =
        export::item(studio, by, BRAND, &code, Format::Csv).await?.file.context("a file")?;
    let table = String::from_utf8(table.bytes)?;
    for network in five {
        assert!(table.contains(&format!("\"{network}\"")), "{network}: {table}");
    }
    Ok(())
}

async fn a_network_that_needs_a_picture_is_handed_over_with_one(house: House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.community);
    let new = NewItem::Post(post("instagram", "Sans image."));
    let code = item::create(studio, by, BRAND, new).await?.to_string();
    assert_eq!(fields(house.submit_as(by, &code).await), ["post_pictures"]);
    let (part, visual) = house.picture(&code, "presse.jpg").await?;
    let (lead, save) = house.lead(&code).await?;
    let shown = Post { pictures: vec![visual.name.clone()], ..post("instagram", "Avec.") };
    part::save(studio, by, BRAND, &code, lead, save, Content::Post(shown)).await?;
    let long = Visual { alt: "a".repeat(1_001), ..visual.clone() };
    part::save(studio, by, BRAND, &code, part, 2, Content::Visual(long)).await?;
    assert_eq!(fields(house.submit_as(by, &code).await), ["post_alt"]);
    let short = Visual { alt: "a".repeat(1_000), ..visual };
    part::save(studio, by, BRAND, &code, part, 3, Content::Visual(short)).await?;
    house.submit_as(by, &code).await?;
    Ok(())
}

async fn a_first_comment_longer_than_its_network_takes_is_not_handed_over(
    house: House,
) -> Result<()> {
    let (studio, by) = (&house.studio, &house.community);
    let submitted = async |length: usize| -> Result<_> {
        let post = Post { first_comment: "é".repeat(length), ..post("linkedin", "Bonjour.") };
        let code = item::create(studio, by, BRAND, NewItem::Post(post)).await?.to_string();
        Ok(house.submit_as(by, &code).await)
    };
    assert_eq!(fields(submitted(1_251).await?), ["first_comment"]);
    submitted(1_250).await??;
    Ok(())
}

async fn the_texts_beside_a_post_are_approved_and_leave_with_it(house: House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.community);
    let told = |title: &str| {
        let beside = [("video_title".to_owned(), title.to_owned())].into();
        Post { beside, ..post("youtube", "Comment on montait les pages.") }
    };
    let unknown = Post { beside: told("Un titre").beside, ..post("x", "Un.") };
    assert_eq!(fields(item::create(studio, by, BRAND, NewItem::Post(unknown)).await), ["beside"]);
    let without = item::create(studio, by, BRAND, NewItem::Post(told(""))).await?.to_string();
    assert_eq!(fields(house.submit_as(by, &without).await), ["beside"]);

    let code = item::create(studio, by, BRAND, NewItem::Post(told("Le marbre"))).await?.to_string();
    house.submit_as(by, &code).await?;
    let read = review::read(studio, &house.manager, BRAND, &code).await?;
    let shown = read.parts.first().context("a part")?.fields.iter();
    let shown: Vec<_> = shown.map(|it| (it.field, it.of_network)).collect();
    assert_eq!(shown, [("text", false), ("video_title", true)]);
    house.approve(&house.manager, &code).await?;
    let table =
        export::item(studio, by, BRAND, &code, Format::Csv).await?.file.context("a file")?;
    let table = String::from_utf8(table.bytes)?;
    assert!(table.contains("\"video_title\"") && table.contains("\"Le marbre\""), "{table}");

    let (lead, save) = house.lead(&code).await?;
    let other = Content::Post(told("Un autre titre"));
    assert!(part::save(studio, by, BRAND, &code, lead, save, other).await?.voided);
    Ok(())
}

async fn a_picture_is_cut_as_each_network_takes_it(house: House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.community);
    let code = house.article("Le marbre", "Un.").await?;
    let (id, visual) = house.picture(&code, "presse.jpg").await?;
    let cut = async |network, place| {
        part::picture::rendition(studio, by, BRAND, &code, id, network, place).await
    };
    for (network, place, size) in [
        ("instagram", "post_portrait", (1080, 1350)),
        ("facebook", "link_preview", (1200, 630)),
        ("threads", "post_square", (1080, 1080)),
        ("bluesky", "link_card", (1200, 630)),
        ("mastodon", "header", (1500, 500)),
    ] {
        let made = cut(network, place).await?;
        let (width, height) = (size.0.min(made.width), size.1.min(made.height));
        let ratio = |(w, h): (u32, u32)| f64::from(w) / f64::from(h);
        assert_eq!((made.width, made.height), (width, height), "{network}/{place}");
        assert!((ratio(size) - ratio((width, height))).abs() < 0.01, "{network}/{place}");
    }
    // The largest size a network keeps is no shape: the picture is shown whole.
    for network in ["mastodon", "bluesky"] {
        let whole = cut(network, "any_image").await?;
        assert_eq!((whole.width, whole.height), (visual.width, visual.height), "{network}");
    }
    for (network, place) in [("mastodon", "video"), ("mastodon", "gif"), ("threads", "video")] {
        let none = cut(network, place).await;
        assert!(matches!(none, Err(ActionError::NotFound)), "{network}/{place}: {none:?}");
    }
    Ok(())
}

async fn a_removed_post_comes_back_as_it_was(house: House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.community);
    let code = house.article("Le marbre", "Un.").await?;
    let part = part::add_post(studio, &house.second, BRAND, &code, post("x", "Un mot.")).await?;
    house.wait(30);
    let rewritten = Content::Post(post("x", "Deux mots."));
    part::save(studio, by, BRAND, &code, part, 1, rewritten).await?;
    part::remove(studio, by, BRAND, &code, part).await?;
    let gone = part::removed_posts(studio, by, BRAND, &code).await?;
    let [gone] = gone.as_slice() else { panic!("one post: {gone:?}") };
    assert_eq!((gone.part.id, &gone.part.content), (part, &Content::Post(post("x", "Deux mots."))));

    let other = part::add_post(studio, by, BRAND, &code, post("x", "Autre.")).await?;
    assert_eq!(fields(part::bring_back(studio, by, BRAND, &code, part).await), ["network"]);
    part::remove(studio, by, BRAND, &code, other).await?;
    part::bring_back(studio, by, BRAND, &code, part).await?;
    let opened = house.open(&code).await?;
    let back = opened.part(part).context("the post")?;
    assert_eq!((&back.content, back.version), (&Content::Post(post("x", "Deux mots.")), 2));
    assert_eq!(part::versions(studio, by, BRAND, &code, part).await?.versions.len(), 2);
    let again = part::bring_back(studio, by, BRAND, &code, part).await;
    assert!(matches!(again, Err(ActionError::NotFound)), "{again:?}");
    // Who wrote it then still may not approve it.
    house.submit(&code).await?;
    let refusal = crate::house::refused(house.approve(&house.second, &code).await);
    assert!(matches!(refusal, domain::workflow::Refusal::Contributor(_)), "{refusal:?}");
    Ok(())
}

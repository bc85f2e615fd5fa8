//! Settings of a brand in a browser without scripts.

use crate::studio::{expect, founded};
use anyhow::Result;
use tests::asking::{Form, Visitor};

fn page(slug: &str) -> String {
    format!("/b/{slug}/settings/brand")
}

#[tokio::test]
async fn a_brand_moves_and_its_former_addresses_lead_on() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Le marbre", "Un texte.")?;
    let settings = expect(studio.lea.get(&page(&studio.brand))?, 200)?;
    let form = Form::of(&settings, "/settings/brand/description")?;
    assert_eq!(form.get("zone"), "Europe/Paris");
    let wrong = expect(form.clone().with("slug", "No !").post(&studio.lea)?, 422)?;
    assert_eq!(Form::of(&wrong, "/settings/brand/description")?.get("slug"), "No !");
    let done = expect(form.with("slug", "castel").with("brand", "Castel").post(&studio.lea)?, 303)?;
    assert_eq!(done.location(), format!("{}?done=description", page("castel")));
    let moved = expect(studio.lea.get(&format!("{item}/edit?view=preview"))?, 303)?;
    let now = item.replace(&studio.brand, "castel");
    assert_eq!(moved.location(), format!("{now}/edit?view=preview"));
    // A form that was open meanwhile still saves.
    let open = Form::of(&studio.lea.get(&format!("{now}/edit"))?, "/edit")?.with("body", "Deux.");
    let fields: Vec<(&str, &str)> =
        open.fields.iter().map(|it| (it.0.as_str(), it.1.as_str())).collect();
    expect(studio.lea.post(&format!("{item}/edit"), &fields)?, 303)?;
    let stranger = Visitor::new(&studio.marbre.url(""))?;
    let asked = expect(stranger.get(&page("castel"))?, 303)?;
    assert!(asked.location().starts_with("/login"), "{asked:?}");
    Ok(())
}

#[tokio::test]
async fn networks_in_use_are_the_ones_offered() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Le marbre", "Un texte.")?;
    let networks = format!("{}/networks", page(&studio.brand));
    let none = expect(studio.lea.post(&networks, &[("form", "networks")])?, 422)?;
    assert!(none.words().contains("Choose at least one"), "{none:?}");
    expect(studio.lea.post(&networks, &[("network", "mastodon"), ("network", "bluesky")])?, 303)?;
    let posts = expect(studio.lea.get(&format!("{item}/posts"))?, 200)?.text();
    assert!(posts.contains("value=\"mastodon\"") && posts.contains("value=\"bluesky\""));
    assert!(!posts.contains("value=\"linkedin\""), "not in use");
    expect(studio.lea.post(&format!("{item}/posts/add"), &[("network", "mastodon")])?, 303)?;
    let posts = expect(studio.lea.get(&format!("{item}/posts"))?, 200)?;
    assert!(posts.words().contains("Mastodon"), "{posts:?}");
    Ok(())
}

#[tokio::test]
async fn colours_are_attributes_of_a_drawing_and_nothing_else() -> Result<()> {
    let studio = founded().await?;
    let colours = format!("{}/colours", page(&studio.brand));
    let low = [("colour", "#777777"), ("ink", "#ffffff")];
    let refused = expect(studio.lea.post(&colours, &low)?, 422)?;
    assert!(refused.words().contains("4.5 to 1"), "{refused:?}");
    let hostile = [("colour", "#123456\" onload=\"alert(1)"), ("ink", "")];
    expect(studio.lea.post(&colours, &hostile)?, 422)?;
    expect(studio.lea.post(&colours, &[("colour", "#0b3d2e"), ("ink", "#f5e9c8")])?, 303)?;
    let board = expect(studio.lea.get(&format!("/b/{}/board", studio.brand))?, 200)?.text();
    assert!(board.contains("fill=\"#0b3d2e\"") && board.contains("fill=\"#f5e9c8\""));
    assert!(!board.contains("style=\""), "no inline style");
    Ok(())
}

#[tokio::test]
async fn an_archived_brand_leaves_the_menus_and_comes_back() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Le marbre", "Un texte.")?;
    let made = expect(studio.lea.post("/brands", &[("brand", "Nord")])?, 303)?;
    assert_eq!(made.location(), "/b/nord/board");
    expect(studio.lea.post(&format!("{}/archive", page(&studio.brand)), &[])?, 303)?;
    let other = expect(studio.lea.get("/b/nord/board")?, 200)?.text();
    assert!(!other.contains(&format!("/b/{}/board", studio.brand)), "out of the menu");
    let read = expect(studio.lea.get(&format!("{item}/edit"))?, 200)?;
    assert!(read.words().contains("This brand is archived"), "{read:?}");
    expect(studio.lea.post(&format!("{item}/posts/add"), &[("network", "x")])?, 404)?;
    let list = expect(studio.lea.get("/brands")?, 200)?;
    let back = expect(Form::of(&list, "/brands/restore")?.post(&studio.lea)?, 303)?;
    assert_eq!(back.location(), "/brands?done=restored");
    expect(studio.lea.post(&format!("{item}/posts/add"), &[("network", "x")])?, 303)?;
    Ok(())
}

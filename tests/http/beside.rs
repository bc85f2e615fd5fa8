//! The texts beside that of a post, without scripts: a title, tags, the descriptions of an ad.

use crate::studio::{expect, founded};
use anyhow::Result;
use tests::asking::Form;

#[tokio::test]
async fn every_text_of_a_network_has_a_field_with_its_own_count() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("On the stone", "One.")?;
    for network in networks::all().iter().filter(|it| it.beside().next().is_some()) {
        let add = [("network", network.id)];
        let added = expect(studio.lea.post(&format!("{item}/posts/add"), &add)?, 303)?;
        let page = studio.lea.get(added.location())?;
        let form = Form::of(&page, "/posts/save")?;
        for field in network.beside() {
            let name = format!("beside_{}", field.id);
            let there = form.fields.iter().any(|it| it.0 == name);
            assert!(there, "{}: {name}", network.id);
            let label = networks::part_name(wording::Lang::En, field.id);
            assert!(page.words().contains(label), "{}: {label}", network.id);
        }
        expect(Form { action: format!("{item}/posts/remove"), ..form }.post(&studio.lea)?, 303)?;
    }
    Ok(())
}

#[tokio::test]
async fn a_title_and_tags_are_kept_counted_shown_and_copied() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("On the stone", "One.")?;
    let added = studio.lea.post(&format!("{item}/posts/add"), &[("network", "youtube")])?;
    let form = Form::of(&studio.lea.get(added.location())?, "/posts/save")?;
    let form =
        form.with("text", "How pages were composed.").with("beside_video_tags", "press, hot metal");
    let saved = expect(form.with("beside_video_title", "The stone").post(&studio.lea)?, 303)?;
    let page = studio.lea.get(saved.location())?;
    let words = page.words();
    assert!(words.contains("9 / 100 UTF-16 units (assumed)"), "{words}");
    assert!(
        words.contains("16 / 500 UTF-16 units (observed)"),
        "a space costs two quotes: {words}"
    );
    assert!(page.text().contains("class=\"preview-title\">The stone"), "{words}");

    // What the network takes of it goes along, and what it does not stays.
    let form = Form::of(&page, "/posts/save")?;
    assert_eq!(form.get("beside_video_title"), "The stone");
    let copied = Form { action: format!("{item}/posts/copy"), ..form };
    let copied = expect(copied.with("to", "reddit").post(&studio.lea)?, 303)?;
    let page = studio.lea.get(copied.location())?.text();
    assert!(page.contains("name=\"beside_title\" value=\"The stone\""), "{page}");
    Ok(())
}

#[tokio::test]
async fn what_a_network_asks_for_is_said_while_it_is_written() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("On the stone", "One.")?;
    let added = studio.lea.post(&format!("{item}/posts/add"), &[("network", "google-ads-rsa")])?;
    expect(added, 303)?;
    let saved = async |headlines: &str, descriptions: &str| -> Result<_> {
        let page = studio.lea.get(&format!("{item}/posts"))?;
        let form = Form::of(&page, "/posts/save")?.with("text", headlines);
        let form = form.with("beside_description", descriptions);
        expect(form.post(&studio.lea)?, 303)?;
        Ok(studio.lea.get(&format!("{item}/posts"))?.words())
    };
    let words = saved("Books\nPrints", "By hand.").await?;
    assert!(words.contains("2 lines, the network needs 3"), "{words}");
    let words =
        saved("Books\nPrints\nA headline that is much too long for an ad", "By hand.\nIn lead.")
            .await?;
    assert!(words.contains("Line 3: 42 / 30 columns, 12 over"), "{words}");
    assert!(words.contains("Books · Prints"), "as readers meet them: {words}");
    Ok(())
}

#[tokio::test]
async fn a_text_the_network_has_no_place_for_is_refused() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("On the stone", "One.")?;
    let added = studio.lea.post(&format!("{item}/posts/add"), &[("network", "x")])?;
    let form = Form::of(&studio.lea.get(added.location())?, "/posts/save")?;
    let odd = form.with("beside_video_title", "The stone").post(&studio.lea)?;
    expect(odd, 422)?;
    let page = studio.lea.get(&format!("{item}/posts"))?;
    assert!(!page.text().contains("The stone</"), "{}", page.words());
    Ok(())
}

#[tokio::test]
async fn a_comment_on_a_title_leads_to_its_field_until_the_words_are_gone() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("On the stone", "One.")?;
    let add = [("network", "youtube")];
    let added = expect(studio.lea.post(&format!("{item}/posts/add"), &add)?, 303)?;
    let form = Form::of(&studio.lea.get(added.location())?, "/posts/save")?;
    let form = form.with("text", "The stone, once more.");
    expect(form.with("beside_video_title", "The stone").post(&studio.lea)?, 303)?;
    let form = Form::of(&studio.lea.get(&format!("{item}/posts"))?, "/posts/save")?;
    let part = form.get("part").to_owned();
    let selected = format!("{part} beside_video_title");
    let said = [
        ("part", part.as_str()),
        ("quote", "The stone"),
        ("quote_field", &selected),
        ("comment", "Which?"),
    ];
    expect(studio.lea.post(&format!("{item}/review/comment"), &said)?, 303)?;
    let way = format!("href=\"#beside_video_title-{part}\"");
    let page = studio.lea.get(&format!("{item}/posts"))?;
    assert!(page.text().contains(&way), "{}", page.text());
    assert!(page.words().contains("YouTube, Video title, version 1"), "{}", page.words());
    expect(form.with("beside_video_title", "A table").post(&studio.lea)?, 303)?;
    let page = studio.lea.get(&format!("{item}/posts"))?;
    assert!(!page.text().contains(&way) && page.words().contains("The passage was removed"));
    assert!(page.words().contains("The stone"), "its words are kept: {}", page.words());
    Ok(())
}

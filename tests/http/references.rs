//! The texts an article is compared with, and what the brand has beside it, on the page of the editor.

use crate::strangers::member;
use crate::studio::{expect, founded};
use anyhow::Result;

const BREAD: [&str; 3] = [
    "The rye bread needs an active starter. The starter rises overnight, and the rye bread bakes in a hot oven with the rest of the dough.",
    "An active starter, some rye flour and salt: the rye bread keeps for a week. Feed the starter on the evening before you bake.",
    "For a good rye bread, mix the rye flour with warm water. The starter works overnight while the dough rests in its bowl.",
];

#[tokio::test]
async fn texts_are_added_and_taken_away_without_scripts_and_nothing_typed_is_lost() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("On bread", "It rains.")?;
    let edit = format!("{item}/edit");
    let empty = studio.lea.get(&edit)?.words();
    assert!(empty.contains("Add a few competitor texts on this subject"), "{empty}");
    for (nth, text) in BREAD.iter().enumerate() {
        let typed = format!("It rains since {nth}.");
        let form = studio.form(&item)?.with("body", &typed);
        let form = form.with("reference", "add").with("reference_text", text);
        let done = expect(form.post(&studio.lea)?, 303)?;
        assert!(done.location().ends_with("/edit?done=references#references"), "{done:?}");
        assert_eq!(studio.text(&item)?, typed, "what was typed is saved with it");
    }
    let page = studio.lea.get(&format!("{edit}?done=references"))?;
    let words = page.words();
    for said in [
        "The reference texts were changed.",
        "3 reference texts",
        "rye bread",
        "3 of 3 reference texts use it",
        "here not at all",
        "Coverage: 0%",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }

    let form = studio.form(&item)?.with("body", &format!("{} Rye flour.", BREAD[0]));
    expect(form.post(&studio.lea)?, 303)?;
    let words = studio.lea.get(&edit)?.words();
    assert!(!words.contains("Coverage: 0%"), "{words}");

    let remove = page.text();
    let remove = remove.split("value=\"remove ").nth(1).and_then(|it| it.split('"').next());
    let remove = format!("remove {}", remove.unwrap_or_default());
    let form = studio.form(&item)?.with("reference", &remove);
    expect(form.post(&studio.lea)?, 303)?;
    assert!(studio.lea.get(&edit)?.words().contains("2 reference texts"));
    Ok(())
}

#[tokio::test]
async fn what_is_refused_is_said_and_nothing_typed_is_lost() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("On bread", "It rains.")?;
    let long = "A word. ".repeat(150_000);
    for (pressed, text, said) in [
        ("add", " ", "Paste a text first."),
        ("add", &*long, "longer than 1 MB"),
        ("own", "", "Give the article a keyphrase first."),
        ("erase", "", ""),
        ("remove x", "", ""),
    ] {
        let form = studio.form(&item)?.with("body", "It rains still.");
        let form = form.with("reference", pressed).with("reference_text", text);
        let refused = form.post(&studio.lea)?;
        assert!(matches!(refused.status, 422 | 404), "{pressed}: {}", refused.status);
        assert!(refused.words().contains(said), "{pressed}: {}", refused.words());
        assert!(refused.text().contains("It rains still."), "{pressed}");
    }
    assert_eq!(studio.text(&item)?, "It rains.");
    Ok(())
}

#[tokio::test]
async fn hostile_markup_is_text_wherever_it_is_shown() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("On bread", "It rains.")?;
    let hostile = "# </title><script>alert(1)</script>\n\n<img src=x onerror=alert(1)> \
                   \"><svg onload=alert(1)> {{7*7}} javascript:alert(1)";
    let form = studio.form(&item)?.with("reference", "add").with("reference_text", hostile);
    expect(form.post(&studio.lea)?, 303)?;
    let page = studio.lea.get(&format!("{item}/edit"))?.text();
    for live in ["<script>alert", "<img src=x", "<svg onload"] {
        assert!(!page.contains(live), "{live}");
    }
    Ok(())
}

#[tokio::test]
async fn only_those_who_write_change_them() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("On bread", "It rains.")?;
    let form = studio.form(&item)?.with("reference", "add").with("reference_text", BREAD[0]);
    expect(form.post(&studio.lea)?, 303)?;
    let code = item.rsplit('/').next().unwrap_or_default().to_owned();
    let reader = member(&studio, "vic@example.org", &["--role", "viewer"])?;
    let outsider = member(&studio, "zoe@example.org", &["--role", "manager", "--other"])?;
    let page = expect(reader.get(&format!("{item}/edit"))?, 200)?;
    assert!(page.words().contains("1 reference text"), "readers see them");
    assert!(!page.text().contains("name=\"reference\""), "and cannot change them");
    expect(outsider.get(&format!("{item}/edit"))?, 404)?;
    for person in [&reader, &outsider] {
        let forged = studio.form(&item)?.with("reference", "add").with("reference_text", BREAD[1]);
        expect(forged.post(person)?, 404)?;
        let id = "00000000-0000-7000-8000-000000000000";
        let body = serde_json::json!({
            "brand": studio.brand, "item": code, "writer": id, "change": { "own": { "subject": "x" } },
        });
        let kind = [("content-type", "application/json")];
        let answer =
            person.raw("POST", "/api/items/references", &kind, body.to_string().as_bytes())?;
        assert!(answer.status >= 400, "{answer:?}");
    }
    assert!(studio.lea.get(&format!("{item}/edit"))?.words().contains("1 reference text"));
    let junior = member(&studio, "sam@example.org", &["--role", "writer", "--supervised"])?;
    let form = studio.form(&item)?.with("reference", "add").with("reference_text", BREAD[1]);
    expect(form.post(&junior)?, 303)?;
    Ok(())
}

#[tokio::test]
async fn what_the_brand_has_beside_an_article_is_on_its_page() -> Result<()> {
    let studio = founded().await?;
    let long = BREAD.join(" ");
    let one = studio.article("On rye", &long)?;
    let two = studio.article("Rye again", &long)?;
    for item in [&one, &two] {
        let form = studio.form(item)?.with("keyphrase", "rye bread").with("language", "en");
        expect(form.post(&studio.lea)?, 303)?;
    }
    let page = studio.lea.get(&format!("{one}/edit"))?;
    let words = page.words();
    for said in [
        "Across the brand",
        "Another article aims at the same keyphrase: “rye bread”",
        "about 100% of its wording in common",
        "Rye again",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert!(page.text().contains(&format!("href=\"{two}/edit\"")), "the way to it");

    expect(studio.lea.post(&format!("{two}/review/release"), &[])?, 303)?;
    let three = studio.article("A walk", "We walked, and ate some rye bread on the way.")?;
    let form = studio.form(&three)?.with("language", "en");
    expect(form.post(&studio.lea)?, 303)?;
    let words = studio.lea.get(&format!("{three}/edit"))?.words();
    assert!(words.contains("A link could be made of “rye bread”"), "{words}");
    Ok(())
}

//! Every door that writes, tried by people who may not.

use crate::strangers::member;
use crate::studio::{Studio, expect, founded};
use anyhow::{Context, Result};
use tests::asking::{Form, Visitor};
use tests::plates::png;

/// A comment nobody made.
const NO_COMMENT: &str = "01890a5d-ac96-774b-bcce-b302099a8057";

/// Doors of an item, with what a form of theirs would hold.
fn doors<'a>(part: &'a str, visual: &'a str) -> Vec<(&'static str, Vec<(&'static str, &'a str)>)> {
    vec![
        ("edit", vec![("part", part), ("seen", "1"), ("body", "Forged.")]),
        ("due", vec![("due", "2027-01-31T18:00")]),
        ("review/submit", vec![]),
        ("review/release", vec![]),
        ("review/comment", vec![("comment", "Forged.")]),
        ("review/reply", vec![("thread", NO_COMMENT), ("reply", "Forged.")]),
        ("review/suggest", vec![("part", part), ("quote", "A text"), ("words", "Forged.")]),
        ("review/accept", vec![("thread", NO_COMMENT)]),
        ("review/refuse", vec![("thread", NO_COMMENT)]),
        ("review/resolve", vec![("thread", NO_COMMENT)]),
        ("review/reopen", vec![("thread", NO_COMMENT)]),
        ("versions/restore", vec![("part", part), ("version", "1")]),
        ("versions/name", vec![("part", part), ("version", "1"), ("name", "Forged.")]),
        ("trash", vec![]),
        ("posts/add", vec![("network", "linkedin")]),
        ("posts/save", vec![("part", part), ("seen", "1"), ("text", "Forged.")]),
        ("posts/remove", vec![("part", part)]),
        ("posts/back", vec![("part", part)]),
        ("posts/thread", vec![("part", part), ("seen", "1"), ("text", "Forged.")]),
        ("posts/campaign", vec![("part", part), ("seen", "1"), ("text", "Forged.")]),
        ("posts/follow", vec![("part", part), ("seen", "1"), ("text", "Forged.")]),
        ("posts/share", vec![("shared", "Forged."), ("share_with", "linkedin")]),
        ("posts/copy", vec![("part", part), ("seen", "1"), ("text", ""), ("to", "facebook")]),
        ("posts/insert", vec![("part", part), ("seen", "1"), ("text", ""), ("insert", "Forged.")]),
        ("visuals/save", vec![("part", visual), ("seen", "1"), ("alt", "Forged.")]),
        ("visuals/remove", vec![("part", visual)]),
        ("export", vec![("format", "wxr")]),
    ]
}

/// Doors that need an open round, there or not: whoever may never decide is told the same.
const DECISIONS: [&str; 9] = [
    "review/withdraw",
    "review/approve",
    "review/changes",
    "review/take-back",
    "review/ask",
    "review/reassign",
    "review/revoke",
    "review/link",
    "review/link/end",
];

#[tokio::test]
async fn nobody_writes_through_a_door_that_is_not_theirs() -> Result<()> {
    let studio = founded().await?;
    let (item, part, visual) = article(&studio)?;
    let reader = member(&studio, "vic@example.org", &["--role", "viewer"])?;
    let outsider = member(&studio, "zoe@example.org", &["--role", "manager", "--other"])?;
    let nobody = Visitor::new(&studio.marbre.url(""))?;
    for (door, fields) in doors(&part, &visual) {
        let path = format!("{item}/{door}");
        for person in [&reader, &outsider] {
            let answer = person.post(&path, &fields)?;
            assert_eq!(answer.status, 404, "{door}: {answer:?}");
        }
        let answer = nobody.post(&path, &fields)?;
        let page = answer.text();
        let asked_in = answer.location().starts_with("/login?next=")
            || answer.status == 401 && page.contains("action=\"/login\"");
        assert!(asked_in, "{door}: {answer:?}");
    }
    let seen = "0".repeat(64);
    for door in DECISIONS {
        for person in [&reader, &outsider] {
            let fields = [
                ("seen", seen.as_str()),
                ("request_comment", "No."),
                ("question", "Why?"),
                ("revoke_reason", "No."),
            ];
            let answer = person.post(&format!("{item}/{door}"), &fields)?;
            assert_eq!(answer.status, 404, "{door}: {answer:?}");
        }
    }
    for person in [&reader, &outsider, &nobody] {
        let upload = person.upload(&format!("{item}/visuals/add"), &[], "a.png", &png(9, 9))?;
        assert!(upload.status == 404 || upload.location().starts_with("/login"), "{upload:?}");
    }
    assert_eq!(studio.text(&item)?, "A text of this house.");
    Ok(())
}

#[tokio::test]
async fn a_supervised_person_takes_nothing_away() -> Result<()> {
    let studio = founded().await?;
    let (item, ..) = article(&studio)?;
    // The table of posts needs one.
    let post = [("network", "x"), ("fill", "yes")];
    expect(studio.lea.post(&format!("{item}/posts/add"), &post)?, 303)?;
    expect(studio.lea.post(&format!("{item}/review/release"), &[])?, 303)?;
    let roles = ["--role", "writer", "--role", "manager", "--supervised"];
    let junior = member(&studio, "sam@example.org", &roles)?;
    for format in ["wxr", "markdown", "html", "csv"] {
        let fields = [("format", format)];
        expect(junior.post(&format!("{item}/export"), &fields)?, 404)?;
        let taken = expect(studio.lea.post(&format!("{item}/export"), &fields)?, 200)?;
        assert_eq!(taken.header("cache-control"), "no-store");
        let brand = format!("/b/{}/export", studio.brand);
        expect(junior.post(&brand, &fields)?, 404)?;
        let taken = expect(studio.lea.post(&brand, &fields)?, 200)?;
        assert!(taken.header("content-disposition").contains(&studio.brand), "{taken:?}");
    }
    expect(junior.post(&format!("{item}/review/release"), &[])?, 409)?;
    Ok(())
}

#[tokio::test]
async fn a_form_that_lost_its_text_empties_nothing() -> Result<()> {
    let studio = founded().await?;
    let (item, part, visual) = article(&studio)?;
    let lost = [("part", part.as_str()), ("seen", "1")];
    expect(studio.lea.post(&format!("{item}/edit"), &lost)?, 422)?;
    let lost = [("part", visual.as_str()), ("seen", "1")];
    expect(studio.lea.post(&format!("{item}/visuals/save"), &lost)?, 422)?;
    assert_eq!(studio.text(&item)?, "A text of this house.");
    Ok(())
}

/// An article with a picture: its address, its part, its visual.
fn article(studio: &Studio) -> Result<(String, String, String)> {
    let item = studio.article("Doors", "A text of this house.")?;
    let part = studio.form(&item)?.get("part").to_owned();
    let path = format!("{item}/visuals");
    let added = studio.lea.upload(&format!("{path}/add"), &[], "a.png", &png(40, 30))?;
    let (_, visual) = added.location().rsplit_once('=').context("a visual")?;
    let page = studio.lea.get(&format!("{path}?visual={visual}"))?;
    let form = Form::of(&page, "/visuals/save")?.with("alt", "A form").with("credit", "Own");
    expect(form.post(&studio.lea)?, 303)?;
    Ok((item, part, visual.to_owned()))
}

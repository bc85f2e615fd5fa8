//! What no browser sends: forged ids, odd methods and paths, headers within values, fields that come twice.

use crate::strangers::member;
use crate::studio::{EMAIL, PASSWORD, expect, founded};
use anyhow::{Context, Result};
use tests::asking::{Form, Visitor};
use tests::plates::png;

#[tokio::test]
async fn forged_ids_find_nothing_and_break_nothing() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Forged", "Mine.")?;
    let other = studio.article("Other", "Other.")?;
    let foreign = studio.form(&other)?.get("part").to_owned();
    let odd = "a".repeat(5_000);
    for part in [
        foreign.as_str(),
        "",
        "0",
        "-1",
        "00000000-0000-0000-0000-000000000000",
        "' OR 1=1 --",
        "../../etc/passwd",
        "\u{202e}",
        odd.as_str(),
    ] {
        for (door, more) in [
            ("edit", vec![("seen", "1"), ("body", "Forged."), ("title", "Forged")]),
            ("posts/save", vec![("seen", "1"), ("text", "Forged.")]),
            ("posts/remove", vec![]),
            ("visuals/save", vec![("seen", "1"), ("alt", "Forged.")]),
            ("visuals/remove", vec![]),
            ("versions/restore", vec![("version", "1")]),
            ("review/submit", vec![]),
        ] {
            let fields = [vec![("part", part)], more].concat();
            let answer = studio.lea.post(&format!("{item}/{door}"), &fields)?;
            assert!((400..500).contains(&answer.status), "{door} {part}: {answer:?}");
        }
    }
    for seen in ["-1", "9223372036854775807", "9223372036854775808", "1e9", "", "0x1"] {
        let answer =
            studio.form(&item)?.with("seen", seen).with("body", "Forged.").post(&studio.lea)?;
        assert!((400..500).contains(&answer.status), "{seen}: {answer:?}");
    }
    assert_eq!((studio.text(&item)?.as_str(), studio.text(&other)?.as_str()), ("Mine.", "Other."));
    Ok(())
}

#[tokio::test]
async fn an_item_of_one_brand_is_not_there_under_another() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Mine", "Mine.")?;
    let added = studio.lea.upload(&format!("{item}/visuals/add"), &[], "a.png", &png(40, 30))?;
    let (_, visual) = added.location().rsplit_once('=').context("a visual")?;
    let zoe = member(&studio, "zoe@example.org", &["--role", "manager", "--other"])?;
    let hers = item.replace(&studio.brand, "other");
    for page in ["edit", "posts", "visuals", "review", "versions", "export", "pictures/a.png"] {
        expect(zoe.get(&format!("{hers}/{page}"))?, 404)?;
    }
    let size = format!("visuals/{visual}/x/post_square");
    expect(studio.lea.get(&format!("{item}/{size}"))?, 200)?;
    for at in [&item, &hers] {
        expect(zoe.get(&format!("{at}/{size}"))?, 404)?;
        let form = studio.form(&item)?;
        let fields =
            [("part", form.get("part")), ("seen", "1"), ("body", "Forged."), ("title", "F")];
        expect(zoe.post(&format!("{at}/edit"), &fields)?, 404)?;
    }
    assert_eq!(studio.text(&item)?, "Mine.");
    Ok(())
}

#[tokio::test]
async fn only_what_a_path_is_for_is_done_there() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Methods", "Mine.")?;
    let edit = format!("{item}/edit");
    for method in ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"] {
        for path in [edit.as_str(), "/login", "/healthz", "/", "/api/parts/save", "/nowhere"] {
            let answer = studio.lea.raw(method, path, &[], b"")?;
            assert!((400..500).contains(&answer.status), "{method} {path}: {answer:?}");
        }
    }
    // Asking to be taken for another method changes nothing.
    let part = studio.form(&item)?.get("part").to_owned();
    let query = format!("{edit}?_method=POST&part={part}&seen=1&title=F&body=Forged.");
    let answer = studio.lea.raw("GET", &query, &[("x-http-method-override", "POST")], b"")?;
    expect(answer, 200)?;
    let head = studio.lea.raw("HEAD", &edit, &[], b"")?;
    assert!(head.status == 200 && head.body.is_empty(), "{head:?}");
    assert_eq!(studio.text(&item)?, "Mine.");
    Ok(())
}

#[tokio::test]
async fn a_path_written_oddly_opens_no_more() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Paths", "Mine.")?;
    let nobody = Visitor::new(&studio.marbre.url(""))?;
    let zoe = member(&studio, "zoe@example.org", &["--role", "manager", "--other"])?;
    let encoded = item.replace("items", "%69tems");
    for path in [
        format!("{item}/edit/"),
        format!("/{item}/edit"),
        format!("{item}//edit"),
        format!("{item}/./edit"),
        format!("/b/other/../{}/edit", item.trim_start_matches("/b/")),
        format!("/b/other/%2e%2e/{}/edit", item.trim_start_matches("/b/")),
        format!("/b/other%2f..%2f{}/edit", item.trim_start_matches("/b/")),
        format!("{encoded}/edit"),
        format!("{}/edit", item.to_uppercase()),
        format!("{item}/edit;x=1"),
        format!("{item}/edit%00"),
        format!("{item}/edit%ff"),
        format!("{item}/pictures/..%2f..%2f..%2fmarbre.sqlite"),
        format!("{item}/pictures/%2fetc%2fpasswd"),
        "/pkg/..%2f..%2fmarbre.sqlite".to_owned(),
        "/fonts/%2e%2e/marbre.sqlite".to_owned(),
    ] {
        for by in [&nobody, &zoe] {
            let answer = by.get(&path)?;
            assert!(matches!(answer.status, 303 | 400 | 404), "{path}: {answer:?}");
            assert!(!answer.text().contains("Mine."), "{path}");
            let location = answer.location();
            assert!(
                location.is_empty() || location.starts_with("/login?next="),
                "{path}: {location}"
            );
        }
        let answer =
            studio.lea.post(&path, &[("body", "Forged."), ("title", "F"), ("seen", "1")])?;
        assert!((400..500).contains(&answer.status), "{path}: {answer:?}");
    }
    assert_eq!(studio.text(&item)?, "Mine.");
    Ok(())
}

#[tokio::test]
async fn no_value_becomes_a_header() -> Result<()> {
    let studio = founded().await?;
    let crlf = "\r\nSet-Cookie: session=forged\r\n\r\n<script>alert(1)</script>";
    let stranger = Visitor::new(&studio.marbre.url(""))?;
    let login = [("email", EMAIL), ("password", PASSWORD), ("next", &format!("/b/{crlf}"))];
    let answer = expect(stranger.post("/login", &login)?, 303)?;
    assert_eq!(answer.location(), "/");
    for path in ["/b/%0d%0aSet-Cookie:%20session=forged/board", "/login?next=/%0d%0aSet-Cookie:x=y"]
    {
        let answer = stranger.get(path)?;
        assert!(answer.headers.iter().all(|it| it.0 != "set-cookie"), "{path}: {answer:?}");
    }
    let item = studio.article(&format!("Title{crlf}"), "Mine.\n\n![A form](a.png)")?;
    let name = format!("a{crlf}\".png");
    let named = studio.lea.upload(&format!("{item}/visuals/add"), &[], &name, &png(40, 30))?;
    assert!(named.headers.iter().all(|it| it.0 != "set-cookie"), "{named:?}");
    let export = studio.lea.post(&format!("{item}/export"), &[("format", "wxr\r\nX-Forged: 1")])?;
    assert!(
        (400..500).contains(&export.status) && export.header("x-forged").is_empty(),
        "{export:?}"
    );
    Ok(())
}

#[tokio::test]
async fn of_a_field_that_comes_twice_the_first_counts() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Twice", "Mine.")?;
    let form = studio.form(&item)?;
    let mut fields = form.with("body", "The first.").fields;
    fields.extend(
        [("body", "The second."), ("title", "Second"), ("part", "x"), ("seen", "99")]
            .map(|it| (it.0.to_owned(), it.1.to_owned())),
    );
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|it| (it.0.as_str(), it.1.as_str())).collect();
    expect(studio.lea.post(&format!("{item}/edit"), &fields)?, 303)?;
    let form = studio.form(&item)?;
    assert_eq!((form.get("body"), form.get("title")), ("The first.", "Twice"));
    Ok(())
}

#[tokio::test]
async fn columns_that_no_form_has_change_nothing() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Columns", "Mine.")?;
    let more = [
        ("state", "approved"),
        ("author_id", "x"),
        ("workflow", "{}"),
        ("hash", "0"),
        ("roles", "admin"),
        ("brand_id", "x"),
    ];
    let form = more.iter().fold(studio.form(&item)?, |form, it| form.with(it.0, it.1));
    expect(form.with("body", "More.").post(&studio.lea)?, 303)?;
    let refused = expect(studio.lea.post(&format!("{item}/export"), &[("format", "wxr")])?, 422)?;
    assert!(refused.header("content-disposition").is_empty(), "it left: {refused:?}");
    Ok(())
}

#[tokio::test]
async fn endless_addresses_and_headers_are_refused() -> Result<()> {
    let studio = founded().await?;
    let board = format!("/b/{}/board", studio.brand);
    let long = "a".repeat(20_000);
    for path in [
        format!("{board}?q={long}"),
        format!("{board}?{}", "a=b&".repeat(5_000)),
        format!("/{long}"),
    ] {
        let answer = studio.lea.get(&path)?;
        assert!(matches!(answer.status, 200 | 404 | 414 | 431), "{}", answer.status);
    }
    let answer = studio.lea.get(&format!("{board}?q={}", "a".repeat(70_000)))?;
    assert!(matches!(answer.status, 200 | 414 | 431), "{}", answer.status);
    let heavy = studio.lea.with("x-filler", &"a".repeat(600_000)).get(&board);
    assert!(heavy.is_err() || heavy.is_ok_and(|it| matches!(it.status, 400 | 431)));
    let mut many = studio.lea.clone();
    many.headers.extend((0..500).map(|n| (format!("x-{n}"), "a".to_owned())));
    let many = many.get(&board);
    assert!(many.is_err() || many.is_ok_and(|it| matches!(it.status, 400 | 431)));
    expect(studio.lea.get(&board)?, 200)?;
    Ok(())
}

#[tokio::test]
async fn letters_no_database_stores_are_refused_in_words() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Letters", "Mine.")?;
    let refused = studio.form(&item)?.with("body", "A zero: \0.").post(&studio.lea)?;
    let typed = Form::of(&expect(refused, 422)?, "/edit")?;
    assert!(typed.get("body").starts_with("A zero: "));
    let comment = studio.lea.post(&format!("{item}/review/comment"), &[("comment", "\0")])?;
    expect(comment, 422)?;
    assert_eq!(studio.text(&item)?, "Mine.");
    Ok(())
}

#[tokio::test]
async fn a_review_of_nothing_is_refused_and_the_page_stays_open() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Nothing ticked", "A text.")?;
    for verb in ["submit", "release"] {
        let nothing = [("chosen", "yes")];
        expect(studio.lea.post(&format!("{item}/review/{verb}"), &nothing)?, 422)?;
    }
    Ok(())
}

#[tokio::test]
async fn an_address_that_runs_something_is_refused_and_comes_back() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("An address", "A text.")?;
    let form = studio.form(&item)?.with("canonical", "javascript:alert(1)");
    let refused = expect(form.post(&studio.lea)?, 422)?;
    assert!(refused.text().contains("javascript:alert(1)"), "what was typed comes back");
    Ok(())
}

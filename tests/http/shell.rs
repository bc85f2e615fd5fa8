//! What commands answer in a shell, as scripts rely on it.

use crate::command_line::with_input;
use crate::studio::{expect, founded};
use anyhow::{Context, Result};
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use tests::marbre::binary;
use tests::plates::png;

#[test]
fn html_becomes_markdown() -> Result<()> {
    let page = b"<p>Du <b>plomb</b> et de <a href=\"https://example.org/encre\">l\xe2\x80\x99encre</a>.</p><script>alert(1)</script>";
    let output = with_input(&["paste"], page)?;
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(text(&output), "Du **plomb** et de [l’encre](https://example.org/encre).\n");
    let lines = b"{\"html\":\"<h2>Un</h2>\"}\nnot json\n\n{\"html\":\"<em>deux</em>\"}\n";
    let output = with_input(&["paste", "--batch", "-"], lines)?;
    assert_eq!(output.status.code(), Some(2), "a bad line is said at the end");
    let answers = json_lines(&output)?;
    assert_eq!(answers[0]["markdown"], "## Un");
    assert!(
        answers[1]["error"].is_string() && answers[1].as_object().is_some_and(|it| it.len() == 1)
    );
    assert_eq!(answers[2]["markdown"], "*deux*");
    Ok(())
}

#[test]
fn a_failed_check_says_no_in_a_batch_too() -> Result<()> {
    let (good, bad) = (
        b"{\"text\":\"\"}\n".as_slice(),
        b"{\"text\":\"# One\\n\\n# Two\\n\",\"lang\":\"en\"}\n".as_slice(),
    );
    let check = |input: &[u8], strict: &[&str]| -> Result<Option<i32>> {
        Ok(with_input(&[&["check", "--batch"], strict].concat(), input)?.status.code())
    };
    assert_eq!(check(bad, &[])?, Some(0));
    assert_eq!(check(bad, &["--fail-on", "problem"])?, Some(1));
    assert_eq!(check(&[bad, b"{\n"].concat(), &["--fail-on", "problem"])?, Some(2));
    let timed = with_input(&["check", "--batch", "--repeat", "3"], good)?;
    assert_eq!(json_lines(&timed)?[0]["timing"]["runs"], 3);
    Ok(())
}

#[test]
fn counts_name_their_units_and_say_no_over_the_limit() -> Result<()> {
    let counted = with_input(&["count", "--network", "bluesky"], b"Du plomb.\r\n")?;
    assert_eq!(text(&counted), "bluesky post: 9 / 300 graphemes, 9 / 3000 utf8-bytes, accepted\n");
    let long = "a".repeat(281);
    let refused = with_input(&["count", "--network", "x"], long.as_bytes())?;
    assert_eq!(refused.status.code(), Some(1), "{refused:?}");
    let lines = with_input(
        &["count", "--network", "x", "--format", "json"],
        b"\"https://example.org/a/long/address\"\n",
    )?;
    let answer = &json_lines(&lines)?[0];
    assert_eq!(
        (&answer["count"], &answer["limit"], &answer["unit"]),
        (&23.into(), &280.into(), &"x-weighted".into())
    );
    assert_eq!(
        (&answer["network"], &answer["field"], &answer["basis"]),
        (&"x".into(), &"post".into(), &"documented".into())
    );
    assert!(answer["valid"] == true && answer["also"].is_array(), "{answer}");
    Ok(())
}

#[test]
fn whoever_stops_reading_gets_no_panic() -> Result<()> {
    let words = "Un mot après l’autre, sans fin. ".repeat(20_000);
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("long.md");
    std::fs::write(&file, words)?;
    let mut check = Command::new(binary()?);
    check.args(["check", "--format", "json", "--details"]).arg(&file);
    let mut running = check.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    drop(running.stdout.take());
    let output = running.wait_with_output()?;
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(0));
    Ok(())
}

#[test]
fn a_kind_of_content_brings_its_thresholds() -> Result<()> {
    let text = "La table de pierre est froide. ".repeat(40);
    let verdict = |kind: &str| -> Result<Value> {
        let output =
            with_input(&["check", "--kind", kind, "--format", "json", "-"], text.as_bytes())?;
        let report: Value = serde_json::from_slice(&output.stdout)?;
        let all = report["findings"].as_array().context("findings")?;
        let length = all.iter().find(|it| it["rule"] == "text-length").context("text-length")?;
        Ok(length["verdict"].clone())
    };
    assert_eq!(verdict("product")?, "good");
    assert_ne!(verdict("article")?, "good");
    let wrong = with_input(&["check", "--kind", "roman", "-"], text.as_bytes())?;
    assert_eq!(wrong.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("cornerstone"), "{wrong:?}");
    Ok(())
}

#[test]
fn pictures_of_one_name_are_all_there() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (one, other) = (folder.path().join("a"), folder.path().join("b"));
    for (at, width) in [(&one, 64), (&other, 48)] {
        std::fs::create_dir(at)?;
        std::fs::write(at.join("p.png"), png(width, 36))?;
    }
    let out = folder.path().join("out");
    let mut resize = Command::new(binary()?);
    resize.arg("resize").arg(one.join("p.png")).arg(other.join("p.png"));
    let made = resize.args(["--placement", "x/post_landscape", "-o"]).arg(&out).output()?;
    assert!(made.status.success(), "{made:?}");
    assert_eq!(files(&out)?, ["p-x-post_landscape-2.png", "p-x-post_landscape.png"]);
    Ok(())
}

#[tokio::test]
async fn a_browser_and_a_shell_get_the_same_bytes() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Same bytes", "A text.\n\n![A form](a.png)")?;
    let code = item.rsplit('/').next().context("a code")?;
    let folder = tempfile::tempdir()?;
    let export = |format: &str| -> Result<(Output, std::path::PathBuf)> {
        let path = folder.path().join(format);
        let mut export = Command::new(binary()?);
        export
            .args(["export", "--format", format, "--item", code, "--data"])
            .arg(&studio.marbre.data);
        Ok((export.arg("-o").arg(&path).output()?, path))
    };
    let (refused, path) = export("wxr")?;
    assert_eq!(refused.status.code(), Some(1), "{refused:?}");
    assert!(!path.exists(), "an unapproved text left");
    let added = studio.lea.upload(&format!("{item}/visuals/add"), &[], "a.png", &png(40, 30))?;
    let (_, visual) = added.location().rsplit_once('=').context("a visual")?;
    let save = [("part", visual), ("seen", "1"), ("alt", "A form"), ("credit", "Own")];
    expect(studio.lea.post(&format!("{item}/visuals/save"), &save)?, 303)?;
    // The table of posts needs one.
    let post = [("network", "x"), ("fill", "yes")];
    expect(studio.lea.post(&format!("{item}/posts/add"), &post)?, 303)?;
    expect(studio.lea.post(&format!("{item}/review/release"), &[])?, 303)?;
    for format in ["wxr", "markdown", "html", "csv"] {
        let (done, path) = export(format)?;
        assert!(done.status.success(), "{done:?}");
        let downloaded = studio.lea.post(&format!("{item}/export"), &[("format", format)])?;
        let downloaded = expect(downloaded, 200)?;
        assert!(std::fs::read(&path)? == downloaded.body, "{format} differs");
    }
    let wxr = String::from_utf8(std::fs::read(folder.path().join("wxr"))?)?;
    assert!(
        wxr.contains(&studio.marbre.url("/approved/")),
        "pictures are fetched elsewhere:\n{wxr}"
    );
    Ok(())
}

#[tokio::test]
async fn people_are_added_by_names_that_fit_in_an_address() -> Result<()> {
    let studio = founded().await?;
    let data = studio.marbre.data.to_string_lossy().into_owned();
    let add = |email: &str, brand: &str, more: &[&str]| -> Result<Output> {
        let add = [
            "user", "add", email, "--name", "Ana", "--role", "viewer", "--brand", brand, "--data",
            &data,
        ];
        with_input(&[&add[..], more].concat(), b"")
    };
    for (email, brand, more, named) in [
        ("ana@example.org", "nowhere", &[][..], "nowhere"),
        ("ana@example.org", "De Mo", &["--new-brand", "Démo"], "demo"),
        ("ana@example.org", "../x", &["--new-brand", "X"], "--brand"),
        ("no address", "fresh", &["--new-brand", "Fresh"], "email"),
    ] {
        let refused = add(email, brand, more)?;
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert_eq!(refused.status.code(), Some(2), "{refused:?}");
        assert!(said.contains(named) && said.trim().lines().count() == 1, "{said}");
    }
    let listed = text(&with_input(&["user", "list", "--data", &data], b"")?);
    assert!(!listed.contains("Ana") && listed.contains("lea@example.org"), "{listed}");
    let unknown = with_input(&["user", "disable", "zoe@example.org", "--data", &data], b"")?;
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("zoe@example.org"), "{unknown:?}");
    Ok(())
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn json_lines(output: &Output) -> Result<Vec<Value>> {
    text(output).lines().map(|it| Ok(serde_json::from_str(it)?)).collect()
}

fn files(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

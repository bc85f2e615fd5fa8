//! Unusable input on the command line: one clear line, status 2, nothing written.

use anyhow::Result;
use std::io::Write;
use std::process::{Command, Output, Stdio};
use tests::marbre::binary;

#[test]
fn a_text_that_is_not_utf_8_is_refused_in_one_line() -> Result<()> {
    for arguments in [
        &["check", "-"][..],
        &["count", "--network", "x", "-"],
        &["split", "--network", "x", "-"],
        &["typo", "--locale", "fr-FR", "-"],
    ] {
        refused(&with_input(arguments, b"Du plomb \xff\xfe et de l'encre")?, arguments);
    }
    Ok(())
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_not_utf_8_is_refused_in_one_line() -> Result<()> {
    use std::os::unix::ffi::OsStrExt;
    let odd = std::ffi::OsStr::from_bytes(b"\xff\xfe");
    let output = Command::new(binary()?).arg("check").arg("--title").arg(odd).arg("-").output()?;
    refused(&output, &["check", "--title"]);
    Ok(())
}

#[test]
fn a_network_that_does_not_exist_is_refused_in_one_line() -> Result<()> {
    let arguments = ["count", "--network", "minitel", "-"];
    let output = with_input(&arguments, b"Bonjour")?;
    refused(&output, &arguments);
    let said = String::from_utf8_lossy(&output.stderr);
    let lists = |id: &str| said.contains(&format!(" {id}"));
    assert!(networks::all().iter().all(|it| lists(it.id)), "those that exist: {said}");
    Ok(())
}

#[test]
fn half_a_character_in_json_is_answered_in_its_place() -> Result<()> {
    let command = ["count", "--network", "bluesky", "--format", "json"];
    let lines = b"\"\\ud83d\"\n\"a\\ude00b\"\n\"\\ude00\\ud83d\"\n\"\\ud83d\\ude00\"\n";
    let output = with_input(&command, lines)?;
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let said = String::from_utf8(output.stdout)?;
    let answers: Vec<serde_json::Value> =
        said.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    let error = |it: &serde_json::Value| it["error"].is_string();
    assert!(answers.len() == 4 && answers[..3].iter().all(error), "{said}");
    assert_eq!(answers[3]["count"], 1, "the next line is read all the same");
    let split = with_input(&["split", "--network", "x"], b"\xed\xa0\xbd")?;
    refused(&split, &["split"]);
    Ok(())
}

#[test]
fn arguments_that_do_not_fit_are_refused_in_one_line() -> Result<()> {
    for arguments in [
        &["bogus"][..],
        &["count"],
        &["check", "--bogus"],
        &["check", "--repeat", "0", "-"],
        &["check", "--lang", "xx", "-"],
        &["check", "nowhere.md"],
        &["check", "."],
        &["count", "--network", "x", "--field", "nope", "-"],
        &["split", "--network", "myspace", "-"],
        &["typo", "-"],
        &["typo", "--locale", "tlh", "-"],
        &["typo", "--locale", "fr-FR", "--write", "-"],
        &["resize", "nowhere.jpg", "--placement", "x/post_landscape", "-o", "z.jpg"],
        &["resize", "a.jpg", "--placement", "x", "-o", "z.jpg"],
        &["resize", "a.jpg", "--placement", "x/post_landscape", "--focus", "2,nan", "-o", "z.jpg"],
        &["export", "--format", "docx", "--brand", "acme", "-o", "z"],
        &["export", "--format", "wxr", "-o", "z"],
        &["user", "add", "a@b.org"],
    ] {
        refused(&with_input(arguments, b"Bonjour")?, arguments);
    }
    Ok(())
}

fn refused(output: &Output, arguments: &[&str]) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
    assert!(output.stdout.is_empty(), "{arguments:?}: {output:?}");
    assert_eq!(said.trim().lines().count(), 1, "{arguments:?}: {said}");
}

/// Runs a command that reads this.
pub fn with_input(arguments: &[&str], input: &[u8]) -> Result<Output> {
    let mut marbre = Command::new(binary()?);
    marbre.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = marbre.spawn()?;
    if let Some(mut stdin) = running.stdin.take() {
        // It may have ended already, as it should.
        let _ = stdin.write_all(input);
    }
    Ok(running.wait_with_output()?)
}

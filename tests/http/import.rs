//! Texts of other tools, taken over in a shell: each whole or not at all, once, and never from outside.

use crate::command_line::with_input;
use crate::studio::{EMAIL, Studio, asked, expect, founded};
use anyhow::{Context, Result};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use tests::marbre::{Marbre, binary};
use tests::plates::png;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const POST: &str = "---\r\ntitle: \"Lead: a story\"\r\ndate: 2026-01-31\r\ntags: [lead, ink]\r\nauthor: Léa Castel\r\n---\r\n\r\n# Lead: a story\r\n\r\nIn the forme.\r\n\r\n![A *press*](img/a%20press.png)\r\n![gone](gone.png) ![far](https://a.example/b.png)\r\n![out](../../../../../etc/passwd)\r\n";

#[tokio::test]
async fn a_folder_becomes_drafts_with_their_pictures_once() -> Result<()> {
    let studio = founded().await?;
    let folder = tempfile::tempdir()?;
    let blog = folder.path().join("blog");
    put(&blog, "posts/one/index.md", POST.as_bytes())?;
    put(&blog, "posts/one/img/a press.png", &png(40, 30))?;
    put(&blog, "2026-02-01-jekyll-style.markdown", b"Only a text.\n\n![](/press.png)\n")?;
    put(&blog, "static/press.png", &png(20, 10))?;
    put(&blog, "latin.md", b"# Caf\xe9\n")?;
    put(&blog, "open.md", b"---\ntitle: never closed\n\nText\n")?;
    put(&blog, "broken.md", b"---\ntitle: x\nnonsense\n---\nText\n")?;
    put(&blog, "toml.md", b"+++\ntitle = 'x'\n+++\nText\n")?;
    put(&blog, "empty.md", b"")?;
    put(&blog, "fake.md", b"![](fake.png)\n")?;
    put(&blog, "fake.png", b"no picture at all")?;
    #[cfg(unix)]
    std::os::unix::fs::symlink("/etc/passwd", blog.join("secret.md"))?;

    let dry = import(&studio, &blog, &["--dry-run"])?;
    let (said, noted) = (text(&dry.stdout), text(&dry.stderr));
    assert_eq!(dry.status.code(), Some(2), "{dry:?}");
    assert!(said.ends_with("2 would be imported, 0 there already, 6 refused\n"), "{said}");
    for line in [
        "refused: latin.md: not UTF-8 (byte 5)",
        "refused: open.md: its front matter is not ended by a line ---",
        "refused: broken.md: line 3 of its front matter",
        "refused: toml.md: its front matter is TOML",
        "refused: empty.md: neither a title nor a text",
        "refused: fake.md: ",
        "left out: secret.md: a link",
        "missing picture: posts/one/index.md shows gone.png",
        "missing picture: posts/one/index.md shows ../../../../../etc/passwd",
    ] {
        assert!(noted.contains(line), "{line}: {noted}");
    }
    assert_eq!(items(&studio).await?, "0", "a dry run wrote");

    let real = import(&studio, &blog, &[])?;
    assert!(text(&real.stdout).ends_with("2 imported, 0 there already, 6 refused\n"), "{real:?}");
    let item = item(&studio, &real, "posts/one/index.md")?;
    let form = studio.form(&item)?;
    assert_eq!(form.get("title"), "Lead: a story");
    assert_eq!(
        form.get("body").replace("\r\n", "\n"),
        "In the forme.\n\n![A press](a-press.png)\n![gone](gone.png) ![far](https://a.example/b.png)\n![out](../../../../../etc/passwd)\n"
    );
    expect(studio.lea.get(&format!("{item}/pictures/a-press.png"))?, 200)?;
    let board = expect(studio.lea.get(&format!("/b/{}/board", studio.brand))?, 200)?;
    assert!(board.text().contains("jekyll style"), "the name of a file is its last title");

    let again = import(&studio, &blog, &[])?;
    assert!(text(&again.stdout).ends_with("0 imported, 2 there already, 6 refused\n"), "{again:?}");
    put(&blog, "posts/one/index.md", b"# Another text\n\nOf the same file.\n")?;
    let changed = import(&studio, &blog, &[])?;
    assert!(text(&changed.stdout).contains("there already, and changed since"), "{changed:?}");
    assert_eq!(
        (items(&studio).await?, studio.form(&item)?.get("title")),
        ("2".into(), "Lead: a story")
    );
    Ok(())
}

#[tokio::test]
async fn what_is_exported_is_imported_as_it_was() -> Result<()> {
    let demo = Marbre::start(&["--demo"]).await?;
    let folder = tempfile::tempdir()?;
    let zip = folder.path().join("demo.zip");
    let (out, data) = (zip.to_string_lossy(), demo.data.to_string_lossy());
    let export = ["export", "--format", "markdown", "--brand", "demo", "-o", &out, "--data", &data];
    tests::deadline::until("the demonstration", async || {
        let done = with_input(&export, b"")?.status.code() == Some(0);
        Ok(done.then_some(()))
    })
    .await?;
    let studio = founded().await?;
    let done = import(&studio, &zip, &[])?;
    assert_eq!(done.status.code(), Some(0), "{done:?}");
    let mut archive = zip::ZipArchive::new(fs::File::open(&zip)?)?;
    let names: Vec<String> =
        archive.file_names().map(|it| Ok(it?.into_owned())).collect::<Result<_>>()?;
    let texts: Vec<&String> = names.iter().filter(|it| it.ends_with("/index.md")).collect();
    assert!(!texts.is_empty());
    for path in texts {
        let source = std::io::read_to_string(archive.by_name(path)?)?;
        let (_, start) = prose::front_matter(&source);
        let form = studio.form(&item(&studio, &done, path)?)?;
        let body = form.get("body").replace("\r\n", "\n");
        assert_eq!(body.trim_end(), source[start..].trim(), "{path}");
    }
    let pictures = names.iter().filter(|it| it.ends_with(".jpg") || it.ends_with(".png")).count();
    let kept = "SELECT CAST(count(*) AS text) FROM part WHERE kind = 'visual'";
    assert_eq!(asked(&studio, kept).await?, pictures.to_string());
    let posts = names.iter().filter(|it| it.contains("/posts/")).count();
    let kept = "SELECT CAST(count(*) AS text) FROM part WHERE kind = 'post'";
    assert_eq!(asked(&studio, kept).await?, posts.to_string());
    Ok(())
}

#[tokio::test]
async fn an_archive_that_would_do_harm_is_refused_whole() -> Result<()> {
    let studio = founded().await?;
    let folder = tempfile::tempdir()?;
    let before = tree(folder.path())?;
    for (name, why) in [
        ("../evil.md", "leads out"),
        ("a/../../evil.md", "leads out"),
        ("/etc/evil.md", "begins at the top"),
        ("C:\\evil.md", "begins at the top"),
        ("a\\..\\evil.md", "leads out"),
        ("GOOD.md", "two files have this name"),
    ] {
        refused(&studio, &zipped(|zip| file(zip, name, b"# Evil\n"))?, why).await?;
    }
    let link = zipped(|zip| Ok(zip.add_symlink("link.md", "/etc/passwd", plain())?))?;
    refused(&studio, &link, "a link").await?;
    let bomb = zipped(|zip| file(zip, "bomb.md", &vec![b' '; 32 << 20]))?;
    refused(&studio, &bomb, "more than 100 times").await?;
    // Each for itself is modest, all together are not.
    let many = zipped(|zip| {
        let noise: Vec<u8> = (0..9_000_000_u32)
            .flat_map(|it| it.wrapping_mul(2_654_435_761).to_le_bytes())
            .collect();
        (0..6).try_for_each(|number| file(zip, &format!("{number}.png"), &noise))
    })?;
    refused(&studio, &many, "more than 200 MiB").await?;
    let crowd = zipped(|zip| (0..100_000).try_for_each(|it| file(zip, &format!("{it}.md"), b"")))?;
    refused(&studio, &crowd, "more than 5000 files").await?;
    let whole = zipped(|_| Ok(()))?;
    refused(&studio, &whole[..whole.len() / 2], "no zip that can be read").await?;
    // A zip that lies about the size of what it holds.
    let mut liar = zipped(|zip| file(zip, "big.md", &vec![b'x'; 3 << 20]))?;
    let size = (3_u32 << 20).to_le_bytes();
    while let Some(at) = liar.windows(4).position(|it| it == size) {
        liar[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
    }
    let file = folder.path().join("liar.zip");
    fs::write(&file, &liar)?;
    let output = import(&studio, &file, &[])?;
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(
        text(&output.stdout).ends_with("1 imported, 0 there already, 1 refused\n"),
        "{output:?}"
    );
    fs::remove_file(file)?;
    assert_eq!(tree(folder.path())?, before);
    Ok(())
}

/// Refused in one line, before anything was written.
async fn refused(studio: &Studio, zip: &[u8], why: &str) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("import.zip");
    fs::write(&file, zip)?;
    let output = import(studio, &file, &[])?;
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{why}: {output:?}");
    assert!(said.contains(why) && said.trim().lines().count() == 1, "{why}: {said}");
    assert!(output.stdout.is_empty(), "{output:?}");
    assert_eq!(items(studio).await?, "0", "{why}");
    Ok(())
}

#[tokio::test]
async fn an_import_that_was_killed_goes_on_where_it_was() -> Result<()> {
    const TEXTS: usize = 40;
    let studio = founded().await?;
    let folder = tempfile::tempdir()?;
    for number in 0..TEXTS {
        let body = format!("# Text {number}\n\n![](p.png)\n");
        put(folder.path(), &format!("{number}/index.md"), body.as_bytes())?;
        put(folder.path(), &format!("{number}/p.png"), &png(30 + u32::try_from(number)?, 20))?;
    }
    for killed_after in [1, 3, 9] {
        let mut running = command(&studio, folder.path(), &[])?.stdout(Stdio::piped()).spawn()?;
        let lines = BufReader::new(running.stdout.take().context("a pipe")?).lines();
        let seen = lines.map_while(Result::ok).filter(|it| it.starts_with("imported: "));
        assert_eq!(seen.take(killed_after).count(), killed_after);
        running.kill()?;
        running.wait()?;
    }
    let rest = import(&studio, folder.path(), &[])?;
    assert_eq!(rest.status.code(), Some(0), "{rest:?}");
    assert_eq!(items(&studio).await?, TEXTS.to_string());
    let halves = "SELECT CAST(count(*) AS text) FROM item WHERE
        (SELECT count(*) FROM part WHERE part.item_id = item.id) <> 2";
    assert_eq!(asked(&studio, halves).await?, "0", "an item is not whole");
    Ok(())
}

#[tokio::test]
async fn only_who_writes_for_the_brand_gets_drafts() -> Result<()> {
    let studio = founded().await?;
    let folder = tempfile::tempdir()?;
    put(folder.path(), "a.md", b"# A\n")?;
    let data = studio.marbre.data.to_string_lossy().into_owned();
    let add = [
        "user",
        "add",
        "vic@example.org",
        "--name",
        "Vic",
        "--brand",
        &studio.brand,
        "--role",
        "viewer",
        "--data",
        &data,
    ];
    assert_eq!(with_input(&add, b"")?.status.code(), Some(0));
    let path = folder.path().to_string_lossy().into_owned();
    let nowhere = folder.path().join("nowhere").to_string_lossy().into_owned();
    for (path, brand, person, why) in [
        (&path, "nobrand", EMAIL, "--brand nobrand"),
        (&path, studio.brand.as_str(), "nobody@example.org", "--as nobody@example.org"),
        (&path, studio.brand.as_str(), "vic@example.org", "--as vic@example.org: does not write"),
        (&nowhere, studio.brand.as_str(), EMAIL, "nowhere"),
        (&data, studio.brand.as_str(), EMAIL, "no Markdown text"),
    ] {
        let asked = [
            "import", "--format", "markdown", path, "--brand", brand, "--as", person, "--data",
            &data,
        ];
        let output = with_input(&asked, b"")?;
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        let said = text(&output.stderr);
        assert!(said.contains(why) && said.trim().lines().count() == 1, "{why}: {said}");
    }
    assert_eq!(items(&studio).await?, "0");
    Ok(())
}

fn command(studio: &Studio, path: &Path, more: &[&str]) -> Result<Command> {
    let mut command = Command::new(binary()?);
    command.args(["import", "--format", "markdown", "--brand", &studio.brand, "--as", EMAIL]);
    command.arg(path).arg("--data").arg(&studio.marbre.data).args(more);
    Ok(command)
}

fn import(studio: &Studio, path: &Path, more: &[&str]) -> Result<Output> {
    Ok(command(studio, path, more)?.output()?)
}

/// The address of the item a path became.
fn item(studio: &Studio, output: &Output, path: &str) -> Result<String> {
    let said = text(&output.stdout);
    let line = said.lines().find_map(|it| it.strip_prefix(&format!("imported: {path}: ")));
    let code = line.and_then(|it| it.split(' ').next());
    Ok(format!("/b/{}/items/{}", studio.brand, code.with_context(|| said.clone())?))
}

async fn items(studio: &Studio) -> Result<String> {
    asked(studio, "SELECT CAST(count(*) AS text) FROM item").await
}

fn put(folder: &Path, path: &str, bytes: &[u8]) -> Result<()> {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().context("a folder")?)?;
    Ok(fs::write(path, bytes)?)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

type Zip = ZipWriter<std::io::Cursor<Vec<u8>>>;

/// A zip with a good text and what `more` puts into it.
fn zipped(more: impl FnOnce(&mut Zip) -> Result<()>) -> Result<Vec<u8>> {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    file(&mut zip, "good.md", b"# Good\n")?;
    more(&mut zip)?;
    Ok(zip.finish()?.into_inner())
}

fn file(zip: &mut Zip, name: &str, bytes: &[u8]) -> Result<()> {
    zip.start_file(name, plain())?;
    Ok(zip.write_all(bytes)?)
}

fn plain() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(CompressionMethod::Deflated)
}

fn tree(folder: &Path) -> Result<Vec<std::path::PathBuf>> {
    Ok(fs::read_dir(folder)?.map(|it| Ok(it?.path())).collect::<Result<_>>()?)
}

//! The site: every file the server sends as it is, and the table that embeds them in the binary.

use crate::build::size_line;
use crate::bundle::PROGRAMS;
use crate::place::{Place, write_changed};
use crate::twins::{brotli, gzip, hash, twin};
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// One file of the site.
pub struct Page {
    /// Where the browser asks for it, such as `/pkg/app.0123456789abcdef.js`.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
    /// The brotli twin, when smaller.
    pub brotli: Option<Vec<u8>>,
    gzip: Option<Vec<u8>>,
    immutable: bool,
}

/// The files gathered so far.
#[derive(Default)]
pub struct Site {
    pages: Vec<Page>,
    /// Paths of the hashed files, by stem and extension.
    linked: BTreeMap<(String, String), String>,
}

impl Site {
    /// Adds a file under `/pkg`, named after its content so that it may be kept forever. Gives its path.
    pub fn add_hashed(&mut self, stem: &str, extension: &str, bytes: Vec<u8>) -> String {
        let path = format!("/pkg/{stem}.{}.{extension}", &hash(&bytes)[..16]);
        self.linked.insert((stem.to_owned(), extension.to_owned()), path.clone());
        self.add(path.clone(), bytes, true);
        path
    }

    /// Adds the committed files of `public/`, under the names they have there.
    pub fn add_public(&mut self, folder: &Path) -> Result<()> {
        if folder.is_dir() { self.add_folder(folder, "", false) } else { Ok(()) }
    }

    /// Adds a folder and what is below it under `prefix`; hidden files and notes to us stay out.
    pub fn add_folder(&mut self, folder: &Path, prefix: &str, immutable: bool) -> Result<()> {
        for entry in std::fs::read_dir(folder)? {
            let (file, name) = entry.map(|e| (e.path(), e.file_name()))?;
            let name = name.to_str().with_context(|| format!("name of {}", file.display()))?;
            let path = format!("{prefix}/{name}");
            if name.starts_with('.') || name == "README.md" {
                continue;
            } else if file.is_dir() {
                self.add_folder(&file, &path, immutable)?;
            } else {
                self.add(path, std::fs::read(&file)?, immutable);
            }
        }
        Ok(())
    }

    fn add(&mut self, path: String, bytes: Vec<u8>, immutable: bool) {
        self.pages.push(Page { path, bytes, brotli: None, gzip: None, immutable });
    }

    /// Makes the twins, writes the site folder and the table, and takes away what is no longer part.
    pub fn write(&mut self, place: &Place) -> Result<()> {
        let cache = place.target.join("site-twins");
        for page in &mut self.pages {
            if compresses(&page.path) {
                page.brotli = twin(&page.bytes, "br", &cache, brotli)?;
                page.gzip = twin(&page.bytes, "gz", &cache, gzip)?;
            }
        }
        // The table is searched by path.
        self.pages.sort_by(|a, b| a.path.cmp(&b.path));
        let folder = place.site();
        let mut written = HashSet::from([folder.join("site.rs")]);
        for page in &self.pages {
            written.extend(page.write(&folder)?);
        }
        write_changed(&folder.join("site.rs"), self.table(&folder)?.as_bytes())?;
        sweep(&folder, &written)
    }

    /// The Rust source `server` includes: see `server/src/site.rs` for the types.
    fn table(&self, folder: &Path) -> Result<String> {
        let mut table = String::from("pub static FILES: &[File] = &[\n");
        for page in &self.pages {
            page.row(folder, &mut table)?;
        }
        let style = self.linked("style", "css")?;
        write!(table, "];\npub static ASSETS: Assets = Assets {{ css: {style:?}")?;
        for program in PROGRAMS {
            let (script, wasm) = (self.linked(program, "js")?, self.linked(program, "wasm")?);
            write!(table, ", {program}: shell::Program {{ script: {script:?}, wasm: {wasm:?} }}")?;
        }
        table.push_str(" };\n");
        Ok(table)
    }

    fn linked(&self, stem: &str, extension: &str) -> Result<&str> {
        let path = self.linked.get(&(stem.to_owned(), extension.to_owned()));
        Ok(path.with_context(|| format!("the site has no {stem}.{extension}"))?)
    }

    /// Prints what the browser downloads, raw and as sent.
    pub fn print_sizes(&self) {
        for page in self.pages.iter().filter(|page| page.immutable) {
            println!("{}", size_line(page));
        }
    }
}

impl Page {
    fn versions(&self) -> [(&str, Option<&Vec<u8>>); 3] {
        [("", Some(&self.bytes)), (".br", self.brotli.as_ref()), (".gz", self.gzip.as_ref())]
    }

    fn write(&self, folder: &Path) -> Result<Vec<PathBuf>> {
        let mut written = Vec::new();
        for (suffix, bytes) in self.versions() {
            let Some(bytes) = bytes else { continue };
            let file = folder.join(format!("{}{suffix}", &self.path[1..]));
            write_changed(&file, bytes)?;
            written.push(file);
        }
        Ok(written)
    }

    fn row(&self, folder: &Path, table: &mut String) -> Result<()> {
        let include = |suffix: &str| {
            let file = folder.join(format!("{}{suffix}", &self.path[1..]));
            format!("include_bytes!({file:?})")
        };
        let twin = |suffix: &str, made: bool| match made {
            true => format!("Some({})", include(suffix)),
            false => "None".to_owned(),
        };
        let (path, mime, hash) = (&self.path, mime(&self.path)?, &hash(&self.bytes)[..16]);
        let (brotli, gzip) = (twin(".br", self.brotli.is_some()), twin(".gz", self.gzip.is_some()));
        writeln!(
            table,
            "    File {{ path: {path:?}, mime: {mime:?}, hash: {hash:?}, immutable: {}, bytes: {}, \
             brotli: {brotli}, gzip: {gzip} }},",
            self.immutable,
            include(""),
        )?;
        Ok(())
    }
}

/// Deletes files of an earlier build.
fn sweep(folder: &Path, keep: &HashSet<PathBuf>) -> Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            sweep(&path, keep)?;
        } else if !keep.contains(&path) {
            std::fs::remove_file(path)?;
        }
    }
    Ok(())
}

/// Whether compressing could help: pictures and woff2 are compressed already.
fn compresses(path: &str) -> bool {
    !matches!(extension(path), "woff2" | "png" | "jpg" | "webp")
}

fn extension(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// The media type of a file; an unknown one stops the build rather than reach a browser.
fn mime(path: &str) -> Result<&'static str> {
    Ok(match extension(path) {
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "css" => "text/css; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "json" | "webmanifest" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        _ => bail!("{path}: say its media type in xtask/src/site.rs"),
    })
}

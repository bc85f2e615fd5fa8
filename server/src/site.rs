//! The files of the site, carried inside the binary: one file to deploy.
//!
//! `cargo xtask build` assembles them and `build.rs` writes the table included here. Other builds
//! carry none of them, and then [`BUNDLE`] is `None`.

/// One file, with its compressed twins where they are smaller.
#[derive(Debug)]
pub struct File {
    /// The path a browser asks for, such as `/pkg/app.0123456789abcdef.js`.
    pub path: &'static str,
    /// The media type, with its charset for text.
    pub mime: &'static str,
    /// First 16 hexadecimal digits of the content's SHA-256: the entity tag.
    pub hash: &'static str,
    /// The path names the content, so it may be kept forever.
    pub immutable: bool,
    /// The content itself.
    pub bytes: &'static [u8],
    /// The content compressed with brotli.
    pub brotli: Option<&'static [u8]>,
    /// The content compressed with gzip.
    pub gzip: Option<&'static [u8]>,
}

/// Paths of the three files every page links.
#[derive(Debug, Clone, Copy)]
pub struct Bundle {
    /// The module to import; its default export takes `{ module_or_path: wasm }`.
    pub script: &'static str,
    /// The application.
    pub wasm: &'static str,
    /// The style sheet.
    pub style: &'static str,
}

/// Finds a file by the path a browser asked for.
pub fn find(path: &str) -> Option<&'static File> {
    let index = FILES.binary_search_by(|file| file.path.cmp(path)).ok()?;
    FILES.get(index)
}

include!(concat!(env!("OUT_DIR"), "/site.rs"));

//! The style sheet: `style/main.css` and what it imports, in one minified file.

use crate::place::Place;
use crate::site::Site;
use anyhow::{Result, anyhow};
use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions};
use lightningcss::targets::{Browsers, Targets};

/// The oldest browsers the style sheet is written for: nesting, `light-dark()`, custom highlights.
const OLDEST: Browsers = Browsers {
    chrome: Some(123 << 16),
    edge: Some(123 << 16),
    firefox: Some(128 << 16),
    safari: Some(17 << 16 | 5 << 8),
    ios_saf: Some(17 << 16 | 5 << 8),
    android: None,
    ie: None,
    opera: None,
    samsung: None,
};

/// Bundles and minifies the style sheet and adds it to the site.
pub fn add(place: &Place, site: &mut Site) -> Result<()> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let main = place.root.join("style/main.css");
    let mut sheet = bundler.bundle(&main).map_err(|why| anyhow!("{}: {why}", main.display()))?;
    let targets = Targets::from(OLDEST);
    sheet
        .minify(MinifyOptions { targets, ..Default::default() })
        .map_err(|why| anyhow!("{why}"))?;
    let printed = sheet
        .to_css(PrinterOptions { minify: true, targets, ..Default::default() })
        .map_err(|why| anyhow!("{why}"))?;
    site.add_hashed("style", "css", printed.code.into_bytes());
    Ok(())
}

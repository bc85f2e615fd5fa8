//! Help: a page for every check, network and formula, in both languages, for everybody.

use crate::studio::{expect, founded};
use anyhow::Result;
use tests::asking::Visitor;

#[tokio::test]
async fn every_check_network_and_formula_has_its_page() -> Result<()> {
    let studio = founded().await?;
    let nobody = Visitor::new(&studio.marbre.url(""))?;
    let mut french = nobody.clone();
    french.headers = vec![("accept-language".to_owned(), "fr".to_owned())];
    let start = expect(nobody.get("/help")?, 200)?.text();
    let pages: Vec<&str> =
        start.split("href=\"/help/").skip(1).filter_map(|it| it.split('"').next()).collect();
    assert!(pages.len() > 109, "{pages:?}");
    for rule in ["rules/guillemets", "rules/dash", "rules/charter-banned"] {
        assert!(pages.contains(&rule), "{rule}");
    }
    for page in pages {
        let path = format!("/help/{page}");
        let english = expect(nobody.get(&path)?, 200)?.text();
        let french = french.get(&path)?.text();
        assert!(french.contains("lang=\"fr\"") && english.contains("lang=\"en\""), "{path}");
        assert_eq!(english.matches("<h1>").count(), 1, "{path}");
    }
    for unknown in ["/help/rules/none", "/help/networks/none", "/help/formulas/none", "/help/x/y"] {
        expect(nobody.get(unknown)?, 404)?;
    }
    Ok(())
}

#[tokio::test]
async fn a_limit_is_shown_with_its_unit_its_source_and_its_day() -> Result<()> {
    let studio = founded().await?;
    let page = expect(studio.lea.get("/help/networks/x")?, 200)?.words();
    for part in ["At most 280 weighted characters", "documented", "2026-11-21"] {
        assert!(page.contains(part), "{part}: {page}");
    }
    Ok(())
}

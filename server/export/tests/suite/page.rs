use export::{ExportError, Format};
use serde_json::Value;

use crate::fixtures::{edition, exported, full_item, item, item_with, unzipped};

fn page(item: export::Item) -> String {
    String::from_utf8(exported(Format::Html, &edition(vec![item])).unwrap()).unwrap()
}

fn structured(page: &str) -> Value {
    let (_, rest) = page.split_once("<script type=\"application/ld+json\">").unwrap();
    serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap()
}

#[test]
fn a_page_says_what_search_engines_and_networks_read() {
    let page = page(full_item());
    for said in [
        "<!DOCTYPE html>\n<html lang=\"fr\">",
        "<title>L’été du marbre</title>",
        "<meta name=\"description\" content=\"Comment la table de composition a changé de sens.\">",
        "<meta name=\"robots\" content=\"noindex\">",
        "<link rel=\"canonical\" href=\"https://example.org/original\">",
        "<meta property=\"og:type\" content=\"article\">",
        "<meta property=\"og:title\" content=\"L’été du marbre\">",
        "<meta property=\"og:site_name\" content=\"Atelier &amp; Cie\">",
        "<meta property=\"article:published_time\" content=\"2026-12-01T09:00:00+01:00\">",
        "<h1>L’été du marbre : « prêt » ?</h1>",
        "<time datetime=\"2026-12-01T09:00:00+01:00\">2026-12-01</time>",
        "/une.jpg\" alt=\"Vue de une.jpg\">",
        "<small>Photo : Jeanne Morel, CC BY 4.0</small>",
    ] {
        assert!(page.contains(said), "{said}\nnot in\n{page}");
    }
    assert_eq!(page.matches("<h1>").count(), 1);
    let data = structured(&page);
    assert_eq!(data["@type"], "Article");
    assert_eq!(data["headline"], "L’été du marbre : « prêt » ?");
    assert_eq!(data["author"]["name"], "Léa Martin");
    assert!(data["image"].as_str().unwrap().ends_with("/une.jpg"));
}

#[test]
fn what_is_not_known_is_not_said() {
    let page = page(item_with(|article| {
        article.canonical = None;
        article.byline.clear();
        article.noindex = false;
        article.description.clear();
    }));
    assert!(page.contains("href=\"https://example.org/ete-du-marbre/\""));
    for absent in ["robots", "og:image", "name=\"description\"", "name=\"author\"", "content=\"\""]
    {
        assert!(!page.contains(absent), "{absent} in\n{page}");
    }
    assert_eq!(structured(&page).get("author"), None);
}

#[test]
fn text_stays_text() {
    let hostile = "</title><script>alert(1)</script>\"><img src=x onerror=alert(1)>";
    let page = page(item_with(|article| {
        for field in [
            &mut article.title,
            &mut article.title_tag,
            &mut article.standfirst,
            &mut article.description,
        ] {
            *field = hostile.into();
        }
        article.byline = hostile.into();
        article.tags = vec![hostile.into()];
        article.canonical = Some(hostile.into());
        article.language = hostile.into();
    }));
    assert_eq!(page.matches("<script").count(), 1, "only our own\n{page}");
    assert_eq!(page.matches("<img").count(), 0, "{page}");
    assert_eq!(page.matches("</title>").count(), 1, "{page}");
    assert_eq!(structured(&page)["headline"], hostile);
}

#[test]
fn several_pages_come_in_a_zip() {
    let mut other = item_with(|_| {});
    other.code = "mnpqrstwxy".parse().unwrap();
    let files = unzipped(exported(Format::Html, &edition(vec![full_item(), other])).unwrap());
    assert_eq!(files.len(), 3);
    assert!(files.contains_key("approval.json"));
    assert!(files.contains_key("ete-du-marbre.html"), "{:?}", files.keys());
}

#[test]
fn without_an_article_there_is_no_page() {
    let alone = item(
        "abcdefghjk",
        [domain::Content::Post(domain::Post { pictures: vec![], ..crate::fixtures::post("x") })],
    );
    assert!(matches!(exported(Format::Html, &edition(vec![alone])), Err(ExportError::Nothing)));
}

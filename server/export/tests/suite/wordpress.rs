use std::collections::BTreeMap;

use domain::content::{Article, Content};
use export::{ExportError, Format};
use proptest::prelude::*;
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::fixtures::{article, edition, exported, full_item, item, item_with, post};

/// An element of an item: its attributes and its text.
type Elements = Vec<(String, BTreeMap<String, String>, String)>;

/// What an XML parser sees: the channel's own elements, then those of each item. Texts of an element
/// within another (a key and its value) are listed one after the other.
fn parsed(bytes: &[u8]) -> (Elements, Vec<Elements>) {
    let mut reader = Reader::from_reader(bytes);
    reader.config_mut().check_end_names = true;
    let (mut channel, mut items): (Elements, Vec<Elements>) = (Vec::new(), Vec::new());
    loop {
        let list = items.last_mut().unwrap_or(&mut channel);
        match reader.read_event().unwrap() {
            Event::Start(start) if start.name().as_ref() == b"item" => items.push(Vec::new()),
            Event::Start(start) => {
                let name = String::from_utf8(start.name().as_ref().to_vec()).unwrap();
                let attributes = start.attributes().map(|attribute| {
                    let attribute = attribute.unwrap();
                    let key = String::from_utf8(attribute.key.as_ref().to_vec()).unwrap();
                    (
                        key,
                        attribute
                            .normalized_value(quick_xml::XmlVersion::Implicit1_0)
                            .unwrap()
                            .into_owned(),
                    )
                });
                list.push((name, attributes.collect(), String::new()));
            }
            Event::CData(text) => list.last_mut().unwrap().2.push_str(&text.decode().unwrap()),
            // Indentation is no text.
            Event::Text(text) if !text.decode().unwrap().trim().is_empty() => {
                list.last_mut().unwrap().2.push_str(&text.decode().unwrap());
            }
            Event::GeneralRef(entity) => {
                let character = match &*entity.decode().unwrap() {
                    "amp" => '&',
                    "lt" => '<',
                    "gt" => '>',
                    other => panic!("{other}"),
                };
                list.last_mut().unwrap().2.push(character);
            }
            Event::DocType(_) => panic!("WordPress refuses a DOCTYPE"),
            Event::Eof => return (channel, items),
            _ => {}
        }
    }
}

fn first<'a>(elements: &'a Elements, name: &str) -> &'a str {
    &elements.iter().find(|(found, ..)| found == name).unwrap_or_else(|| panic!("no {name}")).2
}

fn meta(elements: &Elements) -> BTreeMap<&str, &str> {
    let texts = |name: &'static str| {
        elements.iter().filter(move |(found, ..)| found == name).map(|(.., text)| text.as_str())
    };
    texts("wp:meta_key").zip(texts("wp:meta_value")).collect()
}

fn of_type<'a>(items: &'a [Elements], kind: &str) -> Vec<&'a Elements> {
    items.iter().filter(|item| first(item, "wp:post_type") == kind).collect()
}

fn wxr(items: Vec<export::Item>) -> (Elements, Vec<Elements>) {
    parsed(&exported(Format::Wxr, &edition(items)).unwrap())
}

#[test]
fn the_importer_finds_what_it_insists_on() {
    let (channel, items) = wxr(vec![full_item()]);
    assert_eq!(first(&channel, "wp:wxr_version"), "1.2");
    assert_eq!(first(&channel, "title"), "Atelier & Cie");
    assert_eq!(first(&channel, "wp:author_display_name"), "Léa Martin");
    let post = of_type(&items, "post")[0];
    for (name, value) in [
        ("title", "L’été du marbre : « prêt » ?"),
        ("excerpt:encoded", "Une table, du plomb et du temps."),
        ("wp:post_date", "2026-12-01 09:00:00"),
        ("wp:post_date_gmt", "2026-12-01 08:00:00"),
        ("wp:post_name", "ete-du-marbre"),
        ("wp:status", "future"),
        ("pubDate", "Tue, 01 Dec 2026 08:00:00 +0000"),
        ("link", "https://example.org/ete-du-marbre/"),
    ] {
        assert_eq!(first(post, name), value, "{name}");
    }
    assert_eq!(first(post, "dc:creator"), first(&channel, "wp:author_login"));
}

#[test]
fn without_a_planned_date_it_waits_as_a_draft_dated_by_its_approval() {
    let (_, items) = wxr(vec![item_with(|article| article.planned_at = None)]);
    assert_eq!(first(&items[0], "wp:status"), "draft");
    assert_eq!(first(&items[0], "wp:post_date_gmt"), "2026-11-20 15:30:00");
}

#[test]
fn every_term_has_a_nicename() {
    let (_, items) = wxr(vec![full_item()]);
    let post = of_type(&items, "post")[0];
    let terms: Vec<_> = post.iter().filter(|(name, ..)| name == "category").collect();
    let seen: Vec<_> = terms
        .iter()
        .map(|(_, at, text)| (at["domain"].as_str(), at["nicename"].as_str(), text.as_str()))
        .collect();
    let expected = [
        ("category", "metiers-savoirs", "Métiers & savoirs"),
        ("post_tag", "plomb", "plomb"),
        ("post_tag", "日本", "日本"),
    ];
    assert_eq!(seen, expected);
}

#[test]
fn search_fields_arrive_in_both_extensions() {
    let (_, items) = wxr(vec![full_item()]);
    let meta = meta(of_type(&items, "post")[0]);
    for (key, value) in [
        ("_yoast_wpseo_title", "L’été du marbre"),
        ("_yoast_wpseo_metadesc", "Comment la table de composition a changé de sens."),
        ("_yoast_wpseo_focuskw", "table de composition"),
        ("_yoast_wpseo_canonical", "https://example.org/original"),
        ("_yoast_wpseo_meta-robots-noindex", "1"),
        ("rank_math_title", "L’été du marbre"),
        ("rank_math_description", "Comment la table de composition a changé de sens."),
        ("rank_math_focus_keyword", "table de composition,marbre d’imprimerie"),
        ("rank_math_canonical_url", "https://example.org/original"),
        ("rank_math_robots", "a:1:{i:0;s:7:\"noindex\";}"),
    ] {
        assert_eq!(meta.get(key), Some(&value), "{key}");
    }
}

#[test]
fn an_indexable_article_says_nothing_about_robots() {
    let (_, items) = wxr(vec![item_with(|article| article.noindex = false)]);
    assert!(meta(&items[0]).keys().all(|key| !key.contains("robots")));
}

#[test]
fn pictures_shown_are_attachments_of_the_post_and_the_text_uses_their_addresses() {
    let (_, items) = wxr(vec![full_item()]);
    let post = of_type(&items, "post")[0];
    let attachments = of_type(&items, "attachment");
    // “autre.jpg” is only for posts on networks.
    assert_eq!(attachments.len(), 2);
    let mut numbers: Vec<&str> = items.iter().map(|item| first(item, "wp:post_id")).collect();
    numbers.dedup();
    assert_eq!(numbers.len(), 3, "every number once");
    for attachment in &attachments {
        assert_eq!(first(attachment, "wp:post_parent"), first(post, "wp:post_id"));
        assert_eq!(first(attachment, "wp:status"), "inherit");
        assert_eq!(first(attachment, "excerpt:encoded"), "La pierre & le plomb");
        assert_eq!(first(attachment, "content:encoded"), "Photo : Jeanne Morel, CC BY 4.0");
    }
    let [stone, front] = attachments[..] else { panic!() };
    assert!(first(stone, "wp:attachment_url").ends_with("/pierre.jpg"));
    assert_eq!(meta(stone)["_wp_attachment_image_alt"], "Vue de pierre.jpg");
    let shown = format!("src=\"{}\"", first(stone, "wp:attachment_url"));
    assert!(first(post, "content:encoded").contains(&shown), "{}", first(post, "content:encoded"));
    assert_eq!(meta(post)["_thumbnail_id"], first(front, "wp:post_id"));
}

#[test]
fn who_made_a_picture_is_said_under_it() {
    let (_, items) = wxr(vec![full_item()]);
    let html = first(of_type(&items, "post")[0], "content:encoded");
    let under = "<figcaption>La pierre & le plomb <small>Photo : Jeanne Morel, CC BY 4.0</small></figcaption></figure>\n";
    assert!(html.contains(under), "{html}");
}

#[test]
fn a_line_feed_in_a_paragraph_does_not_become_a_line_break() {
    let (_, items) = wxr(vec![full_item()]);
    let html = first(of_type(&items, "post")[0], "content:encoded");
    assert!(
        html.contains("<p>Une première ligne qui continue <strong>ici</strong>.</p>\n"),
        "{html}"
    );
    assert!(html.contains("<pre><code>fn main() {\n}\n</code></pre>"), "{html}");
}

#[test]
fn text_stays_text() {
    let hostile = item_with(|article| {
        article.title = "</title><script>alert(1)</script> R&D & Cie".into();
        article.standfirst = "]]><evil/>".into();
        article.body = "a ]]> b <script>alert(1)</script>".into();
        article.description = "\u{b}bell\u{7} ]]>".into();
        article.tags = vec!["\"><x y=\"".into()];
    });
    let (_, items) = wxr(vec![hostile]);
    let post = &items[0];
    assert_eq!(
        first(post, "title"),
        "&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; R&amp;D & Cie"
    );
    assert_eq!(first(post, "excerpt:encoded"), "]]&gt;&lt;evil/&gt;");
    assert!(!first(post, "content:encoded").contains("<script"));
    assert_eq!(meta(post)["_yoast_wpseo_metadesc"], "bell ]]>");
    assert!(post.iter().all(|(name, ..)| name != "evil" && name != "x" && name != "script"));
}

#[test]
fn an_edition_of_posts_alone_has_nothing_for_wordpress() {
    let alone = item(
        "abcdefghjk",
        [Content::Post(domain::content::Post { pictures: vec![], ..post("x") })],
    );
    assert!(matches!(exported(Format::Wxr, &edition(vec![alone])), Err(ExportError::Nothing)));
}

proptest! {
    #[test]
    fn any_text_gives_a_file_a_parser_reads(texts in prop::collection::vec(any::<String>(), 6)) {
        let [title, standfirst, body, tag, byline, description] = <[String; 6]>::try_from(texts).unwrap();
        let changed = item_with(|it: &mut Article| {
            *it = Article { title, standfirst, body: body.replace(['!', '['], ""), tags: vec![tag], byline, description, featured: None, ..article() };
        });
        let (_, items) = wxr(vec![changed]);
        prop_assert_eq!(items.len(), 1);
        prop_assert_eq!(first(&items[0], "wp:post_name"), "ete-du-marbre");
    }
}

use domain::ContentHash;
use domain::content::{Article, Content};
use export::Format;
use proptest::prelude::*;

use crate::fixtures::{
    article, bundle, edition, exported, full_item, item, item_with, picture, post, unzipped,
};

#[test]
fn a_folder_holds_the_text_its_posts_and_its_pictures() {
    let files = bundle(&edition(vec![full_item()]));
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    let expected = [
        "approval.json",
        "ete-du-marbre/autre.jpg",
        "ete-du-marbre/index.md",
        "ete-du-marbre/pierre.jpg",
        "ete-du-marbre/posts/linkedin.md",
        "ete-du-marbre/posts/x.md",
        "ete-du-marbre/une.jpg",
    ];
    assert_eq!(names, expected);
    assert_eq!(files["ete-du-marbre/une.jpg"].as_bytes(), picture("une.jpg"));
}

#[test]
fn the_text_is_the_approved_one_byte_for_byte() {
    let files = bundle(&edition(vec![full_item()]));
    assert!(files["ete-du-marbre/index.md"].ends_with(&format!("---\n\n{}", article().body)));
    assert!(files["ete-du-marbre/posts/x.md"].ends_with(&format!("---\n\n{}\n", post("x").text)));
}

#[test]
fn raw_html_leaves_as_the_text_it_was_shown_as() {
    let item = item_with(|article| article.body = "La balise <title> et `<b>`.".into());
    let files = bundle(&edition(vec![item]));
    assert!(files["ete-du-marbre/index.md"].ends_with("---\n\nLa balise \\<title\\> et `<b>`.\n"));
}

#[test]
fn front_matter_says_what_the_article_says() {
    let files = bundle(&edition(vec![full_item()]));
    let (head, _) = files["ete-du-marbre/index.md"].split_once("---\n\n").unwrap();
    for line in [
        "title: \"L’été du marbre : « prêt » ?\"",
        "summary: \"Une table, du plomb et du temps.\"",
        "slug: \"ete-du-marbre\"",
        "date: 2026-12-01T09:00:00+01:00",
        "publishDate: 2026-12-01T09:00:00+01:00",
        "draft: false",
        "lang: \"fr\"",
        "tags: [\"plomb\", \"日本\"]",
        "synonyms: [\"marbre\", \"grande \\\"table\\\"\"]",
        "noindex: true",
        "content_kind: \"cornerstone\"",
        "  - url: \"https://example.org/source\"",
        "    passage: \"Le marbre: \\\"une table\\\".\"",
        "  - src: \"pierre.jpg\"",
        "      credit: \"Photo : Jeanne Morel, CC BY 4.0\"",
    ] {
        assert!(head.lines().any(|found| found == line), "{line}\nnot in\n{head}");
    }
}

#[test]
fn the_checks_read_their_own_front_matter_back() {
    let files = bundle(&edition(vec![full_item()]));
    let (matter, _) = prose::front_matter(&files["ete-du-marbre/index.md"]);
    let article = article();
    assert_eq!(matter.title, Some(article.title));
    assert_eq!(matter.slug, Some(article.slug));
    assert_eq!(matter.description, Some(article.description));
    assert_eq!(matter.keyphrases, ["table de composition", "marbre d’imprimerie"]);
    assert_eq!(matter.synonyms, article.synonyms);
}

#[test]
fn the_language_is_found_when_nobody_chose_it() {
    let english = item_with(|article| {
        article.language.clear();
        article.body =
            "The composing stone was where the pages of a newspaper came together.".into();
    });
    assert!(bundle(&edition(vec![english]))["ete-du-marbre/index.md"].contains("\nlang: \"en\"\n"));
}

#[test]
fn two_items_never_share_a_folder() {
    let first = item_with(|_| {});
    let mut second = item_with(|article| article.title = "Un autre".into());
    second.code = "mnpqrstwxy".parse().unwrap();
    let files = bundle(&edition(vec![second, first]));
    assert!(files.contains_key("ete-du-marbre/index.md"));
    assert!(files.contains_key("ete-du-marbre-mnpqrstwxy/index.md"));
}

#[test]
fn a_post_alone_and_two_for_one_network_have_their_files() {
    let posts = ["x", "x", "../evil"]
        .map(|network| Content::Post(domain::content::Post { pictures: vec![], ..post(network) }));
    let files = bundle(&edition(vec![item("abcdefghjk", posts)]));
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    let folder = "abcdefghjk/posts";
    assert_eq!(
        names[..3],
        [&format!("{folder}/post.md"), &format!("{folder}/x-2.md"), &format!("{folder}/x.md")]
    );
}

#[test]
fn the_approval_lists_every_file_and_every_part() {
    let files = unzipped(exported(Format::Markdown, &edition(vec![full_item()])).unwrap());
    let approval: serde_json::Value = serde_json::from_slice(&files["approval.json"]).unwrap();
    let approval = &approval["document"];
    let listed = approval["files"].as_array().unwrap();
    assert_eq!(listed.len(), files.len() - 1);
    for file in listed {
        let bytes = &files[file["path"].as_str().unwrap()];
        assert_eq!(file["sha256"], ContentHash::of(bytes).to_string());
        assert_eq!(file["bytes"], bytes.len());
    }
    let item = full_item();
    let parts = approval["items"][0]["parts"].as_array().unwrap();
    assert_eq!(parts.len(), item.parts.len());
    for (listed, part) in parts.iter().zip(&item.parts) {
        assert_eq!(listed["hash"], part.content.hash().to_string());
        assert_eq!(listed["version"], part.version);
    }
}

/// Undoes a double-quoted scalar the way YAML readers do; panics on what they would refuse.
fn unquoted(scalar: &str) -> String {
    let inner = scalar.strip_prefix('"').unwrap().strip_suffix('"').unwrap();
    let mut out = String::new();
    let mut characters = inner.chars();
    while let Some(character) = characters.next() {
        assert!(character != '"' && !character.is_control(), "{scalar:?}");
        match character {
            '\\' => out.push(match characters.next().unwrap() {
                'n' => '\n',
                't' => '\t',
                'u' => {
                    let digits: String = characters.by_ref().take(4).collect();
                    char::from_u32(u32::from_str_radix(&digits, 16).unwrap()).unwrap()
                }
                escaped => escaped,
            }),
            plain => out.push(plain),
        }
    }
    out
}

proptest! {
    #[test]
    fn no_value_breaks_out_of_the_front_matter(title in any::<String>(), standfirst in "[\\PC\n:#\"'\\-]{0,40}") {
        let item = item_with(|article: &mut Article| {
            article.title.clone_from(&title);
            article.standfirst.clone_from(&standfirst);
        });
        let files = bundle(&edition(vec![item]));
        let page = &files["ete-du-marbre/index.md"];
        let mut lines = page.split('\n');
        prop_assert_eq!(lines.next(), Some("---"));
        prop_assert_eq!(unquoted(lines.next().unwrap().strip_prefix("title: ").unwrap()), title);
        let head: Vec<&str> = lines.by_ref().take_while(|line| *line != "---").collect();
        if let Some(summary) = head.iter().find_map(|line| line.strip_prefix("summary: ")) {
            prop_assert_eq!(unquoted(summary), standfirst);
        }
        prop_assert_eq!(lines.collect::<Vec<_>>(), ["", "Texte.", ""]);
    }
}

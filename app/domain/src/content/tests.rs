//! Changing any field changes the hash, and no two contents share bytes by accident.

use super::*;
use crate::At;
use crate::crop::Focal;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn article() -> Article {
    Article {
        title: "Le marbre".into(),
        body: "Une table.".into(),
        tags: vec!["presse".into()],
        ..Article::default()
    }
}

/// One change a field; a field added to [`Article`] without a line here is caught by the destructuring.
fn changes() -> Vec<fn(&mut Article)> {
    let Article {
        title: _,
        standfirst: _,
        body: _,
        title_tag: _,
        description: _,
        slug: _,
        keyphrase: _,
        secondary: _,
        synonyms: _,
        language: _,
        categories: _,
        tags: _,
        byline: _,
        featured: _,
        planned_at: _,
        canonical: _,
        noindex: _,
        sources: _,
        objective: _,
        kind: _,
    } = Article::default();
    vec![
        |it| it.title.push('x'),
        |it| it.standfirst.push('x'),
        |it| it.body.push('x'),
        |it| it.title_tag.push('x'),
        |it| it.description.push('x'),
        |it| it.slug.push('x'),
        |it| it.keyphrase.push('x'),
        |it| it.secondary.push("x".into()),
        |it| it.synonyms.push("x".into()),
        |it| it.language.push('x'),
        |it| it.categories.push("x".into()),
        |it| it.tags.push(String::new()),
        |it| it.byline.push('x'),
        |it| it.featured = Some(String::new()),
        |it| it.planned_at = Some(At(0)),
        |it| it.canonical = Some(String::new()),
        |it| it.noindex = true,
        |it| it.sources.push(Source::default()),
        |it| it.objective = Some(Objective::default()),
        |it| it.kind = ArticleKind::News,
    ]
}

#[test]
fn every_field_of_an_article_is_in_its_hash() {
    let original = Content::Article(Box::new(article())).hash();
    let mut hashes = BTreeSet::from([original]);
    let changes = changes();
    for change in &changes {
        let mut changed = article();
        change(&mut changed);
        hashes.insert(Content::Article(Box::new(changed)).hash());
    }
    assert_eq!(hashes.len(), changes.len() + 1);
}

#[test]
fn every_field_of_a_post_is_in_its_hash() {
    let post = Post { network: "x".into(), text: "Bonjour".into(), ..Post::default() };
    let changed = [
        Post { network: "linkedin".into(), ..post.clone() },
        Post { text: "Bonsoir".into(), ..post.clone() },
        Post { first_comment: "x".into(), ..post.clone() },
        Post { warning: "x".into(), ..post.clone() },
        Post { pictures: vec!["a.jpg".into()], ..post.clone() },
        Post { planned_at: Some(At(0)), ..post.clone() },
        Post { poll: poll("", &["Oui", "Non"], 60), ..post.clone() },
        Post { poll: poll("Oui", &["Non"], 60), ..post.clone() },
        Post { poll: poll("", &["OuiNon"], 60), ..post.clone() },
        Post { poll: poll("", &["Oui", "Non"], 61), ..post.clone() },
        Post { beside: beside(&[("title", "x")]), ..post.clone() },
        Post { beside: beside(&[("tags", "x")]), ..post.clone() },
        Post { beside: beside(&[("title", "x"), ("tags", "y")]), ..post.clone() },
        Post { beside: beside(&[("title", "x\n- 4\ntags\n- 1\ny")]), ..post.clone() },
        post,
    ];
    let number = changed.len();
    let hashes: BTreeSet<_> = changed.map(|it| Content::Post(it).hash()).into_iter().collect();
    assert_eq!(hashes.len(), number);
}

fn beside(texts: &[(&str, &str)]) -> BTreeMap<String, String> {
    texts.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned())).collect()
}

fn poll(question: &str, options: &[&str], minutes: u32) -> Option<Poll> {
    Poll::typed(question, options.iter().copied(), minutes)
}

#[test]
fn a_poll_is_there_once_something_is_typed_in_it() {
    assert_eq!(poll(" ", &["", " "], 60), None);
    let asked = poll("", &["Oui", "", "Non"], 60).expect("a poll");
    assert_eq!(asked.options, ["Oui", "Non"]);
}

#[test]
fn every_field_of_a_visual_is_in_its_hash() {
    let visual = Visual {
        name: "a.jpg".into(),
        original: ContentHash::of(b"a"),
        format: PictureFormat::Jpeg,
        width: 1,
        height: 1,
        focal: Focal::CENTRE,
        alt: String::new(),
        decorative: false,
        credit: String::new(),
        caption: String::new(),
    };
    let changed = [
        Visual { name: "b.jpg".into(), ..visual.clone() },
        Visual { original: ContentHash::of(b"b"), ..visual.clone() },
        Visual { format: PictureFormat::Png, ..visual.clone() },
        Visual { width: 2, ..visual.clone() },
        Visual { height: 2, ..visual.clone() },
        Visual { focal: Focal { across: 1, down: 5_000 }, ..visual.clone() },
        Visual { focal: Focal { across: 5_000, down: 1 }, ..visual.clone() },
        Visual { alt: "x".into(), ..visual.clone() },
        Visual { decorative: true, ..visual.clone() },
        Visual { credit: "x".into(), ..visual.clone() },
        Visual { caption: "x".into(), ..visual.clone() },
        visual,
    ];
    assert_eq!(
        changed.map(|it| Content::Visual(it).hash()).into_iter().collect::<BTreeSet<_>>().len(),
        12
    );
}

proptest! {
    #[test]
    fn moving_text_from_one_field_to_the_next_changes_the_bytes(text in "\\PC{0,40}\n?[a-z]{0,5} [0-9]{0,2}\n?", at in 0usize..40) {
        let cut = text.char_indices().map(|(i, _)| i).nth(at).unwrap_or(text.len());
        let one = Article { standfirst: text.clone(), ..Article::default() };
        let two = Article { standfirst: text[..cut].into(), body: text[cut..].into(), ..Article::default() };
        prop_assert_eq!(one == two, one.canonical() == two.canonical());
    }

    #[test]
    fn content_survives_storage(title in "\\PC*", body in "(?s).*") {
        let content = Content::Article(Box::new(Article { title, body, ..Article::default() }));
        let stored = serde_json::to_string(&content).expect("serialises");
        prop_assert_eq!(serde_json::from_str::<Content>(&stored).expect("reads back").hash(), content.hash());
    }
}

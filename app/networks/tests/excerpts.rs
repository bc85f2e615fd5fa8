//! What an article offers to quote: its own words.

use networks::{Excerpt, ExcerptKind, excerpts};
use proptest::prelude::*;
use prose::{Document, Language};

const ARTICLE: &str = "\
# Le marbre des imprimeurs

Le marbre est la table où l’on montait les pages d’un journal. Elle était en fonte, malgré son nom.

## Pourquoi relire sur le marbre

Relire une page sur le marbre évitait une erreur imprimée à dix mille exemplaires. « On ne rattrape jamais une \
page partie sous presse », disait le prote de l’atelier. Il faisait froid.

> Une page relue deux fois est une page **à moitié** sauvée.

Trois gestes restent utiles :

- relire à **voix haute**, lentement
- vérifier [chaque nom](https://example.com/noms) propre
- dormir

Mais la page du journal ne se relit plus sur une table. Le marbre du journal est un écran, et la page s’y relit encore.
";

fn of(source: &str) -> Vec<Excerpt> {
    excerpts(&Document::parse(source, Language::Fr), " Une table, une page, un journal. ", 2)
}

fn texts(kind: fn(ExcerptKind) -> bool) -> Vec<String> {
    of(ARTICLE).into_iter().filter(|it| kind(it.kind)).map(|it| it.text).collect()
}

#[test]
fn the_standfirst_comes_first() {
    assert_eq!(of(ARTICLE)[0].text, "Une table, une page, un journal.");
    assert!(excerpts(&Document::parse("", Language::Fr), "  ", 3).is_empty());
}

#[test]
fn key_sentences_say_what_the_article_says_and_stand_alone() {
    assert_eq!(
        texts(|kind| kind == ExcerptKind::KeySentence),
        [
            "Relire une page sur le marbre évitait une erreur imprimée à dix mille exemplaires.",
            "Le marbre du journal est un écran, et la page s’y relit encore."
        ]
    );
}

#[test]
fn quotations_keep_their_marks_and_lose_their_markup() {
    assert_eq!(
        texts(|kind| kind == ExcerptKind::Quote),
        [
            "« On ne rattrape jamais une page partie sous presse »",
            "Une page relue deux fois est une page à moitié sauvée."
        ]
    );
}

#[test]
fn list_items_are_offered_without_their_marks_when_they_say_something() {
    assert_eq!(
        texts(|kind| matches!(kind, ExcerptKind::ListItem { list: 0 })),
        ["relire à voix haute, lentement", "vérifier chaque nom propre"]
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_invented(source in "(\\PC|[#>*«»“”.!? \n-]|- un deux trois\n|« un deux trois quatre cinq »|Un mot. ){0,60}") {
        let document = Document::parse(&source, Language::Fr);
        for excerpt in excerpts(&document, "", 5) {
            prop_assert!(document.plain().contains(&excerpt.text));
            prop_assert!(source.get(excerpt.start..excerpt.end).is_some_and(|it| !it.is_empty()));
        }
    }
}

//! Nothing panics, on any text.

use networks::{
    Context, Draft, LinkKind, all, bluesky, count, links, misread, preview, shorter, why,
};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_counted_linked_explained_and_shown(text in "(\\PC|[#@$.:/( \n\u{FE0F}\u{200D}é😀]|https://|\\p{Cn}){0,80}") {
        let context = Context::default();
        for network in all() {
            for link in links(network, &text) {
                prop_assert!(link.start < link.end && text.get(link.start..link.end).is_some());
                prop_assert!(link.kind == LinkKind::Url || !link.target.is_empty());
            }
            let _ = misread(network, &text);
            let _ = preview(network, &Draft { text: &text, ..Draft::default() });
            for field in network.fields {
                let _ = count(network, field, &text, &context);
                let _ = why(network, field, &text, &context);
                let _ = shorter(network, field, &text, &context);
            }
        }
        let short = bluesky::shortened(&text);
        for facet in &short.facets {
            prop_assert!(short.text.get(facet.start..facet.end).is_some());
        }
    }
}

#[test]
fn texts_made_to_be_slow_are_not() {
    for atom in [
        "👨‍👩‍👧‍👦",
        "日.",
        "a.",
        "@a",
        "#é",
        "https://a.fr/(",
        "e\u{301}",
        "**",
        "[a](",
        "x.comm日",
        "...",
        "(",
        "日",
    ] {
        let text = atom.repeat(40_000 / atom.len());
        for network in all() {
            let _ = links(network, &text);
            if let Some(field) = network.text() {
                let _ = count(network, field, &text, &Context::default());
            }
        }
    }
}

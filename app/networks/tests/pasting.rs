//! A text that holds several posts, taken apart.

use networks::{Pasted, pasted};

fn apart(text: &str) -> Vec<(String, String)> {
    let id = |it: &networks::PastedPost| it.network.map_or("", |it| it.id).to_owned();
    pasted(text).posts.iter().map(|it| (id(it), it.text.clone())).collect()
}

fn posts(list: &[(&str, &str)]) -> Vec<(String, String)> {
    list.iter().map(|it| (it.0.to_owned(), it.1.to_owned())).collect()
}

#[test]
fn lines_that_name_a_network_start_its_post() {
    let text = "LinkedIn:\nUn texte long.\n\nAvec deux paragraphes.\n\n## X\nCourt.\r\n\r\n**Bluesky :**\n\
                Ciel.\n\nfacebook\u{a0}:\nBonjour.\n[Telegram]\nSalut.";
    assert_eq!(
        apart(text),
        posts(&[
            ("linkedin", "Un texte long.\n\nAvec deux paragraphes."),
            ("x", "Court."),
            ("bluesky", "Ciel."),
            ("facebook", "Bonjour."),
            ("telegram", "Salut."),
        ])
    );
}

#[test]
fn one_line_may_name_several_and_by_what_people_call_them() {
    assert_eq!(
        apart("X, Bluesky et Threads:\nCourt.\nTwitter:\nAutre.\nInsta / FB:\nImage."),
        posts(&[
            ("x", "Court."),
            ("bluesky", "Court."),
            ("threads", "Court."),
            ("x", "Autre."),
            ("instagram", "Image."),
            ("facebook", "Image."),
        ])
    );
}

#[test]
fn lines_of_hyphens_start_the_next_post() {
    assert_eq!(apart("Un.\n---\n\nDeux.\n-----\n\n---\n"), posts(&[("", "Un."), ("", "Deux.")]));
}

#[test]
fn hyphens_cut_the_thread_of_a_network_that_has_threads() {
    let text = "X:\nUn.\n---\nDeux.\n---\nLinkedIn:\nTrois.\n---\nQuatre.";
    assert_eq!(
        apart(text),
        posts(&[("x", "Un.\n---\nDeux."), ("linkedin", "Trois."), ("", "Quatre.")])
    );
}

#[test]
fn at_the_start_of_a_post_the_text_may_follow_the_name() {
    assert_eq!(
        apart("LinkedIn: un mot.\nEt X: pas un nom.\n---\nX : court"),
        posts(&[("linkedin", "un mot.\nEt X: pas un nom."), ("x", "court")])
    );
}

#[test]
fn what_is_no_name_stays_in_the_text() {
    for text in [
        "#LinkedIn est un mot-dièse",
        "- LinkedIn\n- X",
        "* LinkedIn\n* X",
        "https://x.com/ada",
        "Le réseau LinkedIn: bof",
        "Myspace:\nFermé.",
    ] {
        assert_eq!(apart(text), posts(&[("", text)]));
    }
    assert_eq!(apart(" \n---\n\n"), []);
}

#[test]
fn a_name_with_a_slip_is_doubted_and_kept() {
    let Pasted { posts, doubts } = pasted("X:\nUn.\n\nLinkdin:\nDeux.\nRésumé:\nTrois.");
    assert_eq!(posts.len(), 1);
    assert_eq!(posts[0].text, "Un.\n\nLinkdin:\nDeux.\nRésumé:\nTrois.");
    let said: Vec<_> = doubts.iter().map(|it| (it.line, it.said.as_str(), it.meant)).collect();
    assert_eq!(said, [(4, "Linkdin", Some("LinkedIn"))]);
    let first = pasted("Orkut:\nUn.").doubts;
    assert_eq!(first.iter().map(|it| (it.line, it.meant)).collect::<Vec<_>>(), [(1, None)]);
}

#[test]
fn a_post_says_on_which_line_it_starts() {
    let lines: Vec<usize> =
        pasted("\n\nLinkedIn:\n\nUn.\n---\n---\nDeux").posts.iter().map(|it| it.line).collect();
    assert_eq!(lines, [5, 8]);
}

proptest::proptest! {
    #[test]
    fn every_word_is_in_a_post(
        text in "((X:|LinkedIn:|---|[a-fh-zé#*-]{0,6})( [a-fh-zé#*-]{0,6})?(\n|\r\n)){0,40}"
    ) {
        let Pasted { posts, .. } = pasted(&text);
        let kept: String = posts.iter().map(|it| it.text.as_str()).collect::<Vec<_>>().join("\n");
        let vowels = |it: &&str| it.chars().any(|c| "aeioué".contains(c));
        for word in text.split_whitespace().filter(|it| *it != "LinkedIn:").filter(vowels) {
            proptest::prop_assert!(kept.contains(word), "{word:?} of {text:?}: {kept:?}");
        }
    }
}

//! What the network will refuse, ignore or read otherwise, each with its remedy where there is one; and what the
//! brand's charter says.

use super::field::{add_to, put};
use super::reading::{Post, Reading};
use crate::components::icon::Icon;
use crate::page::frame;
use leptos::html::Textarea;
use leptos::prelude::*;
use networks::{Network, Problem, Shortening};
use std::ops::Range;
use wording::Lang;

/// One remark.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Remark {
    /// `problem` when the network refuses the post, `improve` otherwise.
    verdict: &'static str,
    /// What happens.
    said: String,
    /// What can be done.
    remedy: Option<Remedy>,
}

/// What one click does.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Remedy {
    /// The button.
    label: String,
    /// Bytes of the text it replaces.
    range: Range<usize>,
    /// With what.
    with: String,
    /// What goes to the first comment; empty when nothing does.
    moved: String,
}

/// The remarks on a post.
#[component]
pub(super) fn Checks(
    /// The network.
    network: &'static Network,
    /// What it says.
    reading: Memo<Reading>,
    /// The text.
    text: RwSignal<String>,
    /// What the brand's charter says of it, as it was saved.
    charter: RwSignal<[Vec<String>; 2]>,
    /// The field it is typed in.
    field: NodeRef<Textarea>,
    /// Id of the field of the first comment.
    comment: String,
    /// Whether it can only be read.
    readonly: bool,
) -> impl IntoView {
    let lang = frame().lang();
    let words = wording::posts::posts(lang);
    let remarks = Memo::new(move |_| {
        let mut found = remarks(network, &reading.read(), &text.read(), lang);
        for (verdict, said) in ["problem", "improve"].into_iter().zip(charter.read().iter()) {
            let remark = |said: &String| Remark { verdict, said: said.clone(), remedy: None };
            found.extend(said.iter().map(remark));
        }
        found
    });
    move || {
        let found = remarks.get();
        (!found.is_empty()).then(|| {
            let comment = comment.clone();
            let lines = found.into_iter().map(|it| {
                let comment = comment.clone();
                let remedy = it.remedy.filter(|_| !readonly).map(|remedy| {
                    let label = remedy.label.clone();
                    let apply = move |_| {
                        put(field, &text.get_untracked(), remedy.range.clone(), &remedy.with);
                        if !remedy.moved.is_empty() {
                            add_to(&comment, &remedy.moved);
                        }
                    };
                    view! { <button class="button button--s needs-wasm" type="button" on:click=apply>{label}</button> }
                });
                view! { <li data-verdict=it.verdict><Icon name=it.verdict /><p>{it.said}</p>{remedy}</li> }
            });
            view! { <ul class="checks" aria-label=words.checks>{lines.collect_view()}</ul> }
        })
    }
}

fn remarks(network: &Network, reading: &Reading, text: &str, lang: Lang) -> Vec<Remark> {
    let several = reading.posts.len() > 1;
    let mut found: Vec<Remark> = Vec::new();
    for (at, post) in reading.posts.iter().enumerate() {
        // An empty field is not a mistake; an empty post inside a thread is.
        if !several && text.trim().is_empty() {
            continue;
        }
        for mut remark in of_post(network, post, text, lang) {
            if several {
                remark.said = reading.piece(lang)(at + 1, &remark.said);
            }
            found.push(remark);
        }
    }
    let number = network.text().filter(|_| !text.trim().is_empty());
    let number = number.and_then(|it| networks::number_problem(it, text));
    found.extend(number.map(|it| Remark { verdict: "problem", said: it.said(lang), remedy: None }));
    let attached = reading.attached.iter().filter(|_| !text.trim().is_empty());
    found.extend(attached.map(|(picture, it)| Remark {
        verdict: "problem",
        said: match picture.as_str() {
            "" => it.said(lang),
            name => (wording::posts::posts(lang).of_picture)(name, &it.said(lang)),
        },
        remedy: None,
    }));
    found
}

fn of_post(network: &Network, post: &Post, text: &str, lang: Lang) -> Vec<Remark> {
    let own = text.get(post.range.clone()).unwrap_or_default();
    let start = post.range.start;
    // How much too long is what the counter says.
    let problems = post.checked.count.problems.iter();
    let problems = problems.filter(|it| !matches!(it, Problem::TooLong { .. })).map(|it| Remark {
        verdict: if it.refuses() { "problem" } else { "improve" },
        said: it.said(lang),
        remedy: None,
    });
    let misread = post.checked.misread.iter().map(|it| Remark {
        verdict: "improve",
        said: it.said(lang, own),
        remedy: it.fix.clone().map(|fix| Remedy {
            label: (wording::networks::networks(lang).misreadings.fix)(&fix),
            range: start + it.start..start + it.end,
            with: fix,
            moved: String::new(),
        }),
    });
    // Only some networks know a first comment.
    let proposals = post.checked.shorter.iter();
    let proposals =
        proposals.filter(|it| it.what != Shortening::LinkToComment || network.media.first_comment);
    let shorter = proposals.map(|it| Remark {
        verdict: "info",
        said: it.said(lang),
        // Some need nothing done.
        remedy: (it.text != own).then(|| Remedy {
            label: wording::posts::posts(lang).apply.to_owned(),
            range: post.range.clone(),
            with: it.text.clone(),
            moved: it.moved.clone(),
        }),
    });
    problems.chain(misread).chain(shorter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::pages::item::posts::reading::read;

    fn network(id: &str) -> &'static Network {
        networks::network(id).expect("a network")
    }

    fn said(network: &'static Network, text: &str) -> Vec<Remark> {
        remarks(network, &read(network, text, &[]), text, Lang::En)
    }

    #[test]
    fn a_hashtag_that_is_cut_is_said_and_mended() {
        let text = "Vive #l’été et #maillage-interne";
        let found = said(network("x"), text);
        let mended = found.iter().rev().fold(text.to_owned(), |mut text, it| {
            if let Some(remedy) = &it.remedy {
                text.replace_range(remedy.range.clone(), &remedy.with);
            }
            text
        });
        assert_eq!(mended, "Vive #été et #maillageInterne");
    }

    #[test]
    fn remedies_of_the_second_post_of_a_thread_are_in_its_place() {
        let text = "Un.\n---\nDeux #l’été";
        let found = said(network("x"), text);
        let remedy = found.first().and_then(|it| it.remedy.clone()).map(|it| it.range);
        assert_eq!(remedy.map(|it| &text[it]), Some("#l’été"));
    }

    #[test]
    fn what_fits_in_bluesky_s_own_app_is_said_to() {
        let link = "https://example.org/blog/a-long-title?utm_source=bluesky&utm_medium=social";
        let text = format!("{} {link}", "a".repeat(240));
        let found = said(network("bluesky"), &text);
        let said =
            "Posted from Bluesky’s own app, which shortens links, it counts 268, and it fits";
        assert!(found.iter().any(|it| it.said == said && it.remedy.is_none()), "{found:?}");
    }

    #[test]
    fn nothing_is_said_of_an_empty_field() {
        for network in networks::all() {
            assert_eq!(said(network, ""), [], "{}", network.id);
        }
    }
}

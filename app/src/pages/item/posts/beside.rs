//! The texts beside that of a post: a title, tags, the descriptions of an ad; each counted as its network counts.

use super::counter::counted;
use super::field::typed_beside;
use crate::components::still::still;
use crate::page::frame;
use crate::views::posts::BESIDE;
use leptos::html::Form;
use leptos::prelude::*;
use networks::{Beside, BesideProblem, Field, Network, Problem, Reading, part_name};
use std::collections::BTreeMap;
use wording::Lang;
use wording::networks::composing::composing;

/// What is typed, by the id of the text.
pub(super) type Texts = RwSignal<BTreeMap<String, String>>;

/// The fields of those that readers meet before the text of the post, or after it.
#[component]
pub(super) fn BesideFields(
    /// The network.
    network: &'static Network,
    /// Whether those before the text are wanted.
    leads: bool,
    /// What is typed.
    beside: Texts,
    /// The form they are in.
    form: NodeRef<Form>,
    /// Id of the post.
    part: String,
    /// Whether they can only be read.
    readonly: bool,
) -> impl IntoView {
    let lang = frame().lang();
    let fields = network.beside().filter(|it| network.leads(it) == leads).map(|field| {
        let id = format!("{BESIDE}{}-{part}", field.id);
        let hint = format!("{id}-hint");
        let (labelled, described) = (id.clone(), hint.clone());
        let said = move || {
            let texts = beside.read();
            let text = texts.get(field.id).map_or("", String::as_str);
            let (verdict, said) = said(field, &networks::beside(network, field, text), lang);
            view! { <p class="hint" id=hint.clone() data-verdict=verdict>{said}</p> }
        };
        view! {
            <div class="field">
                {still(|| view! { <label for=labelled>{part_name(lang, field.id)}</label> })}
                {still(|| control(field, id, described, beside, readonly))}
                {said}
            </div>
        }
    });
    let fields: Vec<_> = fields.collect();
    // One ear for all of them: a page carries every handler once.
    let hear = move |_| beside.set(typed_beside(form));
    (!fields.is_empty()).then(|| view! { <div class="stack" on:input=hear>{fields}</div> })
}

/// The field of a text, as the server writes it.
fn control(
    field: &Field,
    id: String,
    hint: String,
    beside: Texts,
    readonly: bool,
) -> impl IntoView + use<> {
    let name = format!("{BESIDE}{}", field.id);
    let text = beside.with_untracked(|it| it.get(field.id).cloned().unwrap_or_default());
    if field.has_lines() {
        view! { <textarea class="input" id=id name=name rows="3" readonly=readonly aria-describedby=hint>{format!("\n{text}")}</textarea> }.into_any()
    } else {
        view! { <input class="input" id=id name=name value=text readonly=readonly aria-describedby=hint /> }.into_any()
    }
}

/// How a text is written, how long it is, and what the network refuses of it or ignores; of several, how long
/// the one is that has least room.
fn said(field: &Field, read: &Beside, lang: Lang) -> (&'static str, String) {
    let words = &composing(lang).beside;
    let mut lines: Vec<String> = written(field, lang).into_iter().collect();
    lines.extend(read.fullest().map(|(at, count)| match field.items {
        Some(_) => (words.one)(at + 1, &counted(count, lang)),
        None => counted(count, lang),
    }));
    // How much too long that one is has been said.
    let counted = read.fullest().map(|it| it.0);
    let other = |it: &&BesideProblem| match it {
        BesideProblem::Piece { index, problem: Problem::TooLong { .. } } => {
            index.is_some() && *index != counted
        }
        _ => true,
    };
    lines.extend(read.problems.iter().filter(other).map(|it| it.said(lang)));
    // That a network asks for it is no mistake before anything is typed.
    let mut found = read.problems.iter().filter(|it| **it != BesideProblem::Missing);
    let verdict = match found.next() {
        None => "",
        Some(first) if first.refuses() || found.any(|it| it.refuses()) => "problem",
        Some(_) => "improve",
    };
    (verdict, lines.join(" · "))
}

/// How several texts are written in one field.
pub(super) fn written(field: &Field, lang: Lang) -> Option<String> {
    let words = &composing(lang).beside;
    let commas = || (field.reading == Reading::QuotedTags).then(|| words.commas.to_owned());
    field.items.map(|(fewest, most)| (words.lines)(fewest, most)).or_else(commas)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(network: &str, field: &str, text: &str) -> (&'static str, String) {
        let network = networks::network(network).expect("a network");
        let field = network.field(field).expect("a field");
        said(field, &networks::beside(network, field, text), Lang::En)
    }

    #[test]
    fn a_title_says_its_length_and_that_it_is_needed() {
        assert_eq!(
            of("youtube", "video_title", ""),
            ("", "0 / 100 UTF-16 units (assumed) · The network asks for it".into())
        );
        assert_eq!(
            of("youtube", "video_title", &"a".repeat(101)),
            ("problem", "101 / 100 UTF-16 units, 1 over (assumed)".into())
        );
    }

    #[test]
    fn of_several_the_fullest_is_counted() {
        let (verdict, said) = of("google-ads-rsa", "description", "Un.\nDeux fois.");
        assert_eq!(verdict, "");
        assert_eq!(said, "2 to 4, one a line · Line 2: 10 / 90 columns (documented)");
    }
}

//! What the brand keeps at hand: groups of hashtags, and whom it mentions. Each is a button of the post's
//! form: with wasm it goes in at the caret, without it at the end. What the network would not take stays out,
//! and that is said.

use super::field::{caret, put};
use crate::page::frame;
use domain::brand::own::OwnLimits;
use domain::brand::posting::{HashtagGroup, Mentioned};
use leptos::ev::MouseEvent;
use leptos::html::Textarea;
use leptos::prelude::*;
use networks::{Context, Field, Inserted, Network, Person, hashtags_at, mention, mention_at};
use wording::Lang;

/// What the brand keeps at hand, as far as it is of use on a network. Nothing when it keeps nothing.
#[component]
pub(super) fn AtHand(
    /// The network.
    network: &'static Network,
    /// The brand's own limits there.
    own: StoredValue<Option<OwnLimits>>,
    /// The text.
    text: RwSignal<String>,
    /// The field it is typed in.
    field: NodeRef<Textarea>,
    /// Whether somebody has been in that field: before, its caret says nothing.
    entered: RwSignal<bool>,
    /// Its content warning.
    warning: RwSignal<String>,
    /// Whether the post shows pictures.
    pictured: Signal<bool>,
    /// Groups of hashtags.
    groups: Vec<HashtagGroup>,
    /// Whom the brand mentions.
    people: Vec<Mentioned>,
    /// Where the form posts to put one in.
    action: String,
) -> impl IntoView {
    let lang = frame().lang();
    let words = wording::posting::at_hand::at_hand(lang);
    let limits = network.text()?;
    let said = RwSignal::new(String::new());
    let put_in = move |it: &Thing| {
        let now = text.get_untracked();
        let at = if entered.get_untracked() { caret(field, &now) } else { now.len() };
        let context = own.with_value(|own| Context::of(own.as_ref(), pictured.get_untracked()));
        let warning = warning.get_untracked();
        let context = Context { warning: &warning, ..context };
        let it = it.at(network, limits, (&now, at), &context);
        put(field, &now, it.at..it.at, &it.with);
        said.set(outcome(&it, lang));
    };
    let things = groups.into_iter().map(Thing::Group).chain(people.into_iter().map(Thing::Person));
    let useful =
        things.filter(|it| !it.at(network, limits, ("", 0), &Context::default()).with.is_empty());
    let buttons = useful.map(|it| {
        let (kind, name, label, shown) = it.said(network, lang);
        let value = name.clone();
        let press = move |event: MouseEvent| {
            event.prevent_default();
            put_in(&it);
        };
        view! {
            <li>
                <button type="submit" name=kind value=value formaction=action.clone() aria-label=label on:click=press>
                    <small>{name}</small>
                    <span>{shown}</span>
                </button>
            </li>
        }
    });
    let buttons: Vec<_> = buttons.collect();
    (!buttons.is_empty()).then(|| {
        view! {
            <details class="fold">
                <summary>{words.at_hand}</summary>
                <p class="hint" role="status">{said}</p>
                <ul class="excerpts">{buttons}</ul>
            </details>
        }
    })
}

/// Something at hand.
enum Thing {
    /// A group of hashtags.
    Group(HashtagGroup),
    /// Somebody.
    Person(Mentioned),
}

impl Thing {
    /// What goes into a text at a byte.
    fn at(
        &self,
        network: &'static Network,
        field: &'static Field,
        (text, at): (&str, usize),
        context: &Context<'_>,
    ) -> Inserted {
        match self {
            Thing::Group(it) => {
                let tags: Vec<&str> = it.tags.iter().map(String::as_str).collect();
                hashtags_at(network, field, text, at, &tags, context)
            }
            Thing::Person(it) => {
                let handles = handles(it);
                let person = Person { name: &it.name, handles: &handles };
                mention_at(network, field, text, at, &person, context)
            }
        }
    }

    /// Its kind and its name as forms send them, the name of its button, and what is shown in it.
    fn said(&self, network: &Network, lang: Lang) -> (&'static str, String, String, String) {
        let words = wording::posting::at_hand::at_hand(lang);
        match self {
            Thing::Group(it) => {
                let label = (words.insert_group)(&it.name, it.tags.len());
                ("group", it.name.clone(), label, it.tags.join(" "))
            }
            Thing::Person(it) => {
                let handles = handles(it);
                let named = mention(network, &Person { name: &it.name, handles: &handles });
                let label = (words.insert_person)(&it.name, &named.text);
                let shown = if named.linked { named.text } else { words.by_name.to_owned() };
                ("person", it.name.clone(), label, shown)
            }
        }
    }
}

fn handles(it: &Mentioned) -> Vec<(&str, &str)> {
    it.handles.iter().map(|it| (it.0.as_str(), it.1.as_str())).collect()
}

/// What stayed out and why, or that everything is in.
fn outcome(it: &Inserted, lang: Lang) -> String {
    let words = wording::posting::at_hand::at_hand(lang);
    match it.left_out_said(lang) {
        said if said.is_empty() => words.all_in.to_owned(),
        said => (words.left_out)(&said),
    }
}

//! One text for several networks: written once, counted as each of them counts; and in each post what it says
//! otherwise.

use super::counter::length;
use super::field::put;
use crate::components::icon::Icon;
use crate::components::still::still;
use crate::editor::merge::{Side, woven};
use crate::page::frame;
use crate::views::posts::shared::{Goes, Shared};
use leptos::html::Textarea;
use leptos::prelude::*;
use networks::{Context, Count, Network, thread};

/// The text, and the networks it may go to.
#[component]
pub(super) fn SharedForm(
    /// Where it posts.
    action: String,
    /// The text, and where it may go.
    it: Shared,
) -> impl IntoView {
    let words = wording::posts::shared::shared(frame().lang());
    let text = RwSignal::new(it.text.clone());
    let field: NodeRef<Textarea> = NodeRef::new();
    // What was typed before wasm arrived is what counts.
    Effect::new(move |_| {
        if let Some(element) = field.get() {
            text.set(element.value());
        }
    });
    let newer = it.newer.then(|| it.stored.clone());
    let open = !it.stored.is_empty() || !it.text.is_empty();
    let (seen, first) = (it.seen, it.text);
    let lines = it.goes.into_iter().map(|it| view! { <Line it text /> });
    view! {
        <details class="fold box" id="share" open=open>
            <summary>{words.heading}</summary>
            <form class="stack" method="post" action=action autocomplete="off">
                {still(|| view! { <input type="hidden" name="seen_shared" value=seen /> })}
                {newer.map(|it| still(|| view! {
                    <div class="notice" data-kind="problem"><Icon name="problem" /><div><p>{words.newer}</p><p class="raw">{it}</p></div></div>
                }))}
                <div class="field">
                    {still(|| view! { <label for="shared">{words.label}</label> })}
                    {still(|| view! { <p class="hint" id="shared-hint">{words.hint}</p> })}
                    <textarea class="input" id="shared" name="shared" rows="5" aria-describedby="shared-hint" node_ref=field on:input=move |event| text.set(event_target_value(&event))>
                        {format!("\n{first}")}
                    </textarea>
                </div>
                <fieldset class="choices choices--columns" id="share_with">
                    {still(|| view! { <legend class="field-label">{words.to}</legend> })}
                    {lines.collect_view()}
                </fieldset>
                {still(|| view! { <div class="actions"><button class="button" type="submit">{words.save}</button></div> })}
            </form>
        </details>
    }
}

/// A network, how long the text is for it, and what stands there.
#[component]
fn Line(
    /// The network.
    it: Goes,
    /// The text.
    text: RwSignal<String>,
) -> impl IntoView {
    let lang = frame().lang();
    let network = networks::network(&it.network).ok()?;
    let own = it.own.clone();
    let counted = move || {
        let context = Context::of(own.as_ref(), false);
        fullest(network, &text.read(), &context).map(|it| length(&it, lang))
    };
    let (over, said) = (it.over.clone(), it.said.clone());
    Some(view! {
        <label class="choice">
            {still(|| view! { <input type="checkbox" name="share_with" value=it.network checked=it.ticked disabled=it.frozen /> })}
            <span>
                {still(|| view! { <b>{network.name}" "</b> })}
                <small>{counted}</small>
                {still(|| view! { <small class="hint">" · "{said}<input type="hidden" name="over" value=over /></small> })}
            </span>
        </label>
    })
}

/// How long a text is for a network; of a thread, the post that has least room.
fn fullest(network: &'static Network, text: &str, context: &Context<'_>) -> Option<Count> {
    let (field, text) = (network.text()?, networks::adapted(network, text));
    let posts = thread(network, &text).into_iter();
    let counts = posts.map(|it| networks::count(network, field, &text[it], context));
    counts.max_by_key(|it| (it.over(), it.count))
}

/// Whether a post has the shared text, and what it says otherwise.
#[component]
pub(super) fn FromShared(
    /// The shared text as the network takes it; empty when there is none.
    shared: String,
    /// The text of the post.
    text: RwSignal<String>,
    /// The field it is typed in.
    field: NodeRef<Textarea>,
    /// Whether it can only be read.
    readonly: bool,
    /// Where the form posts to go back.
    action: String,
) -> impl IntoView {
    let words = wording::posts::shared::shared(frame().lang());
    if shared.is_empty() {
        return None;
    }
    let shared = StoredValue::new(shared);
    let same = Memo::new(move |_| shared.with_value(|it| it.trim_end() == text.read().trim_end()));
    let compared = move |text: &str| shared.with_value(|it| woven(it.trim_end(), text.trim_end()));
    // Compared again only while somebody looks: a key must not wait for it.
    let looked = RwSignal::new(false);
    let runs = RwSignal::new(compared(&text.read_untracked()));
    Effect::new(move |_| {
        if looked.get() {
            runs.set(compared(&text.read()));
        }
    });
    let again = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        let whole = text.get_untracked();
        put(field, &whole, 0..whole.len(), &shared.get_value());
    };
    let marked = move || {
        let runs = runs.get().into_iter().map(|(side, run)| match side {
            Side::Both => run.into_any(),
            Side::New => {
                view! { <ins><span class="visually-hidden">{words.added}</span>{run}</ins> }
                    .into_any()
            }
            Side::Old => {
                view! { <del><span class="visually-hidden">{words.removed}</span>{run}</del> }
                    .into_any()
            }
        });
        runs.collect_view()
    };
    Some(view! {
        <p class="hint" hidden=move || !same.get()>{words.same}</p>
        <details class="fold" hidden=move || same.get() on:toggle=move |_| looked.update(|it| *it = !*it)>
            <summary>{words.differs}</summary>
            <p class="diff-words" dir="auto">{marked}</p>
            {(!readonly).then(|| view! { <button class="button button--s" type="submit" formaction=action on:click=again>{words.back}</button> })}
        </details>
    })
}

//! One post: its text with a live counter, its pictures, its preview, and a thread when it is too long.

use super::at_hand::AtHand;
use super::beside::{BesideFields, written};
use super::campaign::CampaignLinks;
use super::checks::Checks;
use super::counter::{Counter, length, measured};
use super::excerpts::Excerpts;
use super::field::{Written, put};
use super::picked::Picked;
use super::planned::Planned;
use super::poll::PollFields;
use super::preview::PreviewView;
use super::reading::{Reading, read_own};
use super::shared::FromShared;
use crate::components::icon::Icon;
use crate::components::still::still;
use crate::page::frame;
use crate::pages::item::keeping::{Kept, KeptChip, KeptLine, KeptNotice, Shown};
use crate::views::kept::PartFields;
use crate::views::posts::{Card, Choice, Excerpt, Post};
use domain::brand::own::OwnLimits;
use domain::brand::posting::{HashtagGroup, Mentioned};
use leptos::html::{Form, Textarea};
use leptos::prelude::*;
use networks::{Context, Network, Utm};
use wording::Lang;

/// One post.
#[component]
pub(super) fn Composer(
    /// The page's own address.
    action: String,
    /// The item's piece of the address.
    code: String,
    /// The post.
    post: Post,
    /// Pictures to choose from.
    pictures: Vec<Choice>,
    /// What a link to the article shows.
    card: Card,
    /// Whether the article offers words to start from.
    excerpts: bool,
    /// Those words.
    offer: Vec<Excerpt>,
    /// Networks without a post: id and name.
    others: Vec<(String, String)>,
    /// Groups of hashtags the brand keeps at hand.
    groups: Vec<HashtagGroup>,
    /// Whom it mentions.
    people: Vec<Mentioned>,
    /// The text it shares with other posts, as the network takes it; empty when there is none.
    shared: String,
    /// The campaign its links start from.
    campaign: String,
) -> impl IntoView {
    let words = wording::posts::posts(frame().lang());
    let Ok(network) = networks::network(&post.network) else { return ().into_any() };
    let text = RwSignal::new(post.text.clone());
    let warning = RwSignal::new(post.warning.clone());
    let field: NodeRef<Textarea> = NodeRef::new();
    let entered = RwSignal::new(false);
    let beside = RwSignal::new(post.beside.clone());
    let form: NodeRef<Form> = NodeRef::new();
    let comment = RwSignal::new(post.first_comment.clone());
    Effect::new(move |_| Written { text, warning, comment, beside }.take(field, form));
    let kept = Kept::of(shown(&code, &post), form);
    let chosen = RwSignal::new(post.pictures.clone());
    let offered = pictures.clone();
    let shown = Memo::new(move |_| {
        chosen.with(|names| {
            offered.iter().filter(|it| names.contains(&it.name)).cloned().collect::<Vec<_>>()
        })
    });
    let (id, name, readonly) = (format!("text-{}", post.id), post.name.clone(), !post.editable);
    let newer = post.newer.clone();
    let (own, theirs) = (StoredValue::new(post.own.clone()), post.own.clone());
    let reading = Memo::new(move |_| {
        own.with_value(|own| {
            read_own(network, (&text.read(), &warning.read()), &shown.read(), own.as_ref())
        })
    });
    let first = format!("first_comment-{}", post.id);
    let lang = frame().lang();
    let commented = Signal::derive(move || commented(network, &comment.read(), lang));
    let (source, medium) = (post.source.clone(), post.medium.clone());
    let utm = Utm { source, medium, campaign, ..Utm::default() };
    let poll = RwSignal::new(post.poll.clone());
    let premium = theirs.as_ref().is_some_and(|it| it.premium);
    view! {
        <section class="variant" aria-labelledby=format!("post-{}", post.id)>
            <header class="variant-head">
                <h2 id=format!("post-{}", post.id)>{name.clone()}</h2>
                <KeptChip kept />
            </header>
            <form class="stack" method="post" action=format!("{action}/save") autocomplete="off" node_ref=form>
                // The first button is the one that Enter presses.
                {still(|| view! { <button type="submit" hidden tabindex="-1"></button> })}
                {still(|| view! { <input type="hidden" name="part" value=post.id.clone() /> })}
                {still(|| view! { <input type="hidden" name="seen" value=post.save.to_string() /> })}
                {network.warns().then(|| view! { <Around name="warning" label=words.warning value=warning said=Signal::stored(words.warning_hint.to_owned()) part=post.id.clone() readonly /> }.into_any())}
                {view! { <BesideFields network leads=true beside form part=post.id.clone() readonly /> }.into_any()}
                {network.beside().next().is_some().then(|| still(|| view! { <TextName network /> }))}
                <div class="post-text">
                    <textarea
                        id=id
                        name="text"
                        rows="7"
                        aria-label=(words.post_for)(&name)
                        readonly=readonly
                        autofocus=post.added
                        node_ref=field
                        on:focus=move |_| entered.set(true)
                        on:input=move |event| text.set(event_target_value(&event))
                    >
                        {format!("\n{}", post.text)}
                    </textarea>
                </div>
                {view! { <Counter reading own=theirs.clone() /> }.into_any()}
                {view! { <Checks network reading text charter=kept.charter field comment=first.clone() readonly /> }.into_any()}
                {view! { <BesideFields network leads=false beside form part=post.id.clone() readonly /> }.into_any()}
                {view! { <FromShared shared text field readonly action=format!("{action}/follow") /> }.into_any()}
                {view! { <KeptLine kept /> }.into_any()}
                {view! { <KeptNotice kept /> }.into_any()}
                {(!newer.is_empty()).then(|| still(|| view! { <Newer text=newer.clone() /> }))}
                {network.media.first_comment.then(|| view! { <Around name="first_comment" lines=true label=words.first_comment value=comment said=commented part=post.id.clone() readonly /> }.into_any())}
                {network.own(theirs.as_ref()).poll.map(|rules| view! { <PollFields rules poll part=post.id.clone() readonly /> }.into_any())}
                {view! { <Picked code=code.clone() pictures=pictures chosen=chosen readonly part=post.id.clone() /> }.into_any()}
                {still(|| view! { <Planned planned=post.planned.clone() clashes=post.clashes.clone() zone=post.zone.clone() part=post.id.clone() readonly /> })}
                {view! { <Thread network own reading text warning field readonly action=format!("{action}/thread") /> }.into_any()}
                {(!readonly).then(|| {
                    let pictured = Signal::derive(move || !shown.read().is_empty());
                    view! { <AtHand network own text field entered warning pictured groups people action=format!("{action}/at-hand") /> }.into_any()
                })}
                {(!readonly).then(|| view! { <CampaignLinks network utm text field beside comment=first part=post.id.clone() action=format!("{action}/campaign") /> }.into_any())}
                {(!readonly && excerpts).then(|| still(|| view! { <Excerpts excerpts=offer.clone() action=format!("{action}/insert") /> }))}
                {(!readonly).then(|| still(|| view! { <Actions action=action.clone() name=post.name.clone() removable=post.removable others /> }))}
            </form>
        </section>
        {view! { <PreviewView network name=post.name.clone() code text warning comment premium poll beside labels=post.labels.clone() pictures=shown card /> }.into_any()}
    }
    .into_any()
}

/// What the network calls the text that has others beside it, and how several are written in it.
#[component]
fn TextName(
    /// The network.
    network: &'static Network,
) -> impl IntoView {
    let lang = frame().lang();
    let field = network.text();
    let name = field.map(|it| networks::part_name(lang, it.id));
    let how = field.and_then(|it| written(it, lang));
    let how = how.map(|it| view! { " "<span class="hint">{it}</span> });
    view! { <p><span class="field-label">{name}</span>{how}</p> }
}

/// A field with what is said of it: what stands before the text, or under the post.
#[component]
fn Around(
    /// Name in the form, and start of its id.
    name: &'static str,
    /// The label.
    label: &'static str,
    /// What is typed.
    value: RwSignal<String>,
    /// What is said of it.
    said: Signal<String>,
    /// Id of the post.
    part: String,
    /// Whether it can only be read.
    readonly: bool,
    /// Whether it takes more than one line.
    #[prop(optional)]
    lines: bool,
) -> impl IntoView {
    let id = format!("{name}-{part}");
    let hint = format!("{id}-hint");
    let labelled = id.clone();
    let described = hint.clone();
    let control = still(move || {
        let text = value.get_untracked();
        if lines {
            view! { <textarea class="input" id=id name=name rows="2" readonly=readonly aria-describedby=described>{format!("\n{text}")}</textarea> }.into_any()
        } else {
            view! { <input class="input" id=id name=name value=text readonly=readonly aria-describedby=described /> }.into_any()
        }
    });
    view! {
        <div class="field" on:input=move |event| value.set(event_target_value(&event))>
            {still(|| view! { <label for=labelled>{label}</label> })}
            {control}
            <p class="hint" id=hint>{said}</p>
        </div>
    }
}

/// How long a first comment is; nothing while there is none.
fn commented(network: &'static Network, comment: &str, lang: Lang) -> String {
    let field = network.comment().filter(|_| !comment.trim().is_empty());
    let count = field.map(|it| networks::count(network, it, comment, &Context::default()));
    count.map(|it| length(&it, lang)).unwrap_or_default()
}

/// What is stored, when what was typed came too late.
#[component]
fn Newer(
    /// The stored text.
    text: String,
) -> impl IntoView {
    let words = wording::posts::posts(frame().lang());
    view! {
        <div class="notice" data-kind="problem">
            <Icon name="problem" />
            <div><p><strong>{words.newer_heading}</strong></p><p>{words.newer_text}</p><p class="raw">{text}</p></div>
        </div>
    }
}

/// Saving, and taking the post out.
#[component]
fn Actions(
    /// The page's own address.
    action: String,
    /// Name of the network.
    name: String,
    /// Whether it may be taken out.
    removable: bool,
    /// Networks it may be copied to: id and name.
    others: Vec<(String, String)>,
) -> impl IntoView {
    let words = wording::posts::posts(frame().lang());
    let copy = format!("{action}/copy");
    let copies = others.into_iter().map(|(id, name)| {
        view! { <button type="submit" name="to" value=id formaction=copy.clone()>{name}</button> }
    });
    let copies: Vec<_> = copies.collect();
    view! {
        <div class="actions">
            <button class="button" type="submit">{words.save}</button>
            {(!copies.is_empty()).then(|| view! {
                <details class="menu">
                    <summary role="button" class="button">{words.copy}<span class="visually-hidden">" "{(words.copy_of)(&name)}</span><Icon name="down" /></summary>
                    <div class="menu-list"><p class="menu-title">{words.copy_hint}</p>{copies}</div>
                </details>
            })}
            {removable.then(|| view! {
                <details class="menu menu--icon">
                    <summary role="button" aria-label=(words.remove)(&name) title=(words.remove)(&name)><Icon name="trash" /></summary>
                    <div class="menu-list">
                        <p class="menu-title">{words.remove_warning}</p>
                        <button type="submit" formaction=format!("{action}/remove")><Icon name="trash" />{words.remove_yes}</button>
                    </div>
                </details>
            })}
        </div>
    }
}

/// The post, for what keeps its words.
fn shown(code: &str, post: &Post) -> Shown {
    Shown {
        item: code.to_owned(),
        part: post.id.clone(),
        fields: PartFields::Post(post.fields()),
        save: post.save,
        saved: post.saved.clone(),
        state: post.state.clone(),
        editable: post.editable,
        charter: post.charter.clone(),
    }
}

/// The text as a thread, when it does not fit in one post.
#[component]
fn Thread(
    /// The network.
    network: &'static Network,
    /// The brand's own limits there.
    own: StoredValue<Option<OwnLimits>>,
    /// What the network says of the text.
    reading: Memo<Reading>,
    /// The text.
    text: RwSignal<String>,
    /// Its content warning.
    warning: RwSignal<String>,
    /// The field it is typed in.
    field: NodeRef<Textarea>,
    /// Whether it can only be read.
    readonly: bool,
    /// Where the form posts to keep the thread.
    action: String,
) -> impl IntoView {
    let lang = frame().lang();
    let words = wording::posts::posts(lang);
    let numbered = RwSignal::new(false);
    let pieces = Memo::new(move |_| {
        let cut = |field| {
            let warning = warning.read();
            let context = own.with_value(|own| Context::of(own.as_ref(), false));
            let context = Context { warning: &warning, ..context };
            networks::split_field(network, field, &text.read(), numbered.get(), &context)
        };
        // What fits in one post is not cut at every key.
        let fits = reading
            .with(|it| it.posts.len() < 2 && it.posts.iter().all(|it| it.checked.count.valid));
        let split = network.text().filter(|_| network.media.thread && !fits).map(cut);
        split
            .map(|it| {
                let said = |count| measured(count, it.limit, it.unit, lang);
                let posts = it.posts.into_iter();
                posts.map(|it| (said(it.count), it.text)).collect::<Vec<_>>()
            })
            .unwrap_or_default()
    });
    let adopt = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        let thread = pieces.get().into_iter().map(|it| it.1).collect::<Vec<_>>().join("\n---\n");
        let whole = text.get_untracked();
        put(field, &whole, 0..whole.len(), &thread);
    };
    move || {
        let found = pieces.get();
        let total = found.len();
        (total > 1).then(|| {
            let same = found.iter().map(|it| it.1.as_str()).collect::<Vec<_>>().join("\n---\n") == *text.read();
            let lines = found.into_iter().enumerate().map(|(index, (count, piece))| {
                view! {
                    <li>
                        <span>{index + 1}"/"{total}</span>
                        <div class="thread-part"><p class="thread-text">{piece}</p><small>{count}</small></div>
                    </li>
                }
            });
            view! {
                <details class="fold" open=true>
                    <summary>{words.split}</summary>
                    <label class="choice">
                        <input type="checkbox" name="numbered" value="yes" on:change=move |event| numbered.set(event_target_checked(&event)) prop:checked=numbered />
                        <span>{words.numbered}</span>
                    </label>
                    <ol class="thread">{lines.collect_view()}</ol>
                    {(!same && !readonly).then(|| view! { <button class="button button--s" type="submit" formaction=action.clone() on:click=adopt>{words.use_thread}</button> })}
                </details>
            }
        })
    }
}

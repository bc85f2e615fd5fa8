//! A post as its readers will see it: one component draws every network from the same data.

use super::poll::lasting;
use crate::components::brand_mark::BrandMark;
use crate::page::frame;
use crate::views::posts::{Card as CardView, Choice};
use domain::content::Poll;
use leptos::prelude::*;
use networks::{Context, Draft, LinkedPage, Network, Preview, ShownBeside, preview};
use std::collections::BTreeMap;

/// A post as its readers will see it.
#[component]
pub(super) fn PreviewView(
    /// The network.
    network: &'static Network,
    /// Its name.
    name: String,
    /// The text.
    text: RwSignal<String>,
    /// Its content warning.
    warning: RwSignal<String>,
    /// Its first comment.
    comment: RwSignal<String>,
    /// Whether the account pays for longer texts.
    premium: bool,
    /// The poll it asks.
    poll: RwSignal<Option<Poll>>,
    /// Texts beside that one.
    beside: RwSignal<BTreeMap<String, String>>,
    /// What those are called.
    labels: BTreeMap<String, String>,
    /// The item's piece of the address.
    code: String,
    /// The pictures shown.
    pictures: Memo<Vec<Choice>>,
    /// What a link to the article shows.
    card: CardView,
) -> impl IntoView {
    let frame = frame();
    let words = wording::posts::posts(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default();
    let (who, lang) = (brand.name.clone(), frame.lang());
    let folder = format!("/b/{}/items/{code}/pictures/", brand.slug);
    let seen = move || {
        let (text, pictures) = (text.read(), pictures.read());
        // Lines of an ad take turns in one place: they are no posts of their own.
        let lines = network.text().is_some_and(|it| it.items.is_some());
        let whole = 0..text.len();
        let ranges = if lines { vec![whole] } else { networks::thread(network, &text) };
        let posts = ranges.into_iter().enumerate().map(|(at, range)| {
            let own = &text[range];
            let linked = (!card.url.is_empty() && own.contains(&card.url)).then(|| LinkedPage {
                url: &card.url,
                title: &card.title,
                description: &card.description,
                pictured: card.picture.is_some(),
            });
            // Pictures go with the first post of a thread.
            let shown: &[Choice] = if at == 0 { &pictures } else { &[] };
            let sizes: Vec<(u32, u32)> = shown.iter().map(|it| (it.width, it.height)).collect();
            let context = Context { premium, ..Context::default() };
            let draft = Draft { text: own, pictures: &sizes, card: linked, context };
            let it = preview(network, &draft);
            let it = drawn(&it, shown, card.picture.as_ref(), &folder, lang);
            view! { <div class="preview-post">{it}</div> }
        });
        posts.collect_view()
    };
    view! {
        <section class="preview" aria-label=(words.preview_for)(&name)>
            <div class="preview-who"><BrandMark brand=brand.clone() /><span><b>{who}</b><small>{name.clone()}</small></span></div>
            {move || (!warning.read().trim().is_empty()).then(|| view! {
                <p class="preview-warning"><span>{warning.get()}</span>" "<small>{words.show_more}</small></p>
            })}
            {move || around(network, &beside.read(), None, lang)}
            {seen}
            {move || around(network, &beside.read(), Some(&labels), lang)}
            {move || poll.get().map(|it| asked(it, lang))}
            {move || (!comment.read().trim().is_empty()).then(|| view! {
                <div class="preview-comment"><small>{words.first_comment}</small><p class="preview-text">{comment.get()}</p></div>
            })}
            <p class="preview-note">{words.approximate}</p>
        </section>
    }
}

/// What stands before the text of the post, or, with their names, after it.
fn around(
    network: &'static Network,
    texts: &BTreeMap<String, String>,
    labels: Option<&BTreeMap<String, String>>,
    lang: wording::Lang,
) -> Vec<impl IntoView + use<>> {
    let shown = networks::shown_beside(network, |id| texts.get(id).map_or("", String::as_str));
    let shown = shown.into_iter().filter(|it| it.leads == labels.is_none());
    shown.map(|it| stands(&it, labels, lang)).collect()
}

fn stands(
    it: &ShownBeside,
    labels: Option<&BTreeMap<String, String>>,
    lang: wording::Lang,
) -> impl IntoView + use<> {
    let shown = it.fold.and_then(|at| it.text.get(..at)).map(|it| format!("{}…", it.trim_end()));
    let shown = shown.unwrap_or_else(|| it.text.clone());
    let class = if it.leads { "preview-title" } else { "preview-beside" };
    let name = labels.and_then(|labels| labels.get(it.field)).cloned();
    let turns = turns(it.turns, lang);
    view! { <p class=class>{shown}" "<small>{name}" "{turns}</small></p> }
}

/// So many others take turns with what is shown; nothing when there are none.
fn turns(others: usize, lang: wording::Lang) -> String {
    let words = &wording::networks::composing::composing(lang).beside;
    if others > 0 { (words.turns)(others) } else { String::new() }
}

/// A poll: its question, its options, how long it stays open.
fn asked(it: Poll, lang: wording::Lang) -> impl IntoView {
    let options = it.options.into_iter().map(|it| view! { <li>{it}</li> });
    view! {
        <div class="preview-poll">
            {(!it.question.is_empty()).then(|| view! { <p>{it.question}</p> })}
            <ul>{options.collect_view()}</ul>
            <p class="hint">{lasting(it.minutes, lang)}</p>
        </div>
    }
}

fn drawn(
    it: &Preview,
    pictures: &[Choice],
    featured: Option<&Choice>,
    folder: &str,
    lang: wording::Lang,
) -> impl IntoView + use<> {
    let words = wording::networks::networks(lang);
    let posts = wording::posts::posts(lang);
    let fold = it.folds.first().map(|fold| fold.at).filter(|at| it.text.is_char_boundary(*at));
    let (shown, hidden) = it.text.split_at(fold.unwrap_or(it.text.len()));
    let after = fold.map(|_| {
        let rest = hidden.trim_start();
        view! {
            <p class="preview-fold">{words.fold}</p>
            <div class="preview-text preview-text--hidden">{linked(it, it.text.len() - rest.len(), rest)}</div>
        }
    });
    let framed = it.pictures.iter().filter_map(|picture| Some(view! { <Framed picture=pictures.get(picture.index)?.clone() folder=folder.to_owned() shape=picture.shape /> }));
    let framed = framed.collect_view();
    let card = it.card.as_ref().map(|card| {
        let picture = card.picture.zip(featured).map(|(shape, picture)| view! { <Framed picture=picture.clone() folder=folder.to_owned() shape /> });
        view! { <div class="preview-card">{picture}<p><small>{card.host.clone()}</small>{card.title.clone()}</p></div> }
    });
    view! {
        <div class="preview-text">{linked(it, 0, shown.trim_end())}</div>
        {(it.turns > 0).then(|| view! { <p class="hint">{turns(it.turns, lang)}</p> })}
        {after}
        {(!it.pictures.is_empty()).then(|| view! { <div class="preview-pictures">{framed}</div> })}
        {(it.hidden_pictures > 0).then(|| view! { <p class="hint">{(posts.hidden)(it.hidden_pictures)}</p> })}
        {card}
    }
}

/// A picture in the shape its network shows, cut around its focal point as the exported file is.
#[component]
fn Framed(
    /// The picture.
    picture: Choice,
    /// Address of the item's pictures.
    folder: String,
    /// The shape, across and down.
    shape: (u32, u32),
) -> impl IntoView {
    let focal = domain::crop::Focal { across: picture.across, down: picture.down };
    let cut = domain::crop::crop(picture.width, picture.height, focal, shape);
    let view_box = format!("{} {} {} {}", cut.left, cut.top, cut.width, cut.height);
    view! {
        <div class="preview-picture">
            <svg viewBox=view_box role="img" aria-label=picture.alt.clone()>
                <image href=format!("{folder}{}", picture.name) width=picture.width height=picture.height></image>
            </svg>
        </div>
    }
}

/// A stretch of the displayed text that starts at byte `from`, with what is clickable marked.
fn linked(it: &Preview, from: usize, stretch: &str) -> Vec<AnyView> {
    let (mut views, mut at) = (Vec::new(), from);
    let end = from + stretch.len();
    for link in it.links.iter().filter(|link| link.start >= from && link.end <= end) {
        views.push(it.text.get(at..link.start).unwrap_or_default().to_owned().into_any());
        let words = it.text.get(link.start..link.end).unwrap_or_default().to_owned();
        views.push(view! { <span class="preview-link">{words}</span> }.into_any());
        at = link.end;
    }
    views.push(it.text.get(at..end).unwrap_or_default().to_owned().into_any());
    views
}

//! A post as its readers will see it: one component draws every network from the same data.

use crate::components::person::initials;
use crate::page::frame;
use crate::views::posts::Card as CardView;
use leptos::prelude::*;
use networks::{Draft, LinkedPage, Network, Preview, preview};

/// A post as its readers will see it.
#[component]
pub(super) fn PreviewView(
    /// The network.
    network: &'static Network,
    /// Its name.
    name: String,
    /// The text.
    text: RwSignal<String>,
    /// Width and height of the pictures shown.
    sizes: Vec<(u32, u32)>,
    /// What a link to the article shows.
    card: CardView,
) -> impl IntoView {
    let frame = frame();
    let words = wording::posts::posts(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default();
    let (who, mark) = (brand.name.clone(), initials(&brand.name));
    let seen = move || {
        let text = text.read();
        let linked = (!card.url.is_empty() && text.contains(&card.url)).then(|| LinkedPage {
            url: &card.url,
            title: &card.title,
            description: &card.description,
            pictured: card.pictured,
        });
        let draft = Draft { text: &text, pictures: &sizes, card: linked, ..Draft::default() };
        drawn(&preview(network, &draft), frame.lang())
    };
    view! {
        <section class="preview" aria-label=(words.preview_for)(&name)>
            <div class="preview-who"><span class="avatar" data-tone="0" aria-hidden="true">{mark}</span><span><b>{who}</b><small>{name.clone()}</small></span></div>
            {seen}
            <p class="preview-note">{words.approximate}</p>
        </section>
    }
}

fn drawn(it: &Preview, lang: wording::Lang) -> impl IntoView + use<> {
    let words = wording::networks::networks(lang);
    let posts = wording::posts::posts(lang);
    let fold = it.folds.first().map(|fold| fold.at).filter(|at| it.text.is_char_boundary(*at));
    let (shown, hidden) = it.text.split_at(fold.unwrap_or(it.text.len()));
    let after = fold.map(|_| {
        view! {
            <p class="preview-fold">{words.fold}</p>
            <div class="preview-text preview-text--hidden">{linked(it, shown.len(), hidden)}</div>
        }
    });
    let pictures = it.pictures.iter().map(|picture| {
        let ratio = ratio(picture.shape);
        view! { <div class="preview-picture" data-ratio=ratio></div> }
    });
    let card = it.card.as_ref().map(|card| {
        view! {
            <div class="preview-card">
                {card.picture.map(|shape| view! { <div class="preview-picture" data-ratio=ratio(shape)></div> })}
                <p><small>{card.host.clone()}</small>{card.title.clone()}</p>
            </div>
        }
    });
    view! {
        <div class="preview-text">{linked(it, 0, shown)}</div>
        {after}
        {pictures.collect_view()}
        {(it.hidden_pictures > 0).then(|| view! { <p class="hint">{(posts.hidden)(it.hidden_pictures)}</p> })}
        {card}
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

/// The nearest shape the style sheet draws.
fn ratio((width, height): (u32, u32)) -> &'static str {
    match u64::from(width) * 100 / u64::from(height.max(1)) {
        0..=89 => "4:5",
        90..=119 => "1:1",
        120..=183 => "16:9",
        _ => "1.91",
    }
}

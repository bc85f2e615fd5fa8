//! Pictures, crops, alternative texts.

mod focal;
mod upload;

use crate::address::{Address, ItemPage};
use crate::components::asked::AskedFor;
use crate::components::chrome::Chrome;
use crate::components::comment::Said;
use crate::components::icon::Icon;
use crate::components::item_head::ItemHeader;
use crate::components::still::still;
use crate::components::summary::{Notice, Summary};
use crate::components::text_area::TextArea;
use crate::page::frame;
use crate::pages::item::keeping::{Kept, KeptChip, KeptLine, KeptNotice, Shown};
use crate::views::kept::PartFields;
use crate::views::visuals::{Placement, Visual, Visuals};
use focal::FocalPoint;
use leptos::html::Form;
use leptos::prelude::*;
use upload::Upload;

/// Pictures, crops, alternative texts.
#[component]
pub fn VisualsPage(it: Visuals) -> impl IntoView {
    let frame = frame();
    let words = wording::visuals::visuals(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let action = Address::item(&brand, &it.item.code, ItemPage::Visuals).to_string();
    let base = format!("/b/{brand}/items/{}", it.item.code);
    let (head, asked) = (it.item.clone(), it.item.clone());
    let (comments_of, talk) = (it.item.code.clone(), it.talk.clone());
    let chosen =
        it.visuals.iter().find(|visual| visual.id == it.chosen).or(it.visuals.first()).cloned();
    let current = chosen.as_ref().map(|it| it.id.clone()).unwrap_or_default();
    let thumbs = it.visuals.iter().map(|visual| {
        view! {
            <a href=format!("{action}?visual={}", visual.id) aria-current=(visual.id == current).then_some("true")>
                <img src=format!("{base}/pictures/{}", visual.name) alt=visual.name.clone() loading="lazy" />
            </a>
        }
    });
    view! {
        {still(|| view! { <div class="chrome"><Chrome /></div> })}
        <main class="item" id="main">
            {still(move || view! { <ItemHeader item=head page=ItemPage::Visuals /> })}
            <div class="main stack stack--l">
                {still(move || view! { <header class="head"><div class="head-title"><h1>{words.heading}</h1><p>{words.lead}</p></div></header> })}
                <Notice />
                <Summary />
                {still(move || view! { <AskedFor item=asked /> })}
                {it.item.may.write.then(|| view! { <Upload action=format!("{action}/add") empty=it.visuals.is_empty() /> })}
                {(it.visuals.len() > 1).then(|| still(|| view! { <div class="pictures">{thumbs.collect_view()}</div> }))}
                {chosen.map(|visual| view! { <One action=action.clone() base=base.clone() code=it.item.code.clone() visual /> })}
                {still(move || view! { <Said code=comments_of talk /> })}
            </div>
        </main>
    }
}

/// One picture, with its words and its crops.
#[component]
fn One(
    /// The page's own address.
    action: String,
    /// Address of the item.
    base: String,
    /// The item's piece of the address.
    code: String,
    /// The picture.
    visual: Visual,
) -> impl IntoView {
    let lang = frame().lang();
    let words = wording::visuals::visuals(lang);
    let form: NodeRef<Form> = NodeRef::new();
    let kept = Kept::of(shown(&code, &visual), form);
    let newer = visual.newer.is_some();
    let across = RwSignal::new(visual.across);
    let down = RwSignal::new(visual.down);
    let source = format!("{base}/pictures/{}", visual.name);
    let (readonly, size) = (!visual.editable, (visual.width, visual.height));
    let mut networks: Vec<(String, Vec<Placement>)> = Vec::new();
    for place in visual.placements.clone() {
        match networks.last_mut().filter(|(name, _)| *name == place.name) {
            Some((_, places)) => places.push(place),
            None => networks.push((place.name.clone(), vec![place])),
        }
    }
    let (root, part, original) = (base.clone(), visual.id.clone(), source.clone());
    let groups = networks.into_iter().map(move |(name, places)| {
        let crops = places.into_iter().map(|place| {
            view! { <Crop base=root.clone() part=part.clone() source=original.clone() place size across down /> }
        });
        view! {
            <section class="placement-group">
                {still(|| view! { <h3>{name}</h3> })}
                <div class="placements">{crops.collect_view()}</div>
            </section>
        }
    });
    view! {
        <div class="visual">
            <form class="stack" method="post" action=format!("{action}/save") autocomplete="off" node_ref=form>
                {still(|| view! { <input type="hidden" name="part" value=visual.id.clone() /> })}
                {still(|| view! { <input type="hidden" name="seen" value=visual.save.to_string() /> })}
                <p class="row">{still(|| view! { <strong class="visual-name">{visual.name.clone()}</strong> })}{still(|| view! { <span class="hint">{visual.width}" × "{visual.height}</span> })}<KeptChip kept /></p>
                <FocalPoint source=source.clone() alt=visual.alt.clone() size across down readonly />
                {still(|| view! { <Described visual=visual.clone() /> })}
                {view! { <KeptLine kept /> }.into_any()}
                {view! { <KeptNotice kept /> }.into_any()}
                {newer.then(|| still(|| view! { <Newer visual=visual.clone() /> }))}
                {(!readonly).then(|| still(|| view! { <Actions action=action.clone() /> }))}
            </form>
            <section class="stack" aria-labelledby="placements">
                {still(|| view! { <h2 id="placements">{words.placements}</h2> })}
                {groups.collect_view()}
            </section>
        </div>
    }
}

/// What is said about a picture.
#[component]
fn Described(
    /// The picture.
    visual: Visual,
) -> impl IntoView {
    let words = wording::visuals::visuals(frame().lang());
    let readonly = !visual.editable;
    view! {
        <div class="stack">
            <div class="field">
                <label for="alt">{words.alt}</label>
                <p class="hint" id="alt-hint">{words.alt_hint}</p>
                <TextArea name="alt" value=visual.alt rows=2 described_by="alt-hint" readonly=readonly />
            </div>
            <label class="choice"><input type="checkbox" name="decorative" value="yes" checked=visual.decorative disabled=readonly /><span>{words.decorative}</span></label>
            <div class="pair">
                <div class="field"><label for="credit">{words.credit}</label><input class="input" id="credit" name="credit" value=visual.credit readonly=readonly /></div>
                <div class="field"><label for="caption">{words.caption}</label><input class="input" id="caption" name="caption" value=visual.caption readonly=readonly /></div>
            </div>
        </div>
    }
}

/// What is stored, when what was typed came too late.
#[component]
fn Newer(
    /// The picture.
    visual: Visual,
) -> impl IntoView {
    let lang = frame().lang();
    let words = wording::posts::posts(lang);
    let stored = PartFields::Visual(visual.newer.unwrap_or_default()).words(lang);
    view! {
        <div class="notice" data-kind="problem">
            <Icon name="problem" />
            <div><p><strong>{words.newer_heading}</strong></p><p>{words.newer_text}</p><p class="raw">{stored}</p></div>
        </div>
    }
}

/// Saving, and taking the picture out.
#[component]
fn Actions(
    /// The page's own address.
    action: String,
) -> impl IntoView {
    let words = wording::visuals::visuals(frame().lang());
    view! {
        <div class="actions actions--page">
            <details class="menu">
                <summary role="button"><Icon name="trash" />{words.remove}</summary>
                <div class="menu-list">
                    <p class="menu-title">{words.remove_warning}</p>
                    <button type="submit" formaction=format!("{action}/remove")><Icon name="trash" />{words.remove_yes}</button>
                </div>
            </details>
            <button class="button button--primary" type="submit">{words.save}</button>
        </div>
    }
}

/// The picture, for what keeps its words.
fn shown(code: &str, visual: &Visual) -> Shown {
    Shown {
        item: code.to_owned(),
        part: visual.id.clone(),
        fields: PartFields::Visual(visual.fields()),
        save: visual.save,
        saved: visual.saved.clone(),
        state: visual.state.clone(),
        editable: visual.editable,
        charter: Default::default(),
    }
}

/// What one network gets: the same crop the file will have.
#[component]
fn Crop(
    /// Address of the item.
    base: String,
    /// Id of the picture's part.
    part: String,
    /// Address of the original.
    source: String,
    /// The size.
    place: Placement,
    /// Pixels of the original, across and down.
    size: (u32, u32),
    /// Focal point, across.
    across: RwSignal<u16>,
    /// Focal point, down.
    down: RwSignal<u16>,
) -> impl IntoView {
    let (width, height) = (place.width, place.height);
    let view_box = move || {
        let focal = domain::crop::Focal { across: across.get(), down: down.get() };
        let it = domain::crop::crop(size.0, size.1, focal, (width, height));
        format!("{} {} {} {}", it.left, it.top, it.width, it.height)
    };
    view! {
        <figure class="placement">
            <div class="placement-frame">
                // The inner picture is cut at its own edges, however the frame around it is shaped.
                <svg viewBox=format!("0 0 {width} {height}") aria-hidden="true">
                    <svg viewBox=view_box width=width height=height preserveAspectRatio="none"><image href=source width=size.0 height=size.1></image></svg>
                </svg>
            </div>
            {still(|| view! { <Caption base part place=place.clone() /> })}
        </figure>
    }
}

/// What a size is for, how large, and the file.
#[component]
fn Caption(
    /// Address of the item.
    base: String,
    /// Id of the picture's part.
    part: String,
    /// The size.
    place: Placement,
) -> impl IntoView {
    let words = wording::visuals::visuals(frame().lang());
    let (width, height) = (place.width, place.height);
    let download = format!("{base}/visuals/{part}/{}/{}", place.network, place.id);
    let verdict = if place.smaller { "improve" } else { "good" };
    view! {
        <figcaption>
            <p class="placement-name">{place.label.clone()}</p>
            <p class="hint">{width}" × "{height}</p>
            <p class="verdict" data-verdict=verdict><Icon name=verdict />{if place.smaller { words.smaller } else { words.holds }}</p>
            <a class="button button--quiet button--icon button--s" href=download aria-label=(words.download)(&format!("{}, {}, {width} × {height}", place.name, place.label))><Icon name="download" /></a>
        </figcaption>
    }
}

//! What each part changed, word by word; the whole text at a first reading.

use crate::page::frame;
use crate::views::review::{Block, FieldChange, Marked, PartChange, Picture, SetAside};
use leptos::prelude::*;

/// What each part changed.
#[component]
pub fn Changes(
    /// Where its pictures are: what their names are added to.
    #[prop(into)]
    pictures: String,
    /// Its parts under review.
    parts: Vec<PartChange>,
    /// How many changes stand on the page before them.
    #[prop(optional)]
    before: usize,
) -> impl IntoView {
    let mut number = before;
    let sections = parts.into_iter().map(|part| {
        let first = number + 1;
        number += part.fields.iter().flat_map(|it| &it.blocks).filter(|it| it.changed).count();
        view! { <PartSection pictures=pictures.clone() part first /> }
    });
    sections.collect_view()
}

/// One part.
#[component]
fn PartSection(
    /// Where pictures are.
    pictures: String,
    /// The part.
    part: PartChange,
    /// Number of its first change on the page.
    first: usize,
) -> impl IntoView {
    let words = wording::review::review(frame().lang());
    let kind = (words.kind)(&part.kind);
    let heading =
        if part.kind == "article" { kind.to_owned() } else { format!("{kind}, {}", part.label) };
    let first_time = part.since.is_none();
    let changed = part.fields.iter().flat_map(|it| &it.blocks).any(|it| it.changed)
        || part.picture.as_ref().is_some_and(|it| it.replaced || it.moved);
    let base = pictures.clone();
    let shown = part.pictures.iter().map(|(name, alt)| {
        view! { <img src=format!("{pictures}{name}") alt=alt.clone() loading="lazy" height="120" /> }
    });
    let shown = (!part.pictures.is_empty())
        .then(|| view! { <div class="diff-pictures">{shown.collect_view()}</div> });
    let clean = (!part.clean.is_empty()).then(|| {
        let source = move |name: &str| {
            Some(if name.contains([':', '/']) {
                name.to_owned()
            } else {
                format!("{pictures}{name}")
            })
        };
        let passages: Vec<_> = part.passages.iter().map(passage).collect();
        prose::render_marked(&part.clean, &source, &passages).into_string()
    });
    let (mut number, fold) = (first, part.kind == "article");
    let fields = part.fields.clone().into_iter().map(|field| {
        let start = number;
        number += field.blocks.iter().filter(|it| it.changed).count();
        view! { <Field part=part.id.clone() field first=start fold /> }
    });
    // At a first reading everything is new: the article is read first, then what goes with it.
    let fields = if fold && first_time {
        view! { <Facts part=part.id.clone() fields=part.fields.clone() /> }.into_any()
    } else {
        fields.collect_view().into_any()
    };
    let standfirst =
        part.fields.iter().find(|it| it.id == "standfirst").filter(|_| first_time).map(|it| {
            let id = place(&part.id, &it.id);
            view! { <div class="reading"><p class="standfirst" id=id data-part=of(&part.id, &it.id)>{whole(it)}</p></div> }
        });
    let title = part.fields.iter().find(|it| it.id == "title").filter(|_| first_time).map(|it| {
        let id = place(&part.id, &it.id);
        view! { <div class="reading"><p class="reading-title" id=id data-part=of(&part.id, &it.id)>{whole(it)}</p></div> }
    });
    let body = of(&part.id, "body");
    let clean = clean.map(|html| {
        let text = view! { {title}{standfirst}<article class="reading" data-part=body inner_html=html></article> };
        if first_time {
            text.into_any()
        } else {
            view! { <details class="fold"><summary>{words.clean}</summary>{text}</details> }
                .into_any()
        }
    });
    view! {
        <section class="review-part" data-part=part.id.clone() aria-labelledby=format!("part-{}", part.id)>
            <header class="review-part-head">
                <h2 id=format!("part-{}", part.id)>{heading}</h2>
                <span class="tag">{(words.version)(part.version)}</span>
                {(!first_time && !changed).then(|| view! { <span class="hint">{words.no_change}</span> })}
            </header>
            {part.picture.clone().map(|picture| view! { <PictureSection pictures=base.clone() picture /> })}
            {shown}
            {(!part.ignored.is_empty()).then(|| view! { <SetAsides all=part.ignored.clone() /> })}
            {if first_time {
                view! { {clean}{fields} }.into_any()
            } else {
                view! { {fields}{clean} }.into_any()
            }}
        </section>
    }
}

/// Where a field of a part is on the page.
fn place(part: &str, field: &str) -> String {
    format!("field-{part}-{field}")
}

/// The part a passage selected there is of, and the field.
fn of(part: &str, field: &str) -> String {
    format!("{part} {field}")
}

fn passage(it: &Marked) -> prose::Passage {
    let (start, end) = it.span;
    prose::Passage { span: start..end, name: it.comment.clone(), number: it.number }
}

/// What the writers of an article set aside of the analysis.
#[component]
fn SetAsides(
    /// All of it.
    all: Vec<SetAside>,
) -> impl IntoView {
    let words = wording::review::review(frame().lang());
    let heading = (words.set_aside)(all.len());
    let lines = all.into_iter().map(|it| {
        let quote = (!it.quote.is_empty()).then(|| view! { <q class="diff-words">{it.quote}</q> });
        view! {
            <dt>{it.name}</dt>
            <dd>{quote}" "<small>{it.by}</small></dd>
        }
    });
    view! {
        <details class="fold" data-set-aside="">
            <summary>{heading}</summary>
            <dl class="facts facts--start">{lines.collect_view()}</dl>
        </details>
    }
}

/// What goes with an article, at a first reading: names and values.
#[component]
fn Facts(
    /// Id of the part.
    part: String,
    /// The fields.
    fields: Vec<FieldChange>,
) -> impl IntoView {
    // The title and the standfirst head the text.
    let others = fields.into_iter().filter(|it| it.id != "title" && it.id != "standfirst");
    let lines = others.map(|field| {
        let text = whole(&field);
        let id = place(&part, &field.id);
        view! { <dt>{field.name}</dt><dd class="diff-words" id=id data-part=of(&part, &field.id)>{text}</dd> }
    });
    view! { <dl class="facts facts--start">{lines.collect_view()}</dl> }
}

/// The text of a field in which nothing changed.
fn whole(field: &FieldChange) -> String {
    field.blocks.iter().flat_map(|it| &it.pieces).map(|it| it.text.as_str()).collect()
}

/// One field.
#[component]
fn Field(
    /// Id of the part.
    part: String,
    /// The field.
    field: FieldChange,
    /// Number of its first change on the page.
    first: usize,
    /// Whether long runs without a change are folded.
    fold: bool,
) -> impl IntoView {
    let mut number = first;
    let blocks = field.blocks.into_iter().map(|block| {
        let id = block.changed.then(|| {
            number += 1;
            format!("change-{}", number - 1)
        });
        view! { <BlockView block id fold /> }
    });
    view! {
        <div class="diff reading" id=place(&part, &field.id) data-part=of(&part, &field.id)>
            <h3 class="field-label">{field.name}</h3>
            {blocks.collect_view()}
        </div>
    }
}

/// A run of paragraphs.
#[component]
fn BlockView(
    /// The run.
    block: Block,
    /// Its anchor, when something changed in it.
    id: Option<String>,
    /// Whether it is folded when it is long and nothing changed in it.
    fold: bool,
) -> impl IntoView {
    let words = wording::review::review(frame().lang());
    let heading = block.pieces.first().is_some_and(|it| it.text.starts_with('#'));
    let class = if heading && block.paragraphs == 1 {
        "diff-words diff-words--heading"
    } else {
        "diff-words"
    };
    let text: usize = block.pieces.iter().map(|it| it.text.len()).sum();
    let pieces = block.pieces.into_iter().map(|piece| match piece.kind.as_str() {
        "added" => {
            view! { <ins><span class="visually-hidden">{words.added}</span>{piece.text}</ins> }
                .into_any()
        }
        "removed" => {
            view! { <del><span class="visually-hidden">{words.removed}</span>{piece.text}</del> }
                .into_any()
        }
        _ => piece.text.into_any(),
    });
    let inner = pieces.collect_view();
    match id {
        Some(id) => view! { <div class="diff-block" data-change="changed" id=id tabindex="-1"><p class=class>{inner}</p></div> }.into_any(),
        None if fold && text > 200 => view! {
            <details class="diff-same"><summary>{(words.unchanged)(block.paragraphs)}</summary><p class="diff-words">{inner}</p></details>
        }
        .into_any(),
        None => view! { <p class=class>{inner}</p> }.into_any(),
    }
}

/// A picture.
#[component]
fn PictureSection(
    /// Where pictures are.
    pictures: String,
    /// The picture.
    picture: Picture,
) -> impl IntoView {
    let words = wording::review::review(frame().lang());
    let source = format!("{pictures}{}", picture.name);
    view! {
        <div class="diff-pictures">
            <figure>
                <img src=source alt=picture.alt.clone() loading="lazy" />
                <figcaption>{picture.name.clone()}</figcaption>
            </figure>
        </div>
        {picture.replaced.then(|| view! { <p>{words.picture_replaced}</p> })}
        {picture.moved.then(|| view! { <p>{words.picture_moved}</p> })}
    }
}

//! Posts of an item.

mod at_hand;
mod campaign;
mod pasted;
mod shared;

pub use at_hand::put_in;
pub use campaign::tag;
pub use pasted::{MOST, looked};

use super::editor::{Clock, Target, write};
use super::times::{Times, of_field, of_field_over};
use super::{Content, Visit, board, comments, item, query_value};
use crate::address::ItemPage;
use crate::calls::parts::save::Acknowledged;
use crate::page::{Body, Frame};
use crate::views::posts::{BESIDE, Card, Choice, Excerpt, Gone, Post, PostFields, Posts};
use domain::content::Poll;
use domain::name::FieldError;
use domain::workflow::Standing;
use domain::{Article, Content as Stored, PartId, PartKind};
use networks::ExcerptKind;
use prose::{Document, Language};
use std::collections::BTreeMap;
use studio::brand::{utm_of, zone_at};
use studio::item::{Opened, Part};
use studio::review::charter;
use studio::{ActionError, Actor, Studio};
use wording::Lang;

pub(super) async fn load(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
    brand: &str,
    code: &str,
) -> Result<Content, ActionError> {
    let (opened, head) = item::open(visit, frame, actor, brand, code).await?;
    let lead = opened.lead().map(|it| it.id);
    let mut clashes = clashes(visit, &opened).await?;
    let posts: Vec<Post> = opened
        .of_kind(PartKind::Post)
        .filter_map(|part| {
            let it = post(visit, &opened, part, head.may.write, lead)?;
            Some(Post { clashes: clashes.remove(&part.id).unwrap_or_default(), ..it })
        })
        .collect();
    let pictures: Vec<Choice> = opened.of_kind(PartKind::Visual).filter_map(choice).collect();
    let taken = |id: &str| posts.iter().any(|it| it.network == id);
    let offered: Vec<(String, String)> = board::offered(&opened.access.brand)
        .into_iter()
        .filter(|(id, _)| head.kind == "article" && !taken(id))
        .collect();
    let words = wording::posts::posts(visit.lang);
    let done = query_value(visit.path, "done").unwrap_or_default();
    frame.notice = match (words.done)(&done) {
        "" if done == "tagged" => wording::posts::campaign::campaign(visit.lang).done,
        "" => (wording::posts::shared::shared(visit.lang).done)(&done),
        said => said,
    }
    .to_owned();
    if let Some(said) = at_hand::left_out(visit, &opened) {
        frame.notice = said;
    }
    // A text typed into a post that was removed meanwhile has no place here: the page that says so
    // shows it.
    let typed = visit.form.typed.get("part").filter(|_| visit.form.typed.contains_key("text"));
    if typed.is_some_and(|id| !posts.iter().any(|it| it.id == *id)) {
        return Err(ActionError::NotFound);
    }
    let title = format!("{} · {}", wording::item::item(visit.lang).posts, head.title);
    let (card, excerpts) = (card(&opened, &pictures), excerpts(&opened));
    let gone = if head.may.write { gone(visit, &opened, actor).await? } else { Vec::new() };
    let removed = gone.len();
    let quotable = !excerpts.is_empty();
    let at_hand = opened.access.brand.settings.posting.clone();
    let paste = pasted::paste(visit, &opened.access.brand.settings.posting, &posts, &offered);
    let shared = if head.kind == "article" {
        shared::shared(visit, &opened, actor, &posts, &offered).await?
    } else {
        Default::default()
    };
    let talk = comments::where_written(visit, &opened, (PartKind::Post, ItemPage::Posts)).await?;
    let others = board::offered(&opened.access.brand).len() < board::all_offered().count();
    let body = Posts {
        others,
        campaign: campaign::name(&opened),
        paste,
        shared,
        offered,
        card,
        pictures,
        item: head,
        posts,
        quotable,
        excerpts,
        removed,
        gone,
        groups: at_hand.groups,
        people: at_hand.people,
        talk,
    };
    Ok(Content::Body(Body::Posts(Box::new(body)), title))
}

fn post(
    visit: &Visit<'_>,
    opened: &Opened,
    part: &Part,
    may_write: bool,
    lead: Option<domain::PartId>,
) -> Option<Post> {
    let Stored::Post(it) = &part.content else { return None };
    let state = opened.item.workflow.parts.get(&part.id)?;
    let id = part.id.to_string();
    let typed = visit.form.typed.get("part") == Some(&id) && visit.form.typed.contains_key("text");
    let echoed = |field: &str, stored: &str| {
        if typed { visit.form.value(field, stored) } else { stored.to_owned() }
    };
    let text = echoed("text", &it.text);
    let (brand, now) = (&opened.access.brand, visit.studio.clock.now());
    let clock = Clock::new(&brand.time_zone, visit.lang, now);
    let zone = zone_at(brand, &it.network);
    let poll = if typed {
        let options = visit.form.value("poll_option", "");
        let minutes = visit.form.value("poll_minutes", "").parse().unwrap_or_default();
        Poll::typed(&visit.form.value("poll_question", ""), options.lines(), minutes)
    } else {
        it.poll.clone()
    };
    let beside = if typed {
        let network = networks::network(&it.network).ok();
        let texts = network.into_iter().flat_map(networks::Network::beside).map(|field| {
            (field.id.to_owned(), visit.form.value(&format!("{BESIDE}{}", field.id), ""))
        });
        texts.filter(|it| !it.1.is_empty()).collect()
    } else {
        it.beside.clone()
    };
    let stale = typed && visit.form.value("seen", "") != part.save_seq.to_string();
    let utm = networks::network(&it.network).map(|at| utm_of(brand, at, "")).unwrap_or_default();
    Some(Post {
        source: utm.source,
        medium: utm.medium,
        network: it.network.clone(),
        name: networks::network(&it.network).map_or(it.network.as_str(), |it| it.name).to_owned(),
        warning: echoed("warning", &it.warning),
        first_comment: echoed("first_comment", &it.first_comment),
        pictures: if typed {
            visit.form.value("picture", "").lines().map(str::to_owned).collect()
        } else {
            it.pictures.clone()
        },
        planned: echoed("planned", &Clock::new(zone, visit.lang, now).field(it.planned_at)),
        zone: zone.to_owned(),
        own: brand.settings.posting.limits.get(&it.network).cloned(),
        poll,
        beside,
        labels: labels(&it.network, visit.lang),
        clashes: Vec::new(),
        charter: charter::of_post(&brand.settings.charter, it, visit.lang),
        saved: clock.label(part.updated_at),
        save: part.save_seq,
        state: state.state().as_str().to_owned(),
        editable: may_write && state.standing != Standing::Review,
        newer: if stale && text != it.text { it.text.clone() } else { String::new() },
        added: query_value(visit.path, "added").as_ref() == Some(&id),
        removable: may_write && state.standing != Standing::Review && lead != Some(part.id),
        text,
        id,
    })
}

/// What the texts beside that of a network's post are called.
fn labels(network: &str, lang: Lang) -> BTreeMap<String, String> {
    let network = networks::network(network).ok();
    let beside = network.into_iter().flat_map(networks::Network::beside);
    beside.map(|it| (it.id.to_owned(), networks::part_name(lang, it.id).to_owned())).collect()
}

/// What stands in the way of the planned dates, by post.
async fn clashes(
    visit: &Visit<'_>,
    opened: &Opened,
) -> Result<BTreeMap<PartId, Vec<String>>, ActionError> {
    let near = studio::plan::clashes(visit.studio, opened).await?;
    let now = visit.studio.clock.now();
    let words = wording::posts::posts(visit.lang);
    let article = match opened.lead().map(|it| &it.content) {
        Some(Stored::Article(article)) => article.planned_at,
        _ => None,
    };
    let mut found: BTreeMap<PartId, Vec<String>> = BTreeMap::new();
    for part in opened.of_kind(PartKind::Post) {
        let Stored::Post(domain::Post { planned_at: Some(at), .. }) = &part.content else {
            continue;
        };
        let at = *at;
        let zone = zone_at(&opened.access.brand, part.content.label());
        let times = Times::new(zone, visit.lang, now);
        let mut said = Vec::new();
        if at < now {
            said.push(words.planned_past.to_owned());
        }
        if let Some(article) = article.filter(|it| at < *it) {
            said.push((words.before_article)(&times.full(article)));
        }
        let near = near.get(&part.id).into_iter().flatten();
        said.extend(near.map(|it| (words.clash)(&it.title, &times.full(it.at))));
        found.insert(part.id, said);
    }
    Ok(found)
}

/// The posts that were taken out, which somebody may want back.
async fn gone(visit: &Visit<'_>, opened: &Opened, actor: &Actor) -> Result<Vec<Gone>, ActionError> {
    let (brand, code) = (&opened.access.brand, &opened.item.code.to_string());
    let times = Times::new(&brand.time_zone, visit.lang, visit.studio.clock.now());
    let found = studio::part::removed_posts(visit.studio, actor, brand.slug.as_str(), code).await?;
    let one = |it: studio::part::Removed| {
        let Stored::Post(post) = it.part.content else { return None };
        Some(Gone {
            id: it.part.id.to_string(),
            name: networks::network(&post.network)
                .map_or(post.network.clone(), |it| it.name.to_owned()),
            at: times.full(it.at),
            free: !opened.of_kind(PartKind::Post).any(|it| it.content.label() == post.network),
            text: post.text,
        })
    };
    Ok(found.into_iter().filter_map(one).collect())
}

/// Saves what is typed in a post.
///
/// # Errors
/// Those of [`studio::part::save()`].
pub async fn save(
    studio: &Studio,
    actor: &Actor,
    lang: Lang,
    target: Target<'_>,
    typed: PostFields,
) -> Result<Acknowledged, ActionError> {
    let access = studio::access::brand(studio.store.read(), actor, target.brand).await?;
    let part = target.part()?;
    let current = studio::part::current(studio, actor, target.brand, target.item, part).await?;
    let Stored::Post(stored) = current.content else { return Err(ActionError::NotFound) };
    let zone = zone_at(&access.brand, &stored.network);
    if !typed.planned.trim().is_empty() && of_field(&typed.planned, zone).is_none() {
        return Err(ActionError::field("planned", FieldError::Malformed));
    }
    let post = domain::Post {
        text: typed.text,
        warning: typed.warning,
        first_comment: typed.first_comment,
        pictures: typed.pictures,
        planned_at: of_field_over(stored.planned_at, &typed.planned, zone),
        poll: typed.poll,
        beside: typed.beside,
        ..stored
    };
    let charter = charter::of_post(&access.brand.settings.charter, &post, lang);
    let zone = &access.brand.time_zone;
    let saved = write(studio, actor, lang, target, zone, Stored::Post(post)).await?;
    Ok(Acknowledged { charter, ..saved })
}

/// A stored post as its form holds it.
pub(super) fn fields(post: &domain::Post, planned: String) -> PostFields {
    PostFields {
        planned,
        poll: post.poll.clone(),
        text: post.text.clone(),
        warning: post.warning.clone(),
        first_comment: post.first_comment.clone(),
        pictures: post.pictures.clone(),
        beside: post.beside.clone(),
    }
}

fn choice(part: &Part) -> Option<Choice> {
    let Stored::Visual(it) = &part.content else { return None };
    Some(Choice {
        name: it.name.clone(),
        alt: it.alt.clone(),
        width: it.width,
        height: it.height,
        across: it.focal.across,
        down: it.focal.down,
    })
}

/// Key sentences offered at most.
const KEY_SENTENCES: usize = 5;

/// What the article offers to quote.
fn excerpts(opened: &Opened) -> Vec<Excerpt> {
    let Some(Stored::Article(article)) = opened.lead().map(|it| &it.content) else {
        return Vec::new();
    };
    let detected = || prose::detect(&article.body, &[]).map(|it| it.language);
    let language = Language::of_code(&article.language).or_else(detected).unwrap_or(Language::Fr);
    let document = Document::parse(&article.body, language);
    let found = networks::excerpts(&document, &article.standfirst, KEY_SENTENCES);
    let kind = |it: &networks::Excerpt| match it.kind {
        ExcerptKind::Standfirst => "standfirst",
        ExcerptKind::KeySentence => "key",
        ExcerptKind::Quote => "quote",
        ExcerptKind::ListItem { .. } => "item",
    };
    found.into_iter().map(|it| Excerpt { kind: kind(&it).to_owned(), text: it.text }).collect()
}

/// What a link to the article shows.
fn card(opened: &Opened, pictures: &[Choice]) -> Card {
    let Some(Stored::Article(article)) = opened.lead().map(|it| &it.content) else {
        return Card::default();
    };
    Card {
        url: address(&opened.access.brand.site_host, article),
        title: article.shown_title().to_owned(),
        description: article.description.clone(),
        picture: pictures.iter().find(|it| article.featured.as_ref() == Some(&it.name)).cloned(),
    }
}

/// Where the article will be read, as far as it is known.
#[must_use]
pub fn address(host: &str, article: &Article) -> String {
    if host.is_empty() || article.slug.is_empty() {
        String::new()
    } else {
        format!("https://{host}/{}", article.slug)
    }
}

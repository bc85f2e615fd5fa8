//! The article editor: its page, its saves, and two texts of one article.

use super::times::{Times, of_field};
use super::{
    Content, Visit, comments, item, posts, query_value, readings, references, seen, visuals,
};
use crate::AppError;
use crate::address::ItemPage;
use crate::calls::parts::save::Acknowledged;
use crate::page::{Body, Frame};
use crate::views::editor::{Aside, Conflict, Editor, Lock};
use crate::views::kept::PartFields;
use domain::{At, Ignored, ItemState, PartId, PartKind};
use engine::around::Picture;
use engine::fields::ArticleFields;
use engine::message;
use engine::reading::Reading;
use studio::item::Opened;
use studio::{ActionError, Actor, Studio};
use wording::Lang;
use wording::editor::panel::panel;

/// The editor of an item's article.
pub(super) async fn edit(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
    brand: &str,
    code: &str,
) -> Result<Content, ActionError> {
    let (opened, head) = item::open(visit, frame, actor, brand, code).await?;
    let part =
        opened.lead().filter(|it| it.kind == PartKind::Article).ok_or(ActionError::NotFound)?;
    let domain::Content::Article(article) = &part.content else {
        return Err(ActionError::NotFound);
    };
    let zone = opened.access.brand.time_zone.clone();
    let clock = Clock::new(&zone, visit.lang, visit.studio.clock.now());
    let state = opened.item.workflow.state(part.id);
    let locked = match state {
        ItemState::Review => Some(Lock::Review),
        _ if !head.may.write => Some(Lock::Reader),
        _ => None,
    };
    let words = wording::editor::editor(visit.lang);
    frame.notice = match query_value(visit.path, "done").as_deref() {
        Some("saved") => words.saved_notice.to_owned(),
        Some("voided") => words.saved_voided_notice.to_owned(),
        Some("ignored") => panel(visit.lang).ignored_notice.to_owned(),
        Some("heeded") => panel(visit.lang).heeded_notice.to_owned(),
        Some("references") => wording::editor::terms::terms(visit.lang).changed.to_owned(),
        Some(done) => match (wording::comments::comments(visit.lang).done)(done) {
            "" => std::mem::take(&mut frame.notice),
            said => said.to_owned(),
        },
        None => std::mem::take(&mut frame.notice),
    };
    let id = part.id.to_string();
    let ignored = aside(visit.studio, actor, brand, code, part.id).await?;
    let (neighbours, linkable) =
        Box::pin(references::beside(visit.studio, &opened, article)).await?;
    let mut editor = Editor {
        // A text that comes back in its form was written over the save its author saw.
        save: seen(&visit.form, &id).unwrap_or(part.save_seq),
        part: id,
        version: part.version,
        saved: clock.label(part.updated_at),
        fields: if visit.form.typed.contains_key("body") {
            ArticleFields::of_form(&visit.form.typed)
        } else {
            ArticleFields::of_article(article, clock.field(article.planned_at))
        },
        zone,
        locked,
        approved: (state == ItemState::Approved && locked.is_none()).then_some(part.version),
        pictures: pictures(&opened),
        ignored,
        typography: opened.access.brand.settings.typography,
        charter: message::text(&opened.access.brand.settings.charter.of_articles()),
        thresholds: opened.access.brand.settings.thresholds.clone(),
        references: Box::pin(references::of_item(visit.studio, &opened)).await?,
        neighbours,
        linkable,
        preview: query_value(visit.path, "view").as_deref() == Some("preview"),
        item: head,
        reading: Reading::default(),
        ..Editor::default()
    };
    let written = (PartKind::Article, ItemPage::Edit);
    editor.talk = comments::where_written(visit, &opened, written).await?;
    let context = editor.context(frame);
    editor.reading = readings::read(&editor.fields, &context, editor.preview);
    let title = if editor.item.title.is_empty() {
        words.heading.to_owned()
    } else {
        editor.item.title.clone()
    };
    Ok(Content::Body(Body::Edit(Box::new(editor)), title))
}

/// What is set aside of an article.
///
/// # Errors
/// Those of [`studio::part::set_aside()`].
pub async fn aside(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    part: PartId,
) -> Result<Vec<Aside>, ActionError> {
    let all = studio::part::set_aside(studio, actor, brand, code, part).await?;
    Ok(all.into_iter().map(|(what, by)| Aside { what, by }).collect())
}

fn pictures(opened: &Opened) -> Vec<Picture> {
    let visuals = opened.of_kind(PartKind::Visual).filter_map(|part| match &part.content {
        domain::Content::Visual(it) => Some(it),
        _ => None,
    });
    let picture = |it: &domain::Visual| Picture {
        name: it.name.clone(),
        alt: it.alt.clone(),
        credit: it.credit.clone(),
        caption: it.caption.clone(),
    };
    visuals.map(picture).collect()
}

/// What is saved, and what its author saw.
#[derive(Clone, Copy, Debug)]
pub struct Target<'a> {
    /// Slug of the brand.
    pub brand: &'a str,
    /// Code of the item.
    pub item: &'a str,
    /// Id of the part.
    pub part: &'a str,
    /// Number of the save its author saw.
    pub seen: i64,
}

impl Target<'_> {
    pub(super) fn part(&self) -> Result<PartId, ActionError> {
        self.part.parse().map_err(|_| ActionError::NotFound)
    }
}

/// Saves what a form holds.
///
/// # Errors
/// Those of [`studio::part::save()`].
pub async fn save(
    studio: &Studio,
    actor: &Actor,
    lang: Lang,
    target: Target<'_>,
    fields: &ArticleFields,
) -> Result<Acknowledged, ActionError> {
    let access = studio::access::brand(studio.store.read(), actor, target.brand).await?;
    let zone = &access.brand.time_zone;
    let article = fields.article(of_field(&fields.planned, zone));
    let content = domain::Content::Article(Box::new(article));
    write(studio, actor, lang, target, zone, content).await
}

/// Saves content, and says so in the zone of the brand.
pub(super) async fn write(
    studio: &Studio,
    actor: &Actor,
    lang: Lang,
    target: Target<'_>,
    zone: &str,
    content: domain::Content,
) -> Result<Acknowledged, ActionError> {
    let Target { brand, item, seen, .. } = target;
    let part = target.part()?;
    let saved = studio::part::save(studio, actor, brand, item, part, seen, content).await?;
    let label = Clock::new(zone, lang, studio.clock.now()).label(saved.at);
    Ok(Acknowledged {
        save: saved.save,
        version: saved.version,
        label,
        voided: saved.voided,
        ..Acknowledged::default()
    })
}

/// Sets something aside, or looks at it again; what is set aside then.
///
/// # Errors
/// Those of [`studio::part::ignore()`].
pub async fn set_aside(
    studio: &Studio,
    actor: &Actor,
    target: Target<'_>,
    what: &Ignored,
    on: bool,
) -> Result<Vec<Aside>, ActionError> {
    let (Target { brand, item, .. }, part) = (target, target.part()?);
    if on {
        studio::part::ignore(studio, actor, brand, item, part, what).await?;
    } else {
        studio::part::heed(studio, actor, brand, item, part, what).await?;
    }
    aside(studio, actor, brand, item, part).await
}

/// The text that is newer than the one somebody saw.
#[derive(Clone, Debug)]
pub struct Newer {
    /// It.
    pub content: domain::Content,
    /// Number of its save.
    pub save: i64,
    /// Who saved it.
    pub by: String,
    /// When, ready to show.
    pub at: String,
    planned: String,
}

/// The text as it is now.
///
/// # Errors
/// Those of [`studio::part::current()`].
pub async fn newer(
    studio: &Studio,
    actor: &Actor,
    lang: Lang,
    target: Target<'_>,
) -> Result<Newer, ActionError> {
    let access = studio::access::brand(studio.store.read(), actor, target.brand).await?;
    let it =
        studio::part::current(studio, actor, target.brand, target.item, target.part()?).await?;
    let clock = Clock::new(&access.brand.time_zone, lang, studio.clock.now());
    let planned = match &it.content {
        domain::Content::Article(article) => clock.field(article.planned_at),
        domain::Content::Post(post) => {
            let zone = studio::brand::zone_at(&access.brand, &post.network);
            Clock::new(zone, lang, studio.clock.now()).field(post.planned_at)
        }
        domain::Content::Visual(_) => String::new(),
    };
    Ok(Newer { at: clock.short(it.at), content: it.content, save: it.save, by: it.by, planned })
}

impl Newer {
    /// What a call that came too late is answered.
    #[must_use]
    pub fn refusal(self) -> AppError {
        let newer = match &self.content {
            domain::Content::Post(it) => {
                serde_json::to_string(&PartFields::Post(posts::fields(it, self.planned.clone())))
            }
            domain::Content::Visual(it) => {
                serde_json::to_string(&PartFields::Visual(visuals::fields(it)))
            }
            domain::Content::Article(_) => serde_json::to_string(&self.fields()),
        };
        let newer = newer.unwrap_or_default();
        AppError::Stale { newer, save: self.save, by: self.by, at: self.at }
    }

    /// It, as the form holds it.
    #[must_use]
    pub fn fields(&self) -> ArticleFields {
        match &self.content {
            domain::Content::Article(article) => {
                ArticleFields::of_article(article, self.planned.clone())
            }
            _ => ArticleFields::default(),
        }
    }
}

/// The page with both texts, after a plain form came too late.
///
/// # Errors
/// Those of the verbs.
pub async fn conflict(
    visit: &Visit<'_>,
    actor: &Actor,
    target: Target<'_>,
    mine: ArticleFields,
    chosen: Vec<(String, String)>,
) -> Result<super::Loaded, ActionError> {
    let mut frame = super::frame::start(visit);
    let (_, head) = item::open(visit, &mut frame, actor, target.brand, target.item).await?;
    let newer = newer(visit.studio, actor, visit.lang, target).await?;
    let theirs = newer.fields();
    let part = target.part.to_owned();
    let body = Conflict {
        item: head,
        part,
        mine,
        theirs,
        save: newer.save,
        by: newer.by,
        at: newer.at,
        chosen,
    };
    let title = wording::editor::saving::saving(visit.lang).conflict_heading;
    Ok(super::finish(frame, Body::Conflict(Box::new(body)), title, 409))
}

/// Instants as the editor and its save line show them.
pub(super) struct Clock {
    times: Times,
    now: At,
    lang: Lang,
}

impl Clock {
    pub(super) fn new(zone: &str, lang: Lang, now: At) -> Clock {
        Clock { times: Times::new(zone, lang, now), now, lang }
    }

    /// `14:32` today, day and time otherwise.
    fn short(&self, at: At) -> String {
        self.today(at).unwrap_or_else(|| self.times.full(at))
    }

    /// `Saved 14:32`.
    pub(super) fn label(&self, at: At) -> String {
        let words = wording::editor::saving::saving(self.lang);
        match self.today(at) {
            Some(time) => (words.saved)(&time),
            None => (words.saved_on)(&self.times.full(at)),
        }
    }

    pub(super) fn field(&self, at: Option<At>) -> String {
        at.map(|it| self.times.field(it)).unwrap_or_default()
    }

    fn today(&self, at: At) -> Option<String> {
        let (day, now) = (self.times.field(at), self.times.field(self.now));
        let (day, time) = day.split_once('T')?;
        (now.split_once('T')?.0 == day).then(|| time.to_owned())
    }
}

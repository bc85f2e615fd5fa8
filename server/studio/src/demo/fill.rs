//! Fills the brand `demo` through the same verbs people use.

use super::DemoPerson;
use super::content::{self, DemoPicture, SAMPLES, Sample, Stage};
use super::people::{acting, people};
use crate::item::{self, NewItem};
use crate::{ActionError, Actor, Studio, part, review};
use domain::{At, Content, ContentHash};
use store::settings;

const FILLED: &str = "demo-filled";
const BRAND: &str = "demo";

/// Fills an empty database, or goes on with one whose filling was interrupted, and gives the people
/// who can sign in. A database filled before is left as it is.
///
/// # Errors
/// [`ActionError::Invalid`] on `data` when the database holds something else.
pub async fn fill(studio: &Studio) -> Result<Vec<DemoPerson>, ActionError> {
    let people = people(studio).await?;
    if settings::get(studio.store.read(), FILLED).await?.is_some() {
        return Ok(people);
    }
    let [writer, community, manager] = people.as_slice() else {
        return Err(ActionError::Internal("the demonstration has three people".to_owned()));
    };
    let house = House {
        studio,
        writer: acting(studio, writer).await?,
        community: acting(studio, community).await?,
        manager: acting(studio, manager).await?,
        pictures: content::pictures().map_err(|it| ActionError::Internal(it.to_string()))?,
    };
    for sample in &SAMPLES {
        house.add(sample).await?;
    }
    studio.store.write(async |tx| settings::put(tx, FILLED, "yes").await).await?;
    Ok(people)
}

struct House<'a> {
    studio: &'a Studio,
    writer: Actor,
    community: Actor,
    manager: Actor,
    pictures: Vec<DemoPicture>,
}

impl House<'_> {
    async fn add(&self, sample: &Sample) -> Result<(), ActionError> {
        let Some(code) = self.create(sample).await? else { return Ok(()) };
        let files = sample.article.iter().chain(sample.posts);
        let lang = files.map(|it| content::language(it)).next().unwrap_or_default();
        for name in sample.pictures {
            self.show(&code, name, &lang).await?;
        }
        if sample.article.is_some() {
            for file in sample.posts {
                let post = content::post(file);
                part::add_post(self.studio, &self.community, BRAND, &code, post).await?;
            }
        }
        match (sample.stage, sample.article) {
            (Stage::Approved, _) => self.approve(&code).await,
            (Stage::Review, Some(file)) => self.revise(&code, file).await,
            _ => Ok(()),
        }
    }

    /// Creates the item; none when an interrupted filling did.
    async fn create(&self, sample: &Sample) -> Result<Option<String>, ActionError> {
        let (actor, new) = match (sample.article, sample.posts) {
            (Some(file), _) => (&self.writer, NewItem::Article(Box::new(first(sample, file)))),
            (None, [file, ..]) => (&self.community, NewItem::Post(content::post(file))),
            (None, []) => return Ok(None),
        };
        let board = item::board(self.studio, actor, BRAND).await?;
        let title = match &new {
            NewItem::Article(article) => article.title.clone(),
            NewItem::Post(post) => post.text.lines().next().unwrap_or_default().to_owned(),
        };
        if board.cards.iter().any(|it| it.summary.title == title) {
            return Ok(None);
        }
        let code = item::create(self.studio, actor, BRAND, new).await?;
        let due = Some(due(self.studio.clock.now(), sample.due));
        item::set_due(self.studio, actor, BRAND, code.as_str(), due).await?;
        Ok(Some(code.as_str().to_owned()))
    }

    async fn show(&self, code: &str, name: &str, lang: &str) -> Result<(), ActionError> {
        let known = self.pictures.iter().find(|it| it.name() == name);
        let known = known.and_then(|it| Some((it, it.bytes()?)));
        let (picture, bytes) = known.ok_or(ActionError::NotFound)?;
        let (studio, actor) = (self.studio, &self.community);
        let added = part::add_visual(studio, actor, BRAND, code, name, bytes.to_vec()).await?;
        let dressed = Content::Visual(picture.dressed(&added.visual, lang));
        part::save(studio, actor, BRAND, code, added.part, 1, dressed).await?;
        Ok(())
    }

    async fn approve(&self, code: &str) -> Result<(), ActionError> {
        let note = "Relu à voix haute, sources vérifiées.";
        review::submit(self.studio, &self.writer, BRAND, code, &[], note).await?;
        let seen = self.seen(code).await?;
        let said = "Bon à publier. La chute est très juste.";
        review::approve(self.studio, &self.manager, BRAND, code, seen, said).await?;
        Ok(())
    }

    /// A first round sent back, a new ending, a second round that waits.
    async fn revise(&self, code: &str, file: &str) -> Result<(), ActionError> {
        let (studio, writer) = (self.studio, &self.writer);
        review::submit(studio, writer, BRAND, code, &[], "Ready for a first reading.").await?;
        let seen = self.seen(code).await?;
        let said = "I stopped where the marks stop. Give readers something to do on Monday: \
                    a card to copy, and where to find the full list.";
        review::request_changes(studio, &self.manager, BRAND, code, seen, said).await?;
        let opened = item::open(studio, writer, BRAND, code).await?;
        let lead = opened.lead().ok_or(ActionError::NotFound)?;
        let whole = Content::Article(Box::new(content::article(file)));
        part::save(studio, writer, BRAND, code, lead.id, lead.save_seq, whole).await?;
        review::submit(studio, writer, BRAND, code, &[], "With an ending, and the card.").await?;
        Ok(())
    }

    async fn seen(&self, code: &str) -> Result<ContentHash, ActionError> {
        let review = review::read(self.studio, &self.manager, BRAND, code).await?;
        review.seen.ok_or(ActionError::NotFound)
    }
}

/// Five in the afternoon, so many days after an instant.
fn due(now: At, days: i64) -> At {
    const HOUR: i64 = 3_600_000;
    At((now.0 / (24 * HOUR) + days) * 24 * HOUR + 16 * HOUR)
}

/// The first draft of an article: one that is sent back lacks its last section.
fn first(sample: &Sample, file: &str) -> domain::Article {
    let mut article = content::article(file);
    if sample.stage == Stage::Review
        && let Some(at) = article.body.rfind("\n## ")
    {
        article.body.truncate(at + 1);
    }
    article
}

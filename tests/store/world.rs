//! A small house to test in: one brand, a writer, a manager, an item.

use anyhow::{Result, anyhow};
use domain::workflow::{Effect, Event, Moment, Preset, Workflow};
use domain::{
    Article, At, BrandId, Content, ItemCode, ItemId, ItemKind, ItemState, Member, PartId, PersonId,
    Role, Roles,
};
use std::str::FromStr;
use std::sync::atomic::{AtomicU64, Ordering};
use store::items::{Item, Summary};
use store::parts::{NewPart, NewSave, Ready};
use store::people::{PasswordHash, Person};
use store::{Store, Tx, brands, items, memberships, parts, people, saves};

/// A minute, in milliseconds.
pub const MINUTE: i64 = 60_000;

/// Noon of the day the tests play on.
pub const NOON: At = At(1_763_726_400_000);

/// Who and what there is.
pub struct World {
    /// The brand.
    pub brand: BrandId,
    /// Writes, and is trusted.
    pub writer: PersonId,
    /// Approves.
    pub manager: PersonId,
    /// The item.
    pub item: ItemId,
    /// Its name in addresses.
    pub code: ItemCode,
    /// The article.
    pub article: PartId,
}

/// An identifier nobody else has.
pub fn id<T: FromStr<Err: std::fmt::Debug>>() -> T {
    static MADE: AtomicU64 = AtomicU64::new(1);
    let number = MADE.fetch_add(1, Ordering::Relaxed);
    // Another process of the same test counts from one as well.
    format!("{:08x}-0000-7000-8000-{number:012x}", std::process::id()).parse().unwrap()
}

/// A code nobody else has.
pub fn code() -> ItemCode {
    static MADE: AtomicU64 = AtomicU64::new(1);
    let number = MADE.fetch_add(1, Ordering::Relaxed);
    let digit = |place: u32| u8::try_from(number / 29_u64.pow(place) % 29).unwrap();
    ItemCode::of_random([0, 0, 0, 0, 0, 0, digit(3), digit(2), digit(1), digit(0)])
}

/// An article of these words.
pub fn article(body: &str) -> Content {
    let title = "La copie sur le marbre".to_owned();
    Content::Article(Box::new(Article { title, body: body.to_owned(), ..Article::default() }))
}

/// Adds a person.
pub async fn person(tx: &Tx, name: &str) -> Result<PersonId> {
    let person = Person {
        id: id(),
        email: format!("{name}-{}@exemple.fr", id::<PersonId>()),
        name: name.to_owned(),
        lang: "fr".into(),
        theme: "auto".into(),
        created_at: NOON,
        suspended_at: None,
    };
    people::insert(tx, &person, &PasswordHash("$argon2id$…".into())).await?;
    Ok(person.id)
}

/// Adds a brand.
pub async fn brand(tx: &Tx, slug: &str) -> Result<BrandId> {
    let brand = brands::Brand {
        id: id(),
        slug: slug.to_owned(),
        name: slug.to_owned(),
        languages: vec!["fr".into(), "en".into()],
        time_zone: "Europe/Paris".into(),
        preset: Preset::Reviewed,
        site_host: "exemple.fr".into(),
        created_at: NOON,
        settings: domain::brand::Settings::default(),
        archived_at: None,
    };
    brands::insert(tx, &brand).await?;
    Ok(brand.id)
}

/// Lets somebody work for a brand.
pub async fn join(tx: &Tx, brand: BrandId, person: PersonId, role: Role) -> Result<()> {
    let member = Member { person, roles: Roles(vec![role]), autonomous: true, active: true };
    Ok(memberships::put(tx, brand, &member, NOON).await?)
}

/// Adds an item with its article.
pub async fn item(tx: &Tx, brand: BrandId, author: PersonId) -> Result<(Item, PartId)> {
    let roster = memberships::members(&memberships::roster(tx, brand).await?);
    let content = article("Premier jet.");
    let part = id();
    let add = Event::Add { part, hash: content.hash(), by: author };
    let moment = Moment { now: NOON, roster: &roster };
    let (workflow, _) = Workflow::default().apply(add, &moment).map_err(|it| anyhow!("{it:?}"))?;
    let item = Item {
        id: id(),
        brand,
        code: code(),
        kind: ItemKind::Article,
        author,
        summary: Summary { title: content.label().into(), words: 2, ..Summary::default() },
        state: ItemState::Draft,
        due_at: None,
        workflow,
        workflow_revision: 0,
        created_at: NOON,
        updated_at: NOON,
    };
    items::insert(tx, &item).await?;
    let new = NewPart {
        id: part,
        item: item.id,
        position: 0,
        content: &content,
        save: id(),
        by: author,
        at: NOON,
    };
    parts::insert(tx, &new).await?;
    Ok((item, part))
}

/// The whole small house.
pub async fn world(store: &Store) -> Result<World> {
    store
        .write(async |tx| {
            let (writer, manager) = (person(tx, "Léa").await?, person(tx, "Noé").await?);
            let brand = brand(tx, "marbre").await?;
            join(tx, brand, writer, Role::Writer).await?;
            join(tx, brand, manager, Role::Manager).await?;
            let (item, article) = item(tx, brand, writer).await?;
            Ok(World { brand, writer, manager, item: item.id, code: item.code, article })
        })
        .await
}

impl World {
    /// Takes one step of the workflow and stores it, as a verb does.
    pub async fn step(&self, tx: &Tx, event: Event, at: At) -> Result<Vec<Effect>> {
        let roster = memberships::members(&memberships::roster(tx, self.brand).await?);
        let item = items::by_code(tx, self.brand, &self.code).await?.unwrap();
        let (next, effects) = item
            .workflow
            .apply(event, &Moment { now: at, roster: &roster })
            .map_err(|it| anyhow!("{it:?}"))?;
        let state = next.state(self.article);
        items::set_workflow(tx, item.id, item.workflow_revision, &next, state, at).await?;
        Ok(effects)
    }

    /// Saves the article over save number `seen`, and takes the step that goes with it.
    pub async fn save(
        &self,
        tx: &Tx,
        by: PersonId,
        seen: i64,
        body: &str,
        at: At,
    ) -> Result<Vec<Effect>> {
        let content = article(body);
        let (part, hash) = (self.article, content.hash());
        let version = saves::next_version(tx, part, by, at, false).await?.number;
        let new = NewSave { id: id(), part, seen, version, content: &Ready::of(&content)?, by, at };
        parts::save(tx, &new).await?;
        self.step(tx, Event::Edit { part, hash, version, by }, at).await
    }
}

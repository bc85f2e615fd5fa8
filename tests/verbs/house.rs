//! A house to test in: one brand with everybody it needs, another brand, a clock that stands.

use anyhow::{Context, Result, anyhow};
use domain::workflow::{Preset, Refusal};
use domain::{Article, At, Content, ContentHash, Member, PartId, PersonId, Role, Roles, Visual};
use sea_orm::{ConnectionTrait, DbBackend};
use std::fmt::Debug;
use store::people::PasswordHash;
use store::{Tx, memberships, people};
use studio::item::{NewItem, Opened};
use studio::part::Saved;
use studio::person::NewPerson;
use studio::{ActionError, Actor, Clock, SignedIn, Studio, history, item, part, review};
use tempfile::TempDir;
use tests::databases::Database;

/// The brand of the tests.
pub const BRAND: &str = "atelier";

/// Noon of the day the tests play on.
pub const NOON: At = At(1_763_726_400_000);

/// A minute, in milliseconds.
pub const MINUTE: i64 = 60_000;

/// A picture of 1,600 by 900 pixels or so.
pub const PICTURE: &[u8] = include_bytes!("../../server/demo/pictures/presse-a-bras.jpg");

/// A studio with its people.
pub struct House {
    /// What verbs work with.
    pub studio: Studio,
    /// Writes, and is supervised.
    pub writer: Actor,
    /// Adapts, and is autonomous.
    pub community: Actor,
    /// Approves.
    pub manager: Actor,
    /// Approves as well.
    pub second: Actor,
    /// Reads.
    pub viewer: Actor,
    /// Configures, and nothing else.
    pub admin: Actor,
    /// Wrote for the brand until the account was closed.
    pub suspended: Actor,
    /// Manages another brand.
    pub stranger: Actor,
    _blobs: TempDir,
    database: Database,
}

impl House {
    /// A house where two people are needed.
    pub async fn reviewed(database: Database) -> Result<House> {
        House::of(database, Preset::Reviewed).await
    }

    /// A house of this preset.
    pub async fn of(database: Database, preset: Preset) -> Result<House> {
        let store = database.open().await?;
        let folder = tempfile::tempdir()?;
        let studio = Studio {
            boards: std::sync::Arc::default(),
            store,
            blobs: media::Blobs::open(folder.path().to_owned()).await?,
            darkroom: media::Darkroom::default(),
            clock: Clock::standing(NOON),
            passwords: std::sync::Arc::new(studio::password::Hasher::new()?),
            mailer: None,
            outbound: studio::outbound::Outbound::new(true),
            public_url: "https://marbre.exemple.fr".into(),
            demo: false,
        };
        let at = studio.clock.now();
        let cast = studio
            .store
            .write(async |tx| {
                let brand = brand(&studio, tx, "Atelier", preset).await?;
                let other = brand_of(&studio, tx, "Ailleurs").await?;
                let mut cast = Vec::new();
                for (name, role, autonomous, brand) in [
                    ("Camille", Role::Writer, false, brand),
                    ("Sacha", Role::CommunityManager, true, brand),
                    ("Dominique", Role::Manager, true, brand),
                    ("Noor", Role::Manager, true, brand),
                    ("Victor", Role::Viewer, true, brand),
                    ("Alix", Role::Admin, true, brand),
                    ("Robin", Role::Writer, true, brand),
                    ("Maxime", Role::Manager, true, other),
                ] {
                    let person = person(&studio, tx, name).await?;
                    let roles = Roles(vec![role]);
                    let member = Member { person, roles, autonomous, active: true };
                    memberships::put(tx, brand, &member, at).await?;
                    cast.push((name, person));
                }
                people::set_suspended(tx, cast[6].1, Some(at)).await?;
                Ok::<_, ActionError>(cast)
            })
            .await?;
        let [writer, community, manager, second, viewer, admin, suspended, stranger] =
            cast.as_slice()
        else {
            return Err(anyhow!("eight people"));
        };
        Ok(House {
            writer: acting(*writer),
            community: acting(*community),
            manager: acting(*manager),
            second: acting(*second),
            viewer: acting(*viewer),
            admin: acting(*admin),
            suspended: acting(*suspended),
            stranger: acting(*stranger),
            studio,
            _blobs: folder,
            database,
        })
    }

    /// Another server on the same database, with a memory of its own.
    pub async fn other_server(&self) -> Result<Studio> {
        let (store, boards) = (self.database.open().await?, std::sync::Arc::default());
        Ok(Studio { store, boards, ..self.studio.clone() })
    }

    /// Ends the house, and its database with it: who builds hundreds would fill a server's disk.
    pub async fn gone(self) -> Result<()> {
        self.studio.store.close().await;
        self.database.gone().await
    }

    /// Closes the studio and gives the bytes its database has on the disk; nothing on a server.
    pub async fn on_disk(&self) -> Result<Option<Vec<u8>>> {
        self.studio.store.close().await;
        let file = self.database.url.strip_prefix("sqlite://");
        Ok(file.map(std::fs::read).transpose()?)
    }

    /// Changes rows that are only added to, as somebody at the database could who lifts that rule first.
    pub async fn behind_the_back(&self, table: &str, sql: &str) -> Result<()> {
        let door = sea_orm::Database::connect(&self.database.url).await?;
        let lift = match door.get_database_backend() {
            DbBackend::Postgres => format!(
                "DROP TRIGGER {table}_append_only ON {table};
                 DROP TRIGGER IF EXISTS {table}_only_beginning ON {table}"
            ),
            _ => format!("DROP TRIGGER {table}_no_UPDATE; DROP TRIGGER {table}_no_DELETE"),
        };
        door.execute_unprepared(&lift).await?;
        door.execute_unprepared(sql).await?;
        Ok(())
    }

    /// A new article by the writer.
    pub async fn article(&self, title: &str, body: &str) -> Result<String> {
        let new = NewItem::Article(Box::new(text(title, body)));
        Ok(item::create(&self.studio, &self.writer, BRAND, new).await?.to_string())
    }

    /// The item as the manager opens it.
    pub async fn open(&self, code: &str) -> Result<Opened> {
        Ok(item::open(&self.studio, &self.manager, BRAND, code).await?)
    }

    /// The part the item is about, and the number of its last save.
    pub async fn lead(&self, code: &str) -> Result<(PartId, i64)> {
        let opened = self.open(code).await?;
        let lead = opened.lead().context("a leading part")?;
        Ok((lead.id, lead.save_seq))
    }

    /// Saves another text of the article over its last save.
    pub async fn write(&self, by: &Actor, code: &str, body: &str) -> Result<Saved, ActionError> {
        let opened = item::open(&self.studio, &Actor::Operator, BRAND, code).await?;
        let lead = opened.lead().ok_or(ActionError::NotFound)?;
        let content = with_body(&lead.content, body);
        part::save(&self.studio, by, BRAND, code, lead.id, lead.save_seq, content).await
    }

    /// Adds a picture called so, with its alternative text.
    pub async fn picture(&self, code: &str, name: &str) -> Result<(PartId, Visual)> {
        let (studio, by) = (&self.studio, &self.community);
        let added = part::add_visual(studio, by, BRAND, code, name, PICTURE.to_vec()).await?;
        let visual = Visual { alt: "Une presse à bras".into(), ..added.visual };
        let content = Content::Visual(visual.clone());
        part::save(studio, by, BRAND, code, added.part, 1, content).await?;
        Ok((added.part, visual))
    }

    /// Hands everything pending over.
    pub async fn submit(&self, code: &str) -> Result<u32, ActionError> {
        review::submit(&self.studio, &self.writer, BRAND, code, &[], "").await
    }

    /// The same by somebody else.
    pub async fn submit_as(&self, by: &Actor, code: &str) -> Result<u32, ActionError> {
        review::submit(&self.studio, by, BRAND, code, &[], "").await
    }

    /// The history as somebody takes it away, and the hash it was written down under.
    pub async fn history(&self, by: &Actor) -> Result<(Vec<u8>, ContentHash), ActionError> {
        let mut leaving = history::take(&self.studio, by, BRAND).await?;
        let mut whole = String::new();
        while let Some(piece) = leaving.piece(&self.studio).await? {
            whole += &piece;
        }
        assert_eq!(leaving.bytes, whole.len() as u64);
        Ok((whole.into_bytes(), leaving.sha256))
    }

    /// Approves what is under review, as somebody who looked at it.
    pub async fn approve(&self, by: &Actor, code: &str) -> Result<review::Outcome, ActionError> {
        let seen = review::read(&self.studio, by, BRAND, code).await?.seen;
        let seen = seen.ok_or(Refusal::NoRound)?;
        review::approve(&self.studio, by, BRAND, code, seen, "").await
    }

    /// Lets time pass.
    pub fn wait(&self, minutes: i64) {
        self.studio.clock.advance_ms(minutes * MINUTE);
    }
}

/// An article.
pub fn text(title: &str, body: &str) -> Article {
    Article { title: title.into(), body: body.into(), ..Article::default() }
}

/// The same article with another text.
pub fn with_body(content: &Content, body: &str) -> Content {
    match content {
        Content::Article(article) => {
            Content::Article(Box::new(Article { body: body.into(), ..(**article).clone() }))
        }
        other => other.clone(),
    }
}

/// The reason the machine gave.
#[track_caller]
pub fn refused<T: Debug>(answer: Result<T, ActionError>) -> Refusal {
    match answer {
        Err(ActionError::Refused(refusal)) => refusal,
        other => panic!("not refused by the machine: {other:?}"),
    }
}

/// The names of the fields that were refused.
#[track_caller]
pub fn fields<T: Debug>(answer: Result<T, ActionError>) -> Vec<&'static str> {
    match answer {
        Err(ActionError::Invalid(problems)) => problems.into_iter().map(|it| it.field).collect(),
        other => panic!("no field was refused: {other:?}"),
    }
}

fn acting((name, person): (&str, PersonId)) -> Actor {
    Actor::Person(SignedIn {
        person,
        name: name.into(),
        email: String::new(),
        lang: "fr".into(),
        theme: String::new(),
        session: String::new(),
    })
}

async fn brand(
    studio: &Studio,
    tx: &Tx,
    name: &str,
    preset: Preset,
) -> Result<domain::BrandId, ActionError> {
    let mut new = studio::brand::NewBrand::checked(name, "fr", preset)?;
    new.host = "exemple.fr".into();
    studio::brand::insert_brand(studio, tx, &new).await
}

async fn brand_of(studio: &Studio, tx: &Tx, name: &str) -> Result<domain::BrandId, ActionError> {
    brand(studio, tx, name, Preset::Reviewed).await
}

async fn person(studio: &Studio, tx: &Tx, name: &str) -> Result<PersonId, ActionError> {
    let email = format!("{}@exemple.fr", name.to_lowercase());
    let new = NewPerson::checked(name, &email, "fr")?;
    let hash = PasswordHash("$argon2id$…".into());
    Ok(studio::person::insert_person(studio, tx, &new, &hash).await?.id)
}

/// Runs a test on both databases.
#[macro_export]
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => {$(
        mod $name {
            use $crate::house::House;
            use tests::databases::Database;

            #[tokio::test(flavor = "multi_thread")]
            async fn sqlite() -> anyhow::Result<()> {
                super::$name(House::reviewed(Database::sqlite().await?).await?).await
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn postgres() -> anyhow::Result<()> {
                match Database::postgres().await? {
                    Some(database) => super::$name(House::reviewed(database).await?).await,
                    None => Ok(()),
                }
            }
        }
    )+};
}

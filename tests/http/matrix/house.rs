//! A brand with somebody of every kind in it, and others around it.

use super::place::{Place, With, item};
use crate::strangers::added;
use crate::studio::{Studio, asked, back_door, expect, founded_with};
use anyhow::{Context, Result, ensure};
use domain::{Member, PersonId, Role, Roles};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};
use server::table::Row;
use std::collections::HashMap;
use std::process::Command;
use tests::asking::{Form, Visitor};
use tests::marbre::binary;
use tests::plates::png;

/// Everybody who asks: those who are not of the brand or no more, then its people.
pub const EVERYBODY: [&str; 9] = [
    "nobody",
    "suspended",
    "other brand",
    "writer",
    "supervised writer",
    "community manager",
    "manager",
    "viewer",
    "admin",
];

/// A brand, its people, its items.
pub struct House {
    /// The program and its founder.
    pub studio: Studio,
    /// Everybody, signed in as far as they can be.
    pub people: HashMap<&'static str, Visitor>,
    /// The hash of the brand's logo.
    pub logo: String,
    /// The id of who works under supervision.
    pub supervised: String,
    /// A picture to send, large enough for every network.
    pub picture: Vec<u8>,
    /// Untouched items.
    items: HashMap<(String, With), Place>,
    passwords: HashMap<&'static str, String>,
    database: DatabaseConnection,
    newcomers: u32,
}

/// The address somebody signs in with.
pub fn address(who: &str) -> String {
    format!("{}@example.org", who.replace(' ', "-"))
}

/// Who somebody is in the brand: role, autonomous. Nothing for the others.
fn role(who: &str) -> Option<(Role, bool)> {
    Some(match who {
        "writer" => (Role::Writer, true),
        "supervised writer" => (Role::Writer, false),
        "community manager" => (Role::CommunityManager, true),
        "manager" => (Role::Manager, true),
        "viewer" => (Role::Viewer, true),
        "admin" => (Role::Admin, true),
        _ => return None,
    })
}

impl House {
    /// Founds the studio and lets everybody in.
    pub async fn open() -> Result<Self> {
        let studio = founded_with(&["--trust-proxy", "1", "--webhook-loopback"]).await?;
        let mut house = Self {
            database: back_door(&studio).await?,
            studio,
            people: HashMap::new(),
            logo: String::new(),
            supervised: String::new(),
            picture: png(1300, 1300),
            items: HashMap::new(),
            passwords: HashMap::new(),
            newcomers: 0,
        };
        house.hang_logo()?;
        for who in EVERYBODY {
            house.let_in(who)?;
        }
        house.supervised = house.id(&address("supervised writer")).await?;
        let mut disable = Command::new(binary()?);
        disable.args(["user", "disable", &address("suspended"), "--data"]);
        let disabled = disable.arg(&house.studio.marbre.data).output()?;
        ensure!(disabled.status.success(), "the suspension: {disabled:?}");
        Ok(house)
    }

    /// Somebody of the brand, as the rules know them.
    pub fn member(&self, who: &str) -> Option<Member> {
        let (role, autonomous) = role(who)?;
        let person = PersonId(Default::default());
        Some(Member { person, roles: Roles(vec![role]), autonomous, active: true })
    }

    /// Somebody.
    pub fn person(&self, who: &str) -> Result<&Visitor> {
        self.people.get(who).context("somebody")
    }

    /// How much was ever written: the events of every brand.
    pub async fn written(&self) -> Result<i64> {
        let count = "SELECT COUNT(*) FROM event";
        let query = Statement::from_string(DbBackend::Sqlite, count);
        let row = self.database.query_one_raw(query).await?.context("a count")?;
        Ok(row.try_get_by_index(0)?)
    }

    /// An item in a state, with what a route is about.
    pub fn place(&mut self, row: &Row, state: &str) -> Result<Place> {
        let key = (state.to_owned(), With::what(&row.path));
        if !self.items.contains_key(&key) {
            let made = item(self, state, key.1)?;
            self.items.insert(key.clone(), made);
        }
        self.items.get(&key).cloned().context("an item")
    }

    /// After something was written: the item is not what it was, and what others need is put back.
    pub fn settle(&mut self, row: &Row, state: &str, who: &'static str) -> Result<()> {
        let of_item = row.path.contains("{item}") && !row.path.ends_with("/export");
        if of_item || row.path.starts_with("/api/") || row.path.ends_with("/trash/restore") {
            self.items.remove(&(state.to_owned(), With::what(&row.path)));
        }
        match row.path.as_str() {
            "/b/{brand}/settings/brand/archive" => {
                let brand = [("slug", self.studio.brand.as_str())];
                expect(self.studio.lea.post("/brands/restore", &brand)?, 303)?;
            }
            "/b/{brand}/settings/brand/logo/remove" => self.hang_logo()?,
            "/account/devices" | "/logout" if who != "suspended" => self.sign_in(who)?,
            _ => {}
        }
        Ok(())
    }

    /// Archives the brand, once there is an approved item for each route.
    pub fn archive(&mut self, rows: &[Row]) -> Result<()> {
        for row in rows {
            self.place(row, "approved")?;
        }
        let archive = format!("/b/{}/settings/brand/archive", self.studio.brand);
        expect(self.studio.lea.post(&archive, &[])?, 303)?;
        Ok(())
    }

    /// A name that nothing has.
    pub fn another(&mut self, name: &str) -> String {
        self.newcomers += 1;
        format!("{name} {}", self.newcomers)
    }

    /// Somebody new, added on the command line: their id.
    pub async fn newcomer(&mut self) -> Result<String> {
        self.newcomers += 1;
        let email = format!("newcomer{}@example.org", self.newcomers);
        added(&self.studio, &email, &["--role", "writer"])?;
        self.id(&email).await
    }

    /// The id of a person.
    pub async fn id(&self, email: &str) -> Result<String> {
        let sql = format!("SELECT id FROM person WHERE email = '{email}'");
        asked(&self.studio, &sql).await
    }

    fn hang_logo(&mut self) -> Result<()> {
        let settings = format!("/b/{}/settings/brand", self.studio.brand);
        let lea = &self.studio.lea;
        expect(lea.upload(&format!("{settings}/logo"), &[], "a.png", &png(300, 300))?, 303)?;
        let page = lea.get(&settings)?.text();
        let hash = page.split("/logo/").skip(1).filter_map(|it| it.split('"').next());
        self.logo = hash.last().context("a logo")?.to_owned();
        Ok(())
    }

    fn let_in(&mut self, who: &'static str) -> Result<()> {
        let flags = match role(who) {
            None if who == "nobody" => {
                let nobody = self.visitor()?;
                self.people.insert(who, nobody);
                return Ok(());
            }
            Some((role, true)) => vec!["--role", role.as_str()],
            Some((role, false)) => vec!["--role", role.as_str(), "--supervised"],
            None if who == "suspended" => vec!["--role", "manager"],
            None => vec!["--role", "manager", "--other"],
        };
        let password = added(&self.studio, &address(who), &flags)?;
        self.passwords.insert(who, password);
        self.sign_in(who)
    }

    fn sign_in(&mut self, who: &'static str) -> Result<()> {
        let Some(password) = self.passwords.get(who).cloned() else { return Ok(()) };
        let mut person = self.visitor()?;
        person.sign_in(&address(who), &password)?;
        self.people.insert(who, person);
        Ok(())
    }

    /// Somebody at an address of their own: attempts to sign in are counted by where they come from.
    fn visitor(&mut self) -> Result<Visitor> {
        self.newcomers += 1;
        let from = format!("198.51.100.{}", self.newcomers);
        Ok(Visitor::new(&self.studio.marbre.url(""))?.with("x-forwarded-for", &from))
    }

    /// The form of a page, as the founder sees it.
    pub fn form(&self, page: &str, action: &str) -> Result<Form> {
        Form::of(&self.studio.lea.get(page)?, action)
    }
}

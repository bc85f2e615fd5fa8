//! A studio with its founder signed in, and articles in it.

use crate::asking::{Answer, Form, Visitor};
use crate::marbre::Marbre;
use anyhow::{Context, Result, ensure};
use sea_orm::ConnectionTrait;
use std::path::Path;

/// The founder's address.
pub const EMAIL: &str = "lea@example.org";
/// The founder's password.
pub const PASSWORD: &str = "le plomb fond à 327 degrés";

/// A running studio and its founder.
pub struct Studio {
    /// The program.
    pub marbre: Marbre,
    /// Its founder, signed in, with a browser in English.
    pub lea: Visitor,
    /// The brand's piece of the address.
    pub brand: String,
}

/// Founds a studio.
///
/// # Errors
/// When the program does not start, or nobody can set it up.
pub async fn founded() -> Result<Studio> {
    founded_on(Marbre::start(&[]).await?).await
}

/// Founds a studio on a program started with options.
///
/// # Errors
/// As [`founded`].
pub async fn founded_with(options: &[&str]) -> Result<Studio> {
    founded_on(Marbre::start(options).await?).await
}

/// Founds a studio on a program started through another command.
///
/// # Errors
/// As [`founded`].
pub async fn founded_through(through: &[&str], data: &Path, options: &[&str]) -> Result<Studio> {
    founded_on(Marbre::start_through(through, data, options).await?).await
}

async fn founded_on(marbre: Marbre) -> Result<Studio> {
    let token = token(&marbre).await?;
    let mut lea = Visitor::new(&marbre.url(""))?;
    let answer = lea.post("/setup", &founding(&token))?;
    lea.cookie = answer.session().with_context(|| format!("{answer:?}"))?;
    let home = lea.get("/")?;
    let brand = home.location().split('/').nth(2).context("the way to the board")?.to_owned();
    Ok(Studio { marbre, lea, brand })
}

/// The token printed on the console.
///
/// # Errors
/// When none is printed in time.
pub async fn token(marbre: &Marbre) -> Result<String> {
    let line = marbre.line("/setup?token=").await?;
    let (_, token) = line.split_once("?token=").context("a token")?;
    Ok(token.trim().to_owned())
}

/// What the founder types.
pub fn founding(token: &str) -> [(&str, &str); 6] {
    [
        ("token", token),
        ("lang", "en"),
        ("name", "Léa Castel"),
        ("email", EMAIL),
        ("password", PASSWORD),
        ("brand", "Atelier Castel"),
    ]
}

impl Studio {
    /// Starts an article and gives the address of its item.
    ///
    /// # Errors
    /// When it is refused; with the answer.
    pub fn article(&self, title: &str, text: &str) -> Result<String> {
        let path = format!("/b/{}/items/new", self.brand);
        let fields = [("kind", "article"), ("title", title), ("keyphrase", ""), ("text", text)];
        let made = self.lea.upload(&path, &fields, "", b"")?;
        let item = made.location().strip_suffix("/edit");
        Ok(item.with_context(|| format!("{made:?}"))?.to_owned())
    }

    /// The editor's form of an item.
    ///
    /// # Errors
    /// When there is no such page.
    pub fn form(&self, item: &str) -> Result<Form> {
        Form::of(&self.lea.get(&format!("{item}/edit"))?, "/edit")
    }

    /// The text that is stored.
    ///
    /// # Errors
    /// As [`Studio::form`].
    pub fn text(&self, item: &str) -> Result<String> {
        Ok(self.form(item)?.get("body").to_owned())
    }
}

/// Ends every session of a studio, as its clock would.
///
/// # Errors
/// As [`told`].
pub async fn end_sessions(studio: &Studio) -> Result<()> {
    told(studio, "UPDATE session SET expires_at = 1").await
}

/// Tells the database something behind the program's back.
///
/// # Errors
/// When the database refuses.
pub async fn told(studio: &Studio, sql: &str) -> Result<()> {
    back_door(studio).await?.execute_unprepared(sql).await?;
    Ok(())
}

/// The first value of the first row of a query, as text.
///
/// # Errors
/// When the query fails or gives nothing.
pub async fn asked(studio: &Studio, sql: &str) -> Result<String> {
    let door = back_door(studio).await?;
    let query = sea_orm::Statement::from_string(sea_orm::DbBackend::Sqlite, sql);
    let row = door.query_one_raw(query).await?.context("a row")?;
    Ok(row.try_get_by_index(0)?)
}

/// The database, behind the program's back.
///
/// # Errors
/// When the database cannot be opened.
pub async fn back_door(studio: &Studio) -> Result<sea_orm::DatabaseConnection> {
    let file = studio.marbre.data.join("marbre.sqlite");
    Ok(sea_orm::Database::connect(format!("sqlite://{}", file.display())).await?)
}

/// Refuses an answer with another status.
///
/// # Errors
/// With the answer.
pub fn expect(answer: Answer, status: u16) -> Result<Answer> {
    ensure!(answer.status == status, "{status} expected: {answer:?}");
    Ok(answer)
}

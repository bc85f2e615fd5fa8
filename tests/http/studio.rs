//! A studio with its founder signed in, and articles in it.

use anyhow::{Context, Result, ensure};
use tests::asking::{Answer, Form, Visitor};
use tests::marbre::Marbre;

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
pub async fn founded() -> Result<Studio> {
    let marbre = Marbre::start(&[]).await?;
    let token = token(&marbre).await?;
    let mut lea = Visitor::new(&marbre.url(""))?;
    let answer = lea.post("/setup", &founding(&token))?;
    lea.cookie = answer.session().with_context(|| format!("{answer:?}"))?;
    let home = lea.get("/")?;
    let brand = home.location().split('/').nth(2).context("the way to the board")?.to_owned();
    Ok(Studio { marbre, lea, brand })
}

/// The token printed on the console.
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
    pub fn article(&self, title: &str, text: &str) -> Result<String> {
        let path = format!("/b/{}/items/new", self.brand);
        let fields = [("kind", "article"), ("title", title), ("keyphrase", ""), ("text", text)];
        let made = self.lea.upload(&path, &fields, "", b"")?;
        let item = made.location().strip_suffix("/edit");
        Ok(item.with_context(|| format!("{made:?}"))?.to_owned())
    }

    /// The editor's form of an item.
    pub fn form(&self, item: &str) -> Result<Form> {
        Form::of(&self.lea.get(&format!("{item}/edit"))?, "/edit")
    }

    /// The text that is stored.
    pub fn text(&self, item: &str) -> Result<String> {
        Ok(self.form(item)?.get("body").to_owned())
    }
}

/// Refuses an answer with another status.
pub fn expect(answer: Answer, status: u16) -> Result<Answer> {
    ensure!(answer.status == status, "{status} expected: {answer:?}");
    Ok(answer)
}

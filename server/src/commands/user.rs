//! `marbre user`.

use super::Outcome;
use super::data::{Data, block_on};
use domain::workflow::Preset;
use domain::{Role, Roles};
use studio::brand::NewBrand;
use studio::person::{self, NewPerson};
use studio::{ActionError, Actor, Studio, brand};

/// Flags of `user`.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Add a person to a brand; the password is printed once
    Add(Add),
    /// List people, their brands and roles
    List(List),
    /// Suspend a person: they are signed out everywhere and cannot sign in
    Disable(One),
    /// Give a person a new password, printed once
    Reset(One),
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  marbre user add lea@example.org --name \"Léa Martin\" --brand acme --role writer --supervised")]
struct Add {
    /// E-mail address
    email: String,
    /// Name as shown
    #[arg(long)]
    name: String,
    /// Slug of the brand
    #[arg(long, value_name = "SLUG")]
    brand: String,
    /// Name of the brand, to create it when it does not exist
    #[arg(long, value_name = "NAME")]
    new_brand: Option<String>,
    /// Role; may be given several times
    #[arg(long, required = true, value_parser = ["writer", "community-manager", "manager", "viewer", "admin"])]
    role: Vec<String>,
    /// Junior or intern: neither releases nor exports
    #[arg(long)]
    supervised: bool,
    /// Language of the interface
    #[arg(long, default_value = "en", value_parser = ["fr", "en"])]
    lang: String,
    #[command(flatten)]
    data: Data,
}

#[derive(Debug, clap::Args)]
struct List {
    #[command(flatten)]
    data: Data,
}

#[derive(Debug, clap::Args)]
struct One {
    /// E-mail address
    email: String,
    #[command(flatten)]
    data: Data,
}

/// Adds, lists, suspends people; resets a password.
///
/// # Errors
/// Unusable input, in one line.
pub fn run(args: &Args) -> anyhow::Result<Outcome> {
    block_on(async {
        match &args.verb {
            Verb::Add(it) => add(&it.data.open().await?, it).await?,
            Verb::List(it) => list(&it.data.open().await?).await?,
            Verb::Disable(it) => {
                person::suspend(&it.data.open().await?, &Actor::Operator, &it.email).await.map_err(|e| said(&e))?;
                println!("{} is suspended and signed out.", it.email);
            }
            Verb::Reset(it) => {
                let studio = it.data.open().await?;
                let password = person::reset_password(&studio, &Actor::Operator, &it.email).await.map_err(|e| said(&e))?;
                println!("{} {password}", it.email);
            }
        }
        Ok(Outcome::Done)
    })
}

async fn add(studio: &Studio, it: &Add) -> anyhow::Result<()> {
    if let Some(name) = &it.new_brand
        && store::brands::by_slug(studio.store.read(), &it.brand).await?.is_none()
    {
        let new = NewBrand { slug: it.brand.clone(), ..NewBrand::checked(name, &it.lang, Preset::Reviewed).map_err(|e| said(&e))? };
        brand::create(studio, &Actor::Operator, &new).await.map_err(|e| said(&e))?;
    }
    let new = NewPerson::checked(&it.name, &it.email, &it.lang).map_err(|e| said(&e))?;
    let roles = Roles(it.role.iter().filter_map(|word| Role::of_str(word)).collect());
    let password = person::random_password();
    let known = store::people::by_email(studio.store.read(), &new.email).await?.is_some();
    person::add(studio, &Actor::Operator, &it.brand, &new, &password, roles, !it.supervised).await.map_err(|e| said(&e))?;
    if known {
        println!("{} already has an account and keeps its password", new.email);
    } else {
        println!("{} {password}", new.email);
    }
    Ok(())
}

async fn list(studio: &Studio) -> anyhow::Result<()> {
    for person in store::people::all(studio.store.read()).await? {
        let suspended = if person.suspended_at.is_some() { " (suspended)" } else { "" };
        println!("{} {}{suspended}", person.email, person.name);
        for (brand, member) in store::brands::of_person(studio.store.read(), person.id).await? {
            let supervised = if member.autonomous { "" } else { ", supervised" };
            println!("  {}: {}{supervised}", brand.slug, member.roles.to_words());
        }
    }
    Ok(())
}

/// An error for a shell, in one line.
fn said(error: &ActionError) -> anyhow::Error {
    let reasons = app::loading::reasons(error, wording::Lang::En);
    let lines = reasons.into_iter().map(|(field, why)| if field.is_empty() { why } else { format!("{field}: {why}") });
    anyhow::anyhow!(lines.collect::<Vec<_>>().join(" "))
}

//! `marbre user`.

use super::data::{Data, block_on};
use super::{Outcome, output};
use domain::workflow::Preset;
use domain::{Role, Roles};
use studio::brand::NewBrand;
use studio::person::{self, NewPerson};
use studio::{ActionError, Actor, Studio, brand};

/// Flags of `user`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  marbre user add lea@example.org --name \"Léa Martin\" --brand acme --role writer\n  marbre user list --data ./studio\n  marbre user reset lea@example.org"
)]
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
    /// Give a person a new password, printed once, or a one-time link to choose one; a password takes
    /// two-step sign-in away, a link does not
    Reset(Reset),
    /// Erase a person for good: name and address go, what they wrote and decided stays under a number
    Forget(Forget),
}

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  marbre user add lea@example.org --name \"Léa Martin\" --brand acme --role writer --supervised\n  marbre user add ana@example.org --name Ana --brand acme --new-brand \"Acme\" --role manager --role admin"
)]
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
#[command(after_help = "Example:\n  marbre user list --data ./studio")]
struct List {
    #[command(flatten)]
    data: Data,
}

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  marbre user disable lea@example.org\n  marbre user reset lea@example.org --data ./studio"
)]
struct One {
    /// E-mail address
    email: String,
    #[command(flatten)]
    data: Data,
}

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  marbre user reset lea@example.org\n  marbre user reset lea@example.org --link --data ./studio"
)]
struct Reset {
    /// Print a link that works once, within 7 days; the present password works until it is used
    #[arg(long)]
    link: bool,
    #[command(flatten)]
    one: One,
}

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  marbre user forget lea@example.org\n  marbre user forget client@example.org --data ./studio\n\nWhoever works for a brand is removed from it first. Backups made before still hold the name."
)]
struct Forget {
    #[command(flatten)]
    one: One,
}

/// Adds, lists, suspends, erases people; resets a password.
///
/// # Errors
/// Unusable input, in one line.
pub fn run(args: &Args) -> anyhow::Result<Outcome> {
    block_on(async {
        match &args.verb {
            Verb::Add(it) => add(&it.data.open().await?, it).await?,
            Verb::List(it) => list(&it.data.open_existing().await?).await?,
            Verb::Disable(it) => {
                let studio = it.data.open_existing().await?;
                person::suspend(&studio, &Actor::Operator, &it.email)
                    .await
                    .map_err(|e| unknown(&e, &it.email))?;
                output::say(format_args!("{} is suspended and signed out.", it.email))?;
            }
            Verb::Reset(it) => reset(&it.one.data.open_existing().await?, it).await?,
            Verb::Forget(it) => forget(&it.one.data.open_existing().await?, &it.one.email).await?,
        }
        Ok(Outcome::Done)
    })
}

async fn reset(studio: &Studio, it: &Reset) -> anyhow::Result<()> {
    let (operator, email) = (&Actor::Operator, &it.one.email);
    let made = if it.link {
        person::offer_reset_in_a_shell(studio, operator, email).await
    } else {
        person::reset_password(studio, operator, email).await
    };
    output::say(format_args!("{email} {}", made.map_err(|e| unknown(&e, email))?))
}

async fn forget(studio: &Studio, email: &str) -> anyhow::Result<()> {
    let done = person::forget(studio, &Actor::Operator, email).await;
    let done = done.map_err(|e| unknown(&e, email))?;
    if let Some(pseudonym) = &done.pseudonym {
        output::say(format_args!("{email} is erased: what they did stays, by {pseudonym}"))?;
    }
    if done.guests > 0 {
        output::say(format_args!(
            "{email} is erased from {} links for outside review",
            done.guests
        ))?;
    }
    Ok(())
}

async fn add(studio: &Studio, it: &Add) -> anyhow::Result<()> {
    let new = NewPerson::checked(&it.name, &it.email, &it.lang).map_err(|e| said(&e))?;
    if store::brands::by_slug(studio.store.read(), &it.brand).await?.is_none() {
        brand::create(studio, &Actor::Operator, &new_brand(it)?).await.map_err(|e| said(&e))?;
    }
    let roles = Roles(it.role.iter().filter_map(|word| Role::of_str(word)).collect());
    let password = person::random_password();
    let known = store::people::by_email(studio.store.read(), &new.email).await?.is_some();
    person::add(studio, &Actor::Operator, &it.brand, &new, &password, roles, !it.supervised)
        .await
        .map_err(|e| said(&e))?;
    if known {
        output::say(format_args!("{} already has an account and keeps its password", new.email))
    } else {
        output::say(format_args!("{} {password}", new.email))
    }
}

/// The brand to create: its slug becomes a piece of every address, so it is one already.
fn new_brand(it: &Add) -> anyhow::Result<NewBrand> {
    let Some(name) = &it.new_brand else {
        anyhow::bail!("--brand {}: there is no such brand; --new-brand NAME creates it", it.brand);
    };
    if !domain::slug::is_slug(&it.brand) {
        anyhow::bail!("--brand {}: write a slug, such as {}", it.brand, slug_for(name));
    }
    let new = NewBrand::checked(name, &it.lang, Preset::Reviewed).map_err(|e| said(&e))?;
    Ok(NewBrand { slug: it.brand.clone(), ..new })
}

fn slug_for(name: &str) -> String {
    let slug = domain::slug::of(name);
    if slug.is_empty() { "acme".to_owned() } else { slug }
}

async fn list(studio: &Studio) -> anyhow::Result<()> {
    for person in store::people::all(studio.store.read()).await? {
        let suspended = if person.suspended_at.is_some() { " (suspended)" } else { "" };
        output::say(format_args!("{} {}{suspended}", person.email, person.name))?;
        for (brand, member) in store::brands::of_person(studio.store.read(), person.id).await? {
            let supervised = if member.autonomous { "" } else { ", supervised" };
            output::say(format_args!("  {}: {}{supervised}", brand.slug, member.roles.to_words()))?;
        }
    }
    Ok(())
}

/// An error about a person who was named.
fn unknown(error: &ActionError, email: &str) -> anyhow::Error {
    match error {
        ActionError::NotFound => anyhow::anyhow!("{email}: nobody has this address here"),
        other => said(other),
    }
}

/// An error for a shell, in one line.
fn said(error: &ActionError) -> anyhow::Error {
    let reasons = app::loading::reasons(error, wording::Lang::En);
    let lines = reasons
        .into_iter()
        .map(|(field, why)| if field.is_empty() { why } else { format!("{field}: {why}") });
    anyhow::anyhow!(lines.collect::<Vec<_>>().join(" "))
}

//! Sets a brand's own limits in place of a network's: those of an instance, asked for them, or typed with a
//! reason.

mod instance;

use super::change;
use crate::{ActionError, Actor, FieldProblem, Studio};
use domain::brand::own::{LONGEST_REASON, OwnLimits};
use domain::name::{FieldError, one_line};
use instance::Instance;
use networks::{ExceptionError, Network, Status, check_exception};

/// Where an instance says what it takes.
const PATH: &str = "/api/v2/instance";

/// Asks a Mastodon instance for its limits and keeps them, with where they come from and when: what it takes
/// as Mastodon usually does leaves no limit of one's own. Gives the brand's slug, and whether they differ.
///
/// # Errors
/// [`ActionError::Invalid`] on `host` when it is none, on `instance` when it is none of the world, does not
/// answer in time, or answers something else; [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn ask_instance(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    typed: &str,
) -> Result<(String, bool), ActionError> {
    super::settings(studio, actor, brand).await?;
    let mastodon = open("mastodon")?;
    let own = asked(studio, mastodon, typed).await?;
    let differs = own.is_some();
    let slug = keep(studio, actor, brand, mastodon, own).await?;
    Ok((slug, differs))
}

async fn asked(
    studio: &Studio,
    network: &'static Network,
    typed: &str,
) -> Result<Option<OwnLimits>, ActionError> {
    let refused = |why| ActionError::field("host", why);
    let none = || ActionError::field("instance", FieldError::Malformed);
    let host = domain::name::site_host(typed).map_err(refused)?;
    if host.is_empty() {
        return Err(refused(FieldError::Empty));
    }
    let url = studio.outbound.address(&host, PATH);
    let body = studio.outbound.get(&url).await.map_err(|why| {
        tracing::info!(%host, "an instance was asked for its limits: {why}");
        none()
    })?;
    let instance = Instance::read(&body).ok_or_else(none)?;
    Ok(instance.own(network, &host, studio.clock.now()))
}

/// Sets a limit of the brand's own for the main text of a network. Gives the brand's slug.
///
/// # Errors
/// [`ActionError::Invalid`] on `network`, `limit` or `limit_reason`; [`ActionError::Forbidden`],
/// [`ActionError::NotFound`].
pub async fn set_limit(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    (network, limit, reason): (&str, &str, &str),
) -> Result<String, ActionError> {
    super::settings(studio, actor, brand).await?;
    let network = open(network)?;
    let (field, reason) = (network.text(), one_line(reason, LONGEST_REASON));
    let typed: String = limit.chars().filter(|it| !it.is_whitespace() && *it != ',').collect();
    let length: u64 =
        typed.parse().map_err(|_| ActionError::field("limit", FieldError::Malformed))?;
    let field = field.ok_or(ActionError::field("network", FieldError::Malformed))?;
    check_exception(field, length, &reason).map_err(|why| {
        ActionError::Invalid(vec![match why {
            ExceptionError::NoReason => FieldProblem::new("limit_reason", FieldError::Empty),
            ExceptionError::SameAsNetwork => FieldProblem::new("limit", FieldError::Taken),
            ExceptionError::Zero | ExceptionError::Absurd => {
                FieldProblem::new("limit", FieldError::Malformed)
            }
        }])
    })?;
    let own = OwnLimits { length, reason, at: studio.clock.now(), ..OwnLimits::default() };
    keep(studio, actor, brand, network, Some(own)).await
}

/// Counts the brand's account on a network as one that pays for longer texts, with the reason. Gives the
/// brand's slug.
///
/// # Errors
/// [`ActionError::Invalid`] on `network` when it gives those who pay nothing more, on `premium_reason`;
/// [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn set_premium(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    (network, reason): (&str, &str),
) -> Result<String, ActionError> {
    super::settings(studio, actor, brand).await?;
    let (network, reason) = (open(network)?, one_line(reason, LONGEST_REASON));
    let paid = network.text().and_then(|it| Some((it, it.premium?.limit)));
    let (field, length) = paid.ok_or(ActionError::field("network", FieldError::Malformed))?;
    check_exception(field, length, &reason)
        .map_err(|_| ActionError::field("premium_reason", FieldError::Empty))?;
    let at = studio.clock.now();
    let own = OwnLimits { premium: true, length, reason, at, ..OwnLimits::default() };
    keep(studio, actor, brand, network, Some(own)).await
}

/// Goes back to the network's own limits. Gives the brand's slug.
///
/// # Errors
/// [`ActionError::Invalid`] on `network`; [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn drop_limit(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    network: &str,
) -> Result<String, ActionError> {
    super::settings(studio, actor, brand).await?;
    keep(studio, actor, brand, open(network)?, None).await
}

fn open(id: &str) -> Result<&'static Network, ActionError> {
    let found = networks::network(id).ok().filter(|it| it.status == Status::Active);
    found.ok_or(ActionError::field("network", FieldError::Malformed))
}

async fn keep(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    network: &'static Network,
    own: Option<OwnLimits>,
) -> Result<String, ActionError> {
    studio
        .store
        .write(async |tx| {
            let (access, mut it) = change::open(tx, actor, brand).await?;
            let limits = &mut it.settings.posting.limits;
            match &own {
                Some(own) => drop(limits.insert(network.id.to_owned(), own.clone())),
                None => drop(limits.remove(network.id)),
            }
            change::close(studio, tx, actor, &access, &it, "limits").await
        })
        .await
}

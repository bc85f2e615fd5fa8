//! `marbre serve`.

use super::data::block_on;
use super::{Outcome, output};
use crate::boot;
use crate::config::Config;
use crate::metrics;
use crate::router::router;
use crate::shutdown;
use crate::state::AppState;
use crate::worker;
use anyhow::Context;
use std::io::IsTerminal;
use std::net::SocketAddr;
use std::sync::Arc;
use studio::session::setup_token;
use studio::{ActionError, Studio, demo};
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

/// Flags of `serve`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  marbre serve --data ./studio\n  marbre serve --demo --data ./demo\n  marbre serve --data /var/lib/marbre --public-url https://studio.example.org --trust-proxy 1\n  marbre serve --database postgres://marbre@db.example.org/marbre"
)]
pub struct Args {
    #[command(flatten)]
    config: Config,
    /// What is logged: error, warn, info, debug, trace, or parts such as warn,store=debug
    #[arg(long, env = "MARBRE_LOG", value_name = "LEVEL", default_value = QUIET, value_parser = filter)]
    log: EnvFilter,
    /// How logs are written
    #[arg(long, env = "MARBRE_LOG_FORMAT", value_name = "FORMAT", default_value = "text", value_parser = ["text", "json"])]
    log_format: String,
}

/// What is logged when nothing else is asked for.
const QUIET: &str = "warn,server=info,app=info,studio=info";

/// What is logged of a part that would write whole addresses, in which there are secrets.
const SECRETIVE: &str = "tower_http::csrf=warn";

/// What to log, as people write it; the library itself would take any word for a part of the program.
fn filter(text: &str) -> Result<EnvFilter, String> {
    let levels = ["off", "error", "warn", "info", "debug", "trace"];
    let known = |it: &str| {
        let level = it.rsplit_once('=').map_or(it, |(_, level)| level).trim().to_ascii_lowercase();
        levels.contains(&level.as_str())
    };
    if !text.split(',').all(known) {
        return Err(format!(
            "write one of {}, or parts such as warn,store=debug",
            levels.join(", ")
        ));
    }
    EnvFilter::try_new(format!("{text},{SECRETIVE}")).map_err(|error| error.to_string())
}

/// Serves until asked to end.
///
/// # Errors
/// One line that names what is wrong with the flags, the data or the address.
pub fn run(args: &Args) -> anyhow::Result<Outcome> {
    boot::check(&args.config)?;
    log(&args.log, &args.log_format);
    block_on(serve(&args.config))?;
    Ok(Outcome::Done)
}

async fn serve(config: &Config) -> anyhow::Result<()> {
    let listener = TcpListener::bind(config.listen)
        .await
        .with_context(|| format!("--listen {}", config.listen))?;
    let bound = listener.local_addr()?;
    let watched = watched(config).await?;
    let public_url = config.public_url(bound);
    let studio = boot::open(config, public_url.clone()).await?;
    let state = AppState {
        https: public_url.starts_with("https://"),
        loopback: boot::is_loopback(&public_url),
        limits: Arc::default(),
        metrics: Arc::default(),
        bell: Arc::default(),
        trust_proxy: config.trust_proxy,
        studio: studio.clone(),
    };
    studio::address::keep(&studio).await?;
    // Approvals from before there were signatures; an export would sign them too.
    if let Err(error) = studio::proof::seal_all(&studio).await {
        tracing::warn!(%error, "certificates wait to be signed");
    }
    let lines = if config.demo { cast(&studio).await? } else { invitation(&studio).await? };
    for line in [format!("Marbre listens on {public_url}")].iter().chain(&lines) {
        // A studio whose console nobody reads serves all the same.
        let _ = output::say(line);
    }
    if config.demo {
        fill(studio.clone());
    }
    worker::start(&studio);
    tokio::spawn(state.bell.clone().follow(studio.clone()));
    let bell = state.bell.clone();
    if let Some(watched) = watched {
        let figures = metrics::router(state.metrics.clone());
        // It ends with the program.
        tokio::spawn(async { axum::serve(watched, figures).await });
    }
    let app = router(state).into_make_service_with_connect_info::<SocketAddr>();
    let serving = axum::serve(listener, app).with_graceful_shutdown(async move {
        shutdown::asked().await;
        bell.close();
    });
    tokio::select! {
        done = serving => done?,
        () = shutdown::overdue() => tracing::warn!("requests that were not finished in time are cut off"),
    }
    studio.store.close().await;
    Ok(())
}

/// Where figures are given, when somebody wants them.
async fn watched(config: &Config) -> anyhow::Result<Option<TcpListener>> {
    let Some(address) = config.metrics else { return Ok(None) };
    let listener = TcpListener::bind(address).await;
    Ok(Some(listener.with_context(|| format!("--metrics {address}"))?))
}

/// Where the first person founds the studio; nothing once it has people.
async fn invitation(studio: &Studio) -> anyhow::Result<Vec<String>> {
    let token = setup_token(studio).await?;
    Ok(token
        .map(|it| format!("Set it up at {}/setup?token={it}", studio.public_url))
        .into_iter()
        .collect())
}

/// Who one may be in the demonstration.
async fn cast(studio: &Studio) -> anyhow::Result<Vec<String>> {
    let people = demo::people(studio).await.map_err(|error| match error {
        ActionError::Invalid(_) => {
            anyhow::anyhow!("--demo needs an empty data directory: choose another one with --data")
        }
        other => anyhow::anyhow!("{other}"),
    })?;
    Ok(people.iter().map(|it| format!("demo {} {} {}", it.role, it.email, it.password)).collect())
}

/// Fills the demonstration while people already come in.
fn fill(studio: Studio) {
    tokio::spawn(async move {
        if let Err(error) = Box::pin(demo::fill(&studio)).await {
            tracing::error!(%error, "the demonstration could not be filled: {error}");
        }
    });
}

/// Logs go to standard error.
fn log(filter: &EnvFilter, format: &str) {
    let logs =
        tracing_subscriber::fmt().with_env_filter(filter.clone()).with_writer(std::io::stderr);
    let logs = logs.with_ansi(std::io::stderr().is_terminal());
    // A second call, as in tests, keeps the first logger.
    let _ = if format == "json" { logs.json().try_init() } else { logs.try_init() };
}

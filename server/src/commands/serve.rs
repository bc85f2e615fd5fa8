//! `marbre serve`.

use super::Outcome;
use super::data::block_on;
use crate::boot;
use crate::config::Config;
use crate::router::router;
use crate::shutdown;
use crate::state::AppState;
use anyhow::Context;
use std::net::SocketAddr;
use studio::session::setup_token;
use studio::{ActionError, Studio, demo};
use tokio::net::TcpListener;

/// Flags of `serve`.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    config: Config,
    /// How logs are written
    #[arg(long, env = "MARBRE_LOG_FORMAT", value_name = "FORMAT", default_value = "text", value_parser = ["text", "json"])]
    log_format: String,
}

/// Serves until asked to end.
///
/// # Errors
/// One line that names what is wrong with the flags, the data or the address.
pub fn run(args: &Args) -> anyhow::Result<Outcome> {
    boot::check(&args.config)?;
    log(&args.log_format);
    block_on(serve(&args.config))?;
    Ok(Outcome::Done)
}

async fn serve(config: &Config) -> anyhow::Result<()> {
    let listener = TcpListener::bind(config.listen).await.with_context(|| format!("--listen {}", config.listen))?;
    let bound = listener.local_addr()?;
    let public_url = config.public_url(bound);
    let studio = boot::open(config, public_url.clone()).await?;
    let state = AppState {
        https: public_url.starts_with("https://"),
        loopback: config.public_url.is_none() && bound.ip().is_loopback(),
        limits: std::sync::Arc::default(),
        trust_proxy: config.trust_proxy,
        studio: studio.clone(),
    };
    println!("Marbre listens on {public_url}");
    if config.demo {
        show(&studio).await?;
    } else if let Some(token) = setup_token(&studio).await.map_err(|error| anyhow::anyhow!("{error}"))?
    {
        println!("Set it up at {public_url}/setup?token={token}");
    }
    let app = router(state).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, app).with_graceful_shutdown(shutdown::asked()).await?;
    studio.store.close().await;
    Ok(())
}

/// Prints who one may be in the demonstration, and fills it while people already come in.
async fn show(studio: &Studio) -> anyhow::Result<()> {
    let people = demo::people(studio).await.map_err(|error| match error {
        ActionError::Invalid(_) => anyhow::anyhow!("--demo needs an empty data directory: choose another one with --data"),
        other => anyhow::anyhow!("{other}"),
    })?;
    for person in people {
        println!("demo {} {} {}", person.role, person.email, person.password);
    }
    let studio = studio.clone();
    tokio::spawn(async move {
        if let Err(error) = demo::fill(&studio).await {
            tracing::error!(%error, "the demonstration could not be filled: {error}");
        }
    });
    Ok(())
}

/// Logs go to standard error: warnings by default, more with `MARBRE_LOG`.
fn log(format: &str) {
    let filter = std::env::var("MARBRE_LOG").unwrap_or_else(|_| "warn,server=info,app=info,studio=info".to_owned());
    let logs = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A second call, as in tests, keeps the first logger.
    let _ = if format == "json" { logs.json().try_init() } else { logs.try_init() };
}

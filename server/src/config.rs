//! How a studio is served: one documented structure, filled from flags and `MARBRE_*` variables.

use std::net::SocketAddr;
use std::path::PathBuf;

/// How a studio is served.
#[derive(Clone, Debug, clap::Args)]
pub struct Config {
    /// Directory that holds everything of the embedded default: database, pictures, secrets
    #[arg(long, env = "MARBRE_DATA", value_name = "DIR", default_value = "marbre-data")]
    pub data: PathBuf,
    /// Address to listen on
    #[arg(long, env = "MARBRE_LISTEN", value_name = "ADDR", default_value = "127.0.0.1:4600")]
    pub listen: SocketAddr,
    /// Database other than the file in the data directory, such as postgres://user@host/marbre
    #[arg(long, env = "MARBRE_DATABASE", value_name = "URL", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub database: Option<String>,
    /// Pictures in an S3-compatible bucket instead of the data directory, such as
    /// s3://bucket/prefix?endpoint=https://s3.example.org&region=eu-west-3; the keys come from
    /// AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY
    #[arg(long, env = "MARBRE_BLOBS", value_name = "URL", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub blobs: Option<String>,
    /// Address people and exports use, such as https://studio.example.org
    #[arg(long, env = "MARBRE_PUBLIC_URL", value_name = "URL", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub public_url: Option<String>,
    /// Number of reverse proxies in front whose X-Forwarded-For is believed
    #[arg(
        long,
        env = "MARBRE_TRUST_PROXY",
        value_name = "N",
        default_value_t = 0,
        allow_negative_numbers = true
    )]
    pub trust_proxy: usize,
    /// Mail server that sends invitations and links to new passwords, such as
    /// smtps://user:password@mail.example.org; links are shown to be copied without one
    #[arg(long, env = "MARBRE_SMTP_URL", hide_env_values = true, value_name = "URL", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub smtp_url: Option<String>,
    /// Address letters come from, such as "Marbre <studio@example.org>"
    #[arg(long, env = "MARBRE_MAIL_FROM", value_name = "ADDRESS", requires = "smtp_url", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub mail_from: Option<String>,
    /// Let webhooks reach programs on this machine itself, by plain http as well
    #[arg(long, env = "MARBRE_WEBHOOK_LOOPBACK", value_parser = clap::builder::FalseyValueParser::new(), action = clap::ArgAction::SetTrue)]
    pub webhook_loopback: bool,
    /// Separate address where Prometheus reads figures, such as 127.0.0.1:9460; none without it
    #[arg(long, env = "MARBRE_METRICS", value_name = "ADDR")]
    pub metrics: Option<SocketAddr>,
    /// Fill an empty data directory with the brand "demo" and three people; loopback only
    #[arg(long, env = "MARBRE_DEMO", value_parser = clap::builder::FalseyValueParser::new(), action = clap::ArgAction::SetTrue)]
    pub demo: bool,
}

impl Config {
    /// The database to open: the one named, or the file in the data directory.
    #[must_use]
    pub fn database_url(&self) -> String {
        match (&self.database, self.file()) {
            (Some(url), _) => url.clone(),
            (None, file) => format!("sqlite://{}?mode=rwc", file.unwrap_or_default().display()),
        }
    }

    /// The file of the database in the data directory; none when another database is named.
    #[must_use]
    pub fn file(&self) -> Option<PathBuf> {
        self.database.is_none().then(|| self.data.join("marbre.sqlite"))
    }

    /// The address people use, without a slash at its end.
    #[must_use]
    pub fn public_url(&self, bound: SocketAddr) -> String {
        let own = || format!("http://{bound}");
        self.public_url.clone().unwrap_or_else(own).trim_end_matches('/').to_owned()
    }
}

//! A PostgreSQL server of one test's own, which may be stopped in the middle of everything.
//!
//! It keeps its promises as a real one does: what it acknowledged is on the disk.

use crate::deadline::until;
use crate::place::say;
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// A server that can be stopped and started; dropping it stops it.
#[derive(Debug)]
pub struct Cluster {
    programs: PathBuf,
    folder: TempDir,
    owner: Option<u32>,
    server: Option<Child>,
}

impl Cluster {
    /// Makes a server and starts it; none, said aloud, where its programs are missing.
    ///
    /// # Errors
    /// When it cannot be made or does not answer.
    pub async fn start() -> Result<Option<Self>> {
        let Some(programs) = programs() else {
            say("skipped: PostgreSQL's programs are not installed");
            return Ok(None);
        };
        // A socket's path may have about 100 bytes.
        let folder = tempfile::Builder::new().prefix("mpg").tempdir_in("/tmp")?;
        let mut cluster = Cluster { programs, folder, owner: None, server: None };
        cluster.give_away()?;
        let mut initdb = cluster.program("initdb");
        initdb.arg("-D").arg(cluster.data()).args(["-U", "marbre", "-A", "trust", "-E", "UTF8"]);
        let made = initdb.args(["--locale=C.UTF-8", "--no-sync"]).output()?;
        ensure!(made.status.success(), "{made:?}");
        cluster.start_again().await?;
        Ok(Some(cluster))
    }

    /// The address of its one database.
    #[must_use]
    pub fn url(&self) -> String {
        format!("postgres://marbre@localhost/postgres?host={}", self.folder.path().display())
    }

    /// Ends every process of it at once, as a crash would.
    ///
    /// # Errors
    /// When it does not end.
    pub fn stop_at_once(&mut self) -> Result<()> {
        let mut stop = self.program("pg_ctl");
        stop.arg("-D").arg(self.data()).args(["-m", "immediate", "-s", "-w", "stop"]);
        ensure!(stop.status()?.success(), "PostgreSQL does not stop");
        if let Some(mut server) = self.server.take() {
            server.wait()?;
        }
        Ok(())
    }

    /// Starts it and waits until it answers.
    ///
    /// # Errors
    /// When it does not answer in time.
    pub async fn start_again(&mut self) -> Result<()> {
        let mut server = self.program("postgres");
        server.arg("-D").arg(self.data()).arg("-k").arg(self.folder.path());
        server.args(["-c", "listen_addresses=", "-c", "max_connections=100"]);
        server.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        self.server = Some(server.spawn()?);
        until("PostgreSQL", async || {
            let mut ready = self.program("pg_isready");
            let ready = ready.arg("-q").arg("-h").arg(self.folder.path()).status()?;
            Ok(ready.success().then_some(()))
        })
        .await
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn program(&self, name: &str) -> Command {
        let mut command = Command::new(self.programs.join(name));
        command.current_dir(self.folder.path());
        #[cfg(unix)]
        if let Some(owner) = self.owner {
            std::os::unix::process::CommandExt::uid(&mut command, owner);
        }
        command
    }

    /// PostgreSQL refuses to run as root.
    #[cfg(unix)]
    fn give_away(&mut self) -> Result<()> {
        let asked = |arguments: &[&str]| -> Result<String> {
            let told = Command::new("id").args(arguments).output()?;
            Ok(String::from_utf8(told.stdout)?.trim().to_owned())
        };
        if asked(&["-u"])? == "0" {
            let owner = asked(&["-u", "nobody"])?.parse().context("a number")?;
            std::os::unix::fs::chown(self.folder.path(), Some(owner), None)?;
            self.owner = Some(owner);
        }
        Ok(())
    }

    #[cfg(not(unix))]
    fn give_away(&mut self) -> Result<()> {
        Ok(())
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if self.server.is_some() {
            // The folder goes with it.
            let _ = self.stop_at_once();
        }
    }
}

/// The folder of PostgreSQL's programs; Debian keeps one per version.
fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let versions = versions.map(|it| it.path().join("bin"));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders = versions.chain(std::env::split_paths(&path));
    folders.find(|it: &PathBuf| is_there(it))
}

fn is_there(folder: &Path) -> bool {
    ["initdb", "postgres", "pg_ctl"].iter().all(|it| folder.join(it).is_file())
}

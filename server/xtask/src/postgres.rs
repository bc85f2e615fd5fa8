//! A PostgreSQL of our own: made for one test run, reachable by a socket file only, gone afterwards.

use crate::install::{debian, find, is_root};
use crate::place::{ask, run};
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A running server; dropping it stops it and deletes its files.
pub struct Postgres {
    programs: PathBuf,
    folder: PathBuf,
    owner: Option<u32>,
    server: Option<Child>,
}

impl Postgres {
    /// Makes a fresh cluster and starts it.
    pub fn start() -> Result<Self> {
        let programs = provide()?;
        // A socket's path may have about 100 bytes, so the folder is short.
        let folder = std::env::temp_dir().join(format!("marbre-pg-{}", std::process::id()));
        std::fs::create_dir(&folder).with_context(|| format!("{}", folder.display()))?;
        let mut postgres = Self { programs, folder, owner: None, server: None };
        if is_root() {
            postgres.give_away()?;
        }
        postgres.make()?;
        postgres.launch()?;
        Ok(postgres)
    }

    /// The address of its maintenance database.
    pub fn url(&self) -> String {
        format!("postgres://marbre@localhost/postgres?host={}", self.folder.display())
    }

    fn make(&self) -> Result<()> {
        let mut initdb = self.program("initdb");
        initdb.arg("-D").arg(self.data()).args(["-U", "marbre", "-A", "trust", "-E", "UTF8"]);
        ask(initdb.args(["--locale=C.UTF-8", "--no-sync"])).map(drop)
    }

    fn launch(&mut self) -> Result<()> {
        let log = std::fs::File::create(self.folder.join("log"))?;
        let mut server = self.program("postgres");
        server.arg("-D").arg(self.data()).arg("-k").arg(&self.folder);
        // Test data need not survive a power cut.
        for setting in ["fsync=off", "synchronous_commit=off", "full_page_writes=off"] {
            server.args(["-c", setting]);
        }
        server.args(["-c", "listen_addresses=", "-c", "max_connections=200"]);
        server.stdout(log.try_clone()?).stderr(log).stdin(Stdio::null());
        self.server = Some(server.spawn().context("cannot start postgres")?);
        self.wait()
    }

    fn wait(&self) -> Result<()> {
        let started = Instant::now();
        loop {
            let mut ready = self.program("pg_isready");
            match ask(ready.arg("-h").arg(&self.folder)) {
                Ok(_) => return Ok(()),
                Err(_) if started.elapsed() < Duration::from_secs(30) => {
                    std::thread::sleep(Duration::from_millis(100));
                }
                Err(why) => {
                    let log = std::fs::read_to_string(self.folder.join("log"));
                    return Err(why.context(log.unwrap_or_default()));
                }
            }
        }
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn program(&self, name: &str) -> Command {
        let mut command = Command::new(self.programs.join(name));
        command.current_dir(&self.folder);
        #[cfg(unix)]
        if let Some(owner) = self.owner {
            use std::os::unix::process::CommandExt;
            command.uid(owner);
        }
        command
    }

    /// PostgreSQL refuses to run as root, so the folder and the processes get another owner.
    #[cfg(unix)]
    fn give_away(&mut self) -> Result<()> {
        let id = |name: &str| ask(Command::new("id").args(["-u", name]));
        let owner = id("postgres").or_else(|_| id("nobody"))?.parse()?;
        std::os::unix::fs::chown(&self.folder, Some(owner), None)?;
        self.owner = Some(owner);
        Ok(())
    }

    #[cfg(not(unix))]
    fn give_away(&mut self) -> Result<()> {
        Ok(())
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        if let Some(mut server) = self.server.take() {
            let mut stop = self.program("pg_ctl");
            stop.arg("-D").arg(self.data()).args(["-m", "immediate", "-s", "stop"]);
            if run(&mut stop).is_err() {
                let _ = server.kill();
            }
            let _ = server.wait();
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The folder of PostgreSQL's programs, installing them where that is possible.
fn provide() -> Result<PathBuf> {
    if let Some(found) = programs() {
        return Ok(found);
    }
    debian(&["postgresql"], "PostgreSQL (initdb, postgres, pg_ctl)")?;
    programs().context("PostgreSQL's programs are still not found")
}

/// Debian keeps the server's programs off the PATH, in a folder per version.
fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let also: Vec<PathBuf> = versions.map(|version| version.path().join("bin")).collect();
    let initdb = find("initdb", &also)?.canonicalize().ok()?;
    let folder = initdb.parent()?;
    folder.join("postgres").is_file().then(|| folder.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_while_it_is_held_and_leaves_nothing_behind() -> Result<()> {
        let postgres = Postgres::start()?;
        let folder = postgres.folder.clone();
        let mut psql = postgres.program("psql");
        assert_eq!(ask(psql.arg(postgres.url()).args(["-Atc", "SELECT lower('É')"]))?, "é");
        drop(postgres);
        assert!(!folder.exists());
        Ok(())
    }
}

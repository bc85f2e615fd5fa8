//! One ChromeDriver, and the browser behind it.

use crate::knock;
use anyhow::{Context, Result};
use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// Times a driver may choose a port.
const CHOICES: u32 = 5;

/// A running ChromeDriver; dropping it closes its browser and ends it.
#[derive(Debug)]
pub struct Driver {
    port: u16,
    child: Child,
}

impl Driver {
    /// Starts a driver on a port of its own choice. It chooses one for both kinds of addresses, and gives up
    /// when another program took it for one of them meanwhile: then it is asked to choose again.
    ///
    /// # Errors
    /// When the program is missing, or says no port however often it is asked.
    pub fn start() -> Result<Self> {
        (0..CHOICES)
            .find_map(|_| Self::chosen().transpose())
            .context("chromedriver said no port")?
    }

    /// One choice; none when it gave up.
    fn chosen() -> Result<Option<Self>> {
        let program = std::env::var_os("MARBRE_CHROMEDRIVER");
        let mut child = Command::new(program.unwrap_or_else(|| OsString::from("chromedriver")))
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start chromedriver")?;
        let mut lines = BufReader::new(child.stdout.take().context("a piped stream")?).lines();
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| port_in(&line));
        let Some(port) = port else {
            let _ = child.wait();
            return Ok(None);
        };
        // The driver must never wait for a reader of its messages.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(Some(Self { port, child }))
    }

    /// Where WebDriver commands go.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Closes the browser too; killing the driver would leave it behind.
        if knock::get(self.port, "/shutdown").is_err() {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}

fn port_in(line: &str) -> Option<u16> {
    line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
}

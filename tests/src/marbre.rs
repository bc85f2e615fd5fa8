//! The finished program, started as a person would start it.

use crate::deadline::until;
use crate::knock;
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use tempfile::TempDir;

/// A running `marbre serve`; dropping it kills it.
#[derive(Debug)]
pub struct Marbre {
    /// The folder of its data.
    pub data: PathBuf,
    port: u16,
    /// A command that starts it, such as one that sets limits; nothing usually.
    pub through: Vec<String>,
    options: Vec<String>,
    child: Child,
    printed: Arc<Mutex<Vec<String>>>,
    _folder: Option<TempDir>,
}

impl Marbre {
    /// Starts it on an empty folder and waits until it answers.
    ///
    /// # Errors
    /// When the program is missing, ends early, or does not answer in time; with what it printed.
    pub async fn start(options: &[&str]) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let mut marbre = Self::start_in(folder.path(), options).await?;
        marbre._folder = Some(folder);
        Ok(marbre)
    }

    /// Starts it on a folder that is there.
    ///
    /// # Errors
    /// As [`Marbre::start`].
    pub async fn start_in(data: &Path, options: &[&str]) -> Result<Self> {
        Self::start_through(&[], data, options).await
    }

    /// The same through another command, which starts what follows it.
    ///
    /// # Errors
    /// As [`Marbre::start`].
    pub async fn start_through(through: &[&str], data: &Path, options: &[&str]) -> Result<Self> {
        // A port that was free a moment ago, and can be the same again after a crash.
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let owned = |it: &[&str]| it.iter().map(|it| (*it).to_owned()).collect::<Vec<String>>();
        let (through, options) = (owned(through), owned(options));
        let (child, printed) = launch(&through, data, port, &options)?;
        let data = data.to_owned();
        let mut marbre = Self { data, port, through, options, child, printed, _folder: None };
        marbre.answers().await?;
        Ok(marbre)
    }

    /// The address of a path, such as `http://127.0.0.1:40123/login`.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Waits for a printed line that contains `part`, and gives it.
    ///
    /// # Errors
    /// When no such line comes in time.
    pub async fn line(&self, part: &str) -> Result<String> {
        until(&format!("a printed line with {part:?}"), async || {
            Ok(self.printed().into_iter().find(|line| line.contains(part)))
        })
        .await
    }

    /// Everything printed so far, on both streams.
    #[must_use]
    pub fn printed(&self) -> Vec<String> {
        self.printed.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The process, for those who measure its memory.
    #[must_use]
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// Kills it without warning, as a power cut of the process would.
    ///
    /// # Errors
    /// When it is not running any more.
    pub fn kill(&mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Starts it again on the same folder and the same port.
    ///
    /// # Errors
    /// As [`Marbre::start`].
    pub async fn start_again(&mut self) -> Result<()> {
        (self.child, self.printed) = launch(&self.through, &self.data, self.port, &self.options)?;
        self.answers().await
    }

    /// Asks it to end, as a service manager does, and gives its exit status.
    ///
    /// # Errors
    /// When it does not end in time.
    pub async fn stop(&mut self) -> Result<Option<i32>> {
        Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status()?;
        let child = &mut self.child;
        until("marbre to end", async || Ok(child.try_wait()?.map(|status| status.code()))).await
    }

    async fn answers(&mut self) -> Result<()> {
        let (port, child, printed) = (self.port, &mut self.child, &self.printed);
        until("/healthz", async || {
            if let Some(status) = child.try_wait()? {
                let printed = printed.lock().unwrap_or_else(PoisonError::into_inner).join("\n");
                bail!("marbre ended early ({status}):\n{printed}");
            }
            Ok(knock::get(port, "/healthz").ok().filter(|(status, _)| *status == 200).map(drop))
        })
        .await
    }
}

impl Drop for Marbre {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.kill();
    }
}

/// The finished program.
///
/// # Errors
/// When `MARBRE_BINARY` does not name it.
pub fn binary() -> Result<PathBuf> {
    let path = std::env::var_os("MARBRE_BINARY")
        .context("MARBRE_BINARY is not set: run these tests with cargo xtask test")?;
    Ok(PathBuf::from(path))
}

type Printed = Arc<Mutex<Vec<String>>>;

fn launch(
    through: &[String],
    data: &Path,
    port: u16,
    options: &[String],
) -> Result<(Child, Printed)> {
    let mut command = through.iter().map(std::ffi::OsString::from).chain([binary()?.into()]);
    let mut marbre = Command::new(command.next().context("a command")?);
    marbre.args(command);
    marbre.arg("serve").arg("--data").arg(data);
    marbre.args(["--listen", &format!("127.0.0.1:{port}")]).args(options);
    marbre.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = marbre.spawn().context("cannot start marbre")?;
    let printed = Printed::default();
    let streams: [Option<Box<dyn Read + Send>>; 2] = [
        child.stdout.take().map(|it| Box::new(it) as _),
        child.stderr.take().map(|it| Box::new(it) as _),
    ];
    for stream in streams.into_iter().flatten() {
        let printed = Arc::clone(&printed);
        // Ends with the stream, that is with the program.
        std::thread::spawn(move || {
            for line in BufReader::new(stream).lines().map_while(Result::ok) {
                printed.lock().unwrap_or_else(PoisonError::into_inner).push(line);
            }
        });
    }
    Ok((child, printed))
}

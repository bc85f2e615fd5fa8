//! A store of pictures as clouds offer them: an S3-compatible server of one test's own, which may go away.

use crate::deadline::until;
use anyhow::{Context, Result};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use s3s::auth::SimpleAuth;
use s3s::service::{S3Service, S3ServiceBuilder};
use s3s_fs::FileSystem;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use tempfile::TempDir;
use tokio::runtime::Runtime;

const KEY: &str = "marbre";
const SECRET: &str = "plomb-et-encre";
const BUCKET: &str = "pictures";

/// A running server with one bucket; dropping it ends it and forgets what it held.
pub struct Cloud {
    folder: TempDir,
    port: u16,
    service: S3Service,
    running: Option<Runtime>,
}

impl Cloud {
    /// Starts a server with an empty bucket.
    ///
    /// # Errors
    /// When it cannot be made or does not answer.
    pub async fn start() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        std::fs::create_dir(folder.path().join(BUCKET))?;
        let files = FileSystem::new(folder.path());
        let files = files.ok().context("a server over a folder")?;
        let mut service = S3ServiceBuilder::new(files);
        service.set_auth(SimpleAuth::from_single(KEY, SECRET));
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut cloud = Self { folder, port, service: service.build(), running: None };
        cloud.start_again().await?;
        Ok(cloud)
    }

    /// The address of a shelf of its bucket, as `--blobs` takes it.
    #[must_use]
    pub fn address(&self, shelf: &str) -> String {
        format!("s3://{BUCKET}/{shelf}?endpoint=http://127.0.0.1:{}&timeout=5", self.port)
    }

    /// The keys, as a command that starts another with them.
    #[must_use]
    pub fn keys() -> [&'static str; 3] {
        ["env", "AWS_ACCESS_KEY_ID=marbre", "AWS_SECRET_ACCESS_KEY=plomb-et-encre"]
    }

    /// Where its bucket keeps a shelf.
    #[must_use]
    pub fn shelf(&self, shelf: &str) -> PathBuf {
        self.folder.path().join(BUCKET).join(shelf)
    }

    /// Ends it with every connection; what it holds stays.
    ///
    /// # Errors
    /// When it goes on answering.
    pub async fn stop(&mut self) -> Result<()> {
        if let Some(running) = self.running.take() {
            running.shutdown_background();
        }
        let port = self.port;
        until("nobody there", async || {
            Ok(TcpStream::connect(("127.0.0.1", port)).is_err().then_some(()))
        })
        .await
    }

    /// Starts it on the same port.
    ///
    /// # Errors
    /// When the port is taken.
    pub async fn start_again(&mut self) -> Result<()> {
        let mut runtime = tokio::runtime::Builder::new_multi_thread();
        let runtime = runtime.worker_threads(1).enable_all().build()?;
        let (port, service) = (self.port, self.service.clone());
        let listen = async || Ok(TcpListener::bind(("127.0.0.1", port)).ok());
        let listener = until("its port", listen).await?;
        listener.set_nonblocking(true)?;
        runtime.spawn(serve(listener, service));
        self.running = Some(runtime);
        Ok(())
    }
}

impl Drop for Cloud {
    fn drop(&mut self) {
        if let Some(running) = self.running.take() {
            running.shutdown_background();
        }
    }
}

async fn serve(listener: TcpListener, service: S3Service) -> Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    loop {
        let (stream, _) = listener.accept().await?;
        let service = service.clone();
        tokio::spawn(async move {
            let builder = Builder::new(TokioExecutor::new());
            // A connection that is cut is its other end's business.
            let _ = builder.serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

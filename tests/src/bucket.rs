//! A store that speaks S3, on this machine, behind a wire that can be cut or that says nothing.

use anyhow::Result;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use s3s::auth::SimpleAuth;
use s3s::service::S3ServiceBuilder;
use std::path::PathBuf;
use tempfile::TempDir;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// Name of the bucket.
pub const BUCKET: &str = "marbre";
/// The key it knows.
pub const KEY: &str = "AKEXAMPLE";
/// The secret of that key.
pub const SECRET: &str = "a secret canary of the bucket";

/// How the wire is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wire {
    /// Everything passes.
    Whole,
    /// Nobody answers.
    Cut,
    /// Somebody takes the call and says nothing.
    Silent,
}

/// A store that speaks S3.
#[derive(Debug)]
pub struct Bucket {
    /// How the wire to it is.
    pub wire: watch::Sender<Wire>,
    folder: TempDir,
    port: u16,
}

impl Bucket {
    /// Starts one with an empty bucket.
    ///
    /// # Errors
    /// When it cannot listen.
    pub async fn start() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        std::fs::create_dir(folder.path().join(BUCKET))?;
        let files =
            s3s_fs::FileSystem::new(folder.path()).map_err(|it| anyhow::anyhow!("{it:?}"))?;
        let mut service = S3ServiceBuilder::new(files);
        service.set_auth(SimpleAuth::from_single(KEY, SECRET));
        let service = service.build();
        let far = TcpListener::bind("127.0.0.1:0").await?;
        let behind = far.local_addr()?;
        tokio::spawn(async move {
            while let Ok((stream, _)) = far.accept().await {
                let service = service.clone();
                tokio::spawn(async move {
                    let server = Builder::new(TokioExecutor::new());
                    // Whoever hangs up has said enough.
                    let _ = server.serve_connection(TokioIo::new(stream), service).await;
                });
            }
        });
        let near = TcpListener::bind("127.0.0.1:0").await?;
        let port = near.local_addr()?.port();
        let wire = watch::Sender::new(Wire::Whole);
        let state = wire.subscribe();
        tokio::spawn(async move {
            while let Ok((stream, _)) = near.accept().await {
                tokio::spawn(pass(stream, behind, state.clone()));
            }
        });
        Ok(Bucket { wire, folder, port })
    }

    /// Its address, as `--blobs` takes it, with a patience of two seconds.
    #[must_use]
    pub fn url(&self) -> String {
        format!("s3://{BUCKET}/studio?endpoint=http://127.0.0.1:{}&timeout=2", self.port)
    }

    /// Files in the bucket below a prefix.
    #[must_use]
    pub fn files(&self) -> Vec<PathBuf> {
        let (mut found, mut folders) = (Vec::new(), vec![self.folder.path().join(BUCKET)]);
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    found.push(path);
                }
            }
        }
        found
    }
}

async fn pass(
    mut near: TcpStream,
    behind: std::net::SocketAddr,
    mut wire: watch::Receiver<Wire>,
) -> Result<()> {
    let now = *wire.borrow();
    match now {
        Wire::Cut => Ok(()),
        Wire::Silent => {
            wire.wait_for(|it| *it != Wire::Silent).await?;
            Ok(())
        }
        Wire::Whole => {
            let mut far = TcpStream::connect(behind).await?;
            tokio::select! {
                done = tokio::io::copy_bidirectional(&mut near, &mut far) => { done?; }
                _ = wire.wait_for(|it| *it != Wire::Whole) => {}
            }
            Ok(())
        }
    }
}

use std::sync::Arc;
use std::thread;

use tokio::sync::Semaphore;
use tokio::task;

use crate::{Picture, Refusal, RenderError, Rendition, Wanted};

/// Where pictures are worked on: off the async runtime, as many at a time as there are cores.
///
/// A picture of the largest size holds about 200 MB while it is accepted and 300 MB while it is rendered, so the number of turns is also what bounds memory; the others wait.
#[derive(Clone, Debug)]
pub struct Darkroom {
    turns: Arc<Semaphore>,
}

impl Default for Darkroom {
    fn default() -> Self {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        Darkroom { turns: Arc::new(Semaphore::new(cores)) }
    }
}

impl Darkroom {
    /// [`crate::accept`], in turn.
    pub async fn accept(&self, bytes: Vec<u8>) -> Result<Picture, Refusal> {
        self.work(move || crate::accept(&bytes)).await.unwrap_or(Err(Refusal::Damaged))
    }

    /// [`crate::render_all`], in turn.
    pub async fn render_all(
        &self,
        source: Vec<u8>,
        wanted: Vec<Wanted>,
    ) -> Result<Vec<Result<Rendition, RenderError>>, RenderError> {
        let work = move || crate::render_all(&source, &wanted);
        self.work(work).await.unwrap_or(Err(RenderError::Encoding))
    }

    /// `None` when the work panicked: a decoder met a file nobody thought of, and the server goes on.
    async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Option<T> {
        let turn = self.turns.clone().acquire_owned().await.ok()?;
        let worked = task::spawn_blocking(move || {
            let done = work();
            drop(turn);
            done
        });
        worked.await.ok()
    }
}

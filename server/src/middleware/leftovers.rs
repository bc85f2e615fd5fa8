//! Reads what a refused form or upload left unread. A connection that is closed on a browser that still
//! sends shows it an error of its own, and never the answer.

use axum::body::{Body, BodyDataStream, Bytes, HttpBody};
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use futures::{Stream, StreamExt};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

/// Most that is read for nothing: three times the largest upload.
const MOST: usize = 64 << 20;
/// How long that may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// Answers once the body has been read, or is too long to wait for.
pub async fn read(request: Request, next: Next) -> Response {
    let (head, body) = request.into_parts();
    if body.is_end_stream() {
        return next.run(Request::from_parts(head, body)).await;
    }
    let lent = Lent(Arc::new(Mutex::new(body.into_data_stream())));
    let response = next.run(Request::from_parts(head, Body::from_stream(lent.clone()))).await;
    // Whoever does not finish in time may as well see the door close.
    let _ = tokio::time::timeout(PATIENCE, lent.read_to_end()).await;
    response
}

/// A body that can still be read when its reader is gone.
#[derive(Clone, Debug)]
struct Lent(Arc<Mutex<BodyDataStream>>);

impl Lent {
    async fn read_to_end(mut self) {
        let mut read = 0;
        while read < MOST
            && let Some(Ok(bytes)) = self.next().await
        {
            read += bytes.len();
        }
    }
}

impl Stream for Lent {
    type Item = Result<Bytes, axum::Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).poll_next_unpin(cx)
    }
}

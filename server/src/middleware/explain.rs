//! What was refused before a verb could be asked gets a page in the person's language: a body that is too
//! large or cut off, a form that is none, an address that is no text.

use crate::answer::{self, Asked};
use crate::state::AppState;
use app::page::FormEcho;
use app::views::session::Why;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

/// Puts a page in the place of a bare refusal. Calls and downloads keep theirs: programs read them.
pub async fn put(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let asked = Asked::of(&request);
    let path = request.uri().path().to_owned();
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let response = next.run(request).await;
    let kind = response.headers().get(header::CONTENT_TYPE).map(|it| it.as_bytes());
    let bare = kind.is_none_or(|it| it.starts_with(b"text/plain"));
    if !bare || path.starts_with("/api/") {
        return response;
    }
    let why = match response.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Why::TooLarge,
        StatusCode::BAD_REQUEST
        | StatusCode::REQUEST_TIMEOUT
        | StatusCode::UNSUPPORTED_MEDIA_TYPE
        | StatusCode::UNPROCESSABLE_ENTITY => Why::Unreadable,
        // The address of a form, opened like a page: there is none.
        StatusCode::METHOD_NOT_ALLOWED if reads => {
            return answer::missing(&state, &asked, FormEcho::default()).await;
        }
        _ => return response,
    };
    answer::unread(&state, &asked, &path, why, response.status())
}

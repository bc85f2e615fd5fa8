//! Reading a form.

use super::Fields;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, header};

/// Most fields of a form: an article has about forty, and some for each of its sources.
const MOST_FIELDS: usize = 2_000;

/// The fields of a form, as a browser posts them. What cannot be read is refused whole: a text with
/// other letters than those typed would be stored for good.
#[derive(Clone, Debug)]
pub struct Posted(pub Fields);

impl<S: Send + Sync> FromRequest<S> for Posted {
    // What people read instead is made where the answer passes on its way out.
    type Rejection = StatusCode;

    async fn from_request(request: Request, state: &S) -> Result<Self, StatusCode> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|it| it.to_str().ok());
        let kind = kind.and_then(|it| it.split(';').next()).unwrap_or_default().trim();
        if !kind.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE);
        }
        let bytes = Bytes::from_request(request, state).await.map_err(|it| it.status())?;
        fields(&bytes).map(Posted).ok_or(StatusCode::BAD_REQUEST)
    }
}

/// Names and values; none when they are no UTF-8, or too many.
fn fields(body: &[u8]) -> Option<Fields> {
    let pairs = body.split(|b| *b == b'&').filter(|it| !it.is_empty());
    if pairs.clone().count() > MOST_FIELDS {
        return None;
    }
    let pair = |pair: &[u8]| {
        let cut = pair.iter().position(|b| *b == b'=').unwrap_or(pair.len());
        let (name, value) = pair.split_at(cut);
        Some((text(name)?, text(value.get(1..).unwrap_or_default())?))
    };
    pairs.map(pair).collect::<Option<Vec<_>>>().map(Fields)
}

/// A name or a value, decoded.
fn text(encoded: &[u8]) -> Option<String> {
    let mut out = Vec::with_capacity(encoded.len());
    let mut bytes = encoded.iter().copied();
    while let Some(byte) = bytes.next() {
        out.push(match byte {
            b'+' => b' ',
            b'%' => hex(bytes.next()?)? << 4 | hex(bytes.next()?)?,
            other => other,
        });
    }
    String::from_utf8(out).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|it| u8::try_from(it).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> Option<Vec<(String, String)>> {
        fields(body.as_bytes()).map(|it| it.0)
    }

    #[test]
    fn fields_are_read_as_a_browser_writes_them() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let read_whole = read("title=Le+marbre&body=%C3%A9t%C3%A9%0D%0A&box&empty=&&a=b=c");
        let whole = [
            pair("title", "Le marbre"),
            pair("body", "été\r\n"),
            pair("box", ""),
            pair("empty", ""),
            pair("a", "b=c"),
        ];
        assert_eq!(read_whole.as_deref(), Some(&whole[..]));
        assert_eq!(read("").map(|it| it.len()), Some(0));
    }

    #[test]
    fn what_would_be_stored_otherwise_than_it_was_typed_is_refused() {
        for broken in ["a=%FF", "a=%C3", "%E9=x", "a=%", "a=%1", "a=%zz", "a=%+1"] {
            assert_eq!(read(broken), None, "{broken}");
        }
        assert_eq!(fields(b"a=\xff").map(|it| it.0), None);
        assert_eq!(read(&"a&".repeat(MOST_FIELDS + 1)), None);
    }
}

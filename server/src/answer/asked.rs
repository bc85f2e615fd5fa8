//! What an answer needs to know about its request.

use crate::middleware::content_security::Nonce;
use crate::middleware::request_id::{RequestId, WholePath};
use axum::http::{HeaderMap, header, request::Parts};
use studio::Actor;
use wording::Lang;

/// What every answer needs to know about its request.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Who asks; nobody when not signed in.
    pub actor: Option<Actor>,
    /// The language for people who are not signed in.
    pub lang: Lang,
    /// The request's number.
    pub id: String,
    /// The nonce of its scripts.
    pub nonce: String,
    /// The theme chosen in this browser.
    pub theme: String,
    /// The path it was sent to.
    pub path: String,
}

impl Asked {
    /// What a request says.
    #[must_use]
    pub fn of<B>(request: &axum::http::Request<B>) -> Asked {
        Asked::new(request.extensions(), request.headers())
    }

    /// The same, from a request's head.
    #[must_use]
    pub fn of_parts(parts: &Parts) -> Asked {
        Asked::new(&parts.extensions, &parts.headers)
    }

    fn new(found: &axum::http::Extensions, headers: &HeaderMap) -> Asked {
        let nobody = Asked {
            path: found.get::<WholePath>().map(|it| it.0.clone()).unwrap_or_default(),
            actor: None,
            lang: preferred(headers),
            theme: String::new(),
            id: found.get::<RequestId>().map(|it| it.0.clone()).unwrap_or_default(),
            nonce: found.get::<Nonce>().map(|it| it.0.clone()).unwrap_or_default(),
        };
        nobody.by(found.get::<Actor>().cloned())
    }

    /// The same request, by somebody who has just signed in.
    #[must_use]
    pub fn by(self, actor: Option<Actor>) -> Asked {
        let own = actor.as_ref().and_then(Actor::signed_in);
        Asked {
            lang: own.and_then(|it| Lang::of_code(&it.lang)).unwrap_or(self.lang),
            theme: own.map(|it| it.theme.clone()).unwrap_or_default(),
            actor,
            ..self
        }
    }
}

impl<S: Sync> axum::extract::FromRequestParts<S> for Asked {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(Asked::of_parts(parts))
    }
}

/// The first language of `Accept-Language` that Marbre speaks; English otherwise.
fn preferred(headers: &HeaderMap) -> Lang {
    let list = headers.get(header::ACCEPT_LANGUAGE).and_then(|it| it.to_str().ok()).unwrap_or("");
    list.split(',').find_map(|it| Lang::of_code(it.trim())).unwrap_or_default()
}

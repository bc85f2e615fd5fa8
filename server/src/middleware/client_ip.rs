//! Where a request comes from. Forwarded addresses are believed only as far as trusted proxies reach:
//! the first entry of the header can be written by anyone.

use crate::state::AppState;
use axum::extract::{ConnectInfo, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

/// Where a request comes from.
#[derive(Clone, Copy, Debug)]
pub struct ClientIp(pub IpAddr);

/// Attaches the [`ClientIp`].
pub async fn find(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let peer = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |it| it.0.ip());
    let ip = forwarded(&request, state.trust_proxy).unwrap_or(peer);
    request.extensions_mut().insert(ClientIp(ip));
    next.run(request).await
}

/// The address the outermost trusted proxy saw: the `hops`-th from the right.
fn forwarded(request: &Request, hops: usize) -> Option<IpAddr> {
    let hop = hops.checked_sub(1)?;
    let values = request.headers().get_all("x-forwarded-for");
    let entries: Vec<&str> =
        values.iter().filter_map(|it| it.to_str().ok()).flat_map(|it| it.split(',')).collect();
    entries.iter().rev().nth(hop)?.trim().parse().ok()
}

//! What happens around every request, one concern a file.

pub mod client_ip;
pub mod content_security;
pub mod cross_site;
pub mod explain;
pub mod leftovers;
pub mod rate_limit;
pub mod request_id;
pub mod session;

//! Figures for those who watch over the studio, in the text format that Prometheus reads.
//!
//! They are given on an address of their own, and only when one is named. Nothing in them is about a
//! person, a brand or a text: requests are counted by the pattern of their address.

mod histogram;

use crate::state::AppState;
use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use histogram::Histogram;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;
use studio::tally;

/// What was counted since the start. Methods, patterns and statuses are few: so are the rows.
#[derive(Debug, Default)]
pub struct Metrics(Mutex<Counts>);

#[derive(Debug, Default)]
struct Counts {
    answered: BTreeMap<(&'static str, String, u16), u64>,
    took: BTreeMap<String, Histogram>,
}

/// Measures every request.
pub async fn measure(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let method = known(request.method().as_str());
    // Whoever tries addresses must not fill the list.
    let matched = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    let pattern = matched.unwrap_or("other").to_owned();
    let started = Instant::now();
    let response = next.run(request).await;
    let (status, seconds) = (response.status().as_u16(), started.elapsed().as_secs_f64());
    let mut counts = state.metrics.0.lock().unwrap_or_else(PoisonError::into_inner);
    counts.took.entry(pattern.clone()).or_default().add(seconds);
    *counts.answered.entry((method, pattern, status)).or_default() += 1;
    response
}

/// What is given at the address of the figures, and nowhere else.
pub fn router(metrics: Arc<Metrics>) -> Router {
    Router::new().route("/metrics", get(show)).with_state(metrics)
}

async fn show(State(metrics): State<Arc<Metrics>>) -> impl IntoResponse {
    let kind = "text/plain; version=0.0.4; charset=utf-8";
    (StatusCode::OK, [(header::CONTENT_TYPE, kind)], metrics.text())
}

impl Metrics {
    /// Everything, one figure a line.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::new();
        let version = env!("CARGO_PKG_VERSION");
        head(&mut out, "marbre_info", "gauge", "The program that runs.");
        line(&mut out, &format!("marbre_info{{version=\"{version}\"}} 1"));
        for (name, help, value) in [
            ("marbre_saves_total", "Saves that were acknowledged.", &tally::SAVED),
            (
                "marbre_sign_in_failures_total",
                "Sign-ins that were refused.",
                &tally::SIGN_INS_REFUSED,
            ),
            (
                "marbre_database_errors_total",
                "Times the database was away, busy or full.",
                &tally::OUTAGES,
            ),
        ] {
            head(&mut out, name, "counter", help);
            line(&mut out, &format!("{name} {}", value.get()));
        }
        if let Some(bytes) = memory() {
            head(&mut out, "process_resident_memory_bytes", "gauge", "Memory in use.");
            line(&mut out, &format!("process_resident_memory_bytes {bytes}"));
        }
        self.requests(&mut out);
        out
    }

    fn requests(&self, out: &mut String) {
        let counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let stale: u64 = counts.answered.iter().filter(|it| it.0.2 == 409).map(|it| it.1).sum();
        let name = "marbre_stale_writes_total";
        head(out, name, "counter", "Writes refused because somebody else was first (409).");
        line(out, &format!("{name} {stale}"));
        let name = "marbre_http_requests_total";
        head(out, name, "counter", "Requests answered.");
        for ((method, route, status), count) in &counts.answered {
            let labels = format!("method=\"{method}\",route=\"{route}\",status=\"{status}\"");
            line(out, &format!("{name}{{{labels}}} {count}"));
        }
        let name = "marbre_http_request_duration_seconds";
        head(out, name, "histogram", "Time until an answer begins.");
        for (route, histogram) in &counts.took {
            histogram.write(out, name, route);
        }
    }
}

fn head(out: &mut String, name: &str, kind: &str, help: &str) {
    line(out, &format!("# HELP {name} {help}"));
    line(out, &format!("# TYPE {name} {kind}"));
}

fn line(out: &mut String, text: &str) {
    // A text takes whatever is written to it.
    let _ = writeln!(out, "{text}");
}

/// A method by its name; whoever invents one is counted with the others.
fn known(method: &str) -> &'static str {
    ["GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH"]
        .into_iter()
        .find(|it| *it == method)
        .unwrap_or("other")
}

/// Memory in use, in bytes, where the system tells it in pages of 4 KiB.
fn memory() -> Option<u64> {
    let told = std::fs::read_to_string("/proc/self/statm").ok()?;
    let pages: u64 = told.split(' ').nth(1)?.parse().ok()?;
    Some(pages * 4096)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_figure_or_says_what_it_is() {
        let metrics = Metrics::default();
        {
            let mut counts = metrics.0.lock().expect("unpoisoned");
            counts.took.entry("/login".into()).or_default().add(0.003);
            counts.answered.insert(("POST", "/login".into(), 409), 2);
        }
        let text = metrics.text();
        assert!(text.contains(
            "marbre_http_requests_total{method=\"POST\",route=\"/login\",status=\"409\"} 2\n"
        ));
        assert!(text.contains("marbre_stale_writes_total 2\n"));
        for line in text.lines().filter(|it| !it.starts_with("# ")) {
            let (name, value) = line.rsplit_once(' ').expect("a name and a value");
            assert!(name.starts_with("marbre_") || name.starts_with("process_"), "{line}");
            assert!(value.parse::<f64>().is_ok(), "{line}");
        }
    }
}

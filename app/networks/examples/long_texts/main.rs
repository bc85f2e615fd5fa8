//! What long texts cost, counted instead of timed: built for the browser together with the pages' programs, run by
//! the browser suite with every turn of every loop counted. Each call of `main` is one case; the last one fails.

mod cases;

use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};

use cases::{BYTES, counted, long};

static CALLS: AtomicUsize = AtomicUsize::new(0);

fn main() -> ExitCode {
    let call = CALLS.fetch_add(1, Ordering::Relaxed);
    match counted().nth(call / 2) {
        Some((network, (_, ask), shape)) => {
            ask(network, &long(shape, if call.is_multiple_of(2) { BYTES } else { 4 * BYTES }));
            ExitCode::SUCCESS
        }
        None => ExitCode::FAILURE,
    }
}

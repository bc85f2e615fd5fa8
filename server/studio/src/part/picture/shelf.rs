//! Renditions made lately, kept in memory: a page shows the same few again and again. They are named
//! by what they were made from, so none is ever wrong.

use domain::ContentHash;
use media::{Rendition, Wanted};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

/// Most bytes kept.
const ROOM: usize = 16_000_000;

static SHELF: Mutex<VecDeque<Kept>> = Mutex::new(VecDeque::new());

struct Kept {
    original: ContentHash,
    wanted: Wanted,
    rendition: Arc<Rendition>,
}

pub(super) fn get(original: ContentHash, wanted: Wanted) -> Option<Arc<Rendition>> {
    let shelf = SHELF.lock().unwrap_or_else(PoisonError::into_inner);
    let found = shelf.iter().find(|it| it.original == original && it.wanted == wanted);
    found.map(|it| it.rendition.clone())
}

/// Keeps a rendition; those kept longest make room.
pub(super) fn put(original: ContentHash, wanted: Wanted, rendition: &Arc<Rendition>) {
    let mut shelf = SHELF.lock().unwrap_or_else(PoisonError::into_inner);
    shelf.push_back(Kept { original, wanted, rendition: rendition.clone() });
    let mut size: usize = shelf.iter().map(|it| it.rendition.bytes.len()).sum();
    while size > ROOM {
        let Some(oldest) = shelf.pop_front() else { break };
        size -= oldest.rendition.bytes.len();
    }
}

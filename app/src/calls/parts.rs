//! Parts: saved while somebody types.

pub mod save;

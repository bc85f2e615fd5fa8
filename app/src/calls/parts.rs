//! Parts: saved while somebody types.

pub mod ignore;
pub mod save;

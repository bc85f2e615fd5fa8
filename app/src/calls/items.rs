//! Items: what is beside their parts.

pub mod references;

//! The `marbre` program.
fn main() {}

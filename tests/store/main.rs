//! The store suite: what rows promise, on SQLite and on PostgreSQL.
//!
//! PostgreSQL is asked for with `MARBRE_TEST_POSTGRES`, the address of a server where databases can be
//! made; without it those tests say so and pass.

#![expect(clippy::unwrap_used, reason = "what is not there fails the test")]

mod append_only;
mod brands;
mod copies;
mod full;
mod groups;
mod home;
mod killed;
mod migrations;
mod outage;
mod people;
mod races;
mod story;
mod versions;
mod world;

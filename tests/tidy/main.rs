//! The tidy suite: what must stay true of the sources themselves.

mod arrows;
mod browser;
mod cargo;
mod licences;
mod manifest;
mod migrations;
mod sources;
mod words;

//! The `marbre` program: a web server and a command line over the same verbs.
//!
//! Start with [`router`], the table of everything that can be asked for over HTTP, and [`commands`], the
//! table of everything that can be asked for in a shell.

// The interface's views are nested types that release builds look into.
#![recursion_limit = "512"]

pub mod answer;
pub mod bell;
pub mod boot;
pub mod commands;
pub mod config;
pub mod handlers;
pub mod home;
pub mod metrics;
pub mod middleware;
pub mod router;
pub mod shutdown;
pub mod site;
pub mod state;
pub mod table;
pub mod worker;
